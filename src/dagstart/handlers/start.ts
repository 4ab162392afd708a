import { localDate } from '../../shared/time.ts';
import type { Wijkteam } from '../../shared/wijkteam.ts';
import { type Asked, type Reply, refuse, say } from '../../slice.ts';
import { areasOn } from '../aandachtsgebied.ts';
import { dagstartId } from '../dagstart.ts';
import { open, openIn } from '../store.ts';
import { texts } from '../texts.ts';

/** Opens a dagstart now; the cards are posted by a job, once, also when Teams is slow. */
export async function start({ subject: wijkteam, turn, ports }: Asked<string, Wijkteam>): Promise<Reply> {
  const { conversationId } = wijkteam;
  if (conversationId === null) return refuse('no-channel', texts.noChannel(wijkteam.name));
  const id = dagstartId.parse(turn.newId());
  const date = localDate(turn.now);
  const facts = { id, wijkteam: wijkteam.id, conversationId, date, areas: areasOn(date) };
  const opened = await ports.db.transaction().execute(async (tx) => {
    if (!(await open(tx, facts, turn.now))) return false;
    await ports.jobs.enqueue(tx, 'dagstart.post', { dagstart: id }, { key: id });
    return true;
  });
  if (!opened) {
    const standing = await openIn(ports.db, wijkteam.id);
    return refuse('already-open', texts.alreadyOpen(standing?.answered ?? 0));
  }
  // In the channel the card itself is the answer.
  return turn.where.conversationId === conversationId ? { show: 'nothing' } : say(texts.opened(wijkteam.name));
}
