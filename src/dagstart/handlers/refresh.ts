import type { JobPorts } from '../../ports.ts';
import { counter } from '../cards.ts';
import { standingOf } from '../store.ts';
import type { DagstartPayload } from './post.ts';

/** The counter, once per burst of answers. After closing, `publish` has the last word. */
export async function refresh({ dagstart: id }: DagstartPayload, ports: JobPorts): Promise<void> {
  const standing = await standingOf(ports.db, id);
  if (!standing || standing.closedAt || standing.counterActivity === null) return;
  await ports.chat.update(standing.conversationId, standing.counterActivity, counter(standing));
}
