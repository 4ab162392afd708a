// `npm run bench`, or `node bench/run.ts answer card start` for some of them. The figures go to bench/results.json.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../test/support/postgres.ts';
import { answer } from './answer.ts';
import { card } from './card.ts';
import { start } from './start.ts';
import type { Bench } from './support/bench.ts';
import { stopChildren } from './support/children.ts';
import { type Figure, table } from './support/figures.ts';

const benches: Record<string, Bench> = { answer, card, start };
const asked = process.argv.slice(2);
const picked = asked.length === 0 ? Object.keys(benches) : asked;
const unknown = picked.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
  process.exit(1);
}

const began = new Date();
const folder = mkdtempSync(join(tmpdir(), 'dagstart-bench-'));
// PostgreSQL runs as a user of its own when this is root, and must be able to get to its folder.
chmodSync(folder, 0o755);
const postgres = await startPostgres(join(folder, 'postgres'));

async function cleanUp(): Promise<void> {
  await stopChildren();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void cleanUp().finally(() => process.exit(1)));
}

const found: Record<string, Figure[]> = {};
try {
  for (const name of picked) {
    const say = (progress: string): void => console.error(`${name}: ${progress}`);
    found[name] = (await benches[name]?.({ folder, postgres: postgres.url, say })) ?? [];
  }
} finally {
  await cleanUp();
}

const machine = {
  cores: availableParallelism(),
  cpu: cpus()[0]?.model ?? '',
  memoryGb: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  system: `${process.platform} ${process.arch}`,
};
const command = ['node', 'bench/run.ts', ...asked].join(' ');
const seconds = Math.round((Date.now() - began.getTime()) / 1000);
const results = { command, date: began.toISOString(), seconds, machine, benches: found };
writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
for (const [name, figures] of Object.entries(found)) console.log(`\n${table(name, figures)}`);
console.log(`\n${machine.cores} cores, ${machine.cpu}, Node ${machine.node}; ${seconds} s; also in bench/results.json`);
