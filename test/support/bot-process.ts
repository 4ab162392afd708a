// One instance of the bot as a process of its own, with a clock that may stand elsewhere, run faster and jump.
import { z } from 'zod';
import { createLog } from '../../src/log.ts';
import { startBot } from '../../src/start.ts';
import { clockAt } from './clock.ts';

const json = z.string().transform((text): unknown => JSON.parse(text));

const patience = z.object({ call: z.number(), first: z.number(), tries: z.number(), whole: z.number() });

const set = z
  .object({
    DATABASE_URL: z.string(),
    PSEUDONYM_KEY: z.string(),
    LOG: z.string(),
    BEHEERDERS: z
      .string()
      .default('')
      .transform((ids) => ids.split(' ')),
    PACE: z.coerce.number().default(1),
    SHAREPOINT: json
      .pipe(
        z.object({
          ...{ baseUrl: z.string(), credentials: z.null(), site: z.string(), list: z.null(), times: z.number() },
          patience,
        }),
      )
      .optional(),
    CALENDARS: json.pipe(z.object({ baseUrl: z.string(), credentials: z.null(), patience })).optional(),
    CLOCK: json.pipe(z.object({ says: z.number(), at: z.number(), speed: z.number() })),
    DELIVERY: json
      .pipe(
        z.object({
          patience: z.object({ first: z.number(), doubt: z.number(), misses: z.array(z.number()) }),
          lease: z.number(),
        }),
      )
      .optional(),
  })
  .parse(process.env);

/** Milliseconds that the clock was set ahead. */
let ahead = 0;

const running = await startBot({
  database: { url: set.DATABASE_URL },
  teams: 'local',
  port: 0,
  pseudonymKey: set.PSEUDONYM_KEY,
  beheerders: set.BEHEERDERS,
  log: createLog(set.LOG),
  now: () => new Date(clockAt(set.CLOCK, Date.now()) + ahead),
  pace: set.PACE,
  sharepoint: set.SHAREPOINT,
  calendars: set.CALENDARS,
  ...(set.DELIVERY ? { delivery: set.DELIVERY } : {}),
});

process.on('message', (message) => {
  ahead = z.object({ ahead: z.number() }).parse(message).ahead;
  process.send?.({ ahead });
});
process.once('SIGTERM', () => void running.stop().finally(() => process.exit(0)));
process.once('disconnect', () => process.exit(0));
process.send?.({ port: running.port });
