// Data that shows the cards of planning with every `$when` on and off: for the card tests, and to look at while changing them.
const wijkteam = '0b0f9a52-6a5e-4a55-8f3e-3b0f5d6f1c11';
const search = '1d3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d';
const next = '2d3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d';
const overleg = '3d3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d';
const cases = [
  { id: '4d3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d', code: 'OOST-2026-014', what: 'Wmo en Schuldhulpverlening · spoed' },
  { id: '5d3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d', code: 'OOST-2026-015', what: 'Jeugd' },
];
const periods = [
  { code: 'gauw', name: 'Deze of volgende week' },
  { code: 'vier-weken', name: 'In de komende vier weken' },
  { code: 'daarna', name: 'In de vier weken daarna' },
];
const places = [
  { code: 'online', name: 'Online, in Teams' },
  { code: 'ruimte', name: 'In een ruimte van de wijk, en online' },
];
const said = (...texts: string[]): { line: string }[] => texts.map((line) => ({ line }));

const plan = {
  wijkteam,
  wijk: 'Wijk Oost',
  search,
  hasProblem: false,
  problem: '',
  hasGaps: true,
  gaps: said(
    'Oost heeft nog geen adviseur kwaliteit. Een beheerder geeft die rol: typ rollen.',
    'Voor schuldhulpverlening zijn er in de wijk te weinig mensen. Ik zoek daarvoor ook in andere wijken.',
  ),
  isEmpty: false,
  none: said(),
  hasCases: true,
  intro: 'Per casus 25 minuten, met vooraf 10 minuten terugblik. Samen hoogstens 3 casussen.',
  cases,
  chosen: '4d3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d,5d3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d',
  hasLeft: true,
  left: said('Nog niet te plannen: OOST-2026-016. Vul daar eerst de regelingen in.'),
  periods,
  when: 'vier-weken',
  hasRooms: true,
  places,
  where: 'online',
  joins: [{ overleg, title: 'Zet op de agenda van 24 september' }],
};

const options = [
  {
    place: '0',
    title: 'Dinsdag 31 maart, 10.00–11.00 uur. Dinsdag is jullie vaste dag.',
  },
  {
    place: '1',
    title:
      'Donderdag 2 april, 13.30–14.30 uur. Wijkcentrum Oost, kamer 1 is vrij. Let op: 1 persoon heeft misschien iets anders.',
  },
];
const partners = [
  { address: 'wijkcoach@woningcorporatie.voorbeeld.nl', name: 'Woningcorporatie (agenda niet bekend)' },
  { address: 'wijkteam@ggz.voorbeeld.nl', name: 'GGZ' },
];
const proposals = {
  search,
  next,
  heading: 'Deze twee momenten passen',
  about: 'Casusoverleg wijk Oost · OOST-2026-014 en OOST-2026-015 · 60 minuten',
  hasProblem: false,
  problem: '',
  hasShared: true,
  shared: said('Wmo, Jeugd, schuldhulpverlening en de adviseur kwaliteit zijn er, met vier mensen.'),
  options,
  hasNotes: true,
  notes: said('Van 1 persoon ken ik de agenda niet. Die telt niet mee als vrij.'),
  slot: '0',
  hasPartners: true,
  partners,
  invite: '',
  book: 'Boek',
  valid: 'Dit voorstel geldt een dag.',
};

const none = {
  search,
  next,
  about: 'Casusoverleg wijk Oost · OOST-2026-014 · 35 minuten',
  hasProblem: false,
  problem: '',
  reasons: said(
    'Voor schuldhulpverlening is in deze periode niemand vrij. Zonder schuldhulpverlening zijn er 12 momenten.',
  ),
  hasNotes: false,
  notes: said(),
  hasCompromise: true,
  when: 'Donderdag 2 april, 10.00–10.35 uur',
  compromise: said('Zonder schuldhulpverlening.', 'Wmo en de adviseur kwaliteit zijn er, met twee mensen.'),
  hasPartners: true,
  partners,
  invite: '',
  without: 'Boek zonder schuldhulpverlening',
};

export const planSamples = {
  plan: [
    plan,
    {
      ...plan,
      hasProblem: true,
      problem: 'Je koos 4 casussen. In één overleg passen er drie. Kies er minder. Er is nog niets gepland.',
      ...{ hasGaps: false, gaps: said(), hasLeft: false, left: said(), hasRooms: false, joins: [] },
    },
    {
      ...plan,
      ...{ hasGaps: false, gaps: said(), isEmpty: true, hasCases: false, cases: [], chosen: '', hasLeft: false },
      none: said('In Oost wacht geen casus. Er is dus niets te plannen.'),
      ...{ left: said(), hasRooms: false, joins: [] },
    },
  ],
  busy: [
    {
      heading: 'Ik zoek een moment',
      lines: said('OOST-2026-014 en OOST-2026-015, 60 minuten.', 'Het voorstel komt in je eigen chat.'),
      ...{ hasSearch: true, search, hasOverleg: false, overleg: '', wijkteam },
    },
    {
      heading: 'Ik boek dinsdag 31 maart, 10.00–11.00 uur',
      lines: said('Je krijgt bericht in je eigen chat als Outlook is bijgewerkt.'),
      ...{ hasSearch: false, search: '', hasOverleg: true, overleg, wijkteam },
    },
  ],
  proposals: [
    proposals,
    {
      ...proposals,
      heading: 'Dit moment past',
      hasProblem: true,
      problem: 'Dit moment is al voorbij. Er is niets geboekt. Kies een ander moment of zoek opnieuw.',
      ...{ hasShared: false, shared: said(), options: options.slice(0, 1) },
      ...{ hasNotes: false, notes: said(), hasPartners: false, partners: [], book: 'Verzet' },
    },
  ],
  none: [
    none,
    {
      ...none,
      hasProblem: true,
      problem:
        'Dit voorstel is ouder dan een dag. De agenda’s kunnen veranderd zijn. Er is niets geboekt. Zoek opnieuw.',
      reasons: said('In deze periode is er geen moment meer over. Kies een latere periode.'),
      hasNotes: true,
      notes: said('De agenda van de ruimtes kan ik niet lezen. Regel zelf een ruimte.'),
      ...{ hasCompromise: false, when: '', compromise: said(), hasPartners: false, partners: [], without: '' },
    },
  ],
  problem: [
    {
      ...{ search, wijkteam, about: 'Casusoverleg wijk Oost · OOST-2026-014 · 35 minuten' },
      problem: 'Dagstart mag niet in de agenda’s van Outlook. Een beheerder moet dat recht geven.',
    },
  ],
  move: [
    {
      ...{ overleg, search, when: 'dinsdag 31 maart, 10.00–11.00 uur' },
      ...{ hasGaps: false, gaps: said(), periods, period: 'gauw', hasRooms: true, places, where: 'ruimte' },
    },
    {
      ...{ overleg, search, when: 'dinsdag 31 maart, 10.00–11.00 uur', hasGaps: true },
      gaps: said('Oost heeft nog geen adviseur kwaliteit. Een beheerder geeft die rol: typ rollen.'),
      ...{ periods, period: 'gauw', hasRooms: false, places, where: 'online' },
    },
  ],
};
