import { type Asked, type Reply, showCard } from '../../slice.ts';
import { goneNow } from '../gone-store.ts';
import { stateView } from '../list-cards.ts';
import { shownProblems } from '../list-problem.ts';
import { waitingToSend, withheldRows } from '../row-store.ts';
import { syncNow } from '../sync-store.ts';

export async function listState({ turn, ports: { db } }: Asked<unknown, null>): Promise<Reply> {
  const [sync, waiting, withheld, gone] = await Promise.all([
    syncNow(db, turn.now),
    waitingToSend(db),
    withheldRows(db, { untold: false, most: 10 }),
    goneNow(db),
  ]);
  const problems = shownProblems(sync, turn.now);
  const { readAt, url } = sync;
  const all = gone.flatMap(({ punten }) => punten);
  return showCard(stateView({ waiting, readAt, now: turn.now, problems, withheld, gone: all, url }));
}
