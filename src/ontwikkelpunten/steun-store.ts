// All SQL on the table ontwikkelpunten_steun: who supports what, one row per person and point.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import { type PersonId, personId } from '../shared/person.ts';
import type { PuntId } from './punt.ts';

/** False when this person supported it already. `date`: yyyy-MM-dd. */
export async function addSteun(tx: Database, punt: PuntId, person: PersonId, date: string): Promise<boolean> {
  const { rows } = await sql`
    insert into ontwikkelpunten_steun (punt_id, person_id, given_on) values (${punt}, ${person}, ${date})
    on conflict do nothing returning person_id`.execute(tx);
  return rows.length > 0;
}

/** False when there was nothing to take back. */
export async function takeSteun(tx: Database, punt: PuntId, person: PersonId): Promise<boolean> {
  const { rows } = await sql`
    delete from ontwikkelpunten_steun where punt_id = ${punt} and person_id = ${person} returning person_id`.execute(
    tx,
  );
  return rows.length > 0;
}

export async function supportersOf(db: Database, punt: PuntId): Promise<PersonId[]> {
  const { rows } = await sql`select person_id from ontwikkelpunten_steun where punt_id = ${punt}`.execute(db);
  return z
    .array(z.object({ person_id: personId }))
    .parse(rows)
    .map(({ person_id }) => person_id);
}
