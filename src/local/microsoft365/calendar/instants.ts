// When something in a calendar is, and each time of what repeats: the time on the wall stays the same over a clock change.
import { dateOf, dayOf, weekdayOf } from '../../../shared/day.ts';
import { type Interval, overlap } from '../../../shared/interval.ts';
import { type Event, type Recurrence, type WallTime, weekdays } from './model.ts';
import { instantIn } from './zone.ts';

export const instant = ({ at, zone }: WallTime): Date => instantIn(zone, at);

export const intervalOf = ({ start, end }: Pick<Event, 'start' | 'end'>): Interval => ({
  from: instant(start),
  until: instant(end),
});

export interface Occurrence extends Interval {
  /** yyyy-MM-dd on the wall of its zone. */
  date: string;
  start: WallTime;
  end: WallTime;
}

/** What of an event falls within a period: itself, or each of its times. */
export function occurrencesIn(event: Event, period: Interval): Occurrence[] {
  const { start, end, recurrence } = event;
  const date = start.at.slice(0, 10);
  if (recurrence === null) {
    const once = { ...intervalOf(event), date, start, end };
    return overlap(once, period) ? [once] : [];
  }
  const nights = dayOf(end.at.slice(0, 10)) - dayOf(date);
  // A day to spare on both sides, because zones differ.
  const last = dayOf(period.until.toISOString().slice(0, 10)) + 1;
  const first = dayOf(period.from.toISOString().slice(0, 10)) - 1 - nights;
  return datesOf(recurrence, first, last).flatMap((on) => {
    const moved = (wall: WallTime, days: number): WallTime => ({
      ...wall,
      at: `${dateOf(dayOf(on) + days)}${wall.at.slice(10)}`,
    });
    const [from, until] = [moved(start, 0), moved(end, nights)];
    const found = { from: instant(from), until: instant(until), date: on, start: from, end: until };
    return overlap(found, period) ? [found] : [];
  });
}

/** The dates from one day number to another on which it is, in order. */
export function datesOf(
  { days, interval, from, until, times, skipped }: Recurrence,
  first: number,
  last: number,
): string[] {
  const begins = dayOf(from);
  const ends = Math.min(last, until === null ? last : dayOf(until));
  const monday = begins - weekdayOf(begins) + 1;
  const wanted = new Set(days.map((day) => weekdays.indexOf(day) + 1));
  const found: string[] = [];
  let count = 0;
  // Counted from the beginning only where a number of times was set.
  for (let day = times === null ? Math.max(begins, first) : begins; day <= ends; day += 1) {
    const falls =
      wanted.size === 0
        ? (day - begins) % interval === 0
        : wanted.has(weekdayOf(day)) && Math.floor((day - monday) / 7) % interval === 0;
    if (!falls) continue;
    count += 1;
    if (times !== null && count > times) break;
    if (day >= first && !skipped.includes(dateOf(day))) found.push(dateOf(day));
  }
  return found;
}
