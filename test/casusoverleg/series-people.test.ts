// Who comes to a fixed moment, and what there is to make of a series, worked out without a calendar.
import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { casusId } from '../../src/casusoverleg/casus.ts';
import { type Need, needs } from '../../src/casusoverleg/need.ts';
import { overlegId, overlegStatuses } from '../../src/casusoverleg/overleg.ts';
import { momentOn, occurrencesOf, reeksDates } from '../../src/casusoverleg/reeks.ts';
import { goesOn } from '../../src/casusoverleg/reeks-agenda.ts';
import { toDo } from '../../src/casusoverleg/reeks-change.ts';
import { whoComesThen } from '../../src/casusoverleg/reeks-people.ts';
import type { Made } from '../../src/casusoverleg/reeks-store.ts';
import { readGemeente } from '../../src/gemeente.ts';
import { instantOf } from '../../src/shared/time.ts';

const moment = { from: instantOf('2026-03-31', '10:00'), until: instantOf('2026-03-31', '11:30') };
const later = (weeks: number) =>
  momentOn({ time: '10:00', minutes: 90 }, `2026-04-${String(7 * weeks).padStart(2, '0')}`);
const free = (id: string, ...can: Need[]) => ({ id, can, busy: [], working: [moment], mustCome: false });
const taken = (id: string, ...can: Need[]) => ({ ...free(id, ...can), busy: [{ ...moment, as: 'busy' as const }] });
const unknown = (id: string, ...can: Need[]) => ({ id, can });
const wanted = (...list: Need[]) => list.map((need) => ({ need, minimum: 1 }));

