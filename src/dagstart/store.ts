// All SQL on the table dagstart_dagstart. Rows are parsed here and trusted after.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import type { Aandachtsgebied } from '../shared/aandachtsgebied.ts';
import { type Rhythm, rhythm } from '../shared/occurrence.ts';
import { oncePer } from '../shared/once-per.ts';
import { type Member, type PersonId, personId } from '../shared/person.ts';
import { questionSet } from '../shared/question-set.ts';
import { remember } from '../shared/remember.ts';
import { type WijkteamId, wijkteamId } from '../shared/wijkteam.ts';
import { type Dagstart, type DagstartId, dagstartId, type Standing } from './dagstart.ts';

const standingRow = z
  .object({
    id: dagstartId,
    wijkteam_id: wijkteamId,
    conversation_id: z.string(),
    rhythm,
    date: z.string(),
    questions: questionSet,
    opened_at: z.date().nullable(),
    closes_at: z.date().nullable(),
    closed_at: z.date().nullable(),
    published_at: z.date().nullable(),
    withdrawn: z.boolean(),
    asked: z.int().nullable(),
    answered: z.coerce.number().int(),
    late: z.coerce.number().int(),
    voorzitter_id: personId.nullable(),
    voorzitter_name: z.string().nullable(),
    voorzitter_teams_id: z.string().nullable(),
  })
  .transform(
    (row): Standing => ({
      id: row.id,
      wijkteam: row.wijkteam_id,
      conversationId: row.conversation_id,
      rhythm: row.rhythm,
      date: row.date,
      questions: row.questions,
      openedAt: row.opened_at,
      closesAt: row.closes_at,
      closedAt: row.closed_at,
      publishedAt: row.published_at,
      withdrawn: row.withdrawn,
      asked: row.asked,
      answered: row.answered,
      late: row.late,
      voorzitter:
        row.voorzitter_id === null
          ? null
          : { id: row.voorzitter_id, name: row.voorzitter_name ?? '', teamsId: row.voorzitter_teams_id ?? '' },
    }),
  );

const standing = sql`
  select d.*,
    (select count(*) from dagstart_answer a where a.dagstart_id = d.id and not a.late) as answered,
    (select count(*) from dagstart_answer a where a.dagstart_id = d.id and a.late) as late
  from dagstart_dagstart d`;

const standings = (rows: unknown): Standing[] => z.array(standingRow).parse(rows);

export async function standingOf(db: Database, id: DagstartId): Promise<Standing | undefined> {
  return standings((await sql`${standing} where d.id = ${id}`.execute(db)).rows)[0];
}

/** What is open in a wijkteam: at most one per rhythm, the dagstart before the longer ones. */
export async function openIn(db: Database, wijkteam: WijkteamId): Promise<Standing[]> {
  const { rows } = await sql`
    ${standing} where d.wijkteam_id = ${wijkteam} and d.opened_at is not null and d.closed_at is null
    order by d.rhythm`.execute(db);
  return standings(rows);
}

/** The last one of the rhythm that was closed with a dagbeeld. */
export async function lastClosed(db: Database, wijkteam: WijkteamId, of: Rhythm): Promise<Standing | undefined> {
  const { rows } = await sql`
    ${standing} where d.wijkteam_id = ${wijkteam} and d.rhythm = ${of} and d.closed_at is not null and not d.withdrawn
    order by d.closed_at desc limit 1`.execute(db);
  return standings(rows)[0];
}

/** What never changes about a dagstart, remembered: an answer needs no query to know what was asked. */
export const factsOf = oncePer((db: Database) =>
  remember(
    async (id: DagstartId): Promise<Dagstart | undefined> => {
      const found = await standingOf(db, id);
      if (!found) return undefined;
      const { wijkteam, conversationId, rhythm, date, questions } = found;
      return { id, wijkteam, conversationId, rhythm, date, questions };
    },
    { seconds: 600, most: 2000, now: Date.now },
  ),
);

