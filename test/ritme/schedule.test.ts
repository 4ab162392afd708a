import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  current,
  type Free,
  describe as inWords,
  isFree,
  occurrences,
  parseTime,
  problemOf,
  type Schedule,
  weeks,
} from '../../src/ritme/schedule.ts';
import { rhythms } from '../../src/shared/occurrence.ts';
import { daysLater, instantOf, localDate, localTime, weekday } from '../../src/shared/time.ts';
import { wijkteamId } from '../../src/shared/wijkteam.ts';

const oost = wijkteamId.parse('00000000-0000-4000-8000-000000000001');
const west = wijkteamId.parse('00000000-0000-4000-8000-000000000002');

/** What is open on a yyyy-MM-dd when it must open. */
const occurrenceOn = (schedule: Schedule, frees: readonly Free[], date: string) =>
  current(schedule, frees, instantOf(date, schedule.opens));

const dag: Schedule = {
  wijkteam: oost,
  rhythm: 'dag',
  days: [1, 2],
  week: 'eerste',
  opens: '09:00',
  closes: '10:00',
  startsOn: '2020-01-01',
};
const maand: Schedule = { ...dag, rhythm: 'maand', days: [4] };
const kwartaal: Schedule = { ...maand, rhythm: 'kwartaal', days: [2], week: 'laatste' };
const free = (first: string, last = first, wijkteam: Free['wijkteam'] = null): Free => ({
  wijkteam,
  first,
  last,
  name: 'Vrije dag',
});

/** The dates that open from this local midnight until the end of a day. */
const dates = (schedule: Schedule, first: string, last: string, frees: Free[] = []): string[] =>
  occurrences(schedule, frees, new Date(instantOf(first, '00:00').getTime() - 1), {
    until: instantOf(last, '23:59'),
  }).map(({ date }) => date);

