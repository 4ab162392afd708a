// All SQL on the table graph_pace: what all instances together have asked of SharePoint. Times are the database's.
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import type { Pace, Rate } from './pace.ts';

const everybody = 'sharepoint';

/** Nobody is held back longer, in milliseconds, whatever was asked. */
const longestHold = 600_000;

const clock = sql`clock_timestamp()`;
const ms = (milliseconds: number): RawBuilder<unknown> => sql`${milliseconds}::float8 * interval '1 ms'`;
const full = ({ every, burst }: Rate): number => every * burst;

/** A clock that was put back leaves a time no bucket can be filled to; then it begins anew. */
const filledTo = (column: RawBuilder<unknown>, rate: Rate, most: number): RawBuilder<unknown> => sql`
  case when ${column} > ${clock} + ${ms(full(rate) + most + 2 * longestHold)} then ${clock}
    else greatest(${column}, ${clock}) end`;

const until = (column: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(extract(epoch from ${column} - ${clock}) * 1000)::float8`;

const minuteAt = sql`p.minute_at`;
const dayAt = sql`p.day_at`;
const waits = z.array(z.object({ minute: z.number(), day: z.number() }));

/**
 * Takes so many units. Gives the milliseconds until they may go, or, when that is more than `most`, takes none and gives
 * when to ask again.
 */
export async function reserve(
  db: Database,
  units: number,
  { minute, day }: Pace,
  most: number,
): Promise<{ waitMs: number } | { afterMs: number }> {
  const longest = (row: z.infer<typeof waits>[number]): number =>
    Math.max(0, row.minute - full(minute), row.day - full(day));
  const filled = (column: RawBuilder<unknown>, rate: Rate): RawBuilder<unknown> =>
    sql`${filledTo(column, rate, most)} + ${ms(units * rate.every)}`;
  const taken = await sql`
    insert into graph_pace as p (key, minute_at, day_at)
    values (${everybody}, ${clock} + ${ms(units * minute.every)}, ${clock} + ${ms(units * day.every)})
    on conflict (key) do update set minute_at = ${filled(minuteAt, minute)}, day_at = ${filled(dayAt, day)}
      where ${filled(minuteAt, minute)} <= ${clock} + ${ms(full(minute) + most)}
        and ${filled(dayAt, day)} <= ${clock} + ${ms(full(day) + most)}
    returning ${until(minuteAt)} as minute, ${until(dayAt)} as day`.execute(db);
  const [row] = waits.parse(taken.rows);
  if (row) return { waitMs: longest(row) };
  const held = await sql`
    select ${until(minuteAt)} as minute, ${until(dayAt)} as day from graph_pace as p where key = ${everybody}`.execute(
    db,
  );
  const [found] = waits.parse(held.rows);
  return { afterMs: found ? longest(found) : 0 };
}

/** Nobody asks for so many milliseconds; then one by one, because what was allowed at once has been used. */
export async function holdBack(db: Database, forMs: number, { minute }: Pace): Promise<void> {
  const held = sql`${clock} + ${ms(Math.min(forMs, longestHold) + full(minute))}`;
  await sql`
    insert into graph_pace as p (key, minute_at, day_at) values (${everybody}, ${held}, ${clock})
    on conflict (key) do update set minute_at = greatest(p.minute_at, ${held})`.execute(db);
}
