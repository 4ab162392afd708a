// The search for a moment against a slow one that tries every minute and every set of people, on made-up calendars in
// the weeks around the clock changes of 2026.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Need } from '../../src/casusoverleg/need.ts';
import type { Slot, SlotAnswer, SlotQuestion } from '../../src/casusoverleg/slot.ts';
import { findSlots } from '../../src/casusoverleg/slots.ts';
import { everyMoment, isBetter, momentOf, type Tried } from '../support/every-moment.ts';
import { slotQuestion } from '../support/slot-questions.ts';

type Found = Extract<SlotAnswer, { is: 'found' }>;
type None = Extract<SlotAnswer, { is: 'none' }>;

const runs = Number(process.env.FAULT_SLOTS ?? 600);
const seen = { found: 0, none: 0, compromise: 0 };

/** Only what is right: the slow search says which moments those are. */
const isRight = ({ missing }: Tried): boolean => missing.length === 0;

const always = (holds: (question: SlotQuestion, all: Tried[], answer: SlotAnswer) => void): void =>
  fc.assert(
    fc.property(slotQuestion, (question) => {
      const answer = findSlots(question);
      seen[answer.is] += 1;
      holds(question, everyMoment(question), answer);
    }),
    { numRuns: runs },
  );
const whenFound = (holds: (question: SlotQuestion, all: Tried[], answer: Found) => void): void =>
  always((question, all, answer) => answer.is === 'found' && holds(question, all, answer));
const whenNone = (holds: (question: SlotQuestion, all: Tried[], answer: None) => void): void =>
  always((question, all, answer) => answer.is === 'none' && holds(question, all, answer));

describe('a moment that is proposed', () => {
  test('is on a given day, at the step of the clock, with everybody who is needed free, at work and none short', () => {
    whenFound((question, all, { slots }) => {
      for (const slot of slots) {
        const tried = momentOf(slot, all);
        expect(tried.missing).toEqual([]);
        expect(slot.until.getTime() - slot.from.getTime()).toBe(question.minutes * 60_000);
        expectRightPeople(slot, tried, question);
      }
    });
  });

  test('asks the fewest people, and of those the fewest who may have something else', () => {
    whenFound((_, all, { slots }) => {
      for (const slot of slots) {
        const { best } = momentOf(slot, all);
        expect({ size: slot.people.length, doubtful: slot.tentative }).toEqual(best);
      }
    });
  });

  test('says who else is free, which room, and whether the day is liked', () => {
    whenFound((_, all, { slots }) => {
      for (const slot of slots) {
        const { optional, room, preferred } = momentOf(slot, all);
        expect(slot).toMatchObject({ optional, room, preferred });
      }
    });
  });

  test('is never beaten by one that was dropped: the first by none, each next one by none of another half-day', () => {
    whenFound((question, all, { slots }) => {
      const right = all.filter(isRight);
      const shown: Tried[] = [];
      for (const slot of slots) {
        const tried = momentOf(slot, all);
        const fresh = right.filter(({ half }) => !shown.some((other) => other.half === half));
        const apart = right.filter((each) => shown.every((other) => !overlaps(each, other, question)));
        const choice = fresh.length > 0 ? fresh : apart;
        expect(choice).toContain(tried);
        expect(choice.filter((other) => isBetter(other, tried, question))).toEqual([]);
        shown.push(tried);
      }
      const left = right.filter((each) => shown.every((other) => !overlaps(each, other, question)));
      if (shown.length < question.most) expect(left).toEqual([]);
      expect(shown.length).toBeLessThanOrEqual(question.most);
    });
  });
});

