import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type GraphCall, graphCalls, graphItem, graphPage, sampleList, wholeDelta } from '../support/graph-calls.ts';
import { type LocalGraph, sampleEditor, startLocalGraph } from '../support/local-graph.ts';

let graph: LocalGraph;
let call: GraphCall;
let list: string;

beforeEach(async () => {
  graph = await startLocalGraph();
  call = graphCalls(graph.url);
  const lists = `/sites/${graph.site}/lists`;
  const made = graphItem.parse((await call('POST', lists, sampleList)).body);
  list = `${lists}/${made.id}`;
});
afterEach(async () => graph.close());

const create = async (fields: object) => graphItem.parse((await call('POST', `${list}/items`, { fields })).body);
const fieldsOf = async (id: string) =>
  graphItem.parse((await call('GET', `${list}/items/${id}?$expand=fields`)).body).fields;

describe('a list', () => {
  test('is found by its id, by its title and by a filter on its name', async () => {
    const lists = `/sites/${graph.site}/lists`;
    const paths = [list, `${lists}/Ontwikkelpunten`, `${lists}/ontwikkelpunten`];
    const byPath = await Promise.all(paths.map(async (path) => graphItem.parse((await call('GET', path)).body).id));
    const filter = encodeURIComponent("displayName eq 'Ontwikkelpunten'");
    const found = graphPage.parse((await call('GET', `${lists}?$filter=${filter}`)).body);
    const other = graphPage.parse((await call('GET', `${lists}?$filter=${filter.replace('punten', '')}`)).body);
    expect(new Set([...byPath, ...found.value.map(({ id }) => id)]).size).toBe(1);
    expect(other.value).toEqual([]);
  });

  test('tells its columns with what they are, and where people open it', async () => {
    const { body } = await call('GET', `${list}?$expand=columns`);
    expect(body).toMatchObject({
      displayName: 'Ontwikkelpunten',
      webUrl: `${graph.url}/lists/Ontwikkelpunten`,
      columns: expect.arrayContaining([
        expect.objectContaining({ name: 'Title', isDeletable: false }),
        expect.objectContaining({ name: 'PuntId', displayName: 'Punt-id', enforceUniqueValues: true, hidden: true }),
        expect.objectContaining({ name: 'Streefdatum', dateTime: { displayAs: 'default', format: 'dateOnly' } }),
        expect.objectContaining({ name: 'Modified', readOnly: true }),
      ]),
    });
  });

  test('gets another title and keeps its address, and goes away with its rows', async () => {
    await create({ Title: 'Eén' });
    expect((await call('PATCH', list, { displayName: 'Punten' })).status).toBe(204);
    expect((await call('GET', `/sites/${graph.site}/lists/Punten`)).body).toMatchObject({ name: 'Ontwikkelpunten' });
    expect((await call('DELETE', list)).status).toBe(204);
    expect((await call('GET', list)).status).toBe(404);
  });
});

describe('a column', () => {
  test('is added, renamed, given other choices and taken away with what stood in it', async () => {
    const { id } = await create({ Title: 'Eén', Prioriteit: 'Must' });
    await call('POST', `${list}/columns`, { name: 'Wijk', displayName: 'Wijk', text: { maxLength: 40 } });
    await call('PATCH', `${list}/columns/Prioriteit`, {
      displayName: 'Voorrang',
      choice: { choices: ['Must', 'Could'] },
    });
    expect((await call('GET', `${list}/columns/Prioriteit`)).body).toMatchObject({
      name: 'Prioriteit',
      displayName: 'Voorrang',
      choice: { choices: ['Must', 'Could'], allowTextEntry: true },
    });
    expect((await call('DELETE', `${list}/columns/Prioriteit`)).status).toBe(204);
    await call('POST', `${list}/columns`, { name: 'Prioriteit', text: {} });
    expect(await fieldsOf(id)).not.toHaveProperty('Prioriteit');
  });

  test('that gets an index can be filtered on from then on', async () => {
    const { id } = await create({ Title: "Foto's & zo" });
    await create({ Title: 'Iets anders' });
    await call('PATCH', `${list}/columns/Title`, { indexed: true });
    const filter = encodeURIComponent("fields/Title eq 'FOTO''S & zo'");
    const { body } = await call('GET', `${list}/items?$filter=${filter}`);
    expect(graphPage.parse(body).value.map((item) => item.id)).toEqual([id]);
  });
});

