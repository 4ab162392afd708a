// Data that shows the cards after a casusoverleg with every `$when` on and off.
const overleg = '2c1b0a9f-8e7d-4c6b-9a5f-4e3d2c1b0a9f';
const close = {
  overleg,
  wijk: 'Wijk Oost',
  ...{ hasNotice: true, notice: 'OOST-2026-015: De afspraak staat erbij.' },
  ask: 'Voor deze casussen is niets afgesproken. Zonder vinkje geldt een casus als besproken.',
  undecided: [
    { value: '1d3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d', title: 'OOST-2026-014' },
    { value: '2d3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d', title: 'OOST-2026-015' },
  ],
  again: '1d3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d,2d3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d',
};
const evaluate = {
  casus: '1d3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d',
  title: 'OOST-2026-014: evalueer vandaag',
  open: 'Er staan nog 2 afspraken open.',
  ...{ hasNotice: false, notice: '', canChoose: true },
};

export const closeSamples = {
  close: [close, { ...close, hasNotice: false, notice: '' }],
  harvest: [{ overleg, wijk: 'Wijk Oost', when: 'Het casusoverleg van dinsdag 31 maart, 10.00–11.00 uur is geweest.' }],
  evaluate: [
    evaluate,
    {
      ...evaluate,
      ...{ title: 'OOST-2026-014', hasNotice: true, canChoose: false },
      notice: 'OOST-2026-014 wacht op een volgend casusoverleg. Wat er is afgesproken, blijft erbij staan.',
    },
  ],
};
