// Why a moment is proposed, or why there is none, in Dutch. In roles: who is busy is nobody's business.
import { weekdayName } from '../shared/day.ts';
import { inWords } from '../shared/number-words.ts';
import { weekday } from '../shared/time.ts';
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
    ...(slot.preferred ? [preferredDay(slot)] : []),
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

const preferredDay = ({ date }: Slot): string => `${capital(weekdayName(weekday(date)))} heeft jullie voorkeur.`;

const doubt = (count: number): string =>
  count === 1
    ? 'Let op: 1 persoon heeft misschien iets anders.'
    : `Let op: ${count} mensen hebben misschien iets anders.`;

type None = Extract<SlotAnswer, { is: 'none' }>;

/** Whom there is, but of whom no calendar can be read: needs of people, and whether that is so of every room. */
export interface Unread {
  needs: ReadonlySet<Need>;
  rooms: boolean;
}

/** What stands in the way, the worst first and at most three of it. */
export function blockReasons({ blocking }: Pick<None, 'blocking'>, question: SlotQuestion, unread: Unread): string[] {
  // What is missing every time, or else what alone is missing, says more than what is missing now and then.
  const telling = [blocking.filter(({ always }) => always), blocking.filter(({ alone }) => alone > 0), blocking];
  const told = telling.find((each) => each.length > 0) ?? [];
  return [...new Set(told.map((each) => inTheWay(each, question, unread) + withoutIt(each)))].slice(0, 3);
}

/** How often it is missing, in three ways to say so. */
type Often = 'always' | 'else' | 'sometimes';
type Sentence = Record<Often, string>;

function inTheWay({ what, nobody, always, alone }: Blocking, question: SlotQuestion, unread: Unread): string {
  const often = always ? 'always' : alone > 0 ? 'else' : 'sometimes';
  if (what === 'days') return 'In deze periode is er geen moment meer over. Kies een latere periode.';
  if (what === 'room') {
    if (!nobody) return noRoom[often];
    return unread.rooms ? 'Ik kan van geen ruimte de agenda lezen.' : 'Voor deze wijk ken ik geen ruimte.';
  }
  if ('person' in what) return cannot(broughtIn(question))[often];
  const { need } = what;
  const minimum = minimumOf(need, question);
  if (need === 'adviseur-kwaliteit' && minimum === 1) {
    if (!nobody) return cannot(called[need])[often];
    return unread.needs.has(need)
      ? 'Ik kan de agenda van de adviseur kwaliteit niet lezen.'
      : 'Er is geen adviseur kwaliteit.';
  }
  if (nobody) {
    return unread.needs.has(need)
      ? `Ik kan van niemand voor ${called[need]} de agenda lezen.`
      : `Er is niemand voor ${called[need]}.`;
  }
  const can = question.people.filter((each) => each.can.includes(need)).length;
  if (can < minimum) {
    const known = unread.needs.has(need) ? `ik ken de agenda van ${inWords(can)}` : `ik ken er ${inWords(can)}`;
    return `Voor ${called[need]} zijn ${inWords(minimum)} mensen nodig, maar ${known}.`;
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

/** One of the people who must come: they bring in a casus. */
const broughtIn = ({ people }: SlotQuestion): string =>
  people.filter(({ mustCome }) => mustCome).length === 1
    ? 'degene die de casus inbrengt'
    : 'iemand die een casus inbrengt';

const minimumOf = (need: Need, { needs }: SlotQuestion): number =>
  needs.find((each) => each.need === need)?.minimum ?? 1;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