describe('a row', () => {
  test('holds what was written, in the name of the application', async () => {
    const fields = { Title: 'Eén', Prioriteit: 'Zelf bedacht', Steun: 2, Vast: true, Toelichting: 'Regel 1\nRegel 2' };
    const item = await create({ ...fields, Bron: null, Status: '' });
    expect(item.fields).toMatchObject(fields);
    expect(item.fields).not.toHaveProperty('Status');
    expect(item.lastModifiedBy?.application?.displayName).toBe('Dagstart');
    expect(item.webUrl).toBe(`${graph.url}/lists/Ontwikkelpunten/${item.id}`);
  });

  test('gives only the fields that are asked for, hidden ones too; all of them without the hidden ones', async () => {
    const { id } = await create({ Title: 'Eén', PuntId: 'p-1', Steun: 1 });
    const { body } = await call('GET', `${list}/items/${id}?$select=id&$expand=fields($select=Title,PuntId)`);
    expect(graphItem.parse(body)).toEqual({
      '@odata.etag': expect.any(String),
      id,
      fields: { '@odata.etag': expect.any(String), Title: 'Eén', PuntId: 'p-1' },
    });
    expect(await fieldsOf(id)).not.toHaveProperty('PuntId');
  });

  test.each([
    ['2026-05-01T12:00:00Z', '2026-04-30T22:00:00Z'],
    ['2026-12-01T12:00:00Z', '2026-11-30T23:00:00Z'],
    // Two in the morning of the second of May in the Netherlands.
    ['2026-05-01T23:59:00Z', '2026-05-01T22:00:00Z'],
    ['2026-05-01', '2026-04-30T22:00:00Z'],
  ])('keeps the date %s as %s: the midnight of that day where the site is', async (written, answered) => {
    const { fields } = await create({ Streefdatum: written });
    expect(fields?.Streefdatum).toBe(answered);
  });

  test('is changed only when it is as it was under the eTag, or without one', async () => {
    const { id, eTag = '' } = await create({ Title: 'Eén' });
    const path = `${list}/items/${id}/fields`;
    const first = await call('PATCH', path, { Title: 'Twee' }, { 'If-Match': eTag });
    const late = await call('PATCH', path, { Title: 'Drie' }, { 'If-Match': eTag });
    expect([first.status, late.status]).toEqual([204, 412]);
    expect(await fieldsOf(id)).toMatchObject({ Title: 'Twee' });
    expect((await call('GET', `${list}/items/${id}`)).body).toMatchObject({ eTag: first.headers.get('etag') });
    expect((await call('PATCH', path, { Title: 'Vier' }, { 'If-Match': '*' })).status).toBe(204);
    expect((await call('PATCH', `${list}/items/${id}`, { fields: { Title: 'Vijf' } })).status).toBe(204);
    expect((await call('DELETE', `${list}/items/${id}`, undefined, { 'If-Match': eTag })).status).toBe(412);
    expect((await call('DELETE', `${list}/items/${id}`)).status).toBe(204);
    expect((await call('GET', `${list}/items/${id}`)).status).toBe(404);
  });

  test('is answered with what it holds after a change where that is switched on', async () => {
    graph.faults.set({ answersWithRow: true });
    const { id } = await create({ Title: 'Eén' });
    const { status, body, headers } = await call('PATCH', `${list}/items/${id}/fields`, { Title: 'Twee' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ Title: 'Twee', '@odata.etag': headers.get('etag') });
  });

  test('carries the name of who changed it by hand', async () => {
    const { id } = await create({ Title: 'Eén' });
    graph.edit(id, { Status: 'Opgepakt', Streefdatum: '2026-12-24' });
    const item = graphItem.parse((await call('GET', `${list}/items/${id}?$expand=fields`)).body);
    expect(item.lastModifiedBy).toEqual({ user: { id: sampleEditor.id, displayName: sampleEditor.name } });
    expect(item.fields).toMatchObject({ Status: 'Opgepakt', Streefdatum: '2026-12-23T23:00:00Z' });
    expect(graph.rows()[0]?.fields).toMatchObject({ Status: 'Opgepakt', Streefdatum: '2026-12-24', Steun: null });
  });

  test('with a value that must be unique and is not, is refused and not written', async () => {
    await create({ Title: 'Eén', PuntId: 'p-1' });
    const { id } = await create({ Title: 'Twee', PuntId: 'p-2' });
    const again = await call('POST', `${list}/items`, { fields: { PuntId: 'P-1' } });
    const changed = await call('PATCH', `${list}/items/${id}/fields`, { PuntId: 'p-1' });
    expect([again.status, changed.status]).toEqual([400, 400]);
    expect(again.body).toMatchObject({ error: { code: 'invalidRequest', message: expect.stringContaining('unique') } });
    expect(graph.rows()).toHaveLength(2);
    expect((await call('PATCH', `${list}/items/${id}/fields`, { PuntId: 'p-2' })).status).toBe(204);
  });
});

