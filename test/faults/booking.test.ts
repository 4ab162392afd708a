// Outlook throttles, breaks, loses answers, goes silent and is late, processes die before and after each call, and people move,
// change and cancel meanwhile, and invite guests by hand: in the end every casusoverleg has one meeting or none, everybody was
// invited once, and every guest still is.
// FAULT_BOOKINGS says how many casusoverleggen.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import { send } from '../../src/casusoverleg/handlers/send.ts';
import type { Attendee, Overleg } from '../../src/casusoverleg/overleg.ts';
import { unsent } from '../../src/casusoverleg/send-store.ts';
import type { Exchange } from '../../src/local/microsoft365/graph-server.ts';
import type { Agenda, JobPorts } from '../../src/ports.ts';
import { inParallel } from '../../src/shared/in-parallel.ts';
import { personId } from '../../src/shared/person.ts';
import { allOverleggen, calendarsOf, changed, organiser, unsentGiven } from '../casusoverleg/planning.ts';
import { type Clock, clockAt, startClock } from '../support/clock.ts';
import { newDatabase, until } from '../support/database.ts';
import { type LocalGraph, startLocalGraph } from '../support/local-graph.ts';
import { startProcess } from '../support/processes.ts';
import { randomFrom } from '../support/random.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

const count = Number(process.env.FAULT_BOOKINGS ?? 40);
const seed = Number(process.env.FAULT_SEED ?? 7);
/** So many people, of whom some come to each. */
const crowd = 40;
const hour = 3_600_000;

