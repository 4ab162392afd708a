// Somebody who writes down every figure the bot ever shows, knows how it works and who answered what question when, and
// subtracts. Nothing here knows a score: it is fed with what is shown.

/** One score of one person. `id` tells it from all others; the same person is the same in every dagstart, as colleagues know. */
export interface Given {
  id: string;
  person: string;
}

/** A figure as it was shown. */
export interface Said {
  /** The scores it is the mean of. */
  of: readonly Given[];
  /** As shown, to one decimal. */
  mean: number;
  /** Said as "4,5 of hoger" and the like: the mean itself is not told. */
  blunt: boolean;
}

/** What subtraction gave away. */
export interface Found {
  people: string[];
  scores: string[];
  /** What these scores add up to, where only they are in it; null for another combination of them. */
  sum: number | null;
}

/**
 * Everything that follows about scores of fewer than `smallest` people, however many days they are of, and every exact sum
 * of which was only said that it is high or low. Takes every figure as exact, which is more than rounding leaves.
 * `own`: a person who answers too, and so knows those scores; then `smallest` counts the others.
 */
export function recovered(said: readonly Said[], smallest: number, own?: { person: string; scores: Scores }): Found[] {
  const figures = distinct(own ? said.map((each) => without(each, own)) : said.map(asFigure));
  const blocks = blocksOf(figures);
  const rows = figures.filter(({ blunt }) => !blunt).map((each) => rowOf(each, blocks));
  return [...ofFew(rows, blocks, smallest), ...unblunted(figures, rows, blocks)];
}

/** Scores by the id of what was given. */
export type Scores = ReadonlyMap<string, number>;

interface Figure {
  of: readonly Given[];
  sum: number;
  blunt: boolean;
}

const asFigure = ({ of, mean, blunt }: Said): Figure => ({ of, blunt, sum: Math.round(mean * of.length) });

function without(said: Said, own: { person: string; scores: Scores }): Figure {
  const { of, sum, blunt } = asFigure(said);
  const known = of.filter(({ person }) => person === own.person);
  const taken = known.reduce((total, { id }) => total + (own.scores.get(id) ?? 0), 0);
  return { of: of.filter(({ person }) => person !== own.person), sum: sum - taken, blunt };
}

function distinct(figures: readonly Figure[]): Figure[] {
  const key = ({ of, blunt }: Figure): string => JSON.stringify([of.map(({ id }) => id).sort(), blunt]);
  return [...new Map(figures.filter(({ of }) => of.length > 0).map((each) => [key(each), each])).values()];
}

/** Scores that are in exactly the same figures: no subtraction tells them apart, so together they are one unknown. */
interface Block {
  given: Given[];
  people: ReadonlySet<string>;
}

function blocksOf(figures: readonly Figure[]): Block[] {
  const seenIn = new Map<string, { given: Given; figures: number[] }>();
  for (const [index, { of }] of figures.entries()) {
    for (const given of of) {
      const seen = seenIn.get(given.id) ?? { given, figures: [] };
      seen.figures.push(index);
      seenIn.set(given.id, seen);
    }
  }
  const groups = Map.groupBy(seenIn.values(), ({ figures: indexes }) => indexes.join());
  return [...groups.values()].map((group) => {
    const given = group.map((each) => each.given);
    return { given, people: new Set(given.map(({ person }) => person)) };
  });
}

/** An equation: how often each block counts, and what that adds up to. */
interface Row {
  times: bigint[];
  sum: bigint;
}

function rowOf({ of, sum }: Figure, blocks: readonly Block[]): Row {
  const ids = new Set(of.map(({ id }) => id));
  return { times: blocks.map(({ given }) => (ids.has(given[0]?.id ?? '') ? 1n : 0n)), sum: BigInt(sum) };
}

/**
 * Every combination of equations in which only blocks of fewer than `smallest` people are left. First all other blocks are
 * eliminated, then, for each group of people just too small, all blocks with somebody else in them.
 */
