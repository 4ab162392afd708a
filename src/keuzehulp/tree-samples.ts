// Data that shows the cards of the decision aid with every `$when` on and off: for the card tests, and to look at.
const going = {
  wijkteam: '0b0f9a52-6a5e-4a55-8f3e-3b0f5d6f1c11',
  version: '1',
  run: '3a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
};
const note = 'Dit zijn voorbeeldregels (versie 1). Ze zijn nog niet vastgesteld.';
const choice = (title: string, answers: string) => ({ title, ...going, answers });

const first = {
  ...going,
  place: 'Consulent nodig? Vraag 1',
  question: 'Is de inwoner geholpen met informatie of een kort advies?',
  hasHelp: true,
  help: 'Bijvoorbeeld: waar je iets aanvraagt, of wie ergens over gaat.',
  choices: [choice('Ja', 'ja'), choice('Nee', 'nee'), choice('Weet ik niet', 'weet-niet')],
  noneFits: 'Geen van deze past',
  noneFitsAnswers: 'geen-past',
  hasBack: false,
  backAnswers: '',
  note,
};

const outcome = {
  ...going,
  tool: 'consulent-nodig',
  handOver: 'overdracht-compleet',
  name: 'Consulent nodig?',
  title: 'Bespreek dit in een casusoverleg',
  text: 'Breng de casus in onder een casuscode. In het casusoverleg maken jullie samen één plan.',
  given: [{ line: 'Informatie of advies is genoeg: Nee' }, { line: 'Meer dan één regeling: Ja' }],
  counted: 'Ik tel alleen de uitkomst. Wie je bent en om wie het gaat, bewaar ik niet.',
  note,
  offersCasus: true,
  offersHandOver: false,
  offersPunt: false,
  concept: '',
  backAnswers: 'nee',
};

export const treeSamples = {
  question: [
    first,
    {
      ...first,
      place: 'Consulent nodig? Vraag 6',
      question: 'Bij welke regeling hoort de vraag?',
      hasHelp: false,
      help: '',
      choices: ['Wmo', 'Jeugd', 'Participatiewet', 'Schuldhulpverlening', 'Weet ik niet'].map((each) =>
        choice(each, `nee.nee.nee.nee.ja.${each.toLowerCase()}`),
      ),
      noneFitsAnswers: 'nee.nee.nee.nee.ja.geen-past',
      hasBack: true,
      backAnswers: 'nee.nee.nee.nee',
      note: 'Versie 2',
    },
  ],
  outcome: [
    outcome,
    {
      ...outcome,
      title: 'Een consulent Wmo is nodig',
      text: 'Draag de vraag over aan een consulent Wmo. Kijk eerst of de overdracht compleet is.',
      offersCasus: false,
      offersHandOver: true,
    },
    {
      ...outcome,
      title: 'De regel past niet',
      text: 'Vraag een collega of je teammanager hoe je nu verdergaat. Maak er ook een ontwikkelpunt van.',
      offersCasus: false,
      offersPunt: true,
      concept: 'De regel past niet bij deze vraag: Bij welke regeling hoort de vraag? (Consulent nodig, versie 1)',
    },
  ],
};
