import type { ProblemKind } from '../ports.ts';
import type { PersonId } from '../shared/person.ts';

/** Somebody or some channel that messages do not arrive at. */
export interface Unreached {
  to: { conversation: string } | { person: PersonId };
  problem: ProblemKind;
  /** yyyy-MM-dd */
  since: string;
}

/** A channel or chat holds up a whole wijkteam, a person's own chat one colleague. */
export const isPerson = <Of extends Unreached>(each: Of): each is Of & { to: { person: PersonId } } =>
  'person' in each.to;

/** As many as fit on one card. */
const mostShown = 10;

/** The first ten of a list, and how many more there are. */
export const firstOf = <Item>(list: readonly Item[]): { shown: readonly Item[]; more: number } => ({
  shown: list.slice(0, mostShown),
  more: Math.max(0, list.length - mostShown),
});

/**
 * Channels first, the longest out of reach before the others; then people by name. People are in no order of time: most
 * of what the bot sends to one person goes to those who did not answer, so a day would tell of an answer.
 */
export function ordered<Of extends Unreached & { name: string }>(all: readonly Of[]): Of[] {
  const channels = all.filter((each) => !isPerson(each)).sort((a, b) => compare(a.since, b.since));
  const people = all.filter(isPerson).sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  return [...channels, ...people];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Waiting shorter than this is how the bot always works: it keeps the pace that Teams asks for. */
const usualWaitSeconds = 60;

export const waitsLong = (since: Date | null, now: Date): since is Date =>
  since !== null && now.getTime() - since.getTime() > usualWaitSeconds * 1000;
