// Between finding a moment and choosing it a day may pass: people leave, and a casus turns out to be about more.
import type { Ports } from '../../ports.ts';
import type { MeetingHabits } from '../../shared/gemeente.ts';
import type { WijkteamId } from '../../shared/wijkteam.ts';
import { lackingFor } from '../attending.ts';
import type { Casus } from '../casus.ts';
import { regelingenOf } from '../casus-store.ts';
import type { Need } from '../need.ts';
import type { Attendee } from '../overleg.ts';
import type { Option, Search } from '../search.ts';

/** Whether everybody who was found for something still does that, and is still there. */
export async function stillCan(
  { db, wijkteams }: Pick<Ports, 'db' | 'wijkteams'>,
  wijkteam: WijkteamId,
  { attendees }: Pick<Option, 'attendees'>,
): Promise<boolean> {
  const people = attendees.filter((each) => each.for.length > 0).map(({ person }) => person);
  const [known, does, advisers] = await Promise.all([
    wijkteams.names(people),
    regelingenOf(db, people),
    wijkteams.holding('adviseur-kwaliteit', wijkteam),
  ]);
  const can = (person: Attendee['person'], need: Need): boolean =>
    need === 'adviseur-kwaliteit' ? advisers.includes(person) : (does.get(person) ?? []).includes(need);
  return attendees.every(
    ({ person, for: needs }) => needs.length === 0 || (known.has(person) && needs.every((need) => can(person, need))),
  );
}

/** Whether who comes covers what these casussen need by now; what was known to be missing may be. */
export function stillCovers(
  { answer }: Pick<Search, 'answer'>,
  attendees: readonly Attendee[],
  cases: readonly Pick<Casus, 'regelingen'>[],
  habits: Pick<MeetingHabits, 'minimum'>,
): boolean {
  const known: readonly Need[] = answer?.is === 'none' ? (answer.compromise?.lacks ?? []) : [];
  return lackingFor({ attendees: [...attendees] }, cases, habits).every((need) => known.includes(need));
}
