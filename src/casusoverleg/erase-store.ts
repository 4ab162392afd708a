// Erasing what has served its time: casussen with their agreements, casusoverleggen, searches, and what is known of people.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import { type PersonId, personId } from '../shared/person.ts';

const gone = z.array(z.unknown());

/**
 * Casussen last touched before `before`, and those that were taken back before `withdrawnBefore`; their agreements go with
 * them. What is on the agenda of a casusoverleg stays until that is over. Gives how many.
 */
export async function eraseCasussen(
  db: Database,
  { before, withdrawnBefore, now }: { before: Date; withdrawnBefore: Date; now: Date },
): Promise<number> {
  const { rows } = await sql`
    delete from casusoverleg_casus c
    where (touched_at < ${before} or (status = 'ingetrokken' and touched_at < ${withdrawnBefore}))
      and not (status = 'gepland' and exists (
        select 1 from casusoverleg_overleg o
        where o.id = c.overleg_id and o.status = 'gepland' and o.ends_at > ${now}))
    returning 1`.execute(db);
  return gone.parse(rows).length;
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
