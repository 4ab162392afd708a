// What of a point goes to the list now.
import type { ListFields, ListValue, RowWrite } from '../ports.ts';
import { columnOf, identity, listDefinition, toList } from './columns.ts';
import { type Held, type Pending, type Sent, untouched } from './held.ts';
import { allFields } from './merge-fields.ts';
import { type Field, type Fields, noFields } from './punt.ts';

export interface Outgoing {
  held: Held;
  write: RowWrite;
  /** What is written, in our words. */
  values: Partial<Fields>;
}

export const fieldsAmong = (names: readonly string[]): Field[] => allFields.filter((field) => names.includes(field));

export const only = (fields: Fields, names: readonly Field[]): Partial<Fields> =>
  Object.fromEntries(names.map((field) => [field, fields[field]]));

/** What of `pending` can be sent: not what has no column, and not over a text that somebody has to look at first. */
const sendable = (pending: Pending, held: Pick<Held, 'withheld'>, missing: readonly string[]): string[] => {
  const not = untouched(missing, held.withheld);
  return Object.keys(pending).filter((field) => !not.has(field));
};

export const hasMore = (pending: Pending, held: Pick<Held, 'withheld'>, missing: readonly string[]): boolean =>
  sendable(pending, held, missing).length > 0;

/** Without our id in it a row would not be ours, and would be made again. */
export const canCreate = (missing: readonly string[]): boolean => !missing.includes('id');

/** Null when there is nothing that can go now. */
export function outgoing(held: Held, missing: readonly string[]): Outgoing | null {
  const { punt, etag } = held;
  const key = punt.id;
  const own = withoutMissing(identity(punt), missing);
  if (punt.itemId === null || etag === null) {
    const names = allFields.filter((field) => !missing.includes(field));
    const values = only(held.fields, names);
    const fields = filled({ ...toList(values), ...own });
    return { held, values, write: { what: 'create', key, fields, mayExist: held.mayExist } };
  }
  const row = { key, itemId: punt.itemId, etag };
  if (held.removing) return { held, values: {}, write: { what: 'remove', ...row } };
  const names = sendable(held.pending, held, missing);
  const values = only(held.fields, fieldsAmong(names));
  const identified = names.includes('id') || names.includes('number') ? own : {};
  const fields = { ...toList(values), ...identified };
  return Object.keys(fields).length === 0 ? null : { held, values, write: { what: 'update', ...row, fields } };
}

function withoutMissing(fields: ListFields, missing: readonly string[]): ListFields {
  const not = missing.map((field) => nameOf(field));
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !not.includes(name)));
}

const nameOf = (field: string): string => {
  if (field === 'id') return listDefinition.key;
  return field === 'number' ? columnOf('number') : columnOf(fieldsAmong([field])[0] ?? 'id');
};

/** A new row is empty by itself. */
const filled = (fields: ListFields): ListFields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

/** What may be in the list once this has left. */
export function sentWith({ held, values }: Outgoing): Sent {
  const added = Object.entries(values).map(([field, value]): [string, ListValue[]] => {
    const before = held.sent[field] ?? [];
    return [field, before.includes(value) ? [...before] : [...before, value]];
  });
  return { ...held.sent, ...Object.fromEntries(added) };
}

/**
 * A point after its row was written. `now`: as it is here by now; what was changed since it was sent still has to go, and
 * so does what could not be sent.
 */
export function afterWriting(
  now: Held,
  { held, write, values }: Outgoing,
  missing: readonly string[],
): { base: Fields; pending: Pending } {
  const waiting = new Map(Object.entries(now.pending));
  for (const field of fieldsAmong(Object.keys(values))) {
    if (now.fields[field] === values[field]) waiting.delete(field);
  }
  const names = Object.keys('fields' in write ? write.fields : {});
  if (names.includes(listDefinition.key)) waiting.delete('id');
  if (names.includes(columnOf('number'))) waiting.delete('number');
  if (write.what === 'create') {
    for (const field of fieldsAmong(missing)) if (now.fields[field] !== noFields[field]) waiting.set(field, '');
    if (missing.includes('number')) waiting.set('number', '');
    return { base: { ...noFields, ...values }, pending: Object.fromEntries(waiting) };
  }
  return { base: { ...(held.base ?? noFields), ...values }, pending: Object.fromEntries(waiting) };
}
