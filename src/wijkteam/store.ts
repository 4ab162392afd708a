// All SQL on the tables wijkteam_*. Rows are parsed here and trusted after.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import { type Member, type PersonId, personId } from '../shared/person.ts';
import { type Role, role } from '../shared/role.ts';
import { type Wijkteam, type WijkteamId, wijkteamId } from '../shared/wijkteam.ts';

const wijkteamRow = z
  .object({ id: wijkteamId, name: z.string(), conversation_id: z.string().nullable() })
  .transform(({ id, name, conversation_id }): Wijkteam => ({ id, name, conversationId: conversation_id }));
const memberRow = z
  .object({ person_id: personId, teams_id: z.string(), name: z.string() })
  .transform(({ person_id, teams_id, name }): Member => ({ id: person_id, teamsId: teams_id, name }));
const nameRow = z
  .object({ person_id: personId, name: z.string() })
  .transform(({ person_id, name }): [PersonId, string] => [person_id, name]);
const addressRow = z
  .object({ person_id: personId, teams_id: z.string(), via: z.string() })
  .transform(({ person_id, teams_id, via }) => ({ person: person_id, teamsId: teams_id, via }));
const roleRow = z
  .object({ person_id: personId, role, wijkteam_id: wijkteamId.nullable(), name: z.string() })
  .transform(
    ({ person_id, wijkteam_id, ...rest }): HeldRole => ({ ...rest, person: person_id, wijkteam: wijkteam_id }),
  );

export interface HeldRole {
  person: PersonId;
  name: string;
  role: Role;
  /** null: holds everywhere. */
  wijkteam: WijkteamId | null;
}

export async function wijkteamById(db: Database, id: WijkteamId): Promise<Wijkteam | undefined> {
  const { rows } = await sql`select id, name, conversation_id from wijkteam_wijkteam where id = ${id}`.execute(db);
  return z.array(wijkteamRow).parse(rows)[0];
}

/** All there are, with or without a channel, by name. */
export async function everyWijkteam(db: Database): Promise<Wijkteam[]> {
  const { rows } = await sql`select id, name, conversation_id from wijkteam_wijkteam order by name`.execute(db);
  return z.array(wijkteamRow).parse(rows);
}

export async function wijkteamInConversation(db: Database, conversationId: string): Promise<Wijkteam | undefined> {
  const { rows } = await sql`
    select id, name, conversation_id from wijkteam_wijkteam where conversation_id = ${conversationId}`.execute(db);
  return z.array(wijkteamRow).parse(rows)[0];
}

export async function wijkteamByName(db: Database, tenantId: string, name: string): Promise<Wijkteam | undefined> {
  const { rows } = await sql`
    select id, name, conversation_id from wijkteam_wijkteam
    where tenant_id = ${tenantId} and name = ${name}`.execute(db);
  return z.array(wijkteamRow).parse(rows)[0];
}

/** The wijkteams a happening is about: in that channel, or in any channel of that Teams team. */
export async function wijkteamsAt(
  db: Database,
  where: { conversationId: string; teamId: string | null },
): Promise<Wijkteam[]> {
  const { rows } = await sql`
    select id, name, conversation_id from wijkteam_wijkteam
    where conversation_id = ${where.conversationId} or team_id = ${where.teamId}`.execute(db);
  return z.array(wijkteamRow).parse(rows);
}

export async function wijkteamsOf(db: Database, person: PersonId): Promise<Wijkteam[]> {
  const { rows } = await sql`
    select id, name, conversation_id from wijkteam_wijkteam w
    where exists (select 1 from wijkteam_member m where m.wijkteam_id = w.id and m.person_id = ${person})
       or exists (select 1 from wijkteam_role r
                  where r.person_id = ${person} and (r.wijkteam_id = w.id or r.wijkteam_id is null))
    order by name`.execute(db);
  return z.array(wijkteamRow).parse(rows);
}

export async function members(db: Database, id: WijkteamId): Promise<Member[]> {
  const { rows } = await sql`
    select person_id, teams_id, name from wijkteam_member where wijkteam_id = ${id} order by name`.execute(db);
  return z.array(memberRow).parse(rows);
}

/** In the channel of some wijkteam. Who holds a role that counts everywhere is not, for that alone. */
export async function isMemberSomewhere(db: Database, person: PersonId): Promise<boolean> {
  const { rows } = await sql`select 1 from wijkteam_member where person_id = ${person} limit 1`.execute(db);
  return rows.length > 0;
}

/** What people are called, of those who are in a wijkteam or hold a role. */
export async function namesOf(db: Database, people: readonly PersonId[]): Promise<Map<PersonId, string>> {
  const { rows } = await sql`
    select person_id, min(name) as name
    from (select person_id, name from wijkteam_member union all select person_id, name from wijkteam_role) as known
    where person_id in (select jsonb_array_elements_text(${JSON.stringify(people)}::jsonb))
    group by person_id`.execute(db);
  return new Map(z.array(nameRow).parse(rows));
}

/**
 * Where to speak to these people: as a wijkteam they are in knows them; who is in none but holds a role, or is one of
 * `also`, goes by the person's own id, through any channel. Everybody else has left, and is left out.
 */
