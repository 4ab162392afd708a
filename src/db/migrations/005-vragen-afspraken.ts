import { type Kysely, sql } from 'kysely';

/** A wijkteam's own words for questions, and the agreements that return until they are done. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Rows are only added: what was asked before can be found by its version.
  await sql`
    create table vragen_own (
      wijkteam_id uuid not null,
      rhythm text not null check (rhythm in ('dag', 'maand', 'kwartaal')),
      version integer not null,
      words jsonb not null,
      primary key (wijkteam_id, rhythm, version)
    )`.execute(db);
  // Of the wijkteam, not of a person: who made it or did it is not kept.
  await sql`
    create table afspraken_afspraak (
      id uuid primary key,
      place bigint generated always as identity,
      wijkteam_id uuid not null,
      text text not null,
      made_on text not null,
      done_on text
    )`.execute(db);
  // The same text twice is a second click.
  await sql`
    create unique index afspraken_open on afspraken_afspraak (wijkteam_id, text) where done_on is null`.execute(db);
  await sql`create index afspraken_done on afspraken_afspraak (done_on) where done_on is not null`.execute(db);
}

export async function down(): Promise<void> {
  throw new Error('This migration is not undone: restore a backup instead');
}
