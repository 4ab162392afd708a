import { expect, test } from '@jest/globals';
import { dateOf } from '../../src/shared/day.ts';
import {
  daysLater,
  instantOf,
  localDate,
  localDay,
  localTime,
  spokenDate,
  spokenTime,
  weekday,
} from '../../src/shared/time.ts';

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

test.each([
  ['2026-03-29', '01:59', '2026-03-29T00:59Z'],
  // The clock skips from 2.00 to 3.00.
  ['2026-03-29', '02:00', '2026-03-29T01:00Z'],
  ['2026-03-29', '02:59', '2026-03-29T01:59Z'],
  ['2026-03-29', '03:00', '2026-03-29T01:00Z'],
  // From 2.00 to 3.00 comes twice: the first time, in summer as in winter.
  ['2026-10-25', '02:00', '2026-10-25T00:00Z'],
  ['2026-10-25', '02:59', '2026-10-25T00:59Z'],
  ['2026-10-25', '03:00', '2026-10-25T02:00Z'],
  ['2026-12-31', '23:59', '2026-12-31T22:59Z'],
])('%s at %s is %s', (date, time, instant) => {
  expect(instantOf(date, time)).toEqual(new Date(instant));
});

test('every half hour of three years has the date, the time and the instant that the system gives it', () => {
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Amsterdam',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const twice: string[] = [];
  const wrong: string[] = [];
  for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2029, 0, 1); at += 1_800_000) {
    const instant = new Date(at);
    const [date = '', time = ''] = clock.format(instant).split(' ');
    if (dateOf(localDay(instant)) !== date) wrong.push(`${at} ${date}`);
    const back = instantOf(date, time).getTime();
    if (back === at - 3_600_000) twice.push(`${date} ${time}`);
    else if (back !== at) wrong.push(`${at} ${date} ${time}`);
  }
  expect(wrong).toEqual([]);
  expect(twice).toEqual([
    ...['2026-10-25 02:00', '2026-10-25 02:30', '2027-10-31 02:00', '2027-10-31 02:30'],
    ...['2028-10-29 02:00', '2028-10-29 02:30'],
  ]);
});

test.each([
  ['2026-03-28', 1, '2026-03-29'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2027-02-28', 1, '2027-03-01'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-10-24', 2, '2026-10-26'],
])('%s and %i days is %s', (date, days, later) => {
  expect(daysLater(date, days)).toBe(later);
});

test('a time is said as the wall clock shows it', () => {
  expect(localTime(new Date('2026-07-01T07:05Z'))).toBe('09:05');
});
