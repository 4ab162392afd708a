// Days people work on, and when they are told things.
import { daysLater, localDate, localTime, weekday } from '../shared/time.ts';

const opens = '08:30';
const closes = '18:00';

/** Days before and after today that are looked up at once: longer than any row of days off. */
const around = 28;

/** The days (yyyy-MM-dd) of which must be known whether they are free. */
export const daysAround = (today: string): string[] =>
  Array.from({ length: 2 * around + 1 }, (_, index) => daysLater(today, index - around));

export type IsWorkday = (date: string) => boolean;

/** `closed`: the free days among the `daysAround` a day. */
export const workdays =
  (closed: ReadonlyMap<string, string>): IsWorkday =>
  (date) =>
    weekday(date) <= 5 && !closed.has(date);

/** Whether it is the time of day at which people are told things; that it is a working day is asked apart. */
export function isOfficeTime(now: Date): boolean {
  const time = localTime(now);
  return opens <= time && time < closes;
}

export const isTellingTime = (now: Date, isWorkday: IsWorkday): boolean =>
  isOfficeTime(now) && isWorkday(localDate(now));

/** The first working day in a direction, the day itself first; that day where none is near. */
export function workdayFrom(date: string, step: 1 | -1, isWorkday: IsWorkday): string {
  for (let days = 0; days <= around; days++) {
    const each = daysLater(date, days * step);
    if (isWorkday(each)) return each;
  }
  return date;
}

/** Somebody who is away is told within so many days, or not any more. */
export const worthDays = 7;

/**
 * The day an agreement is brought to mind: its own, or the working day before. What was agreed that same day, or is for a
 * free day in between, comes up the working day after it was agreed.
 */
export function remindOn({ due, madeOn }: { due: string; madeOn: string }, isWorkday: IsWorkday): string {
  const day = workdayFrom(due, -1, isWorkday);
  return day > madeOn ? day : workdayFrom(daysLater(madeOn, 1), 1, isWorkday);
}

/** Whether something for a day is told on a day: that day, and so many days after it while it could not be. */
export const isDueOn = (day: string, today: string, days = worthDays): boolean =>
  day <= today && today <= daysLater(day, days);

/** Whether a casusoverleg that ended then waits to be closed: an hour after its end. */
export const mayAskToClose = (until: Date, now: Date): boolean => now.getTime() >= until.getTime() + 3_600_000;

/** A casusoverleg that nobody closed is closed so many days after its end. */
const closesItselfAfterDays = 7;
export const closesItself = (until: Date, now: Date): boolean =>
  now.getTime() >= until.getTime() + closesItselfAfterDays * 24 * 3_600_000;
