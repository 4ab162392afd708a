import type { Ports, Turn } from '../../ports.ts';
import { type Reply, showCard } from '../../slice.ts';
import { welcome as card } from '../cards.ts';

/** Said once per conversation: `teams/` passes on only the first installation it sees. */
export async function welcome(turn: Turn, ports: Ports): Promise<Reply> {
  for (const { id } of await ports.wijkteams.at(turn.where)) await ports.wijkteams.readAnew(id);
  return showCard(card(turn.where, await ports.wijkteams.inConversation(turn.where.conversationId)));
}
