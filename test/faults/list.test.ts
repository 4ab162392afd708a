// The list in SharePoint throttles, breaks, loses answers and goes away, while people work on both sides of it and an instance
// of the bot is killed again and again. FAULT_POINTS says how many points; the list is away for a minute with 2,000.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { z } from 'zod';
import { type Fields, fields, type Punt } from '../../src/ontwikkelpunten/punt.ts';
import { waitingToSend } from '../../src/ontwikkelpunten/row-store.ts';
import { addSteun } from '../../src/ontwikkelpunten/steun-store.ts';
import { personId } from '../../src/shared/person.ts';
import { startClock } from '../support/clock.ts';
import { newDatabase, until } from '../support/database.ts';
import { differences, type ListBot, startListBot } from '../support/list.ts';
import { type BotProcess, startProcess } from '../support/processes.ts';
import { randomFrom } from '../support/random.ts';

const count = Number(process.env.FAULT_POINTS ?? 150);
/** Milliseconds in which all happens, and in the middle of which the list is away. */
const lasts = Math.max(5000, count * (count < 1000 ? 30 : 60));
const away = count < 1000 ? 2000 : Math.min(60_000, count * 30);
const settles = 60 + count / 5;

const folder = mkdtempSync(join(tmpdir(), 'dagstart-list-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('both sides are equal in the end: no row twice, no change lost, no steun lost', async () => {
  const database = await newDatabase('PostgreSQL');
  const list = await startListBot({ database, timers: true });
  Object.defineProperty(list.bot.clock, 'now', { get: () => new Date() });
  const { graph, ports } = list;
  graph.faults.set({ throttled: 0.1, retryAfter: '0.3', unavailable: 0.05, lostAnswer: 0.02 });
  const killed = killing('url' in database ? database.url : '', list);

  const work = people(list);
  const began = Date.now();
  const outage = (async () => {
    await pause((lasts - away) / 2);
    graph.faults.set({ away: true });
    await pause(away);
    graph.faults.set({ away: false });
  })();
  for (let index = 0; index < count; index += 1) {
    await work.raise(index);
    await work.change(index);
    await work.support(index);
    work.editByHand(index);
    const rest = began + ((index + 1) * lasts) / count - Date.now();
    if (rest > 0) await pause(rest);
  }
  await outage;
  while (work.edited() < count) {
    work.editByHand(work.edited());
    await pause(5);
  }
  const kills = await killed.stop();
  const busy = { ...graph.faults.counts };
  graph.faults.clear();
  const wrong = async (): Promise<string[]> => {
    if ((await waitingToSend(ports.db)) > 0) return ['something waits'];
    const rows = new Map(graph.rows().map((row) => [row.fields.PuntId, row]));
    const points = await all(list);
    return points.flatMap((punt) => {
      const row = rows.get(punt.id);
      return row ? differences(punt, row) : [`nr. ${punt.number} has no row`];
    });
  };
  const cleared = Date.now();
  await until('both sides to be equal', async () => (await wrong()).length === 0, settles).catch(async (error) => {
    throw new Error(`${error instanceof Error ? error.message : ''}: ${(await wrong()).slice(0, 10).join('; ')}`);
  });
  const equalAfter = (Date.now() - cleared) / 1000;

  const points = await all(list);
  expect(points).toHaveLength(count);
  expect(graph.rows()).toHaveLength(count);
  expect(new Set(graph.rows().map((row) => row.fields.PuntId)).size).toBe(count);
  expect(points.flatMap((punt) => work.lost(punt))).toEqual([]);
  const { rows: steun } = await sql<{ id: string; steun: number }>`
    select punt_id as id, count(*)::int as steun from ontwikkelpunten_steun group by punt_id`.execute(ports.db);
  expect(steun.reduce((sum, row) => sum + row.steun, 0)).toBe(work.steun());
  const given = new Map(steun.map((row) => [row.id, row.steun]));
  expect(points.filter((punt) => punt.fields.steun !== (given.get(punt.id) ?? 0))).toEqual([]);

  const sent = list.bot.log.flatMap(({ event, data }) => (event === 'list.sent' ? [counted.parse(data)] : []));
  const sum = (key: keyof z.infer<typeof counted>): number => sent.reduce((total, each) => total + each[key], 0);
  console.log(
    [
      `${count} points, changes, steun and edits by hand in ${Math.round(lasts / 1000)} s, ${away / 1000} s of it away:`,
      `${busy.requests} requests, ${busy.refused} refused (429, 503), ${kills} kills of an instance;`,
      `the other one wrote ${sum('written')}, met ${sum('conflicts')} conflicts, found ${sum('existed')} that it had made,`,
      `and ${sum('unsure')} answers lost; equal ${equalAfter.toFixed(1)} s after the faults ended.`,
    ].join(' '),
  );
  await list.stop();
}, 600_000);

