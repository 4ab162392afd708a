// How one word, or one name from a given word on, is read. names.ts holds the rules that use it.
import { isFirstName, isNameLike, isNotName, isPlaceOrMake, isSurname, isWordAsWell } from './lexicon.ts';
import {
  deNames,
  maybeThingEnding,
  nounSurnames,
  particles,
  sentenceWords,
  strongParticles,
  thingEnding,
  things,
  vanNames,
  wordSurnames,
  workWord,
} from './name-cues.ts';
import type { Token } from './tokens.ts';
import { isBentForm, isDutchWord, isNearWord, isPlainWord } from './words.ts';

/** Text is typed by a person; more unknown words than this is no typed text, and it is refused rather than read on. */
const mostUnknown = 400;

export class Reader {
  readonly tokens: readonly Token[];
  readonly #text: string;
  readonly #ordinary = new Map<string, boolean>();
  readonly #near = new Map<string, boolean>();
  tooMuch = false;

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.tokens = tokens;
  }

  /** The few characters behind a word. */
  textAfter(token: Token): string {
    return this.#text.slice(token.end, token.end + 4);
  }

  at(index: number): Token | undefined {
    return this.tokens[index];
  }

  /** A bent form, a compound or a slip of the finger counts as ordinary as well. */
  isOrdinary(token: Token): boolean {
    const known = this.#ordinary.get(token.key);
    if (known !== undefined) return known;
    if (this.#ordinary.size >= mostUnknown) {
      this.tooMuch = true;
      return true;
    }
    const found = isPlainWord(token.key) || isDutchWord(token.key) || (token.startsSentence && this.isNear(token));
    this.#ordinary.set(token.key, found);
    return found;
  }

  /** A slip of the finger away from a word. */
  isNear(token: Token): boolean {
    const known = this.#near.get(token.key);
    if (known !== undefined) return known;
    if (this.#near.size >= mostUnknown) {
      this.tooMuch = true;
      return true;
    }
    const found = isNearWord(token.key);
    this.#near.set(token.key, found);
    return found;
  }

  /** A word with a capital that can only be a name: not ordinary, no place, organisation or abbreviation. */
  isUnknownName(token: Token): boolean {
    if (
      !token.capital ||
      token.upper ||
      token.key.length < 3 ||
      /[a-z]\p{Lu}/u.test(token.text.replace(/^(?:Ma?c|De|Van|Le|La|Di|El|Al|Ben|Fitz)(?=\p{Lu})/u, ''))
    )
      return false;
    return !isPlaceOrMake(token.key) && !isNotName(token.key) && (isNameLike(token.key) || !this.isOrdinary(token));
  }

  /** A first name that is not a word here: "Wil" at the start of a sentence, "mark" in lower case are words. */
  isFirst(token: Token): boolean {
    if (!isFirstName(token.key)) return false;
    return token.capital
      ? !(token.startsSentence && isWordAsWell(token.key))
      : !isWordAsWell(token.key) && token.key.length > 2;
  }

  /** A surname that is no ordinary word as well. */
  isClearSurname(token: Token): boolean {
    return isSurname(token.key) && token.key.length > 2 && !isPlainWord(token.key) && !isNotName(token.key);
  }

  /** Past the particles of a surname ("van der", "el", "v.d."); the index of the word that follows. */
  afterParticles(from: number): number {
    let at = from;
    while (at < from + 4) {
      const token = this.at(at);
      const isInitial = token?.capital === true && token.key.length === 1;
      if (token === undefined || isInitial || !particles.has(token.key) || (at > from && !isNameGap(token.gap))) break;
      at += 1;
    }
    return at;
  }

  /** Streets, schools and such are named after people: "Anton Philipsweg", "Johan Wagenaarhof", "Jan Ligthart school". */
  isThing(index: number): boolean {
    const token = this.at(index);
    if (token === undefined) return false;
    if (thingEnding.test(token.key) && !isSurname(token.key)) return true;
    const head = maybeThingEnding.exec(token.key)?.[1];
    if (head !== undefined && !isNameLike(token.key) && (isNameLike(head) || isSurname(head.replace(/s$/, ''))))
      return true;
    const next = this.at(index + 1);
    return next !== undefined && next.gap === ' ' && things.has(next.key);
  }

  /**
   * The last word of a surname that starts at `from`, behind a first name, initials or a title; null when there is none.
   * `bold` is for behind a title or initials, where an ordinary word with a capital is a surname too ("mevrouw Bakker").
   */
  surnameAt(from: number, bold: boolean): number | null {
    const first = this.at(from);
    const at = this.afterParticles(from);
    const token = this.at(at);
    if (first === undefined || token === undefined || this.isThing(at)) return null;
    if (at > from && !isNameGap(token.gap)) return null;
    if (isNotName(token.key) && !(bold && at === from && isSurname(token.key) && token.capital)) return null;
    const lead = this.tokens.slice(from, at);
    const between = lead.map((part) => part.key).join(' ');
    const strong =
      lead.some((part) => strongParticles.has(part.key)) || /^(?:van|v|in|op|aan) (?:der|den|d|t)$/.test(between);
    if (token.upper) return this.#upperSurname(token, first, lead.length > 0, bold) ? at : null;
    if (token.capital) return this.#capitalSurname(at, token, lead.length > 0, strong, bold) ? at : null;
    return this.#smallSurname(token, lead, strong, bold) ? at : null;
  }

  /** Behind a word in capitals, in a text in capitals, a word that is none is a surname too. */
  #upperSurname(token: Token, first: Token, behindParticle: boolean, bold: boolean): boolean {
    if (isSurname(token.key)) return bold || behindParticle || !isPlainWord(token.key) || nounSurnames.has(token.key);
    if (isPlaceOrMake(token.key) || token.key.length < 4) return false;
    return isNameLike(token.key)
      ? !isBentForm(token.key)
      : first.upper && (behindParticle || token.key.length > 4) && !this.isOrdinary(token);
  }

  #capitalSurname(at: number, token: Token, behindParticle: boolean, strong: boolean, bold: boolean): boolean {
    const { key } = token;
    if (isSurname(key) && (bold || key.length > 1)) return true;
    if (strong) return key.length > 1 && !isNotName(key);
    if (isPlaceOrMake(key)) return bold && isBentForm(key) && !this.#inCapitals(at);
    if (isNameLike(key)) return true;
    if (key.length < 3) return false;
    if (behindParticle) return !isPlainWord(key);
    if (bold) return !isBentForm(key) || !(sentenceWords.has(key) || this.#inCapitals(at));
    if (isPlainWord(key) || workWord.test(key) || this.#inCapitals(at)) return !this.isOrdinary(token);
    // "Sanne Bloemkolk": behind a first name, a compound with a capital is a surname; "Karin Belt" is a heading.
    return !(isBentForm(key) && /(?:[dt]e?n?|en|end|ing)$/.test(key));
  }

  /** "Meneer Kan Niet Komen": the word behind has a capital as well, and is ordinary. */
  #inCapitals(at: number): boolean {
    const next = this.at(at + 1);
    return next !== undefined && next.gap === ' ' && next.capital && isPlainWord(next.key);
  }

  #smallSurname(token: Token, lead: readonly Token[], strong: boolean, bold: boolean): boolean {
    const { key } = token;
    if (key.length < 3 || isWordAsWell(key)) return false;
    if (lead.length === 0) {
      if (isSurname(key)) return nounSurnames.has(key) || !(isPlainWord(key) || wordSurnames.has(key));
      if (isPlainWord(key) || isPlaceOrMake(key)) return false;
      if (isNameLike(key)) return isFirstName(key) || !isBentForm(key);
      return key.length > (bold ? 3 : 4) && !isNotName(key) && !this.isOrdinary(token) && !this.isNear(token);
    }
    if (lead.at(-1)?.key === 'de' && lead.length === 1)
      return deNames.has(key) || (isSurname(key) && !isPlainWord(key));
    if (strong) return isNameLike(key) || deNames.has(key) || (!isPlainWord(key) && !this.isOrdinary(token));
    return vanNames.has(key) || nounSurnames.has(key) || (isNameLike(key) && !isPlainWord(key) && !isPlaceOrMake(key));
  }
}

/** What may stand between the words of one name. */
export const isNameGap = (gap: string) =>
  gap === ' ' || gap === '' || gap === '. ' || gap === '.' || gap === '/' || gap === './' || gap === '  ';
