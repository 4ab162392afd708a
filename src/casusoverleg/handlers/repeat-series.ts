import type { JobPorts } from '../../ports.ts';
import { errorFacts } from '../../shared/error-facts.ts';
import { inParallel } from '../../shared/in-parallel.ts';
import { localDate } from '../../shared/time.ts';
import type { Overleg } from '../overleg.ts';
import { comingUp } from '../overleg-store.ts';
import { eraseEnded, running } from '../reeks-store.ts';
import { fillAgenda } from './fill-agenda.ts';
import { dueOf, isDue } from './fill-series.ts';
import { fillSoon } from './keep-series.ts';
import { warnFreeDay } from './warn-free-day.ts';

const atOnce = 4;

/**
 * What the fixed casusoverleggen ask for now: the next ones made, agendas filled, and planners told of a free day that
 * came in between. It is looked up, not planned: an outage or a second instance needs nothing of its own.
 */
export async function repeatSeries(ports: JobPorts): Promise<void> {
  const now = ports.now();
  await eraseEnded(ports.db, localDate(now));
  for (const reeks of await running(ports.db, null, localDate(now))) {
    if (isDue(reeks, await dueOf(reeks, ports, now))) await fillSoon(ports.db, ports, reeks.id);
  }
  const coming = await comingUp(ports.db, null, now);
  const dates = [...new Set(coming.map(({ from }) => localDate(from)))];
  const closed = await ports.rhythms.closed(dates);
  const one = async (overleg: Overleg): Promise<void> => {
    const why = closed.get(localDate(overleg.from));
    if (why !== undefined) await warnFreeDay(overleg, why, ports);
    else if (overleg.reeks !== null) await fillAgenda(overleg, ports);
  };
  await inParallel(coming, atOnce, one, (error) => ports.log.error('series.failed', errorFacts(error)));
}
