// One instance of the bot as a process of its own, with a clock that may stand elsewhere, run faster and jump.
import { z } from 'zod';
import { createLog } from '../../src/log.ts';
import { startBot } from '../../src/start.ts';
import { clockAt } from './clock.ts';

const set = z
  .object({
    DATABASE_URL: z.string(),
    PSEUDONYM_KEY: z.string(),
    LOG: z.string().default('/dev/null'),
    BEHEERDERS: z.string().default(''),
    PACE: z.coerce.number().default(1),
    /** As JSON, see clock.ts. */
    CLOCK: z.string(),
    /** As JSON, see StartOptions. */
    DELIVERY: z.string().default('{}'),
  })
  .parse(process.env);

const clock = z.object({ says: z.number(), at: z.number(), speed: z.number() }).parse(JSON.parse(set.CLOCK));
let ahead = 0;

const running = await startBot({
  database: { url: set.DATABASE_URL },
  teams: 'local',
  port: 0,
  pseudonymKey: set.PSEUDONYM_KEY,
  beheerders: set.BEHEERDERS.split(' ').filter((each) => each !== ''),
  log: createLog(set.LOG),
  now: () => new Date(clockAt(clock, Date.now()) + ahead),
  pace: set.PACE,
  delivery: z
    .object({
      patience: z
        .object({ first: z.number(), doubt: z.number(), misses: z.array(z.number()) })
        .partial()
        .optional(),
      lease: z.number().optional(),
    })
    .parse(JSON.parse(set.DELIVERY)),
});

process.on('message', (message) => {
  ahead = z.object({ ahead: z.number() }).parse(message).ahead;
  process.send?.({ ahead });
});
process.once('SIGTERM', () => void running.stop().finally(() => process.exit(0)));
process.once('disconnect', () => process.exit(0));
process.send?.({ port: running.port });