describe('who comes to a fixed moment', () => {
  test('is who is free; of whom no calendar is known only for what nobody else can do', () => {
    const found = whoComesThen({
      ...{ moment, needs: wanted('wmo', 'jeugd') },
      known: [free('a', 'wmo'), taken('b', 'jeugd')],
      unknown: [unknown('c', 'jeugd'), unknown('d', 'wmo')],
    });
    expect(found).toEqual({
      people: [
        { id: 'a', for: ['wmo'] },
        { id: 'c', for: ['jeugd'] },
      ],
      lacking: [],
    });
  });

  test('is who came before where that is possible', () => {
    const known = [free('a', 'wmo'), free('b', 'wmo')];
    for (const id of ['a', 'b']) {
      const found = whoComesThen({ moment, needs: wanted('wmo'), known, unknown: [] }, new Set([id]));
      expect(found.people.map((each) => each.id)).toEqual([id]);
    }
    const gone = [taken('a', 'wmo'), free('b', 'wmo')];
    const found = whoComesThen({ moment, needs: wanted('wmo'), known: gone, unknown: [] }, new Set(['a']));
    expect(found.people.map((each) => each.id)).toEqual(['b']);
  });

  test('takes turns among those whose calendar is not known, and is the same whenever it is asked', () => {
    const people = ['a', 'b', 'c'].map((id) => unknown(id, 'wmo'));
    const who = (weeks: number): string[] =>
      whoComesThen({ moment: later(weeks), needs: wanted('wmo'), known: [], unknown: people }).people.map(
        ({ id }) => id,
      );
    expect(new Set([1, 2, 3].flatMap(who)).size).toBe(3);
    expect(who(2)).toEqual(who(2));
  });

  test('has what it needs whenever there are enough, and says what is short whenever there are not', () => {
    const person = fc.record({
      can: fc.subarray([...needs], { minLength: 1 }),
      is: fc.constantFrom('free', 'taken', 'unknown'),
      liked: fc.boolean(),
    });
    const asked = fc
      .subarray([...needs])
      .chain((list) =>
        fc.tuple(
          ...list.map((need) => fc.record({ need: fc.constant(need), minimum: fc.integer({ min: 1, max: 2 }) })),
        ),
      );
    fc.assert(
      fc.property(fc.array(person, { maxLength: 7 }), asked, (people, list) => {
        const named = people.map((each, index) => ({ ...each, id: `p${index}` }));
        const found = whoComesThen(
          {
            ...{ moment, needs: list },
            known: named.flatMap(({ id, can, is }) =>
              is === 'free' ? [free(id, ...can)] : is === 'taken' ? [taken(id, ...can)] : [],
            ),
            unknown: named.filter(({ is }) => is === 'unknown'),
          },
          new Set(named.filter(({ liked }) => liked).map(({ id }) => id)),
        );
        expect(new Set(found.people.map(({ id }) => id)).size).toBe(found.people.length);
        for (const { id, for: fills } of found.people) {
          const each = named.find((one) => one.id === id);
          expect(each?.is).not.toBe('taken');
          for (const need of fills) expect(each?.can).toContain(need);
        }
        for (const { need, minimum } of list) {
          const possible = named.filter(({ can, is }) => is !== 'taken' && can.includes(need)).length;
          const there = found.people.filter((each) => each.for.includes(need)).length;
          expect(found.lacking.includes(need)).toBe(possible < minimum);
          expect(there).toBeGreaterThanOrEqual(Math.min(possible, minimum));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('what there is to make of a series', () => {
  const rhythm = { weekday: 2, time: '10:00', minutes: 90, everyWeeks: 1, startsOn: '2026-03-31', until: '' };
  const dates = reeksDates(rhythm, '2026-03-31', '2026-05-12');
  const now = instantOf('2026-03-30', '09:00');
  const id = overlegId.parse('7f3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d');

  test('is every date that is held and was never made, each once, also while it moves', () => {
    const others = ['2026-04-02', '2026-04-09', '2026-04-16'];
    const made = fc
      .subarray([...dates, ...others])
      .chain((list) =>
        fc.tuple(...list.map((on) => fc.constantFrom(...overlegStatuses).map((status) => ({ on, status })))),
      );
    fc.assert(
      fc.property(made, fc.subarray(dates), fc.boolean(), (list, closed, isMoving) => {
        const known = list.map(({ on, status }): Made => ({ id, on, status, ...momentOn(rhythm, on) }));
        const all = occurrencesOf(rhythm, dates, new Map(closed.map((date) => [date, 'Vrij'])));
        const { go, make } = toDo(all, known, isMoving, now);
        const to = go.flatMap((each) => (each.to ? [each.to.on] : []));
        const ended = known.filter(({ status }) => status !== 'gepland').map(({ on }) => on);
        const stays = isMoving ? [] : known.map(({ on }) => on);
        for (const on of [...to, ...make.map((each) => each.on)]) {
          expect(closed).not.toContain(on);
          expect([...ended, ...stays]).not.toContain(on);
        }
        expect(new Set([...to, ...make.map((each) => each.on)]).size).toBe(to.length + make.length);
        const expected = dates.filter((on) => !closed.includes(on) && !ended.includes(on) && !stays.includes(on));
        expect([...to, ...make.map((each) => each.on)].sort()).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('on an agenda that was filled is only what was brought in since, and nothing in the last day', () => {
    const habits = readGemeente().wijkOf({ name: 'Oost' }).casusoverleg;
    const meeting = { ...moment, reeks: '7f3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d' };
    const filled = instantOf('2026-03-25', '10:00');
    const casus = (code: string, broughtAt: Date) => ({
      ...{ id: casusId.parse(randomUUID()), code, regelingen: ['wmo' as const], urgency: 'gewoon' as const, broughtAt },
    });
    const waiting = [
      casus('before', instantOf('2026-03-24', '10:00')),
      casus('since', instantOf('2026-03-26', '10:00')),
    ];
    const codes = (filledAt: Date | null, at: Date, there = 0) =>
      goesOn(meeting, there, waiting, filledAt, habits, at).map(({ code }) => code);
    expect(codes(null, now)).toEqual(['before', 'since']);
    expect(codes(filled, instantOf('2026-03-27', '10:00'))).toEqual(['since']);
    expect(codes(filled, instantOf('2026-03-30', '11:00'))).toEqual([]);
    expect(codes(null, now, 3)).toEqual([]);
  });
});
