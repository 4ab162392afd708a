import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Answer, type KeptText, nextQuestion, noText, scoresOf } from '../../src/dagstart/answer.ts';
import { cellsOf, fitting, linesOf, saidIn } from '../../src/dagstart/dagbeeld.ts';
import { nextVoorzitter, phaseOf, remindAt, type Standing } from '../../src/dagstart/dagstart.ts';
import { askedOf } from '../../src/dagstart/rotation.ts';
import { type Aandachtsgebied, aandachtsgebied } from '../../src/shared/aandachtsgebied.ts';
import { personId } from '../../src/shared/person.ts';
import { wijkteamId } from '../../src/shared/wijkteam.ts';

describe('the aandachtsgebieden', () => {
  const set = {
    name: 'dag',
    version: '1',
    scores: aandachtsgebied.options.map((area) => ({ area, text: `${area}: hoe gaat het?` })),
    text: 'Wat moet het team weten?',
  };
  const areas = (before: Aandachtsgebied[][]) => askedOf(set, 'dag', before).scores.map(({ area }) => area);
  const history = (days: number): Aandachtsgebied[][] => {
    const before: Aandachtsgebied[][] = [];
    for (let day = 0; day < days; day += 1) before.unshift(areas(before));
    return before;
  };

  test('rotate so that two dagstarts ask all four, again and again', () => {
    const [second = [], first = []] = history(2);
    expect(first).toEqual(['integrale-toegang', 'integrale-dienstverlening']);
    expect(second).toEqual(['wijkgerichte-dienstverlening', 'regiesysteem']);
    const weeks = history(40);
    for (let week = 0; week < 40; week += 2) {
      expect(new Set([...(weeks[week] ?? []), ...(weeks[week + 1] ?? [])]).size).toBe(4);
    }
  });

  test('the one that waited longest comes first, after a missed day or an extra dagstart too', () => {
    const [a, b] = ['integrale-toegang', 'integrale-dienstverlening'] as const;
    const [c, d] = ['wijkgerichte-dienstverlening', 'regiesysteem'] as const;
    expect(
      areas([
        [a, c],
        [b, d],
      ]),
    ).toEqual([b, d]);
    expect(
      areas([
        [a, b],
        [a, b],
        [c, d],
      ]),
    ).toEqual([c, d]);
    expect(areas([[a, b], [c]])).toEqual([c, d]);
  });

  test('the longer rounds ask all of them', () => {
    expect(askedOf(set, 'maand', []).scores).toHaveLength(4);
  });

  test('the words are those of the set', () => {
    expect(askedOf(set, 'dag', []).scores[0]?.text).toBe('integrale-toegang: hoe gaat het?');
  });
});

