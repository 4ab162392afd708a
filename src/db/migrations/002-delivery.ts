import { type Kysely, sql } from 'kysely';

/** One way out to Teams: what should be shown, what was not delivered, and the pace. Kept by teams/. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Whose own chat it is; null for channels and groups.
  await sql`alter table teams_conversation add column person_id text`.execute(db);
  await sql`create index teams_conversation_person on teams_conversation (person_id) where person_id is not null`.execute(
    db,
  );
  // What should be shown. `address` is the conversation, or `person:` and whose chat it is; `place` gives the order there.
  // `sent_version` is the newest version that needs nothing more. `posting`: a new message is under way, so whoever
  // finds the row after a crash cannot know whether Teams has it. `is_unsure`: it may have been taken, no id came back;
  // `doubted`: it once was, so Teams may show it twice. `waits`: there is something to do. What has arrived leaves only
  // its `print` here, to know it by: what was said in a dagbeeld is kept by the dagstart, as long as that may be kept.
  await sql`
    create table teams_message (
      key text primary key,
      place bigint generated always as identity unique,
      address text not null,
      conversation_id text,
      person_id text,
      teams_id text,
      via text,
      card jsonb not null,
      summary text not null,
      name text not null,
      print text not null,
      version integer not null default 1,
      tried_version integer not null default 0,
      sent_version integer not null default 0,
      activity_id text,
      unsure text not null check (unsure in ('repeat', 'leave')),
      after text not null check (after in ('keep', 'forget')),
      until timestamptz not null,
      waiting_since timestamptz not null,
      due_at timestamptz not null,
      attempts integer not null default 0,
      misses integer not null default 0,
      given_up boolean not null default false,
      taken_by uuid,
      taken_until timestamptz,
      posting boolean not null default false,
      is_unsure boolean not null default false,
      doubted boolean not null default false,
      waits boolean not null generated always as
        (sent_version < version and not (is_unsure and unsure = 'leave' and activity_id is null)) stored,
      check ((conversation_id is null) <> (person_id is null))
    )`.execute(db);
  // New messages go before updates: those will be replaced by newer ones anyway.
  await sql`
    create index teams_message_waiting on teams_message ((activity_id is not null), due_at, place) where waits`.execute(
    db,
  );
  await sql`create index teams_message_address on teams_message (address)`.execute(db);
  await sql`
    create table teams_undelivered (
      address text primary key,
      problem text not null,
      since text not null
    )`.execute(db);
  // Per conversation, and one row for the whole app: when all that has been let go is within the limit again.
  await sql`create table teams_pace (key text primary key, next_at timestamptz not null)`.execute(db);
}

export async function down(): Promise<void> {
  throw new Error('This migration is not undone: restore a backup instead');
}
