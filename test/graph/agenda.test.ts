// Calendars against the local Graph: what Outlook does with what is asked, each exchange checked against the contract.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Invited, KnownBefore, Meeting, MeetingNow, MeetingOutcome, Schedule } from '../../src/ports.ts';
import { personId } from '../../src/shared/person.ts';
import { type LocalGraph, startLocalGraph } from '../support/local-graph.ts';
import { randomFrom } from '../support/random.ts';
import { agendaAt, organiser } from './scripted-agenda.ts';

const id = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const noor = { address: 'noor@voorbeeld.nl', name: 'Noor van Dam', kind: 'required' } satisfies Invited;
const piet = { address: 'piet@voorbeeld.nl', name: 'Piet Bos', kind: 'required' } satisfies Invited;
const ggz = { address: 'ggz@partner.example', name: 'GGZ', kind: 'optional' } satisfies Invited;
const room = { address: 'kamer1@voorbeeld.nl', name: 'Wijkcentrum Oost, kamer 1', kind: 'room' } satisfies Invited;
const room2 = { address: 'kamer2@voorbeeld.nl', name: 'Wijkcentrum Oost, kamer 2', kind: 'room' } satisfies Invited;
const monday = '2026-03-30';

let graph: LocalGraph;
/** What somebody does when the bot has just read this event, before it does anything with it. */
let byHand: { eventId: string; act(): void } | null = null;
beforeAll(async () => {
  graph = await startLocalGraph({
    now: () => new Date('2026-03-27T08:00:00Z'),
    watch({ method, url }) {
      if (method === 'GET' && byHand && url.includes(encodeURIComponent(byHand.eventId))) byHand.act();
    },
    mailboxes: [
      { name: 'Casusoverleg', mail: organiser },
      { id: id(1), name: noor.name, mail: noor.address },
      { id: id(2), name: piet.name, mail: piet.address, customTimeZone: true },
      { id: id(3), name: 'Zonder Postvak', mail: null },
      {
        id: id(4),
        name: 'Deeltijd',
        mail: 'deeltijd@voorbeeld.nl',
        workingHours: { days: ['tuesday'], from: '09:00', until: '12:30' },
      },
      { id: id(5), name: 'Londen', mail: 'londen@voorbeeld.nl', timeZone: 'Europe/London' },
      { kind: 'room', name: room.name, mail: room.address },
      { kind: 'room', name: room2.name, mail: room2.address },
    ],
  });
});
afterAll(() => graph.close());

const agenda = () => agendaAt(graph.url);
const meeting = (changes: Partial<Meeting> = {}): Meeting => ({
  ...{ from: new Date(`${monday}T08:00:00Z`), until: new Date(`${monday}T09:00:00Z`) },
  ...{ subject: 'Casusoverleg wijk Oost', text: 'De agenda staat in Teams.' },
  invited: [noor, piet, ggz, room],
  ...changes,
});
/** Somebody else's hour, so that no test is in another one's way. */
let weeks = 0;
const another = (changes: Partial<Meeting> = {}): Meeting => {
  weeks += 1;
  const from = new Date(Date.UTC(2026, 3, 6, 8) + weeks * 7 * 86_400_000);
  return meeting({ from, until: new Date(from.getTime() + 3_600_000), ...changes });
};

function done(outcome: MeetingOutcome | { is: 'changed' }): MeetingNow {
  if (outcome.is !== 'done') throw new Error(`Not done: ${JSON.stringify(outcome)}`);
  return outcome.meeting;
}
/** What was asked for before, whatever stands there now. */
const asked = ({ invited }: Pick<Meeting, 'invited'>, changeKey: string | null = null): KnownBefore => ({
  ...{ changeKey, asked: invited.map(({ address }) => address), unsure: [] },
});
const booked = async (given: Meeting, key = randomUUID()): Promise<MeetingNow> =>
  done(await agenda().book(organiser, key, given, false));
const answers = ({ invited }: MeetingNow): string[] => invited.map(({ address, response }) => `${address} ${response}`);
const mails = (of: MeetingNow): string[] =>
  graph.calendar
    .inbox()
    .filter(({ iCalUId }) => iCalUId === of.iCalUId)
    .map(({ kind, to }) => `${kind} ${to}`)
    .sort();

