const besluiten = [
  {
    about: [{ number: 'Nr. 12', title: 'De overdracht naar *schuldhulp* duurt te lang' }],
    lines: [
      { line: 'Status: Ingebracht → Beoordeeld.' },
      { line: 'Prioriteit: Moet (voorstel).' },
      { line: 'Toelichting: Effect hoog, moeite laag, 3 keer steun.' },
    ],
    by: 'Joost Wiersma, maandag 30 maart, 9.05 uur',
  },
  {
    about: [{ number: 'Nr. 13', title: 'Titel met ${iets}' }],
    lines: [{ line: 'Samengevoegd met nummer 12.' }],
    by: 'Ayşe Demir, maandag 30 maart',
  },
];

export const besluitSamples = {
  besluiten: [
    {
      scopeName: 'Over alle punten, het nieuwste eerst',
      isEmpty: false,
      none: '',
      besluiten,
      scope: '',
      hasOlder: true,
      before: '41',
      hasNewest: false,
      hasPunt: false,
      punt: '',
    },
    {
      scopeName: 'Over wijk Oost, het nieuwste eerst',
      isEmpty: true,
      none: 'Er zijn geen oudere besluiten.',
      besluiten: [],
      scope: 'Oost',
      hasOlder: false,
      before: '',
      hasNewest: true,
      hasPunt: true,
      punt: '3a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
    },
  ],
};
