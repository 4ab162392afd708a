// Fills a local bot with the sample pilot, and hands local mode what it needs of the capabilities.
import { regelingenOf, setRegelingen } from './casusoverleg/casus-store.ts';
import { previews } from './dagstart/dagbeeld-store.ts';
import { openIn } from './dagstart/store.ts';
import { colleagues } from './local/colleagues.ts';
import { memberOf, pilotRegelingen, pilotRoles, pilotWijkteam } from './local/local-mode.ts';
import { pilot } from './local/pilot.ts';
import type { Ports } from './ports.ts';
import { holdsEverywhere, type Role } from './shared/role.ts';
import { type WijkteamId, wijkteamId } from './shared/wijkteam.ts';
import type { Menu } from './slice.ts';
import type { LocalHooks } from './start.ts';
import { giveRole, linkChannel, replaceMembers, rolesIn, takeRole } from './wijkteam/store.ts';

/** What is there already stays, but for your own roles: those follow LOCAL_USER at every start. */
export async function samplePilot(localUser: Role, ports: Ports, { botUrl, serviceUrlOf }: LocalHooks): Promise<Menu> {
  const { tenantId, team, channel, people } = pilot;
  const id = wijkteamId.parse(pilotWijkteam);
  const place = { tenantId, conversationId: channel.id, teamId: team.id };
  const wijkteam = await linkChannel(ports.db, { id, name: team.name, ...place });
  await replaceMembers(ports.db, wijkteam.id, people.map(memberOf));
  await giveStartRoles(localUser, ports, wijkteam.id);
  await giveRegelingen(ports);
  ports.wijkteams.forget();
  return colleagues({
    botUrl,
    serviceUrlOf,
    openDagstart: async (of, { id: pilotId }) => (await openIn(of.db, pilotId))[0],
    previews: (of) => previews(of.db),
  });
}

/** Who chose already what to work with keeps that. */
async function giveRegelingen({ db }: Ports): Promise<void> {
  const chosen = await regelingenOf(
    db,
    pilotRegelingen.map(({ person }) => person.id),
  );
  for (const { person, regelingen } of pilotRegelingen) {
    if (!chosen.has(person.id)) await setRegelingen(db, person.id, regelingen);
  }
}

async function giveStartRoles(localUser: Role, { db }: Ports, wijkteam: WijkteamId): Promise<void> {
  const you = memberOf(pilot.people[0]).id;
  for (const held of await rolesIn(db, null)) if (held.person === you) await takeRole(db, held);
  for (const { person, role } of pilotRoles(localUser)) {
    const scope = holdsEverywhere(role) ? null : wijkteam;
    await giveRole(db, { person: person.id, name: person.name, role, wijkteam: scope });
  }
}
