const lines = [
  {
    id: '7b1c9d2e-3f4a-4b5c-8d6e-7f8a9b0c1d2e',
    number: 'Nr. 12',
    title: 'De overdracht naar *schuldhulp* duurt te lang',
    what: 'Status: In uitwerking. Jij bent nu eigenaar. Streefdatum: dinsdag 12 mei.',
  },
  {
    id: '8b1c9d2e-3f4a-4b5c-8d6e-7f8a9b0c1d2e',
    number: 'Nr. 13',
    title: 'Titel met <b>vreemds</b>',
    what: 'Status: Afgewezen. Reden: dit [doen](wij) al.',
  },
];

export const samples = {
  bundle: [
    { lines, hasMore: false, more: '' },
    { lines: lines.slice(0, 1), hasMore: true, more: 'En nog 3 punten. Typ mijn punten om ze allemaal te zien.' },
  ],
};
