import { type Kysely, sql } from 'kysely';

/** When wijkteams meet, when not, and who is there. Kept by ritme/. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // `saved_at`: what would have opened before is not missed.
  await sql`
    create table ritme_schedule (
      wijkteam_id uuid not null,
      rhythm text not null check (rhythm in ('dag', 'maand', 'kwartaal')),
      days jsonb not null,
      week text not null default 'eerste' check (week in ('eerste', 'tweede', 'derde', 'vierde', 'laatste')),
      opens text not null,
      closes text not null,
      starts_on text not null,
      saved_at timestamptz not null,
      primary key (wijkteam_id, rhythm),
      check (opens < closes)
    )`.execute(db);
  // A pause of a wijkteam, or a free day of all (wijkteam_id is null).
  await sql`
    create table ritme_free (
      id uuid primary key,
      wijkteam_id uuid,
      first text not null,
      last text not null,
      name text not null,
      check (first <= last)
    )`.execute(db);
  // One row; counts every change of the two tables above, so that a process sees cheaply that nothing changed.
  await sql`
    create table ritme_revision (
      only_row boolean primary key default true check (only_row),
      revision bigint not null default 0
    )`.execute(db);
  await sql`insert into ritme_revision default values`.execute(db);
  // What should have opened and did not.
  await sql`
    create table ritme_missed (
      wijkteam_id uuid not null,
      rhythm text not null check (rhythm in ('dag', 'maand', 'kwartaal')),
      date text not null,
      closed_at timestamptz not null,
      primary key (wijkteam_id, rhythm, date)
    )`.execute(db);
  await sql`
    create table ritme_person (
      person_id text primary key,
      days_off jsonb not null default '[]',
      reminders boolean not null default true
    )`.execute(db);
  // Periods of one person do not overlap. Gone once they are over.
  await sql`
    create table ritme_absence (
      person_id text not null,
      first text not null,
      last text not null,
      primary key (person_id, first),
      check (first <= last)
    )`.execute(db);
}

export async function down(): Promise<void> {
  throw new Error('This migration is not undone: restore a backup instead');
}
