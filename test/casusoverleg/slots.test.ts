import { describe, expect, test } from '@jest/globals';
import type { Need } from '../../src/casusoverleg/need.ts';
import type { Candidate, Professional, SlotAnswer, SlotQuestion } from '../../src/casusoverleg/slot.ts';
import { findSlots } from '../../src/casusoverleg/slots.ts';
import type { BusyTime } from '../../src/ports.ts';
import { instantOf, localTime } from '../../src/shared/time.ts';

const tuesday = '2026-03-31';
const wednesday = '2026-04-01';

const dayOf = (date: string, from = '09:00', until = '17:00', preferred = false): SlotQuestion['days'][number] => ({
  date,
  window: { from: instantOf(date, from), until: instantOf(date, until) },
  preferred,
});
const busy = (date: string, from: string, until: string, as: BusyTime['as'] = 'busy'): BusyTime => ({
  from: instantOf(date, from),
  until: instantOf(date, until),
  as,
});
const works = [tuesday, wednesday, '2026-04-02'].map((date) => dayOf(date, '08:30', '17:30').window);
const somebody = (id: string, ...times: BusyTime[]): Candidate => ({ id, busy: times, working: works });
const who = (id: string, can: readonly Need[], ...times: BusyTime[]): Professional => ({
  ...somebody(id, ...times),
  can,
  mustCome: false,
});
const must = (each: Professional): Professional => ({ ...each, mustCome: true });

const question: SlotQuestion = {
  days: [dayOf(tuesday)],
  minutes: 60,
  step: 15,
  buffer: 0,
  notBefore: instantOf('2026-03-30', '12:00'),
  needs: [{ need: 'wmo', minimum: 1 }],
  people: [who('w', ['wmo'])],
  optional: [],
  rooms: null,
  urgent: false,
  most: 3,
};
const needs = (...all: [Need, number][]) => all.map(([need, minimum]) => ({ need, minimum }));

/** "2026-03-31 09:00" of each moment. */
function momentsOf(answer: SlotAnswer): string[] {
  if (answer.is === 'none') throw new Error(`Nothing found: ${JSON.stringify(answer.blocking)}`);
  return answer.slots.map(({ date, from }) => `${date} ${localTime(from)}`);
}
const first = (changed: Partial<SlotQuestion>) => {
  const answer = findSlots({ ...question, ...changed });
  if (answer.is === 'none' || answer.slots[0] === undefined) throw new Error(JSON.stringify(answer));
  return answer.slots[0];
};
const none = (changed: Partial<SlotQuestion>) => {
  const answer = findSlots({ ...question, ...changed });
  if (answer.is === 'found') throw new Error(`Found ${momentsOf(answer).join()}`);
  return answer;
};

describe('time', () => {
  test('begins on a step of the local clock, also when the window does not', () => {
    expect(momentsOf(findSlots({ ...question, days: [dayOf(tuesday, '09:05', '17:00')], most: 1 }))).toEqual([
      `${tuesday} 09:15`,
    ]);
  });

  test('ends within the window, and may end exactly when it does', () => {
    expect(momentsOf(findSlots({ ...question, days: [dayOf(tuesday, '09:00', '10:00')] }))).toEqual([
      `${tuesday} 09:00`,
    ]);
    expect(none({ days: [dayOf(tuesday, '09:00', '09:59')] }).blocking).toMatchObject([{ what: 'days' }]);
  });

  test('is not before now, and a period that is over gives no day, which is said', () => {
    const notBefore = instantOf(tuesday, '10:01');
    expect(momentsOf(findSlots({ ...question, notBefore, most: 1 }))).toEqual([`${tuesday} 10:15`]);
    expect(none({ notBefore: instantOf(tuesday, '16:01') })).toEqual({
      is: 'none',
      blocking: [{ what: 'days', alone: 0, always: true, nobody: false }],
      compromise: null,
    });
  });

  test('is found however late it is: the last quarter of nine weeks, the longest that is ever asked for', () => {
    const dates = Array.from({ length: 63 }, (_, day) =>
      new Date(Date.UTC(2026, 2, 31 + day)).toISOString().slice(0, 10),
    );
    const [last = ''] = dates.slice(-1);
    const people = [{ ...who('w', ['wmo']), working: [dayOf(last, '16:00', '17:00').window] }];
    const days = dates.map((date) => dayOf(date));
    expect(momentsOf(findSlots({ ...question, people, days }))).toEqual([`${last} 16:00`]);
    const least = none({ people, days, needs: needs(['wmo', 1], ['jeugd', 1]) });
    expect(least.compromise?.slot).toMatchObject({ date: last });
  });

  test('is another one than the one a meeting has that is moved', () => {
    const days = [dayOf(tuesday, '09:00', '10:15')];
    expect(momentsOf(findSlots({ ...question, days, except: instantOf(tuesday, '09:00') }))).toEqual([
      `${tuesday} 09:15`,
    ]);
  });

  test.each([
    ['2026-03-29', ['00:00', '01:00', '03:00', '04:00'], 3 * 60],
    ['2026-10-25', ['00:00', '01:00', '02:00', '02:00', '03:00', '04:00'], 5 * 60],
  ])('on %s, when the clock changes, an hour still takes an hour', (date, starts, minutesToFour) => {
    const night = {
      date,
      window: { from: instantOf(date, '00:00'), until: instantOf(date, '05:00') },
      preferred: false,
    };
    const asked = { ...question, days: [night], step: 60, people: [], needs: [], urgent: true, most: 9 };
    const answer = findSlots({ ...asked, notBefore: new Date(0) });
    expect(answer.is === 'found' && answer.slots.map(({ from }) => localTime(from))).toEqual(starts);
    const [begin, end] = answer.is === 'found' ? [answer.slots[0], answer.slots.at(-1)] : [];
    expect(Number(end?.from) - Number(begin?.from)).toBe(minutesToFour * 60_000);
  });
});