describe('when there is no moment', () => {
  test('trying everything finds none either, and when there is one it is found', () => {
    always((_, all, answer) => expect(answer.is).toBe(all.some(isRight) ? 'found' : 'none'));
  });

  test('it says of everything in the way how many moments there would be without it, and whether it is always missing', () => {
    whenNone(({ needs, people }, all, { blocking }) => {
      const names = new Set(all.flatMap(({ missing }) => missing));
      const told = all.length === 0 ? ['days'] : [...names];
      expect(blocking.map(nameOf).sort()).toEqual(told.sort());
      for (const each of blocking.filter(({ what }) => what !== 'days')) {
        const name = nameOf(each);
        const failing = all.filter(({ missing }) => missing.includes(name));
        expect(each.alone).toBe(failing.filter(({ missing }) => new Set(missing).size === 1).length);
        expect(each.always).toBe(failing.length === all.length);
        const isNeed = needs.some(({ need }) => need === name);
        if (isNeed) expect(each.nobody).toBe(!people.some(({ can }) => can.some((need) => need === name)));
      }
      expect(blocking.map(weightOf)).toEqual(blocking.map(weightOf).sort((one, other) => other - one));
    });
  });

  test('the compromise misses least of all moments, a room counting least, and is the soonest of those', () => {
    whenNone((question, all, { compromise }) => {
      const { needs, people } = question;
      const everybody =
        needs.reduce((sum, { minimum }) => sum + minimum, 0) + people.filter(({ mustCome }) => mustCome).length;
      const worth = all.filter(({ missing }) => everybody === 0 || peopleIn(missing) < everybody);
      expect(compromise === null).toBe(worth.length === 0);
      if (compromise === null) return;
      seen.compromise += 1;
      const tried = momentOf(compromise.slot, all);
      const better = all.filter(
        (other) => weight(other) < weight(tried) || (weight(other) === weight(tried) && other.from < tried.from),
      );
      expect(better).toEqual([]);
      const { lacking, slot } = compromise;
      const said = [
        ...lacking.needs.flatMap(({ need, short }) => Array<string>(short).fill(need)),
        ...lacking.people,
        ...(lacking.room ? ['room'] : []),
      ];
      expect(said.sort()).toEqual([...tried.missing].sort());
      expect(slot).toMatchObject({ optional: tried.optional, room: tried.room });
      expect({ size: slot.people.length, doubtful: slot.tentative }).toEqual(tried.best);
      expectRightPeople(slot, tried, question);
    });
  });
});

describe('the same question', () => {
  test('gets the same answer, in whatever order people are named', () => {
    fc.assert(
      fc.property(
        slotQuestion.chain((question) =>
          fc.tuple(
            fc.constant(question),
            fc.shuffledSubarray([...question.people], { minLength: question.people.length }),
          ),
        ),
        ([question, people]) => {
          expect(findSlots({ ...question, people })).toEqual(findSlots(question));
          expect(findSlots(question)).toEqual(findSlots(question));
        },
      ),
      { numRuns: runs },
    );
  });
});

test('the made-up calendars gave enough of each answer for all this to mean something', () => {
  expect(seen.found).toBeGreaterThan(runs);
  expect(seen.none).toBeGreaterThan(runs);
  expect(seen.compromise).toBeGreaterThan(runs / 10);
});

/** Everybody comes who can be there and must, each for what this person can do, and nobody who cannot be there. */
function expectRightPeople({ people }: Slot, { there, missing }: Tried, { needs, people: all }: SlotQuestion): void {
  const asked = needs.filter(({ minimum }) => minimum > 0).map(({ need }) => need);
  for (const each of people) {
    expect(there.has(each.id)).toBe(true);
    const can = all.find(({ id }) => id === each.id)?.can ?? [];
    expect(each.for).toEqual(asked.filter((need) => can.includes(need)));
  }
  const come = people.map(({ id }) => id);
  expect(come).toEqual([...new Set(come)].sort());
  const must = all.filter(({ id, mustCome }) => mustCome && !missing.includes(id)).map(({ id }) => id);
  expect(come).toEqual(expect.arrayContaining(must));
  const count = (need: Need): number => people.filter((each) => each.for.includes(need)).length;
  for (const { need, minimum } of needs) {
    const short = missing.filter((each) => each === need).length;
    if (minimum > 0) expect(count(need)).toBeGreaterThanOrEqual(minimum - short);
  }
}

const overlaps = (one: Tried, other: Tried, { minutes }: SlotQuestion): boolean =>
  Math.abs(one.from - other.from) < minutes * 60_000;

const nameOf = ({ what }: None['blocking'][number]): string =>
  typeof what === 'string' ? what : 'need' in what ? what.need : what.person;

const weightOf = ({ nobody, always: every, alone }: None['blocking'][number]): number =>
  (nobody ? 1e6 : 0) + (every ? 1e5 : 0) + alone;

const peopleIn = (missing: readonly string[]): number => missing.filter((each) => each !== 'room').length;
const weight = ({ missing }: Tried): number => peopleIn(missing) + (missing.includes('room') ? 0.5 : 0);
