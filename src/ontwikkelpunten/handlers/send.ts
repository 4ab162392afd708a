// What waits for the list is sent to it, in groups. No transaction is open while SharePoint is asked.
import type { JobPorts, RowOutcome } from '../../ports.ts';
import { patience } from '../../shared/patience.ts';
import { canCreate, type Outgoing, outgoing, sentWith } from '../outgoing.ts';
import { dueRows, markLeaving, nothingToSend } from '../row-store.ts';
import { answered, rest, syncNow } from '../sync-store.ts';
import type { Lease } from './alone.ts';
import { checkList } from './check-list.ts';
import { settle } from './settle.ts';

const largest = 20;
/** Nobody reads the list meanwhile, so it is not for long; what is left is for the next job. */
const [mostGroups, longest] = [200, 3000];

/** False when it stopped for having been at it long enough, and there may be more. */
export async function send(ports: JobPorts, lease: Lease): Promise<boolean> {
  const began = performance.now();
  for (let group = 0; group < mostGroups && performance.now() - began < longest; group += 1) {
    const sync = await syncNow(ports.db, ports.now());
    if (sync.resting) return true;
    const { leaving, idle } = await take(ports, lease, sync.missing);
    if (leaving.length === 0 && idle === 0) return true;
    if (leaving.length === 0) continue;
    const outcomes = await ports.pointList.write(leaving.map(({ write }) => write));
    await settle(ports, lease, leaving, outcomes);
    await afterGroup(ports, lease, outcomes, sync);
  }
  return false;
}

/** Written down before they leave, so that a process that dies now makes no row twice and knows its own hand again. */
async function take(ports: JobPorts, lease: Lease, missing: readonly string[]) {
  return lease.save(async (tx) => {
    const due = await dueRows(tx, { now: ports.now(), most: largest, canCreate: canCreate(missing) });
    const leaving: Outgoing[] = [];
    for (const held of due) {
      const each = outgoing(held, missing);
      if (each === null) await nothingToSend(tx, held.punt.id, held.version);
      else {
        leaving.push(each);
        await markLeaving(tx, held.punt.id, sentWith(each), each.write.what === 'create');
      }
    }
    return { leaving, idle: due.length - leaving.length };
  });
}

/** A list that takes nothing is left alone for a while; one that refuses is looked at. */
async function afterGroup(
  ports: JobPorts,
  lease: Lease,
  outcomes: readonly RowOutcome[],
  { failures, problems }: { failures: number; problems: readonly object[] },
): Promise<void> {
  const now = ports.now();
  const refusals = outcomes.flatMap((outcome) =>
    outcome.is === 'refused' && outcome.problem.kind !== 'unreachable' ? [outcome.problem] : [],
  );
  const wrote = outcomes.some(({ is }) => is === 'written');
  const reached = outcomes.some(({ is }) => is !== 'later' && is !== 'unsure' && is !== 'refused');
  if (reached) await answered(ports.db);
  else if (refusals.length === 0) {
    const asked = outcomes.map((outcome) => (outcome.is === 'later' ? (outcome.afterMs ?? 0) : 0));
    const wait = Math.max(patience(failures, ports.newId()), ...asked);
    await rest(ports.db, new Date(now.getTime() + wait), now);
  }
  if (refusals.length > 0 || (wrote && problems.length > 0)) await checkList(ports, lease, { refusals, wrote });
}
