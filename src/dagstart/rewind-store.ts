// SQL on the table dagstart_dagstart for what a clock that ran ahead has done.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import { type DagstartId, dagstartId } from './dagstart.ts';

const ids = z.array(z.object({ id: dagstartId }).transform(({ id }) => id));

/** What was opened or closed after this instant, which is still to come. */
export async function ranAhead(db: Database, until: Date): Promise<DagstartId[]> {
  const { rows } = await sql`
    select id from dagstart_dagstart where greatest(opened_at, closed_at) > ${until} and not withdrawn`.execute(db);
  return ids.parse(rows);
}

/**
 * What was opened waits again with its answers, as early ones; what was closed is open again. False when somebody else
 * was first.
 */
export async function takeBack(db: Database, id: DagstartId, until: Date): Promise<boolean> {
  const { rows } = await sql`
    update dagstart_dagstart set
      opened_at = case when opened_at <= ${until} then opened_at end,
      voorzitter_id = case when opened_at <= ${until} then voorzitter_id end,
      voorzitter_name = case when opened_at <= ${until} then voorzitter_name end,
      reminded = reminded and remind_at <= ${until},
      closed_at = null, publish_at = null, published_at = null, dagbeeld = null, late_counted = null
    where id = ${id} and greatest(opened_at, closed_at) > ${until} and not withdrawn
    returning id`.execute(db);
  return rows.length > 0;
}
