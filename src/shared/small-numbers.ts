// What may be shown of a group's scores, so that nobody can be picked out (mission.md fact 2).
//
// The unit is a cell: scores of different people that are looked at once and never change again, such as those given in
// time to one question of one dagstart. Of a cell that is too small nothing is kept; of another one its size and a
// blunted sum. Whatever is shown, a total, a trend, a comparison, the same picture again, is worked out of kept cells and
// nothing else. So hidden scores have no part in it and no subtraction leads to them, and adding cells up tells nothing
// that the cells by themselves did not.
import { z } from 'zod';

/** Figures are shown only for groups of at least this many people, unless the configuration says otherwise. */
export const smallestGroup = 5;
/** Never below this, whatever the configuration says. */
export const lowestThreshold = 3;

export const enough = (people: number, threshold: number): boolean => people >= Math.max(threshold, lowestThreshold);

/** How many people, and what their scores from 1 to 5 add up to: blunted, see `cellOf`. */
export const cell = z.strictObject({ n: z.int().min(lowestThreshold), sum: z.int() });
export type Cell = z.infer<typeof cell>;

/**
 * A mean of 5 or 1 would tell everybody's score: from 4.5 and up to 1.5 the sum stops where that range begins.
 * Then no score of anybody follows from a cell. Who gave one of the scores can take it off. Then the others' scores follow
 * only when they are all 5 (or all 1) and the own one differs from theirs by half as many points as there are people: two
 * with five people, three with six, and with ten it cannot. That is left so: all it tells is that the others agree, and
 * preventing it would end the scale at 4 for a small team.
 */
const highest = (n: number): number => Math.ceil(n * 4.5);
const lowest = (n: number): number => Math.floor(n * 1.5);

/** What may be kept of these scores (1 to 5, one of each person); null where there are too few: then nothing is. */
export function cellOf(scores: readonly number[], threshold: number = smallestGroup): Cell | null {
  const n = scores.length;
  if (!enough(n, threshold)) return null;
  const sum = scores.reduce((total, score) => total + score, 0);
  return { n, sum: Math.min(Math.max(sum, lowest(n)), highest(n)) };
}

export interface Figure {
  /** To one decimal, from 1.5 to 4.5. */
  mean: number;
  /** How many scores it is the mean of. */
  n: number;
  /** `hoog`: the mean or higher, `laag`: or lower, `beide`: there are cells of both kinds in it. */
  edge: 'laag' | 'hoog' | 'beide' | null;
}

/** The mean over cells; hidden ones have no part in it. null when there is no other. */
export function together(cells: readonly (Cell | null)[]): Figure | null {
  const known = cells.filter((each) => each !== null);
  if (known.length === 0) return null;
  const n = known.reduce((total, each) => total + each.n, 0);
  const sum = known.reduce((total, each) => total + each.sum, 0);
  const mean = Math.min(Math.max(Math.round((sum * 10) / n) / 10, 1.5), 4.5);
  return { mean, n, edge: edgeOf(known) };
}

export const figureOf = (scores: readonly number[], threshold: number = smallestGroup): Figure | null =>
  together([cellOf(scores, threshold)]);

function edgeOf(cells: readonly Cell[]): Figure['edge'] {
  const high = cells.some(({ n, sum }) => sum >= highest(n));
  const low = cells.some(({ n, sum }) => sum <= lowest(n));
  if (high && low) return 'beide';
  if (high) return 'hoog';
  return low ? 'laag' : null;
}

/** "3,8", "4,5 of hoger", "1,5 of lager". */
export function shown({ mean, edge }: Figure): string {
  const number = mean.toFixed(1).replace('.', ',');
  switch (edge) {
    case 'hoog':
      return `${number} of hoger`;
    case 'laag':
      return `${number} of lager`;
    case 'beide':
      return `ongeveer ${number}`;
    case null:
      return number;
  }
}

/**
 * Groups of different people beside a total that counts the hidden ones too. When the hidden groups together are too few,
 * the smallest other group is hidden as well, so what is left of the total is never fewer than the threshold; they count as
 * one cell. `total` is null when even all groups together are too few.
 *
 * Safe only for a set of groups that is complete, of which no figure is shown elsewhere, and that is shown once. When a
 * group joins or grows later, the two totals tell it apart; when the group hidden for the sake of another one has a
 * dagbeeld of its own, subtraction reveals the other one. So not for wijkteams, which all have dagbeelden: a total over
 * those, and any that is shown again while it grows, is `together` of their cells.
 */
export function withTotal<Name>(
  groups: readonly { name: Name; scores: readonly number[] }[],
  threshold: number = smallestGroup,
): { groups: { name: Name; figure: Figure | null }[]; total: Figure | null } {
  const hidden = new Set(groups.filter(({ scores }) => !enough(scores.length, threshold)));
  const left = (): number[] => [...hidden].flatMap(({ scores }) => scores);
  if (left().length > 0 && !enough(left().length, threshold)) {
    const [smallest] = groups.filter((group) => !hidden.has(group)).sort((a, b) => a.scores.length - b.scores.length);
    if (smallest) hidden.add(smallest);
  }
  const rest = cellOf(left(), threshold);
  const cells = groups.map((group) => ({ ...group, cell: hidden.has(group) ? null : cellOf(group.scores, threshold) }));
  return {
    groups: cells.map((group) => ({ name: group.name, figure: together([group.cell]) })),
    total: together([...cells.map((group) => group.cell), rest]),
  };
}
