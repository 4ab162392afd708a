// One place in time as it was typed ("vrijdag", "3 april", "volgende week"), and which days that can mean.
import { dayIn, firstOf, monthOf, nextWeekday, weekdayOf, yearOf } from '../day.ts';

/** The first and the last day, as day numbers. */
export interface Span {
  first: number;
  last: number;
}

export type Point =
  | { is: 'days'; span: Span; endOnly: boolean }
  | { is: 'weekday'; weekday: number; weeksLater: number }
  /** What was not typed is null; without a day the whole month. `weekday` was typed beside it and must agree. */
  | { is: 'date'; day: number | null; month: number | null; year: number | null; weekday: number | null; sure: boolean }
  /** ISO 8601, as calendars here number weeks; a weekday makes it one day. */
  | { is: 'week'; week: number; weekday: number | null };

/**
 * The days a point can mean for somebody who speaks of `from`, soonest first. What was typed without a year or month
 * begins one before: whoever says "van 20 december t/m 3 januari" may be in the middle of it.
 */
export function meanings(point: Point, from: number): Span[] {
  switch (point.is) {
    case 'days':
      return [point.span];
    case 'weekday':
      return [oneDay(nextWeekday(from, point.weekday) + 7 * point.weeksLater)];
    case 'week':
      return around(yearOf(from)).flatMap((year) => isoWeek(year, point.week, point.weekday) ?? []);
    case 'date':
      return datesOf(point, from);
  }
}

/** Typed without a year. */
export const isYearless = (point: Point): boolean =>
  point.is === 'week' || (point.is === 'date' && point.month !== null && point.year === null);

/** "de 14e": typed without a month. */
export const isMonthless = (point: Point): boolean => point.is === 'date' && point.month === null;

export const oneDay = (day: number): Span => ({ first: day, last: day });

/** The Monday to Sunday, so many weeks later. */
export function weekOf(day: number, weeksLater: number): Span {
  const monday = day - weekdayOf(day) + 1 + 7 * weeksLater;
  return { first: monday, last: monday + 6 };
}

/** Months before 1 and after 12 are those of other years. */
export const monthSpan = (year: number, month: number): Span => ({
  first: firstOf(year, month),
  last: firstOf(year, month + 1) - 1,
});

const around = (year: number): number[] => [year - 1, year, year + 1];

function datesOf(point: Point & { is: 'date' }, from: number): Span[] {
  const { day, month, year } = point;
  if (month !== null) {
    return (year === null ? around(yearOf(from)) : [year]).flatMap((each) => dateSpan(each, month, day) ?? []);
  }
  return [-1, 0, 1, 2].flatMap((later) => {
    const { first } = monthSpan(yearOf(from), monthOf(from) + later);
    return dateSpan(yearOf(first), monthOf(first), day) ?? [];
  });
}

function dateSpan(year: number, month: number, day: number | null): Span | null {
  if (day === null) return monthSpan(year, month);
  const found = dayIn(year, month, day);
  return found === null ? null : oneDay(found);
}

function isoWeek(year: number, week: number, weekday: number | null): Span | null {
  // 4 January is always in week 1.
  const span = weekOf(firstOf(year, 1) + 3, week - 1);
  if (week < 1 || yearOf(span.first + 3) !== year) return null;
  return weekday === null ? span : oneDay(span.first + weekday - 1);
}
