// Data for the cards in front of the two aids: for the card tests, and to look at.
const wijkteam = '0b0f9a52-6a5e-4a55-8f3e-3b0f5d6f1c11';
const tool = 'consulent-nodig';

export const startSamples = {
  home: [
    {
      tools: [
        {
          tool,
          name: 'Consulent nodig?',
          line: 'Een paar korte vragen. Daarna weet je wie de vraag oppakt.',
        },
        {
          tool: 'overdracht-compleet',
          name: 'Overdracht compleet?',
          line: 'Een korte lijst. Daarna zie je wat er nog ontbreekt.',
        },
      ],
    },
  ],
  begin: [
    {
      title: 'Consulent nodig?',
      line: 'Een paar korte vragen. Daarna weet je wie de vraag oppakt. Alleen jij ziet je antwoorden.',
      choices: [{ title: 'Begin', style: 'positive', tool, wijkteam }],
      figures: [],
    },
    {
      title: 'Uitkomsten van de keuzehulp',
      line: 'Voor welke wijk?',
      choices: [],
      figures: [
        { title: 'Oost', wijkteam },
        { title: 'West', wijkteam: '1c0f9a52-6a5e-4a55-8f3e-3b0f5d6f1c12' },
      ],
    },
  ],
  again: [
    { problem: 'Deze vragen zijn er niet meer. Er zijn nieuwe. Er is niets geteld. Begin opnieuw.', tool, wijkteam },
  ],
};
