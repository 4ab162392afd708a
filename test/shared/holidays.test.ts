import { describe, expect, test } from '@jest/globals';
import Holidays from 'date-holidays';
import { holidaysIn } from '../../src/shared/holidays.ts';

describe('the days a municipality is closed', () => {
  test.each([
    [
      2026,
      `2026-01-01 Nieuwjaarsdag
       2026-04-05 Eerste paasdag
       2026-04-06 Tweede paasdag
       2026-04-27 Koningsdag
       2026-05-05 Bevrijdingsdag
       2026-05-14 Hemelvaartsdag
       2026-05-24 Eerste pinksterdag
       2026-05-25 Tweede pinksterdag
       2026-12-25 Eerste kerstdag
       2026-12-26 Tweede kerstdag`,
    ],
    [
      2027,
      `2027-01-01 Nieuwjaarsdag
       2027-03-28 Eerste paasdag
       2027-03-29 Tweede paasdag
       2027-04-27 Koningsdag
       2027-05-05 Bevrijdingsdag
       2027-05-06 Hemelvaartsdag
       2027-05-16 Eerste pinksterdag
       2027-05-17 Tweede pinksterdag
       2027-12-25 Eerste kerstdag
       2027-12-26 Tweede kerstdag`,
    ],
    [
      2028,
      `2028-01-01 Nieuwjaarsdag
       2028-04-16 Eerste paasdag
       2028-04-17 Tweede paasdag
       2028-04-27 Koningsdag
       2028-05-05 Bevrijdingsdag
       2028-05-25 Hemelvaartsdag
       2028-06-04 Eerste pinksterdag
       2028-06-05 Tweede pinksterdag
       2028-12-25 Eerste kerstdag
       2028-12-26 Tweede kerstdag`,
    ],
  ])('of %i are these, in order', (year, expected) => {
    const found = [...holidaysIn(year)].map(([date, name]) => `${date} ${name}`);
    expect(found).toEqual(expected.split('\n').map((line) => line.trim()));
  });

  const calendar = new Holidays('NL');
  test.each(Array.from({ length: 27 }, (_, i) => 2024 + i))(
    'of %i are the public holidays of the Netherlands',
    (year) => {
      const theirs = calendar
        .getHolidays(year, 'nl')
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10));
      const ours = [...holidaysIn(year).keys()];
      // That calendar does not call Bevrijdingsdag a public holiday in any year.
      expect(ours.filter((date) => !date.endsWith('-05-05'))).toEqual(theirs);
      expect(theirs).toHaveLength(9);
    },
  );

  test.each([
    [2025, '2025-04-26'],
    [2031, '2031-04-26'],
    [2026, '2026-04-27'],
  ])('in %i have Koningsdag on %s: never on a Sunday', (year, date) => {
    const found = [...holidaysIn(year)].filter(([, name]) => name === 'Koningsdag');
    expect(found).toEqual([[date, 'Koningsdag']]);
  });

  test('do not have Goede Vrijdag: that is for the local list', () => {
    expect(holidaysIn(2026).has('2026-04-03')).toBe(false);
  });

  test('are worked out once a year', () => {
    expect(holidaysIn(2026)).toBe(holidaysIn(2026));
  });
});
