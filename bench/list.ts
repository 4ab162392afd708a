// A thousand points that change here go to their list, and a thousand rows that change there come back, at SharePoint's own
// pace: no faster than it is published, because a minute that is played faster would not show what a minute may take.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { z } from 'zod';
import { openDatabase } from '../src/db/open.ts';
import { smallestTier } from '../src/graph/pace.ts';
import { usualPatience } from '../src/graph/retry.ts';
import { openQueue, type Queue } from '../src/jobs/queue.ts';
import { recordChange } from '../src/ontwikkelpunten/handlers/record.ts';
import { puntId } from '../src/ontwikkelpunten/punt.ts';
import { waitingToSend } from '../src/ontwikkelpunten/row-store.ts';
import { syncNow } from '../src/ontwikkelpunten/sync-store.ts';
import type { Database } from '../src/ports.ts';
import { startClock } from '../test/support/clock.ts';
import type { Bench } from './support/bench.ts';
import { type Child, cpuTime, said, startNode } from './support/children.ts';
import { newDatabase, pseudonymKey } from './support/database.ts';
import { type Figure, figure } from './support/figures.ts';
import { compared, type PointHere, pointsHere, seedBoth, seedOffice } from './support/list-rows.ts';
import { spentIn, startOffice } from './support/office.ts';

const rows = 1000;
/** One more is only changed by hand, while the others wait for their turn. */
const all = rows + 1;
const unitsPerRow = 2;
/** Milliseconds that an answer takes. */
const slow = 200;
/** Seconds in which SharePoint takes them all. */
const allowed = (rows * unitsPerRow * 60) / smallestTier;
/** Seconds in which people expect to see what they did. */
const soon = 10;
/** Seconds until it is given up. */
const longest = 300;

/** What is written here, and what people write there. */
const agreed = (number: number): string => `Afspraak ${number} staat in het handboek.`;
const byHand = 'Met de hand aangevuld in de lijst.';

type Around = { folder: string; postgres: string };

/** Each has a list of its own, and waits most of the time: together they take no longer than one. */
export const list: Bench = async ({ folder, postgres, say }) => {
  say(`${rows} changes out and ${rows} in, with one instance, with two, and bare: about two minutes`);
  const [bare, one, two] = await Promise.all([
    bareClient(folder),
    run({ folder, postgres }, 'list_one', 1),
    run({ folder, postgres }, 'list_two', 2),
  ]);
  return [...figures('one instance', one, bare), ...figures('two instances', two, bare)];
};

interface Ran {
  /** Seconds until all changes were there. */
  out: number;
  /** Seconds until all edits by hand were here. */
  back: number;
  /** Seconds until one edit by hand was here while changes waited. */
  meanwhile: number;
  rate: number;
  busiest: number;
  refused: number;
  equal: number;
  tooMany: number;
  /** Milliseconds of processor time of all instances, a row there and back. */
  cpu: number;
}

interface Bare extends Pick<Ran, 'out' | 'back' | 'rate' | 'refused'> {}

function figures(name: string, ran: Ran, bare: Bare): Figure[] {
  return [
    figure(`${name}: units a minute while there was enough to do`, '', ran.rate, {
      yardsticks: { allowed: smallestTier, 'bare client': bare.rate },
      goal: `≥ ${smallestTier * 0.9}`,
      met: (value) => value >= smallestTier * 0.9,
    }),
    figure(`${name}: units in the busiest minute`, '', ran.busiest, {
      yardsticks: { allowed: smallestTier },
      goal: `≤ ${smallestTier}`,
      met: (value) => value <= smallestTier,
    }),
    figure(`${name}: refused for too many units`, '', ran.refused, {
      yardsticks: { 'bare client': bare.refused },
      goal: 'none',
      met: (value) => value === 0,
    }),
    figure(`${name}: ${rows} changed rows in the list after`, 's', ran.out, {
      yardsticks: { 'the units allow': allowed, 'bare client': bare.out },
    }),
    figure(`${name}: ${rows} rows edited by hand here after`, 's', ran.back, {
      yardsticks: { 'bare client reads as many in': bare.back },
    }),
    figure(`${name}: a row edited by hand while changes wait, here after`, 's', ran.meanwhile, {
      goal: `≤ ${soon} s`,
      met: (value) => value <= soon,
    }),
    figure(`${name}: rows equal on both sides in the end`, '', ran.equal, {
      yardsticks: { 'too many': ran.tooMany },
      goal: `all ${all}, none twice`,
      met: (value) => value === all && ran.tooMany === 0,
    }),
    figure(`${name}: processor time a row, there and back`, 'ms', ran.cpu),
  ];
}

