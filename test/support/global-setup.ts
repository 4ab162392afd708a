// Once per run: a real PostgreSQL, and a PGlite that has been set up already, so that each test file opens in no time.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { embeddedExtensions, openDatabase } from '../../src/db/open.ts';
import { openQueue } from '../../src/jobs/queue.ts';
import type { Log } from '../../src/ports.ts';
import { createDatabase, readyName } from './database.ts';
import { contractCount } from './graph-contract.ts';
import { startPostgres } from './postgres.ts';

export default async function setup(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dagstart-test-'));
  // PostgreSQL runs as a user of its own when this is root, and must be able to get to its folder.
  chmodSync(folder, 0o755);
  const [postgres] = await Promise.all([
    startPostgres(join(folder, 'postgres')),
    freshPglite(join(folder, 'empty.tar'), join(folder, 'ready.tar')),
  ]);
  await makeReady({ url: await createDatabase(postgres.url, readyName) });
  process.env.TEST_POSTGRES = postgres.url;
  process.env.TEST_PGLITE = folder;
  Object.assign(globalThis, {
    stopTestDatabases: async () => {
      const counted = contractCount();
      if (counted !== '') console.log(counted);
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  });
}

/** One as it is made, and one in which the bot has been before: opening that one takes a second less. */
async function freshPglite(empty: string, ready: string): Promise<void> {
  const pglite = await PGlite.create({ extensions: await embeddedExtensions() });
  await dump(pglite, empty);
  await makeReady({ pglite }, () => dump(pglite, ready));
}

async function dump(pglite: PGlite, file: string): Promise<void> {
  const data = await pglite.dumpDataDir('none');
  writeFileSync(file, Buffer.from(await data.arrayBuffer()));
}

/** All tables, those of the jobs too; nothing in them. */
async function makeReady(source: { url: string } | { pglite: PGlite }, after?: () => Promise<void>): Promise<void> {
  const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };
  const database = await openDatabase(source, () => {});
  const queue = await openQueue(database.engine, silent);
  await queue.stop();
  await after?.();
  await database.close();
}
