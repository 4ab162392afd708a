// What Graph does not take. These requests are not as published, so the contract is not asked.
import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Microsoft365, startMicrosoft365 } from '../../src/local/microsoft365.ts';
import { type GraphCall, graphCalls, graphError, sampleList } from '../support/graph-calls.ts';

let started: Microsoft365;
let call: GraphCall;
let list: string;

beforeAll(async () => {
  const people = [{ id: randomUUID(), name: 'Noor van Dam' }];
  started = await startMicrosoft365({ port: 0, file: null, now: () => new Date(), newId: randomUUID, people });
  call = graphCalls(started.url);
  list = `/sites/${started.site}/lists/Ontwikkelpunten`;
  await call('POST', `/sites/${started.site}/lists`, sampleList);
  await call('POST', `${list}/items`, { fields: { Title: 'Eén', PuntId: 'p-1' } });
});
afterAll(async () => started.close());

async function refusal(method: string, path: string, body?: unknown) {
  const { status, body: said } = await call(method, path, body);
  const { code, message } = graphError.parse(said).error;
  return { status, code, message };
}

describe('a row is refused', () => {
  test.each([
    ['a column that is not there', { Fout: 'x' }, "Field 'Fout' is not recognized"],
    ['a column nobody fills in', { Modified: '2026-01-01' }, "Field 'Modified' is read-only"],
    ['a text of more than 255 characters', { Status: 'x'.repeat(256) }, 'at most 255 characters'],
    ['a text of several lines in a column of one', { Status: 'a\nb' }, 'text on one line'],
    ['a choice that is not one where that is not allowed', { Bron: 'Elders' }, 'one of its choices'],
    ['a text where a number belongs', { Steun: 'veel' }, 'a number'],
    ['a text where yes or no belongs', { Vast: 'ja' }, 'true or false'],
    ['a day that is not there', { Streefdatum: 'morgen' }, 'a date'],
    ['an object', { Title: { a: 1 } }, 'text on one line'],
  ])('with %s', async (_, fields, said) => {
    expect(await refusal('POST', `${list}/items`, { fields })).toEqual({
      status: 400,
      code: 'invalidRequest',
      message: expect.stringContaining(said),
    });
    expect((await call('PATCH', `${list}/items/1/fields`, fields)).status).toBe(400);
    expect(started.byHand.rows('Ontwikkelpunten')).toHaveLength(1);
  });
});

test.each([
  ["fields/Bron eq 'Teams'", "Field 'Bron' cannot be referenced in filter or orderby as it is not indexed"],
  ["fields/Fout eq 'x'", "Field 'Fout' is not recognized"],
  ["createdDateTime ge '2026-01-01'", 'Invalid filter clause'],
  ["fields/Status eq 'x", 'Invalid filter clause'],
  ["fields/Status eq 'a' or fields/Status eq 'b'", 'Invalid filter clause'],
])('the filter %s is refused', async (filter, said) => {
  const { status, message } = await refusal('GET', `${list}/items?$filter=${encodeURIComponent(filter)}`);
  expect(status).toBe(400);
  expect(message).toContain(said);
});

