// SQL on casusoverleg_overleg for what is shown in the channel, and for what is over.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import { personId } from '../shared/person.ts';
import { wijkteamId } from '../shared/wijkteam.ts';
import { attendee, type OverlegId, overlegId } from './overleg.ts';

/** Nobody else shows this agenda until the transaction ends. */
export async function agendaAlone(tx: Database, id: OverlegId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`casusoverleg agenda ${id}`}, 0))`.execute(tx);
}

/**
 * The moment that was told first in the channel; told now if none was. Null while it was never told and may not be now:
 * what nobody saw need not be taken back.
 */
export async function announcedAt(tx: Database, id: OverlegId, mayTell: boolean): Promise<Date | null> {
  if (mayTell) {
    await sql`
      update casusoverleg_overleg set announced_at = starts_at where id = ${id} and announced_at is null`.execute(tx);
  }
  const { rows } = await sql`select announced_at from casusoverleg_overleg where id = ${id}`.execute(tx);
  return z.array(z.object({ announced_at: z.date().nullable() })).parse(rows)[0]?.announced_at ?? null;
}

/** False when it was held or cancelled before. The calendar need not know: its version stays. */
export async function setHeld(tx: Database, id: OverlegId): Promise<boolean> {
  const { rows } = await sql`
    update casusoverleg_overleg set status = 'gehouden' where id = ${id} and status = 'gepland' returning id`.execute(
    tx,
  );
  return rows.length > 0;
}

const overRow = z
  .object({
    id: overlegId,
    wijkteam_id: wijkteamId,
    starts_at: z.date(),
    ends_at: z.date(),
    planner: personId,
    attendees: z.array(attendee),
    harvest_told: z.boolean(),
    cases: z.int(),
  })
  .transform(({ wijkteam_id, starts_at, ends_at, harvest_told, ...rest }) => ({
    ...rest,
    wijkteam: wijkteam_id,
    from: starts_at,
    until: ends_at,
    told: harvest_told,
  }));
/** A casusoverleg that is over and was not closed; `cases`: how many stand on its agenda. */
export type Over = z.output<typeof overRow>;

export async function notClosed(db: Database, endedBefore: Date): Promise<Over[]> {
  const { rows } = await sql`
    select o.id, o.wijkteam_id, o.starts_at, o.ends_at, o.planner, o.attendees, o.harvest_told,
      (select count(*)::integer from casusoverleg_casus c
       where c.overleg_id = o.id and c.status in ('gepland', 'besproken')) as cases
    from casusoverleg_overleg o where o.status = 'gepland' and o.ends_at <= ${endedBefore}
    order by o.ends_at, o.id`.execute(db);
  return z.array(overRow).parse(rows);
}

/** False when the planner was asked before. */
export async function takeHarvest(tx: Database, id: OverlegId): Promise<boolean> {
  const { rows } = await sql`
    update casusoverleg_overleg set harvest_told = true
    where id = ${id} and status = 'gepland' and not harvest_told returning id`.execute(tx);
  return rows.length > 0;
}

const nearRow = z
  .object({ id: overlegId, starts_at: z.date() })
  .transform(({ id, starts_at }) => ({ id, from: starts_at }));

/** What was told in the channel, begins before an instant and was not closed. */
export async function announcedAndNear(db: Database, before: Date): Promise<z.output<typeof nearRow>[]> {
  const { rows } = await sql`
    select id, starts_at from casusoverleg_overleg
    where status = 'gepland' and starts_at <= ${before} and announced_at is not null order by id`.execute(db);
  return z.array(nearRow).parse(rows);
}

/** What was told in the channel and ended before an instant. */
export async function announcedBefore(db: Database, before: Date): Promise<OverlegId[]> {
  const { rows } = await sql`
    select id from casusoverleg_overleg where ends_at < ${before} and announced_at is not null order by id`.execute(db);
  return z
    .array(z.object({ id: overlegId }))
    .parse(rows)
    .map(({ id }) => id);
}
