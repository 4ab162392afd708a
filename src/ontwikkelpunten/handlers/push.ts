import type { JobPorts } from '../../ports.ts';
import { alone } from './alone.ts';
import { sendSoon } from './record.ts';
import { send } from './send.ts';

export async function push(_payload: object, ports: JobPorts): Promise<void> {
  let isDone = true;
  await alone(ports, async (lease) => {
    isDone = await send(ports, lease);
  });
  // Only when there was more than one job may take: what waits for its time or for a column is looked after by the beat.
  if (!isDone) await sendSoon(ports.db, ports);
}
