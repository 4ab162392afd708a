/** Numbers as people type them: digits in groups, with a dot, a space or a dash in between. */

export interface DigitGroup {
  digits: string;
  start: number;
  end: number;
  /** What stands between this group and the one before; null when that is more than a separator. */
  gap: string | null;
}

const separator = /^(?:[ ./_,·:*-]| ?[-/.] ?)$/;

export function digitGroups(text: string): DigitGroup[] {
  const groups: DigitGroup[] = [];
  let end = -1;
  for (const match of text.matchAll(/\d+/g)) {
    const between = end >= 0 && match.index - end <= 3 ? text.slice(end, match.index) : '';
    const gap = separator.test(between) ? between.trim() || ' ' : null;
    end = match.index + match[0].length;
    groups.push({ digits: match[0], start: match.index, end, gap });
  }
  return groups;
}

const moneyBefore = /(?:€|\beur|\beuro|\bbedrag|\bvan €)[ :.]{0,2}$/i;
const moneyAfter = /^(?:,-|,\d\d(?!\d)|\.\d\d(?!\d)| ?(?:€|eur\b|euro\b|miljoen\b|mln\b|k\b|%))/i;

/** An amount is not a number of a person. */
export const isAmount = (text: string, start: number, end: number) =>
  moneyBefore.test(text.slice(Math.max(0, start - 12), start)) || moneyAfter.test(text.slice(end, end + 10));
