import type { JobPorts } from '../../ports.ts';
import { localDate } from '../../shared/time.ts';
import { aYearBefore } from '../afspraak.ts';
import { eraseDone } from '../store.ts';

/** What was done a year ago has served its purpose. */
export async function erase(ports: JobPorts): Promise<void> {
  const count = await eraseDone(ports.db, aYearBefore(localDate(ports.now())));
  if (count > 0) ports.log.info('afspraken.erased', { count });
}
