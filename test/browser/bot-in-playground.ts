// Local mode in a process of its own, with the playground, for a browser to look at; and where the pictures go.
// With PICTURES=docs the pictures in docs/ are taken anew (`npm run pictures`).
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { freePort } from '../support/postgres.ts';
import { until } from '../support/test-bot.ts';
import type { TeamsClient } from './teams-client.ts';

const root = new URL('../..', import.meta.url).pathname;

/** A describe that says so where there is no browser. */
export function describeInBrowser(name: string, tests: () => void): void {
  const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
  if (existsSync(chromium)) describe(name, tests);
  else test.skip(`SKIPPED: no Chromium at ${chromium}; install it or set CHROMIUM`, () => {});
}

export interface BotInPlayground {
  /** Of the playground. */
  url: string;
  /** Where the list of ontwikkelpunten can be read and edited. */
  listUrl: string;
  /** Where the calendars can be read and changed. */
  calendarUrl: string;
  /** File name of a picture of the whole window. */
  pictureFile(name: string): string;
  /** The card as it is now: wide and as narrow as a phone. It must not be wider than that. */
  picture(teams: TeamsClient, name: string, card: Locator): Promise<void>;
  /** For a script that takes its clock from the test. */
  setClock(instant: string): Promise<void>;
  stop(): Promise<void>;
}

/** `script`: a path below the project, which prints "Stoppen: Ctrl-C" when it is ready. */
export async function startInPlayground(script: string, env: Record<string, string> = {}): Promise<BotInPlayground> {
  const folder = mkdtempSync(join(tmpdir(), 'dagstart-browser-'));
  const pictures = process.env.PICTURES === 'docs' ? join(root, 'docs', 'pictures') : join(folder, 'pictures');
  mkdirSync(pictures, { recursive: true });
  const ports = {
    PORT: String(await freePort()),
    PLAYGROUND_PORT: String(await freePort()),
    GRAPH_PORT: String(await freePort()),
  };
  const bot = spawn(process.execPath, [script], {
    cwd: root,
    env: { ...process.env, ...ports, DATA_DIR: join(folder, 'data'), ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let screen = '';
  const keep = (chunk: Buffer): void => {
    screen += chunk.toString();
  };
  bot.stdout?.on('data', keep);
  bot.stderr?.on('data', keep);
  await until(`the start screen, not ${screen}`, () => screen.includes('Stoppen: Ctrl-C'), 60);

  return {
    url: `http://127.0.0.1:${ports.PLAYGROUND_PORT}`,
    listUrl: `http://127.0.0.1:${ports.GRAPH_PORT}/lists/Ontwikkelpunten`,
    calendarUrl: `http://127.0.0.1:${ports.GRAPH_PORT}/agenda`,
    pictureFile: (name) => join(pictures, `${name}.png`),
    async picture(teams, name, card) {
      for (const [suffix, width] of [
        ['', undefined],
        ['-360', 360],
      ] as const) {
        const file = join(pictures, `${name}${suffix}.png`);
        await teams.screenshot(file, width === undefined ? { card } : { card, width });
        expect(statSync(file).size).toBeGreaterThan(2000);
        expect(await card.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(1);
      }
    },
    async setClock(now) {
      const set = once(bot, 'message');
      bot.send({ now });
      await set;
    },
    async stop() {
      const ended = once(bot, 'exit');
      bot.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
