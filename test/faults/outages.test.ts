// What the bot stands on goes away and comes back: its database, Teams' answers, the roster, a channel, the right time. Each
// test has a process and a database of its own, so they can wait at the same time.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { type OpenDatabase, openDatabase } from '../../src/db/open.ts';
import { createOutbox } from '../../src/teams/outbox.ts';
import { texts } from '../../src/texts.ts';
import { startClients } from '../support/clients.ts';
import { startClock } from '../support/clock.ts';
import { newDatabase, until } from '../support/database.ts';
import { type FakeConnector, type FakeConnectorOptions, startFakeConnector } from '../support/fake-connector.ts';
import { asPerson, read } from '../support/fake-teams.ts';
import { answers, type Given, inChannel, inWijkteam, lostOf } from '../support/played-dagstart.ts';
import { type BotProcess, type ProcessOptions, startProcess } from '../support/processes.ts';
import { startProxy } from '../support/proxy.ts';
import { randomFrom } from '../support/random.ts';
import { addWijkteam, type FakeWijkteam, type Rhythm, wijkteamOf } from '../support/wijkteams.ts';

/** Seconds without a database. */
const outage = 30;

let folder: string;
const cleanUp: (() => Promise<unknown>)[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dagstart-outages-'));
});
afterAll(async () => {
  for (const step of cleanUp.reverse()) await step();
  rmSync(folder, { recursive: true, force: true });
});

interface World {
  teams: FakeConnector;
  database: OpenDatabase;
  url: string;
  /** `from`: what its clock says when it starts. */
  start(options: Partial<ProcessOptions> & { from: string }): Promise<BotProcess>;
}

let worlds = 0;

async function world(
  wijkteams: readonly (readonly [FakeWijkteam, Rhythm])[],
  connector: FakeConnectorOptions = {},
): Promise<World> {
  worlds += 1;
  const log = join(folder, `${worlds}.log`);
  const teams = await startFakeConnector(connector);
  const source = await newDatabase('PostgreSQL');
  const url = 'url' in source ? source.url : '';
  const database = await openDatabase(source, () => undefined);
  cleanUp.push(teams.close, database.close);
  for (const [wijkteam, rhythm] of wijkteams) {
    await addWijkteam(database.db, wijkteam, { serviceUrl: teams.serviceUrl, rhythm });
  }
  return {
    ...{ teams, database, url },
    async start({ from, ...options }) {
      const bot = startProcess({ database: url, clock: startClock(from), log, ...options });
      cleanUp.push(bot.kill);
      await bot.ready;
      return bot;
    },
  };
}

const random = randomFrom(1);
const minutes = 60_000;
const days = [1, 2];
const hour: Rhythm = { days, opens: '09:00', closes: '10:00' };

test.concurrent.each(['cut', 'freeze'] as const)(
  'a database that is away for half a minute (%s) costs no answer and no dagstart',
  async (how) => {
    const [open, opening] = [wijkteamOf(0, 6), wijkteamOf(1, 6)];
    const { teams, database, url, start } = await world([
      [open, { days, opens: '08:50', closes: '10:00' }],
      [opening, hour],
    ]);
    const target = new URL(url);
    const proxy = await startProxy({ host: target.hostname, port: Number(target.port) });
    cleanUp.push(proxy.close);
    target.port = String(proxy.port);
    const bot = await start({ from: '2026-03-30T08:51:00+02:00', database: target.href });
    const answering = { teams, bot: bot.url, random };
    const [first, presses, ...others] = open.people;
    if (!first || !presses) throw new Error('There is nobody');
    const given = [await answers(answering, open, first)];

    await bot.setAhead(9 * minutes);
    proxy[how]();
    const began = Date.now();
    const pressing: Promise<{ seconds: number; heardAt: number; status: number; value: unknown }>[] = [];
    const someone = inWijkteam(bot.url() ?? '', teams, open, presses);
    const press = async () => {
      const at = performance.now();
      const data = { dagstart: given[0]?.dagstart, score1: '3' };
      const { status, value } = await someone.presses('dagstart.answer', data);
      const heardAt = performance.now();
      return { status, value, heardAt, seconds: (heardAt - at) / 1000 };
    };
    while (Date.now() - began < outage * 1000) {
      pressing.push(press());
      await pause(1000);
    }
    const during = bot.lines().filter(({ at }) => at >= began);
    const back = performance.now();
    await proxy.restore();
    const heard = await Promise.all(pressing);

    expect(bot.hasEnded()).toBe(false);
    expect(heard.filter(({ status }) => status !== 200)).toEqual([]);
    expect(heard.filter(({ seconds }) => seconds > 10)).toEqual([]);
    // Whoever still waited when it came back may have heard that it is kept; nobody before.
    const meanwhile = heard.filter(({ heardAt }) => heardAt < back);
    expect(meanwhile.length).toBeGreaterThan(outage / 2);
    expect(meanwhile.filter(({ value }) => !JSON.stringify(value).includes(texts.broken))).toEqual([]);
    // One for each press that failed, one for each beat, and a few that say that it is away.
    const beats = during.filter(({ event }) => event === 'beat.failed').map((line) => JSON.stringify(line.beat));
    expect(beats).toEqual([...new Set(beats)]);
    const rest = during.filter(({ event }) => event !== 'beat.failed');
    expect(rest.filter(({ event }) => event !== 'turn.failed').length).toBeLessThan(10);
    expect(rest.length).toBeLessThan(outage + 10);

    for (const person of others) given.push(await answers(answering, open, person));
    await until('the form of who opens', () => inChannel(teams, opening, 'form').length === 1, 20);
    for (const person of opening.people) given.push(await answers(answering, opening, person));
    expect(given.filter((each) => each === undefined)).toEqual([]);
    expect(
      await lostOf(
        database.db,
        given.filter((each) => each !== undefined),
      ),
    ).toEqual([]);
  },
  100_000,
);

