import type { JobPorts } from '../../ports.ts';
import { errorFacts } from '../../shared/error-facts.ts';
import { inParallel } from '../../shared/in-parallel.ts';
import { takeDue } from '../watch-store.ts';
import { lookAt } from './look.ts';

/** At a time, and at once of those. */
const [most, atOnce] = [40, 4];

/** Looks whether somebody changed a planned casusoverleg in the calendar. Each is looked at by one instance at a time. */
export async function watch(ports: JobPorts): Promise<void> {
  const due = await takeDue(ports.db, ports.now(), most);
  await inParallel(
    due,
    atOnce,
    (id) => lookAt(id, ports),
    (error) => ports.log.error('calendar.look-failed', errorFacts(error)),
  );
}
