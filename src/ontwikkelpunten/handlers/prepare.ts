// What must be known before rows of the list are taken over: nothing can be asked while they are being saved.
import type { Address, JobPorts, ListRow } from '../../ports.ts';
import { type PersonId, personId } from '../../shared/person.ts';
import { wijkOf } from '../../shared/wijkteam.ts';
import { fromList, identityIn } from '../columns.ts';
import type { Held } from '../held.ts';
import { allFields } from '../merge-fields.ts';
import { noFields, puntId } from '../punt.ts';
import { readRows } from '../row-store.ts';
import { syncNow } from '../sync-store.ts';
import type { Lease } from './alone.ts';
import { checkList } from './check-list.ts';

export interface Known {
  missing: readonly string[];
  wijken: readonly string[];
  idOf(name: string): string;
  /** Of everybody whose change here may lose; null: cannot be reached. */
  addresses: ReadonlyMap<string, Extract<Address, { person: PersonId }> | null>;
}

/** By which points may be found what these rows are about. */
export function keysOf(rows: readonly ListRow[]): { ids: string[]; items: string[] } {
  const ids = rows.map(({ fields }) => puntId.safeParse(identityIn(fields).id).data ?? '').filter((id) => id !== '');
  return { ids, items: rows.map(({ itemId }) => itemId) };
}

export async function prepare(ports: JobPorts, lease: Lease, rows: readonly ListRow[]): Promise<Known> {
  if (rows.length === 0) {
    const { missing } = await syncNow(ports.db, ports.now());
    return { missing, wijken: [], idOf: () => '', addresses: new Map() };
  }
  const points = await readRows(ports.db, keysOf(rows));
  // A column that was removed reads as if everybody had emptied it.
  if (rows.some((row) => isEmptied(row, points))) await checkList(ports, lease);
  const { missing } = await syncNow(ports.db, ports.now());
  const people = new Set(points.flatMap(({ pending }) => Object.values(pending)).filter((person) => person !== ''));
  const reached = await ports.wijkteams.addresses([...people].map((person) => personId.parse(person)));
  const addresses = new Map([...people].map((person) => [person, reached.get(personId.parse(person)) ?? null]));
  const wijkteams = await ports.wijkteams.all();
  const members = (await Promise.all(wijkteams.map(({ id }) => ports.wijkteams.members(id)))).flat();
  const idOf = (name: string): string => {
    const called = new Set(
      members.filter((each) => each.name.toLowerCase() === name.trim().toLowerCase()).map(({ id }) => id),
    );
    return called.size === 1 ? ([...called][0] ?? '') : '';
  };
  return { missing, wijken: wijkteams.map(wijkOf), idOf, addresses };
}

function isEmptied(row: ListRow, points: readonly Held[]): boolean {
  const { id } = identityIn(row.fields);
  const held = points.find(({ punt }) => punt.itemId === row.itemId || punt.id === id);
  if (!held?.base) return false;
  const { base } = held;
  const theirs = fromList(row.fields);
  return id === null || allFields.some((field) => theirs[field] === noFields[field] && base[field] !== noFields[field]);
}