const counted = z.object({ written: z.int(), conflicts: z.int(), existed: z.int(), unsure: z.int() });
const pointRows = z.array(z.object({ id: z.string(), number: z.int(), fields }));

async function all({ ports }: ListBot): Promise<z.infer<typeof pointRows>> {
  const { rows } = await sql`select id, number, fields from ontwikkelpunten_punt order by number`.execute(ports.db);
  return pointRows.parse(rows);
}

/** What people do on both sides, and what must be there in the end. */
function people(list: ListBot) {
  const random = randomFrom(7);
  const { graph, ports } = list;
  const punten: Punt[] = [];
  /** Per point what was written last in a field that is changed on one side only. */
  const [here, there] = [new Map<string, string>(), new Map<string, string>()];
  /** Per point all that was written in a field that both sides change. */
  const both = new Map<string, string[]>();
  let [steun, edits] = [0, 0];
  const any = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const note = (id: string, text: string) => both.set(id, [...(both.get(id) ?? []), text]);

  return {
    steun: () => steun,
    edited: () => edits,
    async raise(index: number) {
      punten.push(await list.raise({ title: `Punt ${index}`, explanation: `Toelichting ${index}` }));
    },
    async change(index: number) {
      const punt = any(punten);
      if (!punt) return;
      const contested = random() < 0.2;
      await list.change(punt, { werkafspraak: `Hier ${index}`, ...(contested ? { reden: `Reden ${index}` } : {}) }, 1);
      here.set(punt.id, `Hier ${index}`);
      if (contested) note(punt.id, `Reden ${index}`);
    },
    async support(index: number) {
      const punt = any(punten);
      if (!punt) return;
      await ports.db.transaction().execute(async (tx) => {
        if (await addSteun(tx, punt.id, personId.parse(`supporter-${index}`), '2026-03-30')) steun += 1;
      });
      const { rows } = await sql<{ steun: number }>`
        select count(*)::int as steun from ontwikkelpunten_steun where punt_id = ${punt.id}`.execute(ports.db);
      await list.change(punt, { steun: rows[0]?.steun ?? 0 });
    },
    editByHand(index: number) {
      const row = any(graph.rows());
      if (!row) return;
      const contested = random() < 0.2;
      graph.edit(row.itemId, {
        Toelichting: `In de lijst ${index}`,
        ...(contested ? { Reden: `Reden in de lijst ${index}` } : {}),
      });
      edits += 1;
      const id = String(row.fields.PuntId);
      there.set(id, `In de lijst ${index}`);
      if (contested) note(id, `Reden in de lijst ${index}`);
    },
    /** What of a point is not as it should be. */
    lost({ id, fields: now }: { id: string; fields: Fields }): string[] {
      const contested = both.get(id) ?? [''];
      return [
        ...(here.has(id) && now.werkafspraak !== here.get(id)
          ? [`${id}: ${now.werkafspraak}, not ${here.get(id)}`]
          : []),
        ...(there.has(id) && now.explanation !== there.get(id)
          ? [`${id}: ${now.explanation}, not ${there.get(id)}`]
          : []),
        ...(contested.includes(now.reden) ? [] : [`${id}: ${now.reden}, none of ${contested.join(', ')}`]),
      ];
    },
  };
}

/** Another instance on the same database, as a process that is killed, started again, and killed. */
function killing(database: string, { sharepoint }: ListBot): { stop(): Promise<number> } {
  let [ends, kills] = [false, 0];
  const start = (): BotProcess =>
    startProcess({
      database,
      sharepoint,
      clock: startClock(new Date().toISOString()),
      log: join(folder, 'killed.log'),
    });
  const running = (async () => {
    while (!ends) {
      const bot = start();
      await bot.ready;
      await pause(700);
      await bot.kill();
      kills += 1;
    }
  })();
  return {
    async stop() {
      ends = true;
      await running;
      return kills;
    },
  };
}