describe('people', () => {
  test('have the address of their mailbox; who has none, or is not there, is left out', async () => {
    const people = [1, 2, 3, 99].map((index) => personId.parse(id(index)));
    expect(await agenda().addresses([...people, personId.parse('29:1a2b')])).toEqual(
      new Map([
        [people[0], noor.address],
        [people[1], piet.address],
      ]),
    );
  });

  test('are away while they have automatic replies on', async () => {
    const period = { from: new Date('2026-04-01T00:00Z'), until: new Date('2026-04-11T00:00Z') };
    const [first, second, third] = [1, 2, 4].map((index) => personId.parse(id(index)));
    if (!first || !second || !third) throw new Error('There are three');
    const from = new Date('2026-04-08T06:00Z');
    graph.calendar.automaticReplies(noor.address, true);
    graph.calendar.automaticReplies(piet.address, { from, until: new Date('2026-05-01T06:00Z') });
    const people = [first, second, third, personId.parse(id(3))];
    expect(await agenda().repliesAutomatically(people, period)).toEqual(
      new Map([
        [first, [period]],
        [second, [{ from, until: period.until }]],
      ]),
    );
    graph.faults.set({ settingsForbidden: true });
    expect(await agenda().repliesAutomatically(people, period)).toEqual(new Map());
    graph.faults.clear();
    for (const who of [noor, piet]) graph.calendar.automaticReplies(who.address, false);
  });
});

describe('calendars', () => {
  /** A Friday to a Tuesday, over the night in which the clock goes forward. */
  const period = { from: new Date('2026-03-26T23:00:00Z'), until: new Date('2026-03-31T22:00:00Z') };
  const ask = async (...addresses: string[]): Promise<ReadonlyMap<string, Schedule>> => {
    const found = await agenda().schedules(organiser, addresses, period);
    if ('is' in found) throw new Error(JSON.stringify(found));
    return found;
  };
  const spoken = (times: readonly { from: Date; until: Date }[] | null = []): string[] =>
    (times ?? []).map(({ from, until }) => `${from.toISOString().slice(5, 16)} ${until.toISOString().slice(11, 16)}`);

  test.each([
    ['with a named zone', noor.address, ['03-27T07:30 16:00', '03-30T06:30 15:00', '03-31T06:30 15:00']],
    ['with rules instead', piet.address, ['03-27T07:30 16:00', '03-30T06:30 15:00', '03-31T06:30 15:00']],
    ['in London', 'londen@voorbeeld.nl', ['03-27T08:30 17:00', '03-30T07:30 16:00', '03-31T07:30 16:00']],
    ['of a part-timer', 'deeltijd@voorbeeld.nl', ['03-31T07:00 10:30']],
  ])('%s know when somebody works, also after the clock has changed', async (_, address, expected) => {
    const schedule = (await ask(address)).get(address);
    expect(schedule).toMatchObject({ is: 'known', busy: [] });
    expect(spoken(schedule?.is === 'known' ? schedule.working : null)).toEqual(expected);
  });

  test('of a room say no hours; of who is outside, has no mailbox or does not exist nothing is known', async () => {
    const found = await ask(room.address, ggz.address, 'niemand@voorbeeld.nl');
    expect([...found.values()]).toEqual([
      { is: 'known', busy: [], working: null },
      { is: 'unknown', why: 'no-mailbox' },
      { is: 'unknown', why: 'no-mailbox' },
    ]);
  });

  test('say that there is something and of what kind, but not what', async () => {
    const who = 'londen@voorbeeld.nl';
    const at = (time: string) => new Date(`${monday}T${time}:00Z`);
    const made = [
      graph.calendar.appoint(who, { from: at('08:00'), until: at('09:00'), subject: 'Huisarts', private: true }),
      graph.calendar.appoint(who, { from: at('09:00'), until: at('10:00'), subject: 'Vrij', showAs: 'free' }),
      graph.calendar.appoint(who, { from: at('10:00'), until: at('11:00'), showAs: 'tentative' }),
      graph.calendar.appoint(who, { from: at('11:00'), until: at('12:00'), showAs: 'oof' }),
      graph.calendar.appoint(who, { from: at('12:00'), until: at('13:00'), showAs: 'workingElsewhere' }),
    ];
    const schedule = (await ask(who)).get(who);
    expect(schedule?.is === 'known' && schedule.busy.map(({ as, ...time }) => [as, ...spoken([time])])).toEqual([
      ['busy', '03-30T08:00 09:00'],
      ['tentative', '03-30T10:00 11:00'],
      ['away', '03-30T11:00 12:00'],
      ['elsewhere', '03-30T12:00 13:00'],
    ]);
    expect(JSON.stringify(schedule)).not.toContain('Huisarts');
    for (const event of made) graph.calendar.remove(who, event.id);
  });

  test('hold what comes back every week at the same time on the wall', async () => {
    const event = graph.calendar.appoint(noor.address, {
      ...{ from: new Date('2026-03-27T09:00Z'), until: new Date('2026-03-27T10:00Z'), weekly: ['friday', 'monday'] },
    });
    const schedule = (await ask(noor.address)).get(noor.address);
    expect(spoken(schedule?.is === 'known' ? schedule.busy : null)).toEqual(['03-27T09:00 10:00', '03-30T08:00 09:00']);
    graph.calendar.remove(noor.address, event.id);
  });

  test('of more people than Graph takes at once are all known', async () => {
    const crowd = Array.from({ length: 45 }, (_, index) => `collega${index}@voorbeeld.nl`);
    for (const mail of crowd) graph.calendar.add({ name: mail, mail });
    const found = await ask(...crowd);
    expect([...found.values()].filter(({ is }) => is === 'known')).toHaveLength(45);
  });

  test('that may not be looked into say so, each by itself', async () => {
    graph.faults.set({ forbiddenMailboxes: [piet.address] });
    const found = await ask(noor.address, piet.address);
    expect(found.get(noor.address)?.is).toBe('known');
    expect(found.get(piet.address)).toEqual({ is: 'unknown', why: 'not-allowed' });
    graph.faults.clear();
  });
});

