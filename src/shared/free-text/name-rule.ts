// What the rules for names share.

import { isFathersName, isFirstName, isSurname } from './lexicon.ts';
import { doubleEnds, doubleStarts } from './name-cues.ts';
import type { Reader } from './name-reader.ts';
import type { Token } from './tokens.ts';

/** Whether a name starts at this word. */
export type Rule = (reader: Reader, index: number, token: Token) => boolean;

export const isInitial = (token: Token) =>
  (token.key.length === 1 || /^(?:Th|Ch|Chr|Ph|Joh|Sj|IJ|Fr|Jac|Wm)$/.test(token.text)) && token.capital;

/** Past initials ("J.", "A.B.", "JP"); the index of the word behind them. Behind a title they may be small ("dhr s. kaya"). */
export function afterInitials(reader: Reader, from: number, smallToo = false): number {
  let at = from;
  while (at < from + 12) {
    const token = reader.at(at);
    if (token === undefined || (at > from && !/^\.? ?$/.test(token.gap))) break;
    const small = smallToo && token.key.length === 1 && reader.textAfter(token).startsWith('.');
    if (!small && !isInitial(token)) break;
    at += 1;
  }
  return at;
}

/** Colleagues go by their first names, two or more of them too: "Jan Willem", "Anne Marie". */
export const isDoubleName = (first: Token, second: Token) => doubleStarts.has(first.key) && doubleEnds.has(second.key);

/** "Aanwezig: Karin Peter Sanne": a first name that is never a surname begins a next person. */
export const isSecondPerson = (token: Token) =>
  isFirstName(token.key) && !isSurname(token.key) && !isFathersName(token.key);