describe('a dagstart', () => {
  test.each([
    // The Monday after the clock went forward, and the one before.
    ['2026-03-23', '2026-03-23T08:00:00Z'],
    ['2026-03-30', '2026-03-30T07:00:00Z'],
    // The Monday after it went back, and the one before.
    ['2026-10-19', '2026-10-19T07:00:00Z'],
    ['2026-10-26', '2026-10-26T08:00:00Z'],
    ['2027-03-30', '2027-03-30T07:00:00Z'],
    ['2027-11-01', '2027-11-01T08:00:00Z'],
  ])('on %s opens at 9.00 local time: %s', (date, instant) => {
    const found = occurrenceOn(dag, [], date);
    expect(found).toEqual({
      rhythm: 'dag',
      date,
      opensAt: new Date(instant),
      closesAt: new Date(Date.parse(instant) + 3_600_000),
    });
  });

  test.each([
    // The clock skips 2.00 to 3.00.
    ['2026-03-29', '01:30', '02:00', '2026-03-29T00:30Z', '2026-03-29T01:00Z'],
    ['2026-03-29', '02:30', '03:30', '2026-03-29T01:30Z', '2026-03-29T02:30Z'],
    ['2026-03-29', '02:30', '04:30', '2026-03-29T01:30Z', '2026-03-29T02:30Z'],
    ['2026-03-29', '03:00', '04:00', '2026-03-29T01:00Z', '2026-03-29T02:00Z'],
    // 2.00 to 3.00 comes twice.
    ['2026-10-25', '01:30', '02:30', '2026-10-24T23:30Z', '2026-10-25T00:30Z'],
    ['2026-10-25', '02:30', '03:30', '2026-10-25T00:30Z', '2026-10-25T02:30Z'],
    ['2026-10-25', '03:00', '04:00', '2026-10-25T02:00Z', '2026-10-25T03:00Z'],
  ])('on %s from %s to %s, when the clock changes, is %s to %s', (date, opens, closes, opensAt, closesAt) => {
    const found = occurrenceOn({ ...dag, days: [7], opens, closes }, [], date);
    expect([found?.opensAt, found?.closesAt]).toEqual([new Date(opensAt), new Date(closesAt)]);
  });

  test.each([
    [2026, 100, '2026-04-06 2026-04-27 2026-05-05 2026-05-25'],
    [2027, 101, '2027-03-29 2027-04-27 2027-05-17'],
    [2028, 100, '2028-04-17 2028-06-05 2028-12-25 2028-12-26'],
  ])('in %i falls on %i Mondays and Tuesdays: all but %s', (year, count, holidays) => {
    const found = dates(dag, `${year}-01-01`, `${year}-12-31`);
    expect(found).toHaveLength(count);
    const all = datesFrom(`${year}-01-01`, 366).filter((date) => date.startsWith(String(year)) && weekday(date) <= 2);
    expect(all.filter((date) => !found.includes(date))).toEqual(holidays.split(' '));
  });

  test('of every day leaves out every holiday of 2026 to 2028 and nothing else', () => {
    const found = new Set(dates({ ...dag, days: [1, 2, 3, 4, 5, 6, 7] }, '2026-01-01', '2028-12-31'));
    const missing = datesFrom('2026-01-01', 1096).filter((date) => !found.has(date));
    expect(missing).toEqual([
      ...[
        '2026-01-01',
        '2026-04-05',
        '2026-04-06',
        '2026-04-27',
        '2026-05-05',
        '2026-05-14',
        '2026-05-24',
        '2026-05-25',
      ],
      ...['2026-12-25', '2026-12-26'],
      ...[
        '2027-01-01',
        '2027-03-28',
        '2027-03-29',
        '2027-04-27',
        '2027-05-05',
        '2027-05-06',
        '2027-05-16',
        '2027-05-17',
      ],
      ...['2027-12-25', '2027-12-26'],
      ...[
        '2028-01-01',
        '2028-04-16',
        '2028-04-17',
        '2028-04-27',
        '2028-05-05',
        '2028-05-25',
        '2028-06-04',
        '2028-06-05',
      ],
      ...['2028-12-25', '2028-12-26'],
    ]);
  });

  test.each([
    ['a Monday that is a holiday leaves Tuesday', dag, [], '2026-04-06 2026-04-12', '2026-04-07'],
    [
      'a pause leaves out its first and its last day',
      dag,
      [free('2026-06-08', '2026-06-15', oost)],
      '2026-06-01 2026-06-16',
      '2026-06-01 2026-06-02 2026-06-16',
    ],
    [
      'the pause of another wijkteam changes nothing',
      dag,
      [free('2026-06-08', '2026-06-15', west)],
      '2026-06-08 2026-06-09',
      '2026-06-08 2026-06-09',
    ],
    ['a free day of all is free', dag, [free('2026-06-08')], '2026-06-08 2026-06-09', '2026-06-09'],
    [
      'a pause in the past changes nothing',
      dag,
      [free('2026-05-01', '2026-06-07', oost)],
      '2026-06-08 2026-06-09',
      '2026-06-08 2026-06-09',
    ],
    [
      'a pause that ends before it begins changes nothing',
      dag,
      [free('2026-06-09', '2026-06-08', oost)],
      '2026-06-08 2026-06-09',
      '2026-06-08 2026-06-09',
    ],
    [
      'a wijk that starts on a Tuesday begins that day',
      { ...dag, startsOn: '2026-06-09' },
      [],
      '2026-06-01 2026-06-15',
      '2026-06-09 2026-06-15',
    ],
    [
      'a wijk that starts on a holiday begins after it',
      { ...dag, startsOn: '2026-05-25' },
      [],
      '2026-05-01 2026-06-01',
      '2026-05-26 2026-06-01',
    ],
    [
      'the new year begins after Nieuwjaarsdag',
      { ...dag, days: [3, 4, 5] },
      [],
      '2025-12-31 2026-01-02',
      '2025-12-31 2026-01-02',
    ],
    ['29 February counts in a leap year', dag, [], '2028-02-28 2028-03-06', '2028-02-28 2028-02-29 2028-03-06'],
    [
      'weekdays out of order and twice come in order and once',
      { ...dag, days: [5, 1, 5] },
      [],
      '2026-06-03 2026-06-08',
      '2026-06-05 2026-06-08',
    ],
  ] satisfies [string, Schedule, Free[], string, string][])('%s', (_promise, schedule, frees, period, expected) => {
    const [first = '', last = ''] = period.split(' ');
    expect(dates(schedule, first, last, frees)).toEqual(expected.split(' '));
  });
});

