// How often the two aids ended where, as it may be shown: no figure may say what one person did, nor two looks at it.
import { daysLater, monthsBefore, weekday } from '../shared/time.ts';
import type { Tool } from './answers.ts';

/** The unit that is counted in; `week` is a yyyy-MM-dd, its Monday. */
export interface Cell {
  week: string;
  tool: Tool;
  version: string;
  outcome: string;
}

export interface Counted extends Omit<Cell, 'week' | 'version'> {
  n: number;
}

export const mondayOf = (date: string): string => daysLater(date, 1 - weekday(date));

const weeksShown = 8;

/**
 * The Mondays of the first and the last week shown, and the last day (yyyy-MM-dd). The week of `today` is left out: who
 * looks twice in a week sees the same, so nobody sees what a colleague did in between.
 */
export function periodShown(today: string): { from: string; last: string; until: string } {
  const monday = mondayOf(today);
  return {
    from: daysLater(monday, -7 * weeksShown),
    last: daysLater(monday, -7),
    until: daysLater(monday, -1),
  };
}

/** Weeks before this Monday are erased. */
export const keptSince = (today: string): string => mondayOf(monthsBefore(today, 24));
/** Runs from before this day are forgotten: a card that is pressed later counts once more. */
export const runsKeptSince = (today: string): string => daysLater(today, -1);

export interface Shown {
  /** Rounded to fives, the highest first. */
  figures: { outcome: string; n: number }[];
  /** Too few to show a number of. */
  few: string[];
  never: string[];
}

/**
 * Of one aid. `outcomes`: all there may be, in the order of the list. Rounded to fives and without a total: neither an
 * outcome from the rest, nor a week from two periods that overlap can be worked out by subtraction.
 */
export function shownOf(counted: readonly Counted[], outcomes: readonly string[], threshold: number): Shown {
  const n = (outcome: string): number =>
    counted.filter((each) => each.outcome === outcome).reduce((sum, each) => sum + each.n, 0);
  const known = [...new Set([...outcomes, ...counted.map(({ outcome }) => outcome)])];
  return {
    figures: known
      .filter((outcome) => n(outcome) >= threshold)
      .map((outcome) => ({ outcome, n: Math.round(n(outcome) / 5) * 5 }))
      .sort((a, b) => b.n - a.n),
    few: known.filter((outcome) => n(outcome) > 0 && n(outcome) < threshold),
    never: known.filter((outcome) => n(outcome) === 0),
  };
}
