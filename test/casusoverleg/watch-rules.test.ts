// What follows from what stands in the calendar now, worked out without one.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { oddOf } from '../../src/casusoverleg/moment.ts';
import type { Need } from '../../src/casusoverleg/need.ts';
import { type Attendee, overlegId, type Seen } from '../../src/casusoverleg/overleg.ts';
import { absentOf, follow, isSameSeen, nextLook } from '../../src/casusoverleg/watch.ts';
import { readGemeente } from '../../src/gemeente.ts';
import type { MeetingNow } from '../../src/ports.ts';
import { holidaysIn } from '../../src/shared/holidays.ts';
import { personId } from '../../src/shared/person.ts';
import { instantOf } from '../../src/shared/time.ts';

const at = (date: string, time: string): Date => instantOf(date, time);
const tuesday = { from: at('2026-03-31', '10:00'), until: at('2026-03-31', '11:30') };
const thursday = { from: at('2026-04-02', '10:00'), until: at('2026-04-02', '11:30') };
const friday = { from: at('2026-04-03', '13:00'), until: at('2026-04-03', '14:30') };
const lastWeek = { from: at('2026-03-24', '10:00'), until: at('2026-03-24', '11:30') };
const now = at('2026-03-30', '09:00');

const seen: Seen = {
  ...{ eventId: 'e', iCalUId: 'i', changeKey: 'k1', joinUrl: null, declined: [], asked: {} },
  ...{ from: tuesday.from.toISOString(), until: tuesday.until.toISOString() },
};
const known = { ...tuesday, room: null, version: 1, sentVersion: 1, seen };
const meeting = (set: Partial<MeetingNow> = {}): MeetingNow => ({
  ...{ eventId: 'e', iCalUId: 'i', changeKey: 'k2', cancelled: false, joinUrl: null, invited: [], ...tuesday },
  ...set,
});
const nobody = new Set<string>();

describe('a moment that somebody changed in the calendar', () => {
  test('is followed, once', () => {
    const first = follow(known, meeting(thursday), nobody, now);
    expect(first.moved).toEqual(thursday);
    const again = follow({ ...known, ...thursday, seen: first.seen }, meeting(thursday), nobody, now);
    expect(again).toMatchObject({ moved: null, movedToPast: null });
    expect(isSameSeen(again.seen, first.seen)).toBe(true);
  });

  test('is followed too while only people or the room of ours wait to be sent', () => {
    expect(follow({ ...known, version: 2 }, meeting(thursday), nobody, now).moved).toEqual(thursday);
  });

  test('does not undo a moment of our own that still has to be sent', () => {
    const ours = { ...known, ...friday, version: 2 };
    expect(follow(ours, meeting(thursday), nobody, now).moved).toBeNull();
    expect(follow(ours, meeting(tuesday), nobody, now).moved).toBeNull();
  });

  test('may be our own hand while a change of ours got no answer, and is looked at again after it', () => {
    // Ours went to Friday, no answer came, and it was put back to Tuesday here before it was sent again.
    const back = { ...known, version: 3 };
    const trying = follow(back, meeting(friday), nobody, now, true);
    expect(trying).toMatchObject({ moved: null, movedToPast: null });
    expect(trying.seen).toMatchObject({ from: seen.from, until: seen.until });
    expect(follow({ ...back, seen: trying.seen }, meeting(thursday), nobody, now).moved).toEqual(thursday);
  });

  test('and is ours already, is no news', () => {
    const sending = { ...known, ...friday, version: 2 };
    expect(follow(sending, meeting(friday), nobody, now)).toMatchObject({ moved: null, movedToPast: null });
  });

  test('to a time that is over is told and not followed, and is followed once it is put right', () => {
    const slip = follow(known, meeting(lastWeek), nobody, now);
    expect(slip).toMatchObject({ moved: null, movedToPast: lastWeek });
    const held = { ...known, seen: slip.seen };
    expect(follow(held, meeting(lastWeek), nobody, now)).toMatchObject({ moved: null, movedToPast: null });
    expect(follow(held, meeting(thursday), nobody, now).moved).toEqual(thursday);
    expect(follow(held, meeting(tuesday), nobody, now)).toMatchObject({ moved: null, movedToPast: null });
  });

  test('never leaves our record beside a calendar that we know of and sent nothing new to', () => {
    const moments = fc.constantFrom(tuesday, thursday, friday);
    fc.assert(
      fc.property(moments, fc.array(moments, { minLength: 1, maxLength: 6 }), (start, moves) => {
        let record = {
          ...known,
          ...start,
          seen: { ...seen, from: start.from.toISOString(), until: start.until.toISOString() },
        };
        let told = 0;
        let there = start;
        let changes = 0;
        for (const next of moves) {
          if (next !== there) changes += 1;
          there = next;
          const followed = follow(record, meeting(there), nobody, now);
          if (followed.moved) told += 1;
          record = { ...record, ...(followed.moved ?? {}), seen: followed.seen };
        }
        expect({ from: record.from, until: record.until }).toEqual(there);
        expect(told).toBe(changes);
      }),
    );
  });
});

