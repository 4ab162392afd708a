import type { Aandachtsgebied } from '../shared/aandachtsgebied.ts';
import type { Rhythm } from '../shared/occurrence.ts';
import type { QuestionSet } from '../shared/question-set.ts';

/** A card holds two scores and one text: three inputs (design.md). */
export const scoresPerCard = 2;

/**
 * What a dagstart asks of a set. In the rhythm `dag` the two areas that were asked longest ago, in the order of the set
 * where they are equal: so with two days a week every area comes every week, also after a holiday or an extra dagstart,
 * and with one day a week every other week. The longer rhythms ask all of them, two on the form and the rest after it.
 *
 * `before`: the areas of earlier dagstarts, the latest first.
 */
export function askedOf(
  set: QuestionSet,
  rhythm: Rhythm,
  before: readonly (readonly Aandachtsgebied[])[],
): QuestionSet {
  if (rhythm !== 'dag') return set;
  const since = (area: Aandachtsgebied): number => {
    const index = before.findIndex((areas) => areas.includes(area));
    return index === -1 ? Number.POSITIVE_INFINITY : index;
  };
  const waited = set.scores.map((question, place) => ({ question, place, since: since(question.area) }));
  const picked = waited
    .sort((a, b) => (a.since === b.since ? a.place - b.place : b.since - a.since))
    .slice(0, scoresPerCard)
    .sort((a, b) => a.place - b.place);
  return { ...set, scores: picked.map(({ question }) => question) };
}
