// All SQL on the table casusoverleg_reeks, and which casusoverleggen were made of a series. Rows are parsed here and
// trusted after.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import { personId } from '../shared/person.ts';
import { type WijkteamId, wijkteamId } from '../shared/wijkteam.ts';
import { type OverlegId, overlegId, overlegStatuses } from './overleg.ts';
import { type Reeks, type ReeksId, reeks, reeksId } from './reeks.ts';

const reeksRow = z
  .object({
    id: reeksId,
    wijkteam_id: wijkteamId,
    weekday: z.int(),
    time: z.string(),
    every_weeks: z.int(),
    minutes: z.int(),
    starts_on: z.string(),
    until: z.string(),
    room: reeks.shape.room,
    planner: personId,
    organiser: z.string(),
    stopped: z.boolean(),
    moving: reeks.shape.moving,
  })
  .transform(
    ({ wijkteam_id, every_weeks, starts_on, ...rest }): Reeks => ({
      ...rest,
      wijkteam: wijkteam_id,
      everyWeeks: every_weeks,
      startsOn: starts_on,
    }),
  );
const columns = sql`
  id, wijkteam_id, weekday, time, every_weeks, minutes, starts_on, until, room, planner, organiser, stopped,
  moving`;
const parsed = (rows: unknown[]): Reeks[] => z.array(reeksRow).parse(rows);
const json = (value: object | null): string | null => (value === null ? null : JSON.stringify(value));

export async function reeksById(db: Database, id: ReeksId): Promise<Reeks | undefined> {
  return parsed((await sql`select ${columns} from casusoverleg_reeks where id = ${id}`.execute(db)).rows)[0];
}

/** With nobody else changing it, or making casusoverleggen of it, until the transaction ends. */
export async function lockReeks(tx: Database, id: ReeksId): Promise<Reeks | undefined> {
  return parsed((await sql`select ${columns} from casusoverleg_reeks where id = ${id} for update`.execute(tx)).rows)[0];
}

/** Those that go on, on a yyyy-MM-dd; of one wijkteam, or (`null`) of all. A wijkteam has one at most. */
export async function running(db: Database, wijkteam: WijkteamId | null, today: string): Promise<Reeks[]> {
  const { rows } = await sql`
    select ${columns} from casusoverleg_reeks
    where (${wijkteam}::uuid is null or wijkteam_id = ${wijkteam}::uuid) and not stopped
      and (until = '' or until >= ${today}) order by id`.execute(db);
  return parsed(rows);
}

/** False when the wijkteam has another one that goes on. What has come to its end on `today` makes room. */
export async function insertReeks(tx: Database, made: Reeks, today: string): Promise<boolean> {
  await sql`
    update casusoverleg_reeks set stopped = true
    where wijkteam_id = ${made.wijkteam} and not stopped and until <> '' and until < ${today}`.execute(tx);
  const { rows } = await sql`
    insert into casusoverleg_reeks (id, wijkteam_id, weekday, time, every_weeks, minutes, starts_on, until, room,
      planner, organiser)
    values (${made.id}, ${made.wijkteam}, ${made.weekday}, ${made.time}, ${made.everyWeeks}, ${made.minutes},
      ${made.startsOn}, ${made.until}, ${json(made.room)}, ${made.planner}, ${made.organiser})
    on conflict do nothing returning id`.execute(tx);
  return rows.length > 0;
}

export async function saveReeks(tx: Database, changed: Reeks): Promise<void> {
  await sql`
    update casusoverleg_reeks set weekday = ${changed.weekday}, time = ${changed.time},
      every_weeks = ${changed.everyWeeks}, minutes = ${changed.minutes}, starts_on = ${changed.startsOn},
      until = ${changed.until}, room = ${json(changed.room)}, planner = ${changed.planner},
      organiser = ${changed.organiser}, stopped = ${changed.stopped}, moving = ${json(changed.moving)}
    where id = ${changed.id}`.execute(tx);
}

const madeRow = z
  .object({
    id: overlegId,
    reeks_on: z.string(),
    status: z.enum(overlegStatuses),
    starts_at: z.date(),
    ends_at: z.date(),
  })
  .transform(({ reeks_on, starts_at, ends_at, ...rest }) => ({
    ...rest,
    on: reeks_on,
    from: starts_at,
    until: ends_at,
  }));
/** A casusoverleg of a series; `on`: the date of the series it is for, also when it was moved. */
export type Made = z.infer<typeof madeRow>;

/** For which dates from a yyyy-MM-dd on there is, or was, one; in order. */
export async function madeOf(db: Database, id: ReeksId, first: string): Promise<Made[]> {
  const { rows } = await sql`
    select id, reeks_on, status, starts_at, ends_at from casusoverleg_overleg
    where reeks_id = ${id} and reeks_on >= ${first} order by reeks_on`.execute(db);
  return z.array(madeRow).parse(rows);
}

/** It is for another date of the series from now on; null: for none, so that one can be made for the date it was for. */
export async function isFor(tx: Database, id: OverlegId, on: string | null): Promise<void> {
  await sql`update casusoverleg_overleg set reeks_on = ${on} where id = ${id}`.execute(tx);
}

/** Somebody gave it a moment of its own: it is no longer one of the series. */
export async function leaveReeks(tx: Database, id: OverlegId): Promise<void> {
  await sql`update casusoverleg_overleg set reeks_id = null, reeks_on = null where id = ${id}`.execute(tx);
}

/** Those of a series that are planned and have not begun, the soonest first. */
export async function bookedOf(db: Database, id: ReeksId, now: Date): Promise<Made[]> {
  const { rows } = await sql`
    select id, reeks_on, status, starts_at, ends_at from casusoverleg_overleg
    where reeks_id = ${id} and reeks_on is not null and status = 'gepland' and starts_at > ${now}
    order by starts_at, id`.execute(db);
  return z.array(madeRow).parse(rows);
}

/** What came to its end before a yyyy-MM-dd, or was stopped, and of which nothing is kept any more. */
export async function eraseEnded(db: Database, today: string): Promise<void> {
  await sql`
    delete from casusoverleg_reeks r
    where (stopped or (until <> '' and until < ${today}))
      and not exists (select 1 from casusoverleg_overleg o where o.reeks_id = r.id)`.execute(db);
}
