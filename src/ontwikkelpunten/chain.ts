// How many points are where in the chain, for a chart.
import { settledStatuses, statusNames } from './choices.ts';

export interface StatusCount {
  status: string;
  count: number;
}

/** Always the whole chain; the two ways out of it and `other`, what people typed in the list, only where there are any. */
export function chainOf(counts: readonly StatusCount[], other: string): { name: string; count: number }[] {
  const of = (status: string): number => counts.find((each) => each.status === status)?.count ?? 0;
  const known = Object.entries(statusNames).map(([status, name]) => ({ status, name, count: of(status) }));
  const rest = counts
    .filter(({ status }) => !Object.hasOwn(statusNames, status))
    .reduce((n, { count }) => n + count, 0);
  return [
    ...known.filter(({ status, count }) => count > 0 || !['samengevoegd', 'afgewezen'].includes(status)),
    ...(rest > 0 ? [{ name: other, count: rest }] : []),
  ].map(({ name, count }) => ({ name, count }));
}

export const openIn = (counts: readonly StatusCount[]): number =>
  counts.filter(({ status }) => !settledStatuses.includes(status)).reduce((total, { count }) => total + count, 0);
