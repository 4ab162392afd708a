// Rows against the local Microsoft 365, over HTTP, as in production.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createPointList, noPointList } from '../../src/graph/point-list.ts';
import { provision } from '../../src/graph/provision.ts';
import type { ListChanges, ListFields, ListRow, PointList, RowOutcome, RowWrite } from '../../src/ports.ts';
import { type LocalGraph, sampleEditor, startLocalGraph } from '../support/local-graph.ts';
import { empty, graphAt, smallList } from './small-list.ts';

let local: LocalGraph;
let points: PointList;

beforeEach(async () => {
  local = await startLocalGraph({ list: smallList.name, rowsPerPage: 3 });
  const graph = graphAt(local.url);
  const made = await provision(graph, smallList, local.site);
  expect(made).toMatchObject({ problems: [] });
  points = createPointList({ graph, definition: smallList, site: local.site, list: null });
});
afterEach(() => local.close());

const create = (key: string, fields: ListFields = {}, mayExist = false): RowWrite => ({
  what: 'create',
  key,
  fields: { Title: `Punt ${key}`, ...fields, Sleutel: key },
  mayExist,
});

type Written = Extract<RowOutcome, { is: 'written' }>;

function written(outcome: RowOutcome | undefined): Written {
  if (outcome?.is !== 'written') throw new Error(`Not written: ${JSON.stringify(outcome)}`);
  return outcome;
}

async function made(key: string, fields: ListFields = {}): Promise<Written> {
  const [outcome] = await points.write([create(key, fields)]);
  return written(outcome);
}

type Changes = Extract<ListChanges, { is: 'changes' }>;

async function changes(cursor: string | null): Promise<Changes> {
  const found = await points.changes(cursor);
  if (found.is !== 'changes') throw new Error(`No changes: ${JSON.stringify(found)}`);
  return found;
}

/** Until there are no more. */
async function all(from: string | null): Promise<{ pages: Changes[]; cursor: string }> {
  const pages: Changes[] = [];
  let cursor = from;
  for (;;) {
    const page = await changes(cursor);
    pages.push(page);
    cursor = page.cursor;
    if (!page.more) return { pages, cursor };
  }
}

const keysOf = (pages: readonly Changes[]) => pages.flatMap(({ rows }) => rows.map(({ fields }) => fields.Sleutel));

async function readRow(itemId: string): Promise<ListRow> {
  const row = await points.read(itemId);
  if (typeof row !== 'object' || !('itemId' in row)) throw new Error(`Not read: ${JSON.stringify(row)}`);
  return row;
}

describe('what is written', () => {
  test('comes back as it was, in every kind of column', async () => {
    const fields: ListFields = {
      Title: "Punt met 'aanhaling' & teken",
      Nummer: 12.5,
      Status: "In 't werk",
      Wanneer: '2026-03-30',
      Zeker: true,
      Toelichting: 'Regel een\nRegel twee <b>niet vet</b>',
      Sleutel: "k'1 & meer",
    };
    const { itemId, etag } = await made("k'1 & meer", fields);
    expect(await readRow(itemId)).toMatchObject({ itemId, etag, fields, changedBy: { app: true } });
  });

  test('is empty where nothing was given', async () => {
    const { itemId } = await made('leeg', { Title: '' });
    expect((await readRow(itemId)).fields).toEqual({ ...empty, Sleutel: 'leeg' });
  });

  test('can be emptied', async () => {
    const { itemId, etag } = await made('a', { Nummer: 3, Wanneer: '2026-12-31', Toelichting: 'x' });
    const [outcome] = await points.write([
      { what: 'update', key: 'a', itemId, etag, fields: { Nummer: null, Wanneer: null, Toelichting: '' } },
    ]);
    written(outcome);
    expect((await readRow(itemId)).fields).toEqual({ ...empty, Title: 'Punt a', Sleutel: 'a' });
  });

  test.each(['2026-03-29', '2026-10-25', '2026-01-01', '2026-07-01'])('as date %s is that date', async (date) => {
    const { itemId } = await made('d', { Wanneer: date });
    expect((await readRow(itemId)).fields.Wanneer).toBe(date);
  });

  test('goes twenty a request, in the order asked for', async () => {
    local.exchanges.length = 0;
    const keys = Array.from({ length: 45 }, (_, index) => `k${index}`);
    const outcomes = await points.write(keys.map((key) => create(key)));
    expect(local.exchanges.filter(({ method }) => method === 'POST')).toHaveLength(3);
    const found = await Promise.all(outcomes.map((outcome) => readRow(written(outcome).itemId)));
    expect(found.map(({ fields }) => fields.Sleutel)).toEqual(keys);
  });

  test('gives an eTag that the next change can use, whether Graph answers with the row or with nothing', async () => {
    for (const answersWithRow of [false, true]) {
      local.faults.set({ answersWithRow });
      const first = await made(`e${answersWithRow}`);
      let etag = first.etag;
      for (const Nummer of [1, 2]) {
        const [outcome] = await points.write([
          { what: 'update', key: 'x', itemId: first.itemId, etag, fields: { Nummer } },
        ]);
        ({ etag } = written(outcome));
      }
      expect((await readRow(first.itemId)).fields.Nummer).toBe(2);
    }
  });

  test('with a name that is no column is a mistake of ours', async () => {
    await expect(points.write([create('a', { Bestaat: 'niet' })])).rejects.toThrow('Bestaat');
  });
});

