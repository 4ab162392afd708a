// How the figures of each aandachtsgebied go over the weeks. It knows cells only, so no hidden score has a part in it.
import { type Aandachtsgebied, aandachtsgebied } from '../shared/aandachtsgebied.ts';
import { type Cell, enough, type Figure, together } from '../shared/small-numbers.ts';
import { daysLater, weekday, weekNumber } from '../shared/time.ts';
import type { AreaCell } from './dagbeeld.ts';

/** What is kept of the dagbeeld of one dagstart. */
export interface Past {
  /** yyyy-MM-dd */
  date: string;
  areas: readonly AreaCell[];
  late: readonly AreaCell[];
}

export interface Week {
  /** Of the ISO week: 1 to 53. */
  number: number;
  /** yyyy-MM-dd of its Monday. */
  monday: string;
  /** null: no dagstart asked this area, or too few answered. */
  figure: Figure | null;
}

export interface Trend {
  area: Aandachtsgebied;
  /** The oldest first. */
  weeks: readonly Week[];
}

export type Direction = 'omhoog' | 'omlaag' | 'gelijk';

/** On a phone more weeks do not fit beside each other. */
const mostWeeks = 8;

const mondayOf = (date: string): string => daysLater(date, 1 - weekday(date));

/** The first day (yyyy-MM-dd) that has a place in the trend of today. */
export const trendSince = (today: string): string => daysLater(mondayOf(today), -7 * (mostWeeks - 1));

/**
 * The trend of every area, over the week of today and those before it. `past`: dagbeelden of one rhythm of one wijkteam,
 * or of several wijkteams together. A threshold that was raised counts for older cells too.
 */
export function trendOf(past: readonly Past[], today: string, threshold: number): Trend[] {
  const first = trendSince(today);
  const mondays = Array.from({ length: mostWeeks }, (_, week) => daysLater(first, 7 * week));
  return aandachtsgebied.options.map((area) => ({
    area,
    weeks: mondays.map((monday) => {
      const days = past.filter(({ date }) => date >= monday && date < daysLater(monday, 7));
      const cells = days.flatMap((day) => cellsOn(day, area, today)).filter((each) => enough(each.n, threshold));
      return { number: weekNumber(monday), monday, figure: together(cells) };
    }),
  }));
}

/** Late answers come along once their day is over: before that their number may still grow. */
function cellsOn(day: Past, area: Aandachtsgebied, today: string): Cell[] {
  const known = day.date < today ? [...day.areas, ...day.late] : day.areas;
  return known.flatMap((each) => (each.area === area && each.cell !== null ? [each.cell] : []));
}

/** A week that has a figure. */
export interface WeekShown extends Week {
  figure: Figure;
}

/** The weeks that have a figure, the oldest first. */
export const weeksShown = (trend: Trend): WeekShown[] =>
  trend.weeks.flatMap(({ figure, ...week }) => (figure === null ? [] : [{ ...week, figure }]));

/** Where a figure went since an earlier one, as far as both are shown. Less than 0.3 is chance in a group this small. */
export function direction(figure: Figure, earlier: Figure): Direction {
  const tenths = Math.round((figure.mean - earlier.mean) * 10);
  if (Math.abs(tenths) < 3) return 'gelijk';
  return tenths > 0 ? 'omhoog' : 'omlaag';
}

export interface Line {
  area: Aandachtsgebied;
  points: { x: string; y: number; week: WeekShown }[];
}

/**
 * A chart with a line for each area that has a figure. It draws weeks in the order it meets them, line by line; where gaps
 * would put them out of order, it gets dates instead, which it puts in order itself. A week is its bare number: on a phone
 * more does not fit.
 */
export function chartOf(trends: readonly Trend[]): { lines: Line[]; axis: 'week' | 'date' } {
  const lines = trends
    .map((trend) => ({ area: trend.area, weeks: weeksShown(trend) }))
    .filter(({ weeks }) => weeks.length > 0)
    .sort((a, b) => b.weeks.length - a.weeks.length);
  const met = [...new Set(lines.flatMap(({ weeks }) => weeks.map(({ monday }) => monday)))];
  const axis = met.every((monday, index) => index === 0 || monday > (met[index - 1] ?? '')) ? 'week' : 'date';
  const x = ({ number, monday }: Week): string => (axis === 'week' ? String(number) : monday);
  return {
    axis,
    lines: lines.map(({ area, weeks }) => ({
      area,
      points: weeks.map((week) => ({ x: x(week), y: week.figure.mean, week })),
    })),
  };
}
