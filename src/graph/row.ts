// A row of a list as Graph has it, both ways (platform.md 129, 132, 172). Pure.
import { z } from 'zod';
import type { ListColumn, ListDefinition, ListFields, ListRow, ListValue } from '../ports.ts';
import { localDate } from '../shared/time.ts';

const identity = z.looseObject({ id: z.string().nullish(), displayName: z.string().nullish() }).nullish();

const listItem = z.looseObject({
  id: z.coerce.string(),
  eTag: z.string().nullish(),
  '@odata.etag': z.string().nullish(),
  deleted: z.looseObject({}).nullish(),
  lastModifiedDateTime: z.coerce.date().optional(),
  lastModifiedBy: z.looseObject({ user: identity, application: identity }).nullish(),
  fields: z.record(z.string(), z.unknown()).nullish(),
});

export const itemList = z.looseObject({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.string().nullish(),
  '@odata.deltaLink': z.string().nullish(),
});

/** `bare`: there is such a row, but not what it holds. Null: this is no row. */
export type Item = { is: 'row'; row: ListRow } | { is: 'gone' | 'bare'; itemId: string };

export function itemOf(definition: ListDefinition, given: unknown): Item | null {
  const item = listItem.safeParse(given).data;
  if (!item) return null;
  if (item.deleted) return { is: 'gone', itemId: item.id };
  const etag = etagOf(item);
  if (!item.fields || etag === null) return { is: 'bare', itemId: item.id };
  return {
    is: 'row',
    row: {
      itemId: item.id,
      etag,
      fields: fieldsFrom(definition, item.fields),
      changedBy: changedBy(item.lastModifiedBy ?? {}),
      changedAt: item.lastModifiedDateTime ?? new Date(0),
    },
  };
}

const tagged = z.looseObject({ eTag: z.string().nullish(), '@odata.etag': z.string().nullish() });

/** Of a row or of its fields. */
export function etagOf(given: unknown): string | null {
  const found = tagged.safeParse(given).data;
  return found?.eTag ?? found?.['@odata.etag'] ?? null;
}

/** A person who works through an application is a person. */
function changedBy(by: {
  user?: z.infer<typeof identity>;
  application?: z.infer<typeof identity>;
}): ListRow['changedBy'] {
  const app = by.application != null && by.user?.id == null;
  const who = app ? by.application : by.user;
  return { id: who?.id ?? null, name: who?.displayName ?? '', app };
}

/** What Graph leaves out is empty. */
const fieldsFrom = ({ columns }: ListDefinition, fields: Record<string, unknown>): ListFields =>
  Object.fromEntries(columns.map(({ name, kind }) => [name, valueFrom(kind, fields[name])]));

function valueFrom(kind: ListColumn['kind'], given: unknown): ListValue {
  switch (kind) {
    case 'boolean':
      return given === true || given === 'true';
    case 'number': {
      const number = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
      return typeof number === 'number' && Number.isFinite(number) ? number : null;
    }
    case 'date': {
      const instant = typeof given === 'string' ? new Date(given) : null;
      return instant && !Number.isNaN(instant.getTime()) ? localDate(instant) : null;
    }
    default: {
      const text = Array.isArray(given) ? given.join(', ') : given == null ? '' : String(given);
      return text === '' ? null : text.replaceAll('\r\n', '\n');
    }
  }
}

/**
 * A date goes as noon UTC: a date without a time would be midnight where the site is, which may be the day before here.
 * A name that is no column is a mistake of ours.
 */
export function fieldsTo({ columns }: ListDefinition, fields: ListFields): Record<string, ListValue> {
  const kinds = new Map(columns.map(({ name, kind }) => [name, kind]));
  const values = Object.entries(fields).map(([name, value]): [string, ListValue] => {
    const kind = kinds.get(name);
    if (kind === undefined) throw new Error(`There is no column ${name}`);
    if (value === '') return [name, null];
    return [name, kind === 'date' && value !== null ? `${value}T12:00:00Z` : value];
  });
  return Object.fromEntries(values);
}