export async function addressesOf(
  db: Database,
  people: readonly PersonId[],
  also: readonly string[],
): Promise<Map<PersonId, { person: PersonId; teamsId: string; via: string }>> {
  const { rows } = await sql`
    select distinct on (p.id) p.id as person_id, coalesce(m.teams_id, p.id) as teams_id, w.conversation_id as via
    from jsonb_array_elements_text(${JSON.stringify(people)}::jsonb) as p(id)
    left join wijkteam_member m on m.person_id = p.id
    join wijkteam_wijkteam w on w.conversation_id is not null and (m.wijkteam_id is null or w.id = m.wijkteam_id)
    where m.person_id is not null
      or exists (select 1 from wijkteam_role r where r.person_id = p.id)
      or p.id in (select jsonb_array_elements_text(${JSON.stringify(also)}::jsonb))
    order by p.id, w.name`.execute(db);
  return new Map(
    z
      .array(addressRow)
      .parse(rows)
      .map((each) => [each.person, each]),
  );
}

/** The roles that hold in a wijkteam, also those that hold everywhere; with `null`: all roles there are. */
export async function rolesIn(db: Database, id: WijkteamId | null): Promise<HeldRole[]> {
  const { rows } = await sql`
    select person_id, role, wijkteam_id, name from wijkteam_role
    where ${id}::uuid is null or wijkteam_id is null or wijkteam_id = ${id}::uuid order by role, name`.execute(db);
  return z.array(roleRow).parse(rows);
}

/** Links a channel to the wijkteam of this name, making the wijkteam if it is new. A channel has one wijkteam. */
export async function linkChannel(
  db: Database,
  link: { id: string; tenantId: string; name: string; conversationId: string; teamId: string | null },
): Promise<Wijkteam> {
  return db.transaction().execute(async (tx) => {
    await sql`
      update wijkteam_wijkteam set conversation_id = null
      where conversation_id = ${link.conversationId} and name <> ${link.name}`.execute(tx);
    const { rows } = await sql`
      insert into wijkteam_wijkteam (id, tenant_id, name, conversation_id, team_id)
      values (${link.id}, ${link.tenantId}, ${link.name}, ${link.conversationId}, ${link.teamId})
      on conflict (tenant_id, name) do update
        set conversation_id = excluded.conversation_id, team_id = excluded.team_id
      returning id, name, conversation_id`.execute(tx);
    const [linked] = z.array(wijkteamRow).parse(rows);
    if (!linked) throw new Error('A linked wijkteam did not come back');
    return linked;
  });
}

export async function renameWijkteam(db: Database, id: WijkteamId, name: string): Promise<Wijkteam | undefined> {
  const { rows } = await sql`
    update wijkteam_wijkteam set name = ${name} where id = ${id} returning id, name, conversation_id`.execute(db);
  return z.array(wijkteamRow).parse(rows)[0];
}

/** Forgets the channel and the people of the wijkteams held there. Roles stay: somebody gave them. */
export async function unlinkChannel(
  db: Database,
  where: { conversationId: string; teamId: string | null },
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const { rows } = await sql`
      update wijkteam_wijkteam set conversation_id = null, team_id = null
      where conversation_id = ${where.conversationId} or team_id = ${where.teamId}
      returning id`.execute(tx);
    const ids = z.array(z.object({ id: wijkteamId })).parse(rows);
    for (const { id } of ids) await sql`delete from wijkteam_member where wijkteam_id = ${id}`.execute(tx);
  });
}

/**
 * Makes the stored people of a wijkteam equal to what Teams says now. `of`: the channel they were read from; where it is
 * no longer the wijkteam's when they come in, the bot was removed meanwhile, and they stay forgotten.
 */
export async function replaceMembers(
  db: Database,
  id: WijkteamId,
  now: readonly Member[],
  of: string | null = null,
): Promise<void> {
  const rows = JSON.stringify(now.map((m) => ({ person_id: m.id, teams_id: m.teamsId, name: m.name })));
  await db.transaction().execute(async (tx) => {
    const linked = await sql`
      select 1 as linked from wijkteam_wijkteam
      where id = ${id} and (${of}::text is null or conversation_id = ${of}) for share`.execute(tx);
    if (linked.rows.length === 0) return;
    await sql`
      delete from wijkteam_member where wijkteam_id = ${id} and person_id not in
        (select person_id from jsonb_to_recordset(${rows}::jsonb) as r(person_id text))`.execute(tx);
    await sql`
      insert into wijkteam_member (wijkteam_id, person_id, teams_id, name)
      select ${id}::uuid, person_id, teams_id, name
      from jsonb_to_recordset(${rows}::jsonb) as r(person_id text, teams_id text, name text)
      on conflict (wijkteam_id, person_id) do update set teams_id = excluded.teams_id, name = excluded.name`.execute(
      tx,
    );
  });
}

export async function giveRole(db: Database, held: HeldRole): Promise<void> {
  await sql`
    insert into wijkteam_role (person_id, role, wijkteam_id, name)
    values (${held.person}, ${held.role}, ${held.wijkteam}, ${held.name}) on conflict do nothing`.execute(db);
}

export async function takeRole(db: Database, held: Omit<HeldRole, 'name'>): Promise<void> {
  await sql`
    delete from wijkteam_role
    where person_id = ${held.person} and role = ${held.role}
      and wijkteam_id is not distinct from ${held.wijkteam}::uuid`.execute(db);
}
