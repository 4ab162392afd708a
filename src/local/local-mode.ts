// Local mode: the sample pilot on this machine, with you in the role of LOCAL_USER.
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Member, personId } from '../shared/person.ts';
import type { Regeling } from '../shared/regeling.ts';
import { type Role, roleNames } from '../shared/role.ts';
import { type PilotPerson, pilot } from './pilot.ts';

/** One id for the sample wijkteam, so that a second start finds the first one's data. */
export const pilotWijkteam = '6f2b8c1d-3a4e-4b5f-9c6d-7e8f9a0b1c2d';

export const memberOf = (person: PilotPerson): Member => ({
  id: personId.parse(person.aadObjectId),
  teamsId: person.teamsId,
  name: person.name,
});

/** What the pilot people work with, from the second one on; you are whatever LOCAL_USER says. */
export const pilotRegelingen: readonly { person: Member; regelingen: readonly Regeling[] }[] = (
  [['wmo'], ['jeugd'], ['schuldhulpverlening', 'wmo'], ['participatiewet'], ['jeugd']] satisfies Regeling[][]
).flatMap((regelingen, place) => {
  const person = pilot.people[place + 1];
  return person ? [{ person: memberOf(person), regelingen }] : [];
});

/**
 * Who holds which role: you that of LOCAL_USER; the default user is beheerder too, a wijkteam has a teammanager and an
 * adviseur kwaliteit, and a projectleider has an opdrachtgever to bring a prioriteitsronde before.
 */
export function pilotRoles(localUser: Role): { person: Member; role: Role }[] {
  const third = { person: memberOf(pilot.people[2]), role: 'adviseur-kwaliteit' as const };
  return [...yoursAndMore(localUser), ...(localUser === 'adviseur-kwaliteit' ? [] : [third])];
}

function yoursAndMore(localUser: Role): { person: Member; role: Role }[] {
  const [you, colleague, , other] = pilot.people;
  if (localUser === 'teammanager') {
    return [
      { person: memberOf(you), role: 'teammanager' },
      { person: memberOf(you), role: 'beheerder' },
    ];
  }
  const manager = { person: memberOf(colleague), role: 'teammanager' as const };
  // Everybody in the wijkteam is consulent already.
  if (localUser === 'consulent') return [manager];
  const decider = { person: memberOf(other), role: 'opdrachtgever' as const };
  return [{ person: memberOf(you), role: localUser }, manager, ...(localUser === 'projectleider' ? [decider] : [])];
}

/** The key of the pseudonyms, made at the first start and kept beside the data, so that answers can still be edited. */
export function localPseudonymKey(dataDir: string): string {
  const file = join(dataDir, 'pseudonym.key');
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(file, 'utf8');
}

/** What a newcomer needs, on one screen. */
export function startScreen(facts: {
  playground: string | undefined;
  bot: string;
  /** Where the list of ontwikkelpunten can be read and edited. */
  list: string;
  /** Where the calendars can be seen. */
  calendar: string;
  localUser: Role;
  dataDir: string;
}): string {
  const you = pilotRoles(facts.localUser)
    .filter(({ person }) => person.teamsId === pilot.people[0].teamsId)
    .map(({ role }) => roleNames[role].toLowerCase());
  const role = you.length > 0 ? you.join(' en ') : 'consulent';
  const open = facts.playground
    ? `  1. Open      ${facts.playground}
  2. Kies      links onder ${pilot.team.name} het kanaal ${pilot.channel.name}
  3. Typ       @Dagstart ${facts.localUser === 'teammanager' || facts.localUser === 'facilitator' ? '' : 'collega zegt '}dagstart nu
  4. Beantwoord de kaart. Typ daarna  @Dagstart collega's antwoorden
  5. Typ       @Dagstart ${facts.localUser === 'teammanager' ? '' : 'collega zegt '}dagstart sluiten   en lees het dagbeeld`
    : `  De playground staat uit (PLAYGROUND=off). De bot luistert op ${facts.bot}`;
  return `
Dagstart draait. Alles blijft op deze computer.

${open}

De lijst met ontwikkelpunten staat op ${facts.list}
Typ @Dagstart ontwikkelpunt en wat er beter kan. Wijzig de lijst gerust zelf.

De agenda's van het wijkteam staan op ${facts.calendar}
Typ @Dagstart casusoverleg  om een casus in te brengen en een casusoverleg te plannen.

Jij bent ${pilot.people[0].name}, ${role}. Iemand anders zijn: LOCAL_USER=consulent npm start
Gegevens en logboek staan in ${facts.dataDir}. Stoppen: Ctrl-C.
`;
}
