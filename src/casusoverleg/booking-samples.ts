// Data that shows the cards of a planned casusoverleg with every `$when` on and off.
const wijkteam = '0b0f9a52-6a5e-4a55-8f3e-3b0f5d6f1c11';
const overleg = '3d3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d';
const joinUrl = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_example';
const when = 'Dinsdag 31 maart, 10.00–11.00 uur';
const said = (...texts: string[]): { line: string }[] => texts.map((line) => ({ line }));

const planned = {
  overleg,
  wijkteam,
  heading: 'Casusoverleg wijk Oost',
  when,
  where: 'Wijkcentrum Oost, kamer 1, en online in Teams',
  hasNotice: true,
  notice: 'De agenda is aangepast. Het overleg duurt nu tot 11.00 uur.',
  hasProblem: false,
  problem: '',
  hasState: false,
  state: '',
  hasPeople: true,
  people: [
    { role: 'Wmo', name: ' · Joost Wiersma' },
    { role: 'Schuldhulpverlening', name: ' · Roshni Ramdin' },
    { role: 'Adviseur kwaliteit', name: ' · Ayşe Demir' },
    { role: 'Partner', name: ' · GGZ' },
  ],
  hasCases: true,
  cases: [
    { code: 'OOST-2026-014', what: 'Wmo en Schuldhulpverlening · spoed' },
    { code: 'OOST-2026-015', what: 'Wmo' },
  ],
  hasNoCases: false,
  hasLink: true,
  joinUrl,
  mayChange: true,
  mayRetry: false,
  hasAgenda: true,
  agendaStyle: 'positive' as const,
};

const cases = [
  { id: '4d3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d', code: 'OOST-2026-014', what: 'Wmo en Schuldhulpverlening · spoed' },
  { id: '5d3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d', code: 'OOST-2026-015', what: 'Wmo' },
];

const booked = {
  heading: 'Het casusoverleg is geboekt',
  when,
  hasProblem: false,
  problem: '',
  lines: said('4 uitnodigingen gestuurd.', 'Ruimte: Wijkcentrum Oost, kamer 1.'),
  hasLink: true,
  joinUrl,
  isPlanned: true,
  overleg,
  mayRetry: false,
  isGone: false,
  wijkteam,
};

export const bookingSamples = {
  overleg: [
    planned,
    {
      ...planned,
      ...{ where: 'Online, in Teams', hasNotice: false, notice: '', hasState: true },
      state: 'Dit staat nog niet goed in Outlook. Ik probeer het steeds opnieuw.',
      hasProblem: true,
      problem: 'Voor Jeugd komt er niemand naar dit overleg. Er is niets veranderd.',
      people: [
        { role: 'Wmo', name: '' },
        { role: 'Adviseur kwaliteit', name: '' },
      ],
      ...{ hasCases: false, cases: [], hasNoCases: true, hasLink: false, joinUrl: '', mayRetry: true },
      agendaStyle: 'default' as const,
    },
    {
      ...planned,
      ...{ hasNotice: false, notice: '', hasState: true, state: 'Dit casusoverleg is afgezegd.' },
      ...{ hasPeople: false, people: [], hasCases: false, cases: [], hasLink: false, joinUrl: '' },
      ...{ mayChange: false, hasAgenda: false },
    },
  ],
  cases: [
    {
      ...{ overleg, when, hasProblem: false, problem: '', hasCases: true, hasNoCases: false, cases },
      intro: 'Er passen hoogstens drie casussen in. De eindtijd schuift mee.',
      chosen: '4d3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d',
    },
    {
      ...{ overleg, when, hasProblem: true, problem: 'Er passen er drie in. Kies er minder. Er is niets veranderd.' },
      ...{ hasCases: false, hasNoCases: true, cases: [], chosen: '' },
      intro: 'Er passen hoogstens drie casussen in. De tijd van een vaste reeks blijft gelijk.',
    },
  ],
  cancel: [
    {
      ...{ overleg, when },
      lines: said(
        'De twee casussen wachten daarna weer.',
        'Iedereen die een uitnodiging heeft, krijgt bericht van Outlook.',
      ),
    },
  ],
  news: [
    booked,
    {
      ...booked,
      heading: 'Het casusoverleg staat nog niet in Outlook',
      hasProblem: true,
      problem: 'Dagstart mag niet in de agenda’s van Outlook. Een beheerder moet dat recht geven.',
      lines: said('Er is niets verloren. De casussen staan op de agenda. Ik probeer het zelf ook steeds opnieuw.'),
      ...{ hasLink: false, joinUrl: '', mayRetry: true },
    },
    {
      ...booked,
      heading: 'Het casusoverleg is weg uit Outlook',
      lines: said(
        'Iemand heeft het in Outlook verwijderd of afgezegd. Ik maak het niet opnieuw.',
        'De casussen wachten weer op een casusoverleg.',
      ),
      ...{ hasLink: false, joinUrl: '', isPlanned: false, isGone: true },
    },
  ],
  problem: [
    {
      what: 'Dagstart mist een recht in Outlook (Calendars.ReadWrite).',
      todo: 'Geef dat recht. Hoe dat gaat, staat in docs/agenda.md.',
    },
  ],
  next: [
    {
      heading: 'Volgend casusoverleg wijk Oost',
      coming: [{ when, where: 'Online, in Teams', about: '2 casussen op de agenda' }],
      ...{ isNone: false, none: said(), hasNext: true, overleg, mayPlan: false, wijkteam },
    },
    {
      heading: 'Volgend casusoverleg wijk Oost',
      coming: [],
      isNone: true,
      none: said('Er is nog geen casusoverleg gepland in Oost.'),
      ...{ hasNext: false, overleg: '', mayPlan: true, wijkteam },
    },
  ],
};
