import type { Ports } from '../../ports.ts';
import { localDate } from '../../shared/time.ts';
import { isCalled, type Wijkteam } from '../../shared/wijkteam.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import { dagbeeldenSince } from '../history-store.ts';
import { lastClosed, openIn } from '../store.ts';
import { texts } from '../texts.ts';
import { trendOf, trendSince } from '../trend.ts';
import { trendView } from '../trend-cards.ts';

/** How the person's wijkteams stand: counts only, never who. */
export async function status({ input, turn, ports }: Asked<string, null>): Promise<Reply> {
  const all = await ports.wijkteams.of(turn.who.id);
  if (all.length === 0) return refuse('no-wijkteam', texts.statusNone);
  const here = await ports.wijkteams.inConversation(turn.where.conversationId);
  const named = all.filter((wijkteam) => isCalled(wijkteam, input));
  if (input !== '' && named.length === 0) {
    return refuse('wijkteam-unknown', texts.statusUnknown(all.map((wijkteam) => wijkteam.name)));
  }
  const inThisChannel = all.filter((wijkteam) => wijkteam.id === here?.id);
  const shown = input !== '' ? named : inThisChannel.length > 0 ? inThisChannel : all;
  const lines = await Promise.all(
    shown.map(async (each) => ({ name: each.name, line: await line(each, turn.now, ports) })),
  );
  const today = localDate(turn.now);
  const past = await Promise.all(shown.map(({ id }) => dagbeeldenSince(ports.db, id, 'dag', trendSince(today))));
  const trends = trendOf(past.flat(), today, ports.smallestGroup);
  const [only, another] = shown;
  return showCard(trendView(another ? texts.together : (only?.name ?? ''), trends, ports.smallestGroup, lines));
}

async function line(wijkteam: Wijkteam, now: Date, ports: Ports): Promise<string> {
  const [open] = await openIn(ports.db, wijkteam.id);
  const [next] = await ports.rhythms.next(wijkteam.id, now, 1);
  const points = await ports.ontwikkelpunten.standing(wijkteam, localDate(now));
  const dagstart = open ? texts.statusOpen(open) : await notOpen(wijkteam, ports);
  return [dagstart, next ? texts.statusNext(next) : '', texts.statusPoints(points)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

async function notOpen(wijkteam: Wijkteam, ports: Ports): Promise<string> {
  const last = await lastClosed(ports.db, wijkteam.id, 'dag');
  if (last) return texts.statusClosed(last.date, last.answered, last.asked);
  return wijkteam.conversationId === null ? texts.statusNoChannel : texts.statusNever;
}
