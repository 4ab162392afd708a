// What a person says about the own time, and what becomes of it. Only the person sees it.
import { daysLater } from '../shared/time.ts';

/** yyyy-MM-dd, the first and the last day away. */
export interface Period {
  first: string;
  last: string;
}

export interface OwnTimes {
  /** Soonest first; they do not overlap. */
  periods: readonly Period[];
  /** Fixed days off, 1 (Monday) to 7 (Sunday). */
  daysOff: readonly number[];
  reminders: boolean;
}

const overlap = (a: Period, b: Period): boolean => a.first <= b.last && b.first <= a.last;

/** The period that holds on a yyyy-MM-dd. */
export const periodOn = (periods: readonly Period[], date: string): Period | undefined =>
  periods.find(({ first, last }) => first <= date && date <= last);

/** What is said last holds: a new period takes the place of those it overlaps, and leaves the others alone. */
export function withPeriod(periods: readonly Period[], said: Period): { periods: Period[]; replaced: Period[] } {
  const replaced = periods.filter((each) => overlap(each, said));
  const kept = periods.filter((each) => !overlap(each, said));
  return {
    periods: [...kept, said].sort((a, b) => a.first.localeCompare(b.first)),
    replaced: replaced.filter(({ first, last }) => first !== said.first || last !== said.last),
  };
}

/** Without the days of this period: what lies around them stays. */
export const withoutDays = (periods: readonly Period[], { first, last }: Period): Period[] =>
  periods.flatMap((each) =>
    [
      { first: each.first, last: earliest(each.last, daysLater(first, -1)) },
      { first: latest(each.first, daysLater(last, 1)), last: each.last },
    ].filter((part) => part.first <= part.last),
  );

const earliest = (a: string, b: string): string => (a < b ? a : b);
const latest = (a: string, b: string): string => (a > b ? a : b);

/** "vrijdag niet", said after "ik ben afwezig" or "ik ben er": it means the opposite, so better asked than guessed. */
export const turnsRound = (text: string): boolean => /\b(?:niet|geen|nooit|wel|behalve|zonder)\b/.test(text);
