// What became of the messages that were taken: written for many at once, and never waiting for somebody else's lock.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';

export interface Settled {
  key: string;
  place: string;
  version: number;
  /** What Teams calls it, when it said so. */
  activityId: string | null;
  /** This version needs nothing more. */
  done: boolean;
  givenUp: boolean;
  /** It may or may not have been taken. */
  unsure: boolean;
  /** When it may be taken again, in milliseconds from now; counts as an attempt unless it is 0. */
  againMs: number;
  /** Teams did not know the conversation. */
  missed: boolean;
}

export interface Outcome {
  /** `locked`: somebody is changing it just now; ask again in a moment. `gone`: forgotten meanwhile. */
  is: 'written' | 'locked' | 'gone';
  /** What Teams calls the message that counts; another one than was just posted means that one is a double. */
  activityId: string | null;
}

const outcome = z.object({
  place: z.string(),
  is: z.enum(['written', 'locked', 'gone']),
  activity_id: z.string().nullable(),
});

/**
 * In the order given. A message shown anew meanwhile keeps waiting with its newer version. One that is to be forgotten
 * goes away once it is done, unless it may turn up twice.
 */
export async function settle(db: Database, me: string, settled: readonly Settled[]): Promise<Outcome[]> {
  const given = settled.map((each) => ({
    key: each.key,
    place: each.place,
    version: each.version,
    activity_id: each.activityId,
    done: each.done,
    given_up: each.givenUp,
    unsure: each.unsure,
    again_ms: each.againMs,
    missed: each.missed,
  }));
  const { rows } = await sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as g(key text, place bigint, version integer,
        activity_id text, done boolean, given_up boolean, unsure boolean, again_ms float8, missed boolean)),
    held as (
      select m.key, m.activity_id, g.done and m.after = 'forget' and m.version <= g.version
          and not (m.unsure = 'repeat' and (m.doubted or g.unsure)) as forget
      from teams_message m join given g on g.key = m.key and g.place = m.place
      where m.taken_by = ${me}::uuid or g.activity_id is not null
      for update of m skip locked),
    forgotten as (
      delete from teams_message m using held h where m.key = h.key and h.forget returning m.key),
    written as (
      update teams_message m set
        sent_version = case when g.done then greatest(m.sent_version, g.version) else m.sent_version end,
        activity_id = coalesce(m.activity_id, g.activity_id),
        given_up = g.given_up and m.version <= g.version,
        is_unsure = (m.is_unsure or g.unsure) and coalesce(m.activity_id, g.activity_id) is null,
        doubted = m.doubted or g.unsure,
        attempts = case when g.again_ms > 0 then m.attempts + 1 else 0 end,
        misses = case when g.missed then m.misses + 1 else 0 end,
        due_at = now() + g.again_ms * interval '1 ms',
        card = case when g.done and m.version <= g.version then '{}' else m.card end,
        summary = case when g.done and m.version <= g.version then '' else m.summary end,
        taken_by = null, taken_until = null, posting = false
      from given g, held h
      where h.key = m.key and g.key = m.key and not h.forget
      returning m.key, m.activity_id)
    select g.place::text as place, coalesce(w.activity_id, h.activity_id, g.activity_id) as activity_id,
      case when w.key is not null or f.key is not null then 'written'
        when exists (select 1 from teams_message m where m.key = g.key and m.place = g.place
          and (m.taken_by = ${me}::uuid or g.activity_id is not null)) then 'locked' else 'gone' end as is
    from given g left join held h on h.key = g.key left join written w on w.key = g.key
      left join forgotten f on f.key = g.key`.execute(db);
  const found = new Map(
    z
      .array(outcome)
      .parse(rows)
      .map((each) => [each.place, each]),
  );
  return settled.map(({ place }) => {
    const { is, activity_id } = found.get(place) ?? { is: 'gone' as const, activity_id: null };
    return { is, activityId: activity_id };
  });
}
