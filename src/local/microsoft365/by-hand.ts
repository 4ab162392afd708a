// What people do in the list by hand, on the page and in tests: the same rules, in their own name.
import type { ListRow } from '../../ports.ts';
import { read } from './fields.ts';
import { etagOf, type Item, type Values } from './model.ts';
import { isRefusal, type Refusal, refusals } from './refusal.ts';
import type { Site } from './site.ts';
import type { ListState } from './state.ts';

export interface Person365 {
  id: string;
  name: string;
}

/** Lists by title, columns by name; a date is a yyyy-MM-dd. */
export interface ByHand {
  /** By their ids. */
  rows(list: string): ListRow[];
  add(list: string, fields: Values, person: Person365): ListRow | Refusal;
  /** `etag`: as the row was when it was opened. */
  edit(list: string, itemId: string, fields: Values, person: Person365, etag?: string): ListRow | Refusal;
  remove(list: string, itemId: string): Refusal | undefined;
  renameColumn(list: string, name: string, label: string): Refusal | undefined;
  dropColumn(list: string, name: string): Refusal | undefined;
}

export function byHand(site: Site): ByHand {
  const noList = refusals.missing('The list');
  const noColumn = refusals.missing('The column');

  function inColumn(title: string, name: string) {
    const list = site.list(title);
    const column = list?.columns.find((each) => each.name === name);
    return list && column ? { list, column } : undefined;
  }

  return {
    rows(title) {
      const list = site.list(title);
      if (!list) return [];
      return [...list.items.values()].sort((one, other) => one.id - other.id).map((item) => row(list, item));
    },
    add(title, fields, { id, name }) {
      const list = site.list(title);
      if (!list) return noList;
      const made = site.addItem(list, fields, { id, name, app: false });
      return isRefusal(made) ? made : row(list, made);
    },
    edit(title, itemId, fields, { id, name }, etag) {
      const list = site.list(title);
      if (!list) return noList;
      const changed = site.changeItem(list, Number(itemId), fields, { id, name, app: false }, etag);
      return isRefusal(changed) ? changed : row(list, changed);
    },
    remove(title, itemId) {
      const list = site.list(title);
      return list ? site.removeItem(list, Number(itemId)) : noList;
    },
    renameColumn(title, name, label) {
      const found = inColumn(title, name);
      if (!found) return noColumn;
      const changed = site.changeColumn(found.list, found.column, { displayName: label });
      return isRefusal(changed) ? changed : undefined;
    },
    dropColumn(title, name) {
      const found = inColumn(title, name);
      return found ? site.removeColumn(found.list, found.column) : noColumn;
    },
  };
}

/** Every column a person can fill in; empty is null. */
function row(list: ListState, item: Item): ListRow {
  const fields = list.columns.map((column) => [column.name, read(column, item.values[column.name] ?? null)]);
  return {
    itemId: `${item.id}`,
    etag: etagOf(item),
    fields: Object.fromEntries(fields),
    changedBy: item.modifiedBy,
    changedAt: new Date(item.modifiedAt),
  };
}
