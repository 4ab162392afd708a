import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { path, quoted, within } from '../../src/graph/path.ts';

test('what is filled in stays one part of the path, or one value', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (part, value) => {
      fc.pre(!['.', '..'].includes(part));
      const url = new URL(`https://graph.microsoft.com/v1.0${path`/users/${part}/x?$filter=${value}&$top=${5}`}`);
      expect(url.pathname.split('/').map(decodeURIComponent)).toEqual(['', 'v1.0', 'users', part, 'x']);
      expect([...url.searchParams]).toEqual([
        ['$filter', value],
        ['$top', '5'],
      ]);
      expect(url.hash).toBe('');
    }),
  );
});

test('a guest, a site and a quote keep what they are', () => {
  expect(path`/users/${'noor_elders.nl#EXT#@gemeente.nl'}`).toBe('/users/noor_elders.nl%23EXT%23%40gemeente.nl');
  expect(path`/sites/${'a.sharepoint.com,1,2'}`).toBe('/sites/a.sharepoint.com,1,2');
  expect(quoted("'t Veld & zo")).toBe("'''t Veld & zo'");
});

test.each([
  ['https://graph.microsoft.com/v1.0/sites/a/lists?$skiptoken=b%20c', '/sites/a/lists?$skiptoken=b%20c'],
  ['http://127.0.0.1:3979/v1.0/sites/a', '/sites/a'],
  ['https://elders.example/v1.0/sites/a', '/sites/a'],
  ['/v1.0/sites/a', '/sites/a'],
  ['https://graph.microsoft.com/beta/sites/a', null],
  ['https://graph.microsoft.com/v1.0evil/sites/a', null],
  ['https://[', null],
])('the link %s leads to %s', (link, at) => {
  expect(within(link)).toBe(at);
});
