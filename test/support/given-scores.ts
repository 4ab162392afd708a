// Scores as people of some wijkteams might give them over weeks of dagstarts.
import fc from 'fast-check';
import type { Score } from '../../src/dagstart/score.ts';
import type { Aandachtsgebied } from '../../src/shared/aandachtsgebied.ts';
import { figureOf } from '../../src/shared/small-numbers.ts';
import { weekday } from '../../src/shared/time.ts';
import type { Given } from './attacker.ts';

export interface GivenScore extends Given {
  wijkteam: string;
  /** yyyy-MM-dd */
  date: string;
  area: Aandachtsgebied;
  late: boolean;
  score: Score;
  /** What might have been given instead. */
  other: Score;
}

/** Two weeks, with an extra dagstart in the first. */
export const dates = ['2026-03-23', '2026-03-24', '2026-03-26', '2026-03-30', '2026-03-31'];

/** Tuesdays ask two areas and all other days the other two, so in the first week some come by twice. */
export const areasOn = (date: string): readonly Aandachtsgebied[] =>
  weekday(date) === 2
    ? ['wijkgerichte-dienstverlening', 'regiesysteem']
    : ['integrale-toegang', 'integrale-dienstverlening'];

type Moment = 'on time' | 'late' | 'absent';
const usual: Moment[] = ['on time', 'on time', 'on time', 'on time', 'late', 'absent'];
const slow: Moment[] = ['on time', 'late'];
const any: Score[] = [1, 2, 3, 4, 5];
/** Among them days on which a mean would tell everybody's score. */
const moods: Score[][] = [any, any, [5, 5, 4], [1, 1, 2]];

const list = <T>(length: number, of: fc.Arbitrary<T>) => fc.array(of, { minLength: length, maxLength: length });
const [mostTeams, mostPeople] = [3, 9];

/** What one person does on one day: when, and what to answer to each question, or to skip. */
const turn = fc.record({
  when: fc.nat(59),
  picks: list(2, fc.option(fc.nat(59), { freq: 10 })),
  others: list(2, fc.constantFrom(...any)),
});
const day = fc.record({
  moments: fc.constantFrom(usual, usual, slow),
  mood: fc.constantFrom(...moods),
  turns: list(mostPeople, turn),
});

/** All scores of one to three wijkteams of two to nine people on these dates. */
export const worlds: fc.Arbitrary<GivenScore[]> = fc
  .record({
    sizes: fc.array(fc.integer({ min: 2, max: mostPeople }), { minLength: 1, maxLength: mostTeams }),
    teams: list(mostTeams, list(dates.length, day)),
  })
  .map(({ sizes, teams }) =>
    sizes.flatMap((size, team) =>
      dates.flatMap((date, on) => {
        const { moments = usual, mood = any, turns = [] } = teams[team]?.[on] ?? {};
        return turns.slice(0, size).flatMap(({ when, picks, others }, who): GivenScore[] => {
          const moment = moments[when % moments.length];
          if (moment === 'absent') return [];
          const [wijkteam, person] = [`wijkteam ${team + 1}`, `${team + 1}.${who + 1}`];
          return areasOn(date).flatMap((area, question) => {
            const pick = picks[question] ?? null;
            const score = pick === null ? undefined : mood[pick % mood.length];
            const other = others[question];
            if (!score || !other) return [];
            return [
              { id: `${person} ${date} ${area}`, person, wijkteam, date, area, late: moment === 'late', score, other },
            ];
          });
        });
      }),
    ),
  );

/** All scores of each cell: of one question of one dagstart, on time or late. */
export const cellsIn = (given: readonly GivenScore[]): GivenScore[][] => [
  ...Map.groupBy(given, ({ wijkteam, date, area, late }) => [wijkteam, date, area, late].join()).values(),
];

/** Other scores of as many people of which the same figure is shown; where there are none, the same ones of other people. */
export function alike(scores: readonly Score[], threshold: number): readonly Score[] {
  const shown = JSON.stringify(figureOf(scores, threshold));
  const sorted = scores.toSorted();
  const ways = [scores.map((): Score => 5), scores.map((): Score => 1), apart(sorted), sorted.toReversed()];
  return (
    ways.find((way) => way.join() !== scores.join() && JSON.stringify(figureOf(way, threshold)) === shown) ?? scores
  );
}

/** The lowest score one down and the highest one up. */
const apart = (sorted: readonly Score[]): Score[] =>
  sorted.map((score, index) => {
    const to = index === 0 ? score - 1 : index === sorted.length - 1 ? score + 1 : score;
    return any.find((each) => each === to) ?? score;
  });
