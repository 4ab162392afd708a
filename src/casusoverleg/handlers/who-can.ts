import type { Database, Ports } from '../../ports.ts';
import type { PersonId } from '../../shared/person.ts';
import type { Wijkteam, WijkteamId } from '../../shared/wijkteam.ts';
import { regelingenOf } from '../casus-store.ts';
import { isRegeling, type Need } from '../need.ts';

export interface WhoCan {
  /** What each can be there for, of what is needed; nobody else is looked at. */
  people: Map<PersonId, Need[]>;
  /** For these there are too few in the wijk, so people of other wijken count too. */
  borrowed: Need[];
  /** For these there are too few anywhere. */
  tooFew: Need[];
}

type Needed = readonly { need: Need; minimum: number }[];

/** Who could fill what a casusoverleg needs: people of the wijk, and of other wijken where the wijk has too few. */
export async function whoCan(
  ports: Pick<Ports, 'db' | 'wijkteams'>,
  wijkteam: Pick<Wijkteam, 'id'>,
  needed: Needed,
): Promise<WhoCan> {
  const [own, advisers] = await Promise.all([
    canOf(ports.db, await idsOf(ports, wijkteam.id)),
    ports.wijkteams.holding('adviseur-kwaliteit', wijkteam.id),
  ]);
  const people = new Map<PersonId, Need[]>();
  const add = (person: PersonId, need: Need): void => {
    const known = people.get(person) ?? [];
    if (!known.includes(need)) people.set(person, [...known, need]);
  };
  const count = (need: Need): number => [...people.values()].filter((can) => can.includes(need)).length;
  const [borrowed, tooFew]: [Need[], Need[]] = [[], []];
  let elsewhere: Map<PersonId, Need[]> | undefined;
  for (const { need, minimum } of needed) {
    if (need === 'adviseur-kwaliteit') for (const person of advisers) add(person, need);
    for (const [person, can] of own) if (can.includes(need)) add(person, need);
    if (count(need) >= minimum) continue;
    const before = count(need);
    if (isRegeling(need)) {
      elsewhere ??= await canOf(ports.db, await idsElsewhere(ports, wijkteam.id));
      for (const [person, can] of elsewhere) if (can.includes(need)) add(person, need);
    }
    if (count(need) > before) borrowed.push(need);
    if (count(need) < minimum) tooFew.push(need);
  }
  return { people, borrowed, tooFew };
}

const idsOf = async ({ wijkteams }: Pick<Ports, 'wijkteams'>, id: WijkteamId): Promise<PersonId[]> =>
  (await wijkteams.members(id)).map((member) => member.id);

async function idsElsewhere(ports: Pick<Ports, 'wijkteams'>, here: WijkteamId): Promise<PersonId[]> {
  const others = (await ports.wijkteams.all()).filter(({ id }) => id !== here);
  const members = await Promise.all(others.map(({ id }) => idsOf(ports, id)));
  return [...new Set(members.flat())];
}

async function canOf(db: Database, people: readonly PersonId[]): Promise<Map<PersonId, Need[]>> {
  return new Map(await regelingenOf(db, people));
}
