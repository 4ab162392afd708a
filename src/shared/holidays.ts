import { easter } from 'date-easter';
import { dateOf, dayIn, weekdayOf } from './day.ts';

/**
 * The days a municipality is closed, by yyyy-MM-dd in order, with their Dutch names. Computed, because schedules look years
 * ahead, and remembered per year. Bevrijdingsdag is among them every year (Cao Gemeenten since 2024, artikel 6.6,
 * gemeente.nu), also where others are free once in five years. Goede Vrijdag is not: where people are free then, it is a
 * local free day.
 */
export function holidaysIn(year: number): ReadonlyMap<string, string> {
  const known = remembered.get(year);
  if (known) return known;
  const found = compute(year);
  remembered.set(year, found);
  return found;
}

const remembered = new Map<number, ReadonlyMap<string, string>>();

function compute(year: number): ReadonlyMap<string, string> {
  const on = (month: number, day: number): number => dayIn(year, month, day) ?? Number.NaN;
  const { month, day } = easter(year);
  const pasen = on(month, day);
  const koningsdag = on(4, 27);
  const days: [number, string][] = [
    [on(1, 1), 'Nieuwjaarsdag'],
    [pasen, 'Eerste paasdag'],
    [pasen + 1, 'Tweede paasdag'],
    // Not held on a Sunday.
    [weekdayOf(koningsdag) === 7 ? koningsdag - 1 : koningsdag, 'Koningsdag'],
    [on(5, 5), 'Bevrijdingsdag'],
    [pasen + 39, 'Hemelvaartsdag'],
    [pasen + 49, 'Eerste pinksterdag'],
    [pasen + 50, 'Tweede pinksterdag'],
    [on(12, 25), 'Eerste kerstdag'],
    [on(12, 26), 'Tweede kerstdag'],
  ];
  return new Map(days.sort(([a], [b]) => a - b).map(([at, name]) => [dateOf(at), name]));
}
