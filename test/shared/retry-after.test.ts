import { expect, test } from '@jest/globals';
import { retryAfter } from '../../src/shared/retry-after.ts';

const now = Date.parse('2026-03-30T07:00:00Z');

test.each([
  ['', null],
  ['   ', null],
  ['soon', null],
  ['-5', null],
  ['0', 0],
  ['1e9', null],
  ['999999999', 24 * 3_600_000],
  ['Mon, 30 Mar 2026 06:00:00 GMT', 0],
])('Retry-After %p means %p ms', (value, wait) => {
  expect(retryAfter(value, now)).toBe(wait);
});
