// What changed in a list, one page of Graph at a time (platform.md 133).
import type { ListChanges, ListDefinition, ListRow, ListTrouble } from '../ports.ts';
import type { Graph } from './client.ts';
import { type Cursor, cursorFrom, cursorTo } from './cursor.ts';
import { isTrouble, type List, readPage } from './list.ts';
import { within } from './path.ts';
import type { Reader } from './reader.ts';
import { type Item, itemOf } from './row.ts';
import { problem } from './trouble.ts';

interface Reading {
  graph: Graph;
  list: List;
  reader: Reader;
  definition: ListDefinition;
  /** Which list, and what is read of it. */
  of: string;
}

export async function changesIn(reading: Reading, kept: string | null): Promise<ListChanges> {
  const { graph, list, reader, definition, of } = reading;
  const cursor = cursorFrom(kept, of);
  const answer = await graph.call(list.calls.delta(cursor.at));
  if (answer.is === 'refused' && answer.status === 410) return again(of, answer.location);
  if (answer.is !== 'ok') return list.trouble(answer);
  const page = readPage(answer);
  const on = page && (page.next ?? page.delta);
  if (!page || !on) return problem('unreachable');

  const items = page.value.flatMap((each) => itemOf(definition, each) ?? []);
  const known = await filled(reader, lastOfEach(items));
  if (isTrouble(known)) return known;
  const next: Cursor & { at: string } = { at: on, whole: page.next !== null && cursor.whole !== null ? 'next' : null };
  return { is: 'changes', ...known, cursor: cursorTo(next, of), more: page.next !== null, whole: cursor.whole };
}

/** SharePoint no longer knows where we were, and says where to begin. */
function again(of: string, location: string | null): ListChanges {
  const at = location === null ? null : within(location);
  const cursor = at === null ? '' : cursorTo({ at, whole: 'next' }, of);
  return { is: 'changes', rows: [], gone: [], cursor, more: true, whole: 'first' };
}

/** A row may be in a page more than once: the last one holds. */
const lastOfEach = (items: readonly Item[]): Item[] => [
  ...new Map(items.map((item) => [item.is === 'row' ? item.row.itemId : item.itemId, item])).values(),
];

/** With the rows that came without what they hold. */
async function filled(
  reader: Reader,
  items: readonly Item[],
): Promise<{ rows: ListRow[]; gone: string[] } | ListTrouble> {
  const ids = (is: 'gone' | 'bare'): string[] => items.flatMap((item) => (item.is === is ? [item.itemId] : []));
  const rows = items.flatMap((item) => (item.is === 'row' ? [item.row] : []));
  const gone = ids('gone');
  const bare = ids('bare');
  const found = await reader.byId(bare);
  for (const [index, itemId] of bare.entries()) {
    const row = found[index] ?? 'gone';
    if (row === 'gone') gone.push(itemId);
    else if (isTrouble(row)) return row;
    else rows.push(row);
  }
  return (rows.length > 0 ? await reader.distrust() : null) ?? { rows, gone };
}
