// People may type as much as they like in the list: what is shown of it still fits on a card.
import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { besluitenView } from '../../src/ontwikkelpunten/besluit-cards.ts';
import { bundleLines, mostLines } from '../../src/ontwikkelpunten/bundle.ts';
import { bundleView } from '../../src/ontwikkelpunten/bundle-cards.ts';
import { ownerView, secureView, worksView } from '../../src/ontwikkelpunten/hand-cards.ts';
import { knownOf } from '../../src/ontwikkelpunten/news.ts';
import { noFields, type Punt, puntId } from '../../src/ontwikkelpunten/punt.ts';
import { type Ronde, rondeId } from '../../src/ontwikkelpunten/ronde.ts';
import { doneView, openView } from '../../src/ontwikkelpunten/ronde-cards.ts';
import { decidedPrint } from '../../src/ontwikkelpunten/status.ts';
import { personId } from '../../src/shared/person.ts';

const now = new Date('2026-03-30T07:00:00Z');
const long = (length: number): string => 'Zeer lange tekst met € en ë. '.repeat(3000).slice(0, length);
const me = personId.parse('me');
const punt = (number: number): Punt => ({
  ...{ id: puntId.parse(randomUUID()), number, createdAt: now, statusSince: now, itemId: null, gone: false },
  fields: {
    ...noFields,
    ...{ title: long(255), wijk: long(255), owner: long(255), status: 'afgewezen', moscow: long(255) },
    ...{ reden: long(60_000), werkafspraak: long(60_000), werkafspraakEigenaar: long(255), due: '2026-05-12' },
  },
});
const punten = Array.from({ length: 30 }, (_, index) => punt(index + 1));
const [first = punt(1)] = punten;
const colleagues = Array.from({ length: 150 }, (_, index) => ({
  id: personId.parse(randomUUID()),
  name: `Collega met een lange naam ${index}`,
}));
const steps = [{ kind: 'reject', to: 'afgewezen' }] as const;

const ronde: Ronde = {
  ...{ id: rondeId.parse(randomUUID()), version: 1, madeBy: me, closed: { as: 'confirmed', by: long(100) } },
  items: punten.slice(0, 10).map((each) => ({
    ...{ punt: each.id, number: each.number, title: each.fields.title, wijk: each.fields.wijk },
    ...{
      proposal: 'kan',
      chosen: 'moet',
      reason: long(500),
      print: decidedPrint(each),
      result: 'left-out',
    },
  })),
};

test.each([
  [
    'the bundle',
    bundleView(
      bundleLines(
        punten.map((each) => ({ punt: each, known: knownOf(noFields) })),
        [],
        me,
        '2026-03-30',
      ),
    ),
  ],
  [
    'the besluitenlog',
    besluitenView(
      'all',
      punten.slice(0, 11).map((each) => ({
        ...{ what: 'status', from: long(255), to: long(255), place: each.number, punt: each.id, number: each.number },
        ...{ title: long(255), reason: long(5000), who: long(100), at: now },
      })),
      null,
      now,
    ),
  ],
  ['the form for an owner', ownerView({ punt: first, kind: 'owner', steps }, colleagues)],
  ['the form for a work agreement', secureView({ punt: first, kind: 'secure', steps }, colleagues)],
  ['the question whether it works', worksView(first)],
  ['the ronde', openView(ronde, new Map(punten.map((each) => [each.id, each])), { confirm: true, withdraw: true })],
  ['the ronde as it ended', doneView(ronde)],
])('%s stays under 28 KB', (_, { content }) => {
  expect(Buffer.byteLength(JSON.stringify(content))).toBeLessThan(28 * 1024);
});

test('the bundle names ten points at most', () => {
  const lines = bundleLines(
    punten.map((each) => ({ punt: each, known: knownOf(noFields) })),
    [],
    me,
    '2026-03-30',
  );
  expect(lines).toHaveLength(punten.length);
  expect(JSON.stringify(bundleView(lines).content).match(/"Nr\. \d+"/g)).toHaveLength(mostLines);
});