describe('a row that is there already', () => {
  test('is found before it would be made twice', async () => {
    const { itemId } = await made('dubbel');
    const [outcome, other] = await points.write([create('dubbel', {}, true), create('nieuw', {}, true)]);
    expect(outcome).toMatchObject({ is: 'exists', row: { itemId, fields: { Sleutel: 'dubbel' } } });
    expect(other).toMatchObject({ is: 'written' });
    expect(local.rows()).toHaveLength(2);
  });

  test('is found when SharePoint refuses the second one', async () => {
    const { itemId } = await made('dubbel');
    const [outcome] = await points.write([create('dubbel')]);
    expect(outcome).toMatchObject({ is: 'exists', row: { itemId } });
    expect(local.rows()).toHaveLength(1);
  });

  test('is not made again when the answer was lost', async () => {
    local.faults.set({ lostAnswer: 1 });
    const lost = await points.write([create('a'), create('b')]);
    expect(lost).toEqual([{ is: 'unsure' }, { is: 'unsure' }]);
    local.faults.clear();
    const again = await points.write([create('a', {}, true), create('b', {}, true)]);
    expect(again.map(({ is }) => is)).toEqual(['exists', 'exists']);
    expect(local.rows()).toHaveLength(2);
  });
});

describe('a row that somebody else', () => {
  test('changed meanwhile is left as it is, and given as it is', async () => {
    const { itemId, etag } = await made('a');
    local.edit(itemId, { Status: 'Klaar' });
    const writes: RowWrite[] = [
      { what: 'update', key: 'a', itemId, etag, fields: { Nummer: 1 } },
      { what: 'remove', key: 'a', itemId, etag },
    ];
    for (const outcome of await points.write(writes)) {
      expect(outcome).toMatchObject({
        is: 'conflict',
        row: { itemId, fields: { Status: 'Klaar', Nummer: null }, changedBy: { ...sampleEditor, app: false } },
      });
    }
  });

  test('took away is gone, for whatever is done with it', async () => {
    const { itemId, etag } = await made('a');
    local.remove(itemId);
    const outcomes = await points.write([
      { what: 'update', key: 'a', itemId, etag, fields: { Nummer: 1 } },
      { what: 'remove', key: 'a', itemId, etag },
      create('b'),
    ]);
    expect(outcomes.map(({ is }) => is)).toEqual(['gone', 'gone', 'written']);
    expect(await points.read(itemId)).toBe('gone');
  });

  test('removed by us is not there any more', async () => {
    const { itemId, etag } = await made('a');
    const [outcome] = await points.write([{ what: 'remove', key: 'a', itemId, etag }]);
    expect(outcome).toMatchObject({ is: 'written', itemId });
    expect(local.rows()).toHaveLength(0);
  });
});

