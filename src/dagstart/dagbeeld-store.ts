// The SQL of dagbeelden, which stand in the table dagstart_dagstart. Rows are parsed here and trusted after.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import { type PersonId, personId } from '../shared/person.ts';
import { type WijkteamId, wijkteamId } from '../shared/wijkteam.ts';
import { type Dagbeeld, dagbeeld } from './dagbeeld.ts';
import { type DagstartId, dagstartId } from './dagstart.ts';

export async function keepDagbeeld(db: Database, id: DagstartId, made: Dagbeeld, publishAt: Date): Promise<void> {
  await sql`
    update dagstart_dagstart set dagbeeld = ${JSON.stringify(dagbeeld.parse(made))}::jsonb, publish_at = ${publishAt}
    where id = ${id}`.execute(db);
}

export async function dagbeeldOf(db: Database, id: DagstartId): Promise<Dagbeeld | undefined> {
  const { rows } = await sql`
    select dagbeeld from dagstart_dagstart where id = ${id} and dagbeeld is not null`.execute(db);
  return z.array(z.object({ dagbeeld })).parse(rows)[0]?.dagbeeld;
}

/** Dagbeelden that the voorzitter has and the channel has not. */
export async function previews(
  db: Database,
): Promise<{ id: DagstartId; wijkteam: WijkteamId; voorzitter: PersonId }[]> {
  const { rows } = await sql`
    select id, wijkteam_id as wijkteam, voorzitter_id as voorzitter from dagstart_dagstart
    where opened_at is not null and published_at is null and closed_at is not null and not withdrawn
      and voorzitter_id is not null`.execute(db);
  return z.array(z.object({ id: dagstartId, wijkteam: wijkteamId, voorzitter: personId })).parse(rows);
}

/** True for the one who may publish: once per dagstart. */
export async function takePublication(db: Database, id: DagstartId, now: Date): Promise<boolean> {
  const { rows } = await sql`
    update dagstart_dagstart set published_at = ${now}
    where id = ${id} and closed_at is not null and published_at is null and not withdrawn returning id`.execute(db);
  return rows.length > 0;
}
