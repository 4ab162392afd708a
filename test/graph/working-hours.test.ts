import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { workingFrom } from '../../src/graph/working-hours.ts';
import { windowsZones } from '../../src/shared/windows-zones.ts';

const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const days = names.slice(0, 5);

/** West European rules, as Outlook gives them with a zone that somebody made by hand. */
const customWestEurope = {
  '@odata.type': '#microsoft.graph.customTimeZone',
  bias: -60,
  name: 'Customized Time Zone',
  standardOffset: { time: '03:00:00.0000000', dayOccurrence: 5, dayOfWeek: 'sunday', month: 10, year: 0 },
  daylightOffset: {
    ...{ daylightBias: -60, time: '02:00:00.0000000', dayOccurrence: 5, dayOfWeek: 'sunday', month: 3, year: 0 },
  },
};
/** The same, with the signs as the description of customTimeZone has them. */
const customAhead = {
  ...{ ...customWestEurope, bias: 60 },
  daylightOffset: { ...customWestEurope.daylightOffset, daylightBias: 60 },
};
/** As published with getSchedule: the Pacific coast is eight hours behind UTC and says 480. */
const customPacific = {
  ...{ '@odata.type': '#microsoft.graph.customTimeZone', bias: 480, name: 'Customized Time Zone' },
  standardOffset: { time: '02:00:00.0000000', dayOccurrence: 1, dayOfWeek: 'sunday', month: 11, year: 0 },
  daylightOffset: {
    ...{ daylightBias: -60, time: '02:00:00.0000000', dayOccurrence: 2, dayOfWeek: 'sunday', month: 3, year: 0 },
  },
};

const office = (timeZone: unknown, changes: object = {}): object => ({
  ...{ daysOfWeek: days, startTime: '08:30:00.0000000', endTime: '17:00:00.0000000', timeZone },
  ...changes,
});
const period = (from: string, until: string) => ({ from: new Date(from), until: new Date(until) });
const spoken = (hours: unknown, from: string, until: string): string[] | null =>
  workingFrom(hours, period(from, until))?.map(
    (each) => `${each.from.toISOString().slice(5, 16)} ${each.until.toISOString().slice(5, 16)}`,
  ) ?? null;

const friday = '2026-03-27T00:00Z';
const tuesday = '2026-03-31T00:00Z';
/** A Friday before, and a Monday after the clock went forward. */
const overMarch = ['03-27T07:30 03-27T16:00', '03-30T06:30 03-30T15:00'];

describe('over the night in which the clock goes forward people work by their own clock', () => {
  test.each([
    ['a Windows name', { name: 'W. Europe Standard Time' }],
    ['an IANA name', { name: 'Europe/Amsterdam' }],
    ['another case', { name: 'w. europe standard time' }],
    ['rules instead of a name', customWestEurope],
    ['rules with the signs the other way round', customAhead],
    ['a name that is known, with rules that are wrong', { ...customPacific, name: 'W. Europe Standard Time' }],
    ['a name that nobody knows', { name: 'Zone of the planning tool' }],
    ['no zone', undefined],
    ['a zone that is null', null],
    ['rules of which half is missing', { name: 'Customized Time Zone' }],
  ])('with %s', (_, zone) => {
    expect(spoken(office(zone), friday, tuesday)).toEqual(overMarch);
  });

  test('with no word of a zone', () => {
    const { timeZone: _, ...hours } = { timeZone: null, ...office(null) };
    expect(spoken(hours, friday, tuesday)).toEqual(overMarch);
  });

  test('with rules without a change they do not change', () => {
    const rules = { ...customWestEurope, standardOffset: { ...customWestEurope.standardOffset, month: 0 } };
    expect(spoken(office(rules), friday, tuesday)).toEqual(['03-27T07:30 03-27T16:00', '03-30T07:30 03-30T16:00']);
  });

  test('on the other side of the ocean three weeks before us', () => {
    const hours = office(customPacific);
    expect(spoken(hours, '2026-03-06T12:00Z', '2026-03-10T12:00Z')).toEqual([
      '03-06T16:30 03-07T01:00',
      '03-09T15:30 03-10T00:00',
    ]);
    const named = office({ name: 'Pacific Standard Time' });
    const year = period('2026-01-01T00:00Z', '2027-01-01T00:00Z');
    expect(workingFrom(hours, year)).toEqual(workingFrom(named, year));
  });
});

