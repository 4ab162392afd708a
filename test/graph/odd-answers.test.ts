// What SharePoint does now and then, and the local one never: played by a server that does as it is told.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createPointList } from '../../src/graph/point-list.ts';
import type { PointList } from '../../src/ports.ts';
import { type Asked, type Script, type ScriptedServer, startScriptedServer } from './scripted-server.ts';
import { graphAt, smallList } from './small-list.ts';

let server: ScriptedServer;
let points: PointList;
beforeAll(async () => {
  server = await startScriptedServer();
  const graph = graphAt(server.url, { patience: { call: 300, first: 5 } });
  points = createPointList({ graph, definition: smallList, site: 'site', list: 'list' });
});
afterAll(() => server.close());

const facets = {
  text: { text: {} },
  note: { text: { allowMultipleLines: true } },
  choice: { choice: {} },
  number: { number: {} },
  date: { dateTime: {} },
  boolean: { boolean: {} },
};
const columns = smallList.columns.map(({ name, label, kind, unique }) => ({
  ...{ id: name, name, displayName: label, indexed: true, enforceUniqueValues: unique ?? false },
  ...facets[kind],
}));

const unique = {
  code: 'invalidRequest',
  message: 'One or more fields with unique constraints already has the provided value.',
};
const badRow = { is: 'refused', problem: { kind: 'refused', about: ['invalidRequest'] } };

const item = (id: string, fields?: object, etag = '"e,1"'): object => ({
  id,
  eTag: etag,
  ...(fields ? { fields } : {}),
});
const body = (given: object): Script => ({ status: 200, body: given });
const notThere: Script = { status: 404, body: { error: { code: 'itemNotFound', message: '' } } };

/** By what is asked for; the columns are as they must be. */
function answer(...rules: [when: RegExp, script: Script][]): void {
  server.answers(({ method, url }: Asked) => {
    const asked = `${method} ${decodeURIComponent(url)}`;
    const found = rules.find(([when]) => when.test(asked));
    if (found) return found[1];
    return /\/columns$/.test(asked) ? body({ value: columns }) : notThere;
  });
}

test('a row that is in a page more than once is as it was last', async () => {
  answer([
    /delta/,
    body({
      value: [
        item('1', { Sleutel: 'a', Nummer: 1 }),
        item('2', { Sleutel: 'b' }),
        { id: '1', deleted: { state: 'deleted' } },
        item('2', { Sleutel: 'b', Nummer: 2 }),
        { id: '3', deleted: { state: 'deleted' } },
        item('3', { Sleutel: 'c' }),
        { weird: true },
      ],
      '@odata.deltaLink': 'https://graph.microsoft.com/v1.0/sites/site/lists/list/items/delta?token=t',
    }),
  ]);
  expect(await points.changes(null)).toMatchObject({
    is: 'changes',
    gone: ['1'],
    rows: [
      { itemId: '2', fields: { Nummer: 2 } },
      { itemId: '3', fields: { Sleutel: 'c' } },
    ],
  });
});

test('an empty page that leads on is no end, and a link is asked of Graph wherever it says it leads', async () => {
  answer(
    [
      /token=t/,
      body({ value: [], '@odata.deltaLink': 'https://elders.example/v1.0/sites/site/lists/list/items/delta?token=u' }),
    ],
    [
      /delta/,
      body({ value: [], '@odata.nextLink': 'https://elders.example/v1.0/sites/site/lists/list/items/delta?token=t' }),
    ],
  );
  const first = await points.changes(null);
  expect(first).toMatchObject({ more: true, whole: 'first', rows: [] });
  const next = await points.changes(first.is === 'changes' ? first.cursor : null);
  expect(next).toMatchObject({ more: false, whole: 'next', rows: [] });
  expect(server.asked.at(-1)?.url).toBe('/v1.0/sites/site/lists/list/items/delta?token=t');
});

test('a page of changes that leads nowhere is no answer', async () => {
  answer([/delta/, body({ value: [] })]);
  expect(await points.changes(null)).toEqual({ is: 'problem', problem: { kind: 'unreachable', about: [] } });
});

test('a row that comes without its fields is read by itself', async () => {
  answer(
    [
      /delta/,
      body({ value: [item('1'), item('2')], '@odata.deltaLink': '/v1.0/sites/site/lists/list/items/delta?token=t' }),
    ],
    [
      /batch/,
      body({
        responses: [
          { id: '2', status: 404, body: {} },
          { id: '1', status: 200, body: item('1', { Sleutel: 'a' }) },
        ],
      }),
    ],
    [/lists\/list\?/, body({ id: 'list' })],
  );
  expect(await points.changes(null)).toMatchObject({ rows: [{ itemId: '1', fields: { Sleutel: 'a' } }], gone: ['2'] });
});

test('a cursor SharePoint no longer knows begins again, also when it does not say where', async () => {
  answer([/delta/, { status: 410, body: { error: { code: 'resyncRequired', message: '' } } }]);
  const again = await points.changes(null);
  expect(again).toMatchObject({ is: 'changes', whole: 'first', more: true });
  answer([/delta/, body({ value: [], '@odata.deltaLink': '/v1.0/sites/site/lists/list/items/delta?token=t' })]);
  expect(await points.changes(again.is === 'changes' ? again.cursor : null)).toMatchObject({
    whole: 'first',
    more: false,
  });
});

