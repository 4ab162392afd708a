// A real database for one test, and waiting for what happens by itself.
import { randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { embeddedExtensions } from '../../src/db/open.ts';

export type EngineName = 'PGlite' | 'PostgreSQL';

/** The database all others are copied from. */
export const readyName = 'ready';

/** With all tables and nothing in them. */
export const newDatabase = (engine: EngineName): Promise<{ url: string } | { pglite: PGlite }> => make(engine, true);

/** Without a single table. */
export const emptyDatabase = (engine: EngineName): Promise<{ url: string } | { pglite: PGlite }> => make(engine, false);

async function make(engine: EngineName, ready: boolean): Promise<{ url: string } | { pglite: PGlite }> {
  if (engine === 'PostgreSQL') {
    const name = `t_${randomUUID().replaceAll('-', '')}`;
    return { url: await createDatabase(process.env.TEST_POSTGRES ?? '', name, ready ? readyName : 'template1') };
  }
  const file = join(process.env.TEST_PGLITE ?? '', ready ? 'ready.tar' : 'empty.tar');
  return {
    pglite: await PGlite.create({ loadDataDir: await openAsBlob(file), extensions: await embeddedExtensions() }),
  };
}

export async function createDatabase(server: string, name: string, template = 'template1'): Promise<string> {
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  await client.query(`create database ${name} template ${template}`);
  await client.end();
  return `${server}/${name}`;
}

/** Waits until it is so, and says what it waited for when it never is. */
export async function until<Found>(
  what: string,
  look: () => Found | undefined | false | null | Promise<Found | undefined | false | null>,
  seconds = 15,
): Promise<Found> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`Waited ${seconds} s in vain for: ${what}`);
    await new Promise((next) => setTimeout(next, 20));
  }
}