test('over the night in which the clock goes back too', () => {
  const expected = ['10-23T06:30 10-23T15:00', '10-26T07:30 10-26T16:00'];
  for (const zone of [{ name: 'W. Europe Standard Time' }, customWestEurope]) {
    expect(spoken(office(zone), '2026-10-23T00:00Z', '2026-10-27T00:00Z')).toEqual(expected);
  }
});

const here = { name: 'W. Europe Standard Time' };

test('the beginning and the end of the period cut off', () => {
  expect(spoken(office(here), '2026-04-01T10:00Z', '2026-04-02T09:00Z')).toEqual([
    '04-01T10:00 04-01T15:00',
    '04-02T06:30 04-02T09:00',
  ]);
});

test('who works through the night works on in the morning of a day off', () => {
  const night = office(here, { daysOfWeek: ['Friday'], startTime: '22:00:00', endTime: '06:00:00' });
  expect(spoken(night, '2026-04-03T00:00Z', '2026-04-06T00:00Z')).toEqual(['04-03T20:00 04-04T04:00']);
  expect(spoken(night, '2026-04-04T00:00Z', '2026-04-06T00:00Z')).toEqual(['04-04T00:00 04-04T04:00']);
});

test('who works around the clock is never cut in two', () => {
  const always = office(here, { daysOfWeek: names, startTime: '00:00:00', endTime: '00:00:00' });
  expect(spoken(always, friday, tuesday)).toEqual(['03-27T00:00 03-31T00:00']);
});

test('who works on no day never works, which is something else than not known', () => {
  expect(spoken(office(here, { daysOfWeek: [] }), friday, tuesday)).toEqual([]);
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['half of it', { daysOfWeek: days }],
  ['times that are none', office(here, { startTime: 'vroeg' })],
])('of %s nothing is known', (_, hours) => {
  expect(workingFrom(hours, period(friday, tuesday))).toBeNull();
});

test('every minute of the hours is worked and no other, in every zone, over any change of the clock', () => {
  const quarters = fc.integer({ min: 5 * 4, max: 23 * 4 });
  const text = (quarter: number): string =>
    `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}:00.0000000`;
  fc.assert(
    fc.property(
      fc.constantFrom(...windowsZones.keys()),
      fc.uniqueArray(fc.constantFrom(...names)),
      fc.uniqueArray(quarters, { minLength: 2, maxLength: 2 }),
      fc.integer({ min: 0, max: 358 }),
      (windows, daysOfWeek, pair, first) => {
        const [start = 0, end = 0] = pair.sort((one, other) => one - other);
        const given = { from: new Date(Date.UTC(2026, 0, 1 + first)), until: new Date(Date.UTC(2026, 0, 8 + first)) };
        const hours = { daysOfWeek, startTime: text(start), endTime: text(end), timeZone: { name: windows } };
        const found = workingFrom(hours, given) ?? [];
        const zone = windowsZones.get(windows) ?? '';
        for (let at = given.from.getTime(); at < given.until.getTime(); at += 900_000) {
          const wall = DateTime.fromMillis(at, { zone });
          const quarter = wall.hour * 4 + wall.minute / 15;
          const works = daysOfWeek.includes(names[wall.weekday - 1] ?? '') && quarter >= start && quarter < end;
          const said = found.some(({ from, until }) => from.getTime() <= at && at < until.getTime());
          if (works !== said) throw new Error(`${works} and ${said} at ${wall.toISO()} in ${windows}`);
        }
        for (const [index, { from, until }] of found.entries()) {
          expect(from < until).toBe(true);
          const next = found[index + 1];
          if (next) expect(until < next.from).toBe(true);
        }
      },
    ),
    { numRuns: 150 },
  );
});
