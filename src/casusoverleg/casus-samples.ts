// Data that shows the cards of one casus with every `$when` on and off: for the card tests, and to look at.
const wijkteam = '0b0f9a52-6a5e-4a55-8f3e-3b0f5d6f1c11';
const casus = '3a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d';
const form = '7d3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d';
const question =
  'Wie neemt de regie als twee regelingen tegelijk lopen? Tekst van ${iemand} met *sterren* en <b>html</b>';
const hint = 'Let op: een leeftijd en een plek samen kunnen een inwoner herkenbaar maken.';

const bringIn = {
  casus: form,
  intro: 'Stap 1 van 3. Gebruik alleen de casuscode.',
  hasProblem: false,
  problem: '',
  code: '',
  example: 'OOST-2026-014',
  question: '',
  wijk: wijkteam,
  wijken: [{ id: wijkteam, name: 'Oost' }],
};
const known = {
  casus,
  form,
  wijk: wijkteam,
  code: 'OOST-2026-014',
  problem: 'OOST-2026-014 staat er al. Je vraag is nog niet bewaard.',
  hasStanding: true,
  standing: 'De casus is al besproken.',
  question: 'Wie neemt de regie als twee regelingen tegelijk lopen? Tekst met *sterren* en <b>html</b>',
  canAgain: true,
  canOpen: true,
};
const complete = {
  casus,
  step: 'nieuw',
  code: 'OOST-2026-014',
  intro: 'Je casus is bewaard. Stap 2 van 3: waar gaat het over?',
  hasHint: false,
  hint: '',
  hasProblem: false,
  problem: '',
  leefgebieden: '',
  areas: [
    { code: 'financien', name: 'Financiën' },
    { code: 'huisvesting', name: 'Huisvesting' },
  ],
  regelingen: '',
  works: [
    { code: 'wmo', name: 'Wmo' },
    { code: 'jeugd', name: 'Jeugd' },
  ],
  spoed: 'false',
  leave: 'Later aanvullen',
};
const outcome = {
  casus,
  step: 'nieuw',
  code: 'OOST-2026-014',
  intro: 'Stap 3 van 3. Niet verplicht: je kunt dit ook later invullen.',
  hasProblem: false,
  problem: '',
  outcome: '',
  leave: 'Overslaan',
};
const shown = {
  casus,
  wijkteam,
  code: 'OOST-2026-014',
  hasNotice: false,
  notice: '',
  hasProblem: false,
  problem: '',
  hasHint: false,
  hint: '',
  status: 'Wacht op een casusoverleg',
  hasNext: true,
  next: 'Vul eerst de regelingen aan. Daarna kan deze casus gepland worden.',
  facts: [
    { what: 'Vraag', value: question },
    { what: 'Regelingen', value: 'nog niet ingevuld' },
  ],
  foot: 'Ingebracht op 30 maart. Ik wis deze casus 90 dagen nadat er voor het laatst iets mee is gedaan.',
  isIncomplete: true,
  canDiscuss: false,
  isDiscussed: false,
  canPlan: false,
  canAgain: false,
  canMend: false,
  canReword: true,
  canChange: true,
};

export const casusSamples = {
  bringIn: [
    bringIn,
    {
      ...bringIn,
      hasProblem: true,
      problem: 'Deze casuscode begrijp ik niet.',
      code: 'oost 14',
      question,
      wijken: [...bringIn.wijken, { id: form, name: 'West' }],
    },
  ],
  known: [known, { ...known, hasStanding: false, standing: '', canAgain: false, canOpen: false }],
  complete: [
    complete,
    {
      ...complete,
      step: 'wijzig',
      hasHint: true,
      hint,
      hasProblem: true,
      problem: 'Kies minstens één regeling.',
      leefgebieden: 'financien',
      regelingen: 'wmo,jeugd',
      spoed: 'true',
      leave: 'Terug',
    },
  ],
  question: [
    { casus, code: 'OOST-2026-014', hasProblem: false, problem: '', question },
    { casus, code: 'OOST-2026-014', hasProblem: true, problem: 'Je tekst lijkt een naam te bevatten.', question },
  ],
  outcome: [
    outcome,
    {
      ...outcome,
      step: 'wijzig',
      hasProblem: true,
      problem: 'Je tekst lijkt een naam te bevatten.',
      outcome: question,
      leave: 'Terug',
    },
  ],
  casus: [
    shown,
    {
      ...shown,
      hasNotice: true,
      notice: 'De casus staat op de lijst.',
      ...{ hasHint: true, hint, canMend: true, canReword: false },
      hasNext: false,
      next: '',
      isIncomplete: false,
      canPlan: true,
    },
    {
      ...shown,
      status: 'Op de agenda van dinsdag 31 maart, 10.00 uur',
      next: 'Let op: voor Jeugd komt nog niemand naar dit casusoverleg. Vraag wie het plant om het aan te passen.',
      ...{ isIncomplete: false, canDiscuss: true },
    },
    {
      ...shown,
      hasProblem: true,
      problem: 'Deze casus is al besproken.',
      status: 'Besproken op dinsdag 31 maart',
      ...{ hasNext: false, next: '' },
      isIncomplete: false,
      isDiscussed: true,
      canAgain: true,
      canReword: false,
      canChange: false,
    },
  ],
  withdraw: [
    {
      casus,
      title: 'OOST-2026-014 intrekken?',
      intro: 'De casus gaat van de lijst.',
      hasFrom: true,
      from: 'De casus gaat ook van de agenda van dinsdag 31 maart.',
    },
    { casus, title: 'OOST-2026-014 intrekken?', intro: 'De casus gaat van de lijst.', hasFrom: false, from: '' },
  ],
};
