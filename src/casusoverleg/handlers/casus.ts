import type { Card } from '../../card.ts';
import type { Database, Ports, Turn } from '../../ports.ts';
import type { Wijkteam } from '../../shared/wijkteam.ts';
import { type Asked, type Reply, showCard } from '../../slice.ts';
import { type Casus, type CasusId, casusId } from '../casus.ts';
import type { PickCasus } from '../casus-answers.ts';
import { casusById, lockCasus, saveCasus } from '../casus-store.ts';
import { casusTexts as texts } from '../casus-texts.ts';
import { casusView } from '../casus-view.ts';
import { type Overleg, overlegId } from '../overleg.ts';
import { overlegById } from '../overleg-store.ts';
import { planners } from '../who.ts';
import { noCasus } from './about.ts';
import { home } from './home.ts';
import { showAgenda } from './show-agenda.ts';

export const casus = async ({ subject, turn, ports }: Asked<unknown, Casus>): Promise<Reply> =>
  showCard(await casusShown(subject, turn, ports));

/** Chosen from the list of a wijk. */
export async function pick(asked: Asked<PickCasus, Wijkteam>): Promise<Reply> {
  const { input, subject, turn, ports } = asked;
  if (input.casus === '') return home(asked, texts.nothingChosen);
  const found = await casusById(ports.db, casusId.parse(input.casus));
  // The role was checked in the wijk that was named: a casus of another one is not shown through it.
  if (found?.wijkteam !== subject.id) return noCasus();
  return showCard(await casusShown(found, turn, ports));
}

/** The casus as this person sees it, with what this person may do with it. */
export async function casusShown(
  shown: Casus,
  { who }: Turn,
  ports: Ports,
  said: { notice?: string; problem?: string } = {},
): Promise<Card> {
  const [overleg, roles] = await Promise.all([
    overlegOf(ports.db, shown),
    ports.wijkteams.roles(who.id, shown.wijkteam),
  ]);
  const plans = planners.some((role) => roles.has(role));
  const { leefgebieden } = ports.gemeente;
  return casusView(shown, { overleg, viewer: who.id, plans, leefgebieden, keepDays: ports.keepCasuscodes }, said);
}

export const overlegOf = async (db: Database, { overleg }: Casus): Promise<Overleg | undefined> =>
  overleg === null ? undefined : overlegById(db, overlegId.parse(overleg));

/**
 * Changes a casus and, where it stands on an agenda, what that shows. `change` gives undefined where nothing may be
 * changed (any more). Gives the casus as it is now, and whether it was changed; undefined when it is not there.
 */
export const changing = (
  { turn, ports }: Pick<Asked<unknown, Casus>, 'turn' | 'ports'>,
  id: CasusId,
  change: (before: Casus) => Casus | undefined,
): Promise<{ casus: Casus; changed: boolean } | undefined> =>
  ports.db.transaction().execute(async (tx) => {
    const before = await lockCasus(tx, id);
    if (!before) return undefined;
    const after = change(before);
    if (!after) return { casus: before, changed: false };
    await saveCasus(tx, after, turn.now);
    // What was discussed stays as it is on the agenda of then.
    if (before.status === 'gepland' && before.overleg !== null) {
      await showAgenda(tx, ports, overlegId.parse(before.overleg), turn.now);
    }
    return { casus: after, changed: true };
  });