describe('what changed', () => {
  test('begins with the whole list, page by page, and then is only what changed', async () => {
    await points.write(Array.from({ length: 7 }, (_, index) => create(`k${index}`)));
    const first = await all(null);
    expect(first.pages.map(({ whole, more }) => [whole, more])).toEqual([
      ['first', true],
      ['next', true],
      ['next', false],
    ]);
    expect(keysOf(first.pages)).toHaveLength(7);

    expect(await changes(first.cursor)).toMatchObject({ rows: [], gone: [], whole: null, more: false });
    const [one, two] = local.rows();
    local.edit(one?.itemId ?? '', { Nummer: 7 });
    local.remove(two?.itemId ?? '');
    const next = await changes(first.cursor);
    expect(next).toMatchObject({
      whole: null,
      more: false,
      gone: [two?.itemId],
      rows: [{ itemId: one?.itemId, fields: { Nummer: 7 }, changedBy: { ...sampleEditor, app: false } }],
    });
    expect(next.rows[0]?.changedAt.getTime()).toBeGreaterThan(Date.now() - 60_000);
  });

  test('is read anew when SharePoint no longer knows where we were', async () => {
    await made('a');
    const { cursor } = await all(null);
    local.faults.set({ tokensGone: true });
    const again = await changes(cursor);
    expect(again).toMatchObject({ whole: 'first', rows: [], more: true });
    local.faults.clear();
    const { pages } = await all(again.cursor);
    expect(keysOf(pages)).toEqual(['a']);
    expect(pages.map(({ whole }) => whole)).toEqual(['next']);
  });

  test('is read anew with a cursor of another list, of other columns, or that is none', async () => {
    await made('a');
    const { cursor } = await all(null);
    const shorter = { ...smallList, columns: smallList.columns.filter(({ name }) => name !== 'Zeker') };
    const other = createPointList({ graph: graphAt(local.url), definition: shorter, site: local.site, list: null });
    expect(await other.changes(cursor)).toMatchObject({ whole: 'first', rows: [{ fields: { Sleutel: 'a' } }] });
    expect(await changes('{}')).toMatchObject({ whole: 'first' });
    expect(await changes('niets')).toMatchObject({ whole: 'first' });
  });

  test('goes on where it was at another address, as after a restart', async () => {
    await made('a');
    const { cursor } = await all(null);
    expect(cursor).not.toContain('127.0.0.1');
  });
});

