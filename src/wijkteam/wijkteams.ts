// The port `Wijkteams`: who belongs where and may do what, remembered for ten seconds so that a click costs no query.
import type { Database, Jobs, Wijkteams } from '../ports.ts';
import { type PersonId, personId } from '../shared/person.ts';
import { remember } from '../shared/remember.ts';
import type { Role } from '../shared/role.ts';
import type { WijkteamId } from '../shared/wijkteam.ts';
import * as store from './store.ts';

/** `beheerders`: Entra object ids from the configuration; they need no row and cannot be taken away in chat. */
export function createWijkteams(db: Database, jobs: Jobs, beheerders: readonly string[], now: () => number): Wijkteams {
  const options = { seconds: 10, most: 5000, now };
  const fixed = new Set(beheerders);

  const byId = remember((id: WijkteamId) => store.wijkteamById(db, id), options);
  const inConversation = remember((id: string) => store.wijkteamInConversation(db, id), options);
  const members = remember((id: WijkteamId) => store.members(db, id), options);
  const people = remember(async (id: WijkteamId) => new Set((await members(id)).map((member) => member.id)), options);
  const held = remember(async (id: WijkteamId | null) => byPerson(await store.rolesIn(db, id)), options);

  const every = remember((_: null) => store.everyWijkteam(db), options);

  return {
    byId: (id, within) => (within ? store.wijkteamById(within, id) : byId(id)),
    inConversation,
    members,
    at: (where) => store.wijkteamsAt(db, where),
    of: (person) => store.wijkteamsOf(db, person),
    all: () => every(null),
    async holding(role, wijkteam) {
      const found = (await store.rolesIn(db, wijkteam))
        .filter((each) => each.role === role)
        .map(({ person }) => person);
      const more = role === 'beheerder' ? [...fixed].map((id) => personId.parse(id)) : [];
      return [...new Set([...found, ...more])];
    },
    addresses: (people) => store.addressesOf(db, people, beheerders),
    names: (people) => store.namesOf(db, people),
    async roles(person, wijkteam) {
      const roles = new Set<Role>((await held(wijkteam)).get(person));
      if (fixed.has(person)) roles.add('beheerder');
      const member = wijkteam ? (await people(wijkteam)).has(person) : await store.isMemberSomewhere(db, person);
      // Everyone in a linked channel is a consulent of that wijkteam: nobody has to be entered by hand.
      if (member) roles.add('consulent');
      return roles;
    },
    readAnew: (id) => jobs.enqueue(db, 'wijkteam.roster', { wijkteam: id }, { key: id }),
    forget() {
      for (const each of [byId, inConversation, members, people, held, every]) each.forget();
    },
  };
}

function byPerson(rows: readonly store.HeldRole[]): Map<PersonId, Role[]> {
  const map = new Map<PersonId, Role[]>();
  for (const { person, role } of rows) map.set(person, [...(map.get(person) ?? []), role]);
  return map;
}
