// Data for the card of the outcomes: for the card tests, and to look at.
const used = {
  period: 'Wijk Oost, van maandag 2 februari tot en met zondag 29 maart',
  tools: [
    {
      name: 'Consulent nodig?',
      charts: [
        {
          title: 'Consulent nodig?',
          bars: [
            { label: 'Toegangsteam', n: 25, shown: 'ongeveer 25' },
            { label: 'Consulent Schuldhulp', n: 10, shown: 'ongeveer 10' },
            { label: 'Casusoverleg', n: 5, shown: 'ongeveer 5' },
          ],
        },
      ],
      lines: [{ line: 'Minder dan 5: Spoed en Regel past niet.' }, { line: 'Niet voorgekomen: Andere organisatie.' }],
    },
    {
      name: 'Overdracht compleet?',
      charts: [],
      lines: [{ line: 'Minder dan 5: Compleet en Nog niet compleet.' }],
    },
  ],
  explanation:
    'Getallen zijn afgerond op vijf. Deze week telt mee vanaf maandag. Ik tel alleen uitkomsten, nooit wie of voor wie.',
};
const nothing = 'Er is in deze weken niets geteld.';

export const outcomeSamples = [
  used,
  {
    ...used,
    tools: used.tools.map(({ name }) => ({ name, charts: [], lines: [{ line: nothing }] })),
    explanation: 'Deze week telt mee vanaf maandag.',
  },
];