describe('free', () => {
  const at = (...times: BusyTime[]) => first({ people: [who('w', ['wmo'], ...times)] });

  test('busy and away stand in the way, elsewhere does not, perhaps does only when there is better', () => {
    expect(localTime(at(busy(tuesday, '09:00', '10:00')).from)).toBe('10:00');
    expect(localTime(at(busy(tuesday, '09:00', '10:00', 'away')).from)).toBe('10:00');
    expect(localTime(at(busy(tuesday, '09:00', '10:00', 'elsewhere')).from)).toBe('09:00');
    expect(localTime(at(busy(tuesday, '09:00', '10:00', 'tentative')).from)).toBe('10:00');
    expect(at(busy(tuesday, '09:00', '17:00', 'tentative'))).toMatchObject({ tentative: 1 });
  });

  test('the buffer is kept free before and after, but nobody needs to be at work then', () => {
    const people = [who('w', ['wmo'], busy(tuesday, '09:00', '10:00'), busy(tuesday, '11:25', '17:00'))];
    expect(localTime(first({ people, buffer: 10 }).from)).toBe('10:15');
    expect(none({ people, buffer: 11 }).blocking).toMatchObject([{ what: { need: 'wmo' }, always: true }]);
    const early = [{ ...who('w', ['wmo']), working: [dayOf(tuesday, '09:00', '10:00').window] }];
    expect(localTime(first({ people: early, buffer: 30 }).from)).toBe('09:00');
  });

  test('half a minute of something else is something else', () => {
    const half = { from: instantOf(tuesday, '09:00'), until: new Date(instantOf(tuesday, '09:00').getTime() + 30_000) };
    expect(localTime(at({ ...half, as: 'busy' }).from)).toBe('09:15');
  });

  test('what takes no time is nothing', () => {
    expect(localTime(at(busy(tuesday, '09:30', '09:30')).from)).toBe('09:00');
  });

  test('working hours in two pieces that touch are one, with a gap they are two', () => {
    const inPieces = (ends: string, begins: string) => ({
      ...who('w', ['wmo']),
      working: [dayOf(tuesday, '09:00', ends).window, dayOf(tuesday, begins, '10:10').window],
    });
    expect(localTime(first({ people: [inPieces('09:30', '09:30')] }).from)).toBe('09:00');
    expect(none({ people: [inPieces('09:30', '09:31')] }).blocking).toMatchObject([{ what: { need: 'wmo' } }]);
  });
});

