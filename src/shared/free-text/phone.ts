import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Span } from './normalise.ts';

/**
 * Numbers of organisations: 0800, 0900, 0906, 0909, 14 + area code, 116 and 088, which is handed out to organisations only
 * (https://www.acm.nl, Nummerplan telefoon- en ISDN-diensten).
 */
const organisation = /^0(?:800|900|906|909|88|67|970|14)/;
const mostTries = 200;

interface Digits {
  digits: string;
  end: number;
  groups: number;
}

/** The digits from here on, over single separators and brackets, up to `most` of them. */
function digitsFrom(text: string, start: number, most: number): Digits {
  let digits = '';
  let end = start;
  let groups = 0;
  let skipped = 1;
  for (let at = start; at < text.length && digits.length < most; at++) {
    const char = text[at] ?? '';
    if (char >= '0' && char <= '9') {
      if (skipped > 0) groups += 1;
      digits += char;
      end = at + 1;
      skipped = 0;
    } else if (/[ ()./\-_+]/.test(char) && skipped < 4) skipped += 1;
    else break;
  }
  return { digits, end, groups };
}

const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9';

function dutchAt(text: string, start: number): Span | null {
  const { digits, end, groups } = digitsFrom(text, start, 10);
  if (
    digits.length !== 10 ||
    (groups > 7 && !digits.startsWith('06')) ||
    isDigit(text[end]) ||
    organisation.test(digits)
  )
    return null;
  return /^0[1-9]/.test(digits) && parsePhoneNumberFromString(digits, 'NL')?.isValid() === true ? { start, end } : null;
}

function internationalAt(text: string, start: number): Span | null {
  const plus = text[start] === '+';
  const body = text.slice(start, start + 40).replace(/\( ?0 ?\)/, (zero) => ' '.repeat(zero.length));
  const { digits, end, groups } = digitsFrom(body, plus ? 1 : 0, plus ? 15 : 17);
  if (groups > 9) return null;
  const number = `+${plus ? digits : digits.slice(2)}`.replace(/^\+310(?=[1-9])/, '+31');
  // What follows the number may be a number too ("+31612345678 12 uur"), so shorter readings count as well.
  for (let length = number.length; length >= 9; length--) {
    const parsed = parsePhoneNumberFromString(number.slice(0, length));
    if (parsed?.isValid() === true && !organisation.test(`0${parsed.nationalNumber}`))
      return { start, end: start + end };
    if (parsed?.country === 'NL' && parsed.nationalNumber.length < 9) break;
  }
  return null;
}

/** A number without its area code or without its zero is a phone number only after a word that says so. */
const cue =
  /(?:\btel(?:efoon)?(?:nummer|nr)?|\bmob(?:iel)?(?:nummer|nr)?|\bgsm|\b06(?= is| nr| nummer)|\bmobieltje|\btelnr|\bbereikbaar op|\bbel(?:len|t|de)?(?:(?: \p{L}{2,8})? op)?|\bwhats ?app|\bapp(?:en|t)? naar)[ .:=]{0,3}(?:is |nr\.? ?|nummer ?:? ?)?(?=[1-9])/giu;

function cuedAt(text: string, start: number): Span | null {
  const { digits, end, groups } = digitsFrom(text, start, 9);
  if (isDigit(text[end]) || groups > 5) return null;
  if (digits.length === 8 && /\b06 (?:is|nr|nummer)/i.test(text.slice(Math.max(0, start - 14), start)))
    return { start, end };
  if (digits.length === 9 && /^6[1-68]/.test(digits)) return { start, end };
  return digits.length === 7 && groups <= 4 && !/^(?:19|20)\d\d \d{3}$/.test(text.slice(start, end))
    ? { start, end }
    : null;
}

export function findPhone(text: string): Span[] {
  const found: Span[] = [];
  let tries = 0;
  for (const match of text.matchAll(/(?<![\d])(?<!\d[.,])(?:\+(?= ?\(?[1-9])|0(?=[0-9 ()./\-_]))/g)) {
    const start = match.index;
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const { digits } = digitsFrom(text, match[0] === '+' ? start + 1 : start, 10);
    if (digits.length < 8) continue;
    tries += 1;
    // Nobody types this many; refusing is safe, and the work stays bounded.
    if (tries > mostTries) return [{ start, end: start + 1 }, ...found];
    const span = match[0] === '+' || digits.startsWith('00') ? internationalAt(text, start) : dutchAt(text, start);
    if (span !== null) found.push(span);
  }
  for (const match of text.matchAll(cue)) {
    const span = cuedAt(text, match.index + match[0].length);
    if (span !== null) found.push(span);
  }
  return found;
}
