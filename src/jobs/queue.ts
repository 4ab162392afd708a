// The only place that knows pg-boss: saved jobs, run at least once, woken at once where the database can notify.
import { randomUUID } from 'node:crypto';
import { fromKysely, fromPglite, PgBoss } from 'pg-boss';
import { type Engine, silence } from '../db/open.ts';
import type { JobPorts, Jobs, Log } from '../ports.ts';
import { errorFacts } from '../shared/error-facts.ts';
import { firstOfARow } from '../shared/first-of-a-row.ts';
import type { JobEntry } from '../slice.ts';

export interface Queue extends Jobs {
  /** Makes a queue for each job where there is none yet, and starts taking jobs. */
  work(entries: readonly JobEntry[], ports: JobPorts): Promise<void>;
  /** Throws when the jobs cannot be reached. */
  ping(): Promise<void>;
  /** Lets running jobs finish, five seconds at most. */
  stop(): Promise<void>;
}

/**
 * A notification wakes the worker at once; looking every second is for jobs that wait for their time. Ten at a time,
 * and on at once while there are more: at nine o'clock many wijkteams want their counter in the same second.
 */
const rhythm = {
  pollingIntervalSeconds: 1,
  notifyPollingIntervalSeconds: 1,
  batchSize: 10,
  burstWhenBatchFull: true,
  perJobResults: true,
} as const;
const retries = { retryLimit: 8, retryDelay: 2, retryBackoff: true, retryDelayMax: 300, expireInSeconds: 120 };

export async function openQueue(engine: Engine, log: Log): Promise<Queue> {
  const common = { useListenNotify: true, schedule: false };
  // pg-boss hands over what it does not know to pg.
  const own = { max: 4, application_name: 'dagstart-jobs', ...silence };
  const boss =
    engine.kind === 'postgres'
      ? new PgBoss({ ...common, ...own, connectionString: engine.url })
      : new PgBoss({ ...common, db: fromPglite(engine.pglite), backend: 'pglite' });
  boss.on(
    'error',
    firstOfARow(
      (error) => log.error('queue.failed', errorFacts(error)),
      () => performance.now(),
    ),
  );
  await boss.start();

  const enqueueAll: Jobs['enqueueAll'] = async (on, job, each) => {
    const rows = each.map(({ payload, key, afterSeconds }) => ({
      id: randomUUID(),
      data: payload,
      singletonKey: key,
      ...(afterSeconds === undefined ? {} : { startAfter: afterSeconds }),
    }));
    const added = new Set(await boss.insert(job, rows, { db: fromKysely(on), returnId: true }));
    return rows.filter((row) => added.has(row.id)).map((row) => row.singletonKey);
  };

  return {
    enqueueAll,
    async enqueue(on, job, payload, options) {
      await enqueueAll(on, job, [{ payload, ...options }]);
    },
    async work(entries, ports) {
      const known = new Set((await boss.getQueues()).map((queue) => queue.name));
      for (const { name } of entries) {
        // policy short: one waiting job per key.
        if (!known.has(name)) await boss.createQueue(name, { policy: 'short', notify: true, ...retries });
      }
      for (const entry of entries) {
        await boss.work(entry.name, rhythm, (taken) => Promise.all(taken.map((each) => run(entry, each, ports, log))));
      }
    },
    async ping() {
      if ((await boss.schemaVersion()) === null) throw new Error('The jobs have no schema');
    },
    stop: () => boss.stop({ graceful: true, timeout: 5000 }),
  };
}

/** One of the two places where what breaks is caught; a failed job comes back later by itself. */
async function run(entry: JobEntry, taken: { id: string; data: unknown }, ports: JobPorts, log: Log) {
  try {
    await entry.run(taken.data, ports);
    log.info('job.done', { job: entry.name });
    return { id: taken.id, status: 'completed' as const };
  } catch (error) {
    log.error('job.failed', { job: entry.name, ...errorFacts(error) });
    return { id: taken.id, status: 'failed' as const };
  }
}
