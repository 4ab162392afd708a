import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { paceOf, type Rate, smallestTier } from '../../src/graph/pace.ts';

/** When calls of these units may go, when there is always one that wants to. Milliseconds. */
function letGo({ every, burst }: Rate, calls: readonly number[]): { at: number; units: number }[] {
  let [now, filledTo] = [0, 0];
  return calls.map((units) => {
    filledTo = Math.max(filledTo, now) + units * every;
    now = Math.max(now, filledTo - burst * every);
    return { at: now, units };
  });
}

/** Most units in any window of so many milliseconds. */
function most(gone: readonly { at: number; units: number }[], window: number): number {
  let [found, sum, from] = [0, 0, 0];
  for (const { at, units } of gone) {
    sum += units;
    for (let first = gone[from]; first && at - first.at >= window; first = gone[from]) {
      sum -= first.units;
      from += 1;
    }
    found = Math.max(found, sum);
  }
  return found;
}

test.each([1, 3])('at %i times what SharePoint publishes no minute ever holds more than it may', (times) => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 200, maxLength: 400 }), (calls) => {
      const { minute } = paceOf(smallestTier, times);
      // As if they arrived a quarter of a second closer together than they left.
      expect(most(letGo(minute, calls), 60_250)).toBeLessThanOrEqual(smallestTier * times);
    }),
  );
});

test('it goes at more than 95 % of what is allowed', () => {
  const calls = Array.from({ length: 2000 }, () => 40);
  const gone = letGo(paceOf(smallestTier).minute, calls);
  const minutes = (gone.at(-1)?.at ?? 0) / 60_000;
  expect((2000 * 40) / minutes / smallestTier).toBeGreaterThan(0.95);
});

test('a day never holds more than a day may, also when it is all asked at once', () => {
  const { day } = paceOf(smallestTier);
  const calls = Array.from({ length: 60_000 }, () => 40);
  const inADay = most(letGo(day, calls), 86_400_000);
  expect(inADay).toBeLessThanOrEqual(1_200_000);
  expect(inADay).toBeGreaterThan(1_100_000);
});
