// Which rows hold which value, for one indexed column.
import type { Value } from './model.ts';

/** SharePoint does not tell capitals apart, neither in a filter nor in what must be unique. */
export const sameAs = (value: Value): Value => (typeof value === 'string' ? value.toLowerCase() : value);

export interface ValueIndex {
  add(row: number, value: Value): void;
  remove(row: number, value: Value): void;
  rows(value: Value): ReadonlySet<number>;
}

const none: ReadonlySet<number> = new Set();

export function valueIndex(): ValueIndex {
  const rowsOf = new Map<Value, Set<number>>();
  return {
    add(row, value) {
      const rows = rowsOf.get(sameAs(value));
      if (rows) rows.add(row);
      else rowsOf.set(sameAs(value), new Set([row]));
    },
    remove(row, value) {
      const rows = rowsOf.get(sameAs(value));
      rows?.delete(row);
      if (rows?.size === 0) rowsOf.delete(sameAs(value));
    },
    rows: (value) => rowsOf.get(sameAs(value)) ?? none,
  };
}
