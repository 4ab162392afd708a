// Who of those something is for can be told it now.
import type { Address } from '../ports.ts';
import type { PersonId } from '../shared/person.ts';

export interface Reach {
  /** Who can be spoken to at all. */
  addresses: ReadonlyMap<PersonId, Address>;
  /** Who is away today, or is not to be disturbed now. */
  notNow: ReadonlySet<PersonId>;
}

const mayBeTold = ({ addresses, notNow }: Reach, person: PersonId): boolean =>
  addresses.has(person) && !notNow.has(person);

/** Of the first group in which somebody can be reached: who may be told now. Nobody: another time. */
export const firstReachable = (groups: readonly (readonly PersonId[])[], reach: Reach): PersonId[] =>
  (groups.find((group) => group.some((person) => reach.addresses.has(person))) ?? []).filter((person) =>
    mayBeTold(reach, person),
  );

/** Of the first group in which somebody may be told now: one. For what cannot wait until somebody is back. */
export const firstThere = (groups: readonly (readonly PersonId[])[], reach: Reach): PersonId[] =>
  groups
    .flat()
    .filter((person) => mayBeTold(reach, person))
    .slice(0, 1);

/** What each person is told, in the order of what there is to tell. */
export function bundled<What>(each: readonly { what: What; who: readonly PersonId[] }[]): Map<PersonId, What[]> {
  const bundles = new Map<PersonId, What[]>();
  for (const { what, who } of each) {
    for (const person of new Set(who)) bundles.set(person, [...(bundles.get(person) ?? []), what]);
  }
  return bundles;
}
