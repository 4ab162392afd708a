// What has served its time (mission.md, Retention).
import type { JobPorts } from '../../ports.ts';
import { daysLater, instantOf, localDate, monthsBefore } from '../../shared/time.ts';
import { eraseBesluiten } from '../besluit-store.ts';
import { settledBefore } from '../due-store.ts';
import { markForRemoval } from '../gone-store.ts';
import { eraseNews } from '../news-store.ts';
import { eraseRondes } from '../ronde-store.ts';
import { lockPunt } from '../store.ts';
import { sendSoon } from './record.ts';

const batch = 200;
/** News that nobody could be told in this many days is old. */
const newsDays = 30;

export async function erase(ports: JobPorts): Promise<void> {
  const { db, keep, log } = ports;
  const today = localDate(ports.now());
  const start = (date: string): Date => instantOf(date, '00:00');
  await eraseSettled(ports, start(monthsBefore(today, keep.ontwikkelpunten)));
  const oldest = start(monthsBefore(today, keep.besluiten));
  const besluiten = await eraseBesluiten(db, oldest);
  if (besluiten > 0) log.info('ontwikkelpunten.besluiten-erased', { count: besluiten });
  await eraseRondes(db, oldest);
  await eraseNews(db, { news: start(daysLater(today, -newsDays)), told: daysLater(today, -newsDays) });
}

/** Points that came to their end so long ago leave the list, and then here. */
async function eraseSettled(ports: JobPorts, before: Date): Promise<void> {
  const ids = await settledBefore(ports.db, before, batch);
  for (const id of ids) {
    await ports.db.transaction().execute(async (tx) => {
      const punt = await lockPunt(tx, id);
      // Taken up again since it was looked up.
      if (!punt || punt.statusSince >= before) return;
      await markForRemoval(tx, id);
      await sendSoon(tx, ports);
    });
  }
  if (ids.length > 0) ports.log.info('ontwikkelpunten.erased', { count: ids.length });
}
