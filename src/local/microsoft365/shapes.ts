// Lists and rows as Graph answers them.
import { columnDefinition, systemDefinitions } from './column-definition.ts';
import { etagOf, type Item, type Values, type Who } from './model.ts';
import type { Site } from './site.ts';
import type { ListState } from './state.ts';

export interface Shapes {
  site(moved: boolean): object;
  list(list: ListState, withColumns: boolean): object;
  columns(list: ListState): object[];
  item(list: ListState, item: Item, fields: FieldsAsked): object;
  gone(list: ListState, id: number): object;
  fields(list: ListState, item: Item, fields: FieldsAsked): object;
}

/** `none`: no fields at all; `all`: everything that is not hidden; else these, hidden or not. */
export type FieldsAsked = 'none' | 'all' | readonly string[];

/** `url`: where people reach the site. */
export function shapesOf(site: Site, url: string): Shapes {
  const address = ({ facts }: ListState): string => `${url}/lists/${encodeURIComponent(facts.name)}`;

  const parent = ({ facts }: ListState): object => ({ id: facts.id, siteId: site.id });

  function fields(list: ListState, item: Item, asked: FieldsAsked): object {
    const etag = { '@odata.etag': etagOf(item) };
    if (asked === 'none') return etag;
    const hidden = new Set(list.columns.flatMap((column) => (column.hidden ? [column.name] : [])));
    const all = Object.entries({ ...item.values, ...systemValues(item) });
    const wanted = all.filter(([name]) => (asked === 'all' ? !hidden.has(name) : asked.includes(name)));
    return { ...etag, ...Object.fromEntries(wanted) };
  }

  return {
    fields,
    site: (moved) => ({
      id: moved ? site.movedTo : site.id,
      name: 'voorbeeld',
      displayName: 'Voorbeeld',
      webUrl: `${url}/`,
      root: {},
      siteCollection: { hostname: 'voorbeeld.sharepoint.com' },
    }),

    list: (list, withColumns) => ({
      '@odata.etag': `"${list.facts.id},${list.lastChange}"`,
      id: list.facts.id,
      eTag: `"${list.facts.id},${list.lastChange}"`,
      name: list.facts.name,
      displayName: list.facts.title,
      description: list.facts.description,
      createdDateTime: list.facts.createdAt,
      lastModifiedDateTime: list.facts.modifiedAt,
      webUrl: address(list),
      parentReference: { siteId: site.id },
      list: { contentTypesEnabled: false, hidden: false, template: 'genericList' },
      ...(withColumns ? { columns: [...list.columns.map(columnDefinition), ...systemDefinitions] } : {}),
    }),

    columns: (list) => [...list.columns.map(columnDefinition), ...systemDefinitions],

    item: (list, item, asked) => ({
      '@odata.etag': etagOf(item),
      id: `${item.id}`,
      eTag: etagOf(item),
      createdDateTime: item.createdAt,
      lastModifiedDateTime: item.modifiedAt,
      createdBy: identity(item.createdBy),
      lastModifiedBy: identity(item.modifiedBy),
      webUrl: `${address(list)}/${item.id}`,
      parentReference: parent(list),
      contentType: { id: '0x0100', name: 'Item' },
      ...(asked === 'none' ? {} : { fields: fields(list, item, asked) }),
    }),

    gone: (list, id) => ({ id: `${id}`, deleted: { state: 'deleted' }, parentReference: parent(list) }),
  };
}

const identity = ({ id, name, app }: Who): object => ({ [app ? 'application' : 'user']: { id, displayName: name } });

const systemValues = (item: Item): Values => ({
  id: `${item.id}`,
  ContentType: 'Item',
  Modified: item.modifiedAt,
  Created: item.createdAt,
  _UIVersionString: `${item.version}.0`,
  Attachments: false,
  ...(item.values.Title === undefined ? {} : { LinkTitle: item.values.Title }),
});
