// Data that shows what waits with every `$when` on and off: for the card tests, and to look at.
const wijkteam = '0b0f9a52-6a5e-4a55-8f3e-3b0f5d6f1c11';
const casus = '3a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d';
const overleg = '5d3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d';

export const homeSamples = {
  home: [
    {
      wijkteam,
      wijk: 'Oost',
      hasProblem: false,
      problem: '',
      hasNext: true,
      next: 'Volgende casusoverleg: dinsdag 31 maart, 10.00 uur. 2 casussen op de agenda.',
      overleg,
      heading: 'Wacht op een casusoverleg (10)',
      isEmpty: false,
      none: '',
      rows: [
        { code: 'OOST-2026-014', meta: 'Spoed · Wmo en Jeugd · sinds 30 maart' },
        { code: 'OOST-2026-015', meta: 'nog aan te vullen · sinds 30 maart' },
      ],
      hasMore: true,
      more: 'En nog 8. Je vindt ze hieronder in de lijst.',
      hasOpen: true,
      open: '3 afspraken staan nog open.',
      hasChoices: true,
      choices: [{ id: casus, title: 'OOST-2026-014 · wacht' }],
      canPlan: true,
      bringStyle: 'default' as const,
      isPlanner: true,
    },
    {
      wijkteam,
      wijk: 'Oost',
      hasProblem: true,
      problem: 'Kies eerst een casus uit de lijst.',
      hasNext: false,
      next: 'Er is nog geen casusoverleg gepland.',
      overleg: '',
      heading: 'Er wacht geen casus',
      isEmpty: true,
      none: 'Loopt een vraag vast, of gaat hij over meer dan één regeling? Breng hem dan in als casus.',
      rows: [],
      hasMore: false,
      more: '',
      hasOpen: false,
      open: '',
      hasChoices: false,
      choices: [],
      canPlan: false,
      bringStyle: 'positive' as const,
      isPlanner: false,
    },
  ],
  wijken: [
    {
      rows: [
        { wijk: 'Oost', meta: '3 casussen wachten · volgende dinsdag 31 maart, 10.00 uur' },
        { wijk: 'West', meta: 'er wacht geen casus · nog niets gepland' },
      ],
      first: wijkteam,
      wijken: [
        { id: wijkteam, name: 'Oost' },
        { id: '0b0f9a52-6a5e-4a55-8f3e-3b0f5d6f1c12', name: 'West' },
      ],
    },
  ],
};