describe('a maand', () => {
  test.each([
    ['de eerste donderdag', { ...maand }, [], '2026-02-05 2026-03-05 2026-04-02 2026-05-07'],
    ['the earliest of its days counts', { ...maand, days: [5, 4] }, [], '2026-02-05 2026-03-05 2026-04-02 2026-05-07'],
    ['de tweede maandag', { ...maand, days: [1], week: 'tweede' }, [], '2026-02-09 2026-03-09 2026-04-13 2026-05-11'],
    ['de derde woensdag', { ...maand, days: [3], week: 'derde' }, [], '2026-02-18 2026-03-18 2026-04-15 2026-05-20'],
    ['de vierde vrijdag', { ...maand, days: [5], week: 'vierde' }, [], '2026-02-27 2026-03-27 2026-04-24 2026-05-22'],
    [
      'de laatste maandag, of de dag na een feestdag',
      { ...maand, days: [1], week: 'laatste' },
      [],
      '2026-02-23 2026-03-30 2026-04-28 2026-05-26',
    ],
    [
      'moves over a weekend',
      { ...maand, days: [5] },
      [free('2026-03-06')],
      '2026-02-06 2026-03-09 2026-04-03 2026-05-01',
    ],
    [
      'moves past a pause to the first working day',
      { ...maand },
      [free('2026-03-02', '2026-03-12', oost)],
      '2026-02-05 2026-03-13 2026-04-02 2026-05-07',
    ],
    [
      'is dropped when the next free moment is more than ten days away',
      { ...maand },
      [free('2026-03-02', '2026-03-15', oost)],
      '2026-02-05 2026-04-02 2026-05-07',
    ],
    [
      'a wijk that starts after it waits a month',
      { ...maand, startsOn: '2026-02-06' },
      [],
      '2026-03-05 2026-04-02 2026-05-07',
    ],
    [
      'what moves past the start of a wijk counts',
      { ...maand, days: [1], startsOn: '2026-04-07' },
      [],
      '2026-04-07 2026-05-04',
    ],
  ] satisfies [string, Schedule, Free[], string][])('%s', (_promise, schedule, frees, expected) => {
    expect(dates(schedule, '2026-02-01', '2026-05-28', frees)).toEqual(expected.split(' '));
  });

  test.each([
    ['2026-03-11', '2026-03-12'],
    ['2026-03-12', undefined],
  ])('on 2 March with free days up to %s moves to %s: at most ten days', (last, expected) => {
    expect(dates({ ...maand, days: [1] }, '2026-03-01', '2026-03-31', [free('2026-03-02', last)])[0]).toBe(expected);
  });

  test.each([
    ['in a leap year', { ...maand, days: [2], week: 'laatste' }, '2028-02-01 2028-02-29', '2028-02-29'],
    ['over the new year', { ...maand, days: [4] }, '2025-12-05 2026-01-08', '2026-01-02'],
    ['moved into the next month', { ...maand, days: [4], week: 'laatste' }, '2026-01-01 2026-01-28', ''],
  ] satisfies [string, Schedule, string, string][])('falls right %s', (_when, schedule, period, expected) => {
    const [first = '', last = ''] = period.split(' ');
    expect(dates(schedule, first, last)).toEqual(expected.split(' ').filter(Boolean));
  });

  test('that moved is found on the day it moved to, and not on its own', () => {
    const schedule: Schedule = { ...maand, days: [1] };
    expect(occurrenceOn(schedule, [], '2026-04-06')).toBeNull();
    expect(occurrenceOn(schedule, [], '2026-04-07')?.opensAt).toEqual(new Date('2026-04-07T07:00Z'));
  });

  test('that moved into the next month is found there', () => {
    const schedule: Schedule = { ...maand, days: [5], week: 'laatste' };
    const frees = [free('2026-07-31', '2026-08-03')];
    expect(dates(schedule, '2026-08-01', '2026-08-28', frees)).toEqual(['2026-08-04', '2026-08-28']);
    expect(occurrenceOn(schedule, frees, '2026-08-04')?.date).toBe('2026-08-04');
  });
});

