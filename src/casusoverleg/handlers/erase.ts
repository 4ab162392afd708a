// What has served its time (mission.md, Retention).
import type { JobPorts } from '../../ports.ts';
import { eraseCasussen, eraseOverleggen, eraseRegelingen, eraseSearches, withRegelingen } from '../erase-store.ts';
import { searchDays, withdrawnDays } from '../keep.ts';
import { clearAgendas } from './show-agenda.ts';

export async function erase(ports: JobPorts): Promise<void> {
  const { db, keepCasuscodes, log } = ports;
  const now = ports.now();
  const ago = (days: number): Date => new Date(now.getTime() - days * 24 * 3_600_000);
  const before = ago(keepCasuscodes);
  // First the casussen: as long as one stands on an agenda, its casusoverleg tells whether that is over.
  const casussen = await eraseCasussen(db, { before, withdrawnBefore: ago(withdrawnDays), now });
  const overleggen = await db.transaction().execute(async (tx) => {
    await clearAgendas(tx, ports, before);
    return eraseOverleggen(tx, before);
  });
  const searches = await eraseSearches(db, ago(searchDays));
  const people = await eraseWhoLeft(ports);
  if (casussen + overleggen + searches + people > 0) {
    log.info('casusoverleg.erased', { casussen, overleggen, searches, people });
  }
}

/** Who is in no wijkteam and holds no role any more works with no regeling here. Gives how many. */
async function eraseWhoLeft({ db, wijkteams }: JobPorts): Promise<number> {
  const people = await withRegelingen(db);
  const known = await wijkteams.names(people);
  const left = people.filter((person) => !known.has(person));
  // A channel that is linked anew has nobody in it for a moment: who is on no list at all may just not be read yet.
  if (left.length === 0 || left.length === people.length) return 0;
  await eraseRegelingen(db, left);
  return left.length;
}
