import { type Kysely, sql } from 'kysely';

/** How often a decision aid or a checklist ended where, per week and wijk: nothing of who used it or what for. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table keuzehulp_outcome (
      wijkteam_id uuid not null,
      -- The Monday of the week, yyyy-MM-dd.
      week text not null,
      tool text not null,
      version text not null,
      outcome text not null,
      n integer not null,
      primary key (wijkteam_id, week, tool, version, outcome)
    )`.execute(db);

  await sql`
    create table keuzehulp_run (
      -- One time that it was gone through, so that pressing twice counts once: a bare id from the card, for a day or two.
      id uuid not null,
      wijkteam_id uuid not null,
      tool text not null,
      version text not null,
      -- What was counted for it.
      week text not null,
      outcome text not null,
      -- yyyy-MM-dd.
      day text not null,
      primary key (id, wijkteam_id, tool, version)
    )`.execute(db);
  await sql`create index on keuzehulp_run (day)`.execute(db);
}

export async function down(): Promise<void> {
  throw new Error('This migration is not undone: restore a backup instead');
}
