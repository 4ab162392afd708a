// What changed in the list comes in, page by page; each page is saved together with the place where the next one begins.
import type { Database, JobPorts, ListChanges, ListProblemKind, ListRow } from '../../ports.ts';
import { patience } from '../../shared/patience.ts';
import { adoptRow } from '../adopt-row.ts';
import { goneItems, goneUnseen, groupsOf, seenNow } from '../gone-store.ts';
import { puntId } from '../punt.ts';
import { insertAdopted, lockRows } from '../row-store.ts';
import { answered, beginReading, forgetCursor, rest, saveCursor, syncNow } from '../sync-store.ts';
import { whose } from '../whose.ts';
import type { Lease } from './alone.ts';
import { checkList } from './check-list.ts';
import { type Known, keysOf, prepare } from './prepare.ts';
import { actorOf, takeOver } from './take-over.ts';

const mostPages = 200;
/** What a place in a list that is no longer there is answered with. */
const outdated: readonly ListProblemKind[] = ['list-missing', 'refused'];

/** Gives the groups of rows that had been taken away and of which some are back. */
export async function readList(ports: JobPorts, lease: Lease): Promise<string[]> {
  const back: string[] = [];
  /** Whether this run began to read the whole list; beginning again and again is for the next one. */
  let began = false;
  for (let page = 0; page < mostPages; page += 1) {
    const now = ports.now();
    const { cursor, failures, resting } = await syncNow(ports.db, now);
    if (resting) break;
    const answer = await ports.pointList.changes(cursor);
    if (answer.is === 'problem' && answer.problem.kind !== 'unreachable') {
      const isThere = await checkList(ports, lease);
      // The list was thrown away and made anew: where we were is a place in the old one.
      if (isThere && outdated.includes(answer.problem.kind)) await lease.save(forgetCursor);
      break;
    }
    if (answer.is !== 'changes') {
      const asked = answer.is === 'later' ? (answer.afterMs ?? 0) : 0;
      const wait = Math.max(asked, patience(failures, ports.newId()));
      await rest(ports.db, new Date(now.getTime() + wait), now);
      break;
    }
    if (began && answer.whole === 'first') break;
    began ||= answer.whole === 'first';
    if (failures > 0) await answered(ports.db);
    back.push(...(await savePage(ports, lease, answer)));
    if (!answer.more) break;
  }
  return [...new Set(back)];
}

type Page = Extract<ListChanges, { is: 'changes' }>;

async function savePage(ports: JobPorts, lease: Lease, page: Page): Promise<string[]> {
  // A row may be told more than once; the last time counts.
  const rows = [...new Map(page.rows.map((row) => [row.itemId, row])).values()];
  const known = await prepare(ports, lease, rows);
  const counts = { taken: 0, adopted: 0 };
  const back = await lease.save(async (tx) => {
    const { reading } = await syncNow(tx, ports.now());
    const number = page.whole === 'first' ? await beginReading(tx) : reading;
    const keys = keysOf(rows);
    const wereGone = await groupsOf(tx, keys);
    await takeRows(tx, ports, rows, known, counts);
    if (page.whole !== null) await seenNow(tx, keys.items);
    await goneItems(tx, page.gone, ports.now());
    if (page.whole !== null && !page.more) await goneUnseen(tx, number, ports.now());
    await saveCursor(tx, page.cursor, page.more ? null : ports.now());
    return wereGone;
  });
  if (rows.length + page.gone.length > 0) {
    ports.log.info('list.read', { rows: rows.length, gone: page.gone.length, ...counts });
  }
  return back;
}

async function takeRows(
  tx: Database,
  ports: JobPorts,
  rows: readonly ListRow[],
  known: Known,
  counts: { taken: number; adopted: number },
): Promise<void> {
  const held = rows.length === 0 ? [] : await lockRows(tx, keysOf(rows));
  const claimed = new Set<string>();
  for (const row of rows) {
    const found = whose(row, held, claimed);
    if (found.is === 'ours') {
      claimed.add(found.held.punt.id);
      await takeOver(tx, ports, found.held, row, known);
      counts.taken += 1;
    }
    if (found.is === 'new' && (await adopt(tx, ports, row, found, known))) counts.adopted += 1;
  }
}

/** Done again after a crash, it is made under another id: until that is in the row, nobody knows the first one. */
async function adopt(
  tx: Database,
  ports: JobPorts,
  row: ListRow,
  { id, number }: { id: string | null; number: number | null },
  known: Known,
): Promise<boolean> {
  const by = actorOf(row);
  const adopted = adoptRow(row, by, { wijken: known.wijken, isKnown: id !== null, idOf: known.idOf });
  if (adopted === null) return false;
  const side = { ...adopted, itemId: row.itemId, etag: row.etag };
  await insertAdopted(tx, { id: puntId.parse(id ?? ports.newId()), number, side, now: ports.now() });
  return true;
}
