import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { customZone, type ZoneRules } from '../../src/shared/custom-zone.ts';
import { instantOn } from '../../src/shared/time.ts';
import { windowsZones } from '../../src/shared/windows-zones.ts';
import { instantIn, wallIn, type Zone, zoneNamed } from '../../src/shared/zone.ts';

const hour = 3_600_000;

function zone(name: string): Zone {
  const found = zoneNamed(name);
  if (!found) throw new Error(`There is no zone ${name}`);
  return found;
}

/** Minutes from 2020 to 2038. */
const minute = fc
  .integer({ min: Date.UTC(2020, 0, 1) / 60_000, max: Date.UTC(2038, 0, 1) / 60_000 })
  .map((at) => at * 60_000);
const anyZone = fc.constantFrom(...windowsZones.keys(), 'Europe/Amsterdam', 'Europe/London', 'Asia/Kathmandu');

test('every Windows name is a zone there is', () => {
  expect([...windowsZones.keys()].filter((name) => zoneNamed(name) === null)).toEqual([]);
  expect(windowsZones.size).toBeGreaterThan(130);
});

test.each(['w. europe standard time', 'W. Europe Standard Time', 'Europe/Amsterdam', 'europe/amsterdam'])(
  '%s is known, in any case',
  (name) => {
    expect(zone(name).ahead(Date.UTC(2026, 6, 1))).toBe(2 * hour);
    expect(zone(name).ahead(Date.UTC(2026, 11, 1))).toBe(hour);
  },
);

test.each(['', 'Customized Time Zone', 'tzone://Microsoft/Custom', 'Oost', '(UTC+01:00) Amsterdam'])(
  '"%s" is no zone',
  (name) => expect(zoneNamed(name)).toBeNull(),
);

test('the wall clock shows what luxon shows, in every zone', () => {
  fc.assert(
    fc.property(anyZone, minute, (name, instant) => {
      const shown = DateTime.fromMillis(instant, { zone: windowsZones.get(name) ?? name });
      const wall = DateTime.fromMillis(wallIn(zone(name), instant), { zone: 'utc' });
      expect(wall.toFormat('yyyy-MM-dd HH:mm:ss')).toBe(shown.toFormat('yyyy-MM-dd HH:mm:ss'));
    }),
    { numRuns: 1000 },
  );
});

test('an instant is found back from its wall clock, or the first of two that show the same', () => {
  fc.assert(
    fc.property(anyZone, minute, (name, instant) => {
      const wall = wallIn(zone(name), instant);
      const back = instantIn(zone(name), wall);
      expect(wallIn(zone(name), back)).toBe(wall);
      expect(back).toBeLessThanOrEqual(instant);
      // The clock is never set back by more than this; in between nothing shows the same.
      expect(back).toBeGreaterThan(instant - 3 * hour);
    }),
    { numRuns: 1000 },
  );
});

test('the clock here is the one of shared/time.ts, also in the hours it skips and in those that come twice', () => {
  const days = [Date.UTC(2026, 2, 29), Date.UTC(2026, 9, 25), Date.UTC(2026, 6, 1)].map((at) => at / (24 * hour));
  for (const day of days) {
    for (let minutes = 0; minutes < 24 * 60; minutes += 15) {
      const wall = day * 24 * hour + minutes * 60_000;
      expect(new Date(instantIn(zone('Europe/Amsterdam'), wall))).toEqual(instantOn(day, minutes));
    }
  }
});

test.each([
  ['2026-03-29T02:30', '2026-03-29T01:30Z'],
  ['2026-10-25T02:30', '2026-10-25T00:30Z'],
])('here %s is %s', (wall, instant) => {
  expect(new Date(instantIn(zone('W. Europe Standard Time'), Date.parse(`${wall}Z`)))).toEqual(new Date(instant));
});

const sunday = { weekday: 7, time: 2 * hour };
const rules: [string, ZoneRules][] = [
  [
    'Europe/Amsterdam',
    {
      ...{ standard: hour, daylight: 2 * hour },
      changes: {
        toDaylight: { ...sunday, month: 3, occurrence: 5 },
        toStandard: { ...sunday, month: 10, occurrence: 5, time: 3 * hour },
      },
    },
  ],
  [
    'America/New_York',
    {
      ...{ standard: -5 * hour, daylight: -4 * hour },
      changes: {
        toDaylight: { ...sunday, month: 3, occurrence: 2 },
        toStandard: { ...sunday, month: 11, occurrence: 1 },
      },
    },
  ],
  // South of the equator.
  [
    'Australia/Sydney',
    {
      ...{ standard: 10 * hour, daylight: 11 * hour },
      changes: {
        toDaylight: { ...sunday, month: 10, occurrence: 1 },
        toStandard: { ...sunday, month: 4, occurrence: 1, time: 3 * hour },
      },
    },
  ],
  ['Asia/Kolkata', { standard: 5.5 * hour, daylight: 5.5 * hour, changes: null }],
];

test.each(rules)('rules that are those of %s show the same wall clock', (name, given) => {
  const custom = customZone(given);
  fc.assert(
    fc.property(minute, (instant) => expect(custom.ahead(instant)).toBe(zone(name).ahead(instant))),
    { numRuns: 1000 },
  );
  for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2029, 0, 1); at += hour / 2) {
    if (custom.ahead(at) !== zone(name).ahead(at)) throw new Error(`Not at ${new Date(at).toISOString()}`);
  }
});
