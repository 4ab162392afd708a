// One casusoverleg: what is known of it, and its casussen.
import type { Card } from '../../card.ts';
import type { PersonId } from '../../shared/person.ts';
import { type Asked, type Refusal, type Reply, refuse, showCard } from '../../slice.ts';
import { cancelView, isAhead, overlegView } from '../booking-cards.ts';
import { onAgenda } from '../casus-store.ts';
import type { Overleg } from '../overleg.ts';
import { overlegById } from '../overleg-store.ts';
import { planTexts as texts } from '../plan-texts.ts';
import { overlegOf, type Search } from '../search.ts';
import { sendingOf } from '../send-store.ts';
import { planners } from '../who.ts';

type Looking = Pick<Asked<unknown, unknown>, 'roles' | 'turn' | 'ports'>;

/** As it is now, for who looks: names of who comes only for who plans, and only while it is ahead. */
export async function overlegCard(
  { roles, turn, ports }: Looking,
  overleg: Overleg,
  said: { notice?: string; problem?: string } = {},
): Promise<Card | Refusal> {
  const wijkteam = await ports.wijkteams.byId(overleg.wijkteam);
  if (!wijkteam) return refuse('wijkteam-unknown', texts.overlegGone);
  const isPlanner = planners.some((role) => roles.has(role));
  const people: PersonId[] = overleg.attendees.map(({ person }) => person);
  const [cases, names, sending] = await Promise.all([
    onAgenda(ports.db, overleg.id),
    isPlanner && isAhead(overleg, turn.now) ? ports.wijkteams.names(people) : null,
    sendingOf(ports.db, overleg.id),
  ]);
  const hasTrouble = (sending?.toldProblem ?? '') !== '';
  return overlegView({ overleg, wijkteam, cases, names, isPlanner, hasTrouble, now: turn.now }, said);
}

export const shown = (card: Card | Refusal): Reply => ('show' in card ? card : showCard(card));

export const overleg = async (asked: Asked<unknown, Overleg>): Promise<Reply> =>
  shown(await overlegCard(asked, asked.subject));

/** What a search became. */
export async function overlegChosen(asked: Asked<unknown, Search>): Promise<Reply> {
  const chosen = await overlegById(asked.ports.db, overlegOf(asked.subject));
  return chosen ? shown(await overlegCard(asked, chosen)) : refuse('overleg-unknown', texts.overlegGone);
}

/** For what only makes sense while it is ahead; undefined when it is. */
export async function unlessAhead(asked: Asked<unknown, unknown>, overleg: Overleg): Promise<Refusal | undefined> {
  if (isAhead(overleg, asked.turn.now)) return undefined;
  const isOver = overleg.status !== 'afgezegd';
  const problem = isOver ? texts.isOver : texts.isCancelled;
  const card = await overlegCard(asked, overleg, { problem });
  return refuse(isOver ? 'overleg-over' : 'overleg-cancelled', problem, 'show' in card ? undefined : card);
}

export async function cancelAsk(asked: Asked<unknown, Overleg>): Promise<Reply> {
  const { subject, ports } = asked;
  const refused = await unlessAhead(asked, subject);
  if (refused) return refused;
  return showCard(cancelView(subject, (await onAgenda(ports.db, subject.id)).length));
}
