import { countrySpecs, isValidIBAN } from 'ibantools';
import type { Span } from './normalise.ts';

/** No other number looks like a Dutch IBAN, so a slip of the finger in its check digits does not make it anything else. */
const dutch = /^NL\d\d[A-Z]{4}0\d{9}$/;

/** The IBAN that starts here, written with or without single separators; null when there is none. */
function ibanAt(text: string, start: number, length: number): Span | null {
  let value = '';
  let skipped = 0;
  for (let at = start; at < text.length && skipped < 4; at++) {
    const char = text[at] ?? '';
    if (/[a-z0-9]/i.test(char)) {
      value += char.toUpperCase();
      skipped = 0;
      if (value.length === length) return isValidIBAN(value) || dutch.test(value) ? { start, end: at + 1 } : null;
    } else if (/[ ./\-_:]/.test(char)) skipped += 1;
    else return null;
  }
  return null;
}

export function findIban(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(/(?=([a-z])[ .-]?([a-z])[ .-]?\d[ .-]?\d)/gi)) {
    const length = countrySpecs[`${match[1]}${match[2]}`.toUpperCase()]?.chars;
    const span = typeof length === 'number' && length > 0 ? ibanAt(text, match.index, length) : null;
    if (span !== null) found.push(span);
  }
  return found;
}
