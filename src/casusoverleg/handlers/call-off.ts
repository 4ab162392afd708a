import type { Database, Ports } from '../../ports.ts';
import { offAgenda } from '../casus-store.ts';
import type { Overleg } from '../overleg.ts';
import { changeOverleg } from '../overleg-store.ts';
import { sendSoon } from './send-soon.ts';

/**
 * Not held: its casussen wait again, and the calendar is told. With the row locked by the caller's transaction, which shows
 * the agenda at its end.
 */
export async function callOff(tx: Database, ports: Pick<Ports, 'jobs'>, overleg: Overleg, now: Date): Promise<void> {
  await changeOverleg(tx, overleg.id, { ...overleg, status: 'afgezegd' });
  await offAgenda(tx, overleg.id, now);
  await sendSoon(tx, ports, overleg.id);
}
