// The site and the calendars as they are now, made of their changes; and the fewest changes that make it so again.
import { applyToCalendars, type CalendarState, compactedCalendars, emptyCalendars } from './calendar/calendar-state.ts';
import type { Change } from './change.ts';
import { type ChangeOrder, changeOrder } from './change-order.ts';
import type { Column, Item, ListFacts } from './model.ts';
import { type ValueIndex, valueIndex } from './value-index.ts';

export interface ListState {
  facts: ListFacts;
  /** In the order in which people see them. */
  columns: Column[];
  items: Map<number, Item>;
  /** Rows that were taken away, with the number of that change; the oldest first, the very old ones forgotten. */
  gone: Map<number, number>;
  indexes: Map<string, ValueIndex>;
  order: ChangeOrder;
  lastId: number;
  lastChange: number;
  /** What was taken away at or before this change is no longer known: who was last here before it must begin anew. */
  forgotten: number;
}

export interface State {
  site: { id: string; movedTo: string } | null;
  lists: Map<string, ListState>;
  calendar: CalendarState;
}

/** More rows that were taken away than this are not remembered. */
const goneKept = 5000;

export const emptyState = (): State => ({ site: null, lists: new Map(), calendar: emptyCalendars() });

export function apply(state: State, change: Change): void {
  if (change.is === 'site') {
    state.site = { id: change.id, movedTo: change.movedTo };
    return;
  }
  if (change.is === 'list') {
    const found = state.lists.get(change.facts.id);
    if (found) found.facts = change.facts;
    else state.lists.set(change.facts.id, emptyList(change.facts));
    return;
  }
  if (change.is === 'mailbox' || change.is === 'mailbox-gone' || change.is === 'calendars') {
    applyToCalendars(state.calendar, change);
    return;
  }
  const list = state.lists.get(change.list);
  if (!list) return;
  switch (change.is) {
    case 'list-gone':
      state.lists.delete(change.list);
      return;
    case 'column':
      setColumn(list, change.column);
      return;
    case 'column-gone':
      dropColumn(list, change.id);
      return;
    case 'item':
      setItem(list, change.item);
      return;
    case 'item-gone':
      takeAway(list, change.id, change.change);
      return;
    case 'counters':
      list.lastId = change.lastId;
      list.lastChange = change.lastChange;
      list.forgotten = change.forgotten;
  }
}

const emptyList = (facts: ListFacts): ListState => ({
  facts,
  columns: [],
  items: new Map(),
  gone: new Map(),
  indexes: new Map(),
  order: changeOrder(),
  lastId: 0,
  lastChange: 0,
  forgotten: 0,
});

function setColumn(list: ListState, column: Column): void {
  const place = list.columns.findIndex(({ id }) => id === column.id);
  if (place < 0) list.columns.push(column);
  else list.columns[place] = column;
  if (!column.indexed) list.indexes.delete(column.name);
  else if (!list.indexes.has(column.name)) {
    const index = valueIndex();
    for (const item of list.items.values()) index.add(item.id, item.values[column.name] ?? null);
    list.indexes.set(column.name, index);
  }
}

/** What stood in it goes too; for SharePoint that is no change of the rows. */
function dropColumn(list: ListState, id: string): void {
  const name = list.columns.find((column) => column.id === id)?.name;
  if (name === undefined) return;
  list.columns = list.columns.filter((column) => column.id !== id);
  list.indexes.delete(name);
  for (const item of list.items.values()) {
    const { [name]: _, ...values } = item.values;
    list.items.set(item.id, { ...item, values });
  }
}

function setItem(list: ListState, item: Item): void {
  const before = list.items.get(item.id);
  for (const [name, index] of list.indexes) {
    if (before) index.remove(item.id, before.values[name] ?? null);
    index.add(item.id, item.values[name] ?? null);
  }
  list.items.set(item.id, item);
  list.order.changed(item.id, item.change);
  list.lastId = Math.max(list.lastId, item.id);
  list.lastChange = Math.max(list.lastChange, item.change);
}

function takeAway(list: ListState, id: number, change: number): void {
  const before = list.items.get(id);
  if (before) for (const [name, index] of list.indexes) index.remove(id, before.values[name] ?? null);
  list.items.delete(id);
  list.gone.set(id, change);
  list.order.changed(id, change);
  list.lastId = Math.max(list.lastId, id);
  list.lastChange = Math.max(list.lastChange, change);
  const [oldest] = list.gone;
  if (list.gone.size <= goneKept || !oldest) return;
  list.gone.delete(oldest[0]);
  list.order.forget(oldest[0]);
  list.forgotten = oldest[1];
}

export function* compacted(state: State): Generator<Change> {
  if (state.site) yield { is: 'site', ...state.site };
  for (const [id, list] of state.lists) {
    yield { is: 'list', facts: list.facts };
    for (const column of list.columns) yield { is: 'column', list: id, column };
    for (const { row, change } of list.order.after(0, Number.POSITIVE_INFINITY)) {
      const item = list.items.get(row);
      yield item ? { is: 'item', list: id, item } : { is: 'item-gone', list: id, id: row, change };
    }
    const { lastId, lastChange, forgotten } = list;
    yield { is: 'counters', list: id, lastId, lastChange, forgotten };
  }
  yield* compactedCalendars(state.calendar);
}
