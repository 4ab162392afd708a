// What is due as a function of schedules and clock alone, whatever the clock did before.
import { describe, expect, test } from '@jest/globals';
import { closedIn, dueIn } from '../../src/ritme/due.ts';
import type { Free } from '../../src/ritme/schedule.ts';
import type { KeptSchedule } from '../../src/ritme/store.ts';
import { wijkteamId } from '../../src/shared/wijkteam.ts';

const oost = wijkteamId.parse('5f0c7a1e-3b2d-4c6f-8a9b-0d1e2f3a4b5c');
const schedule = (change: Partial<KeptSchedule> = {}): KeptSchedule => ({
  wijkteam: oost,
  rhythm: 'dag',
  days: [1, 2],
  week: 'eerste',
  opens: '09:00',
  closes: '10:00',
  startsOn: '2026-01-01',
  savedAt: new Date('2026-01-01T12:00:00Z'),
  ...change,
});
/** Local time in winter (+1) or summer (+2). */
const winter = (local: string): Date => new Date(`${local}+01:00`);
const summer = (local: string): Date => new Date(`${local}+02:00`);

const dates = (found: { occurrence: { date: string } }[]): string[] => found.map(({ occurrence }) => occurrence.date);

describe('what is due', () => {
  test.each([
    ['a minute before', summer('2026-03-30T08:59:59'), []],
    ['at nine', summer('2026-03-30T09:00:00'), ['2026-03-30']],
    ['at the last second', summer('2026-03-30T09:59:59'), ['2026-03-30']],
    ['at ten', summer('2026-03-30T10:00:00'), []],
    ['on a day without dagstart', summer('2026-04-01T09:30:00'), []],
    ['on Tweede paasdag', summer('2026-04-06T09:30:00'), []],
    ['after the clock went back', winter('2026-10-26T09:30:00'), ['2026-10-26']],
  ])('%s', (_when, now, expected) => {
    expect(dates(dueIn([schedule()], [])(now))).toEqual(expected);
  });

  test('does not depend on what the clock said before', () => {
    const look = dueIn([schedule()], []);
    const moments = [
      ['2026-03-30T09:30', ['2026-03-30']],
      ['2026-04-28T09:30', ['2026-04-28']],
      ['2026-03-30T09:31', ['2026-03-30']],
      ['2026-03-30T08:00', []],
      ['2026-03-30T09:00', ['2026-03-30']],
      ['2030-07-01T10:30', []],
      ['2026-03-31T09:00', ['2026-03-31']],
      ['2026-03-30T09:59', ['2026-03-30']],
      ['2026-03-30T10:00', []],
    ] as const;
    for (const [at, expected] of moments) expect([at, dates(look(summer(at)))]).toEqual([at, expected]);
  });

  test('leaves out the pause of this wijkteam only', () => {
    const west = wijkteamId.parse('6f0c7a1e-3b2d-4c6f-8a9b-0d1e2f3a4b5d');
    const pause: Free = { wijkteam: west, first: '2026-03-30', last: '2026-03-31', name: 'Teamweek' };
    const look = dueIn([schedule(), schedule({ wijkteam: west })], [pause]);
    expect(look(summer('2026-03-30T09:30')).map((due) => due.wijkteam)).toEqual([oost]);
  });
});

describe('what has closed', () => {
  test.each([
    ['half a minute after', summer('2026-03-30T10:00:30'), []],
    ['a minute after', summer('2026-03-30T10:01:00'), ['2026-03-30']],
    ['the next morning', summer('2026-03-31T08:00:00'), ['2026-03-30']],
    ['the next day after it closed', summer('2026-03-31T10:30:00'), ['2026-03-30', '2026-03-31']],
    ['after a day and a half', summer('2026-04-01T08:00:00'), ['2026-03-31']],
    ['on Wednesday evening', summer('2026-04-01T23:00:00'), []],
  ])('%s', (_when, now, expected) => {
    expect(dates(closedIn([schedule()], [])(now))).toEqual(expected);
  });

  test('comes along with a clock that runs on, jumps and comes back', () => {
    const look = closedIn([schedule()], []);
    expect(dates(look(summer('2026-03-30T09:00')))).toEqual([]);
    expect(dates(look(summer('2026-03-30T10:02')))).toEqual(['2026-03-30']);
    expect(dates(look(summer('2026-04-28T10:02')))).toEqual(['2026-04-28']);
    expect(dates(look(summer('2026-03-30T10:03')))).toEqual(['2026-03-30']);
    expect(dates(look(summer('2026-03-30T09:30')))).toEqual([]);
  });

  test('counts only from when the schedule was saved', () => {
    const savedAt = summer('2026-03-30T10:30');
    expect(dates(closedIn([schedule({ savedAt })], [])(summer('2026-03-31T11:00')))).toEqual(['2026-03-31']);
  });
});

test('with 5,000 schedules and nothing due, a look takes next to nothing', () => {
  const many = Array.from({ length: 5000 }, (_, index) =>
    schedule({ wijkteam: wijkteamId.parse(`5f0c7a1e-3b2d-4c6f-8a9b-${String(index).padStart(12, '0')}`) }),
  );
  const look = dueIn(many, []);
  const wednesday = summer('2026-04-01T12:00').getTime();
  expect(look(new Date(wednesday))).toEqual([]);
  const before = process.threadCpuUsage();
  for (let second = 1; second <= 100; second += 1) look(new Date(wednesday + second * 1000));
  const { user, system } = process.threadCpuUsage(before);
  // Some 20 microseconds of its own processor time each; the bound leaves room for a busy machine.
  expect((user + system) / 1000 / 100).toBeLessThan(5);
});
