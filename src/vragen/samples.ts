// Data that shows the card with every `$when` on and off: for the card tests, and to look at while changing it.
const wijkteam = '0b0f9a52-6a5e-4a55-8f3e-3b0f5d6f1c11';

const questions = [
  {
    slot: 'integrale-toegang',
    name: 'Integrale toegang',
    words: 'Integrale toegang: hoe gaat het?',
    origin: 'standaard',
  },
  {
    slot: 'integrale-dienstverlening',
    name: 'Integrale dienstverlening',
    words: 'Werken we als één team?',
    origin: 'eigen woorden',
  },
  {
    slot: 'wijkgerichte-dienstverlening',
    name: 'Wijkgerichte dienstverlening',
    words: 'Wijkgerichte dienstverlening: hoe gaat het?',
    origin: 'standaard',
  },
  { slot: 'regiesysteem', name: 'Regiesysteem', words: 'Regiesysteem: hoe gaat het?', origin: 'standaard' },
  { slot: 'text', name: 'Open vraag', words: 'Wat moet het team weten?', origin: 'standaard' },
];

const day = {
  wijkteam,
  rhythm: 'dag',
  title: 'Vragen bij de dagstart',
  name: 'Wijkteam Oost',
  hasNotice: true,
  notice: 'De nieuwe woorden zijn bewaard. Ze gelden vanaf de volgende keer.',
  hasProblem: false,
  problem: '',
  questions,
  others: [
    { name: 'Maand', wijkteam, rhythm: 'maand' },
    { name: 'Kwartaal', wijkteam, rhythm: 'kwartaal' },
  ],
  question: '',
  words: '',
};

export const samples = {
  questions: [
    day,
    {
      ...day,
      hasNotice: false,
      notice: '',
      hasProblem: true,
      problem: 'Je tekst lijkt een telefoonnummer te bevatten.',
      question: 'text',
      words: 'Vraag van ${iemand} met *sterren* en <b>html</b>',
    },
  ],
};
