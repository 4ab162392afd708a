// Data that shows each card with every `$when` on and off: for the card tests, and to look at while changing a card.
const dagstart = '7d3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d';

const questions = [
  { id: 'score1', label: 'Integrale toegang', value: '' },
  { id: 'score2', label: 'Integrale dienstverlening', value: '' },
];

const form = {
  dagstart,
  title: 'Dagstart maandag 30 maart',
  intro: 'Je cijfers ziet niemand.',
  hasProblem: false,
  problem: '',
  questions,
  text: '',
};

const mine = {
  dagstart,
  title: 'Je antwoord is bewaard',
  intro: 'Alleen jij ziet deze kaart.',
  hasProblem: false,
  problem: '',
  scores: [
    { area: 'Integrale toegang', score: '4 · Goed' },
    { area: 'Integrale dienstverlening', score: '2 · Stroef' },
  ],
  isNothing: false,
  hasText: true,
  text: 'De overdracht naar schuldhulp loopt nu vlot.',
  hasLabel: true,
  label: 'Succes, zonder naam',
  hasFollowUp: false,
  followUp: '',
  askKind: false,
  named: 'false',
  askFollowUp: true,
  followUpDraft: '',
  canRelabel: true,
};

export const samples = {
  form: [
    form,
    {
      ...form,
      hasProblem: true,
      problem: 'In je tekst lijkt een telefoonnummer te staan.',
      questions: questions.map((question) => ({ ...question, value: '4' })),
      text: 'Tekst van ${iemand} met *sterren* en <b>html</b>',
    },
  ],
  mine: [
    mine,
    {
      ...mine,
      hasProblem: true,
      problem: 'In je tekst lijkt een telefoonnummer te staan.',
      scores: [],
      isNothing: true,
      hasText: false,
      text: '',
      hasLabel: false,
      label: '',
      hasFollowUp: true,
      followUp: 'Een vast aanspreekpunt.',
      askKind: true,
      named: 'true',
      askFollowUp: false,
      canRelabel: false,
    },
  ],
  counter: [
    {
      dagstart,
      count: '3 van 6 hebben geantwoord',
      hasDots: true,
      dots: '●●●○○○',
      line: 'Samira is voorzitter en sluit de dagstart.',
      isOpen: true,
    },
    {
      dagstart,
      count: '23 van 30 hebben geantwoord',
      hasDots: false,
      dots: '',
      line: 'De dagstart is gesloten om 9.30 uur.',
      isOpen: false,
    },
  ],
  closed: [
    {
      title: 'De dagstart is gesloten',
      when: 'De dagstart van maandag 30 maart sloot om 9.30 uur.',
      explanation: 'Het dagbeeld staat in dit kanaal.',
    },
  ],
  dagbeeld: [
    {
      title: 'Dagbeeld maandag 30 maart',
      sub: 'Wijkteam Oost · 6 van 6 antwoorden · voorzitter Samira',
      hasNotice: false,
      notice: '',
      hasChart: true,
      bars: [
        { title: 'Integrale toegang 3,8', mean: 3.8, rest: 1.2, label: 'Integrale toegang', shown: '3,8 van 5' },
        {
          title: 'Integrale dienstverlening 2,6',
          mean: 2.6,
          rest: 2.4,
          label: 'Integrale dienstverlening',
          shown: '2,6 van 5',
        },
      ],
      groups: [
        { heading: 'Belemmeringen', lines: [{ line: 'Het regiesysteem was traag.' }] },
        { heading: 'Successen', lines: [{ line: 'Overdracht in één gesprek.' }, { line: 'Spreekuur vol.' }] },
      ],
      hasRest: true,
      rest: [{ heading: 'Belemmeringen', line: 'Wachttijd bij schuldhulp.' }],
      restTitle: 'Nog 1 bericht',
    },
    {
      title: 'Dagbeeld maandag 30 maart',
      sub: 'Wijkteam Oost · 2 van 6 antwoorden',
      hasNotice: true,
      notice: 'Nog geen cijfers: daarvoor zijn vijf antwoorden nodig.',
      hasChart: false,
      bars: [],
      groups: [],
      hasRest: false,
      rest: [],
      restTitle: '',
    },
  ],
  status: [
    { wijkteams: [{ name: 'Wijkteam Oost', line: 'De dagstart staat open: 3 van 6 hebben geantwoord.' }] },
    { wijkteams: [] },
  ],
};
