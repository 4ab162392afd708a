import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { cellsOf } from '../../src/dagstart/dagbeeld.ts';
import type { Score } from '../../src/dagstart/score.ts';
import {
  chartOf,
  direction,
  type Past,
  type Trend,
  trendOf,
  trendSince,
  weeksShown,
} from '../../src/dagstart/trend.ts';
import { trendView } from '../../src/dagstart/trend-cards.ts';
import { trendTexts } from '../../src/dagstart/trend-texts.ts';
import { type Aandachtsgebied, aandachtsgebied, areaNames } from '../../src/shared/aandachtsgebied.ts';
import { inWords } from '../../src/shared/number-words.ts';
import { type Figure, shown } from '../../src/shared/small-numbers.ts';
import { weekNumber } from '../../src/shared/time.ts';
import { figuresOn } from '../support/figures-on.ts';

const today = '2026-03-31';
const toegang = 'integrale-toegang';

/** What is kept of a day on which one area got these scores. */
function dayWith(
  date: string,
  onTime: readonly Score[],
  late: readonly Score[] = [],
  area: Aandachtsgebied = toegang,
): Past {
  const cells = (scores: readonly Score[]) =>
    cellsOf(
      [area],
      scores.map((score) => ({ [area]: score })),
      3,
    );
  return { date, areas: cells(onTime), late: cells(late) };
}

const trendIn = (past: readonly Past[], threshold = 5, on = today): Trend => {
  const found = trendOf(past, on, threshold).find(({ area }) => area === toegang);
  if (!found) throw new Error('The area has no trend');
  return found;
};
const inWeeks = (past: readonly Past[], threshold = 5, on = today): string[] =>
  weeksShown(trendIn(past, threshold, on)).map(({ number, figure }) => `wk ${number}: ${shown(figure)} (${figure.n})`);

const five: Score[] = [3, 3, 3, 3, 3];
const six: Score[] = [4, 4, 4, 4, 4, 4];

describe('the trend of an area', () => {
  test('goes over eight weeks, the oldest first, the week of today last', () => {
    expect(trendIn([]).weeks.map(({ number }) => number)).toEqual([7, 8, 9, 10, 11, 12, 13, 14]);
    expect(trendSince(today)).toBe('2026-02-09');
    expect(trendOf([], today, 5).map(({ area }) => area)).toHaveLength(4);
  });

  test.each<{ why: string; past: Past[]; says: string[]; threshold?: number; on?: string }>([
    { why: 'nothing was kept', past: [], says: [] },
    { why: 'one day', past: [dayWith('2026-03-30', five)], says: ['wk 14: 3,0 (5)'] },
    {
      why: 'Sunday and Monday are of different weeks',
      past: [dayWith('2026-03-29', five), dayWith('2026-03-30', six)],
      says: ['wk 13: 3,0 (5)', 'wk 14: 4,0 (6)'],
    },
    {
      why: 'two days of a week come together',
      past: [dayWith('2026-03-30', five), dayWith('2026-03-31', six)],
      says: ['wk 14: 3,5 (11)'],
    },
    {
      why: 'a hidden day has no part in its week',
      past: [dayWith('2026-03-30', five), dayWith('2026-03-31', [5, 5])],
      says: ['wk 14: 3,0 (5)'],
    },
    {
      why: 'four people over eight days stay hidden',
      past: Array.from({ length: 8 }, (_, day) => dayWith(`2026-03-${16 + day}`, [4, 4, 4, 4])),
      says: [],
    },
    {
      why: 'late answers come along the day after',
      past: [dayWith('2026-03-30', five, six)],
      says: ['wk 14: 3,5 (11)'],
    },
    {
      why: 'late answers wait until their day is over',
      past: [dayWith('2026-03-31', five, six)],
      says: ['wk 14: 3,0 (5)'],
    },
    {
      why: 'too few late answers never come along',
      past: [dayWith('2026-03-30', five, [5, 5, 5])],
      says: ['wk 14: 3,0 (5)'],
    },
    {
      why: 'a lower threshold shows smaller groups',
      past: [dayWith('2026-03-30', [2, 2, 2])],
      threshold: 3,
      says: ['wk 14: 2,0 (3)'],
    },
    {
      why: 'a threshold that was raised counts for what was kept before',
      past: [dayWith('2026-03-23', six), dayWith('2026-03-30', five)],
      threshold: 6,
      says: ['wk 13: 4,0 (6)'],
    },
    {
      why: 'older weeks and later days are left out',
      past: [dayWith('2026-02-08', five), dayWith('2026-02-09', six), dayWith('2026-04-06', five)],
      says: ['wk 7: 4,0 (6)'],
    },
    {
      why: 'a year may end in week 53',
      past: [dayWith('2026-12-31', five), dayWith('2027-01-04', six)],
      on: '2027-01-05',
      says: ['wk 53: 3,0 (5)', 'wk 1: 4,0 (6)'],
    },
    {
      why: 'wijkteams come together too',
      past: [dayWith('2026-03-30', five), dayWith('2026-03-30', six)],
      says: ['wk 14: 3,5 (11)'],
    },
  ])('$why', ({ past, says, threshold, on }) => {
    expect(inWeeks(past, threshold, on)).toEqual(says);
  });
});

