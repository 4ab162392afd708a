// Names that nothing announces: a surname on its own, and words that can be nothing but a name.
import { isFathersName, isFirstName, isNotName, isPlaceOrMake, isSurname, isWordAsWell } from './lexicon.ts';
import { deNames, particles, strongParticles, thingsWithNames } from './name-cues.ts';
import { isDoubleName, isSecondPerson, type Rule } from './name-rule.ts';
import { isBentForm, isPlainWord } from './words.ts';

/** "gesprek met De Vries", "bel Van den Berg", "Yilmaz heeft gebeld": a surname on its own, without a thing it could name. */
export const surnameAlone: Rule = (reader, index, token) => {
  const before = reader.at(index - 1);
  if (before !== undefined && (thingsWithNames.has(before.key) || isNotName(before.key))) return false;
  if (particles.has(token.key)) {
    const end = reader.surnameAt(index, false);
    const last = end === null ? undefined : reader.at(end);
    if (last === undefined || end === null || end === index || !last.capital) return false;
    const lead = reader.tokens.slice(index, end).map((part) => part.key);
    if (lead[0] === 'de' && lead.length === 1)
      return token.capital && deNames.has(last.key) && (!token.startsSentence || !isPlaceOrMake(last.key));
    if (lead[0] === 'van' && lead.length === 1) return token.capital && !token.startsSentence && isSurname(last.key);
    if (/^(?:van|v) (?:der|den|d)$/.test(lead.join(' '))) return isSurname(last.key) || !isPlaceOrMake(last.key);
    // "ik ben Karin", "ter Hilversum"
    const ownName = strongParticles.has(lead[0] ?? '') && !/^(?:ben|bin|ter|ten|del|di|dos|da)$/.test(lead[0] ?? '');
    if (ownName) return isSurname(last.key) || !isPlaceOrMake(last.key);
    return token.capital && lead[0] === 'van' && !token.startsSentence && isSurname(last.key);
  }
  if (!token.capital || token.upper || !reader.isClearSurname(token) || isFirstName(token.key) || token.key.length < 4)
    return false;
  const next = reader.at(index + 1);
  const inName =
    next !== undefined && next.gap === ' ' && next.capital && (isNotName(next.key) || thingsWithNames.has(next.key));
  return !inName && !reader.isThing(index) && !isPlaceOrMake(token.key);
};

/** "nevriye kaya", all in lower case: a word that is none, in front of a surname that is nothing else. */
export const unknownAndSurname: Rule = (reader, index, token) => {
  if (token.capital || token.key.length < 4) return false;
  const next = reader.at(index + 1);
  if (next === undefined || next.gap !== ' ' || particles.has(token.key)) return false;
  const end = reader.surnameAt(index + 1, false);
  const last = end === null ? undefined : reader.at(end);
  if (last === undefined || last.key.length < 4 || isPlainWord(last.key) || isBentForm(last.key)) return false;
  if (!isSurname(last.key) && !(isFathersName(last.key) && last.key.length > 4)) return false;
  return !isNotName(token.key) && !isPlaceOrMake(token.key) && !reader.isOrdinary(token) && !reader.isNear(token);
};

/** Two words in a row with a capital that are no words, places or organisations: a name we do not know. */
export const unknownPair: Rule = (reader, index, token) => {
  const before = reader.at(index - 1);
  if (
    before !== undefined &&
    (thingsWithNames.has(before.key) || (before.capital && isNotName(before.key) && token.gap === ' '))
  )
    return false;
  if (!reader.isUnknownName(token) || isWordAsWell(token.key) || isPlainWord(token.key)) return false;
  const at = reader.afterParticles(index + 1);
  const next = reader.at(at);
  if (next === undefined || next.gap !== ' ' || (at > index + 1 && reader.at(index + 1)?.gap !== ' ')) return false;
  if (isDoubleName(token, next) || reader.isThing(at) || isWordAsWell(next.key)) return false;
  if (at === index + 1 && isFirstName(token.key) && isSecondPerson(next)) return false;
  if (
    at > index + 1 &&
    /^(?:en|in|op|te|aan|bij|uit|het|y|e|van)$/.test(reader.at(index + 1)?.key ?? '') &&
    at === index + 2
  )
    return false;
  const after = reader.at(at + 1);
  if (after !== undefined && after.gap === ' ' && after.capital && isNotName(after.key)) return false;
  return reader.isUnknownName(next);
};