function ofFew(rows: readonly Row[], blocks: readonly Block[], smallest: number): Found[] {
  const few = blocks.map(({ people }) => people.size < smallest);
  if (!few.includes(true)) return [];
  const left = leftAfter(rows, (block) => !few[block]);
  if (left.length === 0) return [];
  const everybody = new Set(blocks.filter((_, block) => few[block]).flatMap(({ people }) => [...people]));
  const found = groupsOf([...everybody].sort(), smallest - 1).flatMap((group) => {
    const outside = (block: number): boolean => [...(blocks[block]?.people ?? [])].some((person) => !group.has(person));
    return leftAfter(left, outside).map((row) => foundIn(row, blocks));
  });
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
}

/**
 * What was only said to be high or low, and follows exactly all the same. Each such sum becomes one unknown more, equal to
 * its blocks; what is left once all blocks are eliminated is about these sums only.
 */
function unblunted(figures: readonly Figure[], rows: readonly Row[], blocks: readonly Block[]): Found[] {
  const wanted = figures.filter(({ blunt }) => blunt);
  const widened = (row: Row, index: number): Row => ({
    times: [...row.times, ...wanted.map((_, each) => (each === index ? -1n : 0n))],
    sum: row.sum,
  });
  const known = rows.map((row) => widened(row, -1));
  const equal = wanted.map((figure, index) => widened({ ...rowOf(figure, blocks), sum: 0n }, index));
  const left = leftAfter([...known, ...equal], (unknown) => unknown < blocks.length);
  return wanted.flatMap(({ of }, index) => {
    const [row] = leftAfter(left, (unknown) => unknown !== blocks.length + index);
    const factor = row?.times[blocks.length + index];
    if (!row || !factor) return [];
    return [
      {
        people: sorted(of.map(({ person }) => person)),
        scores: sorted(of.map(({ id }) => id)),
        sum: Number(row.sum / factor),
      },
    ];
  });
}

const sorted = (names: readonly string[]): string[] => [...new Set(names)].sort();

function foundIn({ times, sum }: Row, blocks: readonly Block[]): Found {
  const within = blocks.filter((_, block) => times[block] !== 0n);
  const [factor, ...others] = new Set(times.filter((each) => each !== 0n));
  return {
    people: sorted(within.flatMap(({ people }) => [...people])),
    scores: sorted(within.flatMap(({ given }) => given.map(({ id }) => id))),
    sum: others.length === 0 && factor !== undefined ? Number(sum / factor) : null,
  };
}

/** What the equations say of the other blocks once these are eliminated: Gauss, in whole numbers. */
function leftAfter(rows: readonly Row[], eliminate: (block: number) => boolean): Row[] {
  const blocks = (rows[0]?.times ?? []).map((_, block) => block).filter(eliminate);
  return blocks.reduce((left: Row[], block) => {
    const pivot = left.find(({ times }) => times[block] !== 0n);
    if (!pivot) return left;
    const others = left.filter((row) => row !== pivot);
    return others.map((row) => minus(row, pivot, block)).filter(saysSomething);
  }, rows.filter(saysSomething));
}

const saysSomething = ({ times }: Row): boolean => times.some((each) => each !== 0n);

/** The row without this block, by taking off as much of the other one as has it. */
function minus(row: Row, pivot: Row, block: number): Row {
  const [own, other] = [row.times[block] ?? 0n, pivot.times[block] ?? 0n];
  if (own === 0n) return row;
  const times = row.times.map((each, index) => each * other - (pivot.times[index] ?? 0n) * own);
  const sum = row.sum * other - pivot.sum * own;
  const shared = [...times, sum].reduce(divisor, 0n);
  return shared > 1n ? { times: times.map((each) => each / shared), sum: sum / shared } : { times, sum };
}

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : divisor(b, a % b));

/** All groups of this many; everybody when there are not that many. */
function groupsOf(people: readonly string[], size: number): ReadonlySet<string>[] {
  const pick = (from: number, left: number): string[][] =>
    left === 0
      ? [[]]
      : people
          .slice(from)
          .flatMap((person, index) => pick(from + index + 1, left - 1).map((rest) => [person, ...rest]));
  return people.length <= size ? [new Set(people)] : pick(0, size).map((group) => new Set(group));
}