describe('what an answer counts as', () => {
  const standing = {
    wijkteam: wijkteamId.parse('5f0c7a1e-3b2d-4c6f-8a9b-0d1e2f3a4b5c'),
    date: '2026-03-30',
    openedAt: new Date('2026-03-30T07:00:00Z'),
    closedAt: null,
    withdrawn: false,
  } as unknown as Standing;
  const closed = { ...standing, closedAt: new Date('2026-03-30T08:00:00Z') };
  test.each([
    ['early before it opens', { ...standing, openedAt: null }, '2026-03-29T10:00:00Z', 'early'],
    ['on time while it is open', standing, '2026-03-30T07:30:00Z', 'open'],
    ['late after closing', closed, '2026-03-30T08:00:01Z', 'late'],
    ['late until the end of the local day', closed, '2026-03-30T21:59:59Z', 'late'],
    ['nothing after that', closed, '2026-03-30T22:00:00Z', 'over'],
    ['nothing when it was withdrawn', { ...standing, withdrawn: true }, '2026-03-30T07:30:00Z', 'over'],
  ])('%s', (_name, at, now, phase) => {
    expect(phaseOf(at, new Date(now))).toBe(phase);
  });

  test('the reminder comes at 80 % of the window', () => {
    expect(remindAt(new Date('2026-03-30T07:00:00Z'), new Date('2026-03-30T08:00:00Z'))).toEqual(
      new Date('2026-03-30T07:48:00Z'),
    );
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
    ['nothing after Niets te melden', { scores: {}, text: null, late: false }, 'nothing'],
    ['nothing after good scores', { scores: { regiesysteem: 3 }, text: null, late: false }, 'nothing'],
    ['what would help after a 2', { scores: { regiesysteem: 2 }, text: null, late: false }, 'follow-up'],
    [
      'what would help after a 1 beside a 5',
      { scores: { 'integrale-toegang': 5, regiesysteem: 1 }, text: null, late: false },
      'follow-up',
    ],
    [
      'first the kind of a text, also after a low score',
      { scores: { regiesysteem: 1 }, text: text(null), late: false },
      'kind',
    ],
    ['nothing after a succes', { scores: { regiesysteem: 4 }, text: text('succes'), late: false }, 'nothing'],
    [
      'what would help after a belemmering',
      { scores: { regiesysteem: 5 }, text: text('belemmering'), late: false },
      'follow-up',
    ],
    [
      'what would help once only',
      { scores: { regiesysteem: 1 }, text: text('belemmering', 'meer tijd'), late: false },
      'nothing',
    ],
  ];
  test.each(cases)('%s', (_name, answer, expected) => {
    expect(nextQuestion(answer, [])).toBe(expected);
  });

  test('then the areas that did not fit on the form, until each has a score', () => {
    const answer: Answer = { scores: { 'integrale-toegang': 4 }, text: null, late: false };
    expect(nextQuestion(answer, ['regiesysteem'])).toBe('more');
    expect(nextQuestion({ ...answer, scores: { ...answer.scores, regiesysteem: 3 } }, ['regiesysteem'])).toBe(
      'nothing',
    );
    expect(nextQuestion({ ...answer, scores: { 'integrale-toegang': 1 } }, ['regiesysteem'])).toBe('follow-up');
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
  test('keeps what five scores of an area add up to, and nothing of fewer', () => {
    const answers = [...Array(4)].map(() => ({ 'integrale-toegang': 4 as const, regiesysteem: 2 as const }));
    expect(cellsOf(areas, [...answers, { 'integrale-toegang': 5 }, {}], 5)).toEqual([
      { area: 'integrale-toegang', cell: { n: 5, sum: 21 } },
      { area: 'regiesysteem', cell: null },
    ]);
  });
  const said = (...texts: Partial<KeptText>[]) =>
    saidIn(texts.map((text, index) => ({ ...noText, author: `author ${index}`, ...text })));

  test('sorts texts by what people called them and names only who chose so', () => {
    const lines = linesOf(
      said(
        { text: 'De balie was vol.', kind: 'belemmering', followUp: 'Meer plek.', name: 'Joost' },
        { text: 'Snelle overdracht.', kind: 'succes' },
        { text: 'Vrijdag taart.', kind: null },
        { followUp: 'Een vast nummer.' },
      ),
    );
    expect(lines).toEqual({
      belemmeringen: ['De balie was vol. Wat zou helpen: Meer plek. (Joost)', 'Wat zou helpen: Een vast nummer.'],
      successen: ['Snelle overdracht.'],
      anders: ['Vrijdag taart.'],
    });
  });

  test('never puts what would help after a low score beside the name or the text of who gave it', () => {
    const lines = said(
      { text: 'Wmo en Jeugd samen aan tafel.', kind: 'succes', followUp: 'Zoiets vaker.', name: 'Ayşe' },
      { text: 'Vrijdag taart.', kind: 'anders', followUp: 'Een vast nummer.' },
    );
    expect(lines.map(({ line }) => line)).toEqual([
      'Wmo en Jeugd samen aan tafel. (Ayşe)',
      'Vrijdag taart.',
      'Wat zou helpen: Een vast nummer.',
      'Wat zou helpen: Zoiets vaker.',
    ]);
    expect(lines.map(({ part }) => part)).toEqual(['text', 'text', 'follow-up', 'follow-up']);
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
