// The check that all tests with the local Graph lean on: it must find what is wrong.
import { describe, expect, test } from '@jest/globals';
import type { Exchange } from '../../src/local/microsoft365/graph-server.ts';
import { graphContract } from '../support/graph-contract.ts';

const right: Exchange = {
  method: 'POST',
  url: '/v1.0/sites/s/lists/l/items',
  requestHeaders: {},
  requestBody: { fields: { Title: 'Eén', Steun: 1 } },
  status: 201,
  responseHeaders: {},
  responseBody: {
    '@odata.etag': '"e,1"',
    id: '1',
    eTag: '"e,1"',
    createdDateTime: '2026-01-01T10:00:00Z',
    fields: { Title: 'Eén' },
  },
};
const error = { error: { code: 'itemNotFound', message: 'Gone' } };
const inBatch = (request: object, response: object): Partial<Exchange> => ({
  url: '/v1.0/$batch',
  requestBody: { requests: [{ id: '1', method: 'GET', url: '/sites/s', ...request }] },
  status: 200,
  responseBody: { responses: [{ id: '1', status: 404, body: error, ...response }] },
});

const contract = graphContract();
const described = contract ? describe : describe.skip;
if (!contract) test('SKIPPED: the published contract is not there', () => {});

described('the contract check', () => {
  const found = (changes: Partial<Exchange>): string[] => {
    const fresh = graphContract();
    fresh?.watch({ ...right, ...changes });
    return fresh?.violations() ?? [];
  };

  test.each<[string, Partial<Exchange>]>([
    ['a row that is made', {}],
    ['an error', { status: 404, responseBody: error }],
    [
      'nothing after a change',
      {
        method: 'PATCH',
        url: `${right.url}/1/fields`,
        requestBody: { Title: 'x' },
        status: 204,
        responseBody: undefined,
      },
    ],
    [
      'a row after a change',
      {
        method: 'PATCH',
        url: `${right.url}/1/fields`,
        requestBody: { Title: 'x' },
        status: 200,
        responseBody: { Title: 'x' },
      },
    ],
    [
      'the second page of changes',
      {
        method: 'GET',
        url: `${right.url}/delta?token=x&$expand=fields`,
        requestBody: undefined,
        status: 200,
        responseBody: { value: [{ id: '1', deleted: { state: 'deleted' } }], '@odata.nextLink': 'http://x' },
      },
    ],
    [
      'a token that is too old',
      { method: 'GET', url: `${right.url}/delta?token=x`, requestBody: undefined, status: 410, responseBody: error },
    ],
    ['a batch', inBatch({}, {})],
  ])('takes %s', (_, changes) => {
    expect(found(changes)).toEqual([]);
  });

  test.each<[string, Partial<Exchange>, string]>([
    ['an address that is not described', { url: '/v1.0/sites/s/drives' }, 'is not in the description'],
    ['a method that is not described', { method: 'PUT' }, 'is not in the description'],
    ['a query option that is not described', { url: `${right.url}?$vrij=1` }, 'has no query option $vrij'],
    ['a body where there is none', { method: 'GET', status: 200, responseBody: { value: [] } }, 'takes no body'],
    ['a property of a request that is not there', { requestBody: { velden: {} } }, 'additional properties'],
    [
      'a property of a kind of column that is not there',
      {
        url: '/v1.0/sites/s/lists/l/columns',
        requestBody: { name: 'A', choice: { keuzes: [] } },
        responseBody: { id: 'x' },
      },
      'additional properties',
    ],
    [
      'a property of the wrong type',
      { url: '/v1.0/sites/s/lists/l/columns', requestBody: { name: 'A', indexed: 'ja' }, responseBody: { id: 'x' } },
      'must be boolean',
    ],
    ['a property of an answer that is not there', { responseBody: { id: '1', extra: 1 } }, 'additional properties'],
    ['a date that is none', { responseBody: { id: '1', createdDateTime: 'gisteren' } }, 'format'],
    ['an answer without its body', { responseBody: undefined }, 'must be object'],
    ['a success that is not described', { status: 202 }, 'is not in the description'],
    ['an error in other words', { status: 400, responseBody: { message: 'Nee' } }, 'required property'],
    ['a batch of nothing', { ...inBatch({}, {}), requestBody: { requests: [] } }, 'must NOT have fewer than 1'],
    ['a request within a batch', inBatch({ url: '/sites/s/drives' }, {}), 'is not in the description'],
    ['an answer within a batch', inBatch({}, { status: 200, body: { id: 's', extra: 1 } }), 'additional properties'],
    ['a request in a batch that is not answered', inBatch({}, { id: '2' }), 'no answer for 1'],
  ])('finds %s', (_, changes, said) => {
    expect(found(changes).join('\n')).toContain(said);
  });

  test('counts what it checked, in a batch too', () => {
    const fresh = graphContract();
    fresh?.watch(right);
    fresh?.watch({ ...right, ...inBatch({}, {}) });
    expect(fresh?.checked).toBe(3);
  });
});
