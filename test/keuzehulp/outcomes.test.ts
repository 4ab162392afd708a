// What may be shown of counts, and what cannot be worked out of it.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Counted, keptSince, mondayOf, periodShown, shownOf } from '../../src/keuzehulp/outcomes.ts';

const counted = (numbers: Record<string, number>): Counted[] =>
  Object.entries(numbers).map(([outcome, n]) => ({ tool: 'consulent-nodig', outcome, n }));
const shown = (numbers: Record<string, number>, threshold = 5) =>
  shownOf(counted(numbers), Object.keys(numbers), threshold);

describe('a period', () => {
  test.each([
    ['2026-03-30', '2026-02-02', '2026-03-23', '2026-03-29'],
    ['2026-04-05', '2026-02-02', '2026-03-23', '2026-03-29'],
    ['2026-04-06', '2026-02-09', '2026-03-30', '2026-04-05'],
    // Over the turn of the year.
    ['2027-01-01', '2026-11-02', '2026-12-21', '2026-12-27'],
  ])('on %s is the eight whole weeks before that one', (today, from, last, until) => {
    expect(periodShown(today)).toEqual({ from, last, until });
  });

  test('is the same on every day of a week, so that no two looks show what happened in between', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(periodShown(day)).toEqual(periodShown(mondayOf(day)));
          expect(periodShown(day).until < mondayOf(day)).toBe(true);
        },
      ),
    );
  });

  test('of keeping is two years', () => {
    expect(keptSince('2026-03-30')).toBe('2024-03-25');
  });
});

describe('a count', () => {
  test('below five has no number, none is said to be none, and from five on it is rounded to fives', () => {
    expect(shown({ a: 0, b: 1, c: 4, d: 5, e: 7, f: 8, g: 12, h: 13, i: 104 })).toEqual({
      figures: [
        { outcome: 'i', n: 105 },
        { outcome: 'h', n: 15 },
        { outcome: 'f', n: 10 },
        { outcome: 'g', n: 10 },
        { outcome: 'd', n: 5 },
        { outcome: 'e', n: 5 },
      ],
      few: ['b', 'c'],
      never: ['a'],
    });
  });

  test('of an outcome that only an older version had is shown too', () => {
    expect(shownOf(counted({ oud: 6 }), ['nieuw'], 5)).toEqual({
      figures: [{ outcome: 'oud', n: 5 }],
      few: [],
      never: ['nieuw'],
    });
  });

  test('with a higher threshold stays hidden until that is reached', () => {
    expect(shown({ a: 9, b: 10 }, 10)).toEqual({ figures: [{ outcome: 'b', n: 10 }], few: ['a'], never: [] });
  });

  test('cannot be worked out from what is shown: another one of up to four less or more may look the same', () => {
    const numbers = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat({ max: 60 }), { minKeys: 1 });
    fc.assert(
      fc.property(numbers, (given) => {
        for (const [outcome, n] of Object.entries(given).filter(([, each]) => each > 0)) {
          const alike = [...Array(120).keys()].filter(
            (other) => JSON.stringify(shown({ ...given, [outcome]: other })) === JSON.stringify(shown(given)),
          );
          expect(alike).toContain(n);
          expect(alike.length).toBeGreaterThanOrEqual(3);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('of one week cannot be worked out from two periods that overlap', () => {
    const both = (before: number, week: number): string =>
      JSON.stringify([shown({ a: before }), shown({ a: before + week })]);
    const seen = new Map<string, Set<number>>();
    for (let before = 0; before <= 60; before += 1) {
      for (let week = 0; week <= 60; week += 1) {
        const pair = both(before, week);
        seen.set(pair, (seen.get(pair) ?? new Set()).add(week));
      }
    }
    for (let before = 0; before <= 40; before += 1)
      for (let week = 1; week <= 20; week += 1)
        expect([before, week, (seen.get(both(before, week))?.size ?? 0) > 1]).toEqual([before, week, true]);
  });
});
