// The query options of OData as far as Exchange takes them for users and events.
import { names, option } from '../query.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { exchange } from './refusals.ts';

/** Only what was asked for with `$select`, of `all` there is; a name that is not there is refused. The id and the etag stay. */
export function chosen(usual: object, url: URL, type: string, more: object = {}): object | Refusal {
  const wanted = option(url, 'select');
  if (wanted === undefined) return usual;
  const all = { ...usual, ...more };
  const asked = names(wanted);
  const unknown = asked.find((name) => !(name in all));
  if (unknown !== undefined) return exchange.noProperty(unknown, type);
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => name.startsWith('@') || name === 'id' || asked.includes(name)),
  );
}

/** A page of what was found, and where the next one is. */
export function paged(all: readonly object[], url: URL, graphUrl: string): object | Refusal {
  const number = (name: string, usual: number): number => Number(option(url, name) ?? usual);
  const [top, skip] = [number('top', 10), number('skip', 0)];
  if (!Number.isInteger(top) || top < 1 || top > 1000 || !Number.isInteger(skip) || skip < 0) {
    return exchange.badParameter('The value of $top or $skip is invalid.');
  }
  for (const name of ['filter', 'expand', 'search']) {
    if (option(url, name) !== undefined)
      return exchange.badParameter(`The query parameter '$${name}' is not supported.`);
  }
  const page: object[] = [];
  for (const each of all.slice(skip, skip + top)) {
    const shown = chosen(each, url, 'Event');
    if (isRefusal(shown)) return shown;
    page.push(shown);
  }
  if (skip + top >= all.length) return { value: page };
  const query = new URLSearchParams(url.searchParams);
  query.set('$skip', `${skip + top}`);
  const path = url.pathname.replace(/^\/v1\.0/, '');
  return { value: page, '@odata.nextLink': `${graphUrl}${path}?${query.toString().replaceAll('%24', '$')}` };
}
