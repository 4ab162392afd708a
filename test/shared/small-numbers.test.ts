import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Cell,
  cell,
  cellOf,
  enough,
  type Figure,
  figureOf,
  lowestThreshold,
  shown,
  smallestGroup,
  together,
  withTotal,
} from '../../src/shared/small-numbers.ts';

const score = fc.integer({ min: 1, max: 5 });
const scores = (minLength: number, maxLength: number) => fc.array(score, { minLength, maxLength });

/** Every way in which this many people can give scores, whoever gave which. */
function everyList(n: number, from = 1): number[][] {
  if (n === 0) return [[]];
  return [1, 2, 3, 4, 5]
    .filter((first) => first >= from)
    .flatMap((first) => everyList(n - 1, first).map((rest) => [first, ...rest]));
}

describe('a figure', () => {
  test.each<{ scores: number[]; says: string | null }>([
    { scores: [], says: null },
    { scores: [1, 2, 3, 4], says: null },
    { scores: [1, 2, 3, 4, 5], says: '3,0' },
    { scores: [3, 4, 4, 4, 4], says: '3,8' },
    { scores: [4, 4, 4, 4, 4, 5], says: '4,2' },
    { scores: [5, 5, 5, 4, 4], says: '4,5 of hoger' },
    { scores: [5, 5, 5, 5, 5], says: '4,5 of hoger' },
    { scores: [4, 5, 4, 5, 4, 5], says: '4,5 of hoger' },
    { scores: [4, 5, 4, 5, 4, 4], says: '4,3' },
    { scores: [1, 1, 1, 1, 1], says: '1,5 of lager' },
    { scores: [1, 2, 1, 2, 1, 2], says: '1,5 of lager' },
    { scores: [1, 2, 1, 2, 2], says: '1,6' },
  ])('of $scores says $says', ({ scores: given, says }) => {
    const figure = figureOf(given);
    expect(figure && shown(figure)).toBe(says);
    expect(figure?.n ?? null).toBe(says === null ? null : given.length);
  });

  test('is shown from five people on, and with no configuration below three', () => {
    expect(smallestGroup).toBe(5);
    expect(lowestThreshold).toBe(3);
    fc.assert(
      fc.property(
        scores(0, 9),
        fc.oneof(fc.integer({ min: -5, max: 9 }), fc.constant(Number.NaN)),
        (given, threshold) => {
          const least = Math.max(threshold, 3);
          expect(cellOf(given, threshold) !== null).toBe(given.length >= least);
          expect(enough(given.length, threshold)).toBe(given.length >= least);
        },
      ),
    );
  });

  test('differs from the mean by rounding only, or says which way it differs', () => {
    fc.assert(
      fc.property(fc.array(scores(3, 40), { minLength: 1, maxLength: 6 }), (groups) => {
        const figure = together(groups.map((each) => cellOf(each, 3)));
        const all = groups.flat();
        const mean = all.reduce((sum, each) => sum + each, 0) / all.length;
        if (!figure) throw new Error('Nothing was shown');
        expect(figure.n).toBe(all.length);
        if (figure.edge === null) expect(Math.abs(figure.mean - mean)).toBeLessThan(0.0501);
        if (figure.edge === 'hoog') expect(figure.mean).toBeLessThan(mean + 0.0501);
        if (figure.edge === 'laag') expect(figure.mean).toBeGreaterThan(mean - 0.0501);
      }),
    );
  });

  test('over cells that are high and cells that are low is no more than about right', () => {
    const figure = together([cellOf([5, 5, 5, 5, 5]), cellOf([1, 1, 1, 1, 1])]);
    expect(figure && shown(figure)).toBe('ongeveer 3,0');
  });
});

