// Puts the parts together: the inside, the database, the jobs and the door, for main.ts, the tests and the benchmarks.
import { randomUUID } from 'node:crypto';
import type { PGlite } from '@electric-sql/pglite';
import { createReturning } from './afspraken/returning.ts';
import { createApp } from './app.ts';
import { type CalendarOptions, openCalendars } from './calendars.ts';
import { createCasusoverleggen } from './casusoverleg/standing.ts';
import type { Credentials } from './config.ts';
import { type OpenDatabase, openDatabase } from './db/open.ts';
import { readGemeente } from './gemeente.ts';
import { type Beats, startBeats } from './jobs/beats.ts';
import { openQueue } from './jobs/queue.ts';
import { createMetrics } from './metrics.ts';
import { createOntwikkelpunten } from './ontwikkelpunten/standing.ts';
import type { JobPorts, Log, Ports } from './ports.ts';
import type { Registry } from './registry.ts';
import { defaultQuietHours } from './ritme/quiet-hours.ts';
import { createRhythms } from './ritme/rhythms.ts';
import { errorFacts } from './shared/error-facts.ts';
import { firstOfARow } from './shared/first-of-a-row.ts';
import { warmFreeText } from './shared/free-text.ts';
import type { Gemeente } from './shared/gemeente.ts';
import { lowestThreshold, smallestGroup } from './shared/small-numbers.ts';
import { openSharepoint, type SharepointOptions } from './sharepoint.ts';
import type { Menu } from './slice.ts';
import { createAdapter } from './teams/adapter.ts';
import { createBot } from './teams/bot.ts';
import { createConversations } from './teams/conversations.ts';
import { createDelivery, type DeliveryOptions } from './teams/delivery.ts';
import { channelTokenIssuer, type EdgeRules, teamsServiceHosts } from './teams/edge.ts';
import { createOutbox } from './teams/outbox.ts';
import { createServer } from './teams/server.ts';
import { texts } from './texts.ts';
import { createQuestions } from './vragen/questions.ts';
import { whatReturns } from './what-returns.ts';
import { createWijkteams } from './wijkteam/wijkteams.ts';

export interface StartOptions {
  database: { url: string } | { folder: string } | { pglite: PGlite };
  teams: Credentials | 'local';
  serviceHosts?: string[];
  host?: string;
  port: number;
  pseudonymKey: string;
  beheerders: string[];
  metricsToken?: string | undefined;
  log: Log;
  now?: () => Date;
  /** Times the limits Teams publishes; 1 unless a benchmark plays faster. */
  pace?: number;
  /** Other waits than the usual ones, for tests that cannot wait that long. */
  delivery?: Pick<DeliveryOptions, 'patience' | 'lease'>;
  /** Never below 3, whatever is asked. */
  smallestGroup?: number;
  /** Local times between which nobody is reminded; from the evening to the morning. */
  quietHours?: { from: string; until: string };
  /** Months. */
  keep?: Partial<Ports['keep']>;
  /** The list of ontwikkelpunten; left out: not set up, points wait. */
  sharepoint?: SharepointOptions | undefined;
  /** Calendars; left out: not set up, nothing can be planned. */
  calendars?: CalendarOptions | undefined;
  /** The mailbox that casusoverleggen stand in; left out: the one of who plans. */
  organiser?: string | undefined;
  /** What is local to the municipality; left out: the sample. */
  gemeente?: Gemeente | undefined;
  /** Days. */
  keepCasuscodes?: number;
  /** Off: only `Running.beat` calls the beats, for tests with a clock of their own. */
  timers?: boolean;
  /** Local mode's own menu and first data; called before the door opens. */
  local?: ((ports: Ports, hooks: LocalHooks) => Promise<Menu>) | undefined;
}

/** What local mode needs to let the colleagues speak through the front door. */
export interface LocalHooks {
  botUrl(): string;
  serviceUrlOf(conversationId: string): Promise<string | undefined>;
}

export interface Running {
  port: number;
  registry: Registry;
  ports: JobPorts;
  /** Calls every beat once. */
  beat: Beats['once'];
  /** Lets what runs finish, then stops. A second call waits for the first. */
  stop(): Promise<void>;
}

