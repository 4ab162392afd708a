// Why a moment is proposed, or why there is none, in Dutch. In roles: who is busy is nobody's business.
import { weekdayName } from '../shared/day.ts';
import { inWords } from '../shared/number-words.ts';
import { spokenDate, spokenTime, weekday } from '../shared/time.ts';
import { together } from '../shared/together.ts';
import type { Need } from './need.ts';
import type { Blocking, Slot, SlotAnswer, SlotQuestion } from './slot.ts';

/** How a need is called in the middle of a sentence. */
const called: Record<Need, string> = {
  wmo: 'Wmo',
  jeugd: 'Jeugd',
  participatiewet: 'Participatiewet',
  schuldhulpverlening: 'schuldhulpverlening',
  'adviseur-kwaliteit': 'de adviseur kwaliteit',
};

/** Names of rooms and optional partners, by their id in the question. */
type Names = ReadonlyMap<string, string>;

/** Short sentences, what weighs most first. */
export function slotReasons(slot: Slot, question: SlotQuestion, names: Names): string[] {
  const partners = slot.optional.flatMap((id) => names.get(id) ?? []);
  const room = slot.room === null ? undefined : names.get(slot.room);
  return [
    ...present(slot, question),
    ...(slot.preferred ? [preferredDay(slot, question)] : []),
    ...(partners.length > 0 ? [`Ook vrij: ${together(partners)}.`] : []),
    ...(room === undefined ? [] : [`${room} is vrij.`]),
    ...(slot.tentative > 0 ? [doubt(slot.tentative)] : []),
  ];
}

/** "Wmo, Jeugd en de adviseur kwaliteit zijn er, met drie mensen." Only of whom enough come. */
function present({ people }: Slot, { needs }: SlotQuestion): string[] {
  const there = needs
    .filter(({ need, minimum }) => minimum > 0 && people.filter((each) => each.for.includes(need)).length >= minimum)
    .map(({ need }) => need);
  const regelingen = there.filter((need) => need !== 'adviseur-kwaliteit');
  const adviseur = there.filter((need) => need === 'adviseur-kwaliteit').map((need) => called[need]);
  const parts = [
    ...(regelingen.length === 4 ? ['alle vier de regelingen'] : regelingen.map((each) => called[each])),
    ...adviseur,
  ];
  if (parts.length === 0) return [];
  const are = there.length === 1 ? 'is' : 'zijn';
  const count = people.length === 1 ? 'één persoon' : `${inWords(people.length)} mensen`;
  return [`${capital(together(parts))} ${are} er, met ${count}.`];
}

function preferredDay({ date }: Slot, { days }: SlotQuestion): string {
  const liked = new Set(days.filter(({ preferred }) => preferred).map((day) => weekday(day.date)));
  const day = capital(weekdayName(weekday(date)));
  return liked.size > 1 ? `${day} is een van jullie vaste dagen.` : `${day} is jullie vaste dag.`;
}

const doubt = (count: number): string =>
  count === 1
    ? 'Let op: 1 persoon heeft misschien iets anders.'
    : `Let op: ${count} mensen hebben misschien iets anders.`;

type None = Extract<SlotAnswer, { is: 'none' }>;

/** What stands in the way, the worst first and at most three of it; then the moment that comes nearest. */
export function blockReasons({ blocking, compromise }: None, question: SlotQuestion): string[] {
  // What is missing every time, or else what alone is missing, says more than what is missing now and then.
  const telling = [blocking.filter(({ always }) => always), blocking.filter(({ alone }) => alone > 0), blocking];
  const told = telling.find((each) => each.length > 0) ?? [];
  const sentences = new Set(told.map((each) => inTheWay(each, question) + withoutIt(each)));
  return [...[...sentences].slice(0, 3), ...(compromise === null ? [] : [nearest(compromise, question)])];
}

/** How often it is missing, in three ways to say so. */
type Often = 'always' | 'else' | 'sometimes';
type Sentence = Record<Often, string>;

