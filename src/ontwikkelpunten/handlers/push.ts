import type { JobPorts } from '../../ports.ts';
import { isAnythingDue } from '../row-store.ts';
import { syncNow } from '../sync-store.ts';
import { alone } from './alone.ts';
import { sendSoon } from './record.ts';
import { send } from './send.ts';

export async function push(_payload: object, ports: JobPorts): Promise<void> {
  const done = await alone(ports, (lease) => send(ports, lease));
  const now = ports.now();
  // More than one job can take; while the list rests the beat looks.
  if (done && !(await syncNow(ports.db, now)).resting && (await isAnythingDue(ports.db, now))) {
    await sendSoon(ports.db, ports);
  }
}
