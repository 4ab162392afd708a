// Once per run: a real PostgreSQL, and a PGlite that has been set up already, so that each test file opens in no time.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { embeddedExtensions } from '../../src/db/open.ts';
import { startPostgres } from './postgres.ts';

export default async function setup(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dagstart-test-'));
  // PostgreSQL runs as a user of its own when this is root, and must be able to get to its folder.
  chmodSync(folder, 0o755);
  const [postgres] = await Promise.all([
    startPostgres(join(folder, 'postgres')),
    freshPglite(join(folder, 'pglite.tar')),
  ]);
  process.env.TEST_POSTGRES = postgres.url;
  process.env.TEST_PGLITE = join(folder, 'pglite.tar');
  Object.assign(globalThis, {
    stopTestDatabases: async () => {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  });
}

async function freshPglite(file: string): Promise<void> {
  const pglite = await PGlite.create({ extensions: await embeddedExtensions() });
  const dump = await pglite.dumpDataDir('none');
  writeFileSync(file, Buffer.from(await dump.arrayBuffer()));
  await pglite.close();
}
