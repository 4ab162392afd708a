// Names behind a word that announces one: a title, a relation, a role, a dossier.
import { isFirstName, isNotName, isPlaceOrMake, isSurname } from './lexicon.ts';
import { clients, family, matters, naming, particles, professionals, shortTitles, titles } from './name-cues.ts';
import { isNameGap, type Reader } from './name-reader.ts';
import { afterInitials, type Rule } from './name-rule.ts';
import type { Token } from './tokens.ts';
import { isPlainWord } from './words.ts';

const cueGap = (cue: Token, gap: string) =>
  gap === ' ' ||
  gap === ': ' ||
  gap === ':' ||
  gap === ' (' ||
  gap === ' "' ||
  gap === " '" ||
  gap === '/' ||
  gap === ' - ' ||
  (shortTitles.has(cue.key) && (gap === '. ' || gap === '.'));

/** "mevrouw jansen", "dhr. el Amrani", "fam. Yılmaz", "mw. A.B. de Vries", "mevrouw Fatima". */
export const behindTitle: Rule = (reader, index, token) => {
  if (!titles.has(token.key) && !(shortTitles.has(token.key) && token.key !== 'mr' && token.key !== 'ing'))
    return false;
  let from = index + 1;
  const next = reader.at(from);
  if (next === undefined || !cueGap(token, next.gap)) return false;
  if (shortTitles.has(next.key) && reader.at(from + 1)?.gap.startsWith('.') === true) from += 1;
  from = afterInitials(reader, from, true);
  const name = reader.at(from);
  if (name === undefined || (from > index + 1 && !isNameGap(name.gap))) return false;
  if (isFirstName(name.key) && isNamedThing(reader, from)) return false;
  if (isHousehold(token) && surnameBehindParticle(reader, from)) return true;
  if (reader.surnameAt(from, !isHousehold(token)) !== null) return !isGroupWord(token, name);
  return reader.isFirst(name) || (isFirstName(name.key) && name.capital && !reader.isThing(from));
};

/** "familie Oost", "gezin Wmo": a household is not called by a wijk or a law. */
const isHousehold = (cue: Token) => /^(?:familie|fam|gezin|gez|echtpaar)$/.test(cue.key);
const isGroupWord = (cue: Token, name: Token) => isHousehold(cue) && isPlaceOrMake(name.key) && !isSurname(name.key);

/** "gezin de Jong": behind a household an ordinary word with a capital is a surname when one stands in the list. */
function surnameBehindParticle(reader: Reader, from: number): boolean {
  const last = reader.at(reader.afterParticles(from));
  return particles.has(reader.at(from)?.key ?? '') && last?.capital === true && last.gap === ' ' && isSurname(last.key);
}

/** "Dr. Albert Schweitzerweg": the first name belongs to a street. */
function isNamedThing(reader: Reader, first: number): boolean {
  const at = reader.afterParticles(first + 1);
  const last = reader.at(at);
  return last?.capital === true && last.gap === ' ' && reader.isThing(at);
}

/** "inwoner Wijk Oost": a word with a capital that another word of the organisation follows. */
function beforeNotName(reader: Reader, index: number): boolean {
  const next = reader.at(index + 1);
  return next !== undefined && next.gap === ' ' && next.capital && isNotName(next.key);
}

/** A name right behind a relation or a role; a word that is unknown counts only with a capital. */
function nameBehindRole(reader: Reader, from: number, unknownToo: boolean): boolean {
  const start = afterInitials(reader, from);
  const name = reader.at(start);
  if (name === undefined || reader.isThing(start) || isNamedThing(reader, start)) return false;
  if (start > from && isNameGap(name.gap) && reader.surnameAt(start, true) !== null) return true;
  if (isNotName(name.key)) return false;
  if (particles.has(name.key)) {
    const end = reader.surnameAt(from, false);
    const last = end === null ? undefined : reader.at(end);
    if (last === undefined || end === null) return false;
    const onlyVan = end - from === 1 && name.key === 'van';
    return !onlyVan || (last.capital && isSurname(last.key) && !isFirstName(last.key));
  }
  if (name.capital) {
    if (isFirstName(name.key)) return true;
    if (isSurname(name.key)) return !isPlainWord(name.key) || !(name.upper || beforeNotName(reader, start));
    return unknownToo && reader.isUnknownName(name);
  }
  return reader.isFirst(name) || (reader.isClearSurname(name) && name.key.length > 3);
}

/** "zoon Mohammed", "cliënt van den Berg", "de moeder van Fatima", "huisarts De Vries". */
export const behindRole: Rule = (reader, index, token) => {
  const isFamily = family.has(token.key);
  const isProfessional = professionals.has(token.key);
  if (!isFamily && !isProfessional && !clients.has(token.key)) return false;
  const next = reader.at(index + 1);
  if (next === undefined || !cueGap(token, next.gap)) return false;
  if (nameBehindRole(reader, index + 1, true)) return true;
  if (next.key !== 'van') return false;
  const owner = reader.at(index + 2);
  if (owner === undefined || owner.gap !== ' ' || reader.isThing(index + 2) || isNotName(owner.key)) return false;
  if (owner.capital && reader.isFirst(owner)) return !isPlaceOrMake(owner.key) || isFirstName(owner.key);
  if (owner.capital && reader.isClearSurname(owner)) return true;
  if (!isFamily) return false;
  return owner.capital ? reader.isUnknownName(owner) : reader.isFirst(owner);
};

/** "hij heet Mohammed", "naam: Jansen", "dossier Yilmaz", "aanvraag de Vries". */
export const behindMatter: Rule = (reader, index, token) => {
  const isNaming = naming.has(token.key);
  if (!isNaming && !matters.has(token.key)) return false;
  const next = reader.at(index + 1);
  if (next === undefined || !/^(?: |: ?| - )$/.test(next.gap)) return false;
  const from = isNaming && next.key === 'is' ? index + 2 : index + 1;
  const name = reader.at(from);
  if (name === undefined || reader.isThing(from) || isNotName(name.key)) return false;
  if (isNaming && name.capital && (isFirstName(name.key) || (isSurname(name.key) && next.gap.startsWith(':'))))
    return true;
  if (particles.has(name.key)) return name.key !== 'van' && reader.surnameAt(from, false) !== null;
  return reader.isClearSurname(name) && name.key.length > 3;
};
