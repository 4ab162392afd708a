import { type Kysely, sql } from 'kysely';

/** The dagstart that runs itself: occurrences, questions as they were asked, late answers, a preview. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table dagstart_dagstart
      add column rhythm text not null default 'dag' check (rhythm in ('dag', 'maand', 'kwartaal')),
      add column occurrence text,
      add column questions jsonb,
      add column closes_at timestamptz,
      add column remind_at timestamptz,
      add column reminded boolean not null default false,
      add column publish_at timestamptz,
      add column published_at timestamptz,
      add column late_counted integer,
      add column voorzitter_teams_id text,
      alter column opened_at drop not null`.execute(db);
  await sql`
    update dagstart_dagstart set
      published_at = case when dagbeeld is not null then closed_at end,
      questions = jsonb_build_object('name', 'dag', 'version', '1', 'text', 'Wat moet het team weten?', 'scores',
        (select coalesce(jsonb_agg(jsonb_build_object('area', area, 'text',
          initcap(left(replace(area, '-', ' '), 1)) || substr(replace(area, '-', ' '), 2) || ': hoe gaat het?')), '[]')
         from jsonb_array_elements_text(areas) as area))`.execute(db);
  // The figures of what was closed: how many answered stands for how many scored an area, which was not kept apart.
  await sql`
    update dagstart_dagstart d set dagbeeld = d.dagbeeld || jsonb_build_object(
      'late', '[]'::jsonb, 'returning', '[]'::jsonb, 'next', null,
      'areas', (select coalesce(jsonb_agg(jsonb_build_object('area', a->>'area', 'cell',
        case when a->>'mean' is not null then jsonb_build_object('n', d.dagbeeld->'answered',
          'sum', round((a->>'mean')::numeric * (d.dagbeeld->>'answered')::numeric)) end)), '[]')
        from jsonb_array_elements(d.dagbeeld->'areas') as a))
    where d.dagbeeld is not null`.execute(db);
  // Messages of what is open, so that closing still finds them.
  await sql`
    insert into teams_message (key, address, conversation_id, card, summary, name, print, tried_version, sent_version,
      activity_id, unsure, after, until, waiting_since, due_at)
    select 'dagstart/' || id || '/' || kind, conversation_id, conversation_id, '{}', '', '', '', 1, 1,
      activity, 'repeat', 'keep', now(), now(), now()
    from dagstart_dagstart, lateral (values ('form', form_activity), ('counter', counter_activity)) as m(kind, activity)
    where closed_at is null and activity is not null`.execute(db);
  // What was open before there was a rhythm closes in an hour like any extra one.
  await sql`
    update dagstart_dagstart set closes_at = now() + interval '1 hour', remind_at = now() + interval '48 minutes'
    where closed_at is null`.execute(db);
  await sql`
    alter table dagstart_dagstart
      alter column questions set not null, drop column areas,
      drop column form_activity, drop column counter_activity, drop column dagbeeld_activity`.execute(db);
  // One dagstart per wijkteam, rhythm and day, whoever opens it: the clock, two instances of it, or a person.
  await sql`
    create unique index dagstart_once on dagstart_dagstart (wijkteam_id, occurrence) where occurrence is not null`.execute(
    db,
  );
  await sql`drop index dagstart_one_open`.execute(db);
  await sql`
    create unique index dagstart_one_open on dagstart_dagstart (wijkteam_id, rhythm)
    where opened_at is not null and closed_at is null`.execute(db);
  await sql`
    create index dagstart_due on dagstart_dagstart (closes_at) where opened_at is not null and published_at is null`.execute(
    db,
  );
  await sql`alter table dagstart_answer add column late boolean not null default false`.execute(db);
  await sql`
    alter table dagstart_text
      add column late boolean not null default false,
      add column text_held boolean not null default false,
      add column follow_up_held boolean not null default false`.execute(db);
}

export async function down(): Promise<void> {
  throw new Error('This migration is not undone: restore a backup instead');
}
