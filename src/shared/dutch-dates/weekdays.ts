import type { Token } from './words.ts';

const all = [1, 2, 3, 4, 5, 6, 7];

/** Weekdays, 1 (Monday) to 7 (Sunday), sorted; null when the words are about anything else. */
export function readWeekdays(tokens: readonly Token[]): number[] | null {
  const words = tokens.filter((token) => !(token.is === 'word' && (token.word === 'en' || token.word === 'elke')));
  const [only] = words;
  if (words.length === 1 && only?.is === 'word' && only.word === 'geen') return [];
  if (words.length === 1 && only?.is === 'unit' && only.unit === 'dag' && words.length < tokens.length) return all;
  const found = new Set<number>();
  for (let at = 0; at < words.length; at += 1) {
    const days = daysAt(words, at);
    if (!days) return null;
    for (const day of days) found.add(day);
  }
  return found.size > 0 ? all.filter((day) => found.has(day)) : null;
}

/** The days of one word; "t/m" stands for those between its neighbours, also over a weekend. */
function daysAt(words: readonly Token[], at: number): number[] | null {
  const word = words[at];
  if (word?.is === 'weekday') return [word.weekday];
  if (word?.is !== 'word') return null;
  switch (word.word) {
    case 'werkdagen':
      return [1, 2, 3, 4, 5];
    case 'weekend':
      return [6, 7];
    case 'tm': {
      const from = words[at - 1];
      const to = words[at + 1];
      if (from?.is !== 'weekday' || to?.is !== 'weekday') return null;
      const count = (to.weekday - from.weekday + 7) % 7;
      return Array.from({ length: count }, (_, i) => ((from.weekday - 1 + i) % 7) + 1);
    }
    case 'van':
      return at === 0 && words.some((each) => each.is === 'word' && each.word === 'tm') ? [] : null;
    default:
      return null;
  }
}
