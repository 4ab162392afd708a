// Data that shows the cards of one point with every `$when` on and off: for the card tests, and to look at.
import { backToCasus, wayBack } from './way-back.ts';

const punt = '3a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d';
const url = 'https://gemeente.sharepoint.com/sites/wijken/Lists/Ontwikkelpunten/DispForm.aspx?ID=12';

const whole = {
  punt,
  number: '12',
  title: 'De overdracht naar schuldhulp kost veel tijd',
  hasNotice: true,
  notice: 'Nr. 12 is bewaard.',
  hasProblem: false,
  problem: '',
  status: 'In uitwerking',
  since: 'sinds maandag 30 maart',
  hasNext: true,
  next: 'Er wordt aan gewerkt.',
  facts: [
    { what: 'Wijk', value: 'Oost' },
    { what: 'Eigenaar', value: 'Ayşe Demir' },
    { what: 'Streefdatum', value: 'vrijdag 10 april' },
  ],
  hasSteun: true,
  steun: "Jij en 2 collega's steunen dit punt.",
  isMine: true,
  hasExplanation: true,
  explanation: [{ line: 'We bellen nu drie keer voor één gezin.' }, { line: 'Eén gesprek met ${iemand} is *genoeg*.' }],
  hasInList: false,
  inList: '',
  canStep: true,
  step: 'Beoordeel',
  canSupport: false,
  canFill: true,
  canExplain: true,
  hasUrl: true,
  url,
  hasBericht: true,
  bericht: 'https://teams.microsoft.com/l/message/19:oost@thread.tacv2/1774854000000',
  ...wayBack('7d3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d'),
};

const explain = {
  ...{ punt, number: '12', title: whole.title },
  hasProblem: false,
  problem: '',
  explanation: 'We bellen nu drie keer voor één gezin.',
};

export const puntSamples = {
  punt: [
    whole,
    {
      ...whole,
      hasNotice: false,
      notice: '',
      hasProblem: true,
      problem: 'Je bracht dit punt zelf in.',
      status: 'Wacht op de raad',
      hasNext: false,
      next: '',
      facts: [],
      hasSteun: false,
      steun: 'Nog geen collega steunt dit punt.',
      isMine: false,
      hasExplanation: false,
      explanation: [],
      hasInList: true,
      inList: 'Dit punt staat nog niet in de lijst in SharePoint. Dat gebeurt vanzelf.',
      canStep: false,
      step: '',
      canSupport: true,
      canFill: false,
      canExplain: false,
      hasUrl: false,
      url: '',
      hasBericht: false,
      bericht: '',
      ...wayBack(backToCasus('9e8d7c6b-5a4f-4e3d-8c2b-1a0f9e8d7c6b')),
    },
  ],
  details: [{ punt, number: '12', title: whole.title, soort: 'systeemwens', systeem: 'jcc', processtap: '' }],
  explain: [explain, { ...explain, hasProblem: true, problem: 'Je tekst lijkt een naam te bevatten.' }],
  share: [
    { number: '12', title: whole.title, meta: 'In uitwerking · Oost · 3 steun', hasUrl: true, url },
    { number: '13', title: 'Punt met *sterren*', meta: 'Ingebracht', hasUrl: false, url: '' },
  ],
};
