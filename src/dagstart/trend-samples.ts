const empty = {
  wijkteams: [{ name: 'Wijkteam Oost', line: 'De dagstart staat open: 3 van 6 hebben geantwoord.' }],
  title: 'Trend van Wijkteam Oost',
  hasNotice: true,
  notice: 'Nog geen cijfers: daarvoor zijn vijf antwoorden in één dagstart nodig.',
  areas: [],
  hasChart: false,
  series: [],
  axis: 'Week',
  hasGaps: false,
  gaps: '',
};

const series = [
  {
    name: 'Integrale toegang',
    legend: 'Toegang',
    color: 'categoricalLightBlue',
    points: [
      { x: '12', y: 3.1 },
      { x: '13', y: 3.4 },
      { x: '14', y: 3.8 },
    ],
    numbers: 'wk 12: 3,1 (7\u00a0antwoorden) · wk 13: 3,4 (6\u00a0antwoorden) · wk 14: 3,8 (6\u00a0antwoorden)',
  },
  {
    name: 'Regiesysteem',
    legend: 'Regiesysteem',
    color: 'sequential4',
    points: [
      { x: '12', y: 2.3 },
      { x: '14', y: 1.5 },
    ],
    numbers: 'wk 12: 2,3 (5\u00a0antwoorden) · wk 14: 1,5 of lager (5\u00a0antwoorden)',
  },
];

export const trendSamples = [
  {
    ...empty,
    hasNotice: false,
    notice: '',
    areas: [
      { name: 'Integrale toegang', sentence: '3,8 in wk 14, hoger dan wk 13 (3,4). 6\u00a0antwoorden.' },
      { name: 'Integrale dienstverlening', sentence: 'Nog geen cijfer.' },
      { name: 'Wijkgerichte dienstverlening', sentence: 'Nog geen cijfer.' },
      { name: 'Regiesysteem', sentence: '1,5 of lager in wk 14, lager dan wk 12 (2,3). 5\u00a0antwoorden.' },
    ],
    hasChart: true,
    series,
    hasGaps: true,
    gaps: 'Een week zonder cijfer: er was geen dagstart, of er waren minder dan vijf antwoorden.',
  },
  empty,
];
