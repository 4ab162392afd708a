import type { roles } from '../../shared/role.ts';
import type { Wijkteam } from '../../shared/wijkteam.ts';
import { type Asked, type Reply, showCard } from '../../slice.ts';
import { nextView } from '../booking-cards.ts';
import { onAgenda } from '../casus-store.ts';
import { comingUp } from '../overleg-store.ts';
import { inTeam, planners } from '../who.ts';

/** As many as one looks ahead. */
const most = 3;

/** When the next casusoverleg of a wijk is. */
export async function next({ subject: wijkteam, roles: held, turn, ports }: Asked<string, Wijkteam>): Promise<Reply> {
  const coming = (await comingUp(ports.db, wijkteam.id, turn.now)).slice(0, most);
  const counted = await Promise.all(
    coming.map(async (overleg) => ({ overleg, cases: (await onAgenda(ports.db, overleg.id)).length })),
  );
  const holds = (any: readonly (typeof roles)[number][]): boolean => any.some((role) => held.has(role));
  return showCard(nextView(wijkteam, counted, { mayLook: holds(inTeam), mayPlan: holds(planners) }));
}
