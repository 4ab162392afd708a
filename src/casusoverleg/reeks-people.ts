// Who comes to a casusoverleg whose moment is fixed: as few as are needed, of who is free then.
import type { Interval } from '../shared/interval.ts';
import { localDate } from '../shared/time.ts';
import type { Need } from './need.ts';
import type { Professional, SlotQuestion } from './slot.ts';
import { findSlots } from './slots.ts';

export interface FixedMoment<Id extends string> {
  moment: Interval;
  needs: SlotQuestion['needs'];
  /** Whose calendar is known. */
  known: readonly (Professional & { id: Id })[];
  /** Of whom only is known that they said nothing of being away then. */
  unknown: readonly { id: Id; can: readonly Need[] }[];
}

export interface WhoComesThen<Id extends string> {
  people: { id: Id; for: readonly Need[] }[];
  /** For these there are too few. */
  lacking: Need[];
}

/**
 * Who is liked comes where possible; of the others as few as are needed then. Calendars say who is free. What stays open
 * goes to people whose calendar is not known, each in turn: the same for the same day, another one the next time.
 */
export function whoComesThen<Id extends string>(
  given: FixedMoment<Id>,
  liked: ReadonlySet<Id> = new Set(),
): WhoComesThen<Id> {
  const among =
    (isLiked: boolean) =>
    <Each extends { id: Id }>(people: readonly Each[]): Each[] =>
      people.filter(({ id }) => liked.has(id) === isLiked);
  const [first, others] = [among(true), among(false)];
  const known = fillsThen({ ...given, known: first(given.known), unknown: first(given.unknown) });
  const left = given.needs
    .map(({ need, minimum }) => ({ need, minimum: minimum - countOf(known.people, need) }))
    .filter(({ minimum }) => minimum > 0);
  if (left.length === 0) return known;
  const more = fillsThen({ ...given, needs: left, known: others(given.known), unknown: others(given.unknown) });
  return { people: [...known.people, ...more.people].sort(byId), lacking: more.lacking };
}

const countOf = (people: WhoComesThen<string>['people'], need: Need): number =>
  people.filter((each) => each.for.includes(need)).length;
const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1);

function fillsThen<Id extends string>({ moment, needs, known, unknown }: FixedMoment<Id>): WhoComesThen<Id> {
  const { people, short } = fromCalendars(moment, needs, known);
  const chosen = new Map(people.map((each) => [each.id, each.for]));
  const found = known.flatMap(({ id }) => {
    const needsOf = chosen.get(id);
    return needsOf === undefined ? [] : [{ id, for: [...needsOf] }];
  });
  const lacking: Need[] = [];
  for (const { need, minimum } of needs) {
    let left = short.get(need) ?? 0;
    if (left === 0) continue;
    for (const { id, can } of inTurn(unknown, moment)) {
      if (left === 0 || !can.includes(need)) continue;
      const there = found.find((each) => each.id === id);
      if (there?.for.includes(need)) continue;
      if (there) there.for.push(need);
      else found.push({ id, for: [need] });
      left -= 1;
    }
    if (left > 0 && minimum > 0) lacking.push(need);
  }
  return { people: found.sort(byId), lacking };
}

function fromCalendars(moment: Interval, needs: SlotQuestion['needs'], people: readonly Professional[]) {
  const answer = findSlots({
    days: [{ date: localDate(moment.from), window: moment, preferred: true }],
    minutes: (moment.until.getTime() - moment.from.getTime()) / 60_000,
    step: 1,
    buffer: 0,
    notBefore: moment.from,
    ...{ needs, people, optional: [], rooms: null, urgent: false, most: 1 },
  });
  if (answer.is === 'found') return { people: answer.slots[0]?.people ?? [], short: new Map<Need, number>() };
  if (answer.compromise === null) {
    return { people: [], short: new Map(needs.map(({ need, minimum }) => [need, minimum])) };
  }
  const { slot, lacking } = answer.compromise;
  return { people: slot.people, short: new Map(lacking.needs.map(({ need, short }) => [need, short])) };
}

/** Beginning with another one each week. */
function inTurn<Each extends { id: string }>(people: readonly Each[], { from }: Interval): Each[] {
  const sorted = [...people].sort(byId);
  const first = sorted.length === 0 ? 0 : Math.floor(from.getTime() / (7 * 24 * 3_600_000)) % sorted.length;
  return [...sorted.slice(first), ...sorted.slice(0, first)];
}
