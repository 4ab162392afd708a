// Names of people in typed text. Each rule says which way of writing a name it finds; the first that does ends the search.
import {
  isFathersName,
  isFirstName,
  isNotName,
  isPlaceOrMake,
  isSurname,
  isWordAsWell,
  loadLexicon,
} from './lexicon.ts';
import {
  clients,
  deNames,
  doubleEnds,
  doubleStarts,
  family,
  matters,
  naming,
  particles,
  professionals,
  shortTitles,
  strongParticles,
  thingsWithNames,
  titles,
} from './name-cues.ts';
import { isNameGap, Reader } from './name-reader.ts';
import { knownPhrases } from './not-names.ts';
import { type Token, tokensOf } from './tokens.ts';
import { isPlainWord } from './words.ts';

type Rule = (reader: Reader, index: number, token: Token) => boolean;

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

const isInitial = (token: Token) =>
  (token.key.length === 1 || /^(?:Th|Ch|Chr|Ph|Joh|Sj|IJ|Fr|Jac|Wm)$/.test(token.text)) && token.capital;

/** Past initials ("J.", "A.B.", "JP"); the index of the word behind them. */
function afterInitials(reader: Reader, from: number): number {
  let at = from;
  while (at < from + 6) {
    const token = reader.at(at);
    if (token === undefined || !isInitial(token) || (at > from && !/^\.? ?$/.test(token.gap))) break;
    at += 1;
  }
  return at;
}

/** "mevrouw jansen", "dhr. el Amrani", "fam. Yılmaz", "mw. A.B. de Vries", "mevrouw Fatima". */
const behindTitle: Rule = (reader, index, token) => {
  if (!titles.has(token.key) && !(shortTitles.has(token.key) && token.key !== 'mr' && token.key !== 'ing'))
    return false;
  let from = index + 1;
  const next = reader.at(from);
  if (next === undefined || !cueGap(token, next.gap)) return false;
  if (shortTitles.has(next.key) && reader.at(from + 1)?.gap.startsWith('.') === true) from += 1;
  from = afterInitials(reader, from);
  const name = reader.at(from);
  if (name === undefined || (from > index + 1 && !isNameGap(name.gap))) return false;
  if (isFirstName(name.key) && isNamedThing(reader, from)) return false;
  if (reader.surnameAt(from, !isHousehold(token)) !== null) return !isGroupWord(token, name);
  return reader.isFirst(name) || (isFirstName(name.key) && name.capital && !reader.isThing(from));
};

/** "familie Oost", "gezin Wmo": a household is not called by a wijk or a law. */
const isHousehold = (cue: Token) => /^(?:familie|fam|gezin|gez|echtpaar)$/.test(cue.key);
const isGroupWord = (cue: Token, name: Token) => isHousehold(cue) && isPlaceOrMake(name.key) && !isSurname(name.key);

