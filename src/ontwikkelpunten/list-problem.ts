// What is wrong with the list: which of it stands in the way of what, and who must do something.
import type { ListProblem, ListProblemKind } from '../ports.ts';
import { fieldOf } from './columns.ts';

/** About single columns; the rest of the list can be used. */
export const columnProblems: readonly ListProblemKind[] = ['column-missing', 'column-changed', 'column-renamed'];

/** The fields that can be neither read nor written now. */
export function fieldsOf(problems: readonly ListProblem[]): string[] {
  const found = problems.flatMap(({ kind, about }) => {
    const named = about.flatMap((name) => fieldOf(name) ?? []);
    if (kind === 'column-missing') return named;
    // Our id can still be read and written when its column has become less strict.
    return kind === 'column-changed' ? named.filter((field) => field !== 'id') : [];
  });
  return [...new Set(found)];
}

/** Together with what was met while writing: rights to write, and rows that the list will not take. */
export function withRefusals(
  checked: readonly ListProblem[],
  refusals: readonly ListProblem[],
  numbers: readonly number[],
): ListProblem[] {
  const kinds = new Set(checked.map(({ kind }) => kind));
  const met = refusals.filter(({ kind }) => kind === 'forbidden' && !kinds.has(kind)).slice(0, 1);
  const rows: ListProblem[] = numbers.length === 0 ? [] : [{ kind: 'refused', about: numbers.map(String) }];
  return [...checked.filter(({ kind }) => kind !== 'refused'), ...met, ...rows];
}

/** Long enough out of reach to tell somebody. */
const patienceMinutes = 10;

/**
 * What a beheerder must hear of: not that a column is called something else, nor that there is no list while
 * nothing waits for it.
 */
export function worthTelling(
  state: { problems: readonly ListProblem[]; failingSince: Date | null; waiting: boolean },
  now: Date,
): ListProblem[] {
  return shownProblems(state, now).filter(({ kind }) =>
    kind === 'not-configured' ? state.waiting : kind !== 'column-renamed',
  );
}

/** All there is to see about it; out of reach only when it lasts. */
export function shownProblems(
  { problems, failingSince }: { problems: readonly ListProblem[]; failingSince: Date | null },
  now: Date,
): ListProblem[] {
  const found = problems.filter(({ kind }) => kind !== 'unreachable');
  const isLong = failingSince !== null && now.getTime() - failingSince.getTime() >= patienceMinutes * 60_000;
  return found.length === 0 && isLong ? [{ kind: 'unreachable', about: [] }] : found;
}

/** The same for the same problems, whatever their order. */
export const signature = (problems: readonly ListProblem[]): string =>
  problems
    .map(({ kind, about }) => `${kind} ${[...about].sort().join(' ')}`.trim())
    .sort()
    .join('; ');