test.concurrent('a message that Teams took without saying so stands there once in the end', async () => {
  const [soon, late, never] = [wijkteamOf(0, 6), wijkteamOf(1, 6), wijkteamOf(2, 6)];
  const wijkteams = [soon, late, never];
  const hungUp = new Set<string>();
  const { teams, start } = await world(
    wijkteams.map((wijkteam) => [wijkteam, hour]),
    {
      failures({ kind, conversation, card }) {
        if (kind !== 'post' || !read(card).includes('Niets te melden') || hungUp.has(conversation)) return undefined;
        hungUp.add(conversation);
        return { hangUp: true, taken: conversation !== never.channel };
      },
    },
  );
  const delivery = { patience: { first: 200, doubt: 2000, misses: [500] }, lease: 60 };
  const bot = await start({ from: '2026-03-30T09:01:00+02:00', delivery });
  const firstLook = ({ conversation }: { conversation: string }): number =>
    conversation === late.channel ? 5000 : 200;
  const clients = startClients({ teams, bot: bot.url, wijkteams, firstLook });
  cleanUp.push(clients.stop);

  await until('two forms where nobody looked', () => inChannel(teams, late, 'form').length === 2, 20);
  await until('the form that was not taken', () => inChannel(teams, never, 'form').length === 1, 20);
  await until('one of two to be taken away', () => inChannel(teams, late, 'form').length === 1, 20);
  expect(inChannel(teams, soon, 'form').length).toBe(1);
  expect(teams.deleted.length).toBe(1);

  // The one that is left is the one that the bot knows.
  await bot.setAhead(60 * minutes);
  const closed = (wijkteam: FakeWijkteam): boolean =>
    inChannel(teams, wijkteam, 'form').every(({ card }) => read(card).includes('De dagstart is gesloten'));
  await until('every form to say that it has closed', () => wijkteams.every(closed), 20);
}, 100_000);

test.concurrent('a clock that jumps a month ahead and back takes no day away and gives none twice', async () => {
  const wijkteams = [wijkteamOf(0, 6), wijkteamOf(1, 6)];
  const { teams, database, start } = await world(wijkteams.map((wijkteam) => [wijkteam, hour]));
  const monday = '2026-03-30T09:00:00+02:00';
  const bot = await start({ from: monday });
  const answering = { teams, bot: bot.url, random };
  const given: (Given | undefined)[] = [];
  const everybody = async (place: number): Promise<void> => {
    for (const wijkteam of wijkteams) {
      const person = wijkteam.people[place];
      if (person) given.push(await answers(answering, wijkteam, person));
    }
  };
  const dates = async (): Promise<string> => {
    const { rows } = await sql<{ date: string; open: boolean }>`
      select date, opened_at is not null and closed_at is null as open from dagstart_dagstart
      where opened_at is not null order by date, wijkteam_id`.execute(database.db);
    return rows.map(({ date, open }) => `${date}${open ? ' open' : ''}`).join(', ');
  };
  const at = (instant: string): Promise<void> => bot.setAhead(new Date(instant).getTime() - new Date(monday).getTime());

  await everybody(0);
  await at('2026-04-28T09:10:00+02:00');
  await untilSo(dates, '2026-03-30, 2026-03-30, 2026-04-28 open, 2026-04-28 open');
  await at('2026-03-30T09:20:00+02:00');
  await untilSo(dates, '2026-03-30 open, 2026-03-30 open');
  await everybody(1);
  await at('2026-03-31T09:00:00+02:00');
  await untilSo(dates, '2026-03-30, 2026-03-30, 2026-03-31 open, 2026-03-31 open');
  await everybody(2);
  await at('2026-04-28T09:00:00+02:00');
  await untilSo(dates, '2026-03-30, 2026-03-30, 2026-03-31, 2026-03-31, 2026-04-28 open, 2026-04-28 open');
  await everybody(3);
  expect(
    await lostOf(
      database.db,
      given.filter((each) => each !== undefined),
    ),
  ).toEqual([]);
}, 100_000);