describe('who comes', () => {
  const ids = (changed: Partial<SlotQuestion>) => first(changed).people.map(({ id }) => id);

  test('nobody more than is needed: one who can do both rather than two', () => {
    const people = [who('a', ['wmo']), who('b', ['jeugd']), who('c', ['wmo', 'jeugd'])];
    expect(first({ people, needs: needs(['wmo', 1], ['jeugd', 1]) }).people).toEqual([
      { id: 'c', for: ['wmo', 'jeugd'] },
    ]);
  });

  test('not the one with the most skills where two others cover everything', () => {
    const people = [
      who('a', ['wmo', 'jeugd', 'participatiewet']),
      who('b', ['wmo', 'jeugd', 'schuldhulpverlening']),
      who('c', ['participatiewet', 'adviseur-kwaliteit']),
      who('d', ['adviseur-kwaliteit']),
    ];
    const all: Need[] = ['wmo', 'jeugd', 'participatiewet', 'schuldhulpverlening', 'adviseur-kwaliteit'];
    expect(ids({ people, needs: needs(...all.map((need): [Need, number] => [need, 1])) })).toEqual(['b', 'c']);
  });

  test('who must come comes, counts for what this person can do, and for nothing that was not asked', () => {
    const people = [must(who('a', ['wmo', 'jeugd'])), must(who('b', [])), who('c', ['wmo'])];
    expect(first({ people }).people).toEqual([
      { id: 'a', for: ['wmo'] },
      { id: 'b', for: [] },
    ]);
  });

  test('rather somebody without something else, but not one person more for that', () => {
    const perhaps = busy(tuesday, '09:00', '17:00', 'tentative');
    expect(ids({ people: [who('a', ['wmo'], perhaps), who('b', ['wmo'])] })).toEqual(['b']);
    const people = [who('a', ['wmo', 'jeugd'], perhaps), who('b', ['wmo']), who('c', ['jeugd'])];
    expect(ids({ people, needs: needs(['wmo', 1], ['jeugd', 1]) })).toEqual(['a']);
  });

  test('of two who can do the same two things the one without something else', () => {
    const both = (id: string, ...times: BusyTime[]) => who(id, ['wmo', 'jeugd'], ...times);
    const perhaps = busy(tuesday, '09:00', '17:00', 'tentative');
    const two = needs(['wmo', 1], ['jeugd', 1]);
    expect(ids({ people: [both('a', perhaps), both('b')], needs: two })).toEqual(['b']);
    expect(ids({ people: [both('a'), both('b', perhaps)], needs: two })).toEqual(['a']);
  });

  test('not always the same one of many who can: over twenty days each of four is asked', () => {
    const people = ['a', 'b', 'c', 'd'].map((id) => ({ ...who(id, ['wmo']), working: [] as Candidate['working'] }));
    const asked = Array.from({ length: 20 }, (_, day) => {
      const one = dayOf(`2026-04-${String(day + 1).padStart(2, '0')}`);
      return ids({ days: [one], people: people.map((each) => ({ ...each, working: [one.window] })) })[0];
    });
    expect(new Set(asked)).toEqual(new Set(['a', 'b', 'c', 'd']));
  });

  test('many of everything, by people who can do two things each, is found', () => {
    const all: Need[] = ['wmo', 'jeugd', 'participatiewet', 'schuldhulpverlening', 'adviseur-kwaliteit'];
    const people = all.flatMap((need, at) =>
      Array.from({ length: 5 }, (_, copy) => who(`${need}${copy}`, [need, all[(at + 1) % all.length] ?? need])),
    );
    // Thirteen: twenty-five places, two for each person.
    expect(ids({ people, needs: needs(...all.map((need): [Need, number] => [need, 5])) })).toHaveLength(13);
  });
});

