// Killed in the middle of reminding, a bot reminds nobody twice, and what it had not taken to send is sent by another. The
// clock runs as fast as ours here, so there are ten minutes to remind in, however slow the machine.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type OpenDatabase, openDatabase } from '../../src/db/open.ts';
import { createOutbox } from '../../src/teams/outbox.ts';
import { type Clock, clockAt, startClock } from '../support/clock.ts';
import { newDatabase, until } from '../support/database.ts';
import { type FakeConnector, startFakeConnector } from '../support/fake-connector.ts';
import { type FakePerson, read } from '../support/fake-teams.ts';
import { inChannel } from '../support/played-dagstart.ts';
import { type BotProcess, startProcess } from '../support/processes.ts';
import { addWijkteam, wijkteamOf } from '../support/wijkteams.ts';

const wijkteams = Array.from({ length: 20 }, (_, index) => wijkteamOf(index, 6));
const people = wijkteams.flatMap((wijkteam) => wijkteam.people);

/** Fractions of everybody reminded at which a bot is killed, one and the other in turn. */
const kills = [0.05, 0.4];
/** Milliseconds that Teams takes for a call, so that every kill falls within some. */
const slow = 200;
/**
 * A reminder is never repeated, so a kill costs those that were taken to be sent: of at most 475 ms ahead (`deliver.ts`),
 * and those under way, at 50 calls a second.
 */
const mostLost = 50 * ((475 + slow) / 1000);

let folder: string;
let teams: FakeConnector;
let database: OpenDatabase;
let url: string;
let clock: Clock;
const bots: BotProcess[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dagstart-reminder-'));
  teams = await startFakeConnector({ slow });
  const source = await newDatabase('PostgreSQL');
  url = 'url' in source ? source.url : '';
  database = await openDatabase(source, () => undefined);
  const rhythm = { days: [1], opens: '09:00', closes: '10:00' };
  for (const wijkteam of wijkteams) {
    await addWijkteam(database.db, wijkteam, { serviceUrl: teams.serviceUrl, rhythm });
  }
});
afterAll(async () => {
  await Promise.all(bots.map((bot) => bot.kill()));
  await database?.close();
  await teams?.close();
  rmSync(folder, { recursive: true, force: true });
});

function start(place: number): void {
  const delivery = { patience: { first: 500, doubt: 1500, misses: [500, 1000] }, lease: 4 };
  bots[place] = startProcess({ database: url, clock, log: join(folder, `bot-${place}.log`), delivery });
}

const reminders = (): string[] =>
  teams.shown.filter(({ card }) => read(card).includes('Je hebt nog niet geantwoord')).map((each) => each.conversation);
const remindersOf = (all: readonly string[], { id }: FakePerson): number =>
  all.filter((conversation) => conversation === `a:1-${id}`).length;

test(`killed ${kills.length} times while it reminds ${people.length} people, nobody is reminded twice and few are missed`, async () => {
  clock = startClock('2026-03-30T09:01:00+02:00');
  start(0);
  start(1);
  await until('every form', () => wijkteams.every((wijkteam) => inChannel(teams, wijkteam, 'form').length === 1), 60);

  // A moment later it is ten to ten.
  const jump = new Date('2026-03-30T09:50:00+02:00').getTime() - clockAt(clock, Date.now());
  clock = { ...clock, says: clock.says + jump };
  await Promise.all(bots.map((bot) => bot.setAhead(jump)));
  for (const [victim, fraction] of kills.entries()) {
    await until('some to be reminded', () => reminders().length >= fraction * people.length, 60);
    await bots[victim]?.kill();
    start(victim);
  }
  const { waiting } = createOutbox(database.db, () => new Date());
  await until('nothing to wait', async () => (await waiting()).count === 0, 60);

  const all = reminders();
  expect(people.filter((person) => remindersOf(all, person) > 1)).toEqual([]);
  expect(all.length).toBeGreaterThanOrEqual(people.length - kills.length * mostLost);
}, 240_000);