/** Earlier voorzitters of a wijkteam in this rhythm, the latest first. */
export async function voorzittersBefore(db: Database, wijkteam: WijkteamId, of: Rhythm): Promise<PersonId[]> {
  const { rows } = await sql`
    select voorzitter_id from dagstart_dagstart
    where wijkteam_id = ${wijkteam} and rhythm = ${of} and voorzitter_id is not null
    order by opened_at desc limit 500`.execute(db);
  return z.array(z.object({ voorzitter_id: personId }).transform((row) => row.voorzitter_id)).parse(rows);
}

/** The areas that were asked before in this rhythm, the latest first; enough of them to know what waits longest. */
export async function areasBefore(db: Database, wijkteam: WijkteamId, of: Rhythm): Promise<Aandachtsgebied[][]> {
  const { rows } = await sql`
    select questions from dagstart_dagstart
    where wijkteam_id = ${wijkteam} and rhythm = ${of} and not withdrawn
    order by date desc, opened_at desc nulls first limit 12`.execute(db);
  return z
    .array(z.object({ questions: questionSet }).transform((row) => row.questions.scores.map(({ area }) => area)))
    .parse(rows);
}

/** A place for early answers; false when there is one already, early or open. */
export async function plan(db: Database, dagstart: Dagstart, occurrence: string): Promise<boolean> {
  const { rows } = await sql`
    insert into dagstart_dagstart (id, wijkteam_id, conversation_id, rhythm, date, questions, occurrence)
    values (${dagstart.id}, ${dagstart.wijkteam}, ${dagstart.conversationId}, ${dagstart.rhythm}, ${dagstart.date},
            ${JSON.stringify(dagstart.questions)}::jsonb, ${occurrence})
    on conflict do nothing
    returning id`.execute(db);
  return rows.length > 0;
}

export interface Opening {
  openedAt: Date;
  closesAt: Date;
  remindAt: Date;
  voorzitter: Member | undefined;
  asked: number | null;
  /** null: an extra one, beside the rhythm. */
  occurrence: string | null;
}

/**
 * Opens a dagstart, or the one that waits with early answers. Gives its id; undefined when the wijkteam has this
 * occurrence already or has another one open: the database decides, also between two instances.
 */
export async function open(db: Database, dagstart: Dagstart, opening: Opening): Promise<DagstartId | undefined> {
  const { openedAt, closesAt, remindAt, voorzitter, asked, occurrence } = opening;
  const { rows: woken } = await sql`
    update dagstart_dagstart set
      opened_at = ${openedAt}, closes_at = ${closesAt}, remind_at = ${remindAt}, asked = ${asked},
      voorzitter_id = ${voorzitter?.id ?? null}, voorzitter_name = ${voorzitter?.name ?? null},
      voorzitter_teams_id = ${voorzitter?.teamsId ?? null},
      conversation_id = ${dagstart.conversationId}
    where wijkteam_id = ${dagstart.wijkteam} and occurrence = ${occurrence} and opened_at is null and not withdrawn
    returning id`.execute(db);
  const { rows } =
    woken.length > 0
      ? { rows: woken }
      : await sql`
    insert into dagstart_dagstart (id, wijkteam_id, conversation_id, rhythm, date, questions, occurrence, opened_at,
      closes_at, remind_at, asked, voorzitter_id, voorzitter_name, voorzitter_teams_id)
    values (${dagstart.id}, ${dagstart.wijkteam}, ${dagstart.conversationId}, ${dagstart.rhythm}, ${dagstart.date},
      ${JSON.stringify(dagstart.questions)}::jsonb, ${occurrence}, ${openedAt}, ${closesAt}, ${remindAt}, ${asked},
      ${voorzitter?.id ?? null}, ${voorzitter?.name ?? null}, ${voorzitter?.teamsId ?? null})
    on conflict do nothing
    returning id`.execute(db);
  return z.array(z.object({ id: dagstartId })).parse(rows)[0]?.id;
}

