import { isListedPerson, isListedProper, loadDictionary } from './dictionary.ts';
import { firstNames } from './first-names.ts';
import { wordFirstNames } from './name-cues.ts';
import { notNames } from './not-names.ts';
import { surnames } from './surnames.ts';
import { wordSet } from './word-list.ts';

interface Lists {
  first: ReadonlySet<string>;
  last: ReadonlySet<string>;
  fathers: ReadonlySet<string>;
}

let lists: Lists | undefined;
const { arabic, persian, african, asian, indonesian } = firstNames;

function known(): Lists {
  lists ??= {
    first: wordSet(...Object.values(firstNames)),
    last: wordSet(...surnames),
    fathers: wordSet(arabic, persian, african, asian, indonesian),
  };
  return lists;
}

export function loadLexicon(): void {
  loadDictionary();
  known();
}

/** "bakker-de vries" and "fatima-zahra" count when one of their parts does. */
const partly = (key: string, test: (part: string) => boolean) =>
  test(key) || (key.includes('-') && key.split('-').some((part) => part.length > 2 && test(part)));

const withoutS = (key: string) => (key.length > 4 && key.endsWith('s') ? key.slice(0, -1) : key);

export const isFirstName = (key: string) => partly(key, (part) => known().first.has(part));
export const isWordAsWell = (key: string) => wordFirstNames.has(key);
/** In our own list of surnames. */
export const isSurname = (key: string) => partly(key, (part) => known().last.has(part));
/** Where the father's first name is the surname (Eritrea, Somalia, Iraq), a first name stands second: "Selam Haile". */
export const isFathersName = (key: string) => known().fathers.has(key);
/** In our own list or a name in the word list. */
export const isNameLike = (key: string) =>
  isSurname(key) ||
  isFirstName(key) ||
  partly(key, isListedPerson) ||
  isFirstName(withoutS(key)) ||
  known().last.has(withoutS(key));

export const isNotName = (key: string) =>
  notNames.has(key) || (key.includes('-') && key.split('-').some((part) => notNames.has(part)));
export const isPlaceOrMake = (key: string) =>
  notNames.has(key) || (isListedProper(key) && !known().first.has(key) && !known().last.has(key));
