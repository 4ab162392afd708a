// The port `Rhythms`. Nothing is remembered: it is asked for a few times a day, and a change holds at once.
import type { Database, Rhythms } from '../ports.ts';
import { holidaysIn } from '../shared/holidays.ts';
import { weekday } from '../shared/time.ts';
import { missedFrom } from './missed.ts';
import { missedBetween } from './missed-store.ts';
import { soonest } from './overview.ts';
import { awayOn, notReminded } from './person-store.ts';
import { isQuiet, type QuietHours } from './quiet-hours.ts';
import { freesOf, schedulesOf } from './store.ts';

export function createRhythms(db: Database, quietHours: QuietHours, now: () => Date): Rhythms {
  return {
    away: async (people, date) => new Set(await awayOn(db, people, date, weekday(date))),
    async closed(dates) {
      const frees = (await freesOf(db, null)).filter(({ wijkteam }) => wijkteam === null);
      const named = dates.map((date): [string, string | undefined] => [
        date,
        holidaysIn(Number(date.slice(0, 4))).get(date) ??
          frees.find(({ first, last }) => first <= date && date <= last)?.name,
      ]);
      return new Map(named.flatMap(([date, name]) => (name === undefined ? [] : [[date, name]])));
    },
    quiet: async (people, at) => new Set(isQuiet(at, quietHours) ? people : await notReminded(db, people)),
    async next(wijkteam, after, count) {
      const [schedules, frees] = await Promise.all([schedulesOf(db, wijkteam), freesOf(db, wijkteam)]);
      return soonest(schedules, frees, after, count);
    },
    missed: () => missedBetween(db, missedFrom(now()), now()),
  };
}
