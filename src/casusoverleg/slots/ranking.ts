// Which moment is better, and which ones are worth showing.
import type { Moment } from './moments.ts';

export interface Possible extends Moment {
  inDoubt: number;
  optional: number;
  /** The place of the first free room in the list; 0 when none is wanted. */
  room: number;
}

type Compare = (one: Possible, other: Possible) => number;

const earlier: Compare = (one, other) => one.from - other.from;

/** What weighs most comes first; what follows decides only where all before it is equal. */
const usual: readonly Compare[] = [
  (one, other) => Number(other.preferred) - Number(one.preferred),
  (one, other) => one.inDoubt - other.inDoubt,
  (one, other) => other.optional - one.optional,
  (one, other) => one.room - other.room,
  earlier,
];

/** Negative when the first is better. With urgency only the time counts. */
export const better = (urgent: boolean): Compare =>
  urgent ? earlier : (one, other) => usual.reduce((found, by) => found || by(one, other), 0);

/**
 * At most so many of them, the best first. Three moments of one morning are no choice: each next one is the best of the
 * half-days that are not shown yet. Only when all of those are shown, the best that overlap nothing shown.
 */
export function worthShowing(possible: readonly Possible[], urgent: boolean, most: number): Possible[] {
  const ranked = [...possible].sort(better(urgent));
  const halves = new Set<string>();
  const shown: Possible[] = [];
  for (const each of ranked) {
    if (shown.length >= most) break;
    if (halves.has(each.half)) continue;
    halves.add(each.half);
    shown.push(each);
  }
  for (const each of ranked) {
    if (shown.length >= most) break;
    if (shown.every((other) => each.until <= other.from || other.until <= each.from)) shown.push(each);
  }
  return shown;
}