const folder = mkdtempSync(join(tmpdir(), 'dagstart-booking-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const mailOf = (n: number): string => `collega.${n}@voorbeeld.nl`;

test('every casusoverleg has one meeting or none, and everybody who comes was invited once', async () => {
  const random = randomFrom(seed);
  // Waiting for what failed goes twenty times as fast.
  const clock = startClock('2026-03-30T09:00:00+02:00', 20);
  const database = await newDatabase('PostgreSQL');
  const shares = { throttled: 0.12, retryAfter: '0.05', unavailable: 0.08, lostAnswer: 0.12, silent: 0.03 };
  const losing = countLost(random, shares);
  const graph = await startLocalGraph({
    watch: losing.answered,
    now: () => new Date(clockAt(clock, Date.now())),
    mailboxes: [
      { name: 'Casusoverleg Oost', mail: organiser },
      ...Array.from({ length: crowd }, (_, n) => ({ id: idOf(n), name: `Collega ${n}`, mail: mailOf(n) })),
    ],
  });
  const calendars = { ...calendarsOf(graph), patience: { call: 400, first: 10, tries: 2, whole: 800 } };
  const bot = await startTestBot({ database, timers: false, calendars, organiser });
  Object.defineProperty(bot.clock, 'now', { get: () => new Date(clockAt(clock, Date.now())) });
  graph.faults.set({ ...shares, late: 0.05, lateBy: 40, random: losing.random, repeatedId: 'refused' });

  const happened = { asked: 0, unsure: 0, later: 0, died: 0, moves: 0, changes: 0, cancels: 0, guests: 0 };
  const work = people(bot, graph, random, happened);
  const killed = killing({ database: 'url' in database ? database.url : '', calendars, clock });
  // Two instances that do what is due, and die now and then in the middle of it.
  let busy = true;
  const instances = [1, 2].map(() => instance(bot.running.ports, random, happened, () => busy));
  for (let turn = 0; turn < count * 2; turn += 1) {
    if (turn < count) await work.plan(turn);
    await work.change();
    await pause(5);
  }
  const equal = () =>
    allOverleggen(bot).then((all) => all.every(({ version, sentVersion }) => sentVersion === version));
  await until('everything to be done under faults', equal, 20 + count / 5).catch(() => undefined);
  const kills = await killed.stop();
  const { requests, refused } = graph.faults.counts;
  graph.faults.clear();
  const cleared = Date.now();
  await until('the calendar to be equal', equal, 120);
  busy = false;
  await Promise.all(instances);

  const all = await allOverleggen(bot);
  expect(all).toHaveLength(count);
  expect(all.flatMap((overleg) => wrongIn(overleg, work.guests.get(overleg.id) ?? [], graph))).toEqual([]);
  expect(strayMails(all, graph)).toEqual([]);
  console.log(
    [
      `${count} casusoverleggen, ${happened.moves} moved, ${happened.changes} changed, ${happened.cancels} cancelled meanwhile, ${happened.guests} guests invited by hand:`,
      `${requests} requests, ${refused} refused (429, 503), ${losing.lost.all} answers lost, ${losing.lost.made} of them after`,
      `a meeting was made; of ${happened.asked} calls by two instances ${happened.died} died right before or after,`,
      `${happened.unsure} were unsure and ${happened.later} put off; ${kills} kills of a process; equal ${((Date.now() - cleared) / 1000).toFixed(1)} s after the faults ended:`,
      `${graph.calendar.events(organiser).length} meetings, ${graph.calendar.inbox(undefined, 'invitation').length} invitations, none twice.`,
    ].join(' '),
  );
  await bot.stop();
  await graph.close();
}, 600_000);

type Happened = Record<'asked' | 'unsure' | 'later' | 'died' | 'moves' | 'changes' | 'cancels' | 'guests', number>;

/** How many answers were lost, and how many of those said that a meeting was made. */
function countLost(random: () => number, { lostAnswer, silent }: { lostAnswer: number; silent: number }) {
  const lost = { all: 0, made: 0 };
  /** After a request went well it is drawn whether its answer is lost, and if not, whether it is kept silent. */
  let draws: number[] = [];
  let made = false;
  return {
    lost,
    answered({ method, url, status }: Exchange): void {
      draws = status < 300 ? [lostAnswer, silent] : [];
      made = method === 'POST' && url.endsWith('/events');
    },
    random(): number {
      const drawn = random();
      const share = draws.shift();
      if (share !== undefined && drawn < share) {
        draws = [];
        lost.all += 1;
        if (made) lost.made += 1;
      }
      return drawn;
    },
  };
}

/** What people do in Teams, and what must be in the calendar in the end. */
function people(bot: TestBot, graph: LocalGraph, random: () => number, happened: Happened) {
  const planned: Overleg[] = [];
  const guests = new Map<string, string[]>();
  const some = (): Attendee[] => {
    const first = Math.floor(random() * crowd);
    return [0, 7, 13].map((step) => ({
      person: personId.parse(idOf((first + step) % crowd)),
      for: step === 0 ? ['wmo'] : [],
      kind: step === 13 ? 'optional' : 'required',
    }));
  };
  /** Nobody is asked for two at once: each has hours of its own. */
  const hourOf = (n: number) => {
    const from = new Date(Date.UTC(2026, 3, 1) + n * hour);
    return { from, until: new Date(from.getTime() + hour / 2) };
  };
  /** In Outlook, by somebody who sees that it stands there. */
  const inviteByHand = async (): Promise<void> => {
    const there = (await allOverleggen(bot)).filter(({ seen, status }) => seen !== null && status === 'gepland');
    const chosen = there[Math.floor(random() * there.length)];
    const eventId = chosen?.seen?.eventId ?? '';
    if (chosen === undefined || graph.calendar.event(organiser, eventId)?.cancelled !== false) return;
    happened.guests += 1;
    const address = `gast.${happened.guests}@elders.voorbeeld.nl`;
    graph.calendar.invitees(organiser, eventId, { add: [{ address, kind: 'optional' }] });
    guests.set(chosen.id, [...(guests.get(chosen.id) ?? []), address]);
  };
  return {
    guests,
    async plan(n: number) {
      planned.push(await unsentGiven(bot, n, { attendees: some(), ...hourOf(n) }));
    },
    async change() {
      if (random() < 0.2) await inviteByHand();
      if (random() < 0.5) return;
      // Preferably one of which nobody knows whether it is in the calendar.
      const open = (await allOverleggen(bot)).filter(({ tried, seen }) => tried && seen === null).map(({ id }) => id);
      const among = planned.filter(
        ({ id, status }) => status === 'gepland' && (open.length === 0 || open.includes(id)),
      );
      const chosen = among[Math.floor(random() * among.length)];
      if (!chosen) return;
      const place = planned.indexOf(chosen);
      const kind = random();
      if (kind < 0.4) {
        happened.moves += 1;
        Object.assign(chosen, hourOf(count * (1 + Math.floor(random() * 2)) + place));
      } else if (kind < 0.75) {
        happened.changes += 1;
        // Who leaves does not come back: a second invitation would be right then.
        chosen.until = new Date(chosen.until.getTime() + 300_000);
        chosen.attendees = chosen.attendees.slice(0, 2);
      } else {
        happened.cancels += 1;
        chosen.status = 'afgezegd';
      }
      await changed(bot, chosen.id, chosen);
    },
  };
}

/** An instance of the bot that now and then dies right before or right after it asked something of the calendar. */
async function instance(ports: JobPorts, random: () => number, happened: Happened, goesOn: () => boolean) {
  const { agenda } = ports;
  const mortal = async <Outcome extends { is: string }>(ask: () => Promise<Outcome>): Promise<Outcome> => {
    happened.asked += 1;
    const fate = random();
    if (fate < 0.06) {
      happened.died += 1;
      throw new Error('died before');
    }
    const outcome = await ask();
    if (outcome.is === 'unsure') happened.unsure += 1;
    if (outcome.is === 'later') happened.later += 1;
    if (fate < 0.16) {
      happened.died += 1;
      throw new Error('died after');
    }
    return outcome;
  };
  const dying: Agenda = {
    ...agenda,
    book: (...given) => mortal(() => agenda.book(...given)),
    find: (...given) => mortal(() => agenda.find(...given)),
    change: (...given) => mortal(() => agenda.change(...given)),
    cancel: (...given) => mortal(() => agenda.cancel(...given)),
  };
  while (goesOn()) {
    const due = await unsent(ports.db, ports.now(), 20);
    await inParallel(
      due,
      4,
      (id) => send({ overleg: id }, { ...ports, agenda: dying }),
      () => undefined,
    );
    await pause(20);
  }
}

/** Another instance, in a process of its own that is killed, started again, and killed. */
function killing(options: { database: string; calendars: ReturnType<typeof calendarsOf>; clock: Clock }) {
  let [ends, kills] = [false, 0];
  const running = (async () => {
    while (!ends) {
      const bot = startProcess({ ...options, log: join(folder, 'killed.log') });
      await bot.ready;
      await pause(900);
      await bot.kill();
      kills += 1;
    }
  })();
  return {
    async stop(): Promise<number> {
      ends = true;
      await running;
      return kills;
    },
  };
}

/** Where a record and the calendar differ; empty when they are equal. */
function wrongIn(overleg: Overleg, guests: readonly string[], graph: LocalGraph): string[] {
  const events = graph.calendar
    .events(organiser)
    .filter(({ transactionId, cancelled }) => transactionId === overleg.id && !cancelled);
  const say = (what: string): string[] => [`${overleg.id} (${overleg.status}): ${what}`];
  if (overleg.status !== 'gepland') return events.length === 0 ? [] : say('is still in the calendar');
  const [event, ...more] = events;
  if (event === undefined || more.length > 0) return say(`has ${events.length} meetings`);
  const expected = [...overleg.attendees.map(({ person }) => mailOf(Number(person.slice(-12)))), ...guests].sort();
  const invited = event.invited.map(({ address }) => address).sort();
  return [
    ...(event.from.getTime() === overleg.from.getTime() && event.until.getTime() === overleg.until.getTime()
      ? []
      : say(`stands at ${event.from.toISOString()}, not ${overleg.from.toISOString()}`)),
    ...(invited.join() === expected.join() ? [] : say(`invites ${invited}, not ${expected}`)),
    ...(overleg.seen?.iCalUId === event.iCalUId ? [] : say('is not the meeting that is known')),
  ];
}

/** Mails that should not have gone: about a meeting that nobody knows, or an invitation that somebody had. */
function strayMails(all: readonly Overleg[], graph: LocalGraph): string[] {
  const known = new Set(all.flatMap(({ seen }) => (seen === null ? [] : [seen.iCalUId])));
  const seen = new Set<string>();
  return graph.calendar.inbox().flatMap(({ kind, to, iCalUId }) => {
    if (!known.has(iCalUId)) return [`${kind} to ${to} about a meeting that is not ours`];
    if (kind === 'update') return [];
    const key = `${kind} ${to} ${iCalUId}`;
    if (seen.has(key)) return [`${kind} twice to ${to}`];
    seen.add(key);
    return [];
  });
}
