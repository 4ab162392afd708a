// What people type when they choose a fixed moment, and what becomes of what is booked when they change it.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { overlegId } from '../../src/casusoverleg/overleg.ts';
import { momentOn, type Occurrence } from '../../src/casusoverleg/reeks.ts';
import { moveAlong } from '../../src/casusoverleg/reeks-change.ts';
import { periodOf, whenOf } from '../../src/casusoverleg/reeks-form.ts';
import type { Made } from '../../src/casusoverleg/reeks-store.ts';
import { readGemeente } from '../../src/gemeente.ts';

const habits = readGemeente().wijkOf({ name: 'Oost' }).casusoverleg;
const when = (times: string, weekday = '2', everyWeeks = '2') => whenOf({ times, weekday, everyWeeks }, habits);
const rhythm = { time: '10:00', minutes: 90 };
const at = (on: string): Occurrence => ({ on, ...momentOn(rhythm, on), skipped: '' });
const booked = (on: string): Made => ({
  ...{ id: overlegId.parse('7f3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d'), on, status: 'gepland' },
  ...momentOn(rhythm, on),
});
const went = (before: string[], after: string[]): string[] =>
  moveAlong(before.map(booked), after.map(at)).map(({ made, to }) => `${made.on} > ${to?.on ?? 'none'}`);

describe('the times of a series', () => {
  test('are understood as people write them', () => {
    for (const typed of ['10.00 - 11.30', '10-11.30', 'van 10.00 tot 11.30 uur', '10:00–11:30', '10u00 t/m 11u30']) {
      expect([typed, when(typed)]).toEqual([
        typed,
        { ok: true, value: { weekday: 2, time: '10:00', minutes: 90, everyWeeks: 2 } },
      ]);
    }
  });

  test('last as long as the wijk is used to where no end is given', () => {
    expect(when('9')).toMatchObject({ ok: true, value: { time: '09:00', minutes: habits.langsteMinuten } });
  });

  test.each([
    ['half tien', 'not-a-time'],
    ['', 'not-a-time'],
    ['10.00 - 11.00 - 12.00', 'not-a-time'],
    ['25.00 - 26.00', 'not-a-time'],
    ['10.00 - 10.10', 'too-short'],
    ['11.00 - 10.00', 'too-short'],
    ['08.00 - 17.00', 'too-long'],
  ])('that cannot be are refused: %s', (typed, problem) => {
    expect(when(typed)).toEqual({ ok: false, problem });
  });

  test('on no working day, or never, are refused', () => {
    expect(when('10.00 - 11.00', '6')).toEqual({ ok: false, problem: 'not-a-day' });
    expect(when('10.00 - 11.00', '')).toEqual({ ok: false, problem: 'not-a-day' });
    expect(when('10.00 - 11.00', '2', '9')).toEqual({ ok: false, problem: 'not-a-day' });
    expect(when('10.00 - 11.00', '2', '0')).toEqual({ ok: false, problem: 'not-a-day' });
  });
});

describe('the period of a series', () => {
  const period = (startsOn: string, until = '') => periodOf({ startsOn, until }, { weekday: 2 }, '2026-03-30');
  test('begins on its weekday, today or later, and ends after it or not at all', () => {
    expect(period('2026-03-31')).toEqual({ ok: true, value: { startsOn: '2026-03-31', until: '' } });
    expect(period('2026-03-31', '2026-06-30')).toMatchObject({ ok: true });
    expect(period('2026-04-01')).toEqual({ ok: false, problem: 'not-a-first' });
    expect(period('2026-03-24')).toEqual({ ok: false, problem: 'not-a-first' });
    expect(period('31 maart')).toEqual({ ok: false, problem: 'not-a-first' });
    expect(period('2026-03-31', '2026-03-30')).toEqual({ ok: false, problem: 'ends-before-first' });
    expect(period('2026-03-31', '2026-02-30')).toEqual({ ok: false, problem: 'not-an-end' });
    expect(period('2026-03-31', '2029-03-31')).toEqual({ ok: false, problem: 'not-an-end' });
  });
});

describe('what is booked when the rhythm changes', () => {
  test('goes to the new day in the same week', () => {
    expect(went(['2026-03-31', '2026-04-14'], ['2026-04-02', '2026-04-16', '2026-04-30'])).toEqual([
      '2026-03-31 > 2026-04-02',
      '2026-04-14 > 2026-04-16',
    ]);
  });

  test('stays where the new rhythm has it too, and what is too much falls out', () => {
    expect(went(['2026-03-31', '2026-04-07', '2026-04-14'], ['2026-03-31', '2026-04-14', '2026-04-28'])).toEqual([
      '2026-03-31 > 2026-03-31',
      '2026-04-07 > 2026-04-28',
      '2026-04-14 > 2026-04-14',
    ]);
    expect(went(['2026-03-31', '2026-04-07'], ['2026-04-09'])).toEqual([
      '2026-03-31 > none',
      '2026-04-07 > 2026-04-09',
    ]);
  });

  test('never comes together on one date', () => {
    const dates = fc
      .uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 8 })
      .map((days) =>
        days.sort((a, b) => a - b).map((day) => new Date(Date.UTC(2026, 2, 30 + day)).toISOString().slice(0, 10)),
      );
    fc.assert(
      fc.property(dates, dates, (before, after) => {
        const moved = moveAlong(before.map(booked), after.map(at));
        const to = moved.flatMap((each) => (each.to ? [each.to.on] : []));
        expect(new Set(to).size).toBe(to.length);
        expect(moved).toHaveLength(before.length);
        expect(to).toHaveLength(Math.min(before.length, after.length));
      }),
    );
  });
});
