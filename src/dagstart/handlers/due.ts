import type { JobPorts } from '../../ports.ts';
import { errorFacts } from '../../shared/error-facts.ts';
import { inParallel } from '../../shared/in-parallel.ts';
import { type Due, due } from '../store.ts';
import { closeOne } from './close.ts';
import { publish } from './publish.ts';
import { remind } from './remind.ts';

const mostAtOnce = 8;

/**
 * What the clock asks for now: closing, reminding, publishing. It is looked up, not planned, so an outage, a restart
 * and a clock that jumps need nothing of their own; each step is taken once, in the database.
 */
export async function doWhatIsDue(ports: JobPorts): Promise<void> {
  const now = ports.now();
  const step = ({ id, what }: Due): Promise<void> => {
    switch (what) {
      case 'close':
        return closeOne(id, ports, now);
      case 'remind':
        return remind(id, ports, now);
      case 'publish':
        return publish(id, ports, now);
    }
  };
  await inParallel(await due(ports.db, now), mostAtOnce, step, (error) =>
    ports.log.error('dagstart.due-failed', errorFacts(error)),
  );
}
