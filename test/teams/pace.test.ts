import { describe, expect, test } from '@jest/globals';
import { backoff, paceOf, type Rate, slack } from '../../src/teams/pace.ts';

/** Moments at which a bucket lets one go, when there is always one that wants to. Milliseconds. */
function letGo(rate: Rate, until: number): number[] {
  const moments: number[] = [];
  let [now, next] = [0, 0];
  while (now <= until) {
    moments.push(now);
    next = Math.max(next, now) + rate.every;
    now = Math.max(now, next - slack(rate));
  }
  return moments;
}

/** Most of them in any window of so many milliseconds. */
function most(moments: readonly number[], window: number): number {
  let [found, from] = [0, 0];
  moments.forEach((moment, index) => {
    while (moment - (moments[from] ?? 0) >= window) from += 1;
    found = Math.max(found, index - from + 1);
  });
  return found;
}

const published: [name: 'app' | 'conversation' | 'roster', calls: number, seconds: number][] = [
  ['app', 50, 1],
  ['conversation', 7, 1],
  ['conversation', 8, 2],
  ['conversation', 60, 30],
  ['conversation', 1800, 3600],
  ['roster', 14, 1],
  ['roster', 16, 2],
  ['roster', 120, 30],
  ['roster', 3600, 3600],
];

describe.each([1, 10])('at %i times the published speed', (times) => {
  test.each(published)('%s: never more than %i in %i s', (name, calls, seconds) => {
    const rate = paceOf(times)[name];
    expect(most(letGo(rate, 2.5 * seconds * 1000), seconds * 1000)).toBeLessThanOrEqual(calls * times);
  });

  test('the app goes at 95 % of what is allowed or more, and never faster when calls arrive 35 ms too close', () => {
    const moments = letGo(paceOf(times).app, 100_000);
    expect(moments.length / 100).toBeGreaterThan(0.95 * 50 * times);
    expect(most(moments, 1035)).toBeLessThanOrEqual(50 * times);
  });
});

test('what failed again and again is tried ever less often, at most once in 64 times the first wait', () => {
  expect([0, 1, 2, 6, 7, 1000].map((attempts) => backoff(1000, attempts, 0))).toEqual([
    1000, 2000, 4000, 64_000, 64_000, 64_000,
  ]);
  expect(backoff(1000, 0, 1)).toBe(500);
});
