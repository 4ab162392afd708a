// All SQL on the table ontwikkelpunten_sync: how it stands with the list as a whole.
import { sql } from 'kysely';
import { z } from 'zod';
import { type Database, type ListProblem, listProblemKinds } from '../ports.ts';

const date = z.coerce.date();
const problems = z.array(z.object({ kind: z.enum(listProblemKinds), about: z.array(z.string()) }));

const syncRow = z
  .object({
    cursor: z.string().nullable(),
    reading: z.int(),
    read_at: date.nullable(),
    checked_at: date.nullable(),
    resting: z.boolean(),
    failures: z.int(),
    failing_since: date.nullable(),
    url: z.string().nullable(),
    problems,
    problems_since: date.nullable(),
    told_problems: z.string(),
    missing: z.array(z.string()),
  })
  .transform(({ read_at, checked_at, failing_since, problems_since, told_problems, ...rest }) => ({
    ...rest,
    readAt: read_at,
    checkedAt: checked_at,
    failingSince: failing_since,
    problemsSince: problems_since,
    toldProblems: told_problems,
  }));
type Sync = z.infer<typeof syncRow>;

export async function syncNow(db: Database, now: Date): Promise<Sync> {
  const { rows } = await sql`
    select *, rest_until > ${now}::timestamptz as resting from ontwikkelpunten_sync`.execute(db);
  return syncRow.parse(rows[0]);
}

/** Where people open the list; null while that is not known. */
export async function listUrl(db: Database): Promise<string | null> {
  const { rows } = await sql`select url from ontwikkelpunten_sync`.execute(db);
  return z.object({ url: z.string().nullable() }).parse(rows[0]).url;
}

/** False when another instance works with the list now. */
export async function takeLease(db: Database, by: string, now: Date, until: Date): Promise<boolean> {
  const { rows } = await sql`
    update ontwikkelpunten_sync set leased_by = ${by}::uuid, leased_until = ${until}
    where leased_until <= ${now}::timestamptz or leased_by = ${by}::uuid returning one`.execute(db);
  return rows.length > 0;
}

/**
 * Holds the lease until the transaction ends. False when it is somebody else's by now, for this process stood still too
 * long: what it was about to save may be of before what the other one saved.
 */
export async function holdLease(tx: Database, by: string): Promise<boolean> {
  const { rows } = await sql`
    select one from ontwikkelpunten_sync where leased_by = ${by}::uuid for update`.execute(tx);
  return rows.length > 0;
}

export async function endLease(db: Database, by: string): Promise<void> {
  await sql`
    update ontwikkelpunten_sync set leased_by = null, leased_until = '-infinity' where leased_by = ${by}::uuid`.execute(
    db,
  );
}

/** Leaves the list alone until then. */
export async function rest(db: Database, until: Date, now: Date): Promise<void> {
  await sql`
    update ontwikkelpunten_sync set rest_until = ${until}, failures = failures + 1,
      failing_since = coalesce(failing_since, ${now}::timestamptz)`.execute(db);
}

export async function answered(db: Database): Promise<void> {
  await sql`
    update ontwikkelpunten_sync set rest_until = '-infinity', failures = 0, failing_since = null
    where failures > 0`.execute(db);
}

/** A reading of the whole list begins; gives its number. */
export async function beginReading(tx: Database): Promise<number> {
  const { rows } = await sql`
    update ontwikkelpunten_sync set reading = reading + 1 returning reading`.execute(tx);
  return z.object({ reading: z.int() }).parse(rows[0]).reading;
}

export async function saveCursor(tx: Database, cursor: string, readAt: Date | null): Promise<void> {
  await sql`
    update ontwikkelpunten_sync set cursor = ${cursor}, read_at = coalesce(${readAt}::timestamptz, read_at)`.execute(
    tx,
  );
}

/** The next reading is of the whole list. */
export async function forgetCursor(tx: Database): Promise<void> {
  await sql`update ontwikkelpunten_sync set cursor = null`.execute(tx);
}

export async function saveChecked(
  tx: Database,
  found: { url: string | null; problems: readonly ListProblem[]; missing: readonly string[]; now: Date },
): Promise<void> {
  await sql`
    update ontwikkelpunten_sync set
      url = coalesce(${found.url}, url),
      problems = ${JSON.stringify(found.problems)}::jsonb,
      problems_since = case when ${found.problems.length === 0} then null
        else coalesce(problems_since, ${found.now}::timestamptz) end,
      missing = ${JSON.stringify(found.missing)}::jsonb,
      checked_at = ${found.now}`.execute(tx);
}

/** False when another instance told it a moment ago. */
export async function takeTelling(tx: Database, before: string, told: string): Promise<boolean> {
  const { rows } = await sql`
    update ontwikkelpunten_sync set told_problems = ${told} where told_problems = ${before} returning one`.execute(tx);
  return rows.length > 0;
}