test.each([
  ['laatste', 2, '2026-03-31 2026-06-30 2026-09-29 2026-12-29 2027-03-30'],
  ['eerste', 4, '2026-03-05 2026-06-04 2026-09-03 2026-12-03 2027-03-04'],
  // Christmas moves it to the Monday after.
  ['laatste', 5, '2026-03-27 2026-06-26 2026-09-25 2026-12-28 2027-03-26'],
] as const)('a kwartaal on the %s weekday %i falls in the last month of each quarter', (week, day, expected) => {
  expect(dates({ ...kwartaal, week, days: [day] }, '2026-01-01', '2027-03-31')).toEqual(expected.split(' '));
});

describe('what comes next', () => {
  test.each([
    ['before it opens', '2026-06-01T06:59:59.999Z', '2026-06-01'],
    ['at the moment it opens', '2026-06-01T07:00Z', '2026-06-02'],
    ['while it is open', '2026-06-01T07:30Z', '2026-06-02'],
    ['late on a Tuesday', '2026-06-02T21:59Z', '2026-06-08'],
    ['just after midnight local time', '2026-06-07T22:30Z', '2026-06-08'],
  ])('%s opens later than that', (_when, from, expected) => {
    expect(occurrences(dag, [], new Date(from), { count: 1 })[0]?.date).toBe(expected);
  });

  test('is as many as were asked for', () => {
    const found = occurrences(dag, [], new Date('2026-03-24T12:00Z'), { count: 5 });
    expect(found.map(({ date }) => date).join(' ')).toBe('2026-03-30 2026-03-31 2026-04-07 2026-04-13 2026-04-14');
    expect(occurrences(dag, [], new Date('2026-03-24T00:00Z'), { count: 0 })).toEqual([]);
  });

  test('includes what opens at the last instant', () => {
    const until = new Date('2026-06-02T07:00Z');
    expect(occurrences(dag, [], new Date('2026-06-01T12:00Z'), { until })).toHaveLength(1);
    expect(occurrences(dag, [], new Date('2026-06-01T12:00Z'), { until: new Date(until.getTime() - 1) })).toEqual([]);
  });

  test('of a wijk that starts in three years is found', () => {
    const found = occurrences({ ...dag, startsOn: '2029-06-01' }, [], new Date('2026-06-01T00:00Z'), { count: 1 });
    expect(found[0]?.date).toBe('2029-06-04');
  });

  test.each([
    ['a pause without an end in sight', dag, [free('2026-01-01', '2099-12-31')]],
    ['a schedule without days', { ...dag, days: [] }, []],
    ['a schedule with days that do not exist', { ...dag, days: [0, 8] }, []],
    ['a schedule that closes before it opens', { ...dag, closes: '08:00' }, []],
    ['a schedule that closes when it opens', { ...dag, closes: '09:00' }, []],
    ['a schedule with no start', { ...dag, startsOn: '' }, []],
    ['a schedule with no times', { ...dag, opens: '', closes: '' }, []],
  ] satisfies [string, Schedule, Free[]][])('of %s is nothing', (_what, schedule, frees) => {
    for (const rhythm of rhythms) {
      const from = new Date('2026-06-01T00:00Z');
      expect(occurrences({ ...schedule, rhythm }, frees, from, { count: 1 })).toEqual([]);
      expect(occurrences({ ...schedule, rhythm }, frees, from, { until: new Date('2027-06-01T00:00Z') })).toEqual([]);
      expect(current({ ...schedule, rhythm }, frees, new Date('2026-06-01T07:30Z'))).toBeNull();
    }
  });

  test('after no instant at all is nothing', () => {
    expect(occurrences(dag, [], new Date(Number.NaN), { count: 1 })).toEqual([]);
    expect(current(dag, [], new Date(Number.NaN))).toBeNull();
  });
});

test.each([
  ['2026-06-01T06:59:59.999Z', null],
  ['2026-06-01T07:00Z', '2026-06-01'],
  ['2026-06-01T07:59:59.999Z', '2026-06-01'],
  ['2026-06-01T08:00Z', null],
  // Back up at 9.20 after an outage: still time.
  ['2026-03-30T07:20Z', '2026-03-30'],
  // Tweede paasdag.
  ['2026-04-06T07:30Z', null],
  ['2026-06-03T07:30Z', null],
])('at %s the dagstart that is open is %s', (now, date) => {
  expect(current(dag, [], new Date(now))?.date ?? null).toBe(date);
});

