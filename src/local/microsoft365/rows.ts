// Finding rows: page by page, by a filter that an index answers, in an order.
import type { Item, Value } from './model.ts';
import type { Condition } from './query.ts';
import type { ListState } from './state.ts';
import { sameAs } from './value-index.ts';

export interface Page {
  items: Item[];
  /** Where the next page begins; null when there is none. */
  next: string | null;
}

/** By their ids, from the one after `from`. */
export function pageOfAll(list: ListState, from: number, most: number): Page {
  const items: Item[] = [];
  for (let id = from + 1; id <= list.lastId; id += 1) {
    const item = list.items.get(id);
    if (!item) continue;
    if (items.length === most) return { items, next: `${items.at(-1)?.id}` };
    items.push(item);
  }
  return { items, next: null };
}

/** Those that meet all conditions, from the so manieth. */
export function pageOfFound(
  list: ListState,
  asked: { conditions: readonly Condition[]; order: { name: string; down: boolean } | null },
  from: number,
  most: number,
): Page {
  const { conditions, order } = asked;
  const found = candidates(list, conditions).filter(({ values }) =>
    conditions.every(({ name, is, value }) => holds(compared(values[name] ?? null, value), is)),
  );
  const byId = (one: Item, other: Item): number => one.id - other.id;
  found.sort((one, other) => {
    if (!order) return byId(one, other);
    const placed = compared(one.values[order.name] ?? null, other.values[order.name] ?? null);
    return (order.down ? -placed : placed) || byId(one, other);
  });
  const next = from + most;
  return { items: found.slice(from, next), next: next < found.length ? `${next}` : null };
}

function candidates(list: ListState, conditions: readonly Condition[]): Item[] {
  const exact = conditions.find(({ is }) => is === 'eq');
  const rows = exact && list.indexes.get(exact.name)?.rows(exact.value);
  if (!rows) return [...list.items.values()];
  return [...rows].flatMap((row) => list.items.get(row) ?? []);
}

/** Less than, equal to or more than zero; an empty value comes first. */
function compared(one: Value, other: Value): number {
  const [first, second] = [sameAs(one), sameAs(other)];
  if (first === second) return 0;
  if (first === null) return -1;
  if (second === null) return 1;
  return first < second ? -1 : 1;
}

function holds(placed: number, is: Condition['is']): boolean {
  switch (is) {
    case 'eq':
      return placed === 0;
    case 'ne':
      return placed !== 0;
    case 'gt':
      return placed > 0;
    case 'ge':
      return placed >= 0;
    case 'lt':
      return placed < 0;
    case 'le':
      return placed <= 0;
  }
}
