// The rows of a list through Graph.
import { z } from 'zod';
import { type Answer, type Asked, nothing, ok } from './answer.ts';
import { changesSince } from './delta.ts';
import { etagOf, type Item } from './model.ts';
import { badBody, type Parts } from './parts.ts';
import { conditions, fieldsAsked, names, option, ordering, pageSize, selected } from './query.ts';
import { isRefusal, type Refusal, refusals } from './refusal.ts';
import { pageOfAll, pageOfFound } from './rows.ts';
import type { FieldsAsked } from './shapes.ts';
import type { ListState } from './state.ts';

const fields = z.record(z.string(), z.unknown());
const newItem = z.strictObject({ '@odata.type': z.string().optional(), fields: fields.optional() });

export function itemRoutes(parts: Parts, asked: Asked, list: ListState, path: readonly string[]): Answer | Refusal {
  const [id, what, ...beyond] = path;
  if (id === undefined) return allItems(parts, asked, list);
  if (what === undefined && /^delta(\(\))?$/.test(id)) return delta(parts, asked, list);
  const item = /^\d+$/.test(id) ? list.items.get(Number(id)) : undefined;
  if (!item) return refusals.missing('The item');
  if (what === undefined) return oneItem(parts, asked, list, item);
  return what === 'fields' && beyond.length === 0
    ? itemFields(parts, asked, list, item)
    : refusals.missing('The resource');
}

function allItems(parts: Parts, { method, url, body }: Asked, list: ListState): Answer | Refusal {
  const { site, shapes, app } = parts;
  if (method === 'POST') {
    const given = newItem.safeParse(body);
    if (!given.success) return badBody(given.error);
    const made = site.addItem(list, given.data.fields ?? {}, app);
    return isRefusal(made) ? made : { ...ok(shapes.item(list, made, 'all'), 201), headers: { ETag: etagOf(made) } };
  }
  if (method !== 'GET') return refusals.notServed(method);
  const most = pageSize(url, parts.rowsPerPage);
  if (typeof most !== 'number') return most;
  const page = pageAsked(list, url, most);
  if (isRefusal(page)) return page;
  const value = page.items.map((item) => selected(shapes.item(list, item, fieldsAsked(url)), url));
  const next = page.next === null ? {} : { '@odata.nextLink': link(parts, list, url, '', { $skiptoken: page.next }) };
  return ok({ value, ...next });
}

function pageAsked(list: ListState, url: URL, most: number) {
  const [filter, orderBy] = [option(url, 'filter'), option(url, 'orderby')];
  const from = Number(option(url, 'skiptoken') ?? 0);
  if (!Number.isInteger(from) || from < 0) return refusals.badRequest('Invalid value for $skiptoken');
  if (filter === undefined && orderBy === undefined) return pageOfAll(list, from, most);
  const wanted = conditions(filter ?? '', list.columns);
  if (isRefusal(wanted)) return wanted;
  const order = orderBy === undefined ? null : ordering(orderBy, list.columns);
  if (order && isRefusal(order)) return order;
  return pageOfFound(list, { conditions: wanted.all, order }, from, most);
}

function oneItem(parts: Parts, { method, url, headers, body }: Asked, list: ListState, item: Item): Answer | Refusal {
  const { site, shapes, app } = parts;
  switch (method) {
    case 'GET':
      return ok(selected(shapes.item(list, item, fieldsAsked(url)), url));
    case 'PATCH': {
      const given = newItem.safeParse(body);
      if (!given.success) return badBody(given.error);
      const changed = site.changeItem(list, item.id, given.data.fields ?? {}, app, headers['if-match']);
      return isRefusal(changed) ? changed : written(parts, changed, shapes.item(list, changed, 'all'));
    }
    case 'DELETE':
      return site.removeItem(list, item.id, headers['if-match']) ?? nothing();
    default:
      return refusals.notServed(method);
  }
}

function itemFields(parts: Parts, { method, url, headers, body }: Asked, list: ListState, item: Item) {
  const { site, shapes, app } = parts;
  const select = option(url, 'select');
  const asked: FieldsAsked = select === undefined ? 'all' : names(select);
  if (method === 'GET') return ok(shapes.fields(list, item, asked));
  if (method !== 'PATCH') return refusals.notServed(method);
  const given = fields.safeParse(body);
  if (!given.success) return badBody(given.error);
  const changed = site.changeItem(list, item.id, given.data, app, headers['if-match']);
  return isRefusal(changed) ? changed : written(parts, changed, shapes.fields(list, changed, asked));
}

/** The published description says 204, the reference 200 with the row: who asks must be able to take both. */
const written = ({ answersWithRow }: Parts, item: Item, row: object): Answer => {
  const headers = { ETag: etagOf(item) };
  return answersWithRow() ? { ...ok(row), headers } : nothing(headers);
};

function delta(parts: Parts, { method, url }: Asked, list: ListState): Answer | Refusal {
  if (method !== 'GET') return refusals.notServed(method);
  const { shapes, rowsPerPage } = parts;
  const most = pageSize(url, rowsPerPage);
  if (typeof most !== 'number') return most;
  const token = option(url, 'token') ?? option(url, 'deltatoken') ?? option(url, 'skiptoken');
  const old = token !== undefined && token !== 'latest' && parts.tokensGone();
  const found = old ? refusals.tokenTooOld() : changesSince(list, token, most);
  if (isRefusal(found)) {
    if (found.status !== 410) return found;
    const anew = { Location: link(parts, list, url, '/delta', {}) };
    return { status: 410, headers: anew, body: { error: { code: found.code, message: found.message } } };
  }
  const wanted = fieldsAsked(url);
  const value = found.rows.map(({ id }) => {
    const item = list.items.get(id);
    return item ? selected(shapes.item(list, item, wanted), url) : shapes.gone(list, id);
  });
  const kind = found.more ? '@odata.nextLink' : '@odata.deltaLink';
  return ok({ value, [kind]: link(parts, list, url, '/delta', { token: found.token }) });
}

/** The same question again, for another page. */
function link(
  { site, graphUrl }: Parts,
  { facts }: ListState,
  asked: URL,
  below: string,
  page: Record<string, string>,
): string {
  const query = new URLSearchParams(asked.searchParams);
  for (const name of ['token', '$token', '$skiptoken', 'skiptoken', '$deltatoken', 'deltatoken']) query.delete(name);
  for (const [name, value] of Object.entries(page)) query.set(name, value);
  const asText = query.size === 0 ? '' : `?${query.toString().replaceAll('%24', '$')}`;
  return `${graphUrl}/sites/${site.id}/lists/${facts.id}/items${below}${asText}`;
}