test.each([
  ['2026-04-06', [], 'Tweede paasdag'],
  ['2026-04-07', [], null],
  ['2026-04-07', [free('2026-04-07')], 'Vrije dag'],
  ['2026-04-07', [free('2026-04-01', '2026-04-30', oost)], 'Vrije dag'],
  ['2026-04-07', [free('2026-04-01', '2026-04-30', west)], null],
  ['2026-04-06', [free('2026-04-06')], 'Tweede paasdag'],
  ['geen datum', [free('2026-04-06')], null],
])('%s with %j is free because of %s', (date, frees, name) => {
  expect(isFree(date, oost, frees)).toBe(name);
});

test.each([
  [{ days: [1], opens: '09:00', closes: '10:00' }, null],
  [{ days: [1], opens: '09:00', closes: '09:15' }, null],
  [{ days: [1], opens: '09:00', closes: '09:14' }, 'too-short'],
  [{ days: [1], opens: '09:00', closes: '09:00' }, 'closes-before-opens'],
  [{ days: [1], opens: '10:00', closes: '09:00' }, 'closes-before-opens'],
  [{ days: [1], opens: '', closes: '09:00' }, 'closes-before-opens'],
  [{ days: [], opens: '09:00', closes: '10:00' }, 'no-days'],
  [{ days: [0, 8], opens: '09:00', closes: '10:00' }, 'no-days'],
])('the problem of %j is %s', (schedule, problem) => {
  expect(problemOf(schedule)).toBe(problem);
});

test.each([
  ['9', '09:00'],
  ['09', '09:00'],
  ['9.00', '09:00'],
  ['9:00', '09:00'],
  ['9,30', '09:30'],
  ['09:00 uur', '09:00'],
  ['9 uur', '09:00'],
  ['om 9 uur', '09:00'],
  ['9 uur 30', '09:30'],
  ['9u30', '09:30'],
  ['9.30u', '09:30'],
  ['9h', '09:00'],
  ['930', '09:30'],
  ['0930', '09:30'],
  [' 16.45 UUR. ', '16:45'],
  ['0', '00:00'],
  ['23:59', '23:59'],
  ['24:00', null],
  ['9.60', null],
  ['9.5', null],
  ['-9', null],
  ['9 tot 10', null],
  ['half tien', null],
  ['', null],
  ['9.00.00', null],
])('the time "%s" is %s', (text, time) => {
  expect(parseTime(text)).toBe(time);
});

test.each([
  [dag, 'elke maandag en dinsdag van 9.00 tot 10.00 uur'],
  [{ ...dag, days: [4, 1, 2], opens: '08:45' }, 'elke maandag, dinsdag en donderdag van 8.45 tot 10.00 uur'],
  [{ ...dag, days: [3], closes: '13:30' }, 'elke woensdag van 9.00 tot 13.30 uur'],
  [{ ...dag, days: [7, 6, 5, 4, 3, 2, 1], opens: '00:00' }, 'elke dag van 0.00 tot 10.00 uur'],
  [{ ...maand, closes: '17:00' }, 'de eerste donderdag van de maand van 9.00 tot 17.00 uur'],
  [kwartaal, 'de laatste dinsdag van het kwartaal van 9.00 tot 10.00 uur'],
  [
    { ...kwartaal, week: 'derde' as const },
    'de derde dinsdag van de laatste maand van het kwartaal van 9.00 tot 10.00 uur',
  ],
])('%j is said as "%s"', (schedule, sentence) => {
  expect(inWords(schedule)).toBe(sentence);
});

