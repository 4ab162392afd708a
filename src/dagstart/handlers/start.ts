import type { Wijkteam } from '../../shared/wijkteam.ts';
import { type Asked, type Reply, refuse, say } from '../../slice.ts';
import { openIn } from '../store.ts';
import { texts } from '../texts.ts';
import { openNow } from './open.ts';

/** "dagstart nu": today's dagstart before its time, or an extra one. */
export async function start({ subject: wijkteam, turn, ports }: Asked<string, Wijkteam>): Promise<Reply> {
  const { conversationId } = wijkteam;
  if (conversationId === null) return refuse('no-channel', texts.noChannel(wijkteam.name));
  if (!(await openNow(wijkteam, ports, turn))) {
    const standing = (await openIn(ports.db, wijkteam.id)).find((each) => each.rhythm === 'dag');
    return refuse('already-open', texts.alreadyOpen(standing?.answered ?? 0));
  }
  // In the channel the card itself is the answer.
  return turn.where.conversationId === conversationId ? { show: 'nothing' } : say(texts.opened(wijkteam.name));
}
