import type { Database, JobPorts } from '../../ports.ts';
import { errorFacts } from '../../shared/error-facts.ts';
import { oncePer } from '../../shared/once-per.ts';
import { announcedAndNear } from '../harvest-store.ts';
import { atHandMs, type OverlegId, phaseOf } from '../overleg.ts';
import { showAgenda } from './show-agenda.ts';

/** At what moment this process showed what: once is enough, also where the channel cannot be reached. */
const shownBy = oncePer((_: Database) => new Map<OverlegId, string>());

/**
 * Beat: the agenda in the channel says what there is to do now, as its moment comes near and begins. What was missed while
 * no process ran is made good at the start; another instance shows the same.
 */
export async function refreshAgendas(ports: JobPorts): Promise<void> {
  const now = ports.now();
  const near = await announcedAndNear(ports.db, new Date(now.getTime() + atHandMs));
  const shown = shownBy(ports.db);
  const ids = new Set(near.map(({ id }) => id));
  for (const id of shown.keys()) if (!ids.has(id)) shown.delete(id);
  for (const each of near) {
    const asShown = `${phaseOf(each, now)} ${each.from.toISOString()}`;
    if (shown.get(each.id) === asShown) continue;
    await ports.db
      .transaction()
      .execute((tx) => showAgenda(tx, ports, each.id, now))
      .then(
        () => shown.set(each.id, asShown),
        (error: unknown) => ports.log.error('casusoverleg.agenda-failed', errorFacts(error)),
      );
  }
}
