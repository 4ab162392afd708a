// Tries to recover hidden scores from everything that is shown over weeks of dagstarts, and cannot.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { areaNames } from '../../src/shared/aandachtsgebied.ts';
import { enough, type Figure, figureOf, withTotal } from '../../src/shared/small-numbers.ts';
import { weekNumber } from '../../src/shared/time.ts';
import { recovered, type Said } from '../support/attacker.ts';
import { type Showing, weeksOf } from '../support/dagstart-weeks.ts';
import { figuresOn } from '../support/figures-on.ts';
import { alike, cellsIn, dates, type GivenScore, worlds } from '../support/given-scores.ts';

const smallest = 5;

/** Everything there is to see. */
const contents = (given: readonly GivenScore[]): string[] =>
  weeksOf(given, dates, smallest).map(({ card }) => JSON.stringify([card.summary, card.content]));

/** Every figure that is shown with the scores it is of: who knows how the bot works knows which cells it adds up. */
const figuresIn = (given: readonly GivenScore[], threshold: number): { said: Said; n: number | null }[] =>
  weeksOf(given, dates, threshold).flatMap(({ card, over }: Showing) =>
    figuresOn(card).map(({ title, week, mean, blunt, n }) => {
      const about = over.filter(
        ({ area, date }) => areaNames[area] === title && (week === null || weekNumber(date) === week),
      );
      const of = cellsIn(about).filter((cell) => enough(cell.length, threshold));
      return { said: { of: of.flat(), mean, blunt }, n };
    }),
  );

const saidIn = (given: readonly GivenScore[], threshold: number): Said[] =>
  figuresIn(given, threshold).map(({ said }) => said);

const scoresOf = (given: readonly { id: string; score: number }[]): Map<string, number> =>
  new Map(given.map(({ id, score }) => [id, score]));