describe('whatever the schedule,', () => {
  const date = fc.integer({ min: 0, max: 1200 }).map((days) => daysLater('2025-11-01', days));
  const clock = fc
    .tuple(fc.integer({ min: 0, max: 23 * 60 }), fc.integer({ min: 15, max: 600 }))
    .map(([opens, length]) => [opens, Math.min(opens + length, 23 * 60 + 59)].map(hhmm));
  const schedule = fc
    .record({
      rhythm: fc.constantFrom(...rhythms),
      days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      week: fc.constantFrom(...weeks),
      clock,
      startsOn: date,
    })
    .map(({ clock: [opens = '', closes = ''], ...rest }): Schedule => ({ ...rest, wijkteam: oost, opens, closes }));
  const frees = fc.array(
    fc
      .record({ wijkteam: fc.constantFrom(null, oost, west), first: date, days: fc.integer({ min: 0, max: 40 }) })
      .map(({ wijkteam, first, days }) => free(first, daysLater(first, days), wijkteam)),
    { maxLength: 8 },
  );
  const instant = fc.date({ min: new Date('2025-11-01'), max: new Date('2029-01-01'), noInvalidDate: true });

  test('what comes opens later and later, one a day, at its local time, not before the start and not on a free day', () => {
    fc.assert(
      fc.property(schedule, frees, instant, fc.integer({ min: 1, max: 30 }), (each, free, from, count) => {
        const found = occurrences(each, free, from, { count });
        expect(found.length).toBe(count);
        let before = from;
        for (const { rhythm, date, opensAt, closesAt } of found) {
          expect(rhythm).toBe(each.rhythm);
          expect(opensAt > before).toBe(true);
          expect(closesAt > opensAt).toBe(true);
          expect(localDate(opensAt)).toBe(date);
          // In the night that the clock skips an hour there is no such time.
          if (localTime(opensAt) !== each.opens)
            expect([date.slice(5, 7), each.opens.slice(0, 2)]).toEqual(['03', '02']);
          expect(date >= each.startsOn).toBe(true);
          expect(isFree(date, oost, free)).toBeNull();
          if (rhythm === 'dag') expect(each.days).toContain(weekday(date));
          before = opensAt;
        }
        expect(new Set(found.map(({ date }) => date)).size).toBe(count);
      }),
      { numRuns: 300 },
    );
  });

  test('so many and so long give the same', () => {
    fc.assert(
      fc.property(schedule, frees, instant, (each, free, from) => {
        const counted = occurrences(each, free, from, { count: 12 });
        const until = counted.at(-1)?.opensAt ?? from;
        expect(occurrences(each, free, from, { until })).toEqual(counted);
      }),
      { numRuns: 200 },
    );
  });

  test('what is open at an instant is what came, and nothing is open between', () => {
    fc.assert(
      fc.property(schedule, frees, instant, (each, free, from) => {
        const found = occurrences(each, free, from, { count: 6 });
        for (const occurrence of found) {
          const { opensAt, closesAt } = occurrence;
          expect(current(each, free, opensAt)).toEqual(occurrence);
          expect(current(each, free, new Date(closesAt.getTime() - 1))).toEqual(occurrence);
          expect(current(each, free, closesAt)).toBeNull();
          expect(current(each, free, new Date(opensAt.getTime() - 1))).toBeNull();
        }
      }),
      { numRuns: 200 },
    );
  });

  test('what comes is what each day says by itself', () => {
    fc.assert(
      fc.property(schedule, frees, date, (each, free, first) => {
        const perDay = datesFrom(first, 100).flatMap((day) => occurrenceOn(each, free, day) ?? []);
        const from = new Date(instantOf(first, '00:00').getTime() - 1);
        const until = new Date(instantOf(daysLater(first, 100), '00:00').getTime() - 1);
        expect(occurrences(each, free, from, { until })).toEqual(perDay);
      }),
      { numRuns: 100 },
    );
  });

  test('a maand and a kwartaal are near the day they were planned for', () => {
    fc.assert(
      fc.property(schedule, instant, (each, from) => {
        for (const { date } of occurrences({ ...each, rhythm: 'maand' }, [], from, { count: 24 })) {
          const planned = datesFrom(daysLater(date, -10), 11).filter((day) => weekday(day) === Math.min(...each.days));
          expect(planned.some((day) => weekOfMonth(day).includes(each.week))).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});

function datesFrom(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => daysLater(first, i));
}

function hhmm(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Counted another way than the schedule does. */
function weekOfMonth(date: string): string[] {
  const nth = ['eerste', 'tweede', 'derde', 'vierde', ''][Math.floor((Number(date.slice(8)) - 1) / 7)] ?? '';
  return daysLater(date, 7).slice(5, 7) === date.slice(5, 7) ? [nth] : [nth, 'laatste'];
}
