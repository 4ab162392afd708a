// Data that shows the lists with every `$when` on and off: for the card tests, and to look at.
const rows = [
  { number: '12', title: 'De overdracht naar schuldhulp kost veel tijd', meta: 'Beoordeeld · Oost · 3 steun' },
  { number: '31', title: 'Punt met *sterren* van ${iemand}', meta: 'Ingebracht · Oost' },
];
const choices = [
  { id: '4b1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d', title: 'nr. 12 · De overdracht naar schuldhulp kost veel tijd' },
  { id: '5c1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d', title: 'nr. 31 · Punt met sterren' },
];
const url = 'https://gemeente.sharepoint.com/sites/wijken/Lists/Ontwikkelpunten';

const overview = {
  view: 'open',
  wijk: 'Oost',
  heading: 'Ontwikkelpunten',
  sub: 'Oost · 23 open, 2 te laat · 1 tot en met 10 van 23',
  hasChain: true,
  chain: '12 ingebracht · 6 beoordeeld · 5 geprioriteerd · 4 geborgd',
  isEmpty: false,
  none: '',
  hasRows: true,
  rows,
  choices,
  chosen: 'Oost',
  wijken: [
    { code: 'alle', name: 'Alle wijken' },
    { code: 'Oost', name: 'Oost' },
  ],
  hasPages: true,
  hasMore: true,
  nextPage: 1,
  hasBefore: false,
  pageBefore: 0,
};

export const overviewSamples = {
  overview: [
    overview,
    {
      ...overview,
      view: 'late',
      wijk: '',
      heading: 'Wat is te laat',
      sub: 'Alle wijken · 23 open',
      hasChain: false,
      chain: '',
      isEmpty: true,
      none: 'Er is niets te laat.',
      hasRows: false,
      rows: [],
      choices: [],
      chosen: 'alle',
      hasMore: false,
      hasBefore: true,
    },
    { ...overview, hasPages: false, hasMore: false },
  ],
  mine: [
    {
      intro: 'Alleen jij ziet dit.',
      groups: [
        { heading: 'Door jou ingebracht (1)', rows: rows.slice(0, 1) },
        { heading: 'Door jou gesteund (1)', rows: rows.slice(1) },
      ],
      isEmpty: false,
      none: '',
      hasRows: true,
      choices,
    },
    {
      intro: 'Alleen jij ziet dit.',
      groups: [],
      isEmpty: true,
      none: 'Je staat nog bij geen enkel punt.',
      hasRows: false,
      choices: [],
    },
  ],
  startlijst: [
    {
      intro: 'De 2 punten van de startlijst staan nog niet in het overzicht.',
      hasNotice: false,
      notice: '',
      hasNew: true,
      fresh: [{ title: 'Afspraken maken in JCC werkt voor het wijkteam' }, { title: 'Caseload verdelen per wijk' }],
      hasKnown: false,
      known: [],
    },
    {
      intro: 'Alle 13 punten van de startlijst staan in het overzicht.',
      hasNotice: true,
      notice: '2 punten zijn toegevoegd.',
      hasNew: false,
      fresh: [],
      hasKnown: true,
      known: rows,
    },
  ],
  summary: [{ counts: '23 open, 2 te laat', rows, url }],
};
