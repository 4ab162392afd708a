import type { JobPorts } from '../../ports.ts';
import { localDate } from '../../shared/time.ts';
import { eraseBefore } from '../outcome-store.ts';
import { keptSince, runsKeptSince } from '../outcomes.ts';

/** Counts are kept for two years, and which runs were counted for a day or two. */
export async function erase(ports: JobPorts): Promise<void> {
  const today = localDate(ports.now());
  const count = await eraseBefore(ports.db, keptSince(today), runsKeptSince(today));
  if (count > 0) ports.log.info('keuzehulp.erased', { count });
}
