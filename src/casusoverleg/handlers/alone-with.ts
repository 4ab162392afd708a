// One process sends a casusoverleg at a time: so the calendar is never changed with what is older than what it has.
import type { Database, JobPorts } from '../../ports.ts';
import type { OverlegId } from '../overleg.ts';
import { endSending, holdSending, takeSending } from '../send-store.ts';

export interface Turn {
  /** One transaction, which is undone when another process has taken over meanwhile. */
  save<Result>(work: (tx: Database) => Promise<Result>): Promise<Result>;
}

/** Seconds, renewed long before they are over; a process that was killed is in the way no longer than this. */
const lasts = 20;
const renewedEvery = 5000;

/** False when another process is at it. */
export async function aloneWith(
  { db, newId }: Pick<JobPorts, 'db' | 'newId'>,
  id: OverlegId,
  work: (turn: Turn) => Promise<void>,
): Promise<boolean> {
  const me = newId();
  const take = (): Promise<boolean> => takeSending(db, id, me, lasts);
  if (!(await take())) return false;
  // A renewal that fails is seen when something is saved.
  const renewal = setInterval(() => void take().catch(() => undefined), renewedEvery);
  try {
    await work({
      save: (inside) =>
        db.transaction().execute(async (tx) => {
          if (!(await holdSending(tx, id, me))) throw new Error('Another process sends this casusoverleg now');
          return inside(tx);
        }),
    });
  } finally {
    clearInterval(renewal);
    await endSending(db, id, me);
  }
  return true;
}
