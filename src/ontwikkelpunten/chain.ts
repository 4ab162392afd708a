// How many points are where in the chain.
import { settledStatuses, statusNames } from './choices.ts';

export interface StatusCount {
  status: string;
  count: number;
}

/** In the order of the chain, as far as there are any; at the end `other`, what people typed in the list. */
export function chainOf(counts: readonly StatusCount[], other: string): { name: string; count: number }[] {
  const of = (status: string): number => counts.find((each) => each.status === status)?.count ?? 0;
  const known = Object.entries(statusNames).map(([status, name]) => ({ name, count: of(status) }));
  const rest = counts
    .filter(({ status }) => !Object.hasOwn(statusNames, status))
    .reduce((n, { count }) => n + count, 0);
  return [...known, { name: other, count: rest }].filter(({ count }) => count > 0);
}

export const openIn = (counts: readonly StatusCount[]): number =>
  counts.filter(({ status }) => !settledStatuses.includes(status)).reduce((total, { count }) => total + count, 0);