describe('a meeting', () => {
  test('stands in the calendar as it was asked for, and everybody is invited once', async () => {
    const given = another();
    const made = await booked(given);
    expect(made).toMatchObject({ from: given.from, until: given.until, cancelled: false });
    expect(made.joinUrl).toMatch(/^https:/);
    expect(graph.calendar.events(organiser).find(({ iCalUId }) => iCalUId === made.iCalUId)).toMatchObject({
      ...{ subject: given.subject, text: given.text, private: true, showAs: 'busy', place: room.name },
    });
    expect(mails(made)).toEqual([ggz, room, noor, piet].map(({ address }) => `invitation ${address}`).sort());
  });

  test('tells what everybody and the room answered', async () => {
    const made = await booked(another());
    graph.calendar.answer(noor.address, made.iCalUId, 'accepted');
    graph.calendar.answer(piet.address, made.iCalUId, 'declined');
    const now = done(await agenda().read(organiser, made.eventId));
    expect(answers(now)).toEqual([
      ...[`${noor.address} accepted`, `${piet.address} declined`, `${ggz.address} none`, `${room.address} accepted`],
    ]);
    expect(now.changeKey).not.toBe(made.changeKey);
  });

  test('in a room that is taken is declined by it', async () => {
    const given = another();
    await booked(given);
    const second = await booked(given);
    expect(answers(done(await agenda().read(organiser, second.eventId)))).toContain(`${room.address} declined`);
  });

  test('asked for twice is one, and nobody hears of it again', async () => {
    const given = another();
    const key = randomUUID();
    const made = await booked(given, key);
    const before = mails(made);
    for (const mayExist of [false, true]) {
      expect(done(await agenda().book(organiser, key, given, mayExist)).eventId).toBe(made.eventId);
    }
    graph.faults.set({ repeatedId: 'refused' });
    expect(done(await agenda().book(organiser, key, given, false)).eventId).toBe(made.eventId);
    graph.faults.clear();
    expect(mails(made)).toEqual(before);
    expect(graph.calendar.events(organiser).filter(({ transactionId }) => transactionId === key)).toHaveLength(1);
  });

  test.each([true, false])('asked for once more at another time is moved (looked for first: %s)', async (mayExist) => {
    const given = another();
    const key = randomUUID();
    const made = await booked(given, key);
    const from = new Date(given.from.getTime() + 20 * 86_400_000);
    const moved = { ...given, from, until: new Date(from.getTime() + 3_600_000), invited: [noor, ggz, room] };
    const now = done(await agenda().book(organiser, key, moved, mayExist));
    expect(now).toMatchObject({ eventId: made.eventId, from: moved.from, until: moved.until });
    expect(graph.calendar.events(organiser).filter(({ transactionId }) => transactionId === key)).toHaveLength(1);
    expect(now.invited.map(({ address }) => address).sort()).toEqual(
      [ggz, room, noor].map(({ address }) => address).sort(),
    );
  });

  test('is found by our own id around its time, and is gone when it is not there', async () => {
    const key = randomUUID();
    const made = await booked(another(), key);
    const near = { from: new Date(made.from.getTime() - 9 * 86_400_000), until: made.until };
    const found = done(await agenda().find(organiser, key, near));
    expect([found.eventId, found.from]).toEqual([made.eventId, made.from]);
    expect(await agenda().find(organiser, randomUUID(), near)).toEqual({ is: 'gone' });
    graph.calendar.cancel(organiser, made.iCalUId);
    expect(await agenda().find(organiser, key, near)).toEqual({ is: 'gone' });
  });

  test('changes only where it must, and only who is concerned hears of it', async () => {
    const given = another();
    const made = await booked(given);
    const invited = mails(made);
    let before: Meeting = given;
    const change = async (changes: Partial<Meeting>) => {
      const known = asked(before);
      before = { ...given, ...changes };
      return done(await agenda().change(organiser, made.eventId, before, known));
    };

    expect((await change({})).changeKey).toBe(done(await agenda().read(organiser, made.eventId)).changeKey);
    expect(mails(made)).toEqual(invited);

    const londen = { address: 'londen@voorbeeld.nl', name: 'Londen', kind: 'required' } satisfies Invited;
    const people = await change({ invited: [noor, ggz, londen, room] });
    expect(people.joinUrl).toBe(made.joinUrl);
    expect(mails(made)).toEqual(
      [...invited, 'cancellation piet@voorbeeld.nl', 'invitation londen@voorbeeld.nl'].sort(),
    );

    const until = new Date(given.until.getTime() + 1_800_000);
    const later = await change({ invited: [noor, ggz, londen, room2], until });
    expect(later.until).toEqual(until);
    expect(later.joinUrl).toBe(made.joinUrl);
    const event = graph.calendar.event(organiser, made.eventId);
    expect([event?.place, event?.text]).toEqual([room2.name, given.text]);
    expect(answers(done(await agenda().read(organiser, made.eventId)))).toContain(`${room2.address} accepted`);
  });

  test('without a room any more says no place', async () => {
    const given = another();
    const made = await booked(given);
    await agenda().change(organiser, made.eventId, { ...given, invited: [noor] }, asked(given));
    expect(graph.calendar.event(organiser, made.eventId)?.place).not.toContain('Wijkcentrum');
  });

  describe('of which people changed by hand who comes', () => {
    const londen = { address: 'londen@voorbeeld.nl', kind: 'optional' } as const;
    const invitedNow = (made: MeetingNow): string[] =>
      (graph.calendar.event(organiser, made.eventId)?.invited ?? []).map(({ address, kind }) => `${kind} ${address}`);

    test('keeps who was added when it moves, without asking anybody twice, and lets go whom we ask no more', async () => {
      const given = another({ invited: [noor, ggz, piet, room] });
      const made = await booked(given);
      graph.calendar.invitees(organiser, made.eventId, { add: [londen] });
      const before = mails(made).length;
      const until = new Date(given.until.getTime() + 1_800_000);
      await agenda().change(organiser, made.eventId, { ...given, until }, asked(given));
      expect(invitedNow(made)).toContain(`optional ${londen.address}`);
      expect(mails(made).filter((mail) => mail.startsWith('invitation'))).toHaveLength(5);
      expect(mails(made)).toHaveLength(before + 5);
      await agenda().change(organiser, made.eventId, { ...given, until, invited: [noor, ggz, room] }, asked(given));
      expect(invitedNow(made).sort()).toEqual(
        [
          `optional ${ggz.address}`,
          `optional ${londen.address}`,
          `required ${noor.address}`,
          `room ${room.address}`,
        ].sort(),
      );
      expect(mails(made)).toContain(`cancellation ${piet.address}`);
      expect(mails(made)).not.toContain(`cancellation ${londen.address}`);
    });

    test('asks nobody again who was taken off, and keeps the room that was put in the place of ours', async () => {
      const given = another({ invited: [noor, ggz, room] });
      const made = await booked(given);
      graph.calendar.invitees(organiser, made.eventId, {
        remove: [noor.address, room.address],
        add: [{ address: room2.address, kind: 'room' }],
      });
      const from = new Date(given.from.getTime() + 3_600_000);
      const moved = { ...given, from, until: new Date(from.getTime() + 3_600_000) };
      await agenda().change(organiser, made.eventId, moved, asked(given));
      expect(invitedNow(made).sort()).toEqual([`optional ${ggz.address}`, `room ${room2.address}`].sort());
      const event = graph.calendar.event(organiser, made.eventId);
      expect([event?.from, event?.place]).toEqual([from, room2.name]);
    });

    test('is not changed when somebody changed it after it was looked at', async () => {
      const given = another();
      const made = await booked(given);
      const { changeKey } = done(await agenda().read(organiser, made.eventId));
      graph.calendar.invitees(organiser, made.eventId, { add: [londen] });
      const later = { ...given, until: new Date(given.until.getTime() + 1_800_000) };
      const outcome = await agenda().change(organiser, made.eventId, later, asked(given, changeKey));
      expect(outcome).toEqual({ is: 'changed' });
      expect(graph.calendar.event(organiser, made.eventId)?.until).toEqual(given.until);
    });

    test('in the very moment between reading and changing keeps what was done by hand', async () => {
      const given = another();
      const made = await booked(given);
      const later = { ...given, invited: [noor, room], until: new Date(given.until.getTime() + 1_800_000) };
      // Each answer to a question about it is followed by somebody who adds a colleague.
      const adding = [londen.address, 'rome@voorbeeld.nl'];
      byHand = {
        eventId: made.eventId,
        act() {
          const address = adding.pop();
          if (address) graph.calendar.invitees(organiser, made.eventId, { add: [{ address }] });
        },
      };
      done(await agenda().change(organiser, made.eventId, later, asked(given)));
      byHand = null;
      expect(invitedNow(made)).toEqual(
        expect.arrayContaining([
          `required ${londen.address}`,
          'required rome@voorbeeld.nl',
          `required ${noor.address}`,
        ]),
      );
      expect(invitedNow(made)).not.toContain(`optional ${ggz.address}`);
    });
  });

  test('that was moved by hand is read where it stands now', async () => {
    const made = await booked(another());
    const from = new Date('2026-12-01T09:00:00Z');
    graph.calendar.move(organiser, made.iCalUId, { from, until: new Date('2026-12-01T10:00:00Z') });
    const now = done(await agenda().read(organiser, made.eventId));
    expect([now.from, now.changeKey === made.changeKey]).toEqual([from, false]);
  });

  test.each([false, true])('is cancelled once, with a word to everybody (called JSON: %s)', async (cancelSaysJson) => {
    graph.faults.set({ cancelSaysJson });
    const made = await booked(another());
    expect(await agenda().cancel(organiser, made.eventId, 'Het gaat niet door.')).toEqual({ is: 'cancelled' });
    const told = graph.calendar.inbox(noor.address, 'cancellation').filter(({ iCalUId }) => iCalUId === made.iCalUId);
    expect(told.map(({ comment }) => comment)).toEqual(['Het gaat niet door.']);
    const before = mails(made);
    expect(await agenda().cancel(organiser, made.eventId, 'Het gaat niet door.')).toEqual({ is: 'gone' });
    expect(await agenda().read(organiser, made.eventId)).toEqual({ is: 'gone' });
    expect(await agenda().change(organiser, made.eventId, meeting(), asked(meeting()))).toEqual({ is: 'gone' });
    expect(mails(made)).toEqual(before);
    graph.faults.clear();
  });

  test('that can still be read after it was cancelled is gone all the same', async () => {
    graph.faults.set({ cancelledStays: true });
    const made = await booked(another());
    graph.calendar.cancel(organiser, made.iCalUId);
    expect(done(await agenda().read(organiser, made.eventId)).cancelled).toBe(true);
    expect(await agenda().cancel(organiser, made.eventId, '')).toEqual({ is: 'gone' });
    expect(await agenda().change(organiser, made.eventId, meeting(), asked(meeting()))).toEqual({ is: 'gone' });
    graph.faults.clear();
  });

  test('is not made in a mailbox that may not be worked in, or that is none', async () => {
    graph.faults.set({ forbiddenMailboxes: [organiser] });
    const forbidden = { kind: 'forbidden', about: ['Calendars.ReadWrite'] };
    expect(await agenda().book(organiser, randomUUID(), another(), false)).toEqual({
      is: 'problem',
      problem: forbidden,
    });
    graph.faults.clear();
    for (const nobody of ['niemand@voorbeeld.nl', id(3), id(99)]) {
      const outcome = await agenda().book(nobody, randomUUID(), another(), false);
      expect(outcome).toEqual({ is: 'problem', problem: { kind: 'organiser-missing', about: [] } });
    }
  });
});

