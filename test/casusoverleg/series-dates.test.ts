// On which days a fixed casusoverleg is, and at what instant: against counting day by day without any library.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { beginnings, momentOn, occurrencesOf, type Rhythm, reeksDates } from '../../src/casusoverleg/reeks.ts';
import { holidaysIn } from '../../src/shared/holidays.ts';

const pad = (value: number): string => String(value).padStart(2, '0');
const textOf = (date: Date): string =>
  `${date.getUTCFullYear()}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;

/** Walks through every day between the two and counts weeks since the first Monday; knows nothing of steps. */
function slowly(rhythm: Rhythm, first: string, last: string): string[] {
  const found: string[] = [];
  const start = new Date(`${rhythm.startsOn}T12:00:00Z`);
  for (
    const day = new Date(`${rhythm.startsOn}T12:00:00Z`);
    textOf(day) <= last;
    day.setUTCDate(day.getUTCDate() + 1)
  ) {
    if (day.getUTCDay() !== start.getUTCDay()) continue;
    const weeks = Math.round((day.getTime() - start.getTime()) / (7 * 86_400_000));
    const isIn = textOf(day) >= first && (rhythm.until === '' || textOf(day) <= rhythm.until);
    if (isIn && weeks % rhythm.everyWeeks === 0) found.push(textOf(day));
  }
  return found;
}

/** Europe: the clock is two hours ahead from the last Sunday of March to the last Sunday of October, from 01:00 UTC. */
function offsetAt(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  const lastSunday = (month: number): number => {
    const day = new Date(Date.UTC(year, month + 1, 0, 1));
    return day.getTime() - day.getUTCDay() * 86_400_000;
  };
  return instant >= lastSunday(2) && instant < lastSunday(9) ? 2 : 1;
}

const wallClock = (instant: Date): string => {
  const local = new Date(instant.getTime() + offsetAt(instant.getTime()) * 3_600_000);
  return `${textOf(local)} ${pad(local.getUTCHours())}:${pad(local.getUTCMinutes())}`;
};

const date = (from: string, days: number): string =>
  textOf(new Date(Date.parse(`${from}T12:00:00Z`) + days * 86_400_000));

/** Starts on a Monday to Friday between January 2025 and December 2027. */
const rhythms = fc
  .record({
    week: fc.integer({ min: 0, max: 155 }),
    weekday: fc.integer({ min: 1, max: 5 }),
    everyWeeks: fc.integer({ min: 1, max: 8 }),
    hour: fc.integer({ min: 7, max: 20 }),
    minute: fc.integer({ min: 0, max: 59 }),
    minutes: fc.integer({ min: 15, max: 180 }),
    lasts: fc.option(fc.integer({ min: 0, max: 500 })),
  })
  .map(({ week, weekday, hour, minute, lasts, ...rest }): Rhythm => {
    const startsOn = date('2024-12-30', week * 7 + weekday - 1);
    const until = lasts === null ? '' : date(startsOn, lasts);
    return { ...rest, weekday, startsOn, until, time: `${pad(hour)}:${pad(minute)}` };
  });

describe('the dates of a series', () => {
  test('are every so many weeks from its first date, whatever period is asked', () => {
    fc.assert(
      fc.property(
        rhythms,
        fc.integer({ min: -60, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        (rhythm, skip, days) => {
          const first = date(rhythm.startsOn, skip);
          const last = date(first, days);
          expect(reeksDates(rhythm, first, last)).toEqual(slowly(rhythm, first, last));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('keep the local time over both changes of the clock, and last as long as ever', () => {
    fc.assert(
      fc.property(rhythms, (rhythm) => {
        for (const on of reeksDates(rhythm, rhythm.startsOn, date(rhythm.startsOn, 400))) {
          const { from, until } = momentOn(rhythm, on);
          expect(wallClock(from)).toBe(`${on} ${rhythm.time}`);
          expect(until.getTime() - from.getTime()).toBe(rhythm.minutes * 60_000);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('are not moved by a free day: it falls out, and the next one is where it was', () => {
    fc.assert(
      fc.property(rhythms, fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 6 }), (rhythm, free) => {
        const dates = reeksDates(rhythm, rhythm.startsOn, date(rhythm.startsOn, 400));
        const closed = new Map(free.flatMap((each) => (dates[each] ? [[dates[each], 'Vrij'] as const] : [])));
        const all = occurrencesOf(rhythm, dates, closed);
        expect(all.map(({ on }) => on)).toEqual(dates);
        for (const { on, skipped } of all) expect(skipped).toBe(closed.get(on) ?? '');
      }),
      { numRuns: 200 },
    );
  });

  test('of every Monday in 2026 leave out Tweede paasdag, Koningsdag and Tweede pinksterdag, each by name', () => {
    const rhythm: Rhythm = {
      ...{ weekday: 1, time: '10:00', minutes: 90, everyWeeks: 1, startsOn: '2026-03-23', until: '2026-05-31' },
    };
    const all = occurrencesOf(rhythm, reeksDates(rhythm, '2026-03-01', '2026-12-31'), holidaysIn(2026));
    expect(all.filter(({ skipped }) => skipped !== '').map(({ on, skipped }) => `${on} ${skipped}`)).toEqual([
      '2026-04-06 Tweede paasdag',
      '2026-04-27 Koningsdag',
      '2026-05-25 Tweede pinksterdag',
    ]);
    expect(
      all
        .filter(({ skipped }) => skipped === '')
        .map(({ from }) => from.toISOString())
        .slice(0, 3),
    ).toEqual(['2026-03-23T09:00:00.000Z', '2026-03-30T08:00:00.000Z', '2026-04-13T08:00:00.000Z']);
  });

  test('can begin today or on one of the next weekdays like it', () => {
    expect(beginnings(1, '2026-03-30', 3)).toEqual(['2026-03-30', '2026-04-06', '2026-04-13']);
    expect(beginnings(5, '2026-03-30', 2)).toEqual(['2026-04-03', '2026-04-10']);
    expect(beginnings(1, '2026-03-31', 1)).toEqual(['2026-04-06']);
  });
});