export async function startBot(options: StartOptions): Promise<Running> {
  const { log, teams } = options;
  const now = options.now ?? (() => new Date());
  const lost = firstOfARow(
    (error: Error) => log.error('database.lost', errorFacts(error)),
    () => performance.now(),
  );
  const database = await openDatabase(options.database, lost);
  const cleanUp: (() => Promise<void>)[] = [() => database.close()];
  const stop = once(async () => {
    for (const step of cleanUp.reverse())
      await step().catch((error: unknown) => log.error('stop.failed', errorFacts(error)));
  });

  try {
    return await startOn(database);
  } catch (error) {
    await stop();
    throw error;
  }

  async function startOn({ db, engine, ping }: OpenDatabase): Promise<Running> {
    const queue = await openQueue(engine, log);
    cleanUp.push(() => queue.stop());
    const wijkteams = createWijkteams(db, queue, options.beheerders, () => now().getTime());
    const outbox = createOutbox(db, now);
    const ontwikkelpunten = createOntwikkelpunten(db);
    const inside: Ports = {
      db,
      jobs: queue,
      wijkteams,
      rhythms: createRhythms(db, options.quietHours ?? defaultQuietHours, now),
      questions: createQuestions(db),
      returning: whatReturns(createReturning(db), ontwikkelpunten, wijkteams),
      ontwikkelpunten,
      casusoverleggen: createCasusoverleggen(db),
      gemeente: options.gemeente ?? readGemeente(),
      chat: outbox,
      deliveries: outbox,
      log,
      pseudonymKey: options.pseudonymKey,
      smallestGroup: Math.max(options.smallestGroup ?? smallestGroup, lowestThreshold),
      keep: { answers: 6, dagbeelden: 12, ontwikkelpunten: 24, besluiten: 12, ...options.keep },
      keepCasuscodes: options.keepCasuscodes ?? 90,
      organiser: options.organiser ?? null,
    };
    const conversations = createConversations(db, now);
    let listensOn = 0;
    const hooks: LocalHooks = {
      botUrl: () => `http://127.0.0.1:${listensOn}/api/messages`,
      serviceUrlOf: async (id) => (await conversations.find(id))?.serviceUrl,
    };
    const registry = createApp(options.local ? [await options.local(inside, hooks)] : []);
    const adapter = createAdapter(teams, log, texts.broken);
    const metrics = createMetrics(async () => (await outbox.waiting()).count);
    const delivery = createDelivery({
      ...{ db, outbox, conversations, connect: adapter.connect, now, log },
      ...{ times: options.pace ?? 1, report: metrics.message, ...options.delivery },
    });
    const { directory, sightings } = delivery;
    const pointList = openSharepoint(options.sharepoint, { db, now, log });
    const agenda = openCalendars(options.calendars, { db, now, log });
    const ports: JobPorts = { ...inside, directory, pointList, agenda, now, newId: randomUUID };

    const bot = createBot({ registry, ports: inside, conversations, sightings, now, newId: randomUUID });
    const server = createServer({
      rules: edgeRules(teams, options.serviceHosts ?? []),
      async receive(activity, authHeader) {
        const began = performance.now();
        const answer = await adapter.receive(authHeader, activity, bot);
        metrics.took(answer.status, (performance.now() - began) / 1000);
        return answer;
      },
      ready: () => readiness({ database: ping, jobs: queue.ping }),
      metrics: metrics.text,
      ...(options.metricsToken === undefined ? {} : { metricsToken: options.metricsToken }),
      log,
    });
    warmFreeText();
    await queue.work(registry.jobs, ports);
    listensOn = await server.listen(options.port, options.host);
    cleanUp.push(() => sightings.stop());
    cleanUp.push(() => server.close());
    const deliverer = delivery.start();
    cleanUp.push(() => deliverer.stop());
    const beats = startBeats(registry.beats, ports, options.timers ?? true);
    cleanUp.push(() => beats.stop());
    return { port: listensOn, registry, ports, beat: beats.once, stop };
  }
}

/** Each part in its own words; ready when all are. */
async function readiness(
  parts: Record<string, () => Promise<void>>,
): Promise<{ ok: boolean; detail: Record<string, string> }> {
  const checked = await Promise.all(
    Object.entries(parts).map(async ([name, ping]) => [
      name,
      await ping().then(
        () => 'ok',
        () => 'unreachable',
      ),
    ]),
  );
  return { ok: checked.every(([, state]) => state === 'ok'), detail: Object.fromEntries(checked) };
}

function edgeRules(teams: Credentials | 'local', moreHosts: readonly string[]): EdgeRules {
  if (teams === 'local') return 'local';
  return {
    appId: teams.appId,
    tokenIssuer: teams.tokenIssuer ?? channelTokenIssuer,
    tenants: [teams.tenantId],
    serviceHosts: [...teamsServiceHosts, ...moreHosts],
    // The configuration allows this only with own keys on this machine.
    serviceOnLoopback: teams.openIdMetadataUrl?.startsWith('http://') ?? false,
  };
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= work();
    return running;
  };
}