describe('whatever goes wrong', () => {
  const patient = () => agendaAt(graph.url, { patience: { call: 1500, first: 2, tries: 4, whole: 4000 } });

  test.each([1, 2, 3, 4, 5, 6])(
    'a meeting is made once, moved and cancelled, and each is told once (%i)',
    async (seed) => {
      const random = randomFrom(seed);
      for (let run = 0; run < 10; run += 1) {
        const given = another({
          from: new Date(Date.UTC(2027, 0, 4 + run, 8)),
          until: new Date(Date.UTC(2027, 0, 4 + run, 9)),
        });
        const key = randomUUID();
        graph.faults.set({
          ...{ throttled: 0.15, retryAfter: '0.005', unavailable: 0.1, lostAnswer: 0.25, random },
          repeatedId: random() < 0.5 ? 'same' : 'refused',
        });
        let made: MeetingNow | null = null;
        for (let tries = 0; made === null; tries += 1) {
          if (tries > 40) throw new Error('It never comes');
          // As after a crash: whether it was tried is all that is known.
          const outcome = await patient().book(organiser, key, given, tries > 0);
          if (outcome.is === 'done') made = outcome.meeting;
        }
        const { iCalUId, eventId } = made;
        const until = new Date(given.until.getTime() + 1_800_000);
        for (
          let tries = 0;
          (await patient().change(organiser, eventId, { ...given, until }, asked(given))).is !== 'done';
          tries += 1
        ) {
          if (tries > 40) throw new Error('It never moves');
        }
        graph.faults.clear();
        const all = graph.calendar.events(organiser).filter(({ transactionId }) => transactionId === key);
        expect(all.map((event) => [event.iCalUId, event.until])).toEqual([[iCalUId, until]]);

        graph.faults.set({ throttled: 0.15, retryAfter: '0.005', unavailable: 0.1, lostAnswer: 0.25, random });
        for (let tries = 0, is = ''; is !== 'cancelled' && is !== 'gone'; tries += 1) {
          if (tries > 40) throw new Error('It never ends');
          is = (await patient().cancel(organiser, eventId, 'Het gaat niet door.')).is;
        }
        graph.faults.clear();
        const sent = given.invited.flatMap(({ address }) =>
          ['cancellation', 'invitation', 'update'].map((kind) => `${kind} ${address}`),
        );
        expect(mails(made)).toEqual(sent.sort());
      }
    },
  );

  test('silence ends: it is not certain whether the meeting was made, and the next time it is found', async () => {
    const given = another();
    const key = randomUUID();
    graph.faults.set({ silent: 1 });
    expect(await patient().book(organiser, key, given, false)).toEqual({ is: 'unsure' });
    graph.faults.clear();
    const made = done(await patient().book(organiser, key, given, true));
    expect(mails(made)).toHaveLength(4);
  });
});
