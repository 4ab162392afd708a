import type { JobPorts } from '../../ports.ts';
import { localDate, monthsBefore } from '../../shared/time.ts';
import { erase as eraseIn } from '../history-store.ts';

/**
 * What is older than it may be goes (mission.md, Retention). Every hour, so a night on which the bot did not run
 * makes no difference.
 */
export async function erase(ports: JobPorts): Promise<void> {
  const today = localDate(ports.now());
  const gone = await eraseIn(ports.db, {
    answersFrom: monthsBefore(today, ports.keep.answers),
    dagbeeldenFrom: monthsBefore(today, ports.keep.dagbeelden),
  });
  if (gone.answers + gone.dagstarts > 0) ports.log.info('dagstart.erased', gone);
}
