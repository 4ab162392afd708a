import type { Ports, Turn } from '../../ports.ts';
import type { Wijkteam } from '../../shared/wijkteam.ts';
import { inTeam } from '../who.ts';

/** The wijkteams this person works in, by name: who only reads along everywhere works in none. */
export async function ownWijken({ who }: Turn, ports: Ports): Promise<Wijkteam[]> {
  const all = await ports.wijkteams.of(who.id);
  const roles = await Promise.all(all.map(({ id }) => ports.wijkteams.roles(who.id, id)));
  return all.filter((_, index) => inTeam.some((role) => roles[index]?.has(role)));
}
