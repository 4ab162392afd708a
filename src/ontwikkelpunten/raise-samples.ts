// Data that shows the cards of raising with every `$when` on and off: for the card tests, and to look at.
import { backToCasus, wayBack } from './way-back.ts';

const dagstart = '7d3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d';
const casus = '9e8d7c6b-5a4f-4e3d-8c2b-1a0f9e8d7c6b';
const wijkteam = '0b0f9a52-6a5e-4a55-8f3e-3b0f5d6f1c11';

const from = (back: string) => ({ back, ...wayBack(back) });

const raised = {
  punt: '3a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
  bron: 'chat',
  bericht: '',
  ...from(''),
};

const form = {
  ...raised,
  intro: 'Je naam komt bij het ontwikkelpunt te staan.',
  hasProblem: false,
  problem: '',
  text: '',
  aandachtsgebied: '',
  areas: [
    { code: 'integrale-toegang', name: 'Integrale toegang' },
    { code: 'regiesysteem', name: 'Regiesysteem' },
  ],
  wijk: wijkteam,
  wijken: [
    { id: wijkteam, name: 'Oost' },
    { id: 'geen', name: 'Geen wijk in het bijzonder' },
  ],
};

const similar = {
  ...raised,
  bron: 'bericht',
  bericht: 'https://teams.microsoft.com/l/message/19:oost@thread.tacv2/1774854000000',
  intro: 'Je tekst is nog niet bewaard. Bedoel je een van deze punten?',
  shown: 'Overdracht naar schuldhulp duurt te lang',
  open: [
    {
      id: '4b1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
      number: '12',
      title: 'De overdracht naar schuldhulp kost veel tijd',
      meta: 'Beoordeeld · Oost · 3 steun',
      back: '',
    },
    {
      id: '5c1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
      number: '31',
      title: 'Punt met *sterren* en <b>html</b>',
      meta: 'Ingebracht',
      back: '',
    },
  ],
  hasSettled: false,
  settled: [],
  text: 'Overdracht naar schuldhulp duurt te lang',
  aandachtsgebied: '',
  wijk: wijkteam,
};

export const raiseSamples = {
  form: [
    form,
    {
      ...form,
      bron: 'dagstart',
      ...from(dagstart),
      hasProblem: true,
      problem: 'Je tekst lijkt een naam te bevatten.',
      text: 'Tekst van ${iemand} met *sterren*',
      aandachtsgebied: 'regiesysteem',
      wijk: 'geen',
    },
    { ...form, bron: 'casusoverleg', ...from(backToCasus(casus)) },
  ],
  similar: [
    similar,
    {
      ...similar,
      bron: 'dagstart',
      ...from(dagstart),
      hasSettled: true,
      settled: [{ number: '7', title: 'Overdracht naar schuldhulp in één gesprek', meta: 'Geborgd · Oost · 5 steun' }],
    },
    { ...similar, bron: 'casusoverleg', bericht: '', ...from(backToCasus(casus)) },
  ],
};
