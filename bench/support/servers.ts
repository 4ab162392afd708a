// Dagstart as it runs, in local mode without the playground.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { freePort } from '../../test/support/postgres.ts';
import { type Child, startNode } from './children.ts';
import { pseudonymKey, type Source } from './database.ts';

/** The flags of `npm start`; the yardsticks get the same ones. */
const flags = z
  .object({ scripts: z.object({ start: z.string() }) })
  .parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')))
  .scripts.start.split(' ')
  .filter((word) => word.startsWith('--'));

/** A PGlite folder is `<data>/database`: that is where Dagstart keeps it. */
export async function startDagstart(source: Source, data: string): Promise<Child & { port: number }> {
  const port = await freePort();
  const env = {
    PORT: String(port),
    GRAPH_PORT: String(await freePort()),
    PLAYGROUND: 'off',
    DATA_DIR: data,
    PSEUDONYM_KEY: pseudonymKey,
    ...('url' in source ? { DATABASE_URL: source.url } : {}),
  };
  return { ...startNode('src/begin.js', env, { flags }), port };
}

export async function startYardstick(
  name: 'botbuilder' | 'teams-sdk' | 'nothing',
  card: string,
): Promise<Child & { port: number }> {
  const port = await freePort();
  return { ...startNode(`bench/yardsticks/${name}.ts`, { PORT: String(port), BENCH_CARD: card }, { flags }), port };
}
