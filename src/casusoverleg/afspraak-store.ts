// All SQL on the table casusoverleg_afspraak. Rows are parsed here and trusted after.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import { type WijkteamId, wijkteamId } from '../shared/wijkteam.ts';
import { type Afspraak, type AfspraakId, afspraakId, afspraakStatuses, type Coded, doer } from './afspraak.ts';
import { type CasusId, casusId } from './casus.ts';

const row = z
  .object({
    id: afspraakId,
    casus_id: casusId,
    overleg_id: z.string(),
    wijkteam_id: wijkteamId,
    role: doer,
    text: z.string(),
    due: z.string(),
    made_on: z.string(),
    status: z.enum(afspraakStatuses),
    code: z.string(),
  })
  .transform(
    ({ casus_id, overleg_id, wijkteam_id, made_on, ...rest }): Coded => ({
      ...rest,
      casus: casus_id,
      overleg: overleg_id,
      wijkteam: wijkteam_id,
      madeOn: made_on,
    }),
  );
const columns = sql`
  a.id, a.casus_id, a.overleg_id, a.wijkteam_id, a.role, a.text, a.due, a.made_on, a.status, c.code
  from casusoverleg_afspraak a join casusoverleg_casus c on c.id = a.casus_id`;
const parsed = (rows: unknown[]): Coded[] => z.array(row).parse(rows);

/** The open ones of a wijkteam, the soonest due first. */
export async function openAfspraken(db: Database, wijkteam: WijkteamId): Promise<Coded[]> {
  const { rows } = await sql`
    select ${columns} where a.wijkteam_id = ${wijkteam} and a.status = 'open' order by a.due, a.place`.execute(db);
  return parsed(rows);
}

/** Everything that was ever agreed about a casus, in the order in which it was. */
export async function afsprakenOf(db: Database, casus: CasusId): Promise<Coded[]> {
  const { rows } = await sql`select ${columns} where a.casus_id = ${casus} order by a.place`.execute(db);
  return parsed(rows);
}

export async function afspraakById(db: Database, id: AfspraakId): Promise<Coded | undefined> {
  const { rows } = await sql`select ${columns} where a.id = ${id}`.execute(db);
  return parsed(rows)[0];
}

/** Those of these that are there, the soonest due first. */
export async function afsprakenById(db: Database, ids: readonly AfspraakId[]): Promise<Coded[]> {
  const { rows } = await sql`
    select ${columns} where a.id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))
    order by a.due, a.place`.execute(db);
  return parsed(rows);
}

/** Which of the casussen of a casusoverleg something was agreed about there. */
export async function agreedIn(db: Database, overleg: string): Promise<Set<CasusId>> {
  const { rows } = await sql`
    select distinct casus_id from casusoverleg_afspraak where overleg_id = ${overleg}`.execute(db);
  return new Set(
    z
      .array(z.object({ casus_id: casusId }))
      .parse(rows)
      .map((each) => each.casus_id),
  );
}

/** False when it was there. */
export async function insertAfspraak(tx: Database, made: Afspraak): Promise<boolean> {
  const { rows } = await sql`
    insert into casusoverleg_afspraak (id, casus_id, overleg_id, wijkteam_id, role, text, due, made_on)
    values (${made.id}, ${made.casus}, ${made.overleg}, ${made.wijkteam}, ${made.role}, ${made.text}, ${made.due},
      ${made.madeOn})
    on conflict (id) do nothing returning id`.execute(tx);
  return rows.length > 0;
}

/** Another day means that it comes to mind again. False when it is not open (any more). */
export async function changeAfspraak(
  tx: Database,
  id: AfspraakId,
  set: Pick<Afspraak, 'role' | 'text' | 'due'>,
): Promise<boolean> {
  const { rows } = await sql`
    update casusoverleg_afspraak set role = ${set.role}, text = ${set.text},
      reminded = (reminded and due = ${set.due}), due = ${set.due}
    where id = ${id} and status = 'open' returning id`.execute(tx);
  return rows.length > 0;
}

/** A slip: as if it had not been written. */
export async function removeAfspraak(tx: Database, id: AfspraakId): Promise<void> {
  await sql`delete from casusoverleg_afspraak where id = ${id} and status = 'open'`.execute(tx);
}

/** Those of these that were open, of this wijkteam; gives how many. */
export async function settleAfspraken(
  tx: Database,
  wijkteam: WijkteamId,
  ids: readonly AfspraakId[],
  as: 'gedaan' | 'vervallen',
): Promise<number> {
  const { rows } = await sql`
    update casusoverleg_afspraak set status = ${as}
    where wijkteam_id = ${wijkteam} and status = 'open'
      and id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))
    returning id`.execute(tx);
  return rows.length;
}
