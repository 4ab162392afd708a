// One instance of Dagstart with another pace than the published one, which the configuration does not offer.
import { createLog } from '../../src/log.ts';
import { startBot } from '../../src/start.ts';

const { DATABASE_URL = '', PACE = '1', PSEUDONYM_KEY = '', LOG = '/dev/null' } = process.env;

const running = await startBot({
  database: { url: DATABASE_URL },
  teams: 'local',
  port: 0,
  pseudonymKey: PSEUDONYM_KEY,
  beheerders: [],
  log: createLog(LOG),
  pace: Number(PACE),
});
process.send?.({ port: running.port });
process.once('SIGTERM', () => {
  require('node:fs').appendFileSync(
    '/tmp/bb.stats',
    JSON.stringify({
      missed: (globalThis as any).missed,
      lates: (globalThis as any).lates,
      claims: (globalThis as any).claims,
    }) + '\n',
  );
});

import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
process.once('SIGTERM', () => void running.stop().finally(() => process.exit(0)));
process.once('disconnect', () => process.exit(0));
