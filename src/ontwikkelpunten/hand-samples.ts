import { bare, head } from './decide-samples.ts';

const people = [
  { id: '00000000-0000-4000-8000-000000000001', name: 'Ayşe Demir' },
  { id: '00000000-0000-4000-8000-000000000002', name: 'Joost Wiersma' },
];
const [first] = people;

export const samples = {
  owner: [
    { ...head, heading: 'Neem in uitwerking', verb: 'ontwikkelpunten.start-work', people, owner: '', due: '' },
    { ...bare, verb: 'ontwikkelpunten.owner', people, owner: first?.id ?? '', due: '2026-05-12' },
  ],
  secure: [
    { ...head, heading: 'Borg', people, owner: '', place: '' },
    { ...bare, people, owner: first?.id ?? '', place: 'Teams, map Werkafspraken' },
  ],
  works: [
    {
      punt: head.punt,
      number: 'Nr. 12',
      title: 'De overdracht naar *schuldhulp* duurt te lang',
      agreement: 'De werkafspraak staat in: Teams, map Werkafspraken.',
      hasProblem: false,
      problem: '',
      intro: 'Dit punt is vier weken geleden geborgd.',
      reason: '',
    },
    {
      punt: head.punt,
      number: 'Nr. 13',
      title: 'Titel met ${iets}',
      agreement: 'Waar de werkafspraak staat, is niet ingevuld.',
      hasProblem: true,
      problem: 'Schrijf op waarom het niet werkt.',
      intro: 'Dit punt is vier weken geleden geborgd.',
      reason: 'Het [staat](nergens).',
    },
  ],
};
