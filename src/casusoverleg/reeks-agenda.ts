// Which waiting casussen go on the agenda of a fixed casusoverleg by themselves.
import type { MeetingHabits } from '../shared/gemeente.ts';
import { groupCases } from './agenda-group.ts';
import { placesIn } from './attending.ts';
import type { Casus } from './casus.ts';
import type { Overleg } from './overleg.ts';

const day = 24 * 3_600_000;
/** So long before it begins its agenda is filled, and what comes in later is added until a day before. */
const [opens, closes] = [7 * day, day];

export const fillsNow = ({ from }: Pick<Overleg, 'from'>, now: Date): boolean =>
  from.getTime() - now.getTime() <= opens && from > now;

/**
 * The most pressing first, with those that go well with it. `filledAt`: when its agenda was filled before; from then on
 * only what was brought in since, so that what somebody took off by hand stays off.
 */
export function goesOn<C extends Pick<Casus, 'id' | 'regelingen' | 'urgency' | 'broughtAt'>>(
  overleg: Pick<Overleg, 'from' | 'until' | 'reeks'>,
  there: number,
  waiting: readonly C[],
  filledAt: Date | null,
  habits: MeetingHabits,
  now: Date,
): C[] {
  const left = overleg.from.getTime() - now.getTime();
  if (filledAt !== null && left < closes) return [];
  const fresh = waiting.filter(({ broughtAt }) => filledAt === null || broughtAt > filledAt);
  return groupCases(fresh, habits)
    .flat()
    .slice(0, Math.max(0, placesIn(overleg, habits) - there));
}
