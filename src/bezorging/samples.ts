// Data that shows the card with every `$when` on and off: for the card tests, and to look at while changing it.
const unreached = [
  {
    name: 'Kanaal van Wijkteam Oost',
    why: 'De app staat niet (meer) in dit team.',
    since: 'Sinds maandag 30 maart.',
    todo: 'Voeg Dagstart opnieuw toe aan het team en typ instellingen in het kanaal.',
  },
  {
    name: 'Joost Wiersma',
    why: 'Heeft de bot geblokkeerd.',
    since: 'Sinds maart 2026.',
    todo: 'Vraag of de collega de blokkade opheft: in de chat met Dagstart, bij de drie puntjes.',
  },
];

export const samples = {
  report: [
    {
      isFine: false,
      hasWaiting: true,
      waiting: '12 berichten wachten sinds 9.05 uur. Ze gaan vanzelf zodra Teams weer meewerkt.',
      hasUnreached: true,
      unreached,
      hasMore: true,
      more: 'en nog 7',
      hasMissed: true,
      missed: [{ line: 'maandag 30 maart: geen dagstart voor Wijkteam ${Oost} *nieuw*, de bot draaide niet.' }],
      hasMoreMissed: true,
      moreMissed: 'en nog 2',
    },
    {
      isFine: true,
      hasWaiting: false,
      waiting: '',
      hasUnreached: false,
      unreached: [],
      hasMore: false,
      more: '',
      hasMissed: false,
      missed: [],
      hasMoreMissed: false,
      moreMissed: '',
    },
  ],
};
