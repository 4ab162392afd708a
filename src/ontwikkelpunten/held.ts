// A point beside its row in the list: what is here, what the list last had, and what is on its way.
import type { ListValue } from '../ports.ts';
import type { ClientDataKind } from '../shared/free-text.ts';
import type { Fields, Punt } from './punt.ts';

/**
 * What has to be written in the list, with who changed it here: to be told when the list has the last word, '' for the
 * bot. `id` stands for what makes a row ours: our id and number.
 */
export type Pending = Readonly<Record<string, string>>;

/** Per field everything that may have been written since the list was last read, as an answer can be lost. */
export type Sent = Readonly<Record<string, readonly ListValue[]>>;

/** Per field what the text in the list looks like. */
export type Withheld = Readonly<Record<string, readonly ClientDataKind[]>>;

export interface Sides {
  fields: Fields;
  /** Null while the list is not known to have a row. */
  base: Fields | null;
  pending: Pending;
  sent: Sent;
}

export interface Held extends Sides {
  punt: Punt;
  etag: string | null;
  version: number;
  mayExist: boolean;
  tries: number;
  removing: boolean;
  withheld: Withheld;
}

/** Fields that cannot be read or written now, and texts in the list that are not taken over. */
export const untouched = (missing: readonly string[], withheld: Withheld): ReadonlySet<string> =>
  new Set([...missing, ...Object.keys(withheld)]);

/** `"{guid},{n}"`: the guid is the item's for good, the number grows with each change. */
const parts = (etag: string): { item: string; number: number } | null => {
  const [, item, number] = /^(?:W\/)?"?([^,"]+),(\d+)"?$/.exec(etag) ?? [];
  return item === undefined ? null : { item: item.toLowerCase(), number: Number(number) };
};

/** Whether two tags may be of the same item: a list that was made anew counts its items from 1 again. */
export function sameItem(one: string, other: string): boolean {
  const [a, b] = [parts(one), parts(other)];
  return a === null || b === null || a.item === b.item;
}

/** Whether a reading is of before another one: what SharePoint tells of changes may lag behind what it answered to us. */
export function isOlder(etag: string, than: string): boolean {
  const [a, b] = [parts(etag), parts(than)];
  return a !== null && b !== null && a.item === b.item && a.number < b.number;
}
