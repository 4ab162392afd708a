import type { Card } from '../../card.ts';
import type { Database, Ports } from '../../ports.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import { collected } from '../answer-store.ts';
import { counter } from '../channel-cards.ts';
import { type Dagbeeld, saidIn } from '../dagbeeld.ts';
import { dagbeeldView, type View } from '../dagbeeld-cards.ts';
import { dagbeeldOf } from '../dagbeeld-store.ts';
import type { Dagstart, Standing } from '../dagstart.ts';
import { dagbeeldenBefore } from '../history-store.ts';
import { standingOf } from '../store.ts';
import { texts } from '../texts.ts';

/** What a dagbeeld is shown beside. */
export async function viewOf(dagstart: Dagstart, ports: Ports): Promise<Omit<View, 'late'>> {
  const wijkteam = await ports.wijkteams.byId(dagstart.wijkteam);
  const before = await dagbeeldenBefore(ports.db, dagstart, 12);
  return { wijkteam: wijkteam?.name ?? '', smallestGroup: ports.smallestGroup, before };
}

/** The dagbeeld with what has come late. */
export async function dagbeeldCardOf(
  db: Database,
  standing: Standing,
  made: Dagbeeld,
  view: Omit<View, 'late'>,
): Promise<Card> {
  const { texts: kept } = await collected(db, standing.id, true);
  return dagbeeldView(standing, made, { ...view, late: saidIn(kept) });
}

/** The counter as it is now: asked for by the voorzitter's client when the card comes on screen. */
export async function counterNow({ subject, ports }: Asked<unknown, Dagstart>): Promise<Reply> {
  const standing = await standingOf(ports.db, subject.id);
  return standing ? showCard(counter(standing)) : refuse('dagstart-unknown', texts.unknown);
}

/** The dagbeeld as it is now, once it has been published. */
export async function dagbeeldNow({ subject, ports }: Asked<unknown, Dagstart>): Promise<Reply> {
  const standing = await standingOf(ports.db, subject.id);
  const made = standing?.publishedAt ? await dagbeeldOf(ports.db, subject.id) : undefined;
  if (!standing || !made) return refuse('dagstart-unknown', texts.unknown);
  return showCard(await dagbeeldCardOf(ports.db, standing, made, await viewOf(standing, ports)));
}
