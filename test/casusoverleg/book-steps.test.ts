// What is done next to make the calendar equal, from how it stands; and who comes as the agenda changes.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { attendeesFor, lackingFor, mayJoin, placesIn, untilWith } from '../../src/casusoverleg/attending.ts';
import { clashes } from '../../src/casusoverleg/booking.ts';
import type { Attendee, Overleg } from '../../src/casusoverleg/overleg.ts';
import { nextStep, type Step } from '../../src/casusoverleg/sending.ts';
import { personId } from '../../src/shared/person.ts';

const now = new Date('2026-03-30T07:00:00Z');
const tuesday = { from: new Date('2026-03-31T08:00:00Z'), until: new Date('2026-03-31T09:00:00Z') };
const friday = { from: new Date('2026-04-03T08:00:00Z'), until: new Date('2026-04-03T09:00:00Z') };
const past = { from: new Date('2026-03-27T08:00:00Z'), until: new Date('2026-03-27T09:00:00Z') };
const seenAt = ({ from, until }: typeof tuesday): NonNullable<Overleg['seen']> => ({
  ...{ eventId: 'e', iCalUId: 'i', changeKey: 'c', joinUrl: null, declined: [], asked: {} },
  from: from.toISOString(),
  until: until.toISOString(),
});
type Standing = Parameters<typeof nextStep>[0];
const planned: Standing = { status: 'gepland', ...tuesday, seen: null, tried: false, version: 1, sentVersion: 0 };
const cancelled = { status: 'afgezegd' } as const;
const tried = { tried: true };

describe('the next step', () => {
  test.each<[string, Partial<Standing>, typeof tuesday | null, Step]>([
    ['a new one is booked', {}, null, 'book'],
    ['what was sent is left alone', { sentVersion: 1 }, null, 'nothing'],
    ['after a lost answer it is looked for before it is booked', tried, tuesday, 'book-again'],
    ['moved after a lost answer: it is looked for where it was tried', { ...tried, ...friday }, tuesday, 'look'],
    ['cancelled after a lost answer: it is looked for', { ...tried, ...cancelled }, tuesday, 'look'],
    ['over after a lost answer: it is looked for', { ...tried, ...past }, past, 'look'],
    ['cancelled before it got there: nothing to do', cancelled, null, 'settle'],
    ['looked for and not there, cancelled: nothing to do', { ...tried, ...cancelled }, null, 'settle'],
    ['looked for and not there, still wanted: booked', tried, null, 'book'],
    ['never got there in time', past, null, 'lapse'],
    ['known, and changed here', { seen: seenAt(tuesday), version: 2, sentVersion: 1 }, null, 'change'],
    ['known, and cancelled here', { ...cancelled, seen: seenAt(tuesday), version: 2, sentVersion: 1 }, null, 'cancel'],
    ['held: nothing changes any more', { status: 'gehouden', seen: seenAt(tuesday) }, null, 'settle'],
    ['cancelled when it was over: nobody is bothered', { ...cancelled, ...past, seen: seenAt(past) }, null, 'settle'],
    ['moved to a coming day after its old one passed', { ...friday, seen: seenAt(past) }, null, 'change'],
  ])('%s', (_, set, triedAt, step) => {
    expect(nextStep({ ...planned, ...set }, { tried: triedAt }, now)).toBe(step);
  });

  test('never books without looking while it may be there, and never leaves what is there when it was cancelled', () => {
    const moment = fc.constantFrom(tuesday, friday, past);
    const seen = fc.option(moment.map(seenAt), { nil: null });
    const status = fc.constantFrom<Overleg['status']>('gepland', 'afgezegd', 'gehouden');
    const standing = fc.record({
      status,
      seen,
      tried: fc.boolean(),
      at: moment,
      triedAt: fc.option(moment, { nil: null }),
    });
    fc.assert(
      fc.property(standing, ({ status: is, seen: known, tried: was, at, triedAt }) => {
        const step = nextStep({ ...planned, ...at, status: is, seen: known, tried: was }, { tried: triedAt }, now);
        const mayBeThere = known === null && was && triedAt !== null;
        if (mayBeThere) expect(['look', 'book-again']).toContain(step);
        if (step === 'book') expect([known, mayBeThere, is]).toEqual([null, false, 'gepland']);
        if (is === 'afgezegd' && known !== null && at.until > now) expect(step).toBe('cancel');
        if (is === 'afgezegd') expect(['cancel', 'look', 'settle']).toContain(step);
      }),
    );
  });
});

