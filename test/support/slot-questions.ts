// Questions for a moment as fast-check makes them up: small ones, often in the weeks and hours in which the clock changes.
import fc from 'fast-check';
import { type Need, needs } from '../../src/casusoverleg/need.ts';
import type { SlotQuestion } from '../../src/casusoverleg/slot.ts';
import type { BusyTime } from '../../src/ports.ts';
import { busyKinds } from '../../src/ports-agenda.ts';
import type { Interval } from '../../src/shared/interval.ts';
import { instantOf } from '../../src/shared/time.ts';

const minute = 60_000;
/** The Sundays on which the clock changes, the days around them, and a usual one. */
const dates = [
  '2026-03-27',
  '2026-03-28',
  '2026-03-29',
  '2026-03-30',
  '2026-04-02',
  '2026-10-24',
  '2026-10-25',
  '2026-10-26',
];
const some: readonly Need[] = [needs[0], needs[1], needs[4]];

const day = fc
  .record({
    date: fc.constantFrom(...dates),
    begins: fc.oneof({ weight: 2, arbitrary: fc.constant('00:00') }, fc.constantFrom('09:00', '10:50', '11:45')),
    lasts: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 120, max: 300 }) }, fc.integer({ min: 30, max: 90 })),
    preferred: fc.boolean(),
  })
  .map(({ date, begins, lasts, preferred }) => {
    const from = instantOf(date, begins);
    return { date, preferred, window: { from, until: new Date(from.getTime() + lasts * minute) } };
  });

type Day = SlotQuestion['days'][number];

const inside = (days: readonly Day[], longest: number): fc.Arbitrary<Interval> =>
  fc
    .record({
      day: fc.nat(),
      at: fc.integer({ min: -60, max: 270 }),
      lasts: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: longest }) }, fc.constant(0)),
    })
    .map(({ day: place, at, lasts }) => {
      const from = (days[place % Math.max(1, days.length)]?.window.from.getTime() ?? 0) + at * minute;
      return { from: new Date(from), until: new Date(from + lasts * minute) };
    });

const inOrder = <Time extends Interval>(times: readonly Time[]): Time[] =>
  [...times].sort((one, other) => one.from.getTime() - other.from.getTime());

const busyTimes = (days: readonly Day[]): fc.Arbitrary<BusyTime[]> =>
  fc
    .array(
      fc
        .tuple(inside(days, 75), fc.constantFrom(...busyKinds))
        .map(([{ from, until }, as]): BusyTime => ({ from, until, as })),
      { maxLength: 3 },
    )
    .map(inOrder);

/** At work on the whole day mostly; sometimes for a while, in pieces that touch, overlap or leave a gap. */
const workingHours = (days: readonly Day[]): fc.Arbitrary<Interval[]> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant(days.map(({ window }) => window)) },
    { weight: 1, arbitrary: fc.constant(days.flatMap(({ window }) => halves(window))) },
    fc.array(inside(days, 300), { maxLength: 4 }).map(inOrder),
  );

/** A morning and an afternoon that touch. */
function halves({ from, until }: Interval): Interval[] {
  const middle = new Date(from.getTime() + 60 * minute);
  return middle < until
    ? [
        { from, until: middle },
        { from: middle, until },
      ]
    : [{ from, until }];
}

const named = (kind: string, most: number) =>
  fc.uniqueArray(
    fc.constantFrom(...'abcdefgh'.slice(0, most + 2)).map((letter) => kind + letter),
    { maxLength: most },
  );

const severalDays = (minLength: number, maxLength: number) =>
  fc.uniqueArray(day, { minLength, maxLength, selector: ({ date }) => date });

export const slotQuestion: fc.Arbitrary<SlotQuestion> = fc
  .oneof({ weight: 8, arbitrary: severalDays(2, 3) }, severalDays(0, 1))
  .map((days) => days.sort((one, other) => (one.date < other.date ? -1 : 1)))
  .chain((days) => {
    const candidate = { busy: busyTimes(days), working: workingHours(days) };
    const professional = {
      ...candidate,
      can: fc.subarray([...some]),
      mustCome: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
    };
    const people = (ids: readonly string[]) =>
      fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), ...professional })));
    const question = fc.record({
      days: fc.constant(days),
      minutes: fc.constantFrom(15, 20, 35, 60, 85),
      step: fc.constantFrom(5, 10, 15, 20, 30, 60),
      buffer: fc.constantFrom(0, 0, 5, 10, 25),
      notBefore: fc.oneof(
        { weight: 3, arbitrary: fc.constant(days[0]?.window.from ?? new Date(0)) },
        inside(days, 0).map(({ from }) => from),
      ),
      needs: fc
        .subarray([...some], { minLength: 1 })
        .chain((chosen) =>
          fc.tuple(
            ...chosen.map((need) => fc.record({ need: fc.constant(need), minimum: fc.constantFrom(0, 1, 1, 1, 1, 2) })),
          ),
        ),
      people: named('person ', 6).chain(people),
      optional: named('partner ', 2).chain((ids) =>
        fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), ...candidate }))),
      ),
      rooms: named('room ', 2).chain((ids) =>
        fc.option(fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), busy: busyTimes(days) })))),
      ),
      urgent: fc.boolean(),
      most: fc.integer({ min: 1, max: 4 }),
    });
    // One in four is about a meeting that has a moment.
    return fc
      .tuple(question, fc.nat({ max: 3 }), inside(days, 0))
      .map(([asked, turn, { from }]) => (turn === 0 ? { ...asked, except: from } : asked));
  });
