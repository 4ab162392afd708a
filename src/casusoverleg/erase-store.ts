// Erasing what has served its time: casussen with their agreements, casusoverleggen, searches, and what is known of people.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import { type PersonId, personId } from '../shared/person.ts';
import { type OverlegId, overlegId } from './overleg.ts';

const gone = z.array(z.unknown());

/**
 * Casussen last touched before `before`, and those that were taken back before `withdrawnBefore`; their agreements go with
 * them. What is on the agenda of a casusoverleg stays until that is over. Gives how many, and on which agendas they stood.
 */
export async function eraseCasussen(
  tx: Database,
  { before, withdrawnBefore, now }: { before: Date; withdrawnBefore: Date; now: Date },
): Promise<{ count: number; agendas: OverlegId[] }> {
  const { rows } = await sql`
    delete from casusoverleg_casus c
    where (touched_at < ${before} or (status = 'ingetrokken' and touched_at < ${withdrawnBefore}))
      and not (status = 'gepland' and exists (
        select 1 from casusoverleg_overleg o
        where o.id = c.overleg_id and o.status = 'gepland' and o.ends_at > ${now}))
    returning overleg_id`.execute(tx);
  const erased = z.array(z.object({ overleg_id: overlegId.nullable() })).parse(rows);
  const agendas = new Set(erased.flatMap((row) => (row.overleg_id === null ? [] : [row.overleg_id])));
  return { count: erased.length, agendas: [...agendas].sort() };
}

/** Who was asked and who declined is of use until it is over; erased of what is over, cancelled or held. */
export async function eraseDeclined(db: Database, now: Date): Promise<void> {
  await sql`
    update casusoverleg_overleg set seen = seen || '{"declined": [], "asked": {}}'
    where (status <> 'gepland' or ends_at <= ${now})
      and (seen -> 'declined' <> '[]' or coalesce(seen -> 'asked', '{}') <> '{}')`.execute(db);
}

/** Who was told that a calendar cannot be used, once nothing stands in that calendar any more. */
export async function eraseTrouble(db: Database): Promise<void> {
  await sql`
    delete from casusoverleg_trouble t
    where not exists (
      select 1 from casusoverleg_overleg o where t.organiser in (o.organiser, ''))`.execute(db);
}

/** Casusoverleggen that ended before an instant. Gives how many. */
export async function eraseOverleggen(db: Database, before: Date): Promise<number> {
  const { rows } = await sql`delete from casusoverleg_overleg where ends_at < ${before} returning 1`.execute(db);
  return gone.parse(rows).length;
}

/** Searches for a moment that were asked for before an instant. Gives how many. */
export async function eraseSearches(db: Database, before: Date): Promise<number> {
  const { rows } = await sql`delete from casusoverleg_search where asked_at < ${before} returning 1`.execute(db);
  return gone.parse(rows).length;
}

/** Everybody of whom it is known with which regelingen they work. */
export async function withRegelingen(db: Database): Promise<PersonId[]> {
  const { rows } = await sql`select distinct person_id from casusoverleg_regeling`.execute(db);
  return z
    .array(z.object({ person_id: personId }))
    .parse(rows)
    .map((row) => row.person_id);
}

export async function eraseRegelingen(db: Database, people: readonly PersonId[]): Promise<void> {
  await sql`
    delete from casusoverleg_regeling
    where person_id in (select jsonb_array_elements_text(${JSON.stringify(people)}::jsonb))`.execute(db);
}
