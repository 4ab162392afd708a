// Data that shows the agenda with every `$when` on and off: for the card tests, and to look at while changing it.
const planned = {
  overleg: '2c1b0a9f-8e7d-4c6b-9a5f-4e3d2c1b0a9f',
  wijkteam: '0b0f9a52-6a5e-4a55-8f3e-3b0f5d6f1c11',
  wijk: 'Wijk Oost',
  when: 'Dinsdag 31 maart, 10.00–11.00 uur',
  hasWhere: true,
  where: 'Wijkcentrum Oost, kamer 1, en online',
  ...{ hasNotice: false, notice: '', isMoved: true, hasState: false, state: '' },
  moved: 'Dit overleg is verzet. Eerst was het maandag 30 maart om 13.00 uur.',
  lookBack: [{ at: '10.00', what: 'Terugblik op de vorige keer', minutes: '10 min' }],
  cases: [
    {
      casus: '1d3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d',
      at: '10.10',
      code: 'OOST-2026-014',
      about: '25 min · Wmo en Schuldhulpverlening',
    },
    {
      casus: '2d3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d',
      at: '10.35',
      code: 'OOST-2026-*015*',
      about: 'Besproken · Jeugd',
    },
  ],
  isEmpty: false,
  empty: '',
  ...{
    canBringIn: true,
    canStart: false,
    canClose: false,
    canMove: true,
    hasJoin: true,
    isHeld: false,
    isCancelled: false,
  },
  join: 'https://teams.example/join/1',
};
const over = {
  ...planned,
  ...{ hasWhere: false, isMoved: false, moved: '', hasState: true, lookBack: [], canBringIn: false },
  ...{ canMove: false, hasJoin: false, join: '' },
};

export const agendaSamples = [
  planned,
  {
    ...over,
    ...{ hasState: false, isHeld: true, hasNotice: true },
    notice: 'Afgerond. Twee casussen besproken. Eén casus wacht weer.',
  },
  {
    ...over,
    ...{ state: 'Dit overleg gaat niet door. De casussen wachten op een volgend casusoverleg.', isCancelled: true },
    cases: [],
  },
  { ...planned, isMoved: false, moved: '', canBringIn: false, canStart: true },
  { ...planned, canBringIn: false, canStart: true, canClose: true, canMove: false },
  { ...planned, isMoved: false, moved: '', cases: [], isEmpty: true, empty: 'Er staat nog geen casus op de agenda.' },
];
