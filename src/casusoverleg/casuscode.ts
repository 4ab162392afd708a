// A casus goes by a code of the municipality's own format (gemeente.json), never by a name.
import { type ClientDataKind, findClientData } from '../shared/free-text.ts';
import { capitals, wijkInCode } from '../shared/gemeente.ts';

/** `from`, `until`: the years a code may be of. */
export type ReadCode =
  | { is: 'code'; code: string }
  | { is: 'year'; from: number; until: number }
  | { is: 'client-data'; kinds: ClientDataKind[] }
  | { is: 'other' };

type Part =
  | { is: 'wijk' }
  | { is: 'year' | 'number' | 'letters'; length: number }
  /** Anything else stands there as it is. */
  | { is: 'fixed'; text: string };

/** Older than this a case is not brought in, and no code holds a year of birth. */
const oldestYears = 10;

function partsOf(format: string): Part[] {
  return [...format.matchAll(/WIJK|J+|N+|A+|[B-IK-MO-Z0-9]+|[^A-Z0-9]+/g)].map(([part]): Part => {
    if (part === 'WIJK') return { is: 'wijk' };
    if (part.startsWith('J')) return { is: 'year', length: part.length };
    if (part.startsWith('N')) return { is: 'number', length: part.length };
    return part.startsWith('A') ? { is: 'letters', length: part.length } : { is: 'fixed', text: part };
  });
}

/** A code as it could be, for who has to type one. `year`: of today. */
export const exampleCode = (format: string, wijk: string, year: number): string =>
  partsOf(format)
    .map((part) => {
      if (part.is === 'fixed') return part.text;
      if (part.is === 'wijk') return wijkInCode(wijk);
      if (part.is === 'year') return inYear(year, part.length);
      return part.is === 'number'
        ? '14'.slice(-part.length).padStart(part.length, '0')
        : 'ABCDEFGH'.slice(0, part.length);
    })
    .join('');

/** What a code is made of, in the order in which it stands there. */
export const codeParts = (format: string): string[] =>
  partsOf(format).flatMap((part) => {
    if (part.is === 'fixed') return [];
    if (part.is === 'wijk') return ['de wijk'];
    if (part.is === 'year') return ['het jaar'];
    const what = part.is === 'number' ? ['cijfer', 'cijfers'] : ['letter', 'letters'];
    return [`${part.length} ${part.length === 1 ? what[0] : what[1]}`];
  });

const inYear = (year: number, length: number): string => String(year).slice(-length).padStart(length, '0');

/** Letters and digits of any script say something: they are not skipped. */
const gap = '[^\\p{L}\\p{N}]*';
/** A number may be typed without its noughts where something else than a digit stands around it. */
const pattern = (part: Part, wijk: string): string => {
  // Signs may be left out; letters and digits that every code has are typed as well.
  if (part.is === 'fixed')
    return part.text
      .replace(/[^A-Z0-9]/g, '')
      .split('')
      .join(gap);
  // It was chosen beside the code, so it may be left out.
  if (part.is === 'wijk') return `(?:WIJK(?:TEAM)?${gap})?(?:${wijkInCode(wijk).split('').join(gap)})?`;
  if (part.is === 'letters') return `([A-Z]{${part.length}})`;
  if (part.is === 'number') return `(\\d{${part.length}}|(?<!\\d)\\d{1,${part.length}}(?!\\d))`;
  return part.length === 4 ? '(20\\d{2}|(?<!\\d)\\d{2}(?!\\d)|\\d{4})' : `(\\d{${part.length}})`;
};

/**
 * Reads a code as people type it: without capitals, with spaces, without the wijk, "14" for "014". `today` is a
 * yyyy-MM-dd. A code that is not understood is looked at for client data, each word by itself too, since in a code a name
 * stands alone.
 */
export function readCode(typed: string, format: string, wijk: string, today: string): ReadCode {
  const parts = partsOf(format);
  const patterns = parts.map((part) => pattern(part, wijk)).filter((each) => each !== '');
  const whole = new RegExp(`^${gap}${patterns.join(gap)}${gap}$`, 'u');
  const found = whole.exec(capitals(typed.slice(0, longestTyped).normalize('NFKC')));
  if (!found) return unread(typed, wijk);
  const year = Number(today.slice(0, 4));
  const values = found.slice(1);
  let wrongYear = false;
  const code = parts.map((part) => {
    if (part.is === 'fixed') return part.text;
    if (part.is === 'wijk') return wijkInCode(wijk);
    const value = values.shift() ?? '';
    if (part.is !== 'year') return value.padStart(part.length, '0');
    const full = value.length < 4 ? Number(value) + 2000 : Number(value);
    // A single digit of a year tells too little to check it.
    if (part.length > 1 && (full > year || full < year - oldestYears)) wrongYear = true;
    return inYear(full, part.length);
  });
  return wrongYear ? { is: 'year', from: year - oldestYears, until: year } : { is: 'code', code: code.join('') };
}

export const longestTyped = 60;

function unread(typed: string, wijk: string): ReadCode {
  const found = new Set(findClientData(typed));
  const words = (typed.match(/\p{L}{2,}/gu) ?? []).filter((word) => capitals(word) !== wijkInCode(wijk));
  const named = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
  if (named.slice(0, 10).some((word) => findClientData(word).includes('name'))) found.add('name');
  // What stands behind the wijk and the year, and each number by itself: "OOST-2026-" before it makes it no other number.
  const behind = typed.replace(/^.*?\b20\d\d\P{L}?/u, '');
  for (const part of [behind, ...(typed.match(/\d{6,}/g) ?? [])]) {
    for (const kind of findClientData(part)) found.add(kind);
  }
  return found.size > 0 ? { is: 'client-data', kinds: [...found] } : { is: 'other' };
}

/** Whether a typed code says this wijk. */
export const namesWijk = (typed: string, wijk: string): boolean =>
  wijkInCode(wijk) !== '' && wijkInCode(typed.slice(0, longestTyped)).includes(wijkInCode(wijk));
