import { expect, test } from '@jest/globals';
import { firstOfARow } from '../../src/shared/first-of-a-row.ts';

test.each([
  ['once', [0], [0]],
  ['every second for a minute', Array.from({ length: 60 }, (_, second) => second), [0]],
  ['again after ten seconds of quiet', [0, 1, 11.1], [0, 11.1]],
  ['again and again, just within ten seconds', [0, 10, 20, 30], [0]],
])('said %s', (_name, seconds, told) => {
  const found: number[] = [];
  let now = 0;
  const say = firstOfARow<number>(
    (said) => found.push(said),
    () => now * 1000,
  );
  for (const second of seconds) {
    now = second;
    say(second);
  }
  expect(found).toEqual(told);
});
