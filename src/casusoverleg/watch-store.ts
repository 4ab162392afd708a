// All SQL for looking whether casusoverleggen were changed by hand: on casusoverleg_watch, casusoverleg_trouble, and of
// casusoverleg_overleg what the calendar says. Rows are parsed here and trusted after.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import type { PersonId } from '../shared/person.ts';
import { type Overleg, type OverlegId, overlegId, type Seen } from './overleg.ts';
import { near, often, seldom } from './watch.ts';

const ids = z.array(z.object({ id: overlegId }));

/**
 * Those to look at now, the longest due first: planned, in the calendar, and not over. They are due again after the usual
 * time, spread by id so that not all are in the same second; until then no other instance gets them.
 */
export async function takeDue(db: Database, now: Date, most: number): Promise<OverlegId[]> {
  const { rows } = await sql`
    update casusoverleg_overleg set look_at = ${now}::timestamptz
      + (case when starts_at <= ${new Date(now.getTime() + near)}::timestamptz then ${often} else ${seldom} end)::float8
      * (0.8 + 0.2 * ('x' || right(id::text, 6))::bit(24)::integer / 16777216.0) * interval '1 millisecond'
    where id in (
      select id from casusoverleg_overleg
      where status = 'gepland' and look_at <= ${now} and ends_at > ${now} and seen is not null
      order by look_at limit ${most} for update skip locked)
    returning id`.execute(db);
  return ids.parse(rows).map(({ id }) => id);
}

export async function lookAgain(db: Database, id: OverlegId, at: Date): Promise<void> {
  await sql`update casusoverleg_overleg set look_at = ${at} where id = ${id}`.execute(db);
}

/** What was changed in the calendar by hand: nothing of it has to be sent. */
export async function saveFollowed(
  tx: Database,
  id: OverlegId,
  set: Pick<Overleg, 'status' | 'from' | 'until' | 'room'> & { seen: Seen },
): Promise<void> {
  await sql`
    update casusoverleg_overleg set status = ${set.status}, starts_at = ${set.from}, ends_at = ${set.until},
      room = ${set.room === null ? null : JSON.stringify(set.room)}, seen = ${JSON.stringify(set.seen)} where id = ${id}`.execute(
    tx,
  );
}

/** It is no longer in the calendar: there is nothing left to send. */
export async function saveCalledOff(tx: Database, id: OverlegId): Promise<void> {
  await sql`
    update casusoverleg_overleg set status = 'afgezegd', sent_version = version where id = ${id}`.execute(tx);
}

/** It could be read: what was counted begins anew. */
export async function wasThere(db: Database, id: OverlegId): Promise<void> {
  await sql`
    update casusoverleg_watch set misses = 0, gone_since = null
    where overleg_id = ${id} and (misses > 0 or gone_since is not null)`.execute(db);
}

/** Gives how often it could not be looked at, this time included. */
export async function wasMissed(db: Database, id: OverlegId): Promise<number> {
  const { rows } = await sql`
    insert into casusoverleg_watch (overleg_id, misses) values (${id}, 1)
    on conflict (overleg_id) do update set misses = casusoverleg_watch.misses + 1 returning misses`.execute(db);
  return z.object({ misses: z.int() }).parse(rows[0]).misses;
}

/** Gives since when the calendar says that it is not there. */
export async function wasGone(db: Database, id: OverlegId, now: Date): Promise<Date> {
  const { rows } = await sql`
    insert into casusoverleg_watch (overleg_id, gone_since) values (${id}, ${now})
    on conflict (overleg_id) do update set gone_since = coalesce(casusoverleg_watch.gone_since, excluded.gone_since)
    returning gone_since`.execute(db);
  return z.object({ gone_since: z.date() }).parse(rows[0]).gone_since;
}

/** False when it was told before that nobody works on this yyyy-MM-dd. */
export async function takeWarning(tx: Database, id: OverlegId, on: string): Promise<boolean> {
  const { rows } = await sql`
    insert into casusoverleg_watch (overleg_id, warned_on) values (${id}, ${on})
    on conflict (overleg_id) do update set warned_on = excluded.warned_on
      where casusoverleg_watch.warned_on <> excluded.warned_on
    returning overleg_id`.execute(tx);
  return rows.length > 0;
}

/** When casussen were put on its agenda by themselves; null: not yet. */
export async function filledAt(db: Database, id: OverlegId): Promise<Date | null> {
  const { rows } = await sql`select filled_at from casusoverleg_watch where overleg_id = ${id}`.execute(db);
  return z.array(z.object({ filled_at: z.date().nullable() })).parse(rows)[0]?.filled_at ?? null;
}

export async function saveFilled(tx: Database, id: OverlegId, now: Date): Promise<void> {
  await sql`
    insert into casusoverleg_watch (overleg_id, filled_at) values (${id}, ${now})
    on conflict (overleg_id) do update set filled_at = excluded.filled_at`.execute(tx);
}

/**
 * Of these, who was not told yet of this trouble with a mailbox (or '' for all of them); they are from now on. `what`: what
 * could not be done, so that the one does not end the other.
 */
export async function takeTold(
  tx: Database,
  organiser: string,
  what: `${'look' | 'send'} ${string}`,
  people: readonly PersonId[],
): Promise<PersonId[]> {
  const { rows } = await sql`
    insert into casusoverleg_trouble (organiser, problem, told)
    select ${organiser}, ${what}, value from jsonb_array_elements_text(${JSON.stringify(people)}::jsonb)
    on conflict do nothing returning told`.execute(tx);
  const told = new Set(
    z
      .array(z.object({ told: z.string() }))
      .parse(rows)
      .map((row) => row.told),
  );
  return people.filter((person) => told.has(person));
}

/** It could be done: what was wrong is news again when it comes back. */
export async function noTrouble(db: Database, organiser: string, what: 'look' | 'send'): Promise<void> {
  await sql`
    delete from casusoverleg_trouble
    where organiser in (${organiser}, '') and starts_with(problem, ${`${what} `})`.execute(db);
}
