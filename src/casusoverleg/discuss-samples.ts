// Data that shows the cards about one casus with every `$when` on and off.
const form = {
  ...{ hasProblem: false, problem: '', role: '', text: '', due: '', first: '2026-03-31', last: '2026-06-22' },
  roles: [
    { value: 'inbrenger', title: 'Inbrenger' },
    { value: 'wmo', title: 'Consulent Wmo' },
    { value: 'partner', title: 'Partner' },
  ],
};
const filled = {
  ...form,
  ...{ hasProblem: true, role: 'wmo', text: 'Belt met ${iemand} *snel*', due: '2026-04-03' },
  problem: 'Je tekst lijkt een naam te bevatten.',
};
const first = {
  casus: '1d3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d',
  overleg: '2c1b0a9f-8e7d-4c6b-9a5f-4e3d2c1b0a9f',
  wijkteam: '0b0f9a52-6a5e-4a55-8f3e-3b0f5d6f1c11',
  form: '3c1b0a9f-8e7d-4c6b-9a5f-4e3d2c1b0a9f',
  code: 'OOST-2026-014',
  place: 'Casus 1 van 2',
  ...{ hasNotice: true, notice: 'De afspraak staat erbij.' },
  question: 'Hoe houden we het huis betaalbaar na de scheiding?',
  facts: [
    { what: 'Gewenste uitkomst', value: 'Eén aanpak voor wonen en *geld*' },
    { what: 'Regelingen', value: 'Wmo en Schuldhulpverlening' },
    { what: 'Leefgebieden', value: 'Financiën en Huisvesting' },
  ],
  hasEarlier: true,
  earlier: [
    { text: 'Vraagt het inkomen na.', meta: 'Consulent Participatiewet, uiterlijk vrijdag 20 maart · klaar' },
    { text: 'Maakt een begroting met de inwoner.', meta: 'Inbrenger, uiterlijk maandag 30 maart · open' },
  ],
  hasAgreed: true,
  agreed: [
    {
      afspraak: '4c1b0a9f-8e7d-4c6b-9a5f-4e3d2c1b0a9f',
      text: 'Belt de woningcorporatie over uitstel.',
      meta: 'Consulent Wmo, uiterlijk vrijdag 3 april',
    },
  ],
  hasSettled: true,
  settled: [{ text: 'Stuurt de regisseur de stukken.', meta: 'Partner, uiterlijk dinsdag 31 maart · klaar' }],
  next: 'Volgende: OOST-2026-015',
  ...form,
};

export const discussSamples = {
  discuss: [
    first,
    {
      ...first,
      ...{ hasNotice: false, notice: '', facts: [], hasEarlier: false, earlier: [], hasAgreed: false, agreed: [] },
      ...{ hasSettled: false, settled: [], next: 'Rond af', ...filled },
    },
  ],
  afspraak: [
    { afspraak: '4c1b0a9f-8e7d-4c6b-9a5f-4e3d2c1b0a9f', casus: first.casus, code: first.code, ...filled },
    { afspraak: '4c1b0a9f-8e7d-4c6b-9a5f-4e3d2c1b0a9f', casus: first.casus, code: first.code, ...form },
  ],
};
