import { expect, test } from '@jest/globals';
import { dateOf, dayIn, dayOf, firstOf, nextWeekday, perDay, weekdayOf } from '../../src/shared/day.ts';

test.each([
  ['1970-01-01', 0, 4],
  ['1969-12-31', -1, 3],
  ['2026-03-30', 20_542, 1],
  ['2028-02-29', 21_243, 2],
])('%s is day %i and weekday %i', (date, day, weekday) => {
  expect(dayOf(date)).toBe(day);
  expect(dateOf(day)).toBe(date);
  expect(weekdayOf(day)).toBe(weekday);
});

test('what is no date is no day', () => {
  expect(dayOf('maandag')).toBeNaN();
});

test.each([
  [2026, 2, 28, '2026-02-28'],
  [2026, 2, 29, null],
  [2028, 2, 29, '2028-02-29'],
  [2026, 4, 31, null],
  [2026, 4, 0, null],
  [2026, 13, 1, null],
  [2026, 0, 1, null],
])('%i-%i-%i is %s', (year, month, dayOfMonth, expected) => {
  const day = dayIn(year, month, dayOfMonth);
  expect(day === null ? null : dateOf(day)).toBe(expected);
});

test('months outside the year are those of its neighbours', () => {
  expect(dateOf(firstOf(2026, 0))).toBe('2025-12-01');
  expect(dateOf(firstOf(2026, 13))).toBe('2027-01-01');
});

test('the next Monday of a Monday is itself, of a Tuesday six days later', () => {
  const monday = dayOf('2026-03-30');
  expect(nextWeekday(monday, 1)).toBe(monday);
  expect(nextWeekday(monday + 1, 1)).toBe(monday + 7);
});

test('what is remembered per day is looked up once, and is not kept for ever', () => {
  const asked: number[] = [];
  const look = perDay((day) => {
    asked.push(day);
    return day * 2;
  });
  expect([look(1), look(1), look(2)]).toEqual([2, 2, 4]);
  expect(asked).toEqual([1, 2]);
  for (let day = 3; day <= 10_001; day += 1) look(day);
  look(1);
  expect(asked.filter((day) => day === 1)).toHaveLength(2);
});
