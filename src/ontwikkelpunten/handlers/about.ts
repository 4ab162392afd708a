import type { Ports, Turn } from '../../ports.ts';
import { isCalled, type WijkteamId } from '../../shared/wijkteam.ts';
import { type Refusal, refuse } from '../../slice.ts';
import type { Actor, Punt, PuntId } from '../punt.ts';
import { puntById } from '../store.ts';
import { texts } from '../texts.ts';

/** The point a button names. Roles hold in its wijkteam; in any one for a point of no wijkteam that we know. */
export async function aboutPunt(
  input: { punt: PuntId },
  _turn: Turn,
  ports: Ports,
): Promise<{ wijkteam: WijkteamId | null; subject: Punt } | Refusal> {
  const subject = await puntById(ports.db, input.punt);
  if (!subject) return refuse('punt-unknown', texts.puntGone);
  return { wijkteam: await wijkteamOf(subject, ports), subject };
}

export async function wijkteamOf({ fields: { wijk } }: Pick<Punt, 'fields'>, ports: Ports): Promise<WijkteamId | null> {
  const all = wijk === '' ? [] : await ports.wijkteams.all();
  return all.find((each) => isCalled(each, wijk))?.id ?? null;
}

/** Who does this, by the name the wijkteam knows: Teams does not send one with every click. */
export async function actor({ who }: Pick<Turn, 'who'>, ports: Ports): Promise<Actor> {
  const names = await ports.wijkteams.names([who.id]);
  return { id: who.id, name: names.get(who.id) ?? who.name };
}
