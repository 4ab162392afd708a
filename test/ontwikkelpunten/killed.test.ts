// The bot is killed (SIGKILL) while it decides and right after it answered: what was said is kept, what was not is undone.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { besluiten } from '../../src/ontwikkelpunten/besluit-store.ts';
import { lockPunt } from '../../src/ontwikkelpunten/store.ts';
import { startClock } from '../support/clock.ts';
import { inOwnChat } from '../support/dagstart.ts';
import { newDatabase } from '../support/database.ts';
import { asPerson } from '../support/fake-teams.ts';
import { type BotProcess, startProcess } from '../support/processes.ts';
import { startTestBot, type TestBot, until } from '../support/test-bot.ts';
import { button, holder, newPunt, puntNow, said } from './deciding.ts';

let folder: string;
let url: string;
/** Beside the process that is killed, only to look and to prepare. */
let bot: TestBot;
let manager: Awaited<ReturnType<typeof holder>>;
let leader: Awaited<ReturnType<typeof holder>>;
let decider: Awaited<ReturnType<typeof holder>>;
let running: BotProcess;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dagstart-decided-'));
  const database = await newDatabase('PostgreSQL');
  url = 'url' in database ? database.url : '';
  bot = await startTestBot({ database, timers: false });
  manager = await holder(bot, 'teammanager');
  leader = await holder(bot, 'projectleider');
  decider = await holder(bot, 'opdrachtgever');
});
afterAll(async () => {
  await running?.kill();
  await bot?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<void> {
  const clock = startClock('2026-03-30T09:00:00+02:00');
  // What the killed one had taken to send is free again sooner than usual.
  const delivery = { patience: { first: 200, doubt: 1500, misses: [500, 1000] }, lease: 4 };
  running = startProcess({ database: url, clock, log: join(folder, 'bot.log'), delivery });
  await running.ready;
}

const inProcess = ({ person }: typeof manager) => asPerson(running.url() ?? '', bot.fake, person, 'personal');
const logged = async (number: number) => besluiten(bot.running.ports.db, { number }, { before: null, most: 50 });

test('a step and a confirmed ronde survive a process that is killed right after it answered', async () => {
  const punt = await newPunt(bot);
  const assessed = { ...(await button(bot, punt)), effect: 'hoog', moeite: 'laag', moscow: 'regel' };
  await start();
  const answer = await inProcess(manager).presses('ontwikkelpunten.assess', assessed);
  await running.kill();
  expect(said(answer)).toContain('is beoordeeld.');
  expect((await puntNow(bot, punt)).fields).toMatchObject({ status: 'beoordeeld', moscow: 'moet' });

  await start();
  // Teams sends what it had no answer to once more.
  expect(said(await inProcess(manager).presses('ontwikkelpunten.assess', assessed))).toContain('is beoordeeld.');
  expect(await logged(punt.number)).toHaveLength(2);
  const ronde = bot.running.ports.newId();
  await inProcess(leader).presses('ontwikkelpunten.submit-ronde', { ronde, punten: punt.id });
  const confirmed = { ronde, version: '1', reason: '' };
  const done = await inProcess(decider).presses('ontwikkelpunten.confirm', confirmed);
  await running.kill();
  expect(said(done)).toContain(`${decider.name} heeft deze ronde bevestigd.`);
  expect((await puntNow(bot, punt)).fields).toMatchObject({ status: 'geprioriteerd', prioriteitVast: true });

  await start();
  expect(said(await inProcess(decider).presses('ontwikkelpunten.confirm', confirmed))).toBe(said(done));
  expect(await logged(punt.number)).toHaveLength(4);
  // Who goes on with it is told by the process that comes after.
  await until(
    'the teammanager to be told',
    () => inOwnChat(bot, 0).some((text) => text.includes('heeft deze ronde')),
    30,
  );
}, 90_000);

test('a step that got no answer is taken whole or not at all, and once when it is pressed again', async () => {
  for (const milliseconds of [2, 8, 20]) {
    const punt = await newPunt(bot);
    const data = { ...(await button(bot, punt)), effect: 'laag', moeite: 'hoog', moscow: 'regel' };
    const pressed = inProcess(manager)
      .presses('ontwikkelpunten.assess', data)
      .catch(() => undefined);
    await pause(milliseconds);
    await running.kill();
    await pressed;
    // Locked: what the database was still busy with is over then.
    const found = await bot.running.ports.db.transaction().execute(async (tx) => {
      const now = await lockPunt(tx, punt.id);
      return { ...now?.fields, log: await besluiten(tx, { number: punt.number }, { before: null, most: 50 }) };
    });
    const { status, moscow, log } = found;
    expect([status, moscow, log.length]).toEqual(
      status === 'beoordeeld' ? ['beoordeeld', 'nu-niet', 2] : ['ingebracht', '', 0],
    );
    await start();
    await inProcess(manager).presses('ontwikkelpunten.assess', data);
    expect((await puntNow(bot, punt)).fields).toMatchObject({ status: 'beoordeeld', moscow: 'nu-niet' });
    expect(await logged(punt.number)).toHaveLength(2);
  }
}, 90_000);
