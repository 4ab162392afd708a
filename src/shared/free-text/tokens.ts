import { fold } from './fold.ts';

/** A word of the text as the rules for names see it. */
export interface Token {
  text: string;
  /** Without case and diacritics. */
  key: string;
  start: number;
  end: number;
  /** What stands between the word before and this one, at most six characters of it. */
  gap: string;
  capital: boolean;
  /** All capitals, two letters or more. */
  upper: boolean;
  startsSentence: boolean;
}

const word = /(?:'(?=[tsn][ -]))?[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu;
const longestToken = 60;

/** Nobody types this many words; the text is refused rather than read on (names.ts). */
export const mostWords = 20_000;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(word)) {
    if (tokens.length > mostWords) break;
    const written = match[0].slice(0, longestToken);
    const letters = written.replace(/^'/, '').replace(/'s$/, '');
    const gap = text.slice(end, Math.min(match.index, end + 6));
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    tokens.push({
      text: written,
      key: fold(letters),
      start: match.index,
      end: match.index + match[0].length,
      gap: match.index - end > 6 ? '......' : gap,
      capital: /^'?\p{Lu}/u.test(written),
      upper: letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
      startsSentence:
        tokens.length === 0 || /[.!?:\n\u2022"([>*-] ?["'(]?$/.test(before) || /(?:^|\n)\W*$/.test(before),
    });
    end = match.index + match[0].length;
  }
  return tokens;
}
