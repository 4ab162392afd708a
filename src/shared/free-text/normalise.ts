const isDigit = (code: number) => /^\p{Nd}$/u.test(String.fromCodePoint(code));

/** A decimal digit of any script as its ASCII digit: Unicode starts each row of ten at a code point ending in 0 or 6. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0x30;
  const low = code & 0xf;
  const startsAtSix = low > 9 || (low > 5 && !isDigit(code - low));
  return String(startsAtSix ? low - 6 : low);
}

/**
 * Text as the rules read it. What looks the same to a reader must look the same to a rule: compatibility forms
 * (full-width digits), invisible characters, every kind of space, dash and apostrophe, digits of other scripts.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}|\p{Variation_Selector}|\u034f|\u115f|\u1160|\u3164/gu, '')
    .replace(/[\p{Pd}\u2212\u2043]/gu, '-')
    .replace(/[\u2018\u2019\u201b\u02bc\u02b9\u2032`\u00b4]/g, "'")
    .replace(/\r\n?|[\u2028\u2029\v\f\u0085]/g, '\n')
    .replace(/[\p{Zs}\t]/gu, ' ')
    .replace(/[^\P{Nd}0-9]/gu, asciiDigit);
}

export interface Span {
  start: number;
  end: number;
}

/** The text with the spans made unreadable for the rules that follow; positions stay the same. */
export function blankOut(text: string, spans: readonly Span[]): string {
  let result = '';
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    result += text.slice(from, Math.max(from, start)) + '\u25a0'.repeat(end - Math.max(from, start));
    from = end;
  }
  return result + text.slice(from);
}
