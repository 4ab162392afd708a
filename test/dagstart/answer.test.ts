import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { areasOn } from '../../src/dagstart/aandachtsgebied.ts';
import { type Answer, nextQuestion, noText, scoresOf } from '../../src/dagstart/answer.ts';
import { fitting, makeDagbeeld } from '../../src/dagstart/dagbeeld.ts';
import { nextVoorzitter } from '../../src/dagstart/dagstart.ts';
import { personId } from '../../src/shared/person.ts';

describe('the aandachtsgebieden', () => {
  test('rotate so that Monday and Tuesday together ask all four', () => {
    expect(areasOn('2026-03-30')).toEqual(['integrale-toegang', 'integrale-dienstverlening']);
    expect(areasOn('2026-03-31')).toEqual(['wijkgerichte-dienstverlening', 'regiesysteem']);
    expect(new Set(['2026-12-28', '2026-12-29'].flatMap(areasOn)).size).toBe(4);
  });
});

describe('what the card asks next', () => {
  const text = (kind: 'succes' | 'belemmering' | 'anders' | null, followUp = '') => ({
    ...noText,
    text: 'iets',
    kind,
    followUp,
  });
  const cases: [string, Answer, string][] = [
    ['nothing after Niets te melden', { scores: {}, text: null }, 'nothing'],
    ['nothing after good scores', { scores: { regiesysteem: 3 }, text: null }, 'nothing'],
    ['what would help after a 2', { scores: { regiesysteem: 2 }, text: null }, 'follow-up'],
    [
      'what would help after a 1 beside a 5',
      { scores: { 'integrale-toegang': 5, regiesysteem: 1 }, text: null },
      'follow-up',
    ],
    ['first the kind of a text, also after a low score', { scores: { regiesysteem: 1 }, text: text(null) }, 'kind'],
    ['nothing after a succes', { scores: { regiesysteem: 4 }, text: text('succes') }, 'nothing'],
    ['what would help after a belemmering', { scores: { regiesysteem: 5 }, text: text('belemmering') }, 'follow-up'],
    ['what would help once only', { scores: { regiesysteem: 1 }, text: text('belemmering', 'meer tijd') }, 'nothing'],
  ];
  test.each(cases)('%s', (_name, answer, expected) => {
    expect(nextQuestion(answer)).toBe(expected);
  });
});

test('scores follow the order of the areas, and an open one is left out', () => {
  expect(scoresOf(['regiesysteem', 'integrale-toegang'], [4, null])).toEqual({ regiesysteem: 4 });
});

describe('the voorzitter', () => {
  const people = ['a', 'b', 'c'].map((id) => ({ id: personId.parse(id), name: `Naam ${id}` }));
  const turns = (...ids: string[]) => ids.map((id) => personId.parse(id));
  test.each([
    ['nobody had a turn yet: by name', turns(), 'a'],
    ['those who never had a turn come first', turns('a', 'b'), 'c'],
    ['then the one whose turn was longest ago', turns('c', 'a', 'b'), 'b'],
    ['people who left do not count', turns('gone', 'b', 'a', 'c'), 'c'],
  ])('%s', (_name, before, expected) => {
    expect(nextVoorzitter(people, before)?.id).toBe(expected);
  });
  test('everybody chairs once before anybody chairs twice', () => {
    const chaired: ReturnType<typeof turns> = [];
    for (let day = 0; day < 9; day++) {
      const next = nextVoorzitter(people, chaired);
      if (next) chaired.unshift(next.id);
    }
    expect(new Set(chaired.slice(0, 3)).size).toBe(3);
    expect(people.map((each) => chaired.filter((id) => id === each.id).length)).toEqual([3, 3, 3]);
  });
});

describe('the dagbeeld', () => {
  const areas = ['integrale-toegang', 'regiesysteem'] as const;
  test('shows the mean of an area from five scores on, each area for itself', () => {
    const answers = [...Array(4)].map(() => ({ 'integrale-toegang': 4 as const, regiesysteem: 2 as const }));
    const made = makeDagbeeld({ asked: 6, areas, answers: [...answers, { 'integrale-toegang': 5 }, {}], texts: [] });
    expect(made).toMatchObject({ asked: 6, answered: 6 });
    expect(made.areas).toEqual([
      { area: 'integrale-toegang', mean: 4.2 },
      { area: 'regiesysteem', mean: null },
    ]);
  });
  test('sorts texts by what people called them and names only who chose so', () => {
    const made = makeDagbeeld({
      asked: 6,
      areas,
      answers: [],
      texts: [
        { text: 'De balie was vol.', kind: 'belemmering', followUp: 'Meer plek.', name: 'Joost' },
        { text: 'Snelle overdracht.', kind: 'succes', followUp: '', name: null },
        { text: 'Vrijdag taart.', kind: null, followUp: '', name: null },
        { text: '', kind: null, followUp: 'Een vast nummer.', name: null },
      ],
    });
    expect(made.belemmeringen).toEqual([
      'De balie was vol. Wat zou helpen: Meer plek. (Joost)',
      'Wat zou helpen: Een vast nummer.',
    ]);
    expect(made.successen).toEqual(['Snelle overdracht.']);
    expect(made.anders).toEqual(['Vrijdag taart.']);
  });
});

describe('what fits in the dagbeeld', () => {
  const lines = (n: number, word: string) => Array.from({ length: n }, (_, index) => `${word} ${index}`);
  test('is at most as many lines as there is room, and nothing is lost', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 4 }),
        fc.integer({ min: 0, max: 12 }),
        (counts, room) => {
          const groups = counts.map((count, index) => ({
            heading: `kop ${index}`,
            lines: lines(count, `regel ${index}`),
          }));
          const { shown, rest } = fitting(groups, room);
          expect(shown.reduce((sum, group) => sum + 1 + group.lines.length, 0)).toBeLessThanOrEqual(room);
          const all = [...shown.flatMap((group) => group.lines), ...rest.map((each) => each.line)];
          expect(all.sort()).toEqual(groups.flatMap((group) => group.lines).sort());
        },
      ),
    );
  });
});
