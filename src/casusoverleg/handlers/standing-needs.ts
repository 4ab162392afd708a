import type { Ports } from '../../ports.ts';
import type { PersonId } from '../../shared/person.ts';
import type { Wijkteam } from '../../shared/wijkteam.ts';
import { regelingenOf } from '../casus-store.ts';
import { type Need, needs } from '../need.ts';

export interface StandingNeeds {
  /** What is needed every time: of each regeling that somebody of the wijk does, and the adviseur kwaliteit. */
  needed: { need: Need; minimum: number }[];
  /** What nobody of the wijk does. */
  nobody: Need[];
  /** Who can be there for what. */
  can: Map<PersonId, Need[]>;
}

/** Which roles sit at the fixed casusoverleg of a wijk, before it is known what will be on its agenda. */
export async function standingNeeds(
  wijkteam: Wijkteam,
  ports: Pick<Ports, 'db' | 'wijkteams' | 'gemeente'>,
): Promise<StandingNeeds> {
  const members = (await ports.wijkteams.members(wijkteam.id)).map(({ id }) => id);
  const [regelingen, advisers] = await Promise.all([
    regelingenOf(ports.db, members),
    ports.wijkteams.holding('adviseur-kwaliteit', wijkteam.id),
  ]);
  const can = new Map<PersonId, Need[]>(regelingen);
  for (const person of advisers) can.set(person, [...(can.get(person) ?? []), 'adviseur-kwaliteit']);
  const { minimum } = ports.gemeente.wijkOf(wijkteam).casusoverleg;
  const done = new Set([...can.values()].flat());
  const wanted = needs.map((need) => ({ need, minimum: minimum[need] ?? 1 })).filter((each) => each.minimum > 0);
  return {
    needed: wanted.filter(({ need }) => done.has(need)),
    nobody: wanted.filter(({ need }) => !done.has(need)).map(({ need }) => need),
    can,
  };
}
