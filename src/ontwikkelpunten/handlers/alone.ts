// One instance works with the list at a time. So what is read from it is never older than what was just written to it,
// and no row is sent twice at once.
import type { Database, JobPorts } from '../../ports.ts';
import { endLease, holdLease, takeLease } from '../sync-store.ts';

export interface Lease {
  /** One transaction, which is undone when another instance has taken the list over meanwhile. */
  save<Result>(work: (tx: Database) => Promise<Result>): Promise<Result>;
}

const lasts = 20_000;
const renewedEvery = 5000;
/** Milliseconds between looking whether it is free, and how often. */
const [glance, glances] = [50, 100];

/** False when another one was at it all the time: that one also sees what waits. */
export async function alone(ports: JobPorts, work: (lease: Lease) => Promise<void>): Promise<boolean> {
  const me = ports.newId();
  const take = (): Promise<boolean> => {
    const now = ports.now();
    return takeLease(ports.db, me, now, new Date(now.getTime() + lasts));
  };
  let taken = await take();
  for (let look = 1; !taken && look < glances; look += 1) {
    await new Promise((next) => setTimeout(next, glance));
    taken = await take();
  }
  if (!taken) return false;
  // A renewal that fails is seen when something is saved.
  const renewal = setInterval(() => void take().catch(() => undefined), renewedEvery);
  try {
    await work({
      save: (inside) =>
        ports.db.transaction().execute(async (tx) => {
          if (!(await holdLease(tx, me))) throw new Error('Another instance works with the list now');
          return inside(tx);
        }),
    });
  } finally {
    clearInterval(renewal);
    await endLease(ports.db, me);
  }
  return true;
}
