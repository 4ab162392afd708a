import { expect, test } from '@jest/globals';
import { type Afspraak, afspraakId, aYearBefore, mostOpen, settle } from '../../src/afspraken/afspraak.ts';
import { texts } from '../../src/afspraken/texts.ts';

const open: Afspraak[] = Array.from({ length: mostOpen }, (_, index) => ({
  id: afspraakId.parse(`0d3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c${String(index).padStart(2, '0')}`),
  text: `Afspraak ${index}`,
  madeOn: '2026-03-30',
}));
const id = (index: number) => open[index]?.id ?? null;
const gone = afspraakId.parse('9d3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c99');
const [first] = open;
const few = first ? [first] : [];

test.each([
  ['one is done', few, id(0), '', { finish: id(0), make: null, done: 'finished', made: 'not-asked' }],
  ['one is new', few, null, 'Nieuw', { finish: null, make: 'Nieuw', done: 'not-asked', made: 'added' }],
  ['both', few, id(0), 'Nieuw', { finish: id(0), make: 'Nieuw', done: 'finished', made: 'added' }],
  ['it was done already', few, gone, '', { finish: null, make: null, done: 'was-finished', made: 'not-asked' }],
  ['it was there already', few, null, 'Afspraak 0', { finish: null, make: null, made: 'was-there' }],
  ['the same again, now that it is done', few, id(0), 'Afspraak 0', { finish: id(0), make: 'Afspraak 0' }],
  ['ten are open', open, null, 'Nieuw', { finish: null, make: null, made: 'full' }],
  ['ten are open and it is one of them', open, null, 'Afspraak 9', { make: null, made: 'was-there' }],
  ['ten are open and one makes room', open, id(3), 'Nieuw', { finish: id(3), make: 'Nieuw', made: 'added' }],
  ['ten are open and what was done is no room', open, gone, 'Nieuw', { finish: null, make: null, made: 'full' }],
  ['nine are open', open.slice(1), null, 'Nieuw', { make: 'Nieuw', made: 'added' }],
])('%s', (_, now, done, made, expected) => expect(settle(now, done, made)).toMatchObject(expected));

test.each([
  ['2027-03-30', '2026-03-30'],
  ['2028-02-29', '2027-02-29'],
  ['2027-01-01', '2026-01-01'],
])('a year before %s is %s', (date, before) => expect(aYearBefore(date)).toBe(before));

test('the year is told only of another year', () => {
  expect(texts.since('2026-03-30', '2026-12-31')).toBe('sinds maandag 30 maart');
  expect(texts.since('2026-03-30', '2027-01-04')).toBe('sinds maandag 30 maart 2026');
});
