// From starting the process to being ready, and the memory it takes, beside a bare botbuilder server.
import { join } from 'node:path';
import type { Bench } from './support/bench.ts';
import { type Child, memory, untilReady } from './support/children.ts';
import { newDatabase } from './support/database.ts';
import { figure, median } from './support/figures.ts';
import { startDagstart, startYardstick } from './support/servers.ts';

interface Started {
  seconds: number;
  /** MB when ready, and five seconds later. */
  ready: number | null;
  settled: number | null;
}

const settling = 5000;

export const start: Bench = async ({ folder, postgres, say }) => {
  const database = await newDatabase(postgres, 'start');
  const onPostgres = () => startDagstart(database, join(folder, 'start-postgres'));
  const onPglite = () => startDagstart({ folder: '' }, join(folder, 'start-pglite'));
  const bare = () => startYardstick('botbuilder', '{"type":"AdaptiveCard"}');

  say('starting on PostgreSQL');
  const firstOnPostgres = await measure(onPostgres);
  const again: Started[] = [];
  const bares: Started[] = [];
  for (let round = 0; round < 3; round += 1) {
    bares.push(await measure(bare));
    again.push(await measure(onPostgres));
  }
  say('starting on PGlite');
  const firstOnPglite = await measure(onPglite);
  const againOnPglite = await measure(onPglite);

  const time = (name: string, started: Started[], goal?: number) =>
    figure(`${name}: ready after`, 's', median(started.map((each) => each.seconds)), {
      yardsticks: { botbuilder: median(bares.map((each) => each.seconds)) },
      ...(goal === undefined ? {} : { goal: `≤ ${goal} s`, met: (value: number) => value <= goal }),
    });
  const size = (name: string, started: Started[], when: 'ready' | 'settled', goal?: number) =>
    figure(`${name}: memory ${when === 'ready' ? 'when ready' : 'after 5 s'}`, 'MB', middle(started, when), {
      yardsticks: { botbuilder: middle(bares, when) },
      ...(goal === undefined ? {} : { goal: `≤ ${goal} MB`, met: (value: number) => value <= goal }),
    });
  return [
    time('PostgreSQL, first start', [firstOnPostgres], 1.5),
    time('PostgreSQL, later start', again, 1.5),
    size('PostgreSQL', again, 'ready', 200),
    size('PostgreSQL', again, 'settled', 200),
    time('PGlite, first start', [firstOnPglite]),
    time('PGlite, later start', [againOnPglite]),
    size('PGlite', [againOnPglite], 'ready'),
    size('PGlite', [againOnPglite], 'settled'),
  ];
};

async function measure(begin: () => Promise<Child & { port: number }>): Promise<Started> {
  const server = await begin();
  await untilReady(server, `http://127.0.0.1:${server.port}/readyz`);
  const seconds = (performance.now() - server.began) / 1000;
  const ready = memory(server.pid);
  await new Promise((next) => setTimeout(next, settling));
  const settled = memory(server.pid);
  await server.stop();
  return { seconds, ready, settled };
}

function middle(started: readonly Started[], when: 'ready' | 'settled'): number | null {
  const known = started.map((each) => each[when]).filter((value) => value !== null);
  return known.length === 0 ? null : median(known);
}
