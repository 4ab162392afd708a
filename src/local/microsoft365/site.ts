// What can be done to the lists of the site, by an application or by hand: the rules of SharePoint, then the change.

import { type ColumnChanges, changedColumn, columnFrom, type NewColumn } from './column-definition.ts';
import { kept, merged } from './fields.ts';
import type { Journal } from './journal.ts';
import { type Column, etagOf, type Item, stamp, type Values, type Who } from './model.ts';
import { isRefusal, type Refusal, refusals } from './refusal.ts';
import type { ListState } from './state.ts';

export interface Site {
  id: string;
  movedTo: string;
  lists(): ListState[];
  /** By id, by title, or by its name in the address. */
  list(key: string): ListState | undefined;
  createList(asked: { title: string; description: string; columns: readonly NewColumn[] }): ListState | Refusal;
  changeList(
    list: ListState,
    asked: { title?: string | undefined; description?: string | undefined },
  ): Refusal | undefined;
  removeList(list: ListState): void;
  addColumn(list: ListState, asked: NewColumn): Column | Refusal;
  changeColumn(list: ListState, column: Column, asked: ColumnChanges): Column | Refusal;
  removeColumn(list: ListState, column: Column): Refusal | undefined;
  addItem(list: ListState, given: Readonly<Record<string, unknown>>, by: Who): Item | Refusal;
  /** `etag`: as it must be now; undefined or `*` when that does not matter. */
  changeItem(
    list: ListState,
    id: number,
    given: Readonly<Record<string, unknown>>,
    by: Who,
    etag?: string | undefined,
  ): Item | Refusal;
  removeItem(list: ListState, id: number, etag?: string | undefined): Refusal | undefined;
}

/** SharePoint indexes no more columns of one list. */
const mostIndexes = 20;

