import { z } from 'zod';
import { type Aandachtsgebied, aandachtsgebied } from '../shared/aandachtsgebied.ts';
import { type Score, score } from './score.ts';

/** One person's answer to one dagstart. No scores and no text: "Niets te melden", which counts as answered. */
export interface Answer {
  scores: Scores;
  text: Text | null;
  /** "Nagekomen": given after closing, on the same day. */
  late: boolean;
}

export const scores = z.partialRecord(aandachtsgebied, score);
export type Scores = z.infer<typeof scores>;

export const textKind = z.enum(['succes', 'belemmering', 'anders']);
export type TextKind = z.infer<typeof textKind>;

export interface Text {
  /** Empty when only the follow-up question was answered. */
  text: string;
  /** null: not said yet. */
  kind: TextKind | null;
  followUp: string;
  /** null: anonymous. */
  name: string | null;
}

/** A text with the pseudonym it is kept under. */
export interface KeptText extends Text {
  author: string;
}

export const noText: Text = { text: '', kind: null, followUp: '', name: null };

export const longestText = 500;

/** Scores of 2 and lower ask what would help (mission.md, Dagstart). */
const lowScores = (answer: Answer): Aandachtsgebied[] =>
  aandachtsgebied.options.filter((area) => (answer.scores[area] ?? 5) <= 2);

/**
 * Whether the card offers to make an ontwikkelpunt of it: after a low score and a belemmering (mission.md), and after
 * every other text but a succes, or a point that came from a dagstart would say that its reporter scored low.
 */
export function offersPunt(answer: Answer): boolean {
  const { text, kind } = answer.text ?? noText;
  return lowScores(answer).length > 0 || (text !== '' && kind !== null && kind !== 'succes');
}

/**
 * What the person's card asks next: what kind of text it is, then, where it is called for, what would help, then the
 * areas that did not fit on the form (`later`).
 */
export function nextQuestion(
  answer: Answer,
  later: readonly Aandachtsgebied[],
): 'kind' | 'follow-up' | 'more' | 'nothing' {
  const { text, kind, followUp } = answer.text ?? noText;
  if (text !== '' && kind === null) return 'kind';
  if (followUp === '' && (kind === 'belemmering' || lowScores(answer).length > 0)) return 'follow-up';
  return later.some((area) => answer.scores[area] === undefined) ? 'more' : 'nothing';
}

/** Scores as they come off the form, in the order of the areas asked; what was left open is left out. */
export function scoresOf(areas: readonly Aandachtsgebied[], given: readonly (Score | null)[]): Scores {
  const result: Scores = {};
  areas.forEach((area, index) => {
    const value = given[index];
    if (value) result[area] = value;
  });
  return result;
}
