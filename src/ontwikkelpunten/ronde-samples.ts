const id = '7b1c9d2e-3f4a-4b5c-8d6e-7f8a9b0c1d2e';
const ronde = '1c1c9d2e-3f4a-4b5c-8d6e-7f8a9b0c1d2e';
const row = {
  number: 'Nr. 12',
  title: 'De overdracht naar *schuldhulp* duurt te lang',
  about: 'Effect hoog, moeite laag, 3 keer steun. Wijk Oost.',
  proposal: 'Voorstel: Moet.',
};
const strange = { ...row, number: 'Nr. 13', title: 'Titel met <b>vreemds</b>', proposal: 'Voorstel: Kan.' };
const quiet = { hasNotice: false, notice: '', hasProblem: false, problem: '' };
const loud = { hasNotice: true, notice: 'De prioriteit is gewijzigd.', hasProblem: true, problem: 'Te lang.' };

export const samples = {
  draft: [
    {
      ronde,
      punten: id,
      intro: 'Deze 2 punten zijn beoordeeld en wachten op een prioriteit.',
      hasNotice: false,
      notice: '',
      items: [
        { id, ...row },
        { id: ronde, ...strange },
      ],
      canLeaveOut: true,
    },
    {
      ronde,
      punten: id,
      intro: 'Dit punt is beoordeeld en wacht op een prioriteit.',
      hasNotice: true,
      notice: 'Kies eerst welk punt je weglaat.',
      items: [{ id, ...row }],
      canLeaveOut: false,
    },
  ],
  open: [
    {
      ronde,
      version: '1',
      intro: '2 punten met een voorstel. Jij beslist.',
      ...quiet,
      items: [row, strange],
      reason: '',
      canConfirm: true,
      canWithdraw: false,
    },
    {
      ronde,
      version: '2',
      intro: '1 punt met een voorstel. De opdrachtgever beslist.',
      ...loud,
      items: [{ ...row, proposal: 'Intussen gewijzigd of weg. Dit punt doet niet mee.' }],
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
      items: [{ id, title: 'Nr. 12 De overdracht naar *schuldhulp* duurt te lang' }],
      punt: '',
      moscow: '',
      reason: '',
    },
    {
      ronde,
      hasProblem: true,
      problem: 'Je tekst is te lang.',
      items: [{ id, title: 'Nr. 12 De overdracht naar *schuldhulp* duurt te lang' }],
      punt: id,
      moscow: 'kan',
      reason: 'Eerst moet ${dit} klaar zijn.',
    },
  ],
  done: [
    {
      intro: 'Joost Wiersma heeft deze ronde bevestigd.',
      items: [{ number: row.number, title: row.title, outcome: 'Prioriteit: Moet.' }],
      hasLeftOut: true,
      leftOut: [{ number: strange.number, title: strange.title }],
    },
    {
      intro: 'Joost Wiersma heeft deze ronde ingetrokken. Er is niets beslist.',
      items: [{ number: row.number, title: row.title, outcome: 'Voorstel: Moet.' }],
      hasLeftOut: false,
      leftOut: [],
    },
  ],
};
