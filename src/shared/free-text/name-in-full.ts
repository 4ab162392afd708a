// A first name or initials with a surname, in any order.
import { isFirstName, isNotName, isPlaceOrMake, isSurname } from './lexicon.ts';
import { particles, shortTitles, titles, workWord } from './name-cues.ts';
import { isNameGap, type Reader } from './name-reader.ts';
import { afterInitials, isDoubleName, isInitial, isSecondPerson, type Rule } from './name-rule.ts';
import type { Token } from './tokens.ts';
import { isBentForm, isPlainWord } from './words.ts';

/** "Fatima El Amrani", "jan jansen", "Jan van de V.", "Fatima A." */
export const firstAndLast: Rule = (reader, index, token) => {
  if (!isFirstName(token.key)) return false;
  const next = reader.at(index + 1);
  if (next === undefined || !/^ {1,2}$/.test(next.gap)) return false;
  const clear = reader.isFirst(token);
  if (clear && isInitialOfSurname(reader, index + 1)) return true;
  if (isDoubleName(token, next) || (!particles.has(next.key) && isSecondPerson(next))) return false;
  const end = reader.surnameAt(index + 1, false);
  const last = end === null ? undefined : reader.at(end);
  if (last === undefined || end === null) return false;
  const behindParticle = end > index + 1;
  if (behindParticle && !last.capital && next.key === 'in') return false;
  if (!clear) {
    // "Wil Jansen", "roos yilmaz": a first name that may be a word needs a surname that may not.
    if (isFirstName(last.key) || !(token.capital || !isPlainWord(token.key))) return false;
    return (
      reader.isClearSurname(last) ||
      (token.capital && last.capital && !isPlaceOrMake(last.key) && !isPlainWord(last.key))
    );
  }
  if (behindParticle && /^(?:op|aan|bij|in|te|uit|en|y|e|het)$/.test(next.key) && end === index + 2) return false;
  if (behindParticle && next.key === 'van' && end === index + 2 && last.capital)
    return isSurname(last.key) || reader.isUnknownName(last);
  if (!token.capital && !last.capital && !behindParticle && isFirstName(last.key) && !isSurname(last.key)) return false;
  return true;
};

/** The initial of a surname behind a first name: "Fatima A.", "Jan de V.", "Fatima A heeft". */
function isInitialOfSurname(reader: Reader, from: number): boolean {
  const at = reader.afterParticles(from);
  const token = reader.at(at);
  if (
    token === undefined ||
    token.key.length !== 1 ||
    (at > from && token.gap !== ' ') ||
    (at === from && token.gap !== ' ')
  )
    return false;
  const next = reader.at(at + 1);
  const dotted = reader.textAfter(token).startsWith('.');
  if (next !== undefined && dotted && next.gap === '.' && next.key.length <= 2) return /^[A-Z]$/.test(next.text);
  return token.capital && token.key !== 'u' ? true : dotted && next?.gap !== '.';
}

const listWords =
  /^(?:optie|plan|groep|type|variant|punt|categorie|bijlage|team|kolom|deel|stap|fase|lokaal|gebouw|blok|route|vraag|scenario|keuze|model|vitamine|hepatitis|klasse|rij|zaal|kamer|spoor|lijst|niveau|onderdeel|paragraaf|artikel|ad|sub|lid)$/;

/** "S. Bloemkolk" is a person; "A. Schuldhulp B. Keukentafelgesprek" is a list. */
function isInitialledName(reader: Reader, initial: Token, name: Token): boolean {
  if (!name.capital || isFirstName(name.key)) return false;
  if (reader.isUnknownName(name)) return true;
  const inList = initial.startsSentence && /^[a-e]$/.test(initial.key);
  return !inList && !name.upper && !isPlaceOrMake(name.key) && !isBentForm(name.key) && !workWord.test(name.key);
}

/** "J. de Vries", "A.B. Yılmaz", "JP Jansen", "jp jansen". */
export const initialsAndLast: Rule = (reader, index, token) => {
  const before = reader.at(index - 1);
  if (before !== undefined && listWords.test(before.key) && token.gap === ' ') return false;
  if (before !== undefined && isInitial(before) && isInitial(token) && token.gap.startsWith('.')) return false;
  const at = afterInitials(reader, index);
  if (at > index) {
    const name = reader.at(at);
    if (name === undefined || !isNameGap(name.gap)) return false;
    const dotted = name.gap.startsWith('.');
    const end = reader.surnameAt(at, dotted);
    const last = end === null ? undefined : reader.at(end);
    if (last === undefined || end === null) return false;
    if (dotted) return isSurname(last.key) || end > at || isInitialledName(reader, token, last);
    return reader.isClearSurname(last) && !isFirstName(last.key);
  }
  const looksLikeInitials =
    /^(?:\p{Lu}{2,3}|\p{Ll}|[bcdfghjklmnprstvwyz]{2}|j[a-z]|[a-z]j)$/u.test(token.text) &&
    !(token.key.length > 1 && isPlainWord(token.key));
  if (
    !looksLikeInitials ||
    token.key === 'u' ||
    particles.has(token.key) ||
    titles.has(token.key) ||
    shortTitles.has(token.key)
  )
    return false;
  const next = reader.at(index + 1);
  if (next === undefined || !(next.gap === ' ' || next.gap === '. ' || next.gap === '.')) return false;
  const end = reader.surnameAt(index + 1, false);
  const last = end === null ? undefined : reader.at(end);
  if (last === undefined) return false;
  const known = reader.isClearSurname(last) || (end !== index + 1 && isSurname(last.key));
  return (
    known &&
    last.key.length > 3 &&
    !isFirstName(last.key) &&
    !(token.upper && isPlaceOrMake(token.key) && !token.startsSentence)
  );
};

/** "Jansen, Fatima", "El Amrani, F.", "Yilmaz M." */
export const lastThenFirst: Rule = (reader, index, token) => {
  const next = reader.at(index + 1);
  if (next === undefined || !token.capital || !isSurname(token.key) || isNotName(token.key)) return false;
  const initial = isInitial(next) && next.key.length === 1 && reader.textAfter(next).startsWith('.');
  if (next.gap === ', ' || next.gap === ',') {
    if (initial) return !isFirstName(token.key) || !token.startsSentence;
    return next.capital && isFirstName(next.key) && !isFirstName(token.key) && !isPlainWord(token.key);
  }
  return next.gap === ' ' && initial && !isPlainWord(token.key);
};
