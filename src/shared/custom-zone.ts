// A time zone that comes as its rules instead of a name, as Outlook keeps those that somebody made by hand. Pure.
import { firstOf, nextWeekday, utcDay, utcMidnight, yearOf } from './day.ts';
import type { Zone } from './zone.ts';

/** When the clock changes every year, by the wall clock as it is until then. */
export interface YearlyChange {
  /** 1 to 12. */
  month: number;
  /** 1 (Monday) to 7 (Sunday). */
  weekday: number;
  /** Which one of the month, from 1; 5 is the last one. */
  occurrence: number;
  /** Milliseconds since midnight. */
  time: number;
}

export interface ZoneRules {
  /** Milliseconds that the wall clock is ahead of UTC in winter, and in summer. */
  standard: number;
  daylight: number;
  /** null: the clock never changes. */
  changes: { toDaylight: YearlyChange; toStandard: YearlyChange } | null;
}

export function customZone({ standard, daylight, changes }: ZoneRules): Zone {
  if (changes === null) return { ahead: () => standard };
  return {
    ahead(instant) {
      const year = yearOf(utcDay(instant + standard));
      const summer = wallOf(year, changes.toDaylight) - standard;
      const winter = wallOf(year, changes.toStandard) - daylight;
      // South of the equator summer is what surrounds the turn of the year.
      const isSummer = summer < winter ? instant >= summer && instant < winter : instant >= summer || instant < winter;
      return isSummer ? daylight : standard;
    },
  };
}

function wallOf(year: number, { month, weekday, occurrence, time }: YearlyChange): number {
  const first = nextWeekday(firstOf(year, month), weekday);
  const last = nextWeekday(firstOf(year, month + 1) - 7, weekday);
  return utcMidnight(Math.min(first + (occurrence - 1) * 7, last)) + time;
}
