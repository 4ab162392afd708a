// The only place that knows which engine holds the data: PostgreSQL where a URL is given, else PGlite in a folder.
import { mkdirSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import type { Database } from '../ports.ts';
import { StartError } from '../shared/start-error.ts';
import { endWhenBroken } from './connections.ts';
import { migrations } from './migrations/index.ts';
import { planOnce } from './plan-once.ts';

/** What pg-boss needs to work on the same data. */
export type Engine = { kind: 'postgres'; url: string } | { kind: 'pglite'; pglite: PGlite };

export interface OpenDatabase {
  db: Database;
  engine: Engine;
  /** Throws when the database does not answer within two seconds. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Opens and migrates. `source` is a PostgreSQL URL, a folder for PGlite, or a PGlite that is open already. */
export async function openDatabase(
  source: { url: string } | { folder: string } | { pglite: PGlite },
  onError: (error: Error) => void,
): Promise<OpenDatabase> {
  const opened = 'url' in source ? openPostgres(source.url, onError) : await openPglite(source);
  try {
    await migrate(opened.db);
  } catch (error) {
    await opened.close();
    throw unreachable(error)
      ? new StartError('the database does not answer. Check DATABASE_URL and whether it runs.')
      : error;
  }
  return {
    ...opened,
    async ping() {
      const late = new Promise<never>((_, reject) =>
        setTimeout(() => reject(new Error('The database does not answer')), 2000).unref(),
      );
      await Promise.race([sql`select 1`.execute(opened.db), late]);
    },
  };
}

/** Milliseconds that the server may work on a statement. */
const longestStatement = 10_000;
/**
 * Milliseconds after which one side hears nothing more of the other: the network or a server has gone silent. Then the
 * process gives its connection up, and the server lets go of what a transaction has locked.
 */
const longestSilence = 12_000;
export const silence = { query_timeout: longestSilence, idle_in_transaction_session_timeout: longestSilence };

function openPostgres(url: string, onError: (error: Error) => void) {
  const pool = new pg.Pool({
    ...{ connectionString: url, max: 8, connectionTimeoutMillis: 5000 },
    ...{ statement_timeout: longestStatement, ...silence },
  });
  // A connection that breaks while it waits in the pool would otherwise end the process.
  pool.on('error', onError);
  const plan = planOnce();
  pool.on('connect', (client) => {
    endWhenBroken(client);
    plan(client);
  });
  const db: Database = new Kysely({ dialect: new PostgresDialect({ pool }) });
  const engine: Engine = { kind: 'postgres', url };
  return { db, engine, close: () => db.destroy() };
}

async function openPglite(source: { folder: string } | { pglite: PGlite }) {
  const pglite = 'pglite' in source ? source.pglite : await embedded(source.folder);
  const db: Database = new Kysely({ dialect: new PGliteDialect({ pglite }) });
  const engine: Engine = { kind: 'pglite', pglite };
  return { db, engine, close: () => pglite.close() };
}

/** What an embedded database must be opened with; PostgreSQL has these by itself. */
export const embeddedExtensions = async () => {
  const { pg_trgm } = await import('@electric-sql/pglite/contrib/pg_trgm');
  return { pg_trgm };
};

/** Loaded only when asked for: with PostgreSQL it would cost memory for nothing. */
async function embedded(folder: string): Promise<PGlite> {
  mkdirSync(folder, { recursive: true });
  const { PGlite: Embedded } = await import('@electric-sql/pglite');
  return Embedded.create(folder, { extensions: await embeddedExtensions() });
}

/** Kysely takes a lock of its own, so two instances that start together migrate once. */
async function migrate(db: Database): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

/** Errors of the network and of signing in; an AggregateError holds one per address that was tried. */
function unreachable(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(unreachable);
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return /^(E[A-Z]+|28.{3}|3D000)$/.test(code) || error.message.includes('timeout');
}
