// Every Dutch sentence about planning a casusoverleg, outside a card.
import type { AgendaProblem } from '../ports.ts';
import { inWords } from '../shared/number-words.ts';
import { spokenDate } from '../shared/time.ts';
import { together } from '../shared/together.ts';
import type { Need } from './need.ts';
import type { Period } from './search.ts';

/** How a need is called in the middle of a sentence. */
export const needInText: Record<Need, string> = {
  wmo: 'Wmo',
  jeugd: 'Jeugd',
  participatiewet: 'Participatiewet',
  schuldhulpverlening: 'schuldhulpverlening',
  'adviseur-kwaliteit': 'de adviseur kwaliteit',
};
const needsInText = (needs: readonly Need[], between: 'en' | 'of' = 'en'): string =>
  together(
    needs.map((need) => needInText[need]),
    between,
  );
const casussen = (count: number): string => (count === 1 ? '1 casus' : `${count} casussen`);

export const periodNames: Record<Period, string> = {
  gauw: 'Deze of volgende week',
  'vier-weken': 'In de komende vier weken',
  daarna: 'In de vier weken daarna',
};

export const planTexts = {
  summary: (wijk: string): string => `Plan een casusoverleg voor ${wijk}`,
  intro: (perCasus: number, lookBack: number, most: number): string =>
    `Per casus ${perCasus} minuten${lookBack > 0 ? `, met vooraf ${lookBack} minuten terugblik` : ''}. Samen hoogstens ${casussen(most)}.`,
  nothingWaits: (wijk: string): string => `In ${wijk} wacht geen casus. Er is dus niets te plannen.`,
  onlyIncomplete: (codes: readonly string[]): string =>
    `${codes.length === 1 ? 'Er wacht 1 casus' : `Er wachten ${codes.length} casussen`}, maar de regelingen ontbreken nog: ${together(codes)}. ` +
    'Vul die eerst in. Dan weet ik wie erbij moet zijn.',
  incomplete: (codes: readonly string[]): string =>
    `Nog niet te plannen: ${together(codes)}. Vul daar eerst de regelingen in.`,
  more: (count: number): string =>
    `En nog ${casussen(count)}, die later aan de beurt ${count === 1 ? 'komt' : 'komen'}.`,
  noAdviser: (wijk: string): string =>
    `${wijk} heeft nog geen adviseur kwaliteit. Een beheerder geeft die rol: typ rollen.`,
  borrowed: (needs: readonly Need[]): string =>
    `Voor ${needsInText(needs)} zijn er in de wijk te weinig mensen. Ik zoek daarvoor ook in andere wijken.`,
  tooFew: (needs: readonly Need[]): string =>
    `Voor ${needsInText(needs)} ken ik te weinig mensen, ook in andere wijken. Typ mijn regelingen om dat aan te vullen.`,
  casusLine: (regelingen: readonly string[], isUrgent: boolean): string =>
    `${together(regelingen)}${isUrgent ? ' · spoed' : ''}`,
  online: 'Online, in Teams',
  withRoom: 'In een ruimte van de wijk, en online',
  /** Without the day of the week: a phone shows no more than this on a button. */
  join: (date: string): string => `Zet op de agenda van ${date}`,
  noneChosen: 'Kies minstens één casus. Er is nog niets gepland.',
  gone: 'Een casus die je koos, wacht niet meer. Kijk wat er nu staat en kies opnieuw. Er is nog niets gepland.',
  tooMany: (chosen: number, most: number): string =>
    `Je koos ${casussen(chosen)}. In één overleg passen er ${inWords(most)}. Kies er minder. Er is nog niets gepland.`,

  searching: 'Ik zoek een moment',
  searchingFor: (codes: readonly string[], minutes: number): string => `${together(codes)}, ${minutes} minuten.`,
  inOwnChat: 'Het voorstel komt in je eigen chat.',
  stillSearching: 'Ik zoek nog. Het voorstel komt in je eigen chat.',
  furtherIn: (first: string, last: string): string =>
    `Ik zoek van ${spokenDate(first)} tot en met ${spokenDate(last)}. Het voorstel komt in je eigen chat.`,
  searchGone: 'Dit voorstel is er niet meer. Er is niets veranderd. Typ plan casusoverleg om opnieuw te zoeken.',

  found: (count: number): string => (count === 1 ? 'Dit moment past' : `Deze ${inWords(count)} momenten passen`),
  /** A moment and what tells it apart, beside the button to choose it. */
  option: (when: string, reasons: readonly string[]): string => [`${when}.`, ...reasons].join(' '),
  foundSummary: 'Ik heb een moment gevonden voor het casusoverleg',
  noneSummary: 'Ik vond geen moment voor het casusoverleg',
  problemSummary: 'Ik kon geen moment zoeken voor het casusoverleg',
  validUntil: 'Dit voorstel geldt een dag.',
  unknownPeople: (count: number): string =>
    count === 1
      ? 'Van 1 persoon ken ik de agenda niet. Die telt niet mee als vrij.'
      : `Van ${count} mensen ken ik de agenda niet. Die tellen niet mee als vrij.`,
  unknownBringer: (count: number): string =>
    count === 1
      ? 'Van wie een casus inbrengt, ken ik de agenda niet. Vraag zelf of het moment past.'
      : `Van ${count} mensen die een casus inbrengen, ken ik de agenda niet. Vraag zelf of het moment past.`,
  unknownRooms: 'De agenda van de ruimtes kan ik niet lezen. Regel zelf een ruimte.',
  partnerUnknown: (name: string): string => `${name} (agenda niet bekend)`,
  self: 'jij zelf',
  /** What is missing at the moment that comes nearest: needs of which nobody comes, of which too few, and the rest. */
  lacking: (nobody: readonly Need[], tooFew: readonly Need[], bringers: number, room: boolean): string => {
    const gone = [
      ...nobody.map((need) => needInText[need]),
      ...(bringers === 0 ? [] : [bringers === 1 ? 'wie de casus inbrengt' : 'wie de casussen inbrengen']),
      ...(room ? ['ruimte'] : []),
    ];
    const few = tooFew.map((need) => needInText[need]);
    return together([
      ...(gone.length > 0 ? [`zonder ${together(gone)}`] : []),
      ...(few.length > 0 ? [`met te weinig mensen voor ${together(few)}`] : []),
    ]);
  },
  /** On a button: a phone shows no more than this. */
  bookAnyway: (book: string, lacking: string): string =>
    lacking.length <= 28 ? `${book} ${lacking}` : `${book} toch, niet compleet`,
  book: 'Boek',
  move: 'Verzet',
  noOther: 'Er is in deze periode geen ander moment waarop iedereen kan.',

  outdated:
    'Wie er nodig is of wie kan, is veranderd sinds ik zocht. Er is niets geboekt. Zoek opnieuw of plan opnieuw.',
  expired: 'Dit voorstel is ouder dan een dag. De agenda’s kunnen veranderd zijn. Er is niets geboekt. Zoek opnieuw.',
  passed: 'Dit moment is al voorbij. Er is niets geboekt. Kies een ander moment of zoek opnieuw.',
  taken: 'Dit moment is intussen bezet door een ander casusoverleg. Er is niets geboekt. Kies een ander moment.',
  notChosen: 'Kies een moment. Er is nog niets geboekt.',
  casesGone: 'Deze casussen wachten niet meer. Er is niets geboekt.',

  moveSummary: 'Zoek een ander moment voor het casusoverleg',
  overlegGone: 'Dit casusoverleg is er niet meer. Er is niets veranderd. Typ casusoverleg om te zien wat er staat.',
  isOver: 'Dit casusoverleg is al geweest. Er is niets veranderd.',
  isCancelled: 'Dit casusoverleg is afgezegd. Er is niets veranderd. Plan een nieuw casusoverleg.',
};

/** For who plans: what is wrong, who can help, and that nothing is lost. */
export function problemText({ kind }: Pick<AgendaProblem, 'kind'>): string {
  switch (kind) {
    case 'not-configured':
      return 'De koppeling met Outlook is nog niet ingesteld. Een beheerder kan dat doen.';
    case 'sign-in':
      return 'Microsoft laat Dagstart nu niet toe tot Outlook. Een beheerder moet de aanmelding nakijken.';
    case 'forbidden':
      return 'Dagstart mag niet in de agenda’s van Outlook. Een beheerder moet dat recht geven.';
    case 'organiser-missing':
      return 'De agenda waarin het casusoverleg moet staan, is er niet. Een beheerder moet dat nakijken.';
    case 'unreachable':
      return 'Outlook geeft al een tijd geen antwoord. Duurt het lang, vraag dan een beheerder om te kijken.';
    case 'refused':
      return 'Outlook weigert dit. Een beheerder kan zien waarom.';
  }
}
