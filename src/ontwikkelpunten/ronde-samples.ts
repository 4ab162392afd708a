const id = '7b1c9d2e-3f4a-4b5c-8d6e-7f8a9b0c1d2e';
const ronde = '1c1c9d2e-3f4a-4b5c-8d6e-7f8a9b0c1d2e';
const about = { line: 'Effect hoog, moeite laag, 3 keer steun. Wijk Oost.' };
const row = { number: 'Nr. 12', title: 'De overdracht naar *schuldhulp* duurt te lang', notes: [about] };
const strange = { number: 'Nr. 13', title: 'Titel met <b>vreemds</b>', notes: [about] };
const changed = {
  ...strange,
  notes: [about, { line: 'Voorstel was: Moet. Waarom: Eerst moet ${dit} klaar zijn.' }],
};
const groups = [
  { name: 'Moet', count: '1 punt', rows: [row] },
  { name: 'Kan', count: '1 punt', rows: [changed] },
];
const quiet = { hasNotice: false, notice: '', hasProblem: false, problem: '' };
const loud = { hasNotice: true, notice: 'De ronde ligt nu bij Joost Wiersma.', hasProblem: true, problem: 'Te lang.' };

export const samples = {
  draft: [
    {
      ronde,
      punten: `${id} ${ronde}`,
      intro: 'Deze 2 punten zijn beoordeeld en wachten op een prioriteit.',
      hasNotice: false,
      notice: '',
      groups: [{ name: 'Moet', count: '2 punten', rows: [row, strange] }],
      choices: [
        { id, title: 'Nr. 12 De overdracht naar *schuldhulp* duurt te lang' },
        { id: ronde, title: 'Nr. 13 Titel met <b>vreemds</b>' },
      ],
      canLeaveOut: true,
    },
    {
      ronde,
      punten: id,
      intro: 'Dit punt is beoordeeld en wacht op een prioriteit.',
      hasNotice: true,
      notice: 'Kies eerst welk punt je weglaat.',
      groups: [{ name: 'Moet', count: '1 punt', rows: [row] }],
      choices: [],
      canLeaveOut: false,
    },
  ],
  open: [
    {
      ronde,
      version: '1',
      intro: '2 punten met een voorstel voor de prioriteit. Jij beslist.',
      ...quiet,
      groups,
      reason: '',
      canConfirm: true,
      canWithdraw: false,
    },
    {
      ronde,
      version: '2',
      intro: '1 punt met een voorstel voor de prioriteit. De opdrachtgever beslist.',
      ...loud,
      groups: [
        { name: 'Doet niet mee', count: '1 punt', rows: [{ ...row, notes: [{ line: 'Intussen gewijzigd of weg.' }] }] },
      ],
      reason: 'Eerst ${dit}.',
      canConfirm: false,
      canWithdraw: true,
    },
  ],
  adjust: [
    {
      ronde,
      hasProblem: false,
      problem: '',
      items: [{ id, title: 'Nr. 12 (Moet) De overdracht naar *schuldhulp* duurt te lang' }],
      punt: '',
      moscow: '',
      reason: '',
    },
    {
      ronde,
      hasProblem: true,
      problem: 'Je tekst is te lang.',
      items: [{ id, title: 'Nr. 12 (Moet) De overdracht naar *schuldhulp* duurt te lang' }],
      punt: id,
      moscow: 'kan',
      reason: 'Eerst moet ${dit} klaar zijn.',
    },
  ],
  done: [
    { intro: 'Joost Wiersma heeft deze ronde bevestigd.', groups },
    {
      intro: 'Joost Wiersma heeft deze ronde ingetrokken. Er is niets beslist.',
      groups: [{ name: 'Voorstel: Moet', count: '1 punt', rows: [row] }],
    },
  ],
};
