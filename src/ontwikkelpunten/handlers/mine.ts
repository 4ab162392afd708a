import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import { countOf, perPage, puntenOf, type Tie } from '../find-store.ts';
import { mineView } from '../overview-cards.ts';
import { texts } from '../texts.ts';

const ties: readonly Tie[] = ['reported', 'supported', 'owned'];

/** "mijn punten": where this person stands. Only in the own chat. */
export async function mine({ turn, ports }: Asked<unknown, null>): Promise<Reply> {
  if (turn.where.kind !== 'personal') return refuse('not-personal', texts.mineOnlyPersonal);
  const counts = await countOf(ports.db, turn.who.id);
  const groups = await Promise.all(
    ties.map(async (tie) => ({
      tie,
      count: counts[tie],
      punten: counts[tie] === 0 ? [] : await puntenOf(ports.db, turn.who.id, tie, perPage),
    })),
  );
  return showCard(mineView(groups));
}
