// A look at the data that changes nothing, also while the bot runs.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Database } from '../ports.ts';
import { StartError } from '../shared/start-error.ts';
import { openDatabase } from './open.ts';

export interface Readable {
  db: Database;
  close(): Promise<void>;
}

/**
 * A PostgreSQL is read in transactions that cannot write; of a folder a copy is read, for PGlite allows one process per
 * folder. `empty`: no bot has used it yet.
 */
export const openToRead = (source: { url: string } | { folder: string }): Promise<Readable | 'empty'> =>
  'url' in source ? readPostgres(source.url) : readCopy(source.folder);

async function readPostgres(url: string): Promise<Readable | 'empty'> {
  const options = '-c default_transaction_read_only=on';
  const pool = new pg.Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 5000, options });
  pool.on('error', () => {});
  const db: Database = new Kysely({ dialect: new PostgresDialect({ pool }) });
  const close = () => db.destroy();
  try {
    const { rows } = await sql<{ found: boolean }>`
      select to_regclass('ritme_schedule') is not null as found`.execute(db);
    if (rows[0]?.found) return { db, close };
    await close();
    return 'empty';
  } catch {
    await close();
    throw new StartError('de database antwoordt niet. Kijk naar DATABASE_URL en of de database draait.');
  }
}

/** The bot may be writing while its files are copied: then the copy may not open, and another one does. */
const mostCopies = 5;

async function readCopy(folder: string): Promise<Readable> {
  for (let attempt = 1; attempt <= mostCopies; attempt += 1) {
    const place = mkdtempSync(join(tmpdir(), 'dagstart-agenda-'));
    const remove = () => rmSync(place, { recursive: true, force: true });
    try {
      const copy = join(place, 'database');
      cpSync(folder, copy, { recursive: true });
      // Says that a process has it open, which is not so for the copy.
      rmSync(join(copy, 'postmaster.pid'), { force: true });
      const { db, close } = await openDatabase({ folder: copy }, () => {});
      return { db, close: () => close().finally(remove) };
    } catch {
      remove();
    }
  }
  throw new StartError(
    'de gegevens zijn nu niet te lezen. Draait Dagstart en schrijft het veel? Probeer het zo nog eens.',
  );
}