export function openSite({ state, commit }: Journal, now: () => Date, newId: () => string): Site {
  const at = (): string => stamp(now());
  const { id, movedTo } = state.site ?? settle();

  function settle(): { id: string; movedTo: string } {
    const web = newId();
    const place = (collection: string): string => `voorbeeld.sharepoint.com,${collection},${web}`;
    const site = { id: place(newId()), movedTo: place(newId()) };
    commit({ is: 'site', ...site });
    return site;
  }

  function list(key: string): ListState | undefined {
    const found = state.lists.get(key);
    if (found) return found;
    const named = key.toLowerCase();
    return [...state.lists.values()].find(
      ({ facts }) => facts.title.toLowerCase() === named || facts.name.toLowerCase() === named,
    );
  }

  function freeName(wanted: string): string {
    const free = (name: string): boolean => name !== '' && !list(name);
    if (free(wanted)) return wanted;
    let count = 2;
    while (!free(`${wanted}${count}`)) count += 1;
    return `${wanted}${count}`;
  }

  /** Why these columns do not take one more, or another one. */
  function objection(columns: readonly Column[], column: Column): Refusal | undefined {
    const others = columns.filter((each) => each.id !== column.id);
    const indexes = [...others, column].filter(({ indexed }) => indexed).length;
    if (others.some(({ name }) => name.toLowerCase() === column.name.toLowerCase())) return refusals.nameTaken();
    if (column.indexed && column.kind.is === 'note') {
      return refusals.badRequest(`Column '${column.name}' of this kind cannot be indexed`);
    }
    if (column.unique && column.kind.is === 'boolean') {
      return refusals.badRequest(`Column '${column.name}' of this kind cannot be unique`);
    }
    return indexes > mostIndexes ? refusals.badRequest('Too many columns are indexed') : undefined;
  }

  function holdsDoubles(list: ListState, name: string): boolean {
    const seen = [...list.items.values()].flatMap(({ values }) => values[name] ?? []);
    return new Set(seen.map((value) => `${value}`.toLowerCase())).size < seen.length;
  }

  function doubled(list: ListState, changes: Values, self: number | null): Refusal | undefined {
    const found = list.columns.find(({ name, unique }) => {
      const value = changes[name] ?? null;
      if (!unique || value === null) return false;
      return [...(list.indexes.get(name)?.rows(value) ?? [])].some((row) => row !== self);
    });
    return found && refusals.notUnique(found.name);
  }

  function addColumn(list: ListState, asked: NewColumn): Column | Refusal {
    const column = columnFrom(asked, newId());
    const refused = objection(list.columns, column);
    if (refused) return refused;
    commit({ is: 'column', list: list.facts.id, column });
    return column;
  }

  return {
    id,
    movedTo,
    list,
    addColumn,
    lists: () => [...state.lists.values()],

    createList({ title, description, columns }) {
      if (title.trim() === '') return refusals.badRequest('A list needs a displayName');
      if (list(title)) return refusals.nameTaken();
      const facts = {
        id: newId(),
        name: freeName(addressable(title)),
        title,
        description,
        createdAt: at(),
        modifiedAt: at(),
      };
      const made: Column[] = [titleColumn(newId())];
      for (const asked of columns) {
        const column = columnFrom(asked, newId());
        const refused = objection(made, column);
        if (refused) return refused;
        made.push(column);
      }
      commit({ is: 'list', facts });
      for (const column of made) commit({ is: 'column', list: facts.id, column });
      return list(facts.id) ?? refusals.missing('The list');
    },

    changeList({ facts }, { title = facts.title, description = facts.description }) {
      const other = list(title);
      if (other && other.facts.id !== facts.id) return refusals.nameTaken();
      commit({ is: 'list', facts: { ...facts, title, description, modifiedAt: at() } });
      return undefined;
    },

    removeList: ({ facts }) => commit({ is: 'list-gone', list: facts.id }),

    changeColumn(list, column, asked) {
      const changed = changedColumn(column, asked);
      if (!changed) return refusals.badRequest(`Column '${column.name}' cannot become another kind`);
      const refused = objection(list.columns, changed);
      if (refused) return refused;
      if (changed.unique && !column.unique && holdsDoubles(list, column.name)) return refusals.notUnique(column.name);
      commit({ is: 'column', list: list.facts.id, column: changed });
      return changed;
    },

    removeColumn(list, column) {
      if (!column.deletable) return refusals.badRequest(`Column '${column.name}' cannot be deleted`);
      commit({ is: 'column-gone', list: list.facts.id, id: column.id });
      return undefined;
    },

    addItem(list, given, by) {
      const taken = kept(list.columns, given);
      if (isRefusal(taken)) return taken;
      const refused = doubled(list, taken.values, null);
      if (refused) return refused;
      const times = { createdAt: at(), createdBy: by, modifiedAt: at(), modifiedBy: by };
      const numbers = { id: list.lastId + 1, guid: newId(), version: 1, change: list.lastChange + 1 };
      const item: Item = { ...numbers, values: merged({}, taken.values), ...times };
      commit({ is: 'item', list: list.facts.id, item });
      return item;
    },

    changeItem(list, id, given, by, etag) {
      const before = list.items.get(id);
      if (!before) return refusals.missing('The item');
      if (!matches(before, etag)) return refusals.changedMeanwhile();
      const taken = kept(list.columns, given);
      if (isRefusal(taken)) return taken;
      const refused = doubled(list, taken.values, id);
      if (refused) return refused;
      const numbers = { version: before.version + 1, change: list.lastChange + 1 };
      const values = merged(before.values, taken.values);
      const item: Item = { ...before, ...numbers, values, modifiedAt: at(), modifiedBy: by };
      commit({ is: 'item', list: list.facts.id, item });
      return item;
    },

    removeItem(list, id, etag) {
      const before = list.items.get(id);
      if (!before) return refusals.missing('The item');
      if (!matches(before, etag)) return refusals.changedMeanwhile();
      commit({ is: 'item-gone', list: list.facts.id, id, change: list.lastChange + 1 });
      return undefined;
    },
  };
}

const matches = (item: Item, etag: string | undefined): boolean =>
  etag === undefined || etag === '*' || etag === etagOf(item) || etag === etagOf(item).replaceAll('"', '');

/** A title as it stands in the address of the list. */
const addressable = (title: string): string => title.replace(/[^\p{L}\p{N} _-]/gu, '').trim();

const titleColumn = (id: string): Column => ({
  id,
  name: 'Title',
  label: 'Titel',
  description: '',
  kind: { is: 'text', maxLength: 255 },
  indexed: false,
  unique: false,
  hidden: false,
  required: true,
  deletable: false,
});
