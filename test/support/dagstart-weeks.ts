// Weeks of dagstarts of some wijkteams, played through the pure functions: what is kept, and every card with a figure on it
// that anybody gets to see, in the order they are shown.
import type { Card } from '../../src/card.ts';
import type { Scores } from '../../src/dagstart/answer.ts';
import { cellsOf, type Dagbeeld } from '../../src/dagstart/dagbeeld.ts';
import { dagbeeldView, preview } from '../../src/dagstart/dagbeeld-cards.ts';
import { dagstartId, type Standing } from '../../src/dagstart/dagstart.ts';
import { type Past, trendOf } from '../../src/dagstart/trend.ts';
import { trendView } from '../../src/dagstart/trend-cards.ts';
import { instantOf } from '../../src/shared/time.ts';
import { wijkteamId } from '../../src/shared/wijkteam.ts';
import { areasOn, type GivenScore } from './given-scores.ts';

export interface Showing {
  kind: 'preview' | 'dagbeeld' | 'trend';
  /** null: over all wijkteams. */
  wijkteam: string | null;
  /** The scores it may be about: those of the dagbeeld, or all that were in before it. */
  over: readonly GivenScore[];
  card: Card;
}

/** Plays these days, in order. Each picture is shown as often as it can be looked at. */
export function weeksOf(given: readonly GivenScore[], dates: readonly string[], threshold: number): Showing[] {
  const kept = new Map<string, Past[]>(given.map(({ wijkteam }) => [wijkteam, []]));
  return dates.flatMap((date) => {
    const [before, after] = [false, true].map((today) => given.filter((each) => isIn(each, date, today)));
    const morning = trendsOn(date, kept, before ?? [], threshold);
    const pictures = [...kept].flatMap(([wijkteam, past]) => {
      const [onTime, late] = [false, true].map((isLate) =>
        given.filter((each) => each.wijkteam === wijkteam && each.date === date && each.late === isLate),
      );
      const made = dagbeeldOf(onTime ?? [], date, threshold);
      kept.set(wijkteam, [...past, { date, areas: made.areas, late: [] }]);
      const shown = { wijkteam, over: onTime ?? [] };
      return picturesOf(made, { date, past, threshold, late: peopleIn(late ?? []) }).map((each) => ({
        ...shown,
        ...each,
      }));
    });
    const afternoon = trendsOn(date, kept, after ?? [], threshold);
    for (const [wijkteam, past] of kept) {
      const late = given.filter((each) => each.wijkteam === wijkteam && each.date === date && each.late);
      const settled = { late: cellsOf(areasOn(date), late.map(asScores), threshold) };
      kept.set(
        wijkteam,
        past.map((each) => (each.date === date ? { ...each, ...settled } : each)),
      );
    }
    return [...morning, ...pictures, ...afternoon];
  });
}

/** Late answers come along the day after. */
const isIn = (each: GivenScore, date: string, today: boolean): boolean =>
  each.date < date || (today && each.date === date && !each.late);

const asScores = ({ area, score }: GivenScore): Scores => ({ [area]: score });
const peopleIn = (given: readonly GivenScore[]): number => new Set(given.map(({ person }) => person)).size;

const dagbeeldOf = (given: readonly GivenScore[], date: string, threshold: number): Dagbeeld => ({
  asked: 9,
  answered: peopleIn(given),
  areas: cellsOf(areasOn(date), given.map(asScores), threshold),
  late: [],
  belemmeringen: [],
  successen: [],
  anders: [],
  returning: [],
  next: null,
});

/** What the voorzitter sees first, the dagbeeld, and the dagbeeld again after late answers. */
function picturesOf(
  made: Dagbeeld,
  on: { date: string; past: readonly Past[]; threshold: number; late: number },
): Pick<Showing, 'kind' | 'card'>[] {
  const before = on.past.map(({ date, areas }) => ({ date, areas: [...areas] })).toReversed();
  const view = { wijkteam: 'Wijkteam', smallestGroup: on.threshold, before, late: [] };
  const first = standingOn(on.date, made.answered, 0);
  return [
    { kind: 'preview', card: preview(first, made, view, [], instantOf(on.date, '09:35')) },
    { kind: 'dagbeeld', card: dagbeeldView(first, made, view) },
    { kind: 'dagbeeld', card: dagbeeldView(standingOn(on.date, made.answered, on.late), made, view) },
  ];
}

/** The trend of each wijkteam and of all together, as status would give it. */
const trendsOn = (
  date: string,
  kept: ReadonlyMap<string, Past[]>,
  seen: readonly GivenScore[],
  threshold: number,
): Showing[] =>
  [...kept, [null, [...kept.values()].flat()] as const].map(([wijkteam, past]) => ({
    kind: 'trend',
    wijkteam,
    over: seen.filter((each) => wijkteam === null || each.wijkteam === wijkteam),
    card: trendView(wijkteam ?? 'alle wijkteams', trendOf(past, date, threshold), threshold),
  }));

const standingOn = (date: string, answered: number, late: number): Standing => ({
  id: dagstartId.parse('7d3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d'),
  wijkteam: wijkteamId.parse('5f0c7a1e-3b2d-4c6f-8a9b-0d1e2f3a4b5c'),
  conversationId: '19:channel',
  rhythm: 'dag',
  date,
  questions: {
    name: 'dagstart',
    version: '1',
    text: 'Wat moet het team weten?',
    scores: areasOn(date).map((area) => ({ area, text: 'Hoe gaat het?' })),
  },
  openedAt: instantOf(date, '09:00'),
  closesAt: instantOf(date, '09:30'),
  closedAt: instantOf(date, '09:30'),
  publishedAt: instantOf(date, '09:35'),
  withdrawn: false,
  asked: 9,
  answered,
  late,
  voorzitter: null,
});
