import { type Kysely, sql } from 'kysely';

/** Casussen under their code, the casusoverleggen they are discussed in, and what was agreed there. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table casusoverleg_casus (
      id uuid primary key,
      wijkteam_id uuid not null,
      code text not null unique,
      question text not null,
      outcome text not null default '',
      leefgebieden jsonb not null default '[]',
      regelingen jsonb not null default '[]',
      urgency text not null default 'gewoon' check (urgency in ('gewoon', 'spoed')),
      status text not null default 'wacht' check (status in ('wacht', 'gepland', 'besproken', 'ingetrokken')),
      brought_by text not null,
      brought_at timestamptz not null,
      overleg_id uuid,
      place integer not null default 0,
      regisseur text not null default '',
      plan jsonb not null default '{"version": "", "done": []}',
      evaluate_on text not null default '',
      evaluation_told boolean not null default false,
      -- When something was last done with it: from then on the time runs after which it is erased.
      touched_at timestamptz not null
    )`.execute(db);
  await sql`create index casusoverleg_casus_wijk on casusoverleg_casus (wijkteam_id, status, brought_at)`.execute(db);
  await sql`create index casusoverleg_casus_overleg on casusoverleg_casus (overleg_id, place)`.execute(db);
  await sql`create index casusoverleg_casus_person on casusoverleg_casus (brought_by)`.execute(db);
  await sql`create index casusoverleg_casus_touched on casusoverleg_casus (touched_at)`.execute(db);
  await sql`
    create index casusoverleg_casus_evaluate on casusoverleg_casus (evaluate_on)
    where evaluate_on <> '' and not evaluation_told`.execute(db);
  // Which regelingen somebody works with. Said by the person or the teammanager, read only to plan.
  await sql`
    create table casusoverleg_regeling (
      person_id text not null,
      regeling text not null,
      primary key (person_id, regeling)
    )`.execute(db);
  // A moment is looked for: for casussen that wait, or another one for a casusoverleg that has one.
  await sql`
    create table casusoverleg_search (
      id uuid primary key,
      wijkteam_id uuid not null,
      overleg_id uuid,
      planner text not null,
      asked jsonb not null,
      answer jsonb,
      state text not null check (state in ('zoekt', 'gevonden', 'gekozen')),
      asked_at timestamptz not null
    )`.execute(db);
  await sql`create index casusoverleg_search_asked on casusoverleg_search (asked_at)`.execute(db);
  await sql`
    create table casusoverleg_overleg (
      id uuid primary key,
      wijkteam_id uuid not null,
      status text not null check (status in ('gepland', 'afgezegd', 'gehouden')),
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      attendees jsonb not null,
      partners jsonb not null,
      room jsonb,
      planner text not null,
      organiser text not null,
      reeks_id uuid,
      -- yyyy-MM-dd of the series this one is for, also when it was moved to another day.
      reeks_on text,
      seen jsonb,
      version integer not null default 1,
      sent_version integer not null default 0,
      tried boolean not null default false,
      -- Between which instants that was: an answer that was lost is looked for there.
      tried_from timestamptz,
      tried_until timestamptz,
      -- One process at a time sends it, until then by the clock of the database.
      sending_by text,
      sending_until timestamptz not null default '-infinity',
      send_tries integer not null default 0,
      -- Not before then, after something went wrong.
      send_after timestamptz not null default '-infinity',
      -- What is wrong with the calendar, as people were told.
      told_problem text not null default '',
      -- Who changed it last, where that is not who planned it.
      changed_by text,
      -- When to look next whether it was changed by hand.
      look_at timestamptz not null,
      -- The moment that was told first in the channel: one that differs from it was moved.
      announced_at timestamptz,
      harvest_told boolean not null default false
    )`.execute(db);
  await sql`
    create index casusoverleg_overleg_wijk on casusoverleg_overleg (wijkteam_id, starts_at)`.execute(db);
  await sql`
    create index casusoverleg_overleg_look on casusoverleg_overleg (look_at) where status = 'gepland'`.execute(db);
  await sql`
    create index casusoverleg_overleg_unsent on casusoverleg_overleg (send_after) where version > sent_version`.execute(
    db,
  );
  await sql`create index casusoverleg_overleg_ends on casusoverleg_overleg (ends_at)`.execute(db);
  await sql`
    create unique index casusoverleg_overleg_once on casusoverleg_overleg (reeks_id, reeks_on) where reeks_id is not null`.execute(
    db,
  );
  await sql`
    create table casusoverleg_reeks (
      id uuid primary key,
      wijkteam_id uuid not null,
      weekday integer not null check (weekday between 1 and 5),
      time text not null,
      every_weeks integer not null check (every_weeks between 1 and 8),
      minutes integer not null,
      starts_on text not null,
      until text not null,
      room jsonb,
      planner text not null,
      organiser text not null,
      stopped boolean not null default false,
      -- It got another rhythm, and what is booked still has to go along: time and minutes as they were.
      moving jsonb
    )`.execute(db);
  await sql`
    create unique index casusoverleg_reeks_running on casusoverleg_reeks (wijkteam_id) where not stopped`.execute(db);
  // What was told about a planned casusoverleg and what came of looking at it, beside what the planning keeps.
  await sql`
    create table casusoverleg_watch (
      overleg_id uuid primary key references casusoverleg_overleg on delete cascade,
      -- How often it was looked at in vain, one after the other.
      misses integer not null default 0,
      -- Since when the calendar says that it is not there.
      gone_since timestamptz,
      -- yyyy-MM-dd of the day of which was told that nobody works then.
      warned_on text not null default '',
      -- When casussen were put on its agenda by themselves.
      filled_at timestamptz
    )`.execute(db);
  // A calendar that cannot be used, and who was told so: once, until it could be used again.
  await sql`
    create table casusoverleg_trouble (
      organiser text not null,
      problem text not null,
      told text not null,
      primary key (organiser, problem, told)
    )`.execute(db);
  // What was agreed about a casus. A role does it: who that is, the people of that casusoverleg know.
  await sql`
    create table casusoverleg_afspraak (
      id uuid primary key,
      place bigint generated always as identity,
      casus_id uuid not null references casusoverleg_casus on delete cascade,
      overleg_id uuid not null,
      wijkteam_id uuid not null,
      role text not null,
      text text not null,
      due text not null,
      made_on text not null,
      status text not null default 'open' check (status in ('open', 'gedaan', 'vervallen')),
      -- Whether, and not when: the day somebody was told or did it would say who was away and who was late.
      reminded boolean not null default false
    )`.execute(db);
  await sql`
    create index casusoverleg_afspraak_open on casusoverleg_afspraak (wijkteam_id, due) where status = 'open'`.execute(
    db,
  );
  await sql`create index casusoverleg_afspraak_casus on casusoverleg_afspraak (casus_id, place)`.execute(db);
}

export async function down(): Promise<void> {
  throw new Error('This migration is not undone: restore a backup instead');
}
