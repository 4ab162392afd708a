// "Werkt dit nog?": whether what was geborgd is still done some weeks later, and who is asked.
import type { Person, PersonId } from '../shared/person.ts';
import { daysLater } from '../shared/time.ts';
import type { Punt } from './punt.ts';

export const askAfterDays = 28;
/** Once more after so many days; after that it is left. */
const askAgainDays = 14;
/** So long is waited for the first in line, who may be away; then it is the turn of who comes next. */
const patienceDays = 7;
/** After so many days in which nobody could be asked it is left. */
const givenUpDays = 30;

/** When it is asked again after it is asked now, for the first or the second time. Dates are yyyy-MM-dd. */
export const nextAsking = (timesAsked: number, today: string): string | null =>
  timesAsked === 0 ? daysLater(today, askAgainDays) : null;

/** Who is asked, in this order: owner of the work agreement, reporter, owner of the point, adviseurs kwaliteit of the wijk. */
export function inLine(punt: Pick<Punt, 'fields'>, people: readonly Person[], advisers: readonly PersonId[]): string[] {
  const { reporterId, ownerId } = punt.fields;
  return [...new Set([...agreementOwner(punt, people), reporterId, ownerId, ...advisers])].filter((id) => id !== '');
}

/** The list keeps the name only: who it is, is known when one person is called that. */
export function agreementOwner({ fields }: Pick<Punt, 'fields'>, people: readonly Person[]): PersonId[] {
  const found = people.filter(({ name }) => name === fields.werkafspraakEigenaar);
  return found.length === 1 ? found.map(({ id }) => id) : [];
}

/**
 * Who is asked today: the first in line who can be reached, or after a week whoever may be spoken to now. `wait`: another
 * day. `nobody`: it is left.
 */
export function whoToAsk(
  line: readonly PersonId[],
  { reachable, now }: { reachable: ReadonlySet<PersonId>; now: ReadonlySet<PersonId> },
  { since, today }: { since: string; today: string },
): PersonId | 'wait' | 'nobody' {
  const waited = (days: number): boolean => daysLater(since, days) <= today;
  const first = line.find((person) => reachable.has(person));
  if (first !== undefined && now.has(first)) return first;
  const next = waited(patienceDays) ? line.find((person) => now.has(person)) : undefined;
  return next ?? (waited(givenUpDays) ? 'nobody' : 'wait');
}