describe('where a figure went', () => {
  const of = (mean: number, edge: Figure['edge'] = null): Figure => ({ mean, n: 6, edge });
  test.each([
    [of(3.8), of(3.4), 'omhoog', 'hoger dan wk 13 (3,4)'],
    [of(3.7), of(3.4), 'omhoog', 'hoger dan wk 13 (3,4)'],
    [of(3.6), of(3.4), 'gelijk', 'ongeveer gelijk aan wk 13 (3,4)'],
    [of(3.4), of(3.4), 'gelijk', 'ongeveer gelijk aan wk 13 (3,4)'],
    [of(3.2), of(3.4), 'gelijk', 'ongeveer gelijk aan wk 13 (3,4)'],
    [of(3.1), of(3.4), 'omlaag', 'lager dan wk 13 (3,4)'],
    [of(4.5, 'hoog'), of(4.5, 'hoog'), 'gelijk', 'ongeveer gelijk aan wk 13 (4,5 of hoger)'],
    [of(2.1), of(1.5, 'laag'), 'omhoog', 'hoger dan wk 13 (1,5 of lager)'],
  ] as const)('%j after %j is %s: %s', (now, before, goes, says) => {
    expect(direction(now, before)).toBe(goes);
    expect(trendTexts.compared(now, { when: 'wk 13', figure: before })).toBe(says);
  });
});

describe('the lines of the chart', () => {
  const other = 'regiesysteem';
  const points = (past: readonly Past[]) =>
    chartOf(trendOf(past, today, 5)).lines.map(({ area, points: each }) => [area, each.map(({ x, y }) => `${x} ${y}`)]);

  test('leave out areas and weeks without a figure', () => {
    expect(points([])).toEqual([]);
    expect(points([dayWith('2026-03-16', five), dayWith('2026-03-30', six)])).toEqual([[toegang, ['12 3', '14 4']]]);
  });

  test('begin with the longest, so that the weeks are met in order', () => {
    const past = [
      dayWith('2026-03-30', five),
      ...['2026-03-17', '2026-03-24', '2026-03-31'].map((date) => dayWith(date, six, [], other)),
    ];
    expect(points(past)).toEqual([
      [other, ['12 4', '13 4', '14 4']],
      [toegang, ['14 3']],
    ]);
  });

  test('have dates where no order of the lines puts the weeks in order', () => {
    const past = [dayWith('2026-03-16', five), dayWith('2026-03-30', five), dayWith('2026-03-24', six, [], other)];
    expect(points(past)).toEqual([
      [toegang, ['2026-03-16 3', '2026-03-30 3']],
      [other, ['2026-03-23 4']],
    ]);
  });
});

