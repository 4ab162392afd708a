import type { Ports, Turn } from '../../ports.ts';
import type { PersonId } from '../../shared/person.ts';
import type { Wijkteam, WijkteamId } from '../../shared/wijkteam.ts';
import { inTeam } from '../who.ts';

/** The wijkteams this person works in, by name: who only reads along everywhere works in none. */
export async function ownWijken({ who }: Turn, ports: Ports): Promise<Wijkteam[]> {
  const all = await ports.wijkteams.of(who.id);
  const works = await Promise.all(all.map(({ id }) => worksIn(who.id, id, ports)));
  return all.filter((_, index) => works[index]);
}

export async function worksIn(
  person: PersonId,
  wijkteam: WijkteamId,
  { wijkteams }: Pick<Ports, 'wijkteams'>,
): Promise<boolean> {
  const roles = await wijkteams.roles(person, wijkteam);
  return inTeam.some((role) => roles.has(role));
}
