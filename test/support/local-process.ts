// Local mode as `npm start` runs it, with a clock that the parent process sets: {"now": "2026-03-30T07:00:00Z"}.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { calendarsOf } from '../../src/calendars.ts';
import { readConfig } from '../../src/config.ts';
import { localPseudonymKey } from '../../src/local/local-mode.ts';
import { pilot } from '../../src/local/pilot.ts';
import { startPlayground } from '../../src/local/playground.ts';
import { createLog } from '../../src/log.ts';
import { startOffice } from '../../src/office.ts';
import { saveSchedule } from '../../src/ritme/store.ts';
import { samplePilot } from '../../src/sample-pilot.ts';
import { sharepointOf } from '../../src/sharepoint.ts';
import { startBot } from '../../src/start.ts';
import { linkChannel } from '../../src/wijkteam/store.ts';

const config = readConfig(process.env);
let ahead = new Date(process.env.START_AT ?? '').getTime() - Date.now();
const now = (): Date => new Date(Date.now() + ahead);

const log = createLog(join(config.dataDir, 'dagstart.log'));
const office = await startOffice(config.graph.localPort, config.dataDir, log, { now });
const running = await startBot({
  ...config,
  sharepoint: sharepointOf({ ...config.graph, baseUrl: office.url, site: office.site }),
  calendars: calendarsOf({ ...config.graph, baseUrl: office.url }),
  database: { folder: join(config.dataDir, 'database') },
  pseudonymKey: localPseudonymKey(config.dataDir),
  log,
  now,
  local: (ports, hooks) => samplePilot(config.localUser, ports, hooks),
});
const playground = await startPlayground({
  botUrl: `http://127.0.0.1:${running.port}/api/messages`,
  port: config.playground.port,
  directory: join(config.dataDir, 'playground'),
});

// A wijkteam whose channel the bot has been removed from, so that there is something that does not arrive.
const { db } = running.ports;
const channel = {
  conversationId: '19:west@thread.tacv2',
  teamId: '19:west-team@thread.tacv2',
  tenantId: pilot.tenantId,
};
const west = await linkChannel(db, { id: randomUUID(), name: 'Wijkteam West', ...channel });
const times = { days: [1, 2], week: 'eerste' as const, opens: '09:00', closes: '10:00', startsOn: '2026-01-01' };
await saveSchedule(db, { wijkteam: west.id, rhythm: 'dag', ...times }, now());

const order = z.object({ now: z.iso.datetime() });
process.on('message', (message) => {
  ahead = new Date(order.parse(message).now).getTime() - Date.now();
  process.send?.('set');
});
process.on('SIGTERM', async () => {
  await playground.stop();
  await running.stop();
  await office.close();
  process.exit(0);
});
console.log('Stoppen: Ctrl-C');
