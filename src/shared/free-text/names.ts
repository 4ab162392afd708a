// Names of people in typed text. Each rule finds one way of writing a name; the first that does ends the search.
import { loadLexicon } from './lexicon.ts';
import { surnameAlone, unknownAndSurname, unknownPair } from './name-alone.ts';
import { behindMatter, behindRole, behindTitle } from './name-behind-cue.ts';
import { firstAndLast, initialsAndLast, lastThenFirst } from './name-in-full.ts';
import { Reader } from './name-reader.ts';
import type { Rule } from './name-rule.ts';
import { knownPhrases } from './not-names.ts';
import { mostWords, tokensOf } from './tokens.ts';

const rules: readonly Rule[] = [
  behindTitle,
  behindRole,
  behindMatter,
  firstAndLast,
  initialsAndLast,
  lastThenFirst,
  surnameAlone,
  unknownAndSurname,
  unknownPair,
];

export function findName(text: string): boolean {
  const readable = text.replace(knownPhrases, (phrase) => '\u25a0'.repeat(phrase.length));
  const reader = new Reader(readable, tokensOf(readable));
  if (reader.tokens.length > mostWords) return true;
  for (let index = 0; index < reader.tokens.length; index++) {
    const token = reader.at(index);
    if (token !== undefined && rules.some((rule) => rule(reader, index, token))) return true;
    if (reader.tooMuch) return true;
  }
  return false;
}

export const warmNames = (): void => loadLexicon();