describe('an invitation that was declined', () => {
  const room = { naam: 'Kamer 1', adres: 'Kamer1@voorbeeld.nl' };
  const said = (
    address: string,
    response: 'declined' | 'accepted',
    kind: 'required' | 'optional' | 'room' = 'required',
  ) => ({
    ...{ address, response, kind },
  });
  const people = new Set(['fatma@voorbeeld.nl']);

  test('by the room is told once', () => {
    const declined = meeting({ invited: [said('kamer1@voorbeeld.nl', 'declined', 'room')] });
    const first = follow({ ...known, room }, declined, people, now);
    expect(first).toMatchObject({ roomDeclined: true, declined: [] });
    expect(follow({ ...known, room, seen: first.seen }, declined, people, now).roomDeclined).toBe(false);
  });

  test('by somebody who must come is told once, also when it is accepted and declined again', () => {
    const declined = meeting({ invited: [said('Fatma@Voorbeeld.nl', 'declined')] });
    const first = follow(known, declined, people, now);
    expect(first.declined).toEqual(['fatma@voorbeeld.nl']);
    const accepted = follow(
      { ...known, seen: first.seen },
      meeting({ invited: [said('fatma@voorbeeld.nl', 'accepted')] }),
      people,
      now,
    );
    expect(accepted).toMatchObject({ declined: [], roomDeclined: false });
    expect(follow({ ...known, seen: accepted.seen }, declined, people, now).declined).toEqual([]);
  });

  test('is told anew for another moment', () => {
    const invited = [said('fatma@voorbeeld.nl', 'declined')];
    const before = follow(known, meeting({ invited }), people, now);
    const after = follow({ ...known, seen: before.seen }, meeting({ ...thursday, invited }), people, now);
    expect(after.declined).toEqual(['fatma@voorbeeld.nl']);
  });

  test('by somebody who need not come, or whom we did not invite, is nobody’s business', () => {
    const invited = [said('fatma@voorbeeld.nl', 'declined', 'optional'), said('iemand@elders.nl', 'declined')];
    expect(follow(known, meeting({ invited }), people, now)).toMatchObject({ declined: [], roomDeclined: false });
  });
});

describe('a room', () => {
  const [ours, theirs] = [
    { naam: 'Kamer 1', adres: 'Kamer1@voorbeeld.nl' },
    { naam: 'Kamer 2', adres: 'kamer2@voorbeeld.nl' },
  ];
  const at = (address: string, response: 'accepted' | 'declined' = 'accepted') => ({
    ...{ address, response, kind: 'room' as const },
  });
  const booked = { ...known, room: ours, seen: { ...seen, asked: { 'kamer1@voorbeeld.nl': 'there' as const } } };

  test('that somebody put in the place of ours is taken over, by its name here or else its address, and is ours then', () => {
    const swapped = meeting({ invited: [at(theirs.adres)] });
    const first = follow(booked, swapped, nobody, now, false, [theirs]);
    expect(first).toMatchObject({ room: theirs, roomDeclined: false, off: [] });
    expect(first.seen.asked).toEqual({ 'kamer2@voorbeeld.nl': 'there' });
    expect(follow(booked, swapped, nobody, now).room).toEqual({ naam: theirs.adres, adres: theirs.adres });
    const again = follow({ ...booked, room: theirs, seen: first.seen }, swapped, nobody, now, false, [theirs]);
    expect([again.room, isSameSeen(again.seen, first.seen)]).toEqual([theirs, true]);
  });

  test('that somebody chose and that is not free is told', () => {
    const swapped = meeting({ invited: [at(theirs.adres, 'declined')] });
    expect(follow(booked, swapped, nobody, now, false, [theirs])).toMatchObject({ room: theirs, roomDeclined: true });
  });

  test('that was taken off without another one leaves it online', () => {
    const first = follow(booked, meeting(), nobody, now);
    expect([first.room, first.seen.asked]).toEqual([null, {}]);
  });

  test('beside ours changes nothing', () => {
    expect(follow(booked, meeting({ invited: [at(ours.adres), at(theirs.adres)] }), nobody, now).room).toBe(ours);
  });

  test('that we chose and that still has to be sent stands, whatever is done to the one before', () => {
    const pending = { ...booked, room: { naam: 'Kamer 3', adres: 'kamer3@voorbeeld.nl' }, version: 2 };
    expect(follow(pending, meeting({ invited: [at(theirs.adres)] }), nobody, now).room).toBe(pending.room);
  });
});