test('a lookup reads on over empty pages, and believes no row with another key', async () => {
  answer(
    [/skiptoken/, body({ value: [item('8', { Sleutel: 'ander' }), item('7', { Sleutel: 'a' })] })],
    [
      /filter/,
      body({
        value: [],
        '@odata.nextLink': 'https://graph.microsoft.com/v1.0/sites/site/lists/list/items?$skiptoken=s',
      }),
    ],
  );
  const create = { what: 'create', key: 'a', fields: { Sleutel: 'a' }, mayExist: true } as const;
  expect(await points.write([create])).toMatchObject([{ is: 'exists', row: { itemId: '7' } }]);
});

test.each<[string, object, object]>([
  ['is there though it is not found is tried again', unique, { is: 'later', afterMs: null }],
  ['is not to the liking of SharePoint', { code: 'invalidRequest', message: 'geheim' }, badRow],
])('a row that %s', async (_, error, outcome) => {
  answer([/filter/, body({ value: [] })], [/^POST/, { status: 400, body: { error } }]);
  const create = { what: 'create', key: 'a', fields: { Sleutel: 'a' }, mayExist: true } as const;
  expect(await points.write([create])).toEqual([outcome]);
});

test('a change that collides with another one is tried again', async () => {
  const update = { what: 'update', key: 'a', itemId: '7', etag: '"e,1"', fields: { Title: 'x' } } as const;
  answer([/^PATCH/, { status: 409, body: { error: { code: 'resourceModified', message: '' } } }]);
  expect(await points.write([update])).toEqual([{ is: 'later', afterMs: null }]);
});

test('a create whose answer says too little may have been done', async () => {
  answer([/^POST/, { status: 201, body: '' }]);
  expect(await points.write([{ what: 'create', key: 'a', fields: { Sleutel: 'a' }, mayExist: false }])).toEqual([
    { is: 'unsure' },
  ]);
});

test('a change whose answer says nothing is looked at', async () => {
  const update = { what: 'update', key: 'a', itemId: '7', etag: '"e,1"', fields: { Nummer: 1 } } as const;
  answer([/^PATCH/, { status: 200, body: '' }], [/items\/7/, body(item('7', { Sleutel: 'a', Nummer: 1 }, '"e,2"'))]);
  expect(await points.write([update])).toEqual([{ is: 'written', itemId: '7', etag: '"e,2"' }]);
  answer([/^PATCH/, { status: 200, body: '' }], [/items\/7/, 'hang-up']);
  expect(await points.write([update])).toEqual([{ is: 'unsure' }]);
});

test('a change that was refused for its value names what SharePoint calls it, not what was typed', async () => {
  const update = { what: 'update', key: 'a', itemId: '7', etag: '"e,1"', fields: { Title: 'x' } } as const;
  answer([/^PATCH/, { status: 400, body: { error: { code: 'invalidRequest', message: 'geheim' } } }]);
  expect(await points.write([update])).toEqual([
    { is: 'refused', problem: { kind: 'refused', about: ['invalidRequest'] } },
  ]);
});

test('a column of another kind, and a key that is not unique, are told', async () => {
  const changed = columns.map(({ name, ...column }) => ({
    ...column,
    name,
    ...(name === 'Wanneer' ? { dateTime: undefined, boolean: {} } : {}),
    ...(name === 'Status' ? { choice: { displayAs: 'checkBoxes' } } : {}),
    ...(name === 'Sleutel' ? { enforceUniqueValues: false } : {}),
  }));
  answer(
    [/columns/, body({ value: changed })],
    [/items\/7/, body(item('7', {}))],
    [/lists\/list/, body({ id: 'list' })],
  );
  expect(await points.check()).toEqual({
    url: null,
    problems: [{ kind: 'column-changed', about: ['Status', 'Wanneer', 'Sleutel'] }],
  });
  // Only what cannot be read any more keeps it from being read.
  expect(await points.read('7')).toEqual({
    is: 'problem',
    problem: { kind: 'column-changed', about: ['Status', 'Wanneer'] },
  });
});

test('the columns are read to the last page', async () => {
  answer(
    [/skiptoken/, body({ value: columns.slice(3) })],
    [
      /columns/,
      body({ value: columns.slice(0, 3), '@odata.nextLink': '/v1.0/sites/site/lists/list/columns?$skiptoken=2' }),
    ],
    [/lists\/list/, body({ id: 'list', webUrl: 'https://voorbeeld.sharepoint.com/lists/list' })],
  );
  expect(await points.check()).toEqual({ url: 'https://voorbeeld.sharepoint.com/lists/list', problems: [] });
});

test('who is not let in any more hears so, for whatever is asked', async () => {
  server.answers({ status: 401, body: { error: { code: 'InvalidAuthenticationToken', message: '' } } });
  const problem = { kind: 'sign-in', about: [] };
  expect(await points.changes(null)).toEqual({ is: 'problem', problem });
  expect(await points.read('7')).toEqual({ is: 'problem', problem });
  expect(await points.check()).toEqual({ url: null, problems: [problem] });
  expect(await points.write([{ what: 'remove', key: 'a', itemId: '7', etag: '"e,1"' }])).toEqual([
    { is: 'refused', problem },
  ]);
});