const who = (n: number) => personId.parse(`person-${n}`);
const habits = { minutenPerCasus: 25, minutenTerugblik: 10, langsteMinuten: 90, minimum: {} };
const coming: Attendee[] = [
  { person: who(1), for: ['wmo'], kind: 'required' },
  { person: who(2), for: ['jeugd'], kind: 'required' },
  { person: who(3), for: ['adviseur-kwaliteit'], kind: 'required' },
];
const loose = { reeks: null, attendees: coming, ...tuesday };
const series = { ...loose, reeks: '5f0c7a1e-3b2d-4c6f-8a9b-0d1e2f3a4b5c' };
const about = (regelingen: ('wmo' | 'jeugd' | 'participatiewet')[], by = 1) => ({ regelingen, broughtBy: who(by) });

describe('who comes', () => {
  test('is who brings in a casus, and nobody who is not needed any more', () => {
    expect(attendeesFor(loose, [about(['wmo'], 4)], habits)).toEqual([
      coming[0],
      coming[2],
      { person: who(4), for: [], kind: 'required' },
    ]);
    expect(attendeesFor(loose, [about(['wmo'], 2)], habits)[1]).toEqual({ person: who(2), for: [], kind: 'required' });
  });

  test('is everybody of a series, whatever is on its agenda', () => {
    expect(attendeesFor(series, [], habits)).toEqual(coming);
    expect(attendeesFor(series, [about(['wmo'], 4)], habits)).toHaveLength(4);
  });

  test('what nobody comes for is known', () => {
    expect(lackingFor(loose, [about(['wmo', 'participatiewet'])], habits)).toEqual(['participatiewet']);
    expect(lackingFor(loose, [about(['wmo'])], { minimum: { wmo: 2 } })).toEqual(['wmo']);
  });
});

describe('an agenda', () => {
  test('takes what fits and is covered', () => {
    expect(placesIn(loose, habits)).toBe(3);
    expect(mayJoin(loose, [about(['wmo'])], [about(['jeugd']), about(['wmo'])], habits)).toBe(true);
    expect(mayJoin(loose, [about(['wmo']), about(['wmo'])], [about(['jeugd']), about(['wmo'])], habits)).toBe(false);
    expect(mayJoin(loose, [], [about(['participatiewet'])], habits)).toBe(false);
    expect(mayJoin(loose, [], [], habits)).toBe(false);
  });

  test('without an adviseur kwaliteit, as was decided, still takes a casus', () => {
    const without = { ...loose, attendees: coming.slice(0, 2) };
    expect(mayJoin(without, [about(['wmo'])], [about(['jeugd'])], habits)).toBe(true);
  });

  test('makes a casusoverleg longer and shorter; one of a series keeps its time', () => {
    expect(untilWith(loose, 1, habits)).toEqual(new Date('2026-03-31T08:35:00Z'));
    expect(untilWith(loose, 3, habits)).toEqual(new Date('2026-03-31T09:25:00Z'));
    expect(untilWith(series, 3, habits)).toEqual(series.until);
    expect(placesIn(series, habits)).toBe(2);
  });
});

test('two casusoverleggen clash over a person or a room, never over a moment alone', () => {
  const room = { naam: 'Kamer 1', adres: 'kamer@voorbeeld.nl' };
  const one = { ...tuesday, attendees: coming, room };
  const nobody = { ...one, attendees: [] };
  expect(clashes(one, { ...one, room: null })).toBe(true);
  expect(clashes(nobody, one)).toBe(true);
  expect(clashes(nobody, { ...one, room: null })).toBe(false);
  expect(clashes(one, { ...one, ...friday })).toBe(false);
  expect(clashes(one, { ...one, from: tuesday.until, until: friday.until })).toBe(false);
});
