// Dagstart as it runs, in local mode without the playground.
import { freePort } from '../../test/support/postgres.ts';
import { type Child, startNode } from './children.ts';
import { pseudonymKey, type Source } from './database.ts';

/** A PGlite folder is `<data>/database`: that is where Dagstart keeps it. */
export async function startDagstart(
  source: Source,
  data: string,
  flags: readonly string[] = [],
): Promise<Child & { port: number }> {
  const port = await freePort();
  const child = startNode(
    'src/main.ts',
    {
      PORT: String(port),
      GRAPH_PORT: String(await freePort()),
      PLAYGROUND: 'off',
      DATA_DIR: data,
      PSEUDONYM_KEY: pseudonymKey,
      ...('url' in source ? { DATABASE_URL: source.url } : {}),
    },
    { flags },
  );
  return { ...child, port };
}

export async function startYardstick(
  name: 'botbuilder' | 'teams-sdk' | 'nothing',
  card: string,
): Promise<Child & { port: number }> {
  const port = await freePort();
  return { ...startNode(`bench/yardsticks/${name}.ts`, { PORT: String(port), BENCH_CARD: card }), port };
}
