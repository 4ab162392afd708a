import { type DigitGroup, digitGroups, isAmount } from './digits.ts';
import type { Span } from './normalise.ts';

/** The elfproef of the BSN: https://www.rvig.nl/burgerservicenummer. An older number of 8 digits gets a leading zero. */
export function passesElfproef(digits: string): boolean {
  if (digits.length !== 8 && digits.length !== 9) return false;
  const padded = digits.padStart(9, '0');
  const sum = [...padded].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0 && !/^0+$/.test(digits);
}

/** A zaaknummer carries its year ("Z-2026-001234", "2026-12345"), and so does a casuscode. */
const caseNumber = /^(?:19|20)\d\d[-/.]/;
const cueBefore =
  /(?:\bbsn|\bb\.s\.n\.?|burger ?service ?(?:nummer|nr)|\bsofi)(?:[ -]?(?:nummer|nr\.?))?[ :=.(#-]*(?:is|van \S+ is)?[ :=]*$/i;
const otherNumberBefore =
  /(?:zaak|kenmerk|ticket|order|factuur|melding|dossier|casus|bestel|klant(?=nummer|nr| nr)|artikel|incident|change|debiteur|polis|kamer|kvk|agb|code|referentie|ref\.?)(?:[ -]?(?:nummer|nr\.?|id))?[ :#.]*$/i;

const looseShapes = new Set(['3-3-3', '4-2-3', '2-3-4', '3-2-4', '4-3-2', '4-5', '5-4', '2-2-2-3', '3-6', '6-3']);
const shortShapes = new Set(['3-3-2', '2-3-3', '4-2-2']);

/** Whether a written grouping looks like one number. Nine loose digits after each other are scores, not a BSN. */
function looksLikeOneNumber(groups: readonly DigitGroup[]): boolean {
  if (groups.length === 1) return true;
  const shape = groups.map((group) => group.digits.length).join('-');
  const gaps = new Set(groups.slice(1).map((group) => group.gap));
  if (gaps.size === 1 && (gaps.has('.') || gaps.has('-') || gaps.has('_'))) return groups.length <= 4;
  return looseShapes.has(shape) || shortShapes.has(shape);
}

function isBsn(
  text: string,
  groups: readonly DigitGroup[],
  before: DigitGroup | undefined,
  after: DigitGroup | undefined,
) {
  const first = groups[0];
  const last = groups.at(-1);
  if (first === undefined || last === undefined) return false;
  const digits = groups.map((group) => group.digits).join('');
  if (!passesElfproef(digits)) return false;
  if (cueBefore.test(text.slice(Math.max(0, first.start - 40), first.start))) return true;
  if (isAmount(text, first.start, last.end) || caseNumber.test(text.slice(first.start, first.start + 5))) return false;
  if (!looksLikeOneNumber(groups)) return false;
  if (
    digits.length === 8 &&
    (/^20[0-3]/.test(digits) || otherNumberBefore.test(text.slice(Math.max(0, first.start - 30), first.start)))
  )
    return false;
  const goesOn = (gap: string | null | undefined) => gap !== null && gap !== undefined && gap !== ' ' && gap !== ':';
  if (groups.length === 1) {
    const tail = before !== undefined && goesOn(first.gap) && /^(?:19|20)\d\d$/.test(before.digits);
    const decimal = (first.gap === '.' || first.gap === ',') && before !== undefined;
    return !tail && !decimal;
  }
  return !goesOn(first.gap) && !goesOn(after?.gap) && (first.gap === null || after === undefined || after.gap === null);
}

export function findBsn(text: string): Span[] {
  const groups = digitGroups(text);
  // Nine loose digits are a BSN only behind its name.
  const mostGroups = /bsn|b\.s\.n|burger|sofi/i.test(text) ? 9 : 4;
  const found: Span[] = [];
  for (let at = 0; at < groups.length; at++) {
    let length = 0;
    for (let to = at; to < Math.min(groups.length, at + mostGroups); to++) {
      const group = groups[to];
      if (group === undefined || (to > at && group.gap === null)) break;
      length += group.digits.length;
      if (length > 9) break;
      if (length < 8) continue;
      if (isBsn(text, groups.slice(at, to + 1), groups[at - 1], groups[to + 1])) {
        found.push({ start: groups[at]?.start ?? 0, end: group.end });
      }
    }
  }
  return found;
}
