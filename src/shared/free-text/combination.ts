import { findAges } from './ages.ts';
import { normalise, type Span } from './normalise.ts';
import { findPlaces } from './places.ts';
import { findRareFacts } from './rare-facts.ts';

/** Further apart than this they are hardly about the same person. */
const together = 120;
/** Longer than anything that may be stored. */
const longest = 1000;

/** Most texts hold no number at all, and then there is no age in them: looking for one costs as much as the rest of a card. */
const holdsNumber =
  /\p{Nd}|een (?:jaar|jr)|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|dertig|veertig|tachtig/iu;

/**
 * Whether a text tells one person's age beside a place or a rare fact, by which a neighbour could say who it is
 * (goals.md 33). For a warning, not for a refusal: it would rather miss one than cry wolf.
 */
export function mayPointToSomeone(text: string): boolean {
  if (!holdsNumber.test(text)) return false;
  const read = normalise(text.slice(0, longest));
  const ages = findAges(read);
  if (ages.length === 0) return false;
  const facts = [...findPlaces(read), ...findRareFacts(read)];
  return ages.some((age) => facts.some((fact) => gap(age, fact) <= together));
}

const gap = (a: Span, b: Span): number => Math.max(a.start, b.start) - Math.min(a.end, b.end);
