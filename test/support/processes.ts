// Processes of the bot, each started, killed and watched by its own handle.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { CalendarOptions } from '../../src/calendars.ts';
import type { SharepointOptions } from '../../src/sharepoint.ts';
import type { Patience } from '../../src/teams/consequence.ts';
import type { Clock } from './clock.ts';

export const pseudonymKey = 'a key for processes that is long enough';

export interface ProcessOptions {
  database: string;
  clock: Clock;
  /** A file for its log. */
  log: string;
  pace?: number;
  /** Shorter waits than the usual ones. */
  delivery?: { patience: Patience; lease: number };
  beheerders?: readonly string[];
  sharepoint?: SharepointOptions;
  calendars?: CalendarOptions;
}

export interface BotProcess {
  /** Where it can be reached; undefined while it starts and once it has ended. */
  url(): string | undefined;
  /** Rejects when it ends before it can be reached. */
  ready: Promise<void>;
  hasEnded(): boolean;
  /** SIGKILL: it gets no chance to finish anything. */
  kill(): Promise<void>;
  /** How it ended. */
  stop(): Promise<{ code: number | null }>;
  /** Its clock is so many milliseconds ahead from now on. */
  setAhead(milliseconds: number): Promise<void>;
  /** The last it wrote to standard error. */
  complaint(): string;
  /** The lines it has logged so far; `at` in milliseconds since 1970. */
  lines(): { event: string; at: number; beat?: string | undefined }[];
}

const line = z
  .looseObject({ msg: z.string(), time: z.string(), beat: z.string().optional() })
  .transform(({ msg, time, beat }) => ({ event: msg, at: new Date(time).getTime(), beat }));

export function startProcess(options: ProcessOptions): BotProcess {
  const { PATH = '', HOME = '' } = process.env;
  const env = {
    ...{ PATH, HOME, DATABASE_URL: options.database, PSEUDONYM_KEY: pseudonymKey, LOG: options.log },
    CLOCK: JSON.stringify(options.clock),
    PACE: String(options.pace ?? 1),
    ...(options.delivery ? { DELIVERY: JSON.stringify(options.delivery) } : {}),
    ...(options.sharepoint ? { SHAREPOINT: JSON.stringify(options.sharepoint) } : {}),
    ...(options.calendars ? { CALENDARS: JSON.stringify(options.calendars) } : {}),
    BEHEERDERS: (options.beheerders ?? []).join(' '),
  };
  const cwd = new URL('../../', import.meta.url).pathname;
  const child = spawn(process.execPath, ['test/support/bot-process.ts'], {
    ...{ cwd, env },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(-4000);
  });
  let url: string | undefined;
  const ended = once(child, 'exit').then(([code]): { code: number | null } => {
    url = undefined;
    return { code: z.number().nullable().parse(code) };
  });
  const said = once(child, 'message').then(([message]) => {
    url = `http://127.0.0.1:${z.object({ port: z.int() }).parse(message).port}`;
  });
  const gone = ended.then(() => Promise.reject(new Error(`The bot ended before it was ready:\n${complaint}`)));
  const ready = Promise.race([said, gone]);
  // Whoever kills it while it starts does not wait for it.
  ready.catch(() => undefined);
  gone.catch(() => undefined);
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  return {
    url: () => url,
    ready,
    hasEnded,
    async kill() {
      url = undefined;
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      if (!hasEnded()) child.kill('SIGTERM');
      const insist = setTimeout(() => child.kill('SIGKILL'), 10_000);
      const how = await ended;
      clearTimeout(insist);
      return how;
    },
    async setAhead(ahead) {
      const heard = once(child, 'message');
      child.send({ ahead });
      await heard;
    },
    complaint: () => complaint,
    lines() {
      if (!existsSync(options.log)) return [];
      const whole = readFileSync(options.log, 'utf8')
        .split('\n')
        .filter((each) => each.endsWith('}'));
      return whole.map((each) => line.parse(JSON.parse(each)));
    },
  };
}