describe('over weeks of dagstarts of several wijkteams', () => {
  /** What is shown stays the same when every cell is filled in otherwise. */
  const staysTheSame = (otherwise: (cell: GivenScore[]) => GivenScore[]) =>
    fc.assert(
      fc.property(worlds, (world) => {
        const changed = new Map(cellsIn(world).flatMap((cell) => otherwise(cell).map((each) => [each.id, each])));
        expect(contents(world.map((each) => changed.get(each.id) ?? each))).toEqual(contents(world));
      }),
      { numRuns: 8, endOnFailure: true },
    );

  test('nothing that is shown changes with a hidden score', () => {
    staysTheSame((cell) =>
      enough(cell.length, smallest) ? cell : cell.map((each) => ({ ...each, score: each.other })),
    );
  });

  test('nothing that is shown tells more of a shown group than its own figure', () => {
    staysTheSame((cell) => {
      const scores = alike(
        cell.map(({ score }) => score),
        smallest,
      );
      return cell.map((each, index) => ({ ...each, score: scores[index] ?? each.score }));
    });
  });

  test('every figure is true of the answers it is said to be of', () => {
    let figures = 0;
    fc.assert(
      fc.property(worlds, (world) => {
        const scores = scoresOf(world);
        for (const { said, n } of figuresIn(world, smallest)) {
          const mean = said.of.reduce((sum, { id }) => sum + (scores.get(id) ?? 0), 0) / said.of.length;
          if (n !== null) expect(n).toBe(said.of.length);
          if (!said.blunt) expect(Math.abs(said.mean - mean)).toBeLessThan(0.0501);
          figures += 1;
        }
      }),
      { numRuns: 8, endOnFailure: true },
    );
    expect(figures).toBeGreaterThan(20);
  });

  test.each([3, 4, 5])('with a threshold of %i no subtraction recovers what fewer people gave', (threshold) => {
    fc.assert(
      fc.property(worlds, (world) => {
        const said = saidIn(world, threshold);
        expect(recovered(said, threshold)).toEqual([]);
        for (const person of new Set(world.map((each) => each.person))) {
          expect(recovered(said, threshold - 1, { person, scores: scoresOf(world) })).toEqual([]);
        }
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });

  test('the same attack breaks a bot that shows groups of three', () => {
    const broken = fc
      .sample(worlds, { numRuns: 6, seed: 29 })
      .filter((world) => recovered(saidIn(world, 3), smallest).length > 0);
    expect(broken.length).toBeGreaterThan(1);
  });
});

/** The scores these people of a wijkteam gave on a day. */
const gave = (wijkteam: string, day: string, scores: readonly number[]) =>
  scores.map((score, index) => {
    const person = `${wijkteam} ${index + 1}`;
    return { id: `${person} ${day}`, person, score };
  });
type Gave = ReturnType<typeof gave>;

/** A mean as a bot without scruples shows it. */
function bare(...groups: Gave[]): Said {
  const of = groups.flat();
  return { of, mean: Math.round((of.reduce((sum, { score }) => sum + score, 0) * 10) / of.length) / 10, blunt: false };
}

const asSaid = (of: Gave, figure: Figure | null): Said[] =>
  figure ? [{ of, mean: figure.mean, blunt: figure.edge !== null }] : [];
const careful = (of: Gave): Said[] => asSaid(of, figureOf(of.map(({ score }) => score)));
const beside = (...groups: Gave[]): Said[] => {
  const made = withTotal(groups.map((group) => ({ name: group, scores: group.map(({ score }) => score) })));
  return [...made.groups.flatMap(({ name, figure }) => asSaid(name, figure)), ...asSaid(groups.flat(), made.total)];
};

describe('the attacker wins', () => {
  const onTime = gave('oost', 'maandag', [4, 4, 3, 5, 4]);
  const late = gave('oost late', 'maandag', [2]);
  const [north, east, west] = [
    gave('noord', 'maandag', [4, 4, 3, 3, 4, 3]),
    gave('oost', 'maandag', [4, 3, 2, 3, 3]),
    gave('west', 'maandag', [1, 2]),
  ];
  const south = gave('zuid', 'maandag', [4, 4, 4, 4, 4, 5]);
  const agreed = gave('oost', 'maandag', [5, 5, 5, 5, 5]);
  const four = Array.from({ length: 8 }, (_, day) => gave('vier', `dag ${day}`, [3, 4, 3, 4]));

  test.each<{ when: string; said: Said[]; of: Gave; sum: number }>([
    { when: 'a late answer changes the mean of the day', said: [bare(onTime), bare(onTime, late)], of: late, sum: 2 },
    { when: 'a total counts one hidden wijkteam', said: [bare(north), bare(north, west)], of: west, sum: 3 },
    {
      when: 'a week counts a day that was hidden',
      said: [bare(onTime), bare(onTime, gave('oost', 'donderdag', [1, 5]))],
      of: gave('oost', 'donderdag', [1, 5]),
      sum: 6,
    },
    {
      when: 'eight days of the same four people make thirty-two answers',
      said: [bare(...four)],
      of: four.flat(),
      sum: 112,
    },
    {
      when: 'days together undo that all gave a 5',
      said: [...careful(agreed), bare(south), bare(agreed, south)],
      of: agreed,
      sum: 25,
    },
    {
      when: 'a wijkteam hidden beside a total has a dagbeeld of its own',
      said: [...beside(north, east, west), ...careful(east)],
      of: west,
      sum: 3,
    },
    {
      when: 'a total is shown again with one wijkteam more',
      said: [...beside(north, south), ...beside(north, south, west)],
      of: west,
      sum: 3,
    },
  ])('when $when', ({ said, of, sum }) => {
    const found = recovered(said, smallest);
    expect(found).toContainEqual(expect.objectContaining({ scores: of.map(({ id }) => id).sort(), sum }));
  });
});

test('a total beside its groups, shown once and nowhere else, gives nothing away, also not to one of them', () => {
  const groups = fc.array(fc.array(fc.constantFrom(1, 2, 3, 4, 5, 5), { maxLength: 9 }), { maxLength: 5 });
  fc.assert(
    fc.property(groups, (scores) => {
      const all = scores.map((each, index) => gave(`wijkteam ${index}`, 'maandag', each));
      const said = beside(...all);
      expect(recovered(said, smallest)).toEqual([]);
      const [insider] = all.flat();
      if (!insider) return;
      const own = { person: insider.person, scores: scoresOf(all.flat()) };
      expect(recovered(said, smallest - 1, own)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
