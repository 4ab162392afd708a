import type { Wijkteam } from '../../shared/wijkteam.ts';
import { type Asked, type Reply, refuse, say } from '../../slice.ts';
import { linkChannel, wijkteamByName } from '../store.ts';
import { texts } from '../texts.ts';

export async function link({ input, turn, ports }: Asked<{ name: string }, Wijkteam | undefined>): Promise<Reply> {
  const { conversationId, tenantId, teamId } = turn.where;
  const existing = await wijkteamByName(ports.db, tenantId, input.name);
  // A role in one wijkteam is no right to take another wijkteam's channel away.
  if (existing && existing.conversationId !== conversationId) {
    const roles = await ports.wijkteams.roles(turn.who.id, existing.id);
    if (!roles.has('beheerder') && !roles.has('projectleider') && !roles.has('teammanager')) {
      return refuse('wijkteam-of-others', texts.notYours(existing.name));
    }
  }
  const linked = await linkChannel(ports.db, { id: turn.newId(), name: input.name, conversationId, tenantId, teamId });
  ports.wijkteams.forget();
  await ports.wijkteams.readAnew(linked.id);
  return say(texts.linked(linked.name));
}