async function run({ folder, postgres }: Around, name: string, instances: number): Promise<Ran> {
  const office = await startOffice(join(folder, `${name}.journal`));
  const source = await newDatabase(postgres, name);
  const { db, engine, close } = await openDatabase(source, (error) => console.error(error.message));
  await seedBoth(db, office, all);
  const { url, site } = await office.open(smallestTier, slow);
  const bots = await Promise.all(
    Array.from({ length: instances }, (_, index) =>
      startBot(source.url, { url, site }, join(folder, `${name}-${index}`)),
    ),
  );
  await until('the list to be read', async () => (await syncNow(db, new Date())).readAt !== null);
  const queue = await openQueue(engine, silent);
  const cpuBefore = bots.map(({ pid }) => cpuTime(pid));

  const points = await pointsHere(db);
  const [one, ...others] = points.map(({ item_id }) => item_id);
  const edits = (count: number) => async () => (await editsHere(db)) === count;

  const began = performance.now();
  await changeAll(db, queue, points.slice(1));
  const leaving = until('all changes to be sent', async () => (await waitingToSend(db)) === 0, began);
  await pause(10_000);
  await office.edit([one ?? ''], { Toelichting: byHand });
  const meanwhile = await until('one edit to be here', edits(1));
  const out = await leaving;
  await office.edit(others, { Toelichting: byHand });
  const back = await until('all edits to be here', edits(all));

  const cpu = bots.reduce((sum, { pid }, index) => sum + cpuTime(pid) - (cpuBefore[index] ?? 0), 0) / rows;
  await Promise.all(bots.map((bot) => bot.stop()));
  const ran = { ...spentIn(await office.spent()), ...compared(await pointsHere(db), await office.rows()) };
  await queue.stop();
  await Promise.all([office.stop(), close()]);
  return { ...ran, out, back, meanwhile, cpu };
}

async function startBot(database: string, { url, site }: { url: string; site: string }, log: string): Promise<Child> {
  const sharepoint = { baseUrl: url, credentials: null, site, list: null, times: 1, patience: usualPatience };
  const env = {
    ...{ DATABASE_URL: database, PSEUDONYM_KEY: pseudonymKey, LOG: `${log}.log` },
    ...{ SHAREPOINT: JSON.stringify(sharepoint), CLOCK: JSON.stringify(startClock(new Date().toISOString())) },
  };
  const bot = startNode('test/support/bot-process.ts', env, { ipc: true });
  await said(bot);
  return bot;
}

const silent = { info: () => {}, warn: () => {}, error: () => {} };

/** One by one, as people do it, only faster. */
async function changeAll(db: Database, queue: Queue, points: readonly PointHere[]): Promise<void> {
  const waiting = [...points];
  const work = async (): Promise<void> => {
    for (let punt = waiting.shift(); punt; punt = waiting.shift()) {
      const { id, number } = punt;
      const moment = { by: { id: null, name: 'Dagstart' }, now: new Date(), newId: randomUUID };
      const set = { werkafspraak: agreed(number) };
      await db.transaction().execute((tx) => recordChange(tx, { jobs: queue }, puntId.parse(id), set, moment));
    }
  };
  await Promise.all(Array.from({ length: 4 }, work));
}

async function editsHere(db: Database): Promise<number> {
  const { rows: found } = await sql`
    select count(*)::integer as count from ontwikkelpunten_punt where fields ->> 'explanation' = ${byHand}`.execute(db);
  return z.object({ count: z.int() }).parse(found[0]).count;
}

/** Gives the seconds it took, since now or since then. */
async function until(what: string, look: () => Promise<boolean>, since = performance.now()): Promise<number> {
  const end = performance.now() + longest * 1000;
  while (!(await look())) {
    if (performance.now() > end) throw new Error(`Waited ${longest} s in vain for ${what}`);
    await pause(50);
  }
  return (performance.now() - since) / 1000;
}

async function bareClient(folder: string): Promise<Bare> {
  const office = await startOffice(join(folder, 'list_bare.journal'));
  const there = await seedOffice(office, rows);
  const { url, site, list: title } = await office.open(smallestTier, slow);
  const client = startNode('bench/yardsticks/bare-graph.ts', {}, { ipc: true });
  await said(client);
  const ask = async (of: object[]): Promise<number> => {
    const answer = said(client);
    client.process.send({ url, path: `/sites/${site}/lists/${title}`, rows: of });
    return z.object({ seconds: z.number() }).parse(await answer).seconds;
  };
  const out = await ask(
    there.map(({ itemId, etag }, index) => ({ itemId, etag, fields: { Werkafspraak: agreed(index) } })),
  );
  await office.edit(
    there.map(({ itemId }) => itemId),
    { Toelichting: byHand },
  );
  const back = await ask([]);
  const { rate, refused } = spentIn(await office.spent());
  await Promise.all([client, office].map((each) => each.stop()));
  return { out, back, rate, refused };
}