async function untilSo(look: () => Promise<string>, wanted: string): Promise<void> {
  let found = '';
  const end = performance.now() + 20_000;
  while (performance.now() < end && found !== wanted) {
    await pause(100);
    found = await look();
  }
  expect(found).toBe(wanted);
}

test.concurrent('without a roster it opens all the same, and a roster that fails later takes nobody away', async () => {
  const wijkteam = wijkteamOf(0, 6);
  let down = true;
  const { teams, database, start } = await world([[{ ...wijkteam, people: [] }, hour]], {
    members: () => wijkteam.people.map((each) => ({ ...each, userRole: 'user' })),
    failures: ({ kind }) => (kind === 'members' && down ? { status: 500 } : undefined),
  });
  const bot = await start({ from: '2026-03-30T09:01:00+02:00' });
  const answering = { teams, bot: bot.url, random };
  const rosters = (): number => teams.calls.filter(({ kind }) => kind === 'members').length;
  const [first, second] = wijkteam.people;
  if (!first || !second) throw new Error('There is nobody');

  await until('the form', () => inChannel(teams, wijkteam, 'form').length === 1, 20);
  await until('a roster that failed', () => rosters() > 0, 20);
  down = false;
  const given = [await answers(answering, wijkteam, first)];
  await until(
    'a counter of six',
    () => inChannel(teams, wijkteam, 'counter').some(({ card }) => read(card).includes('1 van 6')),
    20,
  );

  down = true;
  const before = rosters();
  const update = { type: 'conversationUpdate', membersAdded: [{ id: '29:1-new' }] };
  await inWijkteam(bot.url() ?? '', teams, wijkteam, first).send(update);
  await until('a roster that failed again', () => rosters() > before, 20);
  given.push(await answers(answering, wijkteam, second));
  expect(
    await lostOf(
      database.db,
      given.filter((each) => each !== undefined),
    ),
  ).toEqual([]);
}, 100_000);

test.concurrent('a channel that is deleted keeps nobody waiting, and the beheerder can read about it', async () => {
  const wijkteams = Array.from({ length: 6 }, (_, index) => wijkteamOf(index, 6));
  const [deleted, ...others] = wijkteams;
  const [beheerder] = deleted?.people ?? [];
  if (!deleted || !beheerder) throw new Error('There is nobody');
  let gone = false;
  const { teams, database, start } = await world(
    wijkteams.map((wijkteam) => [wijkteam, hour]),
    {
      failures: ({ conversation }) =>
        gone && conversation === deleted.channel
          ? { status: 404, body: { error: { code: 'ConversationNotFound', message: 'Conversation not found.' } } }
          : undefined,
    },
  );
  const delivery = { patience: { first: 200, doubt: 1000, misses: [500, 1000] }, lease: 60 };
  const from = '2026-03-30T09:01:00+02:00';
  const bot = await start({ from, delivery, beheerders: [beheerder.aadObjectId] });
  await until('all forms', () => wijkteams.every((each) => inChannel(teams, each, 'form').length === 1), 20);
  gone = true;
  await bot.setAhead(60 * minutes);
  const isClosed = ({ card }: { card: unknown }): boolean => read(card).includes('De dagstart is gesloten');
  await until('the others closed', () => others.every((each) => inChannel(teams, each, 'form').some(isClosed)), 10);
  await bot.setAhead(66 * minutes);
  await until(
    'the other dagbeelden',
    () => others.every((each) => inChannel(teams, each, 'dagbeeld').length === 1),
    10,
  );
  const { undelivered } = createOutbox(database.db, () => new Date());
  await untilSo(
    async () => JSON.stringify(await undelivered()),
    JSON.stringify([{ to: { conversation: deleted.channel }, problem: 'not-found', since: '2026-03-30' }]),
  );
  await asPerson(bot.url() ?? '', teams, beheerder, 'personal').says('bezorging');
  await until(
    'a line about it',
    () => teams.shown.some(({ card }) => read(card).includes('Het kanaal is er niet meer')),
    10,
  );
}, 100_000);