/** "Dr. Albert Schweitzerweg": the first name belongs to a street. */
function isNamedThing(reader: Reader, first: number): boolean {
  const at = reader.afterParticles(first + 1);
  const last = reader.at(at);
  return last !== undefined && last.capital && last.gap === ' ' && reader.isThing(at);
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
const behindRole: Rule = (reader, index, token) => {
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
const behindMatter: Rule = (reader, index, token) => {
  const isNaming = naming.has(token.key);
  if (!isNaming && !matters.has(token.key)) return false;
  const next = reader.at(index + 1);
  if (next === undefined || !/^(?: |: ?| - )$/.test(next.gap)) return false;
  const from = isNaming && next.key === 'is' ? index + 2 : index + 1;
  const name = reader.at(from);
  if (name === undefined || reader.isThing(from) || isNotName(name.key)) return false;
  if (isNaming && name.capital && isFirstName(name.key)) return true;
  if (particles.has(name.key)) return name.key !== 'van' && reader.surnameAt(from, false) !== null;
  return reader.isClearSurname(name) && name.key.length > 3;
};

/** Colleagues go by their first names, two or more of them too: "Jan Willem", "Anne Marie". */
const isDoubleName = (first: Token, second: Token) => doubleStarts.has(first.key) && doubleEnds.has(second.key);

/** "Aanwezig: Karin Peter Sanne": a first name that is never a surname begins a next person. */
const isSecondPerson = (token: Token) => isFirstName(token.key) && !isSurname(token.key) && !isFathersName(token.key);

/** "Fatima El Amrani", "jan jansen", "Jan van de V.", "Fatima A." */
const firstAndLast: Rule = (reader, index, token) => {
  if (!isFirstName(token.key)) return false;
  const next = reader.at(index + 1);
  if (next === undefined || !/^ {1,2}$/.test(next.gap)) return false;
  const clear = reader.isFirst(token);
  if (clear && isInitialOfSurname(reader, index + 1)) return true;
  if (isDoubleName(token, next) || isSecondPerson(next)) return false;
  const end = reader.surnameAt(index + 1, false);
  const last = end === null ? undefined : reader.at(end);
  if (last === undefined || end === null) return false;
  const behindParticle = end > index + 1;
  if (behindParticle && !last.capital && next.key === 'in') return false;
  if (!clear) {
    // "Wil Jansen", "roos yilmaz": a first name that may be a word needs a surname that may not.
    return (token.capital || !isPlainWord(token.key)) && reader.isClearSurname(last) && !isFirstName(last.key);
  }
  if (behindParticle && /^(?:op|aan|bij|in|te|ten|uit|en|y|e|het)$/.test(next.key) && end === index + 2) return false;
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

/** "J. de Vries", "A.B. Yılmaz", "JP Jansen", "jp jansen". */
const initialsAndLast: Rule = (reader, index, token) => {
  const before = reader.at(index - 1);
  if (before !== undefined && listWords.test(before.key) && token.gap === ' ') return false;
  const at = afterInitials(reader, index);
  if (at > index) {
    const name = reader.at(at);
    if (name === undefined || !isNameGap(name.gap)) return false;
    const dotted = name.gap.startsWith('.');
    const end = reader.surnameAt(at, dotted);
    const last = end === null ? undefined : reader.at(end);
    if (last === undefined || end === null) return false;
    if (dotted)
      return isSurname(last.key) || (last.capital && !isFirstName(last.key) && reader.isUnknownName(last)) || end > at;
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
const lastThenFirst: Rule = (reader, index, token) => {
  const next = reader.at(index + 1);
  if (next === undefined || !token.capital || !isSurname(token.key) || isNotName(token.key)) return false;
  const initial = isInitial(next) && next.key.length === 1 && reader.textAfter(next).startsWith('.');
  if (next.gap === ', ' || next.gap === ',') {
    if (initial) return !isFirstName(token.key) || !token.startsSentence;
    return next.capital && isFirstName(next.key) && !isFirstName(token.key) && !isPlainWord(token.key);
  }
  return next.gap === ' ' && initial && !isPlainWord(token.key);
};

/** "gesprek met De Vries", "bel Van den Berg", "Yilmaz heeft gebeld": a surname on its own, without a thing it could name. */
const surnameAlone: Rule = (reader, index, token) => {
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

/** Two words in a row with a capital that are no words, places or organisations: a name we do not know. */
const unknownPair: Rule = (reader, index, token) => {
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

const rules: readonly Rule[] = [
  behindTitle,
  behindRole,
  behindMatter,
  firstAndLast,
  initialsAndLast,
  lastThenFirst,
  surnameAlone,
  unknownPair,
];

export function findName(text: string): boolean {
  const readable = text.replace(knownPhrases, (phrase) => '\u25a0'.repeat(phrase.length));
  const reader = new Reader(readable, tokensOf(readable));
  for (let index = 0; index < reader.tokens.length; index++) {
    const token = reader.at(index);
    if (token !== undefined && rules.some((rule) => rule(reader, index, token))) return true;
    if (reader.tooMuch) return true;
  }
  return false;
}

/** Which rules find a name, for working on the rules. */
export const rulesThatFind = (text: string): string[] => {
  const reader = new Reader(
    text.replace(knownPhrases, (phrase) => '\u25a0'.repeat(phrase.length)),
    tokensOf(text),
  );
  return reader.tokens.flatMap((token, index) =>
    rules.filter((rule) => rule(reader, index, token)).map((rule) => `${rule.name}:${token.text}`),
  );
};

export const warmNames = (): void => loadLexicon();
