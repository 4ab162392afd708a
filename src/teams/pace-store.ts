// All SQL on the table teams_pace: what all instances together have let go. Times are the database's, in milliseconds.
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';

const app = 'app';

/** A clock that was put back leaves times far ahead; nothing here is meant to wait longer than a lease of slots. */
const tooFarAhead = 10_000;

export interface AppPace {
  now: number;
  /** When the next call may go. */
  next: number;
}

/**
 * The app's own bucket, locked until the transaction ends. Whoever holds it is the only one that takes messages, so
 * the order in a conversation needs no other lock.
 */
export async function lockApp(tx: Database): Promise<AppPace> {
  const { rows } = await sql`
    insert into teams_pace (key, next_at) values (${app}, clock_timestamp())
    on conflict (key) do update set next_at = teams_pace.next_at
    returning (extract(epoch from clock_timestamp()) * 1000)::float8 as now,
      (extract(epoch from next_at) * 1000)::float8 as next`.execute(tx);
  const [row] = z.array(z.object({ now: z.number(), next: z.number() })).parse(rows);
  if (!row) throw new Error('The pace of the app did not come back');
  return row.next > row.now + tooFarAhead ? { now: row.now, next: row.now } : row;
}

/** Sets when the app's next call may go. */
export const settingApp = (next: number): RawBuilder<unknown> =>
  sql`update teams_pace set next_at = to_timestamp(${next}::float8 / 1000) where key = ${app}`;

/** One more goes to each of these keys. `every` in milliseconds. */
export const counting = (keys: RawBuilder<unknown>, every: number, now: number): RawBuilder<unknown> => sql`
  insert into teams_pace (key, next_at)
  select key, to_timestamp((${now}::float8 + ${every}::float8) / 1000) from (${keys}) as k(key) order by key
  on conflict (key) do update set next_at =
    greatest(teams_pace.next_at, to_timestamp(${now}::float8 / 1000)) + ${every}::float8 * interval '1 ms'`;

/** One more goes to this one, when its turn comes. Gives how long the bucket was filled ahead of now, in milliseconds. */
export async function reserve(db: Database, key: string, every: number): Promise<number> {
  const { rows } = await sql`
    insert into teams_pace as p (key, next_at) values (${key}, clock_timestamp() + ${every}::float8 * interval '1 ms')
    on conflict (key) do update set next_at = greatest(p.next_at, clock_timestamp()) + ${every}::float8 * interval '1 ms'
    returning (extract(epoch from next_at - clock_timestamp()) * 1000)::float8 as filled`.execute(db);
  const [row] = z.array(z.object({ filled: z.number() })).parse(rows);
  return Math.max(0, (row?.filled ?? 0) - every);
}

/** Nothing goes to these for so many milliseconds, whichever instance wants to; then one by one. */
export async function holdBack(db: Database, held: readonly { key: string; forMs: number }[]): Promise<void> {
  await sql`
    insert into teams_pace (key, next_at)
    select key, clock_timestamp() + for_ms * interval '1 ms'
    from jsonb_to_recordset(${JSON.stringify(held.map(({ key, forMs }) => ({ key, for_ms: forMs })))}::jsonb)
      as h(key text, for_ms float8) order by key
    on conflict (key) do update set next_at = greatest(teams_pace.next_at, excluded.next_at)`.execute(db);
}

/** Empty buckets are as good as none. */
export async function forgetEmpty(db: Database): Promise<void> {
  await sql`
    delete from teams_pace where key in
      (select key from teams_pace where next_at < now() - interval '1 minute' and key <> ${app}
       limit 10000 for update skip locked)`.execute(db);
}
