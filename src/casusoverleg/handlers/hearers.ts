import type { Address, Ports } from '../../ports.ts';
import type { Overleg } from '../overleg.ts';

/** Who hears what happens to a casusoverleg: who planned it, or the teammanagers where that person is gone. */
export async function addressOfPlanner(
  { wijkteams }: Pick<Ports, 'wijkteams'>,
  { planner, wijkteam }: Pick<Overleg, 'planner' | 'wijkteam'>,
): Promise<Address[]> {
  const own = await wijkteams.addresses([planner]);
  if (own.size > 0) return [...own.values()];
  return [...(await wijkteams.addresses(await wijkteams.holding('teammanager', wijkteam))).values()];
}
