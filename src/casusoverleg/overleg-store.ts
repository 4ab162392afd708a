// All SQL on the table casusoverleg_overleg. Rows are parsed here and trusted after.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import { type PersonId, personId } from '../shared/person.ts';
import { type WijkteamId, wijkteamId } from '../shared/wijkteam.ts';
import { attendee, type Overleg, type OverlegId, overleg, overlegId, overlegStatuses, seen } from './overleg.ts';

const overlegRow = z
  .object({
    id: overlegId,
    wijkteam_id: wijkteamId,
    status: z.enum(overlegStatuses),
    starts_at: z.date(),
    ends_at: z.date(),
    attendees: z.array(attendee),
    partners: overleg.shape.partners,
    room: overleg.shape.room,
    planner: personId,
    organiser: z.string(),
    reeks_id: z.uuid().nullable(),
    seen: seen.nullable(),
    version: z.int(),
    sent_version: z.int(),
    tried: z.boolean(),
  })
  .transform(
    ({ wijkteam_id, starts_at, ends_at, reeks_id, sent_version, ...rest }): Overleg => ({
      ...rest,
      wijkteam: wijkteam_id,
      from: starts_at,
      until: ends_at,
      reeks: reeks_id,
      sentVersion: sent_version,
    }),
  );
const columns = sql`
  id, wijkteam_id, status, starts_at, ends_at, attendees, partners, room, planner, organiser, reeks_id, seen, version,
  sent_version, tried`;
const parsed = (rows: unknown[]): Overleg[] => z.array(overlegRow).parse(rows);

export async function overlegById(db: Database, id: OverlegId): Promise<Overleg | undefined> {
  const { rows } = await sql`select ${columns} from casusoverleg_overleg where id = ${id}`.execute(db);
  return parsed(rows)[0];
}

/** With nobody else changing it until the transaction ends. */
export async function lockOverleg(tx: Database, id: OverlegId): Promise<Overleg | undefined> {
  const { rows } = await sql`select ${columns} from casusoverleg_overleg where id = ${id} for update`.execute(tx);
  return parsed(rows)[0];
}

/** What is planned and not over yet, the soonest first; of one wijkteam, or (`null`) of all. */
export async function comingUp(db: Database, wijkteam: WijkteamId | null, now: Date): Promise<Overleg[]> {
  const { rows } = await sql`
    select ${columns} from casusoverleg_overleg
    where (${wijkteam}::uuid is null or wijkteam_id = ${wijkteam}::uuid) and status = 'gepland' and ends_at > ${now}
    order by starts_at, id`.execute(db);
  return parsed(rows);
}

export async function insertOverleg(
  tx: Database,
  made: Overleg,
  extra: { reeksOn?: string; lookAt: Date },
): Promise<boolean> {
  const { rows } = await sql`
    insert into casusoverleg_overleg (id, wijkteam_id, status, starts_at, ends_at, attendees, partners, room, planner,
      organiser, reeks_id, reeks_on, look_at)
    values (${made.id}, ${made.wijkteam}, ${made.status}, ${made.from}, ${made.until},
      ${JSON.stringify(made.attendees)}, ${JSON.stringify(made.partners)},
      ${made.room === null ? null : JSON.stringify(made.room)}, ${made.planner}, ${made.organiser}, ${made.reeks},
      ${extra.reeksOn ?? null}, ${extra.lookAt})
    on conflict do nothing returning id`.execute(tx);
  return rows.length > 0;
}

/** What was changed here and must go to the calendar: one version further. `by`: who hears how that went, with the planner. */
export async function changeOverleg(
  tx: Database,
  id: OverlegId,
  set: Pick<Overleg, 'status' | 'from' | 'until' | 'attendees' | 'partners' | 'room'>,
  by: PersonId | null = null,
): Promise<void> {
  await sql`
    update casusoverleg_overleg set status = ${set.status}, starts_at = ${set.from}, ends_at = ${set.until},
      attendees = ${JSON.stringify(set.attendees)}, partners = ${JSON.stringify(set.partners)},
      room = ${set.room === null ? null : JSON.stringify(set.room)}, version = version + 1,
      changed_by = ${by}, send_tries = 0, send_after = '-infinity'
    where id = ${id}`.execute(tx);
}

export async function plannedBy(db: Database, person: PersonId): Promise<number> {
  const { rows } = await sql`
    select count(*)::integer as n from casusoverleg_overleg where planner = ${person}`.execute(db);
  return z.array(z.object({ n: z.int() })).parse(rows)[0]?.n ?? 0;
}

/** From here until the transaction ends nobody else books: two who choose the same moment come one after the other. */
export async function bookAlone(tx: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('casusoverleg booking', 0))`.execute(tx);
}