describe.each([3, 4, 5, 6, 7])('what is kept of %i people, over all scores they can give', (n) => {
  const lists = everyList(n);
  const kept = Map.groupBy(lists, (list) => JSON.stringify(cellOf(list, n)));

  test('is one of few cells, and each fits what may be kept', () => {
    expect(kept.size).toBeGreaterThan(2 * n);
    for (const each of kept.keys()) expect(cell.safeParse(JSON.parse(each)).success).toBe(true);
  });

  test('leaves at least two scores possible for each of them, and from five people on three', () => {
    for (const possible of kept.values()) {
      // Anybody may have given any score of a list, so what is possible for one is possible for all.
      expect(new Set(possible.flat()).size).toBeGreaterThanOrEqual(n < 5 ? 2 : 3);
    }
  });

  test('tells who gave a score what the others gave only when they all gave the same 5 or 1, far from the own score', () => {
    for (const possible of kept.values()) {
      for (const own of [1, 2, 3, 4, 5]) {
        const others = possible
          .filter((list) => list.includes(own))
          .map((list) => list.toSpliced(list.indexOf(own), 1));
        const given = [...new Set(others.flat())];
        if (given.length !== 1) continue;
        expect([1, 5]).toContain(given[0]);
        expect(Math.abs(own - (given[0] ?? own))).toBeGreaterThanOrEqual(Math.floor(n / 2));
      }
    }
  });
});

describe('a total beside its groups', () => {
  const of = (n: number, value = 3): number[] => Array.from({ length: n }, () => value);
  const named = (...sizes: number[]) => sizes.map((n, index) => ({ name: 'abcdef'[index] ?? '', scores: of(n) }));
  const hiddenIn = (sizes: number[]): string =>
    withTotal(named(...sizes), 5)
      .groups.filter(({ figure }) => figure === null)
      .map(({ name }) => name)
      .join('');

  test.each<{ sizes: number[]; hidden: string; n: number | null; why: string }>([
    { sizes: [6, 7, 8], hidden: '', n: 21, why: 'nobody is too few' },
    { sizes: [6, 2, 8], hidden: 'ab', n: 16, why: 'the smallest other group hides the one that is too small' },
    { sizes: [2, 3, 8], hidden: 'ab', n: 13, why: 'two hidden groups are enough together' },
    { sizes: [2, 2, 8, 5], hidden: 'abd', n: 17, why: 'two hidden groups are still too few' },
    { sizes: [0, 7, 8], hidden: 'a', n: 15, why: 'nothing is to be learned of nobody' },
    { sizes: [2, 8], hidden: 'ab', n: 10, why: 'with two groups only the total is left' },
    { sizes: [2, 2], hidden: 'ab', n: null, why: 'all together are too few' },
    { sizes: [], hidden: '', n: null, why: 'there is nobody' },
  ])('of groups of $sizes hides "$hidden": $why', ({ sizes, hidden, n }) => {
    expect(hiddenIn(sizes)).toBe(hidden);
    expect(withTotal(named(...sizes), 5).total?.n ?? null).toBe(n);
  });

  test('never leaves fewer than the threshold when what is shown is taken off', () => {
    fc.assert(
      fc.property(fc.array(scores(0, 9), { maxLength: 6 }), fc.integer({ min: 0, max: 7 }), (groups, threshold) => {
        const { groups: seen, total } = withTotal(
          groups.map((each, name) => ({ name, scores: each })),
          threshold,
        );
        if (!total) return;
        const left = total.n - seen.reduce((sum, { figure }) => sum + (figure?.n ?? 0), 0);
        expect(left === 0 || enough(left, threshold)).toBe(true);
      }),
    );
  });

  test('does not tell more of a group that is said to be high', () => {
    const groups = (high: number[]) =>
      withTotal(
        [
          { name: 'a', scores: high },
          { name: 'b', scores: of(5) },
        ],
        5,
      );
    expect(groups(of(5, 5))).toEqual(groups([5, 5, 5, 4, 4]));
  });

  test('hides the same groups whatever the scores are', () => {
    const sized = fc.array(fc.tuple(scores(9, 9), scores(9, 9), fc.integer({ min: 0, max: 9 })), { maxLength: 6 });
    fc.assert(
      fc.property(sized, (groups) => {
        const hidden = (which: 0 | 1) =>
          withTotal(groups.map((each, name) => ({ name, scores: each[which].slice(0, each[2]) }))).groups.map(
            ({ figure }) => figure?.n,
          );
        expect(hidden(0)).toEqual(hidden(1));
      }),
    );
  });
});

test('a cell that is null or missing has no part in what cells show together', () => {
  const some: Cell[] = [
    { n: 5, sum: 15 },
    { n: 6, sum: 24 },
  ];
  const expected: Figure = { mean: 3.5, n: 11, edge: null };
  expect(together([null, ...some, null])).toEqual(expected);
  expect(together([null])).toBeNull();
  expect(together([])).toBeNull();
});