/** An extra dagstart that is open when its day's occurrence begins becomes that occurrence. */
export async function takeOccurrence(db: Database, id: DagstartId, occurrence: string, closesAt: Date): Promise<void> {
  await sql`
    update dagstart_dagstart d set occurrence = ${occurrence}, closes_at = ${closesAt}
    where id = ${id} and occurrence is null and not exists
      (select 1 from dagstart_dagstart o where o.wijkteam_id = d.wijkteam_id and o.occurrence = ${occurrence})`.execute(
    db,
  );
}

export async function occurrenceOf(
  db: Database,
  wijkteam: WijkteamId,
  occurrence: string,
): Promise<Standing | undefined> {
  const { rows } = await sql`
    ${standing} where d.wijkteam_id = ${wijkteam} and d.occurrence = ${occurrence}`.execute(db);
  return standings(rows)[0];
}

/** The occurrences that were opened since a date (yyyy-MM-dd), as their keys. */
export async function openedSince(db: Database, wijkteam: WijkteamId, date: string): Promise<string[]> {
  const { rows } = await sql`
    select occurrence from dagstart_dagstart
    where wijkteam_id = ${wijkteam} and date >= ${date} and occurrence is not null and opened_at is not null`.execute(
    db,
  );
  return z.array(z.object({ occurrence: z.string() }).transform((row) => row.occurrence)).parse(rows);
}

/** Set once: how many are expected, where the people were not known at the opening. */
export async function expect(db: Database, id: DagstartId, asked: number): Promise<void> {
  await sql`update dagstart_dagstart set asked = ${asked} where id = ${id} and asked is null`.execute(db);
}

/** Somebody else takes the chair; false when it has closed. */
export async function chair(db: Database, id: DagstartId, by: Member): Promise<boolean> {
  const { rows } = await sql`
    update dagstart_dagstart set voorzitter_id = ${by.id}, voorzitter_name = ${by.name},
      voorzitter_teams_id = ${by.teamsId}
    where id = ${id} and closed_at is null returning id`.execute(db);
  return rows.length > 0;
}

const dueRow = z.object({ id: dagstartId, what: z.enum(['close', 'remind', 'publish']) });
export type Due = z.infer<typeof dueRow>;

/** What the clock asks for: to be closed, to remind, to be published. Cheap when there is nothing. */
export async function due(db: Database, now: Date): Promise<Due[]> {
  const { rows } = await sql`
    select id, case when closed_at is not null then 'publish' when closes_at <= ${now} then 'close' else 'remind' end as what
    from dagstart_dagstart
    where opened_at is not null and published_at is null and not withdrawn and (
      (closed_at is null and (closes_at <= ${now} or (not reminded and remind_at <= ${now})))
      or (closed_at is not null and publish_at <= ${now}))
    order by closes_at limit 1000`.execute(db);
  return z.array(dueRow).parse(rows);
}

/** True for the one who may remind: once per dagstart. */
export async function takeReminder(db: Database, id: DagstartId): Promise<boolean> {
  const { rows } = await sql`
    update dagstart_dagstart set reminded = true
    where id = ${id} and not reminded and closed_at is null returning id`.execute(db);
  return rows.length > 0;
}

/** Closes; false when it was closed already. Waits for answers that are being saved, so none falls in between. */
export async function close(db: Database, id: DagstartId, now: Date): Promise<boolean> {
  const { rows } = await sql`
    update dagstart_dagstart set closed_at = ${now}
    where id = ${id} and opened_at is not null and closed_at is null returning id`.execute(db);
  return rows.length > 0;
}

/** Ends what is open, without a dagbeeld; its occurrence may be held again when the bot comes back in time. */
export async function withdraw(db: Database, wijkteam: WijkteamId, now: Date): Promise<void> {
  await sql`
    update dagstart_dagstart set closed_at = coalesce(closed_at, ${now}), withdrawn = true, occurrence = null
    where wijkteam_id = ${wijkteam} and (closed_at is null or published_at is null)`.execute(db);
}
