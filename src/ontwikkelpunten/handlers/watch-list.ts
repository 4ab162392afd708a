import type { JobPorts } from '../../ports.ts';
import { alone } from './alone.ts';
import { checkNowAndThen } from './check-list.ts';
import { readList } from './read-list.ts';
import { askAboutRemoved, askLess } from './removed.ts';
import { send } from './send.ts';
import { tellProblems, tellWithheld } from './tell-list.ts';

/** Reads what changed in the list, sends what waits, and says what people must hear of it. */
export async function watchList(ports: JobPorts): Promise<void> {
  let back: string[] = [];
  await alone(ports, async (lease) => {
    await checkNowAndThen(ports, lease);
    back = await readList(ports, lease);
    await send(ports, lease);
  });
  await askLess(ports, back);
  await askAboutRemoved(ports);
  await tellWithheld(ports);
  await tellProblems(ports);
}
