// All SQL on the table ontwikkelpunten_tally: how many points there are of what, without counting them.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';

const counts = z.array(z.object({ value: z.string(), n: z.coerce.number().int() }));

/** How many points have each status. `wijk`: in lower case; null is all of them. */
export async function perStatus(db: Database, wijk: string | null): Promise<{ status: string; count: number }[]> {
  const { rows } = await sql`
    select value, sum(n) as n from ontwikkelpunten_tally
    where what = 'status' ${ofWijk(wijk)} group by value having sum(n) > 0`.execute(db);
  return counts.parse(rows).map(({ value, n }) => ({ status: value, count: n }));
}

/** How many open points are past their date on a yyyy-MM-dd. */
export async function lateCount(db: Database, wijk: string | null, today: string): Promise<number> {
  const { rows } = await sql`
    select '' as value, coalesce(sum(n), 0) as n from ontwikkelpunten_tally
    where what = 'due' and value < ${today} ${ofWijk(wijk)}`.execute(db);
  return counts.parse(rows)[0]?.n ?? 0;
}

const ofWijk = (wijk: string | null) => (wijk === null ? sql`` : sql`and wijk = ${wijk}`);

/** Rows that say the same become one; those who read meanwhile see the same sums. One process at a time does it. */
export async function addUp(db: Database): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const { rows } = await sql`
      select 1 as free where pg_try_advisory_xact_lock(hashtextextended('ontwikkelpunten tally', 0))`.execute(tx);
    if (rows.length === 0) return;
    await sql`
      with several as (
        select wijk, what, value from ontwikkelpunten_tally group by wijk, what, value having count(*) > 1 or sum(n) = 0
      ), taken as (
        delete from ontwikkelpunten_tally t using several s
        where t.wijk = s.wijk and t.what = s.what and t.value = s.value
        returning t.wijk, t.what, t.value, t.n
      )
      insert into ontwikkelpunten_tally (wijk, what, value, n)
      select wijk, what, value, sum(n) from taken group by wijk, what, value having sum(n) <> 0`.execute(tx);
  });
}
