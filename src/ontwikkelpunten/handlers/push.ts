import type { JobPorts } from '../../ports.ts';
import { alone } from './alone.ts';
import { sendLater } from './record.ts';
import { send } from './send.ts';

export async function push(_payload: object, ports: JobPorts): Promise<void> {
  let isDone = true;
  await alone(ports, async (lease) => {
    isDone = await send(ports, lease);
  });
  // Only when there was more than one job may take: what waits for its time or for a column is looked after by the beat.
  // A moment later, so that the beat has its turn first: it reads what changed in the list meanwhile, and sends on.
  if (!isDone) await sendLater(ports.db, ports);
}