function inTheWay({ what, nobody, always, alone }: Blocking, question: SlotQuestion): string {
  const often = always ? 'always' : alone > 0 ? 'else' : 'sometimes';
  if (what === 'days') return 'In deze periode is er geen moment meer over. Kies een latere periode.';
  if (what === 'room') return nobody ? 'Voor deze wijk ken ik geen ruimte.' : noRoom[often];
  if ('person' in what) return cannot(broughtIn(1, question))[often];
  const { need } = what;
  const minimum = minimumOf(need, question);
  if (need === 'adviseur-kwaliteit' && minimum === 1) {
    return nobody ? 'Er is geen adviseur kwaliteit.' : cannot(called[need])[often];
  }
  if (nobody) return `Er is niemand voor ${called[need]}.`;
  const can = question.people.filter((each) => each.can.includes(need)).length;
  if (can < minimum) {
    return `Voor ${called[need]} zijn ${inWords(minimum)} mensen nodig, maar ik ken er ${inWords(can)}.`;
  }
  return minimum === 1 ? nobodyFor(called[need])[often] : tooFewFor(called[need], inWords(minimum))[often];
}

const noRoom: Sentence = {
  always: 'Er is in deze periode geen ruimte vrij.',
  else: 'Er is geen ruimte vrij als iedereen kan.',
  sometimes: 'Er is niet altijd een ruimte vrij.',
};
const cannot = (who: string): Sentence => ({
  always: `${capital(who)} kan in deze periode niet.`,
  else: `${capital(who)} kan niet als de rest kan.`,
  sometimes: `${capital(who)} kan niet altijd.`,
});
const nobodyFor = (need: string): Sentence => ({
  always: `Voor ${need} is in deze periode niemand vrij.`,
  else: `Voor ${need} is niemand vrij als de rest kan.`,
  sometimes: `Voor ${need} is niet altijd iemand vrij.`,
});
const tooFewFor = (need: string, people: string): Sentence => ({
  always: `Voor ${need} zijn in deze periode geen ${people} mensen tegelijk vrij.`,
  else: `Voor ${need} zijn geen ${people} mensen vrij als de rest kan.`,
  sometimes: `Voor ${need} zijn niet altijd ${people} mensen vrij.`,
});

/** What there would be without it; nothing where that helps nothing. */
function withoutIt({ what, alone }: Blocking): string {
  if (alone === 0 || what === 'days') return '';
  const moments = alone === 1 ? 'is er 1 moment' : `zijn er ${alone} momenten`;
  if (what === 'room') return ` Online ${moments}.`;
  return ` Zonder ${'person' in what ? 'deze persoon' : called[what.need]} ${moments}.`;
}

function nearest({ slot, lacking }: NonNullable<None['compromise']>, question: SlotQuestion): string {
  const { needs, people, room } = lacking;
  const gone = [
    ...needs.filter(({ need, short }) => short >= minimumOf(need, question)).map(({ need }) => called[need]),
    ...(people.length > 0 ? [broughtIn(people.length, question)] : []),
    ...(room ? ['ruimte'] : []),
  ];
  const few = needs.filter(({ need, short }) => short < minimumOf(need, question)).map(({ need }) => called[need]);
  const parts = [
    ...gone.map((each) => `zonder ${each}`),
    ...(few.length > 0 ? [`met te weinig mensen voor ${together(few)}`] : []),
  ];
  return `Het dichtst in de buurt: ${spokenDate(slot.date)} ${spokenTime(slot.from)}, ${together(parts)}.`;
}

/** So many of the people who must come: they bring in a casus. */
function broughtIn(count: number, { people }: SlotQuestion): string {
  const all = people.filter(({ mustCome }) => mustCome).length;
  if (all === 1) return 'degene die de casus inbrengt';
  if (count === all) return 'de mensen die een casus inbrengen';
  return count === 1 ? 'iemand die een casus inbrengt' : `${inWords(count)} mensen die een casus inbrengen`;
}

const minimumOf = (need: Need, { needs }: SlotQuestion): number =>
  needs.find((each) => each.need === need)?.minimum ?? 1;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
