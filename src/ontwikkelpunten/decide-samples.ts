// Data that shows the forms with every `$when` on and off: for the card tests, and to look at while changing them.
const punt = '7b1c9d2e-3f4a-4b5c-8d6e-7f8a9b0c1d2e';

export const head = {
  punt,
  seen: '0a1b2c3d4e5f.6a7b8c9d0e1f',
  heading: 'Beoordeel',
  number: 'Nr. 12',
  title: 'De overdracht naar *schuldhulp* duurt te lang',
  status: 'Status: Ingebracht',
  hasProblem: false,
  problem: '',
  intro: 'Hoeveel levert het op en hoeveel moeite kost het?',
  hasOthers: true,
  others: [
    { punt, step: 'owner', title: 'Wijzig eigenaar of datum' },
    { punt, step: 'merge', title: 'Voeg samen met een ander punt' },
    { punt, step: 'reject', title: 'Wijs af' },
  ],
};

/** Alone on the card, with something that went otherwise. */
export const bare = {
  ...head,
  title: 'Titel met ${iets} <b>vreemds</b>',
  status: 'Status: In de ijskast',
  hasProblem: true,
  problem: 'Je tekst lijkt een naam te bevatten.',
  hasOthers: false,
  others: [],
};

export const samples = {
  assess: [
    { ...head, steun: "3 collega's steunen dit punt.", effect: '', moeite: '', moscow: 'regel' },
    { ...bare, steun: 'Nog niemand anders steunt dit punt.', effect: 'hoog', moeite: 'laag', moscow: 'moet' },
  ],
  prioritise: [
    { ...head, heading: 'Bepaal de prioriteit', proposal: 'Voorstel: Moet.', moscow: 'moet', reason: '' },
    { ...bare, proposal: 'Voorstel: Kan.', moscow: 'kan', reason: 'Eerst moet ${dit} klaar zijn.' },
  ],
  reason: [
    {
      ...head,
      heading: 'Wijs af',
      verb: 'ontwikkelpunten.reject',
      why: 'Waarom wijs je dit punt af? (verplicht)',
      save: 'Wijs af',
      reason: '',
    },
    {
      ...bare,
      heading: 'Breng opnieuw in',
      verb: 'ontwikkelpunten.reopen',
      why: 'Waarom? (verplicht)',
      save: 'Breng opnieuw in',
      reason: '',
    },
    {
      ...bare,
      heading: 'Meld als geïmplementeerd',
      verb: 'ontwikkelpunten.implement',
      why: 'Wat is er veranderd? (verplicht)',
      save: 'Meld',
      reason: 'Er is nu één gesprek.',
    },
  ],
  merge: [
    { ...head, heading: 'Voeg samen', other: '', reason: '' },
    { ...bare, other: '8', reason: 'Zelfde wens.' },
  ],
};
