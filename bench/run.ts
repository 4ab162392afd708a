// `npm run bench`, or `node bench/run.ts answer card start` for some of them. The figures go to bench/results.json.
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { type Postgres, startPostgres } from '../test/support/postgres.ts';
import { answer } from './answer.ts';
import { broadcast } from './broadcast.ts';
import { card } from './card.ts';
import { list } from './list.ts';
import { monday } from './monday.ts';
import { points } from './points.ts';
import { rhythm } from './rhythm.ts';
import { slots } from './slots.ts';
import { start } from './start.ts';
import type { Bench } from './support/bench.ts';
import { killChildren, stopChildren } from './support/children.ts';
import { type Figure, table } from './support/figures.ts';

const benches: Record<string, Bench> = { answer, broadcast, card, list, monday, points, rhythm, slots, start };
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
// However it ends, nothing stays behind.
process.once('exit', () => {
  killChildren();
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // More than once: npm and the terminal may both send it.
  process.on(signal, () => void stop().finally(() => process.exit(1)));
}
process.on('uncaughtException', (error) => void failed(error));
let postgres: Postgres | undefined;
let stopping: Promise<void> | undefined;
const stop = (): Promise<void> => {
  stopping ??= stopAll();
  return stopping;
};
/** Once this stops, everything that is cut short complains; only the first complaint says something. */
async function failed(error: unknown): Promise<never> {
  if (stopping === undefined) console.error(error);
  await stop();
  process.exit(1);
}
async function stopAll(): Promise<void> {
  await stopChildren();
  // A PostgreSQL that Ctrl-C has reached as well may never say that it has stopped.
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, 5000);
  });
  await Promise.race([postgres?.stop(), late]);
  clearTimeout(timer);
}

const found: Record<string, Figure[]> = {};
try {
  postgres = await startPostgres(join(folder, 'postgres'));
  for (const name of picked) {
    const say = (progress: string): void => console.error(`${name}: ${progress}`);
    found[name] = (await benches[name]?.({ folder, postgres: postgres.url, say })) ?? [];
  }
} catch (error) {
  await failed(error);
}
await stop();

const machine = {
  cores: availableParallelism(),
  cpu: cpus()[0]?.model ?? '',
  memoryGb: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  system: `${process.platform} ${process.arch}`,
};
const command = ['node', 'bench/run.ts', ...asked].join(' ');
const seconds = Math.round((Date.now() - began.getTime()) / 1000);
const run = { command, date: began.toISOString(), machine };
const measured = Object.entries(found).map(([name, figures]) => [name, { ...run, figures }]);
const results = new URL('results.json', import.meta.url);
writeFileSync(results, `${asJson({ ...kept(results), ...Object.fromEntries(measured) })}\n`);
for (const [name, figures] of Object.entries(found)) console.log(`\n${table(name, figures)}`);
console.log(`\n${machine.cores} cores, ${machine.cpu}, Node ${machine.node}; ${seconds} s; also in bench/results.json`);

/** What earlier runs measured, each with when and on what; what was measured now takes its place. */
function kept(file: URL): Record<string, unknown> {
  const known: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return Object.fromEntries(Object.entries(known ?? {}).filter(([name]) => name in benches));
}

/** Four digits say enough; the rounds of a figure stand on one line. */
function asJson(value: object): string {
  const short = (_key: string, each: unknown): unknown =>
    typeof each === 'number' && !Number.isInteger(each) ? Number(each.toPrecision(4)) : each;
  return JSON.stringify(value, short, 2).replace(
    /\[\s+([\d.,\s]+?)\s+\]/g,
    (_all, list: string) => `[${list.replace(/\s+/g, ' ')}]`,
  );
}
