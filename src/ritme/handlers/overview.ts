import type { Card } from '../../card.ts';
import type { Ports, Turn } from '../../ports.ts';
import { localDate } from '../../shared/time.ts';
import type { Wijkteam } from '../../shared/wijkteam.ts';
import { type Asked, type Reply, showCard } from '../../slice.ts';
import { overview as card, daysView, filledDays } from '../cards.ts';
import { overviewOf } from '../overview.ts';
import { freesOf, schedulesOf } from '../store.ts';
import { texts } from '../texts.ts';

/** How a wijkteam's rhythm stands, with the next occurrences as a check. */
export async function overviewFor(wijkteam: Wijkteam, turn: Turn, ports: Ports, notice = ''): Promise<Card> {
  const schedules = await schedulesOf(ports.db, wijkteam.id);
  const frees = await freesOf(ports.db, wijkteam.id);
  return card(wijkteam, overviewOf(schedules, frees, turn.now, localDate(turn.now)), notice);
}

/** After a channel was linked: what is there already, or the form to begin with, one click from done. */
export async function firstFor(wijkteam: Wijkteam, turn: Turn, ports: Ports): Promise<Card> {
  const schedules = await schedulesOf(ports.db, wijkteam.id);
  return schedules.length > 0
    ? overviewFor(wijkteam, turn, ports, texts.linkedAgain(wijkteam.name))
    : daysView(wijkteam, filledDays(undefined), false, { notice: texts.linkedFirst(wijkteam.name) });
}

export const overview = async ({ subject, turn, ports }: Asked<unknown, Wijkteam>): Promise<Reply> =>
  showCard(await overviewFor(subject, turn, ports));
