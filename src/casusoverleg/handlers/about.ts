import type { Ports, Turn } from '../../ports.ts';
import type { WijkteamId } from '../../shared/wijkteam.ts';
import { type Refusal, refuse } from '../../slice.ts';
import type { Casus, CasusId } from '../casus.ts';
import { casusById } from '../casus-store.ts';
import type { Overleg, OverlegId } from '../overleg.ts';
import { overlegById } from '../overleg-store.ts';

const texts = {
  noOverleg: 'Dit casusoverleg is er niet meer. Er is niets veranderd. Typ casusoverleg om te zien wat er staat.',
  noCasus: 'Deze casus is er niet meer. Er is niets veranderd. Typ casusoverleg om te zien wat er wacht.',
};

/** The casusoverleg a button names; the role is checked in its wijkteam. */
export async function aboutOverleg(
  { overleg }: { overleg: OverlegId },
  _turn: Turn,
  ports: Ports,
): Promise<{ wijkteam: WijkteamId; subject: Overleg } | Refusal> {
  const subject = await overlegById(ports.db, overleg);
  return subject ? { wijkteam: subject.wijkteam, subject } : refuse('overleg-unknown', texts.noOverleg);
}

/** The casus a button names; the role is checked in its wijkteam. */
export async function aboutCasus(
  { casus }: { casus: CasusId },
  _turn: Turn,
  ports: Ports,
): Promise<{ wijkteam: WijkteamId; subject: Casus } | Refusal> {
  const subject = await casusById(ports.db, casus);
  return subject ? { wijkteam: subject.wijkteam, subject } : noCasus();
}

/** Erased since the button was shown. */
export const noCasus = (): Refusal => refuse('casus-unknown', texts.noCasus);
