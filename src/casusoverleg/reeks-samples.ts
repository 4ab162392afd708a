// Card data for the tests of all cards: each `$when` on in one and off in another.
const oost = { wijkteam: '0b0f9a52-6a5e-4a55-8f3e-3b0f5d6f1c11', reeks: '7f3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d' };
const noProblem = { hasProblem: false, problem: '' };
const noNotes = { hasNotes: false, notes: [] };
const notes = {
  hasNotes: true,
  notes: [{ note: 'Nog niemand in deze wijk doet schuldhulpverlening. Typ regelingen om dat in te vullen.' }],
};
const rule = 'Om de week op maandag, 10.00–11.30 uur.';
const when = { weekday: '1', time: '10:00', minutes: '90', everyWeeks: '2' };
const where = 'Wijkcentrum ${Oost}, kamer *1*, en online.';
const dates = [
  { date: 'maandag 30 maart', state: ': staat in de agenda' },
  { date: 'maandag 13 april', state: ': verzet naar donderdag 16 april, 10.00 uur' },
  { date: 'maandag 27 april', state: ': vervalt (Koningsdag)' },
  { date: 'maandag 11 mei', state: '' },
];

export const samples = {
  series: [
    {
      ...{ ...oost, wijk: 'Oost', hasNotice: true, notice: 'Bewaard.', rule, where, dates, ...notes },
      until: 'Loopt, tot je de reeks stopt.',
    },
    {
      ...{ ...oost, wijk: 'Oost', hasNotice: false, notice: '', rule, dates, ...noNotes },
      where: 'Online, in Teams.',
      until: 'Vanaf maandag 30 maart tot en met dinsdag 30 juni.',
    },
  ],
  when: [
    { ...oost, wijk: 'Oost', ...noProblem, weekday: '2', times: '10.00 - 11.30', everyWeeks: '2' },
    {
      ...{ ...oost, wijk: 'Oost', weekday: '2', times: 'om ${tien}', everyWeeks: '2', hasProblem: true },
      problem: 'De tijden begrijp ik niet. Schrijf bijvoorbeeld 10.00 - 11.30. Er is nog niets bewaard.',
    },
  ],
  period: [
    {
      ...{ ...oost, ...when, rule, ...noProblem, startsOn: '2026-03-30', until: '', room: 'online', hasRooms: true },
      beginnings: [
        { date: '2026-03-30', name: 'maandag 30 maart' },
        { date: '2026-04-06', name: 'maandag 6 april' },
      ],
      rooms: [
        { address: 'online', name: 'Alleen online' },
        { address: 'kamer1@voorbeeld.nl', name: 'Wijkcentrum Oost, kamer 1' },
      ],
    },
    {
      ...{ ...oost, ...when, rule, startsOn: '2026-03-30', until: '2026-03-01', room: 'online', hasRooms: false },
      ...{ hasProblem: true, problem: 'De laatste dag ligt voor de eerste keer. Er is nog niets bewaard.' },
      beginnings: [{ date: '2026-03-30', name: 'maandag 30 maart' }],
      rooms: [{ address: 'online', name: 'Alleen online' }],
    },
  ],
  check: [
    {
      ...{ ...oost, wijk: 'Oost', ...when, startsOn: '2026-03-30', lastOn: '', room: '', rule, where, dates, ...notes },
      ...{ until: 'Vanaf maandag 30 maart, tot je de reeks stopt.', isPlain: true, hasBooked: false, booked: '' },
    },
    {
      ...{ ...oost, wijk: 'Oost', ...when, startsOn: '2026-03-30', lastOn: '2026-06-30', room: '', rule, dates },
      ...{ ...noNotes, where: 'Online, in Teams.', until: 'Vanaf maandag 30 maart tot en met dinsdag 30 juni.' },
      ...{ isPlain: false, hasBooked: true },
      booked:
        'Er staan al 3 casusoverleggen van deze reeks in de agenda, tot en met maandag 11 mei. Verzet je die mee, dan hoort iedereen het via Outlook. Laat je die staan, dan begint de nieuwe reeks daarna.',
    },
  ],
  stop: [
    {
      ...{
        ...oost,
        heading: 'Stop je de vaste reeks?',
        rule,
        isOpen: true,
        hasBooked: true,
        isPlain: false,
        isDone: false,
      },
      question: 'Er staan nog 3 casusoverleggen van deze reeks in de agenda. Wat moet daarmee gebeuren?',
    },
    {
      ...{
        ...oost,
        heading: 'Stop je de vaste reeks?',
        rule,
        isOpen: true,
        hasBooked: false,
        isPlain: true,
        isDone: false,
      },
      question: 'Er staat geen casusoverleg van deze reeks meer in de agenda.',
    },
    {
      ...{
        ...oost,
        heading: 'Vaste reeks gestopt',
        rule,
        isOpen: false,
        hasBooked: false,
        isPlain: false,
        isDone: true,
      },
      question: 'Wat in de agenda staat, blijft staan.',
    },
  ],
};