describe('ranking', () => {
  const three = [dayOf(tuesday), dayOf(wednesday, '09:00', '17:00', true), dayOf('2026-04-02')];

  test('the liked day first, then the other days', () => {
    expect(momentsOf(findSlots({ ...question, days: three, most: 4 }))).toEqual([
      `${wednesday} 09:00`,
      `${wednesday} 12:30`,
      `${tuesday} 09:00`,
      `${tuesday} 12:30`,
    ]);
  });

  test('with urgency the first possible moment, liked or not', () => {
    expect(momentsOf(findSlots({ ...question, days: three, urgent: true, most: 2 }))).toEqual([
      `${tuesday} 09:00`,
      `${tuesday} 12:30`,
    ]);
  });

  test('nobody in doubt weighs more than a partner, a partner more than a room, a room more than an earlier time', () => {
    const people = [who('w', ['wmo'], busy(tuesday, '09:00', '10:00', 'tentative'))];
    const optional = [somebody('ggz', busy(tuesday, '10:00', '11:00'))];
    const rooms = [
      { id: 'one', busy: [busy(tuesday, '09:00', '13:00')] },
      { id: 'two', busy: [] },
    ];
    expect(first({ people, optional })).toMatchObject({ from: instantOf(tuesday, '11:00'), optional: ['ggz'] });
    const late = [somebody('ggz', busy(tuesday, '11:30', '17:00'))];
    expect(first({ people, optional: late })).toMatchObject({ from: instantOf(tuesday, '10:00'), optional: ['ggz'] });
    expect(first({ people, rooms })).toMatchObject({ from: instantOf(tuesday, '13:00'), room: 'one' });
    expect(first({ people, rooms, optional: late })).toMatchObject({ from: instantOf(tuesday, '10:00'), room: 'two' });
  });

  test('a partner who may have something else is not counted, a room that is asked for already is not free', () => {
    const perhaps = busy(tuesday, '09:00', '10:00', 'tentative');
    expect(first({ optional: [somebody('ggz', perhaps)] }).from).toEqual(instantOf(tuesday, '10:00'));
    expect(first({ rooms: [{ id: 'one', busy: [perhaps] }] }).from).toEqual(instantOf(tuesday, '10:00'));
  });

  test('when every half-day is shown, moments apart from those fill up', () => {
    expect(momentsOf(findSlots({ ...question, days: [dayOf(tuesday, '09:00', '12:00')] }))).toEqual([
      `${tuesday} 09:00`,
      `${tuesday} 10:00`,
      `${tuesday} 11:00`,
    ]);
    const people = [who('w', ['wmo'], busy(tuesday, '09:00', '10:00', 'tentative'))];
    expect(momentsOf(findSlots({ ...question, people, days: [dayOf(tuesday, '09:00', '11:00')] }))).toEqual([
      `${tuesday} 10:00`,
      `${tuesday} 09:00`,
    ]);
  });
});

describe('none', () => {
  test('a need that nobody fills is worst, with how many moments there are without it', () => {
    const people = [who('w', ['wmo'], busy(tuesday, '09:00', '15:00'))];
    expect(none({ people, needs: needs(['wmo', 1], ['jeugd', 1]) })).toMatchObject({
      blocking: [
        { what: { need: 'jeugd' }, alone: 5, always: true, nobody: true },
        { what: { need: 'wmo' }, alone: 0, always: false, nobody: false },
      ],
      compromise: { slot: { from: instantOf(tuesday, '15:00') }, lacking: { needs: [{ need: 'jeugd', short: 1 }] } },
    });
  });

  test('who must come and the room are in the way like a need, each with what there would be without', () => {
    const people = [
      must(who('i', [], busy(tuesday, '09:00', '12:00'))),
      who('w', ['wmo'], busy(tuesday, '12:00', '14:00'), busy(tuesday, '15:00', '17:00')),
    ];
    const rooms = [{ id: 'one', busy: [busy(tuesday, '13:00', '17:00')] }];
    const { blocking, compromise } = none({ people, rooms });
    expect(blocking).toEqual([
      { what: { person: 'i' }, alone: 9, always: false, nobody: false },
      { what: { need: 'wmo' }, alone: 1, always: false, nobody: false },
      { what: 'room', alone: 1, always: false, nobody: false },
    ]);
    // One person is missing from nine o'clock on, but later on only the room.
    expect(compromise).toMatchObject({
      slot: { from: instantOf(tuesday, '14:00'), room: null, people: [{ id: 'i' }, { id: 'w' }] },
      lacking: { needs: [], people: [], room: true },
    });
  });

  test('of people who are in the way as much the order is fixed', () => {
    const people = ['b', 'a'].map((id) => must(who(id, ['wmo'], busy(tuesday, '09:00', '17:00'))));
    const order = [{ what: { person: 'a' } }, { what: { person: 'b' } }];
    expect(none({ people, needs: [] }).blocking).toMatchObject(order);
    expect(none({ people: people.toReversed(), needs: [] }).blocking).toMatchObject(order);
  });

  test('no room at all is said as such', () => {
    expect(none({ rooms: [] }).blocking).toEqual([{ what: 'room', alone: 29, always: true, nobody: true }]);
  });

  test('a meeting to which nobody comes who is needed is no compromise', () => {
    expect(none({ people: [] })).toMatchObject({ blocking: [{ nobody: true }], compromise: null });
    const people = [must(who('i', [], busy(tuesday, '00:00', '23:59')))];
    expect(none({ people })).toMatchObject({ compromise: null });
  });

  test('of two of three still too few come as many as there are', () => {
    const { compromise } = none({ people: [who('a', ['wmo']), who('b', ['wmo'])], needs: needs(['wmo', 3]) });
    expect(compromise).toMatchObject({
      slot: { people: [{ id: 'a' }, { id: 'b' }] },
      lacking: { needs: [{ need: 'wmo', short: 1 }] },
    });
  });
});
