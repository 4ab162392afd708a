// The clocks of the local calendars, against a library that knows zones better than we do.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { instantIn, isZone, wallIn } from '../../src/local/microsoft365/calendar/zone.ts';

const zones = ['Europe/Amsterdam', 'Europe/London', 'America/New_York', 'Asia/Tokyo', 'Africa/Casablanca', 'Etc/UTC'];
const moment = fc.date({ min: new Date('2025-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
/** Around the changes of the clock there. */
const nearChange = fc
  .tuple(
    fc.constantFrom('2026-03-29T01:00Z', '2026-10-25T01:00Z', '2026-03-08T07:00Z', '2026-11-01T06:00Z'),
    fc.integer({ min: -180, max: 180 }),
  )
  .map(([at, minutes]) => new Date(Date.parse(at) + minutes * 60_000));

test('the wall shows what it shows everywhere else', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.oneof(moment, nearChange), (zone, at) => {
      expect(wallIn(zone, at)).toBe(DateTime.fromJSDate(at, { zone }).toFormat("yyyy-MM-dd'T'HH:mm:ss"));
    }),
  );
});

test('a time on the wall is the moment at which the wall shows it, the first one of two', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.oneof(moment, nearChange), (zone, at) => {
      const wall = wallIn(zone, at);
      const found = instantIn(zone, wall);
      expect(wallIn(zone, found)).toBe(wall);
      expect(found.getTime()).toBeLessThanOrEqual(at.getTime());
      expect(at.getTime() - found.getTime()).toBeLessThanOrEqual(3_600_999);
    }),
  );
});

test('a time the clock skips is an hour later, one it has twice is the first', () => {
  expect(instantIn('W. Europe Standard Time', '2026-03-29T02:30:00')).toEqual(new Date('2026-03-29T01:30:00Z'));
  expect(instantIn('W. Europe Standard Time', '2026-10-25T02:30:00')).toEqual(new Date('2026-10-25T00:30:00Z'));
  expect(['UTC', 'Europe/Amsterdam', 'GMT Standard Time', 'Oost', ''].map(isZone)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
