// The columns of a list through Graph.
import { type Answer, type Asked, nothing, ok } from './answer.ts';
import { columnChanges, columnDefinition, newColumn } from './column-definition.ts';
import { badBody, type Parts } from './parts.ts';
import { isRefusal, type Refusal, refusals } from './refusal.ts';
import type { ListState } from './state.ts';

export function columnRoutes(
  { site, shapes, answersWithRow }: Parts,
  { method, body }: Asked,
  list: ListState,
  path: readonly string[],
): Answer | Refusal {
  const [id, ...beyond] = path;
  if (beyond.length > 0) return refusals.missing('The resource');
  if (id === undefined) {
    if (method === 'GET') return ok({ value: shapes.columns(list) });
    if (method !== 'POST') return refusals.notServed(method);
    const given = newColumn.safeParse(body);
    if (!given.success) return badBody(given.error);
    const made = site.addColumn(list, given.data);
    return isRefusal(made) ? made : ok(columnDefinition(made), 201);
  }
  const column = list.columns.find((each) => each.id === id || each.name === id);
  if (!column) return refusals.missing('The column');
  switch (method) {
    case 'GET':
      return ok(columnDefinition(column));
    case 'PATCH': {
      const given = columnChanges.safeParse(body);
      if (!given.success) return badBody(given.error);
      const changed = site.changeColumn(list, column, given.data);
      if (isRefusal(changed)) return changed;
      return answersWithRow() ? ok(columnDefinition(changed)) : nothing();
    }
    case 'DELETE':
      return site.removeColumn(list, column) ?? nothing();
    default:
      return refusals.notServed(method);
  }
}
