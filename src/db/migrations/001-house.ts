import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // Where the bot may speak, kept by teams/.
  await sql`
    create table teams_conversation (
      id text primary key,
      kind text not null check (kind in ('personal', 'group', 'channel')),
      team_id text,
      tenant_id text not null,
      service_url text not null,
      bot_id text not null
    )`.execute(db);

  await sql`
    create table wijkteam_wijkteam (
      id uuid primary key,
      tenant_id text not null,
      name text not null,
      conversation_id text unique,
      team_id text,
      unique (tenant_id, name)
    )`.execute(db);
  await sql`
    create table wijkteam_member (
      wijkteam_id uuid not null references wijkteam_wijkteam on delete cascade,
      person_id text not null,
      teams_id text not null,
      name text not null,
      primary key (wijkteam_id, person_id)
    )`.execute(db);
  await sql`create index wijkteam_member_person on wijkteam_member (person_id)`.execute(db);
  // wijkteam_id is null for a role that holds everywhere.
  await sql`
    create table wijkteam_role (
      person_id text not null,
      role text not null,
      wijkteam_id uuid references wijkteam_wijkteam on delete cascade,
      name text not null,
      unique nulls not distinct (person_id, role, wijkteam_id)
    )`.execute(db);

  await sql`
    create table dagstart_dagstart (
      id uuid primary key,
      wijkteam_id uuid not null,
      conversation_id text not null,
      date text not null,
      areas jsonb not null,
      opened_at timestamptz not null,
      closed_at timestamptz,
      withdrawn boolean not null default false,
      asked integer,
      voorzitter_id text,
      voorzitter_name text,
      form_activity text,
      counter_activity text,
      dagbeeld jsonb,
      dagbeeld_activity text
    )`.execute(db);
  // Two people who open a dagstart at the same moment open one.
  await sql`
    create unique index dagstart_one_open on dagstart_dagstart (wijkteam_id) where closed_at is null`.execute(db);
  await sql`create index dagstart_by_wijkteam on dagstart_dagstart (wijkteam_id, opened_at)`.execute(db);
  // No person, no name, no time: who answered can only be worked out with the key, and only per dagstart.
  await sql`
    create table dagstart_answer (
      dagstart_id uuid not null references dagstart_dagstart on delete cascade,
      respondent text not null,
      scores jsonb not null,
      version integer not null default 1,
      primary key (dagstart_id, respondent)
    )`.execute(db);
  // A text may carry a name, so its author is another pseudonym than the respondent of the scores.
  await sql`
    create table dagstart_text (
      dagstart_id uuid not null references dagstart_dagstart on delete cascade,
      author text not null,
      text text not null,
      kind text check (kind in ('succes', 'belemmering', 'anders')),
      follow_up text not null default '',
      name text,
      primary key (dagstart_id, author)
    )`.execute(db);
}

export async function down(): Promise<void> {
  throw new Error('The first migration is not undone: drop the database instead');
}
