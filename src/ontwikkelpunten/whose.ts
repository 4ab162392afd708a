// What a row of the list is to us.
import type { ListRow } from '../ports.ts';
import { identityIn } from './columns.ts';
import { type Held, isOlder, sameItem } from './held.ts';
import { type PuntId, puntId } from './punt.ts';

export type Whose =
  /** As we know it: our own change, or one that was overtaken. */
  | { is: 'known' }
  | { is: 'ours'; held: Held }
  /** Made by hand; `id` and `number` where it names a point that is not here (any more). */
  | { is: 'new'; id: PuntId | null; number: number | null };

/** `held`: all that may be meant, by their own id or by their item. `claimed`: points that got a row in this page. */
export function whose(row: ListRow, held: readonly Held[], claimed: ReadonlySet<string>): Whose {
  const found = held.find(({ punt }) => punt.itemId === row.itemId && !claimed.has(punt.id));
  // A list that was made anew counts its items from 1 again: then this was another row.
  const isOther = found !== undefined && found.etag !== null && !sameItem(found.etag, row.etag);
  if (found && !isOther) {
    const isKnown = found.etag === row.etag || (found.etag !== null && isOlder(row.etag, found.etag));
    return isKnown && !found.punt.gone ? { is: 'known' } : { is: 'ours', held: found };
  }
  const named = identityIn(row.fields);
  const id = puntId.safeParse(named.id).data ?? null;
  const meant = held.find(({ punt }) => punt.id === id);
  if (id === null) return { is: 'new', id: null, number: null };
  if (!meant) return { is: 'new', id, number: named.number };
  const hasNoRow = meant.punt.itemId === null || meant.punt.gone || meant === found;
  // Copied in SharePoint: the copy names the same point.
  if (!hasNoRow || claimed.has(meant.punt.id)) return { is: 'new', id: null, number: null };
  return { is: 'ours', held: meant };
}
