// Which request does what: the part of Graph that is about the lists of one site.
import { z } from 'zod';
import { type Answer, type Asked, ok, refused } from './answer.ts';
import { newColumn } from './column-definition.ts';
import { columnRoutes } from './column-routes.ts';
import { itemRoutes } from './item-routes.ts';
import { badBody, type Parts } from './parts.ts';
import { option, selected } from './query.ts';
import { isRefusal, type Refusal, refusals } from './refusal.ts';
import type { ListState } from './state.ts';

const odata = { '@odata.type': z.string().optional() };
const newList = z.strictObject({
  ...odata,
  displayName: z.string().min(1).max(255),
  description: z.string().nullish(),
  columns: z.array(newColumn).optional(),
  list: z
    .strictObject({
      ...odata,
      template: z.literal('genericList'),
      contentTypesEnabled: z.boolean().nullish(),
      hidden: z.literal(false).nullish(),
    })
    .nullish(),
});
const listChanges = z.strictObject({
  ...odata,
  displayName: z.string().min(1).nullish(),
  description: z.string().nullish(),
});

/** `path`: what comes after the site. */
export function listRoutes(parts: Parts, asked: Asked, path: readonly string[]): Answer | Refusal {
  const { site, shapes } = parts;
  const [lists, key, what, ...rest] = path;
  if (lists === undefined) {
    return asked.method === 'GET' ? ok(selected(shapes.site(false), asked.url)) : refusals.notServed(asked.method);
  }
  if (lists !== 'lists') return refusals.missing('The resource');
  if (key === undefined) return allLists(parts, asked);
  const list = site.list(key);
  if (!list) return refusals.missing('The list');
  if (what === 'columns') return columnRoutes(parts, asked, list, rest);
  if (what === 'items') return itemRoutes(parts, asked, list, rest);
  return what === undefined ? oneList(parts, asked, list) : refusals.missing('The resource');
}

function allLists({ site, shapes }: Parts, { method, url, body }: Asked): Answer | Refusal {
  if (method === 'POST') {
    const given = newList.safeParse(body);
    if (!given.success) return badBody(given.error);
    const { displayName: title, description, columns } = given.data;
    const made = site.createList({ title, description: description ?? '', columns: columns ?? [] });
    return isRefusal(made) ? made : ok(shapes.list(made, false), 201);
  }
  if (method !== 'GET') return refusals.notServed(method);
  const filter = option(url, 'filter');
  const named = filter === undefined ? undefined : /^displayName eq '((?:[^']|'')*)'$/.exec(filter.trim())?.[1];
  if (filter !== undefined && named === undefined) {
    return refusals.badRequest('The provided filter statement is not supported');
  }
  const title = named?.replaceAll("''", "'").toLowerCase();
  const found = site.lists().filter(({ facts }) => title === undefined || facts.title.toLowerCase() === title);
  return ok({ value: found.map((list) => selected(shapes.list(list, withColumns(url)), url)) });
}

function oneList({ site, shapes }: Parts, { method, url, body }: Asked, list: ListState): Answer | Refusal {
  switch (method) {
    case 'GET':
      return ok(selected(shapes.list(list, withColumns(url)), url));
    case 'PATCH': {
      const given = listChanges.safeParse(body);
      if (!given.success) return badBody(given.error);
      const { displayName, description } = given.data;
      const refusal = site.changeList(list, { title: displayName ?? undefined, description: description ?? undefined });
      return refusal ?? { status: 204, headers: {} };
    }
    case 'DELETE':
      site.removeList(list);
      return { status: 204, headers: {} };
    default:
      return refusals.notServed(method);
  }
}

const withColumns = (url: URL): boolean => /(^|,)columns\b/.test(option(url, 'expand') ?? '');

/** The same as an answer, whether it went well or not. */
export const answered = (given: Answer | Refusal, now: Date, headers?: Record<string, string>): Answer =>
  isRefusal(given) ? refused(given, now, headers) : given;
