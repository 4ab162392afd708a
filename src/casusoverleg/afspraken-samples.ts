// Data that shows the cards with open agreements with every `$when` on and off.
const open = [
  {
    value: '1d3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d',
    title: 'OOST-2026-014 · Consulent Wmo · datum voorbij (vrijdag 27 maart): Belt de woningcorporatie over uitstel.',
  },
  {
    value: '2d3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d',
    title: 'OOST-2026-009 · Inbrenger · uiterlijk vrijdag 3 april: Vraagt *bij* de <b>inwoner</b> na wat er speelt.',
  },
];
const some = {
  wijkteam: '0b0f9a52-6a5e-4a55-8f3e-3b0f5d6f1c11',
  wijk: 'Wijk Oost',
  ...{ hasNotice: true, notice: '2 afspraken zijn klaar.' },
  ...{ open, hasOpen: true, isEmpty: false, none: '', hasMore: true },
  more: 'En nog 3. Die zie je als je deze hebt afgerond.',
};
const none = {
  ...some,
  ...{ hasNotice: false, notice: '', open: [], hasOpen: false, isEmpty: true, hasMore: false, more: '' },
  none: 'Er staat geen afspraak open uit het casusoverleg.',
};
const overleg = '2c1b0a9f-8e7d-4c6b-9a5f-4e3d2c1b0a9f';

export const afsprakenSamples = {
  lookBack: [
    { overleg, ...some },
    { overleg, ...none },
  ],
  afspraken: [some, none],
  reminder: [
    {
      shown: `${open[0]?.value},${open[1]?.value}`,
      ...{ hasNotice: true, notice: 'Klaar, de afspraak is afgerond.', hasOpen: true, isEmpty: false, none: '' },
      open: [
        {
          value: open[0]?.value ?? '',
          title: 'OOST-2026-014 · Consulent Wmo · uiterlijk vandaag: Belt de woningcorporatie over uitstel.',
        },
        {
          value: open[1]?.value ?? '',
          title: 'OOST-2026-009 · Partner · uiterlijk zondag 5 april: Vraagt *na* wat er speelt.',
        },
      ],
      chosen: '',
      mayOpen: true,
    },
    {
      ...{ shown: open[0]?.value ?? '', hasNotice: false, notice: '', hasOpen: true, isEmpty: false, none: '' },
      open: [
        {
          value: open[0]?.value ?? '',
          title: 'WEST-2026-003 · Consulent Schuldhulpverlening · uiterlijk vandaag: Rekent na wat er open staat.',
        },
      ],
      chosen: open[0]?.value ?? '',
      mayOpen: false,
    },
    {
      ...{ shown: '', hasNotice: false, notice: '', hasOpen: false, isEmpty: true, open: [], chosen: '' },
      none: 'Er staat hier niets meer open.',
      mayOpen: false,
    },
  ],
};
