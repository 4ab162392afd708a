// What somebody looks for, from what was typed.

/** As many as matter; who types more pastes a text. */
const mostWords = 6;

export const wordsIn = (typed: string): string[] =>
  (typed.slice(0, 200).match(/[\p{L}\p{N}]{2,}/gu) ?? []).slice(0, mostWords);

/** "12", "nr. 12" and "#12" */
export function numberIn(typed: string): number | null {
  const [, number] = /^\s*(?:nr\.?|nummer|#)?\s*(\d{1,9})\s*$/i.exec(typed) ?? [];
  return number === undefined ? null : Number(number);
}
