import { z } from 'zod';
import { aandachtsgebied, areaNames } from '../shared/aandachtsgebied.ts';
import type { QuestionSet } from '../shared/question-set.ts';

/** A question of a set: that of an aandachtsgebied, or the open one. */
export const slot = z.enum([...aandachtsgebied.options, 'text']);
export type Slot = z.infer<typeof slot>;

export const slotNames: Record<Slot, string> = { ...areaNames, text: 'Open vraag' };

/** As long as a label can be on a phone (shared/question-set.ts). */
export const longestWords = 120;

/** The words a wijkteam chose itself; what is not here is asked in the standard words. */
export const words = z.partialRecord(slot, z.string().min(1).max(longestWords));
export type Words = z.infer<typeof words>;

export interface OwnWords {
  /** 1 for the first change, one more for each next one; 0 when nothing was ever changed. */
  version: number;
  words: Words;
}

export const noOwnWords: OwnWords = { version: 0, words: {} };

/** The standard set with a wijkteam's own words; its version tells which: "1 eigen-3". Without own words it is the standard. */
export function inOwnWords(standard: QuestionSet, own: OwnWords): QuestionSet {
  if (Object.keys(own.words).length === 0) return standard;
  return {
    ...standard,
    version: `${standard.version} eigen-${own.version}`,
    scores: standard.scores.map(({ area, text }) => ({ area, text: own.words[area] ?? text })),
    text: own.words.text ?? standard.text,
  };
}

/** Other words for one question; `null` takes the standard words back. */
export function change(own: Words, question: Slot, to: string | null): Words {
  const { [question]: _, ...others } = own;
  return to === null ? others : { ...others, [question]: to };
}
