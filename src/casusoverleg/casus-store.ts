// All SQL on the tables casusoverleg_casus and casusoverleg_regeling. Rows are parsed here and trusted after.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import { type PersonId, personId } from '../shared/person.ts';
import { type Regeling, regeling } from '../shared/regeling.ts';
import { type WijkteamId, wijkteamId } from '../shared/wijkteam.ts';
import { type Casus, type CasusId, casus, casusId } from './casus.ts';

/** These have a name of their own in the table. */
const renamed = { wijkteam: true, broughtBy: true, broughtAt: true, overleg: true, evaluateOn: true } as const;
const casusRow = z
  .object({
    ...casus.omit(renamed).shape,
    ...{ wijkteam_id: wijkteamId, brought_by: personId, brought_at: z.date() },
    ...{ overleg_id: z.uuid().nullable(), evaluate_on: z.string() },
  })
  .transform(
    ({ wijkteam_id, brought_by, brought_at, overleg_id, evaluate_on, ...rest }): Casus => ({
      ...rest,
      wijkteam: wijkteam_id,
      broughtBy: brought_by,
      broughtAt: brought_at,
      overleg: overleg_id,
      evaluateOn: evaluate_on,
    }),
  );
const columns = sql`
  id, wijkteam_id, code, question, outcome, leefgebieden, regelingen, urgency, status, brought_by, brought_at,
  overleg_id, place, regisseur, plan, evaluate_on`;

export async function casusById(db: Database, id: CasusId): Promise<Casus | undefined> {
  const { rows } = await sql`select ${columns} from casusoverleg_casus where id = ${id}`.execute(db);
  return z.array(casusRow).parse(rows)[0];
}

export async function casusByCode(db: Database, code: string): Promise<Casus | undefined> {
  const { rows } = await sql`select ${columns} from casusoverleg_casus where code = ${code}`.execute(db);
  return z.array(casusRow).parse(rows)[0];
}

