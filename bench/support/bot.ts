// One instance of Dagstart at another pace than the published one, which the configuration does not offer.
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
process.once('SIGTERM', () => void running.stop().finally(() => process.exit(0)));
process.once('disconnect', () => process.exit(0));
process.send?.({ port: running.port });
