import type { Ports, Turn } from '../../ports.ts';
import type { Wijkteam, WijkteamId } from '../../shared/wijkteam.ts';
import { isRefusal, type Refusal } from '../../slice.ts';
import { wijkteamAsked } from '../../wijkteam-here.ts';

/** One wijkteam, or the ones to choose from; `isUnknown`: something was typed that is no wijk. */
export type OneOrMore = Wijkteam | { of: readonly Wijkteam[]; isUnknown: boolean };

export const isOne = (subject: OneOrMore): subject is Wijkteam => !('of' in subject);

/**
 * The wijk that was typed, the one of this channel, or the only one of this person. Who belongs to more is asked, and so is
 * who typed something else ("overdracht duurt lang"): then the role is looked at once one has been chosen.
 */
export async function oneOrMore(
  text: string,
  turn: Turn,
  ports: Ports,
): Promise<{ wijkteam: WijkteamId | null; subject: OneOrMore } | Refusal> {
  if (text.trim() === '' && turn.where.kind !== 'channel') {
    const of = await hereOrOwn(turn, ports);
    if (of.length > 1) return { wijkteam: null, subject: { of, isUnknown: false } };
  }
  const asked = await wijkteamAsked(text, turn, ports);
  if (!isRefusal(asked) || asked.kind !== 'wijk-unknown') return asked;
  const of = await hereOrOwn(turn, ports);
  return of.length > 0 ? { wijkteam: null, subject: { of, isUnknown: true } } : asked;
}

async function hereOrOwn({ where, who }: Turn, { wijkteams }: Pick<Ports, 'wijkteams'>): Promise<Wijkteam[]> {
  const here = await wijkteams.inConversation(where.conversationId);
  return here ? [here] : wijkteams.of(who.id);
}

/** The same where nothing can be typed. */
export const hereOrMore = (_input: unknown, turn: Turn, ports: Ports): ReturnType<typeof oneOrMore> =>
  oneOrMore('', turn, ports);