describe('the card with the trend', () => {
  const chart = z.object({
    type: z.literal('Chart.Line'),
    data: z.array(z.object({ legend: z.string(), values: z.array(z.object({ x: z.string(), y: z.number() })) })),
  });
  const chartOn = (part: unknown): z.infer<typeof chart>[] => {
    const found = chart.safeParse(part);
    if (found.success) return [found.data];
    return typeof part === 'object' && part !== null ? Object.values(part).flatMap(chartOn) : [];
  };
  const card = (past: readonly Past[], threshold = 5) =>
    trendView('Wijkteam Oost', trendOf(past, today, threshold), threshold);
  const words = (past: readonly Past[], threshold = 5): string => JSON.stringify(card(past, threshold).content);

  test('says how each area stands now, where it went, and of how many answers', () => {
    const said = words([dayWith('2026-03-16', five), dayWith('2026-03-23', five), dayWith('2026-03-30', six)]);
    expect(said).toContain('4,0 in wk 14, hoger dan wk 13 (3,0). 6\u00a0antwoorden.');
    expect(said).toContain('Nog geen cijfer.');
    expect(words([dayWith('2026-03-30', six)])).toContain('"4,0 in wk 14. 6\u00a0antwoorden."');
  });

  test.each([
    [3, 'drie'],
    [5, 'vijf'],
    [13, '13'],
  ])('says with a threshold of %i that %s answers are needed, and draws nothing', (threshold, word) => {
    const said = words([dayWith('2026-03-30', [5, 5])], threshold);
    expect(said).toContain(`Nog geen cijfers: daarvoor zijn ${word} antwoorden in één dagstart nodig.`);
    expect(said).not.toContain('Chart');
    expect(inWords(threshold)).toBe(word);
  });

  test('explains weeks without a figure only where there are some', () => {
    const everyArea = (date: string): Past => ({
      date,
      areas: aandachtsgebied.options.flatMap((area) => dayWith(date, five, [], area).areas),
      late: [],
    });
    const whole = [everyArea('2026-03-16'), everyArea('2026-03-23'), everyArea('2026-03-30')];
    expect(words(whole)).not.toContain('Een week zonder cijfer');
    expect(words(whole.slice(0, 2))).not.toContain('Een week zonder cijfer');
    const gaps = 'Een week zonder cijfer: er was geen dagstart, of er waren minder dan vijf antwoorden.';
    expect(words([everyArea('2026-03-16'), dayWith('2026-03-23', five)])).toContain(gaps);
  });

  test('draws at most four lines over eight weeks, and its fallback says the same numbers with n', () => {
    const days = Array.from({ length: 70 }, (_, day) =>
      new Date(Date.UTC(2026, 0, 21 + day)).toISOString().slice(0, 10),
    );
    const past = days.flatMap((date, index) =>
      aandachtsgebied.options.map(
        (area, which): Past => dayWith(date, index % 3 === which % 2 ? five : [5, 5, 4, 5, 5, 4], [], area),
      ),
    );
    const made = card(past);
    const [drawn] = chartOn(made.content);
    const lines = drawn?.data ?? [];
    expect(lines).toHaveLength(4);
    expect(lines.map(({ values }) => values.length)).toEqual([8, 8, 8, 8]);
    const points = lines.flatMap(({ values }) => values.map(({ x, y }) => ({ x, y })));
    const said = figuresOn(made);
    expect(said.map(({ week, mean }) => ({ x: `${week}`, y: mean }))).toEqual(points);
    const legends = new Map(aandachtsgebied.options.map((area) => [areaNames[area], trendTexts.legend[area]]));
    expect(lines.map(({ legend }) => legend)).toEqual([...new Set(said.map(({ title }) => legends.get(title)))]);
    for (const { n } of said) expect(n).toBeGreaterThanOrEqual(5);
  });
});

test.each([
  ['2026-01-01', 1],
  ['2026-03-29', 13],
  ['2026-03-30', 14],
  ['2026-12-31', 53],
  ['2027-01-03', 53],
  ['2027-01-04', 1],
])('%s is in week %i', (date, week) => {
  expect(weekNumber(date)).toBe(week);
});
