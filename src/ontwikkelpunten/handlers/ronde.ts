// The prioriteitsronde as it stands: prepared, before the opdrachtgever, or over.
import type { Card } from '../../card.ts';
import type { Database, Ports, Turn } from '../../ports.ts';
import type { Role } from '../../shared/role.ts';
import { type Asked, type Refusal, type Reply, refuse, showCard } from '../../slice.ts';
import { puntenById } from '../due-store.ts';
import type { Punt } from '../punt.ts';
import { forRonde, type Ronde, type RondeId, rondeId } from '../ronde.ts';
import { doneView, draftView, openView } from '../ronde-cards.ts';
import { assessed, openRonde, rondeById } from '../ronde-store.ts';
import { rondeTexts as texts } from '../ronde-texts.ts';

/** The ronde a button names. Its roles hold everywhere. */
export async function aboutRonde(
  input: { ronde: RondeId },
  _turn: Turn,
  ports: Ports,
): Promise<{ wijkteam: null; subject: Ronde } | Refusal> {
  const subject = await rondeById(ports.db, input.ronde);
  return subject ? { wijkteam: null, subject } : refuse('ronde-unknown', texts.gone);
}

/** "prioriteitsronde": the one that is open; else what may come into a new one, for the projectleider. */
export async function ronde({ roles, turn, ports }: Asked<unknown, null>): Promise<Reply> {
  const open = await openRonde(ports.db);
  if (open) return showCard(await rondeCard(ports.db, open, roles));
  if (!roles.has('projectleider')) return refuse('no-ronde', texts.nothingForYou);
  if ((await ports.wijkteams.holding('opdrachtgever', null)).length === 0) {
    return refuse('no-opdrachtgever', texts.noOpdrachtgever);
  }
  const waiting = await assessed(ports.db);
  const urgent = forRonde(waiting);
  if (urgent.length === 0) return refuse('nothing-assessed', texts.nothingAssessed);
  const punten = await inOrder(
    ports.db,
    urgent.map(({ id }) => id),
  );
  return showCard(draftView(rondeId.parse(turn.newId()), punten, waiting.length));
}

export const thisRonde = async ({ subject, roles, ports }: Asked<unknown, Ronde>): Promise<Reply> =>
  showCard(await rondeCard(ports.db, subject, roles));

export async function rondeCard(
  db: Database,
  shown: Ronde,
  roles: ReadonlySet<Role>,
  said: { notice?: string; problem?: string; reason?: string } = {},
): Promise<Card> {
  if (shown.closed) return doneView(shown, said.notice);
  const punten = await puntenById(
    db,
    shown.items.map(({ punt }) => punt),
  );
  const may = { confirm: roles.has('opdrachtgever'), withdraw: roles.has('projectleider') };
  return openView(shown, new Map(punten.map((punt) => [punt.id, punt])), may, said);
}

/** These points as they are now, in this order; what is gone is left out. */
export async function inOrder(db: Database, ids: readonly Punt['id'][]): Promise<Punt[]> {
  const found = new Map((await puntenById(db, ids)).map((punt) => [punt.id, punt]));
  return ids.flatMap((id) => found.get(id) ?? []);
}
