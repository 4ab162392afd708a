import type { Ports, Turn } from '../../ports.ts';
import type { Wijkteam, WijkteamId } from '../../shared/wijkteam.ts';
import { type Asked, type Refusal, type Reply, refuse, showCard } from '../../slice.ts';
import { settings as card } from '../cards.ts';
import { texts } from '../texts.ts';
import type { Rhythm } from './link.ts';

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

/** A channel that is linked shows its rhythm, another one the form to link it. */
export const settings =
  (rhythm: Rhythm) =>
  async ({ subject, turn, ports }: Asked<unknown, Wijkteam | undefined>): Promise<Reply> =>
    showCard(subject ? await rhythm.overview(subject, turn, ports) : card(undefined, ''));

/** The form with the name, also when the channel has one. */
export const rename = async ({ subject }: Asked<unknown, Wijkteam | undefined>): Promise<Reply> =>
  showCard(card(subject, subject?.name ?? ''));
