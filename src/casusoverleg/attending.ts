// Who comes to a casusoverleg, and how long it takes, as its agenda grows and shrinks.
import type { MeetingHabits } from '../shared/gemeente.ts';
import type { PersonId } from '../shared/person.ts';
import { fitting, minutesFor } from './agenda-group.ts';
import type { Casus } from './casus.ts';
import { type Need, needsOf } from './need.ts';
import type { Attendee, Overleg } from './overleg.ts';

type Discussed = Pick<Casus, 'regelingen' | 'broughtBy'>;
type Habits = Pick<MeetingHabits, 'minutenPerCasus' | 'minutenTerugblik' | 'langsteMinuten' | 'minimum'>;

/** Who brings in one of the casussen, each once. */
export const bringersOf = (cases: readonly Pick<Casus, 'broughtBy'>[]): PersonId[] => [
  ...new Set(cases.map(({ broughtBy }) => broughtBy)),
];

/**
 * Who comes for these casussen: who brings one in is added, who is not needed any more stays away. In a series everybody
 * keeps coming: it is their fixed moment.
 */
export function attendeesFor(
  { attendees, reeks }: Pick<Overleg, 'attendees' | 'reeks'>,
  cases: readonly Discussed[],
  { minimum }: Pick<Habits, 'minimum'>,
): Attendee[] {
  const bringers = bringersOf(cases);
  const needed = new Set<Need>(needsOf(cases, minimum).map(({ need }) => need));
  const stay = attendees.flatMap((each): Attendee[] => {
    if (reeks !== null || each.kind === 'optional') return [each];
    const needs = each.for.filter((need) => needed.has(need));
    return needs.length > 0 || bringers.includes(each.person) ? [{ ...each, for: needs }] : [];
  });
  const added = bringers.filter((person) => !stay.some((each) => each.person === person));
  return [...stay, ...added.map((person): Attendee => ({ person, for: [], kind: 'required' }))];
}

/** What these casussen need of whom too few come. */
export function lackingFor(
  { attendees }: Pick<Overleg, 'attendees'>,
  cases: readonly Pick<Casus, 'regelingen'>[],
  { minimum }: Pick<Habits, 'minimum'>,
): Need[] {
  const count = (need: Need): number => attendees.filter((each) => each.for.includes(need)).length;
  return needsOf(cases, minimum)
    .filter(({ need, minimum: least }) => count(need) < least)
    .map(({ need }) => need);
}

const minute = 60_000;
const minutesOf = ({ from, until }: Pick<Overleg, 'from' | 'until'>): number =>
  (until.getTime() - from.getTime()) / minute;

/** How many casussen may stand on its agenda. In a series as many as fit in its fixed time. */
export const placesIn = (overleg: Pick<Overleg, 'from' | 'until' | 'reeks'>, habits: Habits): number =>
  fitting(overleg.reeks === null ? habits.langsteMinuten : minutesOf(overleg), habits);

/** When it ends with so many casussen; a series keeps its fixed time. */
export const untilWith = (overleg: Pick<Overleg, 'from' | 'until' | 'reeks'>, count: number, habits: Habits): Date =>
  overleg.reeks === null ? new Date(overleg.from.getTime() + minutesFor(count, habits) * minute) : overleg.until;

/**
 * What can still be added: they fit, and who comes covers what they need. That the adviseur kwaliteit does not come was
 * decided when it was planned.
 */
export function mayJoin(
  overleg: Pick<Overleg, 'from' | 'until' | 'reeks' | 'attendees'>,
  there: readonly Pick<Casus, 'regelingen'>[],
  added: readonly Pick<Casus, 'regelingen'>[],
  habits: Habits,
): boolean {
  const isKnown = (need: Need): boolean =>
    need === 'adviseur-kwaliteit' && lackingFor(overleg, there, habits).includes(need);
  return (
    added.length > 0 &&
    there.length + added.length <= placesIn(overleg, habits) &&
    lackingFor(overleg, added, habits).every(isKnown)
  );
}
