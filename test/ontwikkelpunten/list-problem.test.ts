// What is wrong with the list: what stands still because of it, and who hears of it.
import { describe, expect, test } from '@jest/globals';
import {
  fieldsOf,
  shownProblems,
  signature,
  withRefusals,
  worthTelling,
} from '../../src/ontwikkelpunten/list-problem.ts';
import { texts } from '../../src/ontwikkelpunten/list-texts.ts';
import { type ListProblem, listProblemKinds } from '../../src/ports.ts';
import { patience, slowPatience } from '../../src/shared/patience.ts';

const now = new Date('2026-03-30T07:00:00Z');
const minutesAgo = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
const forbidden: ListProblem = { kind: 'forbidden', about: ['Sites.Selected'] };

describe('a problem with the list', () => {
  test('keeps only the columns it is about from being used', () => {
    const problems: ListProblem[] = [
      { kind: 'column-missing', about: ['Streefdatum', 'PuntId'] },
      { kind: 'column-changed', about: ['Steun', 'PuntId'] },
      { kind: 'column-renamed', about: ['Wijk'] },
      { kind: 'column-missing', about: ['Iets anders'] },
    ];
    expect(fieldsOf(problems)).toEqual(['due', 'id', 'steun']);
    expect(fieldsOf([{ kind: 'column-changed', about: ['PuntId'] }])).toEqual([]);
  });

  test('that only writing meets is added, and so are the rows that are not taken', () => {
    expect(withRefusals([], [forbidden, forbidden], [7, 12])).toEqual([
      forbidden,
      { kind: 'refused', about: ['7', '12'] },
    ]);
    expect(withRefusals([forbidden], [forbidden], [])).toEqual([forbidden]);
  });

  test('is told when somebody can do something about it, and being out of reach only when it lasts', () => {
    const told = (problems: ListProblem[], failingSince: Date | null, waiting = false) =>
      worthTelling({ problems, failingSince, waiting }, now).map(({ kind }) => kind);
    expect(told([forbidden], null)).toEqual(['forbidden']);
    expect(told([{ kind: 'column-renamed', about: ['Wijk'] }], null)).toEqual([]);
    expect(told([{ kind: 'unreachable', about: [] }], minutesAgo(9))).toEqual([]);
    expect(told([], minutesAgo(10))).toEqual(['unreachable']);
    expect(told([{ kind: 'not-configured', about: [] }], null)).toEqual([]);
    expect(told([{ kind: 'not-configured', about: [] }], null, true)).toEqual(['not-configured']);
    expect(shownProblems({ problems: [forbidden], failingSince: minutesAgo(30) }, now)).toEqual([forbidden]);
  });

  test('is the same one in whatever order it is found', () => {
    const other: ListProblem = { kind: 'column-missing', about: ['Wijk', 'Steun'] };
    expect(signature([forbidden, other])).toBe(signature([{ ...other, about: ['Steun', 'Wijk'] }, forbidden]));
    expect(signature([])).toBe('');
  });

  test('is said in words with what to do, of each kind', () => {
    for (const kind of listProblemKinds) {
      const { what, todo } = texts.explain({ kind, about: ['Wijk'] }, ['Wijk']);
      for (const sentence of [what, todo])
        expect([kind, sentence]).toEqual([kind, expect.stringMatching(/^[A-Z].{10,}\.$/)]);
    }
  });
});

test('waiting gets longer, stays within bounds, and is not the same for all', () => {
  const seeds = ['00000000-0000-4000-8000-000000000000', '00000000-0000-4000-8000-000000ffffff'];
  const [low = '', high = ''] = seeds;
  for (const tries of [0, 1, 5, 6, 100]) {
    expect(patience(tries, low)).toBeLessThan(patience(tries, high));
    expect(patience(tries, high)).toBeLessThanOrEqual(37_500);
    expect(patience(tries, low)).toBeGreaterThanOrEqual(750);
    expect(slowPatience(tries, low)).toBeGreaterThan(20_000);
    expect(slowPatience(tries, high)).toBeLessThanOrEqual(750_000);
  }
  expect(patience(3, low)).toBeGreaterThan(patience(0, high));
});
