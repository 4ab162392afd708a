// A row that people made in the list, as a point.
import type { ListRow } from '../ports.ts';
import { fromList, keptFields } from './columns.ts';
import type { Pending, Withheld } from './held.ts';
import { texts } from './list-texts.ts';
import { allFields } from './merge-fields.ts';
import { fieldsAmong, only } from './outgoing.ts';
import { type Actor, type Fields, noFields } from './punt.ts';
import { withheldIn } from './withheld.ts';

interface Adopted {
  fields: Fields;
  base: Fields;
  pending: Pending;
  withheld: Withheld;
}

/** Null while it has no title: somebody is still at it. `isKnown`: it was a point before, and keeps what the bot wrote. */
export function adoptRow(
  row: ListRow,
  by: Actor,
  { wijken, isKnown, idOf }: { wijken: readonly string[]; isKnown: boolean; idOf(name: string): string },
): Adopted | null {
  const theirs = fromList(row.fields);
  if (theirs.title === '') return null;
  const withheld = withheldIn(theirs, [], wijken);
  const left = fieldsAmong(Object.keys(withheld));
  const base: Fields = { ...theirs, ...only(noFields, left) };
  const fields: Fields = { ...base };
  if (left.includes('title')) fields.title = texts.titleWithheld;
  if (!isKnown) {
    Object.assign(fields, only(noFields, keptFields));
    if (base.bron === '' && !left.includes('bron')) fields.bron = 'lijst';
    if (base.reporter === '' && by.id !== null) Object.assign(fields, { reporter: by.name, reporterId: by.id });
  }
  if (base.status === '' && !left.includes('status')) fields.status = 'ingebracht';
  if (fields.owner !== '' && fields.ownerId === '') fields.ownerId = idOf(fields.owner);
  const own = allFields.filter((field) => fields[field] !== base[field] && field !== 'title');
  return { fields, base, withheld, pending: Object.fromEntries([...own, 'id', 'number'].map((field) => [field, ''])) };
}
