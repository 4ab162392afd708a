// Days as plain numbers, so that a year of dates is counted and not parsed: day 0 is 1970-01-01.

const dayMs = 86_400_000;

/** The day number of a yyyy-MM-dd; NaN of anything else. */
export const dayOf = (date: string): number => Date.parse(`${date}T00:00Z`) / dayMs;

/** The day number of a day in a month (1 to 12), or null when that month has no such day. */
export function dayIn(year: number, month: number, dayOfMonth: number): number | null {
  const day = Date.UTC(year, month - 1, dayOfMonth) / dayMs;
  return dayOfMonth >= 1 && monthOf(day) === month ? day : null;
}

/** The first day of a month; month 0 and 13 are in the years before and after. */
export const firstOf = (year: number, month: number): number => Date.UTC(year, month - 1, 1) / dayMs;

/** yyyy-MM-dd of a day number. */
export const dateOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

/** 1 (Monday) to 7 (Sunday); day 0 was a Thursday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const yearOf = (day: number): number => new Date(day * dayMs).getUTCFullYear();

/** 1 to 12. */
export const monthOf = (day: number): number => new Date(day * dayMs).getUTCMonth() + 1;

/** The first day on or after `day` that is this weekday, 1 (Monday) to 7 (Sunday). */
export const nextWeekday = (day: number, weekday: number): number => day + ((weekday - weekdayOf(day) + 7) % 7);

/** The instant a day begins in UTC, in milliseconds. */
export const utcMidnight = (day: number): number => day * dayMs;

/** The day an instant (milliseconds) falls on in UTC. */
export const utcDay = (instant: number): number => Math.floor(instant / dayMs);

const weekdayNames = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;

/** The Dutch name of 1 (Monday) to 7 (Sunday). */
export const weekdayName = (weekday: number): string => weekdayNames[weekday - 1] ?? '';

/** Remembers what is the same for a day whoever asks; at most some thirty years of days. */
export function perDay<Found>(lookUp: (day: number) => Found): (day: number) => Found {
  const known = new Map<number, Found>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    if (known.size >= 10_000) known.clear();
    const found = lookUp(day);
    known.set(day, found);
    return found;
  };
}
