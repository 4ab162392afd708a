// Data that shows the card with every `$when` on and off: for the card tests, and to look at while changing it.
const open = [
  {
    id: '1d3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d',
    text: 'Overdracht naar schuldhulp gaat altijd in één gesprek.',
    since: 'sinds maandag 23 maart',
  },
  {
    id: '2d3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d',
    text: 'Afspraak met *sterren* en <b>html</b>',
    since: 'sinds maandag 30 maart',
  },
];

const some = {
  wijkteam: '0b0f9a52-6a5e-4a55-8f3e-3b0f5d6f1c11',
  name: 'Wijkteam Oost',
  hasNotice: true,
  notice: 'De afspraak is klaar.',
  hasProblem: false,
  problem: '',
  isEmpty: false,
  hasOpen: true,
  none: '',
  open,
  done: '',
  made: '',
  hasCasus: true,
  casus: [
    {
      code: 'OOST-2026-014',
      text: 'Belt de *woningcorporatie* over uitstel.',
      meta: 'Consulent Wmo · uiterlijk vrijdag 3 april',
    },
  ],
  hasMore: true,
  more: 'En nog 2.',
  hasElsewhere: false,
  elsewhere: '',
};

export const samples = {
  open: [
    some,
    {
      ...some,
      hasNotice: false,
      notice: '',
      hasProblem: true,
      problem: 'Je tekst lijkt een naam te bevatten.',
      isEmpty: true,
      hasOpen: false,
      none: 'Er staat geen afspraak open.',
      open: [],
      made: 'Afspraak van ${iemand}',
      hasCasus: false,
      casus: [],
      hasMore: false,
      more: '',
      hasElsewhere: true,
      elsewhere: 'De afspraken uit het casusoverleg van Wijkteam West staan hier niet, want anderen lezen mee.',
    },
  ],
};
