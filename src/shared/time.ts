import { DateTime } from 'luxon';
import { dateOf, dayOf, perDay, utcDay, utcMidnight, weekdayOf } from './day.ts';

/** The one zone this bot lives in: local times stay fixed over a clock change (mission.md fact 4). */
const zone = 'Europe/Amsterdam';

/** An instant as the wall clock in the Netherlands. */
const local = (instant: Date): DateTime => DateTime.fromJSDate(instant, { zone }).setLocale('nl');

/** yyyy-MM-dd of the local day. */
export const localDate = (instant: Date): string => dateOf(localDay(instant));

/** 1 (Monday) to 7 (Sunday) of a yyyy-MM-dd. */
export const weekday = (date: string): number => weekdayOf(dayOf(date));

/** The yyyy-MM-dd that many days later; earlier when negative. */
export const daysLater = (date: string, days: number): string => dateOf(dayOf(date) + days);

/**
 * The instant of a local wall clock time, HH:mm, on a yyyy-MM-dd. A time in the hour the clock skips is taken an hour
 * later, one in the hour that comes twice the first time.
 */
export const instantOf = (date: string, time: string): Date => instantOn(dayOf(date), minutesOf(time));

/** Minutes since midnight of a HH:mm; NaN of anything else. */
export const minutesOf = (time: string): number =>
  Number.parseInt(time.slice(0, 2), 10) * 60 + Number.parseInt(time.slice(3), 10);

/** The same as `instantOf` with a day number and minutes since midnight, for who needs many. */
export function instantOn(day: number, minutes: number): Date {
  const wall = utcMidnight(day) + minutes * 60_000;
  const { before, after, changesAt } = clockOn(day);
  const first = wall - before;
  const second = wall - after;
  // luxon would choose in the hour that comes twice by what the clock says when it is asked.
  return new Date(first >= changesAt && second >= changesAt ? second : first);
}

/** The day number of the local day. */
export function localDay(instant: Date): number {
  const time = instant.getTime();
  const { before, after, changesAt } = clockOn(utcDay(time));
  return utcDay(time + (time < changesAt ? before : after));
}

/** How far the wall clock is ahead of UTC on a day, in milliseconds, and from when on it is another. */
interface Clock {
  before: number;
  after: number;
  changesAt: number;
}

/**
 * Asking the zone takes microseconds, and a year of schedules asks for the same days again and again. The clock here
 * changes on the hour, and never in the two hours before midnight UTC in which the local day begins.
 */
const clockOn = perDay((day): Clock => {
  const ahead = (hour: number): number =>
    DateTime.fromMillis(utcMidnight(day) + hour * 3_600_000, { zone }).offset * 60_000;
  const before = ahead(0);
  const after = ahead(24);
  if (before === after) return { before, after, changesAt: Number.POSITIVE_INFINITY };
  let hour = 1;
  while (hour < 24 && ahead(hour) === before) hour += 1;
  return { before, after, changesAt: utcMidnight(day) + hour * 3_600_000 };
});

/** HH:mm of the local day. */
export const localTime = (instant: Date): string => local(instant).toFormat('HH:mm');

/** "maandag 30 maart" of a yyyy-MM-dd. */
export const spokenDate = (date: string): string =>
  DateTime.fromISO(date, { zone }).setLocale('nl').toFormat('cccc d LLLL');

/** "9.05 uur", as Dutch texts write a time. */
export const spokenTime = (instant: Date): string => `${local(instant).toFormat('H.mm')} uur`;

/** The same day of the month so many months earlier; the last day of a shorter month. */
export const monthsBefore = (date: string, months: number): string =>
  DateTime.fromISO(date, { zone: 'utc' }).minus({ months }).toFormat('yyyy-MM-dd');

/** "maart 2026" of a yyyy-MM-dd. */
export const spokenMonth = (date: string): string =>
  DateTime.fromISO(date, { zone }).setLocale('nl').toFormat('LLLL yyyy');

/** The number of the ISO week a yyyy-MM-dd is in: 1 to 53. */
export const weekNumber = (date: string): number => DateTime.fromISO(date, { zone }).weekNumber;
