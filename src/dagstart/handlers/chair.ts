import { type Asked, type Reply, showCard } from '../../slice.ts';
import { counter } from '../channel-cards.ts';
import type { Dagstart } from '../dagstart.ts';
import { inChannel } from '../messages.ts';
import { chair as chairIn, standingOf } from '../store.ts';
import { closedFor } from './answer.ts';

/** "Ik ben voorzitter": who presses takes the chair, also for the turns that are counted. */
export async function chair(asked: Asked<unknown, Dagstart>): Promise<Reply> {
  const { subject, turn, ports } = asked;
  const members = await ports.wijkteams.members(subject.wijkteam);
  const you = members.find((member) => member.id === turn.who.id) ?? { ...turn.who, teamsId: '' };
  const standing = await ports.db.transaction().execute(async (tx) => {
    if (!(await chairIn(tx, subject.id, you))) return undefined;
    const changed = await standingOf(tx, subject.id);
    if (changed) await ports.chat.show(tx, [inChannel(changed, 'counter', counter(changed))]);
    return changed;
  });
  return standing ? showCard(counter(standing)) : closedFor(asked);
}
