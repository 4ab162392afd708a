import type { JobPorts } from '../../ports.ts';
import { localDate, monthsBefore } from '../../shared/time.ts';
import { eraseAnswers, eraseDagstarts } from '../history-store.ts';
import { keysOf } from '../messages.ts';

/**
 * What is older than it may be goes (mission.md, Retention). Every hour, so a night on which the bot did not run
 * makes no difference.
 */
export async function erase(ports: JobPorts): Promise<void> {
  const today = localDate(ports.now());
  const gone = await ports.db.transaction().execute(async (tx) => {
    const answers = await eraseAnswers(tx, monthsBefore(today, ports.keep.answers));
    const dagstarts = await eraseDagstarts(tx, monthsBefore(today, ports.keep.dagbeelden));
    // What stands in Teams stays there; that the bot could change it is forgotten.
    const keys = dagstarts
      .map(keysOf)
      .flatMap(({ counter, form, dagbeeld, preview }) => [counter, form, dagbeeld, preview]);
    await ports.chat.forget(tx, keys);
    return { answers, dagstarts: dagstarts.length };
  });
  if (gone.answers + gone.dagstarts > 0) ports.log.info('dagstart.erased', gone);
}
