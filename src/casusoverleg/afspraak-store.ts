// All SQL on the table casusoverleg_afspraak. Rows are parsed here and trusted after.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import type { WijkteamId } from '../shared/wijkteam.ts';

const openRow = z.object({ code: z.string(), role: z.string(), text: z.string(), due: z.string() });

/** The open ones of a wijkteam, the soonest due first. */
export async function openAfspraken(db: Database, wijkteam: WijkteamId): Promise<z.infer<typeof openRow>[]> {
  const { rows } = await sql`
    select c.code, a.role, a.text, a.due from casusoverleg_afspraak a
    join casusoverleg_casus c on c.id = a.casus_id
    where a.wijkteam_id = ${wijkteam} and a.status = 'open' order by a.due, a.place`.execute(db);
  return z.array(openRow).parse(rows);
}
