// Taking messages to send: who is first, in which conversation there is room, and never two at once in one conversation.
import { sql } from 'kysely';
import { z } from 'zod';
import { type Database, problemKinds } from '../ports.ts';
import { type Pace, slack } from './pace.ts';
import { counting, lockApp, settingApp } from './pace-store.ts';
import { type Step, stepOf, type Waiting } from './step.ts';

const endpoint = z.object({ serviceUrl: z.string(), botId: z.string(), tenantId: z.string() });

const row = z
  .object({
    key: z.string(),
    place: z.string(),
    address: z.string(),
    person: z.string().nullable(),
    teams_id: z.string().nullable(),
    card: z.record(z.string(), z.unknown()),
    summary: z.string(),
    name: z.string(),
    version: z.int(),
    activity_id: z.string().nullable(),
    unsure: z.enum(['repeat', 'leave']),
    after: z.enum(['keep', 'forget']),
    late: z.boolean(),
    attempts: z.int(),
    misses: z.int(),
    posting: z.boolean(),
    is_unsure: z.boolean(),
    conversation: z.string().nullable(),
    here: endpoint.nullable(),
    via: endpoint.nullable(),
    problem: z.enum(problemKinds).nullable(),
  })
  .transform(
    ({ teams_id, activity_id, is_unsure, posting, here, conversation, ...rest }): Waiting => ({
      ...rest,
      teamsId: teams_id,
      activityId: activity_id,
      isUnsure: is_unsure,
      wasPosting: posting,
      conversation: conversation !== null && here !== null ? { id: conversation, ...here } : null,
    }),
  );

export interface Claim {
  /** The database's clock when it was read, in milliseconds. */
  now: number;
  /** When each call may go, on that clock: first for those asked for by `carried`, then for those taken. */
  slots: number[];
  /** When the next one after these may go. */
  next: number;
  taken: { message: Waiting; step: Step }[];
}

export interface ClaimWish {
  me: string;
  /** The caller's clock, for what is past its time. */
  now: Date;
  pace: Pace;
  /** Slots wanted for messages that were taken earlier and missed theirs. */
  carried: number;
  /** Most messages to take. */
  most: number;
  /** Milliseconds before the first slot, for the way back from the database. */
  lead: number;
  /** Milliseconds from now in which slots may be taken. */
  horizon: number;
  /** Seconds after which whoever took a message and did not say what became of it has died. */
  lease: number;
}

/** In one transaction: what is taken has its slots, and the other way round. */
export function claim(db: Database, wish: ClaimWish): Promise<Claim> {
  return db.transaction().execute(async (tx) => {
    const { app } = wish.pace;
    const { now, next } = await lockApp(tx);
    const first = Math.max(next, now + wish.lead);
    const room = Math.max(0, Math.floor((now + wish.horizon - first) / app.every) + 1);
    const forNew = Math.min(wish.most, room - wish.carried);
    const taken = forNew > 0 ? firstOfEach(await candidates(tx, wish, now, forNew)) : [];
    const calling = taken.filter(({ step }) => step.calls).length;
    const used = Math.min(wish.carried, room) + calling;
    const after = first + used * app.every;
    if (taken.length > 0 || used > 0) await mark(tx, wish, now, taken, used > 0 ? after : next);
    const slots = Array.from({ length: used }, (_, index) => first + index * app.every);
    return { now, slots, next: used > 0 ? after : next, taken };
  });
}

/** A new message and an update may both be first in their conversation; one at a time is kinder, and keeps order. */
function firstOfEach(found: readonly Waiting[]): Claim['taken'] {
  const first = new Map<string, Waiting>();
  for (const message of found) if (!first.has(message.address)) first.set(message.address, message);
  return [...first.values()].map((message) => ({ message, step: stepOf(message) }));
}

async function candidates(tx: Database, wish: ClaimWish, now: number, most: number): Promise<Waiting[]> {
  const at = sql`to_timestamp(${now}::float8 / 1000)`;
  const { rows } = await sql`
    select m.key, m.place::text as place, m.address, m.person_id as person, m.teams_id, m.card, m.summary, m.name, m.version,
      m.activity_id, m.unsure, m.after, m.until < ${wish.now.toISOString()}::timestamptz as late, m.attempts, m.misses,
      m.posting, m.is_unsure, c.id as conversation, u.problem,
      case when c.id is not null then jsonb_build_object('serviceUrl', c.service_url, 'botId', c.bot_id,
        'tenantId', c.tenant_id) end as here,
      case when v.id is not null then jsonb_build_object('serviceUrl', v.service_url, 'botId', v.bot_id,
        'tenantId', v.tenant_id) end as via
    from teams_message m
    left join lateral (
      select * from teams_conversation where id = m.conversation_id
      union all
      select * from teams_conversation where person_id = m.person_id and kind = 'personal'
      limit 1) c on true
    left join teams_conversation v on v.id = m.via
    left join teams_undelivered u on u.address = m.address
    where m.waits and m.due_at <= ${at} and (m.taken_until is null or m.taken_until < ${at})
      and not exists (
        select 1 from teams_message e
        where e.address = m.address and e.waits and e.key <> m.key
          and (e.taken_until >= ${at}
            or e.place < m.place and (e.activity_id is null) = (m.activity_id is null)
              and (e.activity_id is null or e.due_at <= ${at})))
      and not exists (
        select 1 from teams_pace p
        where p.key = m.address
          and p.next_at > to_timestamp((${now}::float8 + ${slack(wish.pace.conversation)}::float8) / 1000))
    order by (m.activity_id is not null), m.due_at, m.place
    limit ${most}
    for update of m skip locked`.execute(tx);
  return z.array(row).parse(rows);
}

/** All in one statement, because everybody else waits meanwhile. */
async function mark(tx: Database, wish: ClaimWish, now: number, taken: Claim['taken'], next: number): Promise<void> {
  const marks = taken.map(({ message: { key, address }, step }) => ({
    ...{ key, address, calls: step.calls, posting: step.do === 'post' },
  }));
  await sql`
    with t as (
      select * from jsonb_to_recordset(${JSON.stringify(marks)}::jsonb) as t(key text, address text, calls boolean, posting boolean)),
    marked as (
      update teams_message m set taken_by = ${wish.me}::uuid, posting = t.posting,
        taken_until = to_timestamp(${now}::float8 / 1000 + ${wish.lease}::float8),
        tried_version = case when t.posting then m.version else m.tried_version end
      from t where m.key = t.key),
    counted as (${counting(sql`select address from t where calls`, wish.pace.conversation.every, now)})
    ${settingApp(next)}`.execute(tx);
}

/** What this instance took without knowing, because the answer of the database was lost. */
export async function release(db: Database, me: string, except: readonly string[]): Promise<void> {
  await sql`
    update teams_message set taken_by = null, taken_until = null, posting = false
    where taken_by = ${me}::uuid
      and key not in (select jsonb_array_elements_text(${JSON.stringify(except)}::jsonb))`.execute(db);
}
