// Data that shows the cards with every `$when` on and off: for the card tests, and to look at while changing them.
const url = 'https://voorbeeld.sharepoint.com/sites/wijken/Lists/Ontwikkelpunten';
const withheld = [{ number: 'Nr. 12', label: 'Toelichting', kinds: 'lijkt op een naam of een telefoonnummer' }];
const problems = [
  {
    what: 'In de lijst ontbreekt de kolom Streefdatum.',
    todo: 'Vraag wie Dagstart technisch onderhoudt om npm run provision uit te voeren.',
  },
];

const removed = {
  group: '7f3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d',
  heading: 'Nr. 12 staat niet meer in de lijst',
  isOpen: true,
  isSettled: false,
  explanation: 'Iemand heeft de rij uit de lijst gehaald. Het punt is hier nog bewaard. Wat moet ermee gebeuren?',
  punten: [{ number: 'Nr. 12', title: 'Afspraken van ${iemand} met *sterren* in JCC' }],
  hasMore: false,
  more: '',
};

const state = {
  isFine: false,
  waiting: '3 punten wachten om naar de lijst te gaan.',
  readAt: 'De lijst is voor het laatst gelezen: 9.05 uur.',
  hasProblems: true,
  problems,
  hasWithheld: true,
  withheld,
  hasGone: true,
  gone: '7 punten staan niet meer in de lijst',
  hasUrl: true,
  url,
};

export const samples = {
  lost: [
    {
      number: 'Nr. 12',
      title: 'Leefgebieden vullen in het <b>regiesysteem</b>',
      why: 'Noor van Dam wijzigde op hetzelfde moment hetzelfde in de lijst. De lijst gaat voor.',
      changes: [
        { label: 'Status', mine: 'Beoordeeld', theirs: 'Wacht op de ${leverancier}' },
        { label: 'Streefdatum', mine: '2026-05-01', theirs: 'leeg' },
      ],
      todo: 'De rest van je wijziging is bewaard. Wil je het toch anders? Typ punt 12 en wijzig het opnieuw.',
    },
  ],
  withheld: [
    { rows: withheld, hasMore: true, more: 'en nog 2', hasUrl: true, url },
    { rows: withheld, hasMore: false, more: '', hasUrl: false, url: '' },
  ],
  removed: [
    removed,
    { ...removed, heading: '14 punten staan niet meer in de lijst', hasMore: true, more: 'en nog 4' },
    {
      ...removed,
      heading: '',
      isOpen: false,
      isSettled: true,
      explanation: 'Alles staat weer in de lijst. Je hoeft niets te doen.',
    },
  ],
  problem: [
    { isWrong: true, isSolved: false, problems },
    { isWrong: false, isSolved: true, problems: [] },
  ],
  state: [
    state,
    {
      isFine: true,
      waiting: 'Er wacht niets.',
      readAt: 'De lijst is voor het laatst gelezen: 9.05 uur.',
      hasProblems: false,
      problems: [],
      hasWithheld: false,
      withheld: [],
      hasGone: false,
      gone: '',
      hasUrl: false,
      url: '',
    },
  ],
};
