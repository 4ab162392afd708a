// All SQL on the table afspraken_afspraak. Rows are parsed here and trusted after.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import type { WijkteamId } from '../shared/wijkteam.ts';
import { type Afspraak, type AfspraakId, afspraakId } from './afspraak.ts';

const afspraakRow = z
  .object({ id: afspraakId, text: z.string(), made_on: z.string() })
  .transform(({ made_on, ...rest }): Afspraak => ({ ...rest, madeOn: made_on }));

/** The open ones, in the order in which they were made. */
export async function openAfspraken(db: Database, wijkteam: WijkteamId): Promise<Afspraak[]> {
  const { rows } = await sql`
    select id, text, made_on from afspraken_afspraak
    where wijkteam_id = ${wijkteam} and done_on is null order by place`.execute(db);
  return z.array(afspraakRow).parse(rows);
}

/** One transaction with the open ones of a wijkteam, in which nobody else changes them: there is a limit to how many. */
export async function alone<Result>(
  db: Database,
  wijkteam: WijkteamId,
  work: (tx: Database, open: Afspraak[]) => Promise<Result>,
): Promise<Result> {
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`afspraken ${wijkteam}`}, 0))`.execute(tx);
    return work(tx, await openAfspraken(tx, wijkteam));
  });
}

export async function finishAfspraak(db: Database, id: AfspraakId, date: string): Promise<void> {
  await sql`update afspraken_afspraak set done_on = ${date} where id = ${id} and done_on is null`.execute(db);
}

export async function makeAfspraak(db: Database, wijkteam: WijkteamId, made: Afspraak): Promise<void> {
  await sql`
    insert into afspraken_afspraak (id, wijkteam_id, text, made_on)
    values (${made.id}, ${wijkteam}, ${made.text}, ${made.madeOn})`.execute(db);
}

/** Erases what was done on or before a day; gives how many. */
export async function eraseDone(db: Database, until: string): Promise<number> {
  const { rows } = await sql`delete from afspraken_afspraak where done_on <= ${until} returning id`.execute(db);
  return rows.length;
}
