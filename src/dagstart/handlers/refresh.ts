import type { JobPorts } from '../../ports.ts';
import { counter } from '../cards.ts';
import { standingOf } from '../store.ts';
import type { DagstartPayload } from './post.ts';

/** The counter, once per burst of answers. After closing, `publish` has the last word. */
export async function refresh({ dagstart: id }: DagstartPayload, ports: JobPorts): Promise<void> {
  const standing = await standingOf(ports.db, id);
  if (!standing || standing.closedAt || standing.counterActivity === null) return;
  await ports.chat.update(standing.conversationId, standing.counterActivity, counter(standing));
  // An answer that was being saved while this began to run found it still waiting, and asked for no other.
  const after = await standingOf(ports.db, id);
  if (!after || after.closedAt || after.answered === standing.answered) return;
  await ports.jobs.enqueue(ports.db, 'dagstart.refresh', { dagstart: id }, { key: id, afterSeconds: 1 });
}
