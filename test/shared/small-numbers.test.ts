import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shownMean } from '../../src/shared/small-numbers.ts';

test('a mean is shown from five people on', () => {
  expect(shownMean([1, 2, 3, 4])).toBeNull();
  expect(shownMean([1, 2, 3, 4, 5])).toBe(3);
  expect(shownMean([])).toBeNull();
});

test('no configuration shows a group below three', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 2 }),
      fc.integer({ min: -5, max: 2 }),
      (values, threshold) => {
        expect(shownMean(values, threshold)).toBeNull();
      },
    ),
  );
});

test('a mean has one decimal', () => {
  expect(shownMean([1, 1, 1, 1, 1, 2])).toBe(1.2);
});
