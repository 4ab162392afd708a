// All SQL on the schedules and free days. Rows are parsed here and trusted after.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import { type Rhythm, rhythm } from '../shared/occurrence.ts';
import { type WijkteamId, wijkteamId } from '../shared/wijkteam.ts';
import { type Free, type Schedule, weeks } from './schedule.ts';

/** `savedAt`: when somebody last changed it; what would have opened before was not missed. */
export interface KeptSchedule extends Schedule {
  savedAt: Date;
}

export const freeId = z.uuid().brand('FreeId');
export type FreeId = z.infer<typeof freeId>;

export interface KeptFree extends Free {
  id: FreeId;
}

const scheduleRow = z
  .object({
    wijkteam_id: wijkteamId,
    rhythm,
    days: z.array(z.int().min(1).max(7)),
    week: z.enum(weeks),
    opens: z.string(),
    closes: z.string(),
    starts_on: z.string(),
    saved_at: z.date(),
  })
  .transform(
    ({ wijkteam_id, starts_on, saved_at, ...rest }): KeptSchedule => ({
      ...rest,
      wijkteam: wijkteam_id,
      startsOn: starts_on,
      savedAt: saved_at,
    }),
  );
const freeRow = z
  .object({ id: freeId, wijkteam_id: wijkteamId.nullable(), first: z.string(), last: z.string(), name: z.string() })
  .transform(({ wijkteam_id, ...rest }): KeptFree => ({ ...rest, wijkteam: wijkteam_id }));

/** The schedules of a wijkteam, or with `null` all there are. */
export async function schedulesOf(db: Database, wijkteam: WijkteamId | null): Promise<KeptSchedule[]> {
  const { rows } = await sql`
    select * from ritme_schedule where ${wijkteam}::uuid is null or wijkteam_id = ${wijkteam}::uuid
    order by wijkteam_id, rhythm`.execute(db);
  return z.array(scheduleRow).parse(rows);
}

/** The pauses of a wijkteam and the free days of all, soonest first; with `null` every one there is. */
export async function freesOf(db: Database, wijkteam: WijkteamId | null): Promise<KeptFree[]> {
  const { rows } = await sql`
    select * from ritme_free
    where ${wijkteam}::uuid is null or wijkteam_id is null or wijkteam_id = ${wijkteam}::uuid
    order by first, last, id`.execute(db);
  return z.array(freeRow).parse(rows);
}

export async function freeById(db: Database, id: FreeId): Promise<KeptFree | undefined> {
  const { rows } = await sql`select * from ritme_free where id = ${id}`.execute(db);
  return z.array(freeRow).parse(rows)[0];
}

/** Changes with every change of a schedule or a free day, in the same transaction. */
export async function revision(db: Database): Promise<string> {
  const { rows } = await sql`select revision::text as revision from ritme_revision`.execute(db);
  return z.tuple([z.object({ revision: z.string() })]).parse(rows)[0].revision;
}

/** Does the work and counts it as a change, both or neither. */
async function change<Done>(db: Database, work: (tx: Database) => Promise<Done>): Promise<Done> {
  return db.transaction().execute(async (tx) => {
    await sql`update ritme_revision set revision = revision + 1`.execute(tx);
    return work(tx);
  });
}

/** Takes the place of the schedule of the same rhythm. */
export async function saveSchedule(db: Database, schedule: Schedule, now: Date): Promise<void> {
  const { wijkteam, rhythm: of, days, week, opens, closes, startsOn } = schedule;
  await change(db, async (tx) =>
    sql`
        insert into ritme_schedule (wijkteam_id, rhythm, days, week, opens, closes, starts_on, saved_at)
        values (${wijkteam}, ${of}, ${JSON.stringify(days)}::jsonb, ${week}, ${opens}, ${closes}, ${startsOn}, ${now})
        on conflict (wijkteam_id, rhythm) do update set days = excluded.days, week = excluded.week,
          opens = excluded.opens, closes = excluded.closes, starts_on = excluded.starts_on,
          saved_at = excluded.saved_at`.execute(tx),
  );
}

export async function removeSchedule(db: Database, wijkteam: WijkteamId, of: Rhythm): Promise<void> {
  await change(db, (tx) =>
    sql`delete from ritme_schedule where wijkteam_id = ${wijkteam} and rhythm = ${of}`.execute(tx),
  );
}

/** From when on (yyyy-MM-dd) a wijkteam takes part, in all its rhythms. */
export async function saveStart(db: Database, wijkteam: WijkteamId, startsOn: string, now: Date): Promise<void> {
  await change(db, (tx) =>
    sql`update ritme_schedule set starts_on = ${startsOn}, saved_at = ${now} where wijkteam_id = ${wijkteam}`.execute(
      tx,
    ),
  );
}

/** The same days twice for the same wijkteam are one row; the last name holds. */
export async function saveFree(db: Database, free: KeptFree): Promise<void> {
  const { id, wijkteam, first, last, name } = free;
  await change(db, async (tx) => {
    await sql`
      delete from ritme_free
      where wijkteam_id is not distinct from ${wijkteam}::uuid and first = ${first} and last = ${last}`.execute(tx);
    await sql`
      insert into ritme_free (id, wijkteam_id, first, last, name)
      values (${id}, ${wijkteam}, ${first}, ${last}, ${name})`.execute(tx);
  });
}

/** From `today` (yyyy-MM-dd) on it no longer holds; the days before stay free, for nothing was missed on them. */
export async function endFree(db: Database, id: FreeId, today: string, yesterday: string): Promise<void> {
  await change(db, async (tx) => {
    await sql`delete from ritme_free where id = ${id} and first >= ${today}`.execute(tx);
    await sql`update ritme_free set last = ${yesterday} where id = ${id} and first < ${today} and last >= ${today}`.execute(
      tx,
    );
  });
}

/** Free days that ended before a yyyy-MM-dd. */
export async function removeFreesBefore(db: Database, date: string): Promise<void> {
  await sql`delete from ritme_free where last < ${date}`.execute(db);
}
