import type { Ports } from '../../ports.ts';
import type { Wijkteam } from '../../shared/wijkteam.ts';
import type { Casus } from '../casus.ts';

/** Of who is still in the wijkteam: who brought one in and has left since is not invited. */
export async function presentCases(
  { wijkteams }: Pick<Ports, 'wijkteams'>,
  wijkteam: Wijkteam,
  cases: readonly Casus[],
): Promise<Casus[]> {
  const members = new Set((await wijkteams.members(wijkteam.id)).map(({ id }) => id));
  return cases.filter(({ broughtBy }) => members.has(broughtBy));
}
