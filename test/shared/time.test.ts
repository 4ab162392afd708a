import { expect, test } from '@jest/globals';
import { localDate, spokenDate, spokenTime, weekday } from '../../src/shared/time.ts';

test.each([
  ['2026-03-30T07:00:00Z', '2026-03-30', '9.00 uur'],
  ['2026-10-26T08:00:00Z', '2026-10-26', '9.00 uur'],
  ['2026-03-29T22:30:00Z', '2026-03-30', '0.30 uur'],
  ['2026-12-31T23:05:00Z', '2027-01-01', '0.05 uur'],
])('%s is %s, %s in the Netherlands', (instant, date, time) => {
  expect(localDate(new Date(instant))).toBe(date);
  expect(spokenTime(new Date(instant))).toBe(time);
});

test('a date is said in Dutch', () => {
  expect(spokenDate('2026-03-30')).toBe('maandag 30 maart');
  expect(weekday('2026-03-30')).toBe(1);
});
