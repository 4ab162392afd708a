import type { JobPorts } from '../../ports.ts';
import { errorFacts } from '../../shared/error-facts.ts';
import { inParallel } from '../../shared/in-parallel.ts';
import { occurrenceKey } from '../../shared/occurrence.ts';
import { daysLater, localDate } from '../../shared/time.ts';
import type { WijkteamId } from '../../shared/wijkteam.ts';
import type { Due } from '../due.ts';
import { missedFrom } from '../missed.ts';
import { keepMissed, keepOnlyMissedBetween } from '../missed-store.ts';
import type { Sets } from '../sets.ts';
import { remembered, type Watch } from './watch.ts';

const atOnce = 4;

/** Notes what closed without ever having been opened. Nothing is asked after the window; the beheerder can see it. */
export const missed =
  (sets: Sets, watch: Watch) =>
  async (ports: JobPorts): Promise<void> => {
    const { db, log, wijkteams } = ports;
    const now = ports.now();
    // A clock that ran ahead for a while saw things close that are still to come.
    watch.settled.keepBetween(new Date(now.getTime() - remembered), now);
    await keepOnlyMissedBetween(db, missedFrom(now), now);

    const { closed } = await watch.look(db);
    const unsettled = closed(now).filter((each) => !watch.opened.has(each) && !watch.settled.has(each));
    const groups = [...Map.groupBy(unsettled, (each) => each.wijkteam)];
    const settle = async ([wijkteam, ended]: [WijkteamId, Due[]]): Promise<void> => {
      const linked = (await wijkteams.byId(wijkteam))?.conversationId;
      const since = daysLater(localDate(now), -3);
      const opened = new Set(linked ? await sets.opened(wijkteam, since, ports) : []);
      for (const each of ended) {
        if (linked && !opened.has(occurrenceKey(each.occurrence))) await note(each, ports);
        watch.settled.add(each);
      }
    };
    await inParallel(groups, atOnce, settle, (error) => log.error('ritme.settle-failed', errorFacts(error)));
  };

async function note({ wijkteam, occurrence }: Due, { db, log }: JobPorts): Promise<void> {
  const isNew = await keepMissed(db, wijkteam, occurrence);
  if (isNew) log.warn('ritme.missed', { wijkteam, rhythm: occurrence.rhythm, date: occurrence.date });
}
