import type { Ports, Turn } from '../../ports.ts';
import type { Wijkteam, WijkteamId } from '../../shared/wijkteam.ts';
import type { Refusal } from '../../slice.ts';
import { wijkteamAsked } from '../../wijkteam-here.ts';

/** One wijkteam, or the ones to choose from. */
export type OneOrMore = Wijkteam | readonly Wijkteam[];

export const isOne = (subject: OneOrMore): subject is Wijkteam => !Array.isArray(subject);

/**
 * The wijk that was typed, the one of this channel, or the only one of this person. Who belongs to more is asked: then the
 * role is looked at once one has been chosen.
 */
export async function oneOrMore(
  text: string,
  turn: Turn,
  ports: Ports,
): Promise<{ wijkteam: WijkteamId | null; subject: OneOrMore } | Refusal> {
  if (text.trim() === '' && turn.where.kind !== 'channel') {
    const here = await ports.wijkteams.inConversation(turn.where.conversationId);
    const own = here ? [] : await ports.wijkteams.of(turn.who.id);
    if (own.length > 1) return { wijkteam: null, subject: own };
  }
  return wijkteamAsked(text, turn, ports);
}

/** The same where nothing can be typed. */
export const hereOrMore = (_input: unknown, turn: Turn, ports: Ports): ReturnType<typeof oneOrMore> =>
  oneOrMore('', turn, ports);
