// Rows as they are now.
import type { ListDefinition, ListRow, ListTrouble } from '../ports.ts';
import type { Answer } from './answer.ts';
import type { Graph } from './client.ts';
import { unreadable } from './column.ts';
import { isTrouble, type List, readPage } from './list.ts';
import { itemOf } from './row.ts';
import { problem } from './trouble.ts';

export interface Reader {
  /** In the same order; null: no row has this key. */
  byKey(keys: readonly string[]): Promise<(ListRow | ListTrouble | null)[]>;
  byId(itemIds: readonly string[]): Promise<(ListRow | 'gone' | ListTrouble)[]>;
  /** Why rows that were just read say nothing; null: they are what they seem. */
  distrust(): Promise<ListTrouble | null>;
}

const lost: Answer = { is: 'unreachable' };
/** A filter may give empty pages that lead on. */
const mostPages = 50;

export function createReader(graph: Graph, list: List, definition: ListDefinition): Reader {
  async function distrust(): Promise<ListTrouble | null> {
    const columns = await list.columns();
    if (!Array.isArray(columns)) return columns;
    const wrong = unreadable(definition, columns);
    return wrong && { is: 'problem', problem: wrong };
  }

  async function trusted<Found>(found: (ListRow | Found)[]): Promise<(ListRow | Found | ListTrouble)[]> {
    const rows = found.filter(isRow);
    const trouble = rows.length === 0 ? null : await distrust();
    return trouble === null ? found : found.map((each) => (isRow(each) ? trouble : each));
  }

  /** What a filter gives is looked at again: an index may lag behind (platform.md 130, 131). */
  async function withKey(key: string, first: Answer): Promise<ListRow | ListTrouble | null> {
    for (let answer = first, count = 0; ; count += 1) {
      if (answer.is !== 'ok') return list.trouble(answer);
      const page = readPage(answer);
      if (!page || count > mostPages) return problem('unreachable');
      for (const each of page.value) {
        const item = itemOf(definition, each);
        if (item?.is === 'row' && item.row.fields[definition.key] === key) return item.row;
      }
      if (page.next === null) return null;
      answer = await graph.call({ ...list.calls.lookup(key), path: page.next });
    }
  }

  function withId(answer: Answer): 'missing' | Promise<ListTrouble> | ListRow | 'gone' {
    if (answer.is === 'refused' && answer.status === 404) return 'missing';
    if (answer.is !== 'ok') return list.trouble(answer);
    const item = itemOf(definition, answer.body);
    if (item?.is === 'row') return item.row;
    return item?.is === 'gone' ? 'gone' : list.trouble(lost);
  }

  /** A row that is not there is gone, unless it is the whole list that is not. */
  async function listGone(): Promise<'gone' | ListTrouble> {
    const there = await graph.call(list.calls.facts());
    return there.is === 'ok' ? 'gone' : list.trouble(there);
  }

  return {
    distrust,
    async byKey(keys) {
      const answers = await graph.all(keys.map(list.calls.lookup));
      const found = await Promise.all(keys.map((key, index) => withKey(key, answers[index] ?? lost)));
      return trusted(found);
    },
    async byId(itemIds) {
      const answers = await graph.all(itemIds.map(list.calls.item));
      const found = await Promise.all(answers.map(withId));
      const gone = found.includes('missing') ? await listGone() : 'gone';
      return trusted(found.map((each) => (each === 'missing' ? gone : each)));
    },
  };
}

const isRow = (found: unknown): found is ListRow => typeof found === 'object' && found !== null && !isTrouble(found);
