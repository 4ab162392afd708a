// A real database for one test, and waiting for what happens by itself.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { embeddedExtensions } from '../../src/db/open.ts';

export type EngineName = 'PGlite' | 'PostgreSQL';

export async function newDatabase(engine: EngineName): Promise<{ url: string } | { pglite: PGlite }> {
  if (engine === 'PGlite') {
    const file = process.env.TEST_PGLITE ?? '';
    const loadDataDir = new Blob([new Uint8Array(readFileSync(file))]);
    return { pglite: await PGlite.create({ loadDataDir, extensions: await embeddedExtensions() }) };
  }
  const server = process.env.TEST_POSTGRES ?? '';
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return { url: `${server}/${name}` };
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
