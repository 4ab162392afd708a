// Whether the list is there and as it must be, and what follows from that for what waits.
import type { JobPorts, ListProblem } from '../../ports.ts';
import { patience } from '../../shared/patience.ts';
import { columnProblems, fieldsOf, withRefusals } from '../list-problem.ts';
import { fieldsAmong, only } from '../outgoing.ts';
import { noFields } from '../punt.ts';
import { loseColumns, refusedNumbers, regainColumns, waitingToSend } from '../row-store.ts';
import { rest, saveChecked, syncNow } from '../sync-store.ts';
import type { Lease } from './alone.ts';

const minute = 60_000;

/**
 * Whether there is a list to work with. `refusals`: what a write just met; looking at the list does not show that one may
 * not write in it.
 */
export async function checkList(
  ports: JobPorts,
  lease: Lease,
  { refusals = [], wrote = false }: { refusals?: readonly ListProblem[]; wrote?: boolean } = {},
): Promise<boolean> {
  const { db, pointList, log } = ports;
  const checked = await pointList.check();
  const now = ports.now();
  const before = await syncNow(db, now);
  const stillRefused = wrote || (await waitingToSend(db)) === 0 ? [] : before.problems;
  // Out of reach says nothing about what was wrong before.
  const isAway = checked.problems.some(({ kind }) => kind === 'unreachable');
  const found = isAway ? before.problems : checked.problems;
  const problems = withRefusals(found, [...refusals, ...stillRefused], await refusedNumbers(db));
  // Where the list itself could not be looked at, nothing is known of its columns.
  const looked = checked.problems.every(({ kind }) => columnProblems.includes(kind));
  const missing = looked ? fieldsOf(checked.problems) : before.missing;
  const lost = missing.filter((field) => !before.missing.includes(field));
  const again = before.missing.filter((field) => !missing.includes(field));
  await lease.save(async (tx) => {
    await saveChecked(tx, { url: checked.url, problems, missing, now });
    if (lost.length > 0) await loseColumns(tx, lost, only(noFields, fieldsAmong(lost)));
    if (again.length > 0) await regainColumns(tx, again);
  });
  if (lost.length > 0) log.warn('list.columns-lost', { columns: lost });
  if (again.length > 0) log.info('list.columns-regained', { columns: again });
  // Only of what was met just now: what was met before has to be tried again to know.
  const met = [...checked.problems, ...refusals].map(({ kind }) => kind);
  if (met.some((kind) => !columnProblems.includes(kind) && kind !== 'refused')) {
    // That there is no list is how it was set up, and no news each minute.
    if (met.some((kind) => kind !== 'not-configured')) log.warn('list.refused', { kinds: [...new Set(met)] });
    const wait = isAway ? patience(before.failures, ports.newId()) : minute;
    await rest(db, new Date(now.getTime() + wait), now);
  }
  return looked;
}

/** Once in ten minutes, and each minute while something is wrong. */
export async function checkNowAndThen(ports: JobPorts, lease: Lease): Promise<void> {
  const now = ports.now();
  const { checkedAt, problems } = await syncNow(ports.db, now);
  const patience = (problems.length > 0 ? 1 : 10) * minute;
  // A clock that was set back does not put it off for good.
  const since = checkedAt === null ? patience : Math.abs(now.getTime() - checkedAt.getTime());
  if (since >= patience) await checkList(ports, lease);
}
