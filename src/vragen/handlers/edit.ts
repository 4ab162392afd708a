import type { Card } from '../../card.ts';
import type { Rhythm } from '../../shared/occurrence.ts';
import type { Wijkteam } from '../../shared/wijkteam.ts';
import { type Asked, type Reply, showCard } from '../../slice.ts';
import { type EditAnswer, questionsView } from '../cards.ts';
import type { Slot } from '../own-words.ts';
import { ownWords } from '../store.ts';

export const edit = (asked: Asked<EditAnswer, Wijkteam>): Promise<Reply> => show(asked, asked.input.rhythm);

export const show = async (asked: Asked<unknown, Wijkteam>, rhythm: Rhythm): Promise<Reply> =>
  showCard(await card(asked, rhythm));

/** The card with the questions as they are now. */
export async function card(
  { subject: wijkteam, ports }: Asked<unknown, Wijkteam>,
  rhythm: Rhythm,
  extra: { notice?: string; problem?: string; question?: Slot | null; words?: string } = {},
): Promise<Card> {
  const set = await ports.questions.now(wijkteam.id, rhythm);
  const own = await ownWords(ports.db, wijkteam.id, rhythm);
  return questionsView(wijkteam, rhythm, { set, own: own.words }, extra);
}
