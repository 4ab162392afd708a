// What became of rows that were sent.
import type { Database, JobPorts, ListRow, RowOutcome } from '../../ports.ts';
import { patience, slowPatience } from '../../shared/patience.ts';
import { erasePunten, goneItems } from '../gone-store.ts';
import type { Held } from '../held.ts';
import { afterWriting, hasMore, type Outgoing } from '../outgoing.ts';
import { lockRows, postpone, saveSide } from '../row-store.ts';
import type { Lease } from './alone.ts';
import { type Known, prepare } from './prepare.ts';
import { takeOver } from './take-over.ts';

export async function settle(
  ports: JobPorts,
  lease: Lease,
  sent: readonly Outgoing[],
  outcomes: readonly RowOutcome[],
): Promise<void> {
  const read = outcomes.flatMap((outcome): ListRow[] => ('row' in outcome ? [outcome.row] : []));
  const known = await prepare(ports, lease, read);
  await lease.save(async (tx) => {
    const ids = sent.map(({ held }) => held.punt.id);
    const now = new Map((await lockRows(tx, { ids, items: [] })).map((held) => [held.punt.id, held]));
    for (const [index, each] of sent.entries()) {
      const outcome = outcomes[index];
      // Erased here meanwhile; its row is found by the next reading.
      const held = now.get(each.held.punt.id);
      if (outcome && held) await settleOne(tx, ports, each, held, outcome, known);
    }
  });
  const count = (is: RowOutcome['is']): number => outcomes.filter((outcome) => outcome.is === is).length;
  ports.log.info('list.sent', {
    ...{ written: count('written'), conflicts: count('conflict'), existed: count('exists'), gone: count('gone') },
    ...{ later: count('later'), unsure: count('unsure'), refused: count('refused') },
  });
}

async function settleOne(
  tx: Database,
  ports: JobPorts,
  sent: Outgoing,
  held: Held,
  outcome: RowOutcome,
  known: Known,
): Promise<void> {
  const { id, itemId } = held.punt;
  const now = ports.now();
  const wait = (milliseconds: number, refused = false): Promise<void> =>
    postpone(tx, id, new Date(now.getTime() + milliseconds), refused);
  switch (outcome.is) {
    case 'written': {
      if (sent.write.what === 'remove') return erasePunten(tx, [id]);
      const after = afterWriting(held, sent, known.missing);
      const more = hasMore(after.pending, held, known.missing);
      const side = { ...after, fields: held.fields, withheld: held.withheld };
      const { etag } = outcome;
      const options = { taken: sent.held.version, more, statusSince: held.punt.statusSince, now };
      return saveSide(tx, id, { ...side, itemId: outcome.itemId, etag }, options);
    }
    case 'exists':
    case 'conflict':
      return takeOver(tx, ports, held, outcome.row, known);
    case 'gone':
      if (held.removing) return erasePunten(tx, [id]);
      return itemId === null ? wait(patience(held.tries, id)) : goneItems(tx, [itemId], now);
    case 'later':
      return wait(Math.max(outcome.afterMs ?? 0, patience(held.tries, id)));
    case 'unsure':
      return wait(patience(held.tries, id));
    case 'refused':
      // What is wrong with the whole list keeps all of it waiting by itself.
      return outcome.problem.kind === 'refused'
        ? wait(slowPatience(held.tries, id), true)
        : wait(patience(held.tries, id));
  }
}
