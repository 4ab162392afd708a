// A row of the list and the point it belongs to become equal again.
import type { Database, JobPorts, ListRow } from '../../ports.ts';
import { personId } from '../../shared/person.ts';
import { fromList, identityIn } from '../columns.ts';
import { keepAfterAll } from '../gone-store.ts';
import { type Held, type Pending, untouched } from '../held.ts';
import { lostView } from '../list-cards.ts';
import { texts } from '../list-texts.ts';
import { type Lost, mergeFields } from '../merge-fields.ts';
import { hasMore } from '../outgoing.ts';
import { type Actor, changed, type Punt } from '../punt.ts';
import { saveSide } from '../row-store.ts';
import { withheldIn } from '../withheld.ts';
import type { Known } from './prepare.ts';
import { recordConsequences } from './record.ts';

/** Who changed a row, as far as we can say. */
export const actorOf = ({ changedBy }: ListRow): Actor => ({
  id: changedBy.app || changedBy.id === null ? null : (personId.safeParse(changedBy.id).data ?? null),
  name: changedBy.name === '' ? texts.somebody : changedBy.name,
});

export async function takeOver(tx: Database, ports: JobPorts, held: Held, row: ListRow, known: Known): Promise<void> {
  const now = ports.now();
  const by = actorOf(row);
  const theirs = fromList(row.fields);
  const withheld = withheldIn(theirs, [held.fields, held.base], known.wijken);
  const merged = mergeFields(held, theirs, { untouched: untouched(known.missing, withheld), idOf: known.idOf });
  const pending = withIdentity(merged.pending, held, row, known.missing);
  const after: Punt = { ...held.punt, fields: merged.fields, itemId: row.itemId, gone: false };
  if (merged.fields.status !== held.fields.status) after.statusSince = now;

  const side = { ...merged, pending, withheld, itemId: row.itemId, etag: row.etag };
  const more = hasMore(pending, { withheld }, known.missing);
  await saveSide(tx, held.punt.id, side, { taken: held.version, more, statusSince: after.statusSince, now });
  if (held.removing) await keepAfterAll(tx, held.punt.id);
  if (Object.keys(changed(held.fields, merged.fields)).length > 0) {
    const reason = row.changedBy.app ? texts.reasonByApp : texts.reasonByHand;
    await recordConsequences(tx, held.punt, after, { by, reason, now, newId: ports.newId });
  }
  await tellLosers(tx, ports, after, merged.lost, { by, row, known });
}

/** Emptied or spoilt by hand, it is put back: a row is found by it. Without a column nothing can be told of it. */
function withIdentity(pending: Pending, { punt }: Held, { fields }: ListRow, missing: readonly string[]): Pending {
  const { id, number } = identityIn(fields);
  const right = { id: id === punt.id, number: number === punt.number };
  const known = Object.entries(right).filter(([field]) => !missing.includes(field));
  const waiting = new Map(Object.entries(pending));
  for (const [field, isRight] of known) {
    if (isRight) waiting.delete(field);
    else waiting.set(field, '');
  }
  return Object.fromEntries(waiting);
}

/** Once to each who changed here what the list has otherwise. */
async function tellLosers(
  tx: Database,
  ports: JobPorts,
  punt: Punt,
  lost: readonly Lost[],
  { by, row, known }: { by: Actor; row: ListRow; known: Known },
): Promise<void> {
  const people = [...new Set(lost.map(({ person }) => person))].filter((person) => person !== by.id);
  for (const person of people) {
    const address = known.addresses.get(person);
    // Somebody changed it after it was known who might lose. Thrown away, and done again with that person.
    if (address === undefined) throw new Error('Somebody changed a point while its row came in');
    if (address === null) continue;
    const own = lost.filter((each) => each.person === person);
    const card = lostView(punt, own, by.name);
    const key = `ontwikkelpunten.lost ${punt.id} ${row.etag} ${person}`;
    await ports.chat.show(tx, [{ key, to: address, card, unsure: 'repeat', after: 'forget' }]);
  }
}
