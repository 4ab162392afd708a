// What people wait for when there are very many ontwikkelpunten: lists of them, and what looks like a new one.
import { join } from 'node:path';
import { sql } from 'kysely';
import { openDatabase } from '../src/db/open.ts';
import { similarTo } from '../src/ontwikkelpunten/handlers/similar.ts';
import type { Database } from '../src/ports.ts';
import type { Bench } from './support/bench.ts';
import { type Child, untilReady } from './support/children.ts';
import { newDatabase } from './support/database.ts';
import { type Figure, figure, quantile } from './support/figures.ts';
import { newWishes } from './support/new-wishes.ts';
import { seedPoints } from './support/points.ts';
import { startDagstart } from './support/servers.ts';
import { startTyping, type Typing } from './support/typed.ts';

const sizes = [10_000, 200_000] as const;
type Size = (typeof sizes)[number];

/** What is typed, and what must stand in the answer. `help` reads no points: what a reply costs anyway. */
const commands = { status: 'te laat', 'ontwikkelpunten Oost': 'te laat', help: 'dikke woorden' } as const;
type Command = keyof typeof commands;
const typed: readonly Command[] = ['status', 'ontwikkelpunten Oost', 'help'];

const warmUp = 40;
const rounds = 300;
/** Comparing with every title takes so long that less often must do. */
const naiveLooks: Record<Size, number> = { 10000: 60, 200000: 12 };

const limits = { reply: 50, slower: 2, looks: 30 } as const;

export const points: Bench = async ({ folder, postgres, say }) => {
  const sources = new Map<Size, { url: string }>();
  for (const size of sizes) {
    say(`writing ${size} points`);
    const source = await newDatabase(postgres, `points_${size}`);
    await seedPoints(source, size);
    sources.set(size, source);
  }
  const found: Figure[] = [];
  say('typing');
  found.push(...(await replies(sources, folder)));
  for (const [size, source] of sources) {
    say(`looking for what is alike among ${size}`);
    found.push(...(await looks(size, source)));
  }
  return found;
};

type Took = Record<Command, number[]>;

/** Both bots run at once and are asked in turn: what slows the machine down for a while hits all of them. */
async function replies(sources: ReadonlyMap<Size, { url: string }>, folder: string): Promise<Figure[]> {
  const typing = await startTyping();
  const bots = new Map<Size, Child & { port: number }>();
  for (const [size, source] of sources) {
    const bot = await startDagstart(source, join(folder, `points-${size}`));
    await untilReady(bot, `http://127.0.0.1:${bot.port}/readyz`);
    bots.set(size, bot);
  }
  await ask(typing, bots, warmUp);
  const took = await ask(typing, bots, rounds);
  await Promise.all([...bots.values()].map((bot) => bot.stop()));
  await typing.close();

  const part = (size: Size, command: Command, share: number): number => quantile(took[size][command], share);
  const beside = (size: Size, share: number) => ({ help: part(size, 'help', share) });
  return (['status', 'ontwikkelpunten Oost'] as const).flatMap((command) => [
    ...sizes.flatMap((size) => [
      figure(`${command}, ${size} points, p50`, 'ms', part(size, command, 0.5), { yardsticks: beside(size, 0.5) }),
      figure(`${command}, ${size} points, p95`, 'ms', part(size, command, 0.95), {
        yardsticks: beside(size, 0.95),
        goal: `≤ ${limits.reply} ms`,
        met: (value) => value <= limits.reply,
      }),
    ]),
    figure(`${command}: times as slow at 200000, p95`, '', slower(took, command, 0.95), {
      yardsticks: { p50: slower(took, command, 0.5), help: slower(took, 'help', 0.95) },
      goal: `≤ ${limits.slower}`,
      met: (value) => value <= limits.slower,
    }),
  ]);
}

const slower = (took: Record<Size, Took>, command: Command, share: number): number =>
  quantile(took[200_000][command], share) / quantile(took[10_000][command], share);

async function ask(
  typing: Typing,
  bots: ReadonlyMap<Size, { port: number }>,
  times: number,
): Promise<Record<Size, Took>> {
  const none = (): Took => ({ status: [], 'ontwikkelpunten Oost': [], help: [] });
  const took: Record<Size, Took> = { 10000: none(), 200000: none() };
  for (let round = 0; round < times; round += 1) {
    for (const command of typed) {
      for (const [size, { port }] of bots) {
        took[size][command].push(await typing.type(port, command, commands[command]));
      }
    }
  }
  return took;
}

/** As raising a point does it, beside comparing with every title there is. */
async function looks(size: Size, source: { url: string }): Promise<Figure[]> {
  const { db, close } = await openDatabase(source, (error) => console.error(error.message));
  const ours = (text: string) => similarTo(db, text);
  const theirs = (text: string) => everyTitle(db, text);
  const some = newWishes.filter((_, index) => index % Math.ceil(newWishes.length / naiveLooks[size]) === 0);
  await timed(newWishes, ours);
  await timed(some.slice(0, 8), theirs);
  const took = [...(await timed(newWishes, ours)), ...(await timed(newWishes, ours))];
  const naive = await timed(some, theirs);
  await close();
  const goal = { goal: `≤ ${limits.looks} ms`, met: (value: number) => value <= limits.looks };
  const beside = (share: number) => ({ 'every title by similarity()': quantile(naive, share) });
  return [
    figure(`look-alikes among ${size}, p50`, 'ms', quantile(took, 0.5), { yardsticks: beside(0.5) }),
    figure(`look-alikes among ${size}, p95`, 'ms', quantile(took, 0.95), {
      yardsticks: beside(0.95),
      ...(size === 10_000 ? goal : {}),
    }),
  ];
}

async function timed(texts: readonly string[], look: (text: string) => Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  for (const text of texts) {
    const began = performance.now();
    await look(text);
    took.push(performance.now() - began);
  }
  return took;
}

const everyTitle = (db: Database, text: string): Promise<unknown> =>
  sql`select number, title from ontwikkelpunten_punt order by similarity(title, ${text}) desc limit 3`.execute(db);
