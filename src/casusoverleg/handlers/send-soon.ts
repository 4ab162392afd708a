import type { Database, Ports } from '../../ports.ts';
import type { OverlegId } from '../overleg.ts';

/** Has the calendar made equal to our record; saved with the caller's transaction. */
export const sendSoon = (
  tx: Database,
  ports: Pick<Ports, 'jobs'>,
  id: OverlegId,
  afterSeconds?: number,
): Promise<void> =>
  ports.jobs.enqueue(
    tx,
    'casusoverleg.send',
    { overleg: id },
    {
      key: id,
      ...(afterSeconds === undefined ? {} : { afterSeconds }),
    },
  );
