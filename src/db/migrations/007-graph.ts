import { type Kysely, sql } from 'kysely';

/** What all instances together ask of Microsoft Graph. Kept by graph/. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // One row per service: up to when the units of a minute and of a day that were let go last.
  await sql`
    create table graph_pace (
      key text primary key,
      minute_at timestamptz not null,
      day_at timestamptz not null
    )`.execute(db);
  // The places at a mailbox that are taken now.
  await sql`
    create table graph_slot (
      mailbox text not null,
      slot integer not null,
      holder uuid not null,
      leased_until timestamptz not null,
      primary key (mailbox, slot)
    )`.execute(db);
}

export async function down(): Promise<void> {
  throw new Error('This migration is not undone: restore a backup instead');
}
