// Calendars survive whatever ends the process, as lists do: an act is there with all it came to, or not at all.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import type { CalendarByHand } from '../../src/local/microsoft365/calendar/by-hand.ts';
import { openExchange } from '../../src/local/microsoft365/calendar/exchange.ts';
import { calendarByHand } from '../../src/local/microsoft365/calendar/open-by-hand.ts';
import { openJournal } from '../../src/local/microsoft365/journal.ts';
import { compacted } from '../../src/local/microsoft365/state.ts';
import { graphCalls } from '../support/graph-calls.ts';
import { randomFrom } from '../support/random.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dagstart-calendars-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const people = ['bot@voorbeeld.nl', 'een@voorbeeld.nl', 'twee@voorbeeld.nl', 'kamer@voorbeeld.nl'];

function opened(file: string | null): { calendar: CalendarByHand; facts: () => unknown[] } {
  const journal = openJournal(file);
  const options = { now: () => new Date('2026-03-30T07:00:00Z'), newId: randomUUID };
  const boxes = openExchange(journal, { ...options, refusesRepeated: () => false, cancelledStays: () => false });
  const calendar = calendarByHand(boxes, randomUUID);
  if (calendar.mailboxes().length === 0) {
    for (const mail of people) calendar.add({ name: mail, mail, kind: mail.startsWith('kamer') ? 'room' : 'person' });
  }
  return { calendar, facts: () => [...compacted(journal.state)] };
}

const hour = (number: number): { from: Date; until: Date } => ({
  from: new Date(Date.UTC(2026, 2, 31, number)),
  until: new Date(Date.UTC(2026, 2, 31, number + 1)),
});
const who = fc.constantFrom(...people);
const act = fc.oneof(
  fc.record({ does: fc.constant('invite' as const), hour: fc.integer({ min: 5, max: 15 }) }),
  fc.record({ does: fc.constant('appoint' as const), who, hour: fc.integer({ min: 5, max: 15 }) }),
  fc.record({ does: fc.constant('move' as const), which: fc.nat(), hour: fc.integer({ min: 5, max: 15 }) }),
  fc.record({ does: fc.constant('cancel' as const), which: fc.nat() }),
  fc.record({ does: fc.constant('remove' as const), who, which: fc.nat() }),
  fc.record({
    does: fc.constant('answer' as const),
    // A room answers for itself.
    who: fc.constantFrom(...people.slice(0, 3)),
    which: fc.nat(),
    reply: fc.constantFrom('accepted' as const, 'tentative' as const, 'declined' as const),
  }),
);
type Act = typeof act extends fc.Arbitrary<infer Each> ? Each : never;
const [bot = '', ...invited] = people;

function does(calendar: CalendarByHand, each: Act): void {
  const of = (owner: string, which: number): string => {
    const all = calendar.events(owner);
    return all[which % Math.max(1, all.length)]?.id ?? 'none';
  };
  switch (each.does) {
    case 'invite':
      calendar.invite(bot, { ...hour(each.hour), invited: invited.map((address) => ({ address })) });
      return;
    case 'appoint':
      calendar.appoint(each.who, hour(each.hour));
      return;
    case 'move':
      calendar.move(bot, of(bot, each.which), hour(each.hour));
      return;
    case 'cancel':
      calendar.cancel(bot, of(bot, each.which));
      return;
    case 'remove':
      calendar.remove(each.who, of(each.who, each.which));
      return;
    case 'answer':
      calendar.answer(each.who, of(bot, each.which), each.reply);
  }
}

test('after a restart everything is as it was, and a room is never in two meetings at once', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 20, maxLength: 60, size: 'max' }), (acts) => {
      const file = join(folder, `${randomUUID()}.journal`);
      const first = opened(file);
      for (const each of acts) does(first.calendar, each);
      expect(opened(file).facts()).toEqual(first.facts());
      // What somebody puts in the room's calendar by hand is not the room's choice.
      const taken = first.calendar.events('kamer@voorbeeld.nl').filter(({ isOrganiser }) => !isOrganiser);
      const moments = taken.map(({ from }) => from.getTime());
      expect(new Set(moments).size).toBe(moments.length);
      // Nobody is invited more often than there were meetings, and of each at most once.
      const invitations = first.calendar.inbox(undefined, 'invitation').map(({ to, iCalUId }) => `${to} ${iCalUId}`);
      expect(new Set(invitations).size).toBe(invitations.length);
    }),
    { numRuns: 60 },
  );
});

test('every meeting that was answered is there after SIGKILL with its invitations, and none without', async () => {
  const file = join(folder, 'calendars.journal');
  const random = randomFrom(5);
  const answered = new Set<string>();
  for (let round = 0; round < 3; round += 1) {
    const child = spawn(process.execPath, ['test/support/microsoft365-process.ts'], {
      cwd: new URL('../../', import.meta.url).pathname,
      env: { PATH: process.env.PATH, FILE: file, MAILBOXES: people.join() },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const [told] = await once(child, 'message');
    const call = graphCalls(z.object({ url: z.string() }).parse(told).url);
    const book = async (number: number): Promise<void> => {
      const transactionId = `o-${round}-${number}`;
      const wall = (dateTime: string) => ({ dateTime, timeZone: 'UTC' });
      const { status } = await call('POST', `/users/${bot}/events`, {
        subject: transactionId,
        start: wall('2026-03-31T08:00:00'),
        end: wall('2026-03-31T09:00:00'),
        attendees: invited.map((address) => ({ emailAddress: { address }, type: 'required' })),
        transactionId,
      });
      if (status === 201) answered.add(transactionId);
    };
    const killed = Math.floor(15 + random() * 30);
    let done = 0;
    await Promise.all(
      [0, 1, 2, 3].map(async (lane) => {
        for (let number = lane; number < 100; number += 4) {
          const failed = await book(number).catch(() => 'ended');
          if (failed) return;
          done += 1;
          if (done === killed) child.kill('SIGKILL');
        }
      }),
    );
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    expect(done).toBeGreaterThan(10);
    const { calendar } = opened(file);
    const meetings = calendar.events(bot);
    const kept = meetings.map(({ transactionId }) => transactionId ?? '');
    expect([...answered].filter((each) => !kept.includes(each))).toEqual([]);
    expect(new Set(kept).size).toBe(kept.length);
    expect(calendar.inbox(undefined, 'invitation')).toHaveLength(meetings.length * invited.length);
    expect(calendar.events('een@voorbeeld.nl')).toHaveLength(meetings.length);
  }
});
