import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { agendaOf, fitting, groupCases, minutesFor } from '../../src/casusoverleg/agenda-group.ts';
import { casusId } from '../../src/casusoverleg/casus.ts';
import { type Regeling, regelingen } from '../../src/shared/regeling.ts';
import { instantOf, localTime } from '../../src/shared/time.ts';

const habits = { minutenPerCasus: 25, minutenTerugblik: 10, langsteMinuten: 90, minimum: {} };

const casus = (code: string, brought: string, about: readonly Regeling[], urgency: 'gewoon' | 'spoed' = 'gewoon') => ({
  id: casusId.parse(`00000000-0000-4000-8000-${code.charCodeAt(0).toString(16).padStart(12, '0')}`),
  code,
  broughtAt: instantOf(brought, '09:00'),
  regelingen: [...about],
  urgency,
});
type Waiting = ReturnType<typeof casus>;
const codes = (groups: readonly (readonly Waiting[])[]): string[] =>
  groups.map((group) => group.map(({ code }) => code).join(''));

describe('casussen that share a meeting', () => {
  test('need the same people: what is about the same comes before what waited longer', () => {
    const waiting = [
      casus('a', '2026-03-02', ['wmo', 'jeugd']),
      casus('b', '2026-03-03', ['wmo', 'schuldhulpverlening']),
      casus('c', '2026-03-04', ['jeugd']),
      casus('d', '2026-03-05', ['wmo']),
    ];
    expect(codes(groupCases(waiting, habits))).toEqual(['acd', 'b']);
  });

  test('are filled up with what asks the fewest others', () => {
    const waiting = [
      casus('a', '2026-03-02', ['wmo']),
      casus('b', '2026-03-03', ['wmo', 'jeugd', 'participatiewet']),
      casus('c', '2026-03-04', ['wmo', 'jeugd']),
    ];
    // After c, b asks only one more.
    expect(codes(groupCases(waiting, { ...habits, langsteMinuten: 60 }))).toEqual(['ac', 'b']);
    expect(codes(groupCases(waiting, habits))).toEqual(['abc']);
  });

  test('share a regeling: nobody sits through what is not theirs', () => {
    const waiting = [casus('a', '2026-03-02', ['wmo']), casus('b', '2026-03-03', ['schuldhulpverlening'])];
    expect(codes(groupCases(waiting, habits))).toEqual(['a', 'b']);
  });

  test('begin with the one that presses, then with the one that waited longest', () => {
    const waiting = [
      casus('a', '2026-03-02', ['wmo']),
      casus('b', '2026-03-01', ['jeugd']),
      casus('c', '2026-03-05', ['wmo'], 'spoed'),
    ];
    expect(codes(groupCases(waiting, habits))).toEqual(['ca', 'b']);
    expect(codes(groupCases(waiting.slice(0, 2), habits))).toEqual(['b', 'a']);
  });

  test('are not held apart by a regeling of which the wijk wants nobody there', () => {
    const waiting = [casus('a', '2026-03-02', ['wmo']), casus('b', '2026-03-03', ['jeugd'])];
    expect(codes(groupCases(waiting, { ...habits, minimum: { jeugd: 0 } }))).toEqual(['ab']);
  });

  test('have their regelingen filled in', () => {
    expect(groupCases([casus('a', '2026-03-02', [])], habits)).toEqual([]);
  });

  test('each stand in one meeting that is not too long, in whatever order they are given', () => {
    const several = fc
      .uniqueArray(fc.constantFrom(...'abcdefghijkl'), { minLength: 1 })
      .chain((all) =>
        fc.tuple(
          ...all.map((code) =>
            fc
              .tuple(fc.integer({ min: 1, max: 9 }), fc.subarray([...regelingen], { minLength: 1 }), fc.boolean())
              .map(([day, about, presses]) => casus(code, `2026-03-0${day}`, about, presses ? 'spoed' : 'gewoon')),
          ),
        ),
      );
    const given = fc.tuple(several, fc.constantFrom(20, 35, 60, 85, 90, 240), fc.nat());
    fc.assert(
      fc.property(given, ([waiting, langsteMinuten, turn]) => {
        const groups = groupCases(waiting, { ...habits, langsteMinuten });
        expect(
          groups
            .flat()
            .map(({ code }) => code)
            .sort(),
        ).toEqual(waiting.map(({ code }) => code).sort());
        for (const group of groups) {
          expect(group.length === 1 || minutesFor(group.length, habits) <= langsteMinuten).toBe(true);
        }
        const [pressing] = groups[0] ?? [];
        const presses = waiting.some(({ urgency }) => urgency === 'spoed');
        expect(pressing?.urgency).toBe(presses ? 'spoed' : 'gewoon');
        const at = turn % waiting.length;
        const turned = [...waiting.slice(at), ...waiting.slice(0, at)];
        expect(codes(groupCases(turned, { ...habits, langsteMinuten }))).toEqual(codes(groups));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the time of a casusoverleg', () => {
  test('is for looking back and for each casus', () => {
    expect([0, 1, 3].map((count) => minutesFor(count, habits))).toEqual([10, 35, 85]);
    expect([20, 59, 60, 90].map((minutes) => fitting(minutes, habits))).toEqual([1, 1, 2, 3]);
  });

  test('is divided from when it begins, looking back first', () => {
    const items = agendaOf(['a', 'b'], instantOf('2026-03-31', '10:00'), habits);
    expect(items.map((each) => [each.casus, each.minutes, localTime(each.from), localTime(each.until)])).toEqual([
      [null, 10, '10:00', '10:10'],
      ['a', 25, '10:10', '10:35'],
      ['b', 25, '10:35', '11:00'],
    ]);
  });

  test('holds no looking back where the wijk wants none', () => {
    const items = agendaOf(['a'], instantOf('2026-03-31', '10:00'), { ...habits, minutenTerugblik: 0 });
    expect(items.map(({ casus: each }) => each)).toEqual(['a']);
  });
});
