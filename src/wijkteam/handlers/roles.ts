import type { Ports, Turn } from '../../ports.ts';
import { holdsEverywhere } from '../../shared/role.ts';
import type { Wijkteam, WijkteamId } from '../../shared/wijkteam.ts';
import { type Asked, type Refusal, type Reply, refuse, showCard } from '../../slice.ts';
import { type RoleAnswer, rolesView } from '../cards.ts';
import { giveRole, rolesIn, takeRole } from '../store.ts';
import { texts } from '../texts.ts';

export async function aboutNamed(
  input: RoleAnswer,
  _turn: Turn,
  ports: Ports,
): Promise<{ wijkteam: WijkteamId; subject: Wijkteam } | Refusal> {
  const subject = await ports.wijkteams.byId(input.wijkteam);
  return subject ? { wijkteam: subject.id, subject } : refuse('wijkteam-unknown', texts.notAMember);
}

export async function roles({ subject, ports }: Asked<unknown, Wijkteam>, notice = ''): Promise<Reply> {
  const held = await rolesIn(ports.db, subject.id);
  return showCard(rolesView(subject, held, await ports.wijkteams.members(subject.id), notice));
}

export async function give(asked: Asked<RoleAnswer, Wijkteam>): Promise<Reply> {
  const { input, subject, ports } = asked;
  const person = (await ports.wijkteams.members(subject.id)).find((member) => member.id === input.person);
  if (!person) return refuse('person-unknown', texts.notAMember);
  const wijkteam = holdsEverywhere(input.role) ? null : subject.id;
  await giveRole(ports.db, { person: person.id, name: person.name, role: input.role, wijkteam });
  ports.wijkteams.forget();
  return roles(asked, texts.rolesGiven);
}

export async function take(asked: Asked<RoleAnswer, Wijkteam>): Promise<Reply> {
  const { input, subject, ports } = asked;
  const wijkteam = holdsEverywhere(input.role) ? null : subject.id;
  await takeRole(ports.db, { person: input.person, role: input.role, wijkteam });
  ports.wijkteams.forget();
  return roles(asked, input.role === 'beheerder' ? `${texts.rolesTaken} ${texts.fromConfiguration}` : texts.rolesTaken);
}
