import { expect, test } from '@jest/globals';
import { createDatabaseClock } from '../../src/teams/database-clock.ts';

test('the quickest answer tells the time best', () => {
  const clock = createDatabaseClock();
  for (const late of [40, 7, 300, 3, 25]) clock.heard(1_000_000 + late, 500 + 2 * late);
  expect(clock.ours(1_000_000)).toBe(503);
});

test('the clocks may drift apart slowly', () => {
  const clock = createDatabaseClock();
  for (let each = 0; each < 1000; each += 1) clock.heard(1_000_000 + each * 1000, each * 1000.1);
  // A tenth of a millisecond per second, over the fifty answers that are remembered.
  expect(Math.abs(clock.ours(2_000_000) - 100_000 * 10.001)).toBeLessThan(10);
});

test.each([-3_600_000, 3_600_000])('a clock that is set by %i ms is believed at once', (jump) => {
  const clock = createDatabaseClock();
  clock.heard(1_000_000, 5);
  clock.heard(1_001_000 + jump, 1005);
  expect(clock.ours(1_002_000 + jump)).toBe(2005);
});
