// Data that shows the checklist with every `$when` on and off.
const some = {
  casus: '1d3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d',
  version: '1',
  code: 'OOST-2026-014',
  ...{ hasNotice: true, notice: 'Het plan is bewaard.', hasProblem: false, problem: '' },
  state: 'Nog open: een doel voor Huisvesting en de evaluatiedatum.',
  hasAsked: true,
  asked: [
    { value: 'doel.financien', title: 'Er staat een doel voor Financiën' },
    { value: 'doel.huisvesting', title: 'Er staat een doel voor Huisvesting' },
    { value: 'inwoner', title: 'De inwoner kent het plan en weet wat zijn of haar deel is' },
  ],
  done: 'doel.financien,inwoner',
  regisseurs: [
    { value: 'wmo', title: 'Consulent Wmo' },
    { value: 'partner', title: 'Partner' },
  ],
  regisseur: 'wmo',
  ...{ evaluateOn: '', first: '2026-03-31', last: '2026-06-22' },
  next: 'Volgende: OOST-2026-015',
};

export const planSamples = [
  some,
  {
    ...some,
    ...{ hasNotice: false, notice: '', hasProblem: true, hasAsked: false, asked: [], done: '', regisseur: '' },
    problem: 'Het plan is nog niet bewaard. Kies een evaluatiedatum vanaf vandaag.',
    next: 'Rond af',
  },
];
