// What a row of the list is to us.
import { describe, expect, test } from '@jest/globals';
import type { Held } from '../../src/ontwikkelpunten/held.ts';
import { noFields, puntId } from '../../src/ontwikkelpunten/punt.ts';
import { whose } from '../../src/ontwikkelpunten/whose.ts';
import type { ListRow } from '../../src/ports.ts';

const one = puntId.parse('11111111-4f5e-4a6b-8c7d-1e2f3a4b5c6d');
const other = puntId.parse('22222222-4f5e-4a6b-8c7d-1e2f3a4b5c6d');
const tag = (item: string, version: number): string => `"${item},${version}"`;
const nobody = new Set<string>();

function held(row: { itemId: string | null; etag: string | null; gone?: boolean }): Held {
  const at = new Date(0);
  const { itemId, etag, gone = false } = row;
  return {
    punt: { id: one, number: 1, fields: noFields, createdAt: at, statusSince: at, itemId, gone },
    ...{ fields: noFields, base: noFields, pending: {}, sent: {}, etag, version: 1 },
    ...{ mayExist: false, tries: 0, removing: false, withheld: {} },
  };
}

const row = (itemId: string, etag: string, id: string | null = one): ListRow => ({
  ...{ itemId, etag, fields: { PuntId: id, Nummer: 1 } },
  ...{ changedBy: { id: null, name: 'Noor van Dam', app: false }, changedAt: new Date(0) },
});

describe('a row', () => {
  test('that we wrote or read ourselves is known, and so is a reading of before', () => {
    const point = held({ itemId: '7', etag: tag('a', 4) });
    for (const version of [4, 3]) expect(whose(row('7', tag('a', version)), [point], nobody)).toEqual({ is: 'known' });
    expect(whose(row('7', tag('a', 5)), [point], nobody)).toEqual({ is: 'ours', held: point });
  });

  test('that was taken away and is back as it was is ours', () => {
    const point = held({ itemId: '7', etag: tag('a', 4), gone: true });
    expect(whose(row('7', tag('a', 4)), [point], nobody)).toEqual({ is: 'ours', held: point });
  });

  test('whose making we do not know of is found by our id', () => {
    const point = held({ itemId: null, etag: null });
    expect(whose(row('7', tag('a', 1)), [point], nobody)).toEqual({ is: 'ours', held: point });
  });

  test('that names a point with another row is a copy, and becomes a point of its own', () => {
    const point = held({ itemId: '7', etag: tag('a', 4) });
    expect(whose(row('9', tag('b', 1)), [point], nobody)).toEqual({ is: 'new', id: null, number: null });
    // Also when both come in at once.
    const fresh = held({ itemId: null, etag: null });
    expect(whose(row('9', tag('b', 1)), [fresh], new Set([one]))).toEqual({ is: 'new', id: null, number: null });
  });

  test('that names a point whose row is gone is its new row', () => {
    const point = held({ itemId: '7', etag: tag('a', 4), gone: true });
    expect(whose(row('9', tag('b', 1)), [point], nobody)).toEqual({ is: 'ours', held: point });
  });

  test('that names a point we do not have keeps its name; a word that is no id is none', () => {
    expect(whose(row('9', tag('b', 1), other), [], nobody)).toEqual({ is: 'new', id: other, number: 1 });
    expect(whose(row('9', tag('b', 1), 'Oost'), [], nobody)).toEqual({ is: 'new', id: null, number: null });
    expect(whose(row('9', tag('b', 1), null), [], nobody)).toEqual({ is: 'new', id: null, number: null });
  });

  test('of a list that was made anew is not the one that had its item number', () => {
    const point = held({ itemId: '1', etag: tag('a', 4) });
    expect(whose(row('1', tag('b', 1), null), [point], nobody)).toEqual({ is: 'new', id: null, number: null });
    expect(whose(row('1', tag('b', 1)), [point], nobody)).toEqual({ is: 'ours', held: point });
  });

  test('whose id somebody emptied is still ours', () => {
    const point = held({ itemId: '7', etag: tag('a', 4) });
    expect(whose(row('7', tag('a', 5), null), [point], nobody)).toEqual({ is: 'ours', held: point });
  });
});
