import type { Ports } from '../../ports.ts';
import type { Person } from '../../shared/person.ts';
import { roles } from '../../shared/role.ts';
import type { WijkteamId } from '../../shared/wijkteam.ts';
import type { Punt } from '../punt.ts';
import { wijkteamOf } from './about.ts';

/** As many as fit on a card. */
const most = 150;

/**
 * Who may become owner of a point or of its work agreement: everybody of its wijkteam, with a role there or in the channel.
 * For a point of no wijkteam: everybody of the wijkteams of who asks, and of all when that is none.
 */
export async function candidates(punt: Punt, who: Person | null, ports: Ports): Promise<Person[]> {
  const teams = await teamsAround(punt, who, ports);
  const members = (await Promise.all(teams.map((team) => ports.wijkteams.members(team)))).flat();
  const held = await Promise.all(teams.flatMap((team) => roles.map((role) => ports.wijkteams.holding(role, team))));
  const names = await ports.wijkteams.names(held.flat());
  const found = new Map<Person['id'], Person>();
  for (const [id, name] of names) found.set(id, { id, name });
  for (const { id, name } of members) found.set(id, { id, name });
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'nl')).slice(0, most);
}

async function teamsAround(punt: Punt, who: Person | null, ports: Ports): Promise<WijkteamId[]> {
  const own = await wijkteamOf(punt, ports);
  if (own !== null) return [own];
  const theirs = who ? await ports.wijkteams.of(who.id) : [];
  return (theirs.length > 0 ? theirs : await ports.wijkteams.all()).map(({ id }) => id);
}