/** Those that are (still) there, in this order. */
export async function casesById(db: Database, ids: readonly CasusId[]): Promise<Casus[]> {
  const { rows } = await sql`
    select ${columns} from casusoverleg_casus
    where id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`.execute(db);
  const found = new Map(
    z
      .array(casusRow)
      .parse(rows)
      .map((each) => [each.id, each]),
  );
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** What waits for a casusoverleg: with urgency first, then who waits longest. */
export async function waiting(db: Database, wijkteam: WijkteamId): Promise<Casus[]> {
  const { rows } = await sql`
    select ${columns} from casusoverleg_casus where wijkteam_id = ${wijkteam} and status = 'wacht'
    order by urgency desc, brought_at, code`.execute(db);
  return z.array(casusRow).parse(rows);
}

/** Discussed and not brought in again, the last touched first; a few at most. */
export async function lastDiscussed(db: Database, wijkteam: WijkteamId, most: number): Promise<Casus[]> {
  const { rows } = await sql`
    select ${columns} from casusoverleg_casus where wijkteam_id = ${wijkteam} and status = 'besproken'
    order by touched_at desc, code limit ${most}`.execute(db);
  return z.array(casusRow).parse(rows);
}

/** How many of each wijkteam wait for a casusoverleg. */
export async function waitingPerWijkteam(db: Database): Promise<Map<WijkteamId, number>> {
  const { rows } = await sql`
    select wijkteam_id, count(*)::integer as n from casusoverleg_casus where status = 'wacht'
    group by wijkteam_id`.execute(db);
  const counted = z.array(z.object({ wijkteam_id: wijkteamId, n: z.int() })).parse(rows);
  return new Map(counted.map((row) => [row.wijkteam_id, row.n]));
}

/** On the agenda of a casusoverleg, or discussed there, in order. */
export async function onAgenda(db: Database, overleg: string): Promise<Casus[]> {
  const { rows } = await sql`
    select ${columns} from casusoverleg_casus where overleg_id = ${overleg} and status in ('gepland', 'besproken')
    order by place, code`.execute(db);
  return z.array(casusRow).parse(rows);
}

/** New; undefined when there is one under this code or id. */
export async function insertCasus(db: Database, made: Casus): Promise<Casus | undefined> {
  const { rows } = await sql`
    insert into casusoverleg_casus (id, wijkteam_id, code, question, outcome, leefgebieden, regelingen, urgency, status,
      brought_by, brought_at, touched_at)
    values (${made.id}, ${made.wijkteam}, ${made.code}, ${made.question}, ${made.outcome},
      ${JSON.stringify(made.leefgebieden)}, ${JSON.stringify(made.regelingen)}, ${made.urgency}, ${made.status},
      ${made.broughtBy}, ${made.broughtAt}, ${made.broughtAt})
    on conflict do nothing returning ${columns}`.execute(db);
  return z.array(casusRow).parse(rows)[0];
}

/** Everything of a casus that can change; its time until it is erased begins anew. */
export async function saveCasus(db: Database, changed: Casus, now: Date): Promise<void> {
  await sql`
    update casusoverleg_casus set question = ${changed.question}, outcome = ${changed.outcome},
      leefgebieden = ${JSON.stringify(changed.leefgebieden)}, regelingen = ${JSON.stringify(changed.regelingen)},
      urgency = ${changed.urgency}, status = ${changed.status}, overleg_id = ${changed.overleg},
      place = ${changed.place}, regisseur = ${changed.regisseur}, plan = ${JSON.stringify(changed.plan)},
      evaluation_told = case when evaluate_on = ${changed.evaluateOn} then evaluation_told else false end,
      evaluate_on = ${changed.evaluateOn}, brought_by = ${changed.broughtBy}, brought_at = ${changed.broughtAt},
      touched_at = ${now}
    where id = ${changed.id}`.execute(db);
}

/** With nobody else changing it until the transaction ends. */
export async function lockCasus(tx: Database, id: CasusId): Promise<Casus | undefined> {
  const { rows } = await sql`select ${columns} from casusoverleg_casus where id = ${id} for update`.execute(tx);
  return z.array(casusRow).parse(rows)[0];
}

/** Puts these on the agenda of a casusoverleg, after what stands there, in this order; those that still wait. */
export async function putOnAgenda(
  tx: Database,
  overleg: string,
  cases: readonly CasusId[],
  now: Date,
): Promise<CasusId[]> {
  const { rows } = await sql`
    update casusoverleg_casus c set status = 'gepland', overleg_id = ${overleg}, touched_at = ${now},
      place = o.place + (select coalesce(max(place), 0) from casusoverleg_casus where overleg_id = ${overleg})
    from (select value::uuid as id, ordinality as place
          from jsonb_array_elements_text(${JSON.stringify(cases)}::jsonb) with ordinality) o
    where c.id = o.id and c.status = 'wacht' returning c.id`.execute(tx);
  return z
    .array(z.object({ id: casusId }))
    .parse(rows)
    .map(({ id }) => id);
}

/** These wait again; what was discussed stays. */
export async function dropFromAgenda(
  tx: Database,
  overleg: string,
  cases: readonly CasusId[],
  now: Date,
): Promise<void> {
  await sql`
    update casusoverleg_casus set status = 'wacht', overleg_id = null, place = 0, touched_at = ${now}
    where overleg_id = ${overleg} and status = 'gepland'
      and id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(cases)}::jsonb))`.execute(tx);
}

/** What was to be discussed there waits again. */
export async function offAgenda(tx: Database, overleg: string, now: Date): Promise<void> {
  await sql`
    update casusoverleg_casus set status = 'wacht', overleg_id = null, place = 0, touched_at = ${now}
    where overleg_id = ${overleg} and status = 'gepland'`.execute(tx);
}

export async function broughtBy(db: Database, person: PersonId): Promise<number> {
  const { rows } = await sql`
    select count(*)::integer as n from casusoverleg_casus where brought_by = ${person}`.execute(db);
  return z.array(z.object({ n: z.int() })).parse(rows)[0]?.n ?? 0;
}

/** Who works with which regelingen, of these people; who said nothing is left out. */
export async function regelingenOf(db: Database, people: readonly PersonId[]): Promise<Map<PersonId, Regeling[]>> {
  const { rows } = await sql`
    select person_id, jsonb_agg(regeling order by regeling) as regelingen from casusoverleg_regeling
    where person_id in (select jsonb_array_elements_text(${JSON.stringify(people)}::jsonb))
    group by person_id`.execute(db);
  return new Map(
    z
      .array(z.object({ person_id: personId, regelingen: z.array(regeling) }))
      .parse(rows)
      .map((row) => [row.person_id, row.regelingen]),
  );
}

export async function setRegelingen(tx: Database, person: PersonId, chosen: readonly Regeling[]): Promise<void> {
  await sql`delete from casusoverleg_regeling where person_id = ${person}`.execute(tx);
  for (const each of chosen) {
    await sql`
      insert into casusoverleg_regeling (person_id, regeling) values (${person}, ${each}) on conflict do nothing`.execute(
      tx,
    );
  }
}
