// Field by field: what both sides changed since they were last equal, made one.
import { keptFields } from './columns.ts';
import type { Pending, Sides } from './held.ts';
import { type Field, type Fields, fields as schema } from './punt.ts';

export const allFields: readonly Field[] = schema.keyof().options;

/** Never empty: who emptied one of these in the list gets it back. */
const never: readonly Field[] = ['title', 'status'];

/** A change made here that the list undid: somebody changed the same field there, differently. */
export interface Lost {
  field: Field;
  /** Who made the change here; never the bot. */
  person: string;
  mine: Fields[Field];
  theirs: Fields[Field];
}

interface Merged {
  fields: Fields;
  base: Fields;
  pending: Pending;
  lost: Lost[];
}

interface Rules {
  /** Not to be looked at: no column, or a text that is not taken over. */
  untouched: ReadonlySet<string>;
  /** Who is meant by a name in the list; '' where nobody is. */
  idOf(name: string): string;
}

/**
 * What only one side changed is kept; where both changed the same field, SharePoint wins, except in a field that only the
 * bot writes.
 *
 * Nothing is lost while a row is on its way: a write names the tag under which it was decided, so it is done on exactly
 * that row or not at all. When it was done but its answer was lost, the list holds what is in `sent`: that is our own
 * hand, so it is no change there, and what was changed here since goes out after it.
 */
export function mergeFields({ fields, base, pending, sent }: Sides, theirs: Fields, rules: Rules): Merged {
  const next = new Map<Field, Fields[Field]>();
  const seen = new Map<Field, Fields[Field]>();
  const waiting = new Map(Object.entries(pending));
  const lost: Lost[] = [];

  function lose(field: Field, now: Fields[Field]): void {
    const person = pending[field] ?? '';
    if (person !== '') lost.push({ field, person, mine: fields[field], theirs: now });
    waiting.delete(field);
  }

  for (const field of allFields) {
    const [mine, there] = [fields[field], theirs[field]];
    if (rules.untouched.has(field)) {
      seen.set(field, base?.[field] ?? schema.shape[field].parse(undefined));
      continue;
    }
    seen.set(field, there);
    const changedThere = there !== base?.[field] && !sent[field]?.includes(there);
    if (there === mine) waiting.delete(field);
    else if (keptFields.includes(field) || (never.includes(field) && there === ''))
      waiting.set(field, waiting.get(field) ?? '');
    else if (changedThere) {
      next.set(field, there);
      lose(field, there);
    } else if (base === null) waiting.set(field, waiting.get(field) ?? '');
  }

  // Only the opdrachtgever confirms, in Teams: a priority that was typed in the list is a proposal.
  if (next.has('moscow') && fields.prioriteitVast) {
    next.set('prioriteitVast', false);
    lose('prioriteitVast', false);
    if (seen.get('prioriteitVast') === true) waiting.set('prioriteitVast', '');
  }
  // A name typed over leaves the id of the one before beside it.
  for (const [name, id] of [
    ['owner', 'ownerId'],
    ['reporter', 'reporterId'],
  ] as const) {
    if (!next.has(name) || next.has(id) || rules.untouched.has(id)) continue;
    next.set(id, rules.idOf(theirs[name]));
    if (next.get(id) === seen.get(id)) waiting.delete(id);
    else waiting.set(id, '');
  }

  return {
    fields: schema.parse({ ...fields, ...Object.fromEntries(next) }),
    base: schema.parse(Object.fromEntries(seen)),
    pending: Object.fromEntries(waiting),
    lost,
  };
}
