// What has served its time (mission.md, Retention).
import type { JobPorts } from '../../ports.ts';
import {
  eraseCasussen,
  eraseDeclined,
  eraseOverleggen,
  eraseRegelingen,
  eraseSearches,
  eraseTrouble,
  withRegelingen,
} from '../erase-store.ts';
import { searchDays, withdrawnDays } from '../keep.ts';
import { clearAgendas, showAgenda } from './show-agenda.ts';

export async function erase(ports: JobPorts): Promise<void> {
  const { db, keepCasuscodes, log } = ports;
  const now = ports.now();
  const ago = (days: number): Date => new Date(now.getTime() - days * 24 * 3_600_000);
  const before = ago(keepCasuscodes);
  // First the casussen: as long as one stands on an agenda, its casusoverleg tells whether that is over.
  const casussen = await db.transaction().execute(async (tx) => {
    const { count, agendas } = await eraseCasussen(tx, { before, withdrawnBefore: ago(withdrawnDays), now });
    // A code that is gone does not go on standing in the channel.
    for (const id of agendas) await showAgenda(tx, ports, id, now);
    return count;
  });
  const overleggen = await db.transaction().execute(async (tx) => {
    await clearAgendas(tx, ports, before);
    return eraseOverleggen(tx, before);
  });
  await eraseDeclined(db, now);
  await eraseTrouble(db);
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
  if (left.length === 0) return 0;
  // A channel that is linked anew has nobody in it for a moment: who is on no list may just not be read yet.
  const linked = (await wijkteams.all()).filter(({ conversationId }) => conversationId !== null);
  const sizes = await Promise.all(linked.map(async ({ id }) => (await wijkteams.members(id)).length));
  if (linked.length === 0 || sizes.includes(0)) return 0;
  await eraseRegelingen(db, left);
  return left.length;
}