test.each([
  ['GET', (site: string) => `/sites/${site}x`, undefined, 404, 'itemNotFound'],
  ['GET', (site: string) => `/sites/${site}/lists/Weg`, undefined, 404, 'itemNotFound'],
  ['GET', (site: string) => `/sites/${site}/lists/Ontwikkelpunten/items/99`, undefined, 404, 'itemNotFound'],
  [
    'GET',
    (site: string) => `/sites/${site}/lists/Ontwikkelpunten/items/delta?token=onzin`,
    undefined,
    400,
    'invalidRequest',
  ],
  ['POST', (site: string) => `/sites/${site}/lists`, sampleList, 409, 'nameAlreadyExists'],
  ['POST', (site: string) => `/sites/${site}/lists`, { displayName: 'B', eigenaar: 'x' }, 400, 'invalidRequest'],
  [
    'POST',
    (site: string) => `/sites/${site}/lists/Ontwikkelpunten/columns`,
    { name: 'Status', text: {} },
    409,
    'nameAlreadyExists',
  ],
  [
    'POST',
    (site: string) => `/sites/${site}/lists/Ontwikkelpunten/columns`,
    { name: 'Met spatie', text: {} },
    400,
    'invalidRequest',
  ],
  [
    'PATCH',
    (site: string) => `/sites/${site}/lists/Ontwikkelpunten/columns/Status`,
    { number: {} },
    400,
    'invalidRequest',
  ],
  [
    'PATCH',
    (site: string) => `/sites/${site}/lists/Ontwikkelpunten/columns/Toelichting`,
    { indexed: true },
    400,
    'invalidRequest',
  ],
  ['DELETE', (site: string) => `/sites/${site}/lists/Ontwikkelpunten/columns/Title`, undefined, 400, 'invalidRequest'],
  ['POST', () => '/$batch', { requests: [] }, 400, 'invalidRequest'],
  [
    'POST',
    () => '/$batch',
    { requests: Array.from({ length: 21 }, (_, id) => ({ id: `${id}`, method: 'GET', url: '/sites/x' })) },
    400,
    'invalidRequest',
  ],
  [
    'POST',
    () => '/$batch',
    {
      requests: [
        { id: '1', method: 'POST', url: '/$batch', headers: { 'content-type': 'application/json' }, body: {} },
      ],
    },
    400,
    'invalidRequest',
  ],
  [
    'POST',
    () => '/$batch',
    { requests: [{ id: '1', method: 'POST', url: '/sites/x', body: {} }] },
    400,
    'invalidRequest',
  ],
])('%s of something wrong is refused as Graph does (%#)', async (method, path, body, status, code) => {
  expect(await refusal(method, path(started.site), body)).toMatchObject({ status, code });
});

test('a column cannot become unique while two rows hold the same in it', async () => {
  const second = started.byHand.add('Ontwikkelpunten', { Title: 'eén' }, { id: randomUUID(), name: 'Iemand' });
  expect((await call('PATCH', `${list}/columns/Title`, { enforceUniqueValues: true })).status).toBe(400);
  started.byHand.remove('Ontwikkelpunten', 'itemId' in second ? second.itemId : '');
  expect((await call('PATCH', `${list}/columns/Title`, { enforceUniqueValues: true })).status).toBe(204);
});

test('no more than twenty columns of a list are indexed', async () => {
  await call('POST', `/sites/${started.site}/lists`, { displayName: 'Vol' });
  const statuses: number[] = [];
  for (let number = 1; number <= 21; number += 1) {
    const column = { name: `K${number}`, text: {}, indexed: true };
    statuses.push((await call('POST', `/sites/${started.site}/lists/Vol/columns`, column)).status);
  }
  expect(statuses).toEqual([...Array.from({ length: 20 }, () => 201), 400]);
});

describe('a page of another site cannot reach it', () => {
  const visit = (headers: Record<string, string>): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const asked = request(`${started.url}/v1.0/sites/${started.site}`, { headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      asked.on('error', reject).end();
    });

  test('through a name of its own, nor by posting from elsewhere', async () => {
    const { host } = new URL(started.url);
    expect(await visit({})).toBe(200);
    expect(await visit({ host: 'localhost:1' })).toBe(200);
    expect(await visit({ host: 'elders.example' })).toBe(403);
    expect(await visit({ host, origin: 'https://elders.example' })).toBe(403);
    expect(await visit({ host, origin: `http://${host}` })).toBe(200);
  });
});

test('a body larger than Graph takes is refused, and one that is not JSON', async () => {
  const send = (body: string, type = 'application/json') =>
    fetch(`${started.url}/v1.0${list}/items`, { method: 'POST', body, headers: { 'content-type': type } });
  expect((await send('{"fields":')).status).toBe(400);
  expect((await send('{}', 'text/plain')).status).toBe(400);
  expect((await send(`"${'x'.repeat(4 * 1024 * 1024)}"`)).status).toBe(413);
});
