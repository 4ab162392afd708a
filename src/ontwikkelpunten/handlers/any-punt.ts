import type { Ports, Turn } from '../../ports.ts';
import { type Refusal, refuse } from '../../slice.ts';
import type { Punt, PuntId } from '../punt.ts';
import { puntById } from '../store.ts';
import { texts } from '../texts.ts';

/** The point a button names, for what everybody with a role anywhere may do with it: reading and supporting. */
export async function anyPunt(
  input: { punt: PuntId },
  _turn: Turn,
  ports: Ports,
): Promise<{ wijkteam: null; subject: Punt } | Refusal> {
  const subject = await puntById(ports.db, input.punt);
  return subject ? { wijkteam: null, subject } : refuse('punt-unknown', texts.puntGone);
}
