// SQL on the table dagstart_dagstart for what a clock that ran ahead has done.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import { type DagstartId, dagstartId } from './dagstart.ts';

const ids = z.array(z.object({ id: dagstartId }).transform(({ id }) => id));

/**
 * A figure has been made of it, and somebody may have seen it: opened again and closed with one answer more, the
 * difference would show what that answer was. So it stays closed, and who comes now is late.
 */
const hasFigures = sql`coalesce(jsonb_path_exists(dagbeeld, '$.areas[*].cell.n'), false)`;

/** What was opened or closed after this instant, which is still to come; what was opened last comes first. */
export async function ranAhead(db: Database, until: Date): Promise<DagstartId[]> {
  const { rows } = await sql`
    select id from dagstart_dagstart
    where greatest(opened_at, closed_at) > ${until} and not withdrawn and not ${hasFigures}
    order by opened_at desc`.execute(db);
  return ids.parse(rows);
}

/**
 * What was opened waits again with its answers, as early ones; what was closed is open again, unless the wijkteam has
 * opened another one since. False when there is nothing to take back any more.
 */
export async function takeBack(db: Database, id: DagstartId, until: Date): Promise<boolean> {
  const { rows } = await sql`
    update dagstart_dagstart d set
      opened_at = case when opened_at <= ${until} then opened_at end,
      voorzitter_id = case when opened_at <= ${until} then voorzitter_id end,
      voorzitter_name = case when opened_at <= ${until} then voorzitter_name end,
      reminded = reminded and remind_at <= ${until},
      closed_at = null, publish_at = null, published_at = null, dagbeeld = null, late_counted = null
    where id = ${id} and greatest(opened_at, closed_at) > ${until} and not withdrawn and not ${hasFigures}
      and (opened_at > ${until} or not exists (
        select 1 from dagstart_dagstart o
        where o.wijkteam_id = d.wijkteam_id and o.rhythm = d.rhythm and o.id <> d.id
          and o.opened_at is not null and o.closed_at is null))
    returning id`.execute(db);
  return rows.length > 0;
}
