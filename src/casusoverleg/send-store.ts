// All SQL for making the calendar equal to our record, on the columns of casusoverleg_overleg that only that needs.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import { type PersonId, personId } from '../shared/person.ts';
import type { AskedBy } from './asked.ts';
import { type OverlegId, overlegId, type Seen } from './overleg.ts';
import type { Sending } from './sending.ts';

const sendingRow = z
  .object({
    tried_from: z.date().nullable(),
    tried_until: z.date().nullable(),
    send_tries: z.int(),
    told_problem: z.string(),
    changed_by: personId.nullable(),
  })
  .transform(
    ({ tried_from: from, tried_until: until, send_tries, told_problem, changed_by }): Sending => ({
      tried: from === null || until === null ? null : { from, until },
      tries: send_tries,
      toldProblem: told_problem,
      changedBy: changed_by,
    }),
  );

export async function sendingOf(db: Database, id: OverlegId): Promise<Sending | undefined> {
  const { rows } = await sql`
    select tried_from, tried_until, send_tries, told_problem, changed_by from casusoverleg_overleg
    where id = ${id}`.execute(db);
  return z.array(sendingRow).parse(rows)[0];
}

/** False when another process is sending it now. By the clock of the database, which all of them share. */
export async function takeSending(db: Database, id: OverlegId, by: string, seconds: number): Promise<boolean> {
  const { rows } = await sql`
    update casusoverleg_overleg set sending_by = ${by},
      sending_until = clock_timestamp() + make_interval(secs => ${seconds})
    where id = ${id} and (sending_by is null or sending_by = ${by} or sending_until <= clock_timestamp())
    returning id`.execute(db);
  return rows.length > 0;
}

/** Locks it until the transaction ends. False when another process has taken over meanwhile: this one stood still too long. */
export async function holdSending(tx: Database, id: OverlegId, by: string): Promise<boolean> {
  const { rows } = await sql`
    select id from casusoverleg_overleg where id = ${id} and sending_by = ${by} for update`.execute(tx);
  return rows.length > 0;
}

export async function endSending(db: Database, id: OverlegId, by: string): Promise<void> {
  await sql`update casusoverleg_overleg set sending_by = null where id = ${id} and sending_by = ${by}`.execute(db);
}

/** Written down before it leaves: from now on it may be in the calendar, at this moment. */
export async function saveTrying(tx: Database, id: OverlegId, at: { from: Date; until: Date }): Promise<void> {
  await sql`
    update casusoverleg_overleg set tried = true, tried_from = ${at.from}, tried_until = ${at.until}
    where id = ${id}`.execute(tx);
}

/** The same for a change. `asked`: of whom is no longer certain whether they are there. */
export async function saveChanging(
  tx: Database,
  id: OverlegId,
  at: { from: Date; until: Date },
  asked: AskedBy,
): Promise<void> {
  await saveTrying(tx, id, at);
  await saveAsked(tx, id, asked);
}

/** That change was certainly not done: what stands in the calendar is known again. */
export async function saveUnchanged(tx: Database, id: OverlegId, asked: AskedBy): Promise<void> {
  await sql`
    update casusoverleg_overleg set tried_from = null, tried_until = null where id = ${id}`.execute(tx);
  await saveAsked(tx, id, asked);
}

async function saveAsked(tx: Database, id: OverlegId, asked: AskedBy): Promise<void> {
  await sql`
    update casusoverleg_overleg set seen = jsonb_set(seen, '{asked}', ${JSON.stringify(asked)}::jsonb)
    where id = ${id}`.execute(tx);
}

/** It is not in the calendar after all. */
export async function saveNotThere(tx: Database, id: OverlegId): Promise<void> {
  await sql`
    update casusoverleg_overleg set tried = false, tried_from = null, tried_until = null where id = ${id}`.execute(tx);
}

/** What stands in the calendar. `version`: what of ours is in it; null: an earlier one, there is more to send. */
export async function saveSeen(tx: Database, id: OverlegId, seen: Seen, version: number | null): Promise<void> {
  await sql`
    update casusoverleg_overleg set seen = ${JSON.stringify(seen)}, tried_from = null, tried_until = null,
      sent_version = coalesce(${version}::integer, sent_version), send_tries = 0, send_after = '-infinity',
      told_problem = case when ${version}::integer is null then told_problem else '' end
    where id = ${id}`.execute(tx);
}

/** There is nothing (left) to send of this version. */
export async function saveSettled(tx: Database, id: OverlegId, version: number): Promise<void> {
  await sql`
    update casusoverleg_overleg set sent_version = ${version}, send_tries = 0, send_after = '-infinity',
      tried_from = null, tried_until = null, told_problem = ''
    where id = ${id}`.execute(tx);
}

/** Not before then. `problem`: what people are told now, or were. */
export async function postpone(tx: Database, id: OverlegId, until: Date, problem: string): Promise<void> {
  await sql`
    update casusoverleg_overleg set send_after = ${until}, send_tries = send_tries + 1, told_problem = ${problem}
    where id = ${id}`.execute(tx);
}

/** At once, whatever it waited for. */
export async function hurry(tx: Database, id: OverlegId): Promise<void> {
  await sql`
    update casusoverleg_overleg set send_after = '-infinity', told_problem = '' where id = ${id}`.execute(tx);
}

/** What should go to the calendar now and is not on its way; the longest due first. */
export async function unsent(db: Database, now: Date, most: number): Promise<OverlegId[]> {
  const { rows } = await sql`
    select id from casusoverleg_overleg
    where version > sent_version and send_after <= ${now}::timestamptz
      and (sending_by is null or sending_until <= clock_timestamp())
    order by send_after limit ${most}`.execute(db);
  return z
    .array(z.object({ id: overlegId }))
    .parse(rows)
    .map(({ id }) => id);
}

/** Who hears how it went: who planned it, and who changed it last. */
export const tellOf = (planner: PersonId, { changedBy }: Pick<Sending, 'changedBy'>): PersonId[] => [
  ...new Set([planner, ...(changedBy === null ? [] : [changedBy])]),
];
