import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fieldsTo, itemOf } from '../../src/graph/row.ts';
import { daysLater } from '../../src/shared/time.ts';
import { empty, smallList } from './small-list.ts';

const item = (fields: object | undefined, more: object = {}): object => ({
  id: '7',
  eTag: '"guid,1"',
  lastModifiedDateTime: '2026-03-30T07:00:00Z',
  lastModifiedBy: { user: { id: 'u', displayName: 'Noor' } },
  ...(fields ? { fields } : {}),
  ...more,
});

function fieldsOf(fields: object) {
  const found = itemOf(smallList, item(fields));
  if (found?.is !== 'row') throw new Error('This is no row');
  return found.row.fields;
}

test('whatever is written is read back', () => {
  const text = fc.string({ minLength: 1, unit: 'grapheme' }).filter((given) => !given.includes('\r'));
  const orNothing = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
  fc.assert(
    fc.property(
      fc.record({
        Title: orNothing(text),
        Nummer: orNothing(fc.double({ noNaN: true, noDefaultInfinity: true }).filter((given) => !Object.is(given, -0))),
        Status: orNothing(text),
        Wanneer: orNothing(fc.nat(20_000).map((days) => daysLater('2000-01-01', days))),
        Zeker: fc.boolean(),
        Toelichting: orNothing(text),
        Sleutel: text,
      }),
      (fields) => {
        expect(fieldsOf(fieldsTo(smallList, fields))).toEqual(fields);
      },
    ),
  );
});

test.each([
  [
    'a date as people type it: midnight where the site is, in summer',
    { Wanneer: '2026-03-30T22:00:00Z' },
    { Wanneer: '2026-03-31' },
  ],
  ['the same in winter', { Wanneer: '2026-01-14T23:00:00Z' }, { Wanneer: '2026-01-15' }],
  ['what is no date', { Wanneer: 'ooit' }, {}],
  ['a number as text', { Nummer: '3.5' }, { Nummer: 3.5 }],
  ['what is no number', { Nummer: 'drie' }, {}],
  ['an empty text', { Title: '', Status: null }, {}],
  ['line ends of another system', { Toelichting: 'a\r\nb' }, { Toelichting: 'a\nb' }],
  ['several choices', { Status: ['Nieuw', 'Klaar'] }, { Status: 'Nieuw, Klaar' }],
  ['yes', { Zeker: 'true' }, { Zeker: true }],
  ['a column that is none of ours', { Andere: 'x' }, {}],
])('reads %s', (_, given, read) => {
  expect(fieldsOf(given)).toEqual({ ...empty, ...read });
});

test.each([
  ['a person', { user: { id: 'u', displayName: 'Noor' } }, { id: 'u', name: 'Noor', app: false }],
  ['an application', { application: { id: 'a', displayName: 'Dagstart' } }, { id: 'a', name: 'Dagstart', app: true }],
  [
    'an application, as SharePoint tells it',
    { application: { id: 'a', displayName: 'Dagstart' }, user: { displayName: 'SharePoint-app' } },
    { id: 'a', name: 'Dagstart', app: true },
  ],
  [
    'a person through an application',
    { application: { id: 'a', displayName: 'Lijstjes' }, user: { id: 'u', displayName: 'Noor' } },
    { id: 'u', name: 'Noor', app: false },
  ],
  ['somebody without an id', { user: { displayName: 'Noor' } }, { id: null, name: 'Noor', app: false }],
  ['nobody', undefined, { id: null, name: '', app: false }],
])('knows %s as who changed it', (_, lastModifiedBy, changedBy) => {
  expect(itemOf(smallList, item({}, { lastModifiedBy }))).toMatchObject({ row: { changedBy } });
});

test('tells a row that is gone, one that came without its fields, and what is no row', () => {
  expect(itemOf(smallList, { id: '7', deleted: { state: 'deleted' } })).toEqual({ is: 'gone', itemId: '7' });
  expect(itemOf(smallList, item(undefined))).toEqual({ is: 'bare', itemId: '7' });
  expect(itemOf(smallList, { name: 'iets' })).toBeNull();
});
