// All SQL on the table graph_slot: the places at a mailbox that are taken, by whichever instance. Whoever dies leaves its
// place when the lease ends.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';

/** Gives the number of the place, or null when all are taken. `lease` in seconds. */
export async function takePlace(
  db: Database,
  { mailbox, holder, places, lease }: { mailbox: string; holder: string; places: number; lease: number },
): Promise<number | null> {
  // Somebody else may take the same one meanwhile; then there may be another.
  for (let tries = 0; tries < places; tries += 1) {
    const { rows } = await sql`
      insert into graph_slot as s (mailbox, slot, holder, leased_until)
      select ${mailbox}, free, ${holder}::uuid, clock_timestamp() + ${lease}::float8 * interval '1 s'
      from generate_series(1, ${places}::integer) as free
      where not exists (
        select from graph_slot
        where mailbox = ${mailbox} and slot = free and leased_until > clock_timestamp())
      order by free limit 1
      on conflict (mailbox, slot) do update set holder = excluded.holder, leased_until = excluded.leased_until
        where s.leased_until <= clock_timestamp()
      returning slot`.execute(db);
    const [row] = z.array(z.object({ slot: z.number() })).parse(rows);
    if (row) return row.slot;
  }
  return null;
}

/** Whose mailbox it was is nobody's business afterwards: what is free is no row. */
export async function leavePlace(db: Database, holder: string): Promise<void> {
  await sql`delete from graph_slot where holder = ${holder}::uuid`.execute(db);
}

/** What instances that died have left. */
export async function forgetLeft(db: Database): Promise<void> {
  await sql`
    delete from graph_slot where (mailbox, slot) in
      (select mailbox, slot from graph_slot where leased_until < clock_timestamp() - interval '1 minute'
       for update skip locked)`.execute(db);
}