describe('who does not come', () => {
  const attendee = (id: string, ...needs: Need[]): Attendee => ({
    ...{ person: personId.parse(id), for: needs, kind: 'required' },
  });
  const one = (): number => 1;
  const absent = (attendees: Attendee[], all: number[], fresh = all, minimum: (need: Need) => number = one) =>
    absentOf(attendees, { all: new Set(all), fresh: new Set(fresh) }, minimum);

  test('is told in roles, and only of a role that nobody else fills', () => {
    const attendees = [attendee('a', 'jeugd'), attendee('b', 'jeugd', 'wmo'), attendee('c', 'adviseur-kwaliteit')];
    expect(absent(attendees, [0])).toEqual({ needs: [], others: false });
    expect(absent(attendees, [1])).toEqual({ needs: ['wmo'], others: false });
    expect(absent(attendees, [0, 1], [1])).toEqual({ needs: ['jeugd', 'wmo'], others: false });
    expect(absent(attendees, [0], [0], () => 2)).toEqual({ needs: ['jeugd'], others: false });
  });

  test('is told of somebody who brings in a casus without a role', () => {
    expect(absent([attendee('a'), attendee('b', 'wmo')], [0])).toEqual({ needs: [], others: true });
  });

  test('is not told of somebody who need not come', () => {
    expect(absent([{ ...attendee('a', 'wmo'), kind: 'optional' }], [0])).toEqual({ needs: [], others: false });
  });
});

describe('a moment', () => {
  const habits = readGemeente().wijkOf({ name: 'Oost' }).casusoverleg;
  const odd = (date: string, from: string, until: string, casussen = 0) =>
    oddOf({ from: at(date, from), until: at(date, until) }, casussen, habits, holidaysIn(2026));
  const fine = { free: '', weekend: false, outside: false, needed: 0 };

  test('is odd on a holiday, in the weekend, outside the times of the wijk, and when its casussen do not fit', () => {
    expect(odd('2026-03-31', '10:00', '11:30', 2)).toEqual(fine);
    expect(odd('2026-04-27', '10:00', '11:30')).toEqual({ ...fine, free: 'Koningsdag' });
    expect(odd('2026-03-28', '10:00', '11:30')).toEqual({ ...fine, weekend: true });
    expect(odd('2026-03-31', '07:00', '08:30')).toEqual({ ...fine, outside: true });
    expect(odd('2026-03-31', '20:00', '21:00')).toEqual({ ...fine, outside: true });
    const needed = habits.minutenTerugblik + 3 * habits.minutenPerCasus;
    expect(odd('2026-03-31', '10:00', '10:45', 3)).toEqual({ ...fine, needed });
  });
});

test('looking is tried later each time it fails, at most a quarter of an hour, and not for all at once', () => {
  const ids = ['00000000-0000-4000-8000-000000000000', '00000000-0000-4000-8000-000000ffffff'] as const;
  const wait = (id: string, misses: number, from = thursday.from): number =>
    nextLook({ id: overlegId.parse(id), from }, now, misses).getTime() - now.getTime();
  for (const misses of [1, 2, 3, 4, 9, 99]) {
    expect(wait(ids[0], misses)).toBeLessThan(wait(ids[1], misses));
    expect(wait(ids[1], misses)).toBeLessThanOrEqual(15 * 60_000);
    expect(wait(ids[0], misses)).toBeGreaterThanOrEqual(wait(ids[0], misses - 1));
  }
  expect(wait(ids[0], 1, tuesday.from)).toBeLessThan(wait(ids[0], 1));
});