describe('rows', () => {
  test('come page by page, each once', async () => {
    for (let number = 1; number <= 7; number += 1) graph.add({ Steun: number });
    graph.remove('3');
    const seen: string[][] = [];
    for (let link: string | undefined = `${list}/items?$top=3`; link !== undefined; ) {
      const page = graphPage.parse((await call('GET', link)).body);
      seen.push(page.value.map(({ id }) => id));
      link = page['@odata.nextLink'];
    }
    expect(seen).toEqual([
      ['1', '2', '4'],
      ['5', '6', '7'],
    ]);
  });

  test('are filtered and put in order on columns with an index, page by page', async () => {
    const days = ['2026-05-03', '2026-05-01', '2026-05-02', '2026-04-30'];
    for (const [index, day] of days.entries()) graph.add({ Steun: index, Streefdatum: day, Status: 'Open' });
    const filter = encodeURIComponent("fields/Status eq 'open' and fields/Streefdatum ge '2026-05-01T12:00:00Z'");
    const first = graphPage.parse(
      (await call('GET', `${list}/items?$filter=${filter}&$orderby=fields/Streefdatum desc&$top=2`)).body,
    );
    const second = graphPage.parse((await call('GET', first['@odata.nextLink'] ?? '')).body);
    expect([...first.value, ...second.value].map(({ id }) => id)).toEqual(['1', '3', '2']);
    expect(second['@odata.nextLink']).toBeUndefined();
  });
});

describe('delta', () => {
  test('begins with the whole list and goes on with what changed, in between and after', async () => {
    for (let number = 1; number <= 5; number += 1) graph.add({ Steun: number });
    const first = graphPage.parse((await call('GET', `${list}/items/delta?$expand=fields&$top=2`)).body);
    graph.edit('1', { Steun: 10 });
    graph.remove('4');
    const rest = await wholeDelta(call, first['@odata.nextLink'] ?? '');
    const replica = new Map<string, unknown>();
    for (const item of [...first.value, ...rest.items]) {
      if (item.deleted) replica.delete(item.id);
      else replica.set(item.id, item.fields?.Steun);
    }
    expect(replica).toEqual(
      new Map([
        ['1', 10],
        ['2', 2],
        ['3', 3],
        ['5', 5],
      ]),
    );
    expect((await wholeDelta(call, rest.next)).items).toEqual([]);
    graph.edit('2', { Steun: 20 });
    graph.edit('2', { Steun: 21 });
    const later = await wholeDelta(call, rest.next);
    expect(later.items.map(({ id, fields }) => [id, fields?.Steun])).toEqual([['2', 21]]);
  });

  test('can begin now, without what was there', async () => {
    graph.add({ Steun: 1 });
    const { items, next } = await wholeDelta(call, `${list}/items/delta?token=latest`);
    graph.remove('1');
    expect(items).toEqual([]);
    expect((await wholeDelta(call, next)).items).toEqual([
      expect.objectContaining({ id: '1', deleted: { state: 'deleted' } }),
    ]);
  });

  test('with a token that is too old, or of a list that was made anew, says where to begin again', async () => {
    const { next } = await wholeDelta(call, `${list}/items/delta?$expand=fields`);
    graph.faults.set({ tokensGone: true });
    const old = await call('GET', next);
    expect(old.status).toBe(410);
    expect(old.body).toMatchObject({ error: { code: 'resyncRequired' } });
    graph.faults.set({ tokensGone: false });
    graph.add({ Title: 'Eén' });
    const anew = await wholeDelta(call, old.headers.get('location') ?? '');
    expect(anew.items.map(({ fields }) => fields?.Title)).toEqual(['Eén']);
  });
});

describe('a batch', () => {
  test('does each request by itself, with its own eTag, and answers in another order', async () => {
    const items = await Promise.all([1, 2, 3].map((number) => create({ Steun: number })));
    const requests = items.map(({ id, eTag = '' }, index) => ({
      id: `${index}`,
      method: 'PATCH',
      url: `${list}/items/${id}/fields`,
      headers: { 'Content-Type': 'application/json', 'If-Match': index === 1 ? '"x,1"' : eTag },
      body: { Status: 'Klaar' },
    }));
    const after = { id: 'after', method: 'GET', url: `${list}/items/1`, dependsOn: ['1'] };
    const { body } = await call('POST', '/$batch', { requests: [...requests, after] });
    expect(body).toEqual({
      responses: expect.arrayContaining([
        expect.objectContaining({ id: '0', status: 204, headers: { ETag: expect.any(String) } }),
        expect.objectContaining({ id: '1', status: 412 }),
        expect.objectContaining({ id: '2', status: 204 }),
        expect.objectContaining({ id: 'after', status: 424 }),
      ]),
    });
    expect(graph.rows().filter(({ fields }) => fields.Status === 'Klaar')).toHaveLength(2);
  });
});
