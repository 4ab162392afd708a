// Which casussen are discussed together, and how the time of a casusoverleg is divided.
import type { MeetingHabits } from '../shared/gemeente.ts';
import type { Interval } from '../shared/interval.ts';
import { type Casus, isComplete } from './casus.ts';
import { type Need, needsOf } from './need.ts';

type Waiting = Pick<Casus, 'id' | 'regelingen' | 'urgency' | 'broughtAt'>;
type Habits = Pick<MeetingHabits, 'minutenPerCasus' | 'minutenTerugblik' | 'langsteMinuten' | 'minimum'>;

/** How long a casusoverleg about so many casussen takes. */
export const minutesFor = (count: number, habits: Pick<Habits, 'minutenPerCasus' | 'minutenTerugblik'>): number =>
  habits.minutenTerugblik + count * habits.minutenPerCasus;

/** How many casussen fit in so many minutes; at least one. */
export const fitting = (minutes: number, habits: Pick<Habits, 'minutenPerCasus' | 'minutenTerugblik'>): number =>
  Math.max(1, Math.floor((minutes - habits.minutenTerugblik) / habits.minutenPerCasus));

/**
 * In meetings, the first one first. Each begins with the casus that presses most and waited longest, and is filled with
 * casussen for which the fewest others must come. A casus that shares no regeling with what is there waits for a meeting of
 * its own: nobody should sit through what is not theirs. Casussen of which the regelingen are not known yet are left out.
 */
export function groupCases<C extends Waiting>(waiting: readonly C[], habits: Habits): C[][] {
  const most = fitting(habits.langsteMinuten, habits);
  let left = waiting.filter(isComplete).sort(mostPressing);
  const groups: C[][] = [];
  while (left.length > 0) {
    const group = left.slice(0, 1);
    left = left.slice(1);
    while (group.length < most) {
      const next = bestToAdd(group, left, habits);
      if (next === undefined) break;
      group.push(next);
      left = left.filter((each) => each !== next);
    }
    groups.push(group.sort(mostPressing));
  }
  return groups;
}

/** Of those left, in order of how much they press, the first that adds the fewest needs and goes with what is there. */
function bestToAdd<C extends Waiting>(group: readonly C[], left: readonly C[], habits: Habits): C | undefined {
  const there = new Set(group.flatMap((each) => regelingenOf(each, habits)));
  return left
    .map((each) => {
      const asked = regelingenOf(each, habits);
      return { each, asked, added: asked.filter((need) => !there.has(need)).length };
    })
    .filter(({ asked, added }) => added < asked.length || asked.length === 0)
    .sort((one, other) => one.added - other.added)[0]?.each;
}

/** The adviseur kwaliteit comes anyway, so does not tell casussen apart. */
const regelingenOf = (casus: Waiting, { minimum }: Habits): Need[] =>
  needsOf([casus], minimum)
    .map(({ need }) => need)
    .filter((need) => need !== 'adviseur-kwaliteit');

const mostPressing = (one: Waiting, other: Waiting): number =>
  Number(other.urgency === 'spoed') - Number(one.urgency === 'spoed') ||
  one.broughtAt.getTime() - other.broughtAt.getTime() ||
  (one.id < other.id ? -1 : 1);

/** `casus` is null for looking back at last time, which comes first. */
export interface AgendaItem<C> extends Interval {
  casus: C | null;
  minutes: number;
}

/** Minutes and clock time for each, in the order of the casussen, from when the casusoverleg begins. */
export function agendaOf<C>(
  cases: readonly C[],
  from: Date,
  habits: Pick<Habits, 'minutenPerCasus' | 'minutenTerugblik'>,
): AgendaItem<C>[] {
  const parts = [
    ...(habits.minutenTerugblik > 0 ? [{ casus: null, minutes: habits.minutenTerugblik }] : []),
    ...cases.map((casus) => ({ casus, minutes: habits.minutenPerCasus })),
  ];
  let at = from.getTime();
  return parts.map(({ casus, minutes }) => {
    const begins = at;
    at += minutes * 60_000;
    return { casus, minutes, from: new Date(begins), until: new Date(at) };
  });
}
