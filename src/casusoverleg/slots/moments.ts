// When a meeting could begin, as far as days and clock go.
import type { Interval } from '../../shared/interval.ts';
import { instantOf } from '../../shared/time.ts';
import type { SlotQuestion } from '../slot.ts';

/** In milliseconds; `half` tells the half of the day, the same for all moments of one morning or afternoon. */
export interface Moment {
  /** Its place among all moments, from 0. */
  at: number;
  from: number;
  until: number;
  date: string;
  half: string;
  preferred: boolean;
}

/** Where the morning of a working day ends, on the local clock. */
const noon = '12:30';
const minute = 60_000;

/** In order. */
export function momentsOf({
  days,
  minutes,
  step,
  notBefore,
  except,
}: Pick<SlotQuestion, 'days' | 'minutes' | 'step' | 'notBefore' | 'except'>): Moment[] {
  const found: Omit<Moment, 'at'>[] = [];
  const earliest = notBefore.getTime();
  // The local clock is whole hours ahead of UTC, so what is a multiple of the step here is one there.
  const every = step * minute;
  for (const { date, window, preferred } of days) {
    const afternoon = instantOf(date, noon).getTime();
    const last = window.until.getTime() - minutes * minute;
    const first = Math.ceil(Math.max(window.from.getTime(), earliest) / every) * every;
    for (let from = first; from <= last; from += every) {
      if (from === except?.getTime()) continue;
      const half = `${date} ${from < afternoon ? 'morning' : 'afternoon'}`;
      found.push({ from, until: from + minutes * minute, date, half, preferred });
    }
  }
  return found.sort((one, other) => one.from - other.from).map((each, at) => ({ ...each, at }));
}

/** The place of the first of these moments that begins at or after an instant; how many there are when none does. */
export function firstAt(moments: readonly Moment[], instant: number): number {
  let low = 0;
  let high = moments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moments[middle]?.from ?? 0) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What touches or overlaps is one; what takes no time is nothing. */
export function joined(intervals: readonly Interval[]): { from: number; until: number }[] {
  const found: { from: number; until: number }[] = [];
  const sorted = intervals
    .map(({ from, until }) => ({ from: from.getTime(), until: until.getTime() }))
    .filter(({ from, until }) => from < until)
    .sort((one, other) => one.from - other.from);
  for (const each of sorted) {
    const before = found.at(-1);
    if (before === undefined || each.from > before.until) found.push(each);
    else before.until = Math.max(before.until, each.until);
  }
  return found;
}