describe('a list that', () => {
  const forbidden = { kind: 'forbidden', about: ['Sites.Selected', 'Lists.SelectedOperations.Selected'] };

  test('is as it must be has no problems and an address for people', async () => {
    expect(await points.check()).toEqual({ url: expect.stringContaining(local.url), problems: [] });
  });

  test('nobody configured says so, and nothing is asked', async () => {
    local.exchanges.length = 0;
    const none = noPointList;
    const problem = { kind: 'not-configured', about: [] };
    expect(await none.write([create('a')])).toEqual([{ is: 'refused', problem }]);
    expect(await none.read('1')).toEqual({ is: 'problem', problem });
    expect(await none.changes(null)).toEqual({ is: 'problem', problem });
    expect(await none.check()).toEqual({ url: null, problems: [problem] });
    expect(local.exchanges).toHaveLength(0);
  });

  test('lost columns is not read, because empty and missing look alike', async () => {
    const { itemId, etag } = await made('a', { Status: 'Klaar' });
    const { cursor } = await all(null);
    local.edit(itemId, { Nummer: 1 });
    local.dropColumn('Status');
    const problem = { kind: 'column-missing', about: ['Status'] };
    expect(await points.changes(cursor)).toEqual({ is: 'problem', problem });
    expect(await points.changes(null)).toEqual({ is: 'problem', problem });
    expect(await points.read(itemId)).toEqual({ is: 'problem', problem });
    const [conflict, refused, exists] = await points.write([
      { what: 'update', key: 'a', itemId, etag, fields: { Nummer: 1 } },
      create('b', { Status: 'Nieuw' }),
      create('a', {}, true),
    ]);
    for (const outcome of [conflict, refused, exists]) expect(outcome).toEqual({ is: 'refused', problem });
    expect((await points.check()).problems).toEqual([problem]);
  });

  test('lost what is not written takes the rest', async () => {
    local.dropColumn('Status');
    expect(await points.write([create('b')])).toMatchObject([{ is: 'written' }]);
  });

  test('has a column with another name goes on, and says which', async () => {
    local.renameColumn('Nummer', 'Volgnummer');
    expect((await points.check()).problems).toEqual([{ kind: 'column-renamed', about: ['Nummer'] }]);
    const { itemId } = await made('a', { Nummer: 4 });
    expect((await readRow(itemId)).fields.Nummer).toBe(4);
  });

  test.each(['read', 'write'] as const)('may not be used (%s) names the right that is missing', async (what) => {
    const { itemId, etag } = await made('a');
    local.faults.set({ forbidden: what });
    expect(await points.write([{ what: 'update', key: 'a', itemId, etag, fields: { Nummer: 1 } }])).toEqual([
      { is: 'refused', problem: forbidden },
    ]);
    expect(await points.write([create('b'), create('c')])).toEqual([
      { is: 'refused', problem: forbidden },
      { is: 'refused', problem: forbidden },
    ]);
    if (what === 'write') return;
    expect(await points.changes(null)).toEqual({ is: 'problem', problem: forbidden });
    expect(await points.read(itemId)).toEqual({ is: 'problem', problem: forbidden });
    expect(await points.check()).toEqual({ url: null, problems: [forbidden] });
  });

  test('is not there is told from a row, and from a site, that is not', async () => {
    const { itemId, etag } = await made('a');
    const update: RowWrite = { what: 'update', key: 'a', itemId, etag, fields: { Nummer: 1 } };
    const elsewhere = createPointList({
      graph: graphAt(local.url),
      definition: smallList,
      site: local.site,
      list: 'weg',
    });
    const missing = { kind: 'list-missing', about: [] };
    expect(await elsewhere.write([update, create('b')])).toEqual([
      { is: 'refused', problem: missing },
      { is: 'refused', problem: missing },
    ]);
    expect(await elsewhere.read(itemId)).toEqual({ is: 'problem', problem: missing });
    expect(await elsewhere.check()).toEqual({ url: null, problems: [missing] });

    local.faults.set({ siteMoved: 'gone' });
    const gone = { kind: 'site-missing', about: [] };
    expect(await points.write([update])).toEqual([{ is: 'refused', problem: gone }]);
    expect(await points.changes(null)).toEqual({ is: 'problem', problem: gone });
  });

  test('moved is read where it is now, and says where that is', async () => {
    const { itemId, etag } = await made('a');
    const { cursor } = await all(null);
    local.faults.set({ siteMoved: 'redirect' });
    expect((await readRow(itemId)).fields.Sleutel).toBe('a');
    expect(await points.changes(cursor)).toMatchObject({ is: 'changes', whole: null });
    const moved = { kind: 'site-missing', about: [expect.stringMatching(/^\/sites\/voorbeeld.*\/lists\//)] };
    expect((await points.check()).problems).toEqual([moved]);
    expect(await points.write([{ what: 'update', key: 'a', itemId, etag, fields: { Nummer: 1 } }])).toMatchObject([
      { is: 'refused', problem: { kind: 'site-missing' } },
    ]);
    expect(local.rows()[0]?.fields.Nummer).toBeNull();
  });

  test('is away is waited for, and nothing is lost or said twice', async () => {
    local.faults.set({ away: true });
    expect(await points.check()).toEqual({ url: null, problems: [{ kind: 'unreachable', about: [] }] });
    expect(await points.changes(null)).toEqual({ is: 'problem', problem: { kind: 'unreachable', about: [] } });
    expect((await points.write([create('a')]))[0]?.is).toMatch(/later|unsure/);
    local.faults.clear();
    expect(await points.write([create('a', {}, true)])).toMatchObject([{ is: 'written' }]);
  });

  test('is too busy is asked again after as long as it says, and then it is later', async () => {
    local.faults.set({ throttled: 0.3, unavailable: 0.1, retryAfter: '0.02' });
    const keys = Array.from({ length: 60 }, (_, index) => `k${index}`);
    const outcomes = await points.write(keys.map((key) => create(key)));
    const taken = outcomes.filter(({ is }) => is === 'written');
    expect(taken.length).toBeGreaterThan(50);
    expect(outcomes.every(({ is }) => is === 'written' || is === 'later')).toBe(true);
    expect(local.rows()).toHaveLength(taken.length);

    local.faults.set({ throttled: 1, unavailable: 0, retryAfter: '120' });
    expect(await points.write([create('laat')])).toEqual([{ is: 'later', afterMs: 120_000 }]);
    expect(await points.changes(null)).toEqual({ is: 'later', afterMs: 120_000 });
  });
});

test('whatever goes wrong on the way, tried again until it is done every row is there once', async () => {
  const patience = { call: 150, perCall: 0 };
  const graph = graphAt(local.url, { patience });
  points = createPointList({ graph, definition: smallList, site: local.site, list: null });
  local.faults.set({ throttled: 0.1, unavailable: 0.05, lostAnswer: 0.1, silent: 0.1, retryAfter: '0.01' });
  let open = Array.from({ length: 120 }, (_, index) => `k${index}`);
  for (let round = 0; open.length > 0 && round < 30; round += 1) {
    const outcomes = await points.write(open.map((key) => create(key, {}, round > 0)));
    open = open.filter((_, index) => !['written', 'exists'].includes(outcomes[index]?.is ?? ''));
  }
  local.faults.clear();
  expect(open).toEqual([]);
  expect(
    local
      .rows()
      .map(({ fields }) => fields.Sleutel)
      .sort(),
  ).toEqual(Array.from({ length: 120 }, (_, index) => `k${index}`).sort());
});
