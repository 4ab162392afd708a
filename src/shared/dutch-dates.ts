// Dates as people type them. Nothing is guessed: what can mean two things is unclear, and whoever typed it is asked again.
import { dateOf, dayOf } from './day.ts';
import { readPeriod } from './dutch-dates/period.ts';
import { tokensOf } from './dutch-dates/tokens.ts';
import { readWeekdays } from './dutch-dates/weekdays.ts';

export type Period =
  /** yyyy-MM-dd, the first day not before today; at most a year. */
  | { kind: 'period'; first: string; last: string }
  /** Understood, but over. */
  | { kind: 'past' }
  | { kind: 'unclear' };

/**
 * "t/m vrijdag", "van 3 t/m 14 augustus", "volgende week dinsdag", "14 dagen", as seen on `today` (yyyy-MM-dd).
 * "tot" a day does not count that day, "t/m" does. A weekday is the next one, today included. A date without a year is this
 * year's, or next year's when it is more than half a year ago.
 */
export function parsePeriod(text: string, today: string): Period {
  const day = dayOf(today);
  const found = Number.isInteger(day) ? readPeriod(tokensOf(text), day) : 'unclear';
  if (typeof found === 'string') return { kind: found };
  return { kind: 'period', first: dateOf(Math.max(found.first, day)), last: dateOf(found.last) };
}

/**
 * "maandag en woensdag", "ma, wo en vr", "maandag t/m woensdag", "elke werkdag" as 1 (Monday) to 7 (Sunday), sorted; "geen"
 * is an empty list. Null when it says something else.
 */
export const parseWeekdays = (text: string): number[] | null => readWeekdays(tokensOf(text));
