// SQL on the table teams_message for those who want something shown. What is taken and sent: claim-store, settle-store.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database, Message } from '../ports.ts';
import { addressOf } from './address.ts';

/** One statement for all. `now` and `until` are the caller's clock, when it is due is the database's. */
export async function put(on: Database, messages: readonly Message[], now: Date): Promise<void> {
  const rows = messages.map(({ key, to, card, until, unsure, after }, place) => {
    const { address, conversation = null, person = null, teamsId = null, via = null } = addressOf(to);
    const last = until ?? new Date(now.getTime() + day);
    const { name, summary, content } = card;
    const where = { address, conversation, person, teams_id: teamsId, via };
    return { place, key, ...where, card: content, summary, name, unsure, after, until: last };
  });
  await sql`
    insert into teams_message as m
      (key, address, conversation_id, person_id, teams_id, via, card, summary, name, print, unsure, after, until,
       waiting_since, due_at)
    select key, address, conversation, person, teams_id, via, card, summary, name, md5(summary || card::text), unsure, after,
      until, ${now.toISOString()}::timestamptz, now()
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g(place integer, key text, address text,
      conversation text, person text, teams_id text, via text, card jsonb, summary text, name text, unsure text, after text,
      until timestamptz)
    order by place
    on conflict (key) do update set
      version = m.version + (m.print <> excluded.print or m.given_up)::integer,
      card = excluded.card, summary = excluded.summary, name = excluded.name, print = excluded.print,
      teams_id = excluded.teams_id, via = excluded.via, unsure = excluded.unsure, after = excluded.after,
      until = excluded.until, given_up = false, attempts = 0, misses = 0,
      waiting_since = case when m.waits then m.waiting_since else excluded.waiting_since end,
      due_at = case when m.waits then m.due_at else excluded.due_at end
    where m.print <> excluded.print or m.given_up or (m.waits and m.until < excluded.until)`.execute(on);
}

const day = 24 * 3_600_000;

export async function remove(on: Database, keys: readonly string[]): Promise<void> {
  await sql`
    delete from teams_message
    where key in (select jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb))`.execute(on);
}

/** Also what has arrived: what Teams calls it means nothing there any more. */
export async function removeAllTo(on: Database, addresses: readonly string[]): Promise<void> {
  await sql`
    delete from teams_message
    where address in (select jsonb_array_elements_text(${JSON.stringify(addresses)}::jsonb))`.execute(on);
}

export async function waiting(db: Database): Promise<{ count: number; since: Date | null }> {
  const { rows } = await sql`
    select count(*)::integer as count, min(waiting_since) as since from teams_message where waits`.execute(db);
  const [row] = z.array(z.object({ count: z.int(), since: z.date().nullable() })).parse(rows);
  return row ?? { count: 0, since: null };
}

/** Whether there is anything to take. Much cheaper than trying to. */
export async function anyDue(db: Database): Promise<boolean> {
  const { rows } = await sql`
    select 1 from teams_message where waits and due_at <= now() and (taken_until is null or taken_until < now())
    limit 1`.execute(db);
  return rows.length > 0;
}

/** What has arrived and is kept only because it may turn up twice. */
export async function forgetDoubted(db: Database): Promise<void> {
  await sql`
    delete from teams_message where key in
      (select key from teams_message where after = 'forget' and doubted and not waits and due_at < now() - interval '1 day'
       limit 10000 for update skip locked)`.execute(db);
}
