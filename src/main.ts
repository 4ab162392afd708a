// Start-up and clean stop.
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { calendarsOf } from './calendars.ts';
import { type Config, readConfig } from './config.ts';
import { readGemeente, withoutWijken } from './gemeente.ts';
import { localPseudonymKey, startScreen } from './local/local-mode.ts';
import { startPlayground } from './local/playground.ts';
import { createLog } from './log.ts';
import { startOffice } from './office.ts';
import { samplePilot } from './sample-pilot.ts';
import { StartError } from './shared/start-error.ts';
import { sharepointOf } from './sharepoint.ts';
import { type Running, type StartOptions, startBot } from './start.ts';

const stops: (() => Promise<void>)[] = [];
let stopping = false;

/** Once, however many signals come: Ctrl-C reaches this process twice when npm started it (platform.md 184). */
async function stopAll(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  // Whatever hangs, the process ends.
  setTimeout(() => process.exit(code), 12_000).unref();
  for (const stop of stops.reverse()) await stop();
  process.exit(code);
}

process.on('SIGINT', () => void stopAll(0));
process.on('SIGTERM', () => void stopAll(0));

try {
  const config = readConfig(process.env);
  await (config.teams === 'local' ? startLocal(config) : startForTeams(config));
  // From here on the work decides how large the young heap is (begin.js); 2 is what V8 has of itself.
  setFlagsFromString('--semi-space-growth-factor=2');
} catch (error) {
  console.error(error instanceof StartError ? `Dagstart does not start: ${error.message}` : error);
  await stopAll(1);
}

async function startForTeams(config: Config): Promise<void> {
  const log = createLog();
  if (config.graph.site === undefined) log.warn('list.not-configured', { set: 'SHAREPOINT_SITE_ID' });
  const running = await start(config, log, {
    pseudonymKey: config.pseudonymKey ?? '',
    sharepoint: sharepointOf(config.graph),
    calendars: calendarsOf(config.graph),
  });
  log.info('bot.started', { port: running.port });
}

async function startLocal(config: Config): Promise<void> {
  // PGlite allows one process per folder, so a second start must end before it opens the data.
  if (config.port !== 0) await mustBeFree(config.port, 'PORT');
  if (config.playground.on) await mustBeFree(config.playground.port, 'PLAYGROUND_PORT');
  if (config.graph.localPort !== 0) await mustBeFree(config.graph.localPort, 'GRAPH_PORT');
  const log = createLog(join(config.dataDir, 'dagstart.log'));
  const office = await startOffice(config.graph.localPort, config.dataDir, log, {
    gemeente: readGemeente(config.gemeenteFile),
  });
  stops.push(office.close);
  const graph = { ...config.graph, baseUrl: config.graph.baseUrl ?? office.url };
  const running = await start(config, log, {
    pseudonymKey: config.pseudonymKey ?? localPseudonymKey(config.dataDir),
    sharepoint: sharepointOf({ ...graph, site: office.site }),
    calendars: calendarsOf(graph),
    local: (ports, hooks) => samplePilot(config.localUser, ports, hooks),
  });
  const bot = `http://127.0.0.1:${running.port}/api/messages`;
  if (config.playground.on) {
    const playground = await startPlayground({
      botUrl: bot,
      port: config.playground.port,
      directory: join(config.dataDir, 'playground'),
      onExit: () => {
        console.error('The playground has ended, so Dagstart ends too.');
        void stopAll(1);
      },
    });
    stops.push(playground.stop);
  }
  const playground = config.playground.on ? `http://127.0.0.1:${config.playground.port}` : undefined;
  const { localUser, dataDir } = config;
  console.log(startScreen({ playground, bot, list: office.listUrl, calendar: office.calendarUrl, localUser, dataDir }));
}

async function start(
  config: Config,
  log: ReturnType<typeof createLog>,
  own: Pick<StartOptions, 'pseudonymKey' | 'sharepoint' | 'calendars' | 'local'>,
): Promise<Running> {
  const { databaseUrl, dataDir } = config;
  const { gemeenteFile } = config;
  const missing = config.teams !== 'local' && gemeenteFile === undefined;
  if (missing) log.warn('gemeente.not-configured', { set: 'GEMEENTE_FILE' });
  const gemeente = missing ? withoutWijken() : readGemeente(gemeenteFile);
  log.info('gemeente.read', { version: gemeente.versie });
  const running = await startBot({
    ...config,
    ...own,
    gemeente,
    organiser: config.graph.organiser,
    database: databaseUrl === undefined ? { folder: join(dataDir, 'database') } : { url: databaseUrl },
    log,
  });
  stops.push(running.stop);
  return running;
}

function mustBeFree(port: number, setting: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () =>
      reject(new StartError(`port ${port} is taken. Does Dagstart run already? Stop it, or set ${setting}.`)),
    );
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}
