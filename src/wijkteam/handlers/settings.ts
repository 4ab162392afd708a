import type { Ports, Turn } from '../../ports.ts';
import type { Wijkteam, WijkteamId } from '../../shared/wijkteam.ts';
import { type Asked, type Refusal, type Reply, refuse, showCard } from '../../slice.ts';
import { settings as card } from '../cards.ts';
import { texts } from '../texts.ts';

/** The channel this is typed in, linked or not. */
export async function aboutChannel(
  _input: unknown,
  turn: Turn,
  ports: Ports,
): Promise<{ wijkteam: WijkteamId | null; subject: Wijkteam | undefined } | Refusal> {
  if (turn.where.kind === 'personal') return refuse('not-in-channel', texts.onlyInChannel);
  const here = await ports.wijkteams.inConversation(turn.where.conversationId);
  return { wijkteam: here?.id ?? null, subject: here };
}

export async function settings({ subject }: Asked<unknown, Wijkteam | undefined>): Promise<Reply> {
  return showCard(card(subject, subject?.name ?? ''));
}
