import type { Card } from '../../card.ts';
import { localDate } from '../../shared/time.ts';
import type { Wijkteam } from '../../shared/wijkteam.ts';
import { type Asked, type Reply, showCard } from '../../slice.ts';
import { type FromCasus, openView } from '../cards.ts';
import { openAfspraken } from '../store.ts';

export const list = async (asked: Asked<unknown, Wijkteam>): Promise<Reply> => showCard(await listCard(asked));

/** How it stands now, with what there is to say or to fill in again. */
export async function listCard(
  asked: Asked<unknown, Wijkteam>,
  extra: Parameters<typeof openView>[4] = {},
): Promise<Card> {
  const { subject: wijkteam, turn, ports } = asked;
  const [open, from] = await Promise.all([openAfspraken(ports.db, wijkteam.id), fromCasus(asked)]);
  return openView(wijkteam, open, from, localDate(turn.now), extra);
}

/** What is open about casussen is for the wijkteam itself: in its own channel, or in somebody's own chat. */
async function fromCasus({ subject, turn: { where }, ports }: Asked<unknown, Wijkteam>): Promise<FromCasus> {
  const open = await ports.casusoverleggen.afspraken(subject.id);
  const isOwnPlace = where.kind === 'personal' || where.conversationId === subject.conversationId;
  return isOwnPlace || open.length === 0 ? open : 'elsewhere';
}
