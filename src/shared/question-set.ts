import { z } from 'zod';
import { aandachtsgebied } from './aandachtsgebied.ts';

/** One question with a score from 1 to 5. */
export const question = z.strictObject({ area: aandachtsgebied, text: z.string().min(1).max(120) });
export type Question = z.infer<typeof question>;

/**
 * What is asked: one score question per aandachtsgebied, of which a card asks at most two, and one question for text.
 * `name` and `version` tell which set it was; own words of a wijkteam add `eigen-<n>` to the version.
 */
export const questionSet = z.strictObject({
  name: z.string(),
  version: z.string(),
  scores: z.array(question).min(1),
  text: z.string().min(1).max(120),
});
export type QuestionSet = z.infer<typeof questionSet>;
