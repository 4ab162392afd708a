import type { JobPorts } from '../../ports.ts';
import { collected } from '../answer-store.ts';
import { closed, counter, dagbeeldView } from '../cards.ts';
import { makeDagbeeld } from '../dagbeeld.ts';
import type { Standing } from '../dagstart.ts';
import { keepDagbeeld, rememberPosted, standingOf } from '../store.ts';
import { texts } from '../texts.ts';
import type { DagstartPayload } from './post.ts';

/** The dagbeeld of a closed dagstart, in the channel. A repeated job posts only what is missing. */
export async function publish({ dagstart: id }: DagstartPayload, ports: JobPorts): Promise<void> {
  const standing = await standingOf(ports.db, id);
  if (!standing?.closedAt || standing.withdrawn) return;
  const wijkteam = await ports.wijkteams.byId(standing.wijkteam);
  if (!wijkteam) return;
  const made = makeDagbeeld({
    ...(await collected(ports.db, id)),
    asked: standing.asked ?? standing.answered,
    areas: standing.areas,
  });
  await keepDagbeeld(ports.db, id, made);
  if (standing.dagbeeldActivity === null) {
    const posted = await ports.chat.post(standing.conversationId, dagbeeldView(standing, wijkteam.name, made));
    await rememberPosted(ports.db, id, 'dagbeeld_activity', posted);
  }
  await closeShared(standing, ports);
}

/** The form and the counter say that it is over. */
async function closeShared(standing: Standing, ports: JobPorts): Promise<void> {
  const { conversationId, formActivity, counterActivity } = standing;
  if (formActivity) await ports.chat.update(conversationId, formActivity, closed(standing, texts.closedShared));
  if (counterActivity) await ports.chat.update(conversationId, counterActivity, counter(standing));
}
