const besluiten = [
  {
    number: 'Nr. 12',
    title: 'De overdracht naar *schuldhulp* duurt te lang',
    change: 'Status: Ingebracht → Beoordeeld. Waarom: Effect hoog, moeite laag, 3 keer steun.',
    by: 'Joost Wiersma, maandag 30 maart, 9.05 uur',
  },
  {
    number: 'Nr. 13',
    title: 'Titel met ${iets}',
    change: 'Samengevoegd met nummer 12.',
    by: 'Ayşe Demir, maandag 30 maart',
  },
];

export const besluitSamples = {
  besluiten: [
    {
      about: 'Over alle punten, het nieuwste eerst',
      isEmpty: false,
      none: '',
      besluiten,
      scope: '',
      hasOlder: true,
      before: '41',
      hasNewest: false,
    },
    {
      about: 'Over wijk Oost, het nieuwste eerst',
      isEmpty: true,
      none: 'Er zijn geen oudere besluiten.',
      besluiten: [],
      scope: 'Oost',
      hasOlder: false,
      before: '',
      hasNewest: true,
    },
  ],
};
