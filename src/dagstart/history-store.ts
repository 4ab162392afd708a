// SQL on dagstart_dagstart over time: what was shown before, what a day's late answers add up to, and what is erased.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import { type Rhythm, rhythm } from '../shared/occurrence.ts';
import { questionSet } from '../shared/question-set.ts';
import { type WijkteamId, wijkteamId } from '../shared/wijkteam.ts';
import { type Scores, scores } from './answer.ts';
import { type AreaCell, dagbeeld } from './dagbeeld.ts';
import { type Dagstart, type DagstartId, dagstartId } from './dagstart.ts';

/** A dagbeeld of another day, with only what was or may be shown. */
export interface Past {
  date: string;
  areas: AreaCell[];
  late: AreaCell[];
}

const pastRow = z
  .object({ date: z.string(), dagbeeld })
  .transform((row): Past => ({ date: row.date, areas: row.dagbeeld.areas, late: row.dagbeeld.late }));

/** Earlier dagbeelden of the same rhythm, the latest first. */
export async function dagbeeldenBefore(db: Database, dagstart: Dagstart, most: number): Promise<Past[]> {
  const { rows } = await sql`
    select date, dagbeeld from dagstart_dagstart
    where wijkteam_id = ${dagstart.wijkteam} and rhythm = ${dagstart.rhythm} and date < ${dagstart.date}
      and published_at is not null and dagbeeld is not null
    order by date desc, closed_at desc limit ${most}`.execute(db);
  return z.array(pastRow).parse(rows);
}

/** All published dagbeelden of a wijkteam from a date (yyyy-MM-dd) on, the oldest first. */
export async function dagbeeldenSince(db: Database, wijkteam: WijkteamId, of: Rhythm, date: string): Promise<Past[]> {
  const { rows } = await sql`
    select date, dagbeeld from dagstart_dagstart
    where wijkteam_id = ${wijkteam} and rhythm = ${of} and date >= ${date}
      and published_at is not null and dagbeeld is not null
    order by date, closed_at`.execute(db);
  return z.array(pastRow).parse(rows);
}

/** Dagstarts of a day that is over whose late answers have not been added up. */
export async function unsettled(db: Database, today: string): Promise<DagstartId[]> {
  const { rows } = await sql`
    select id from dagstart_dagstart
    where date < ${today} and late_counted is null and dagbeeld is not null limit 500`.execute(db);
  return z.array(z.object({ id: dagstartId }).transform((row) => row.id)).parse(rows);
}

/** The late answers of a day that is over become a group of their own, once. */
export async function settle(db: Database, id: DagstartId, late: readonly AreaCell[], count: number): Promise<void> {
  await sql`
    update dagstart_dagstart
    set late_counted = ${count}, dagbeeld = dagbeeld || jsonb_build_object('late', ${JSON.stringify(late)}::jsonb)
    where id = ${id} and late_counted is null`.execute(db);
}

/** Erases raw answers and texts of dagstarts before a date (yyyy-MM-dd). Counts the answers. */
export async function eraseAnswers(db: Database, before: string): Promise<number> {
  const old = sql`(select id from dagstart_dagstart where date < ${before})`;
  const { rows } = await sql`delete from dagstart_answer where dagstart_id in ${old} returning 1`.execute(db);
  await sql`delete from dagstart_text where dagstart_id in ${old}`.execute(db);
  return rows.length;
}

/** Erases whole dagstarts before a date (yyyy-MM-dd). Gives which. */
export async function eraseDagstarts(db: Database, before: string): Promise<DagstartId[]> {
  const { rows } = await sql`delete from dagstart_dagstart where date < ${before} returning id`.execute(db);
  return z.array(z.object({ id: dagstartId }).transform((row) => row.id)).parse(rows);
}

const ownRow = z
  .object({ id: dagstartId, wijkteam_id: wijkteamId, rhythm, date: z.string(), questions: questionSet })
  .transform(({ wijkteam_id, ...row }) => ({ ...row, wijkteam: wijkteam_id }));
export type Held = z.infer<typeof ownRow>;

/** The dagstarts that still hold answers of these wijkteams, the latest first: to find one's own among them. */
export async function withAnswers(db: Database, wijkteams: readonly WijkteamId[]): Promise<Held[]> {
  const { rows } = await sql`
    select id, wijkteam_id, rhythm, date, questions from dagstart_dagstart d
    where wijkteam_id in (select jsonb_array_elements_text(${JSON.stringify(wijkteams)}::jsonb)::uuid)
      and exists (select 1 from dagstart_answer a where a.dagstart_id = d.id)
    order by date desc, opened_at desc limit 1000`.execute(db);
  return z.array(ownRow).parse(rows);
}

export interface OwnAnswer {
  scores: Scores;
  text: string;
  followUp: string;
}

/** The answers under these pseudonyms; who asks has worked them out for himself. */
export async function answersUnder(
  db: Database,
  pseudonyms: readonly { dagstart: DagstartId; respondent: string; author: string }[],
): Promise<Map<DagstartId, OwnAnswer>> {
  const { rows } = await sql`
    select a.dagstart_id as id, a.scores, t.text, t.follow_up
    from jsonb_to_recordset(${JSON.stringify(pseudonyms)}::jsonb) as p(dagstart uuid, respondent text, author text)
    join dagstart_answer a on a.dagstart_id = p.dagstart and a.respondent = p.respondent
    left join dagstart_text t on t.dagstart_id = p.dagstart and t.author = p.author`.execute(db);
  const parsed = z
    .array(z.object({ id: dagstartId, scores, text: z.string().nullable(), follow_up: z.string().nullable() }))
    .parse(rows);
  return new Map(
    parsed.map((row) => [row.id, { scores: row.scores, text: row.text ?? '', followUp: row.follow_up ?? '' }]),
  );
}

/** Erases the answers and texts under these pseudonyms. What was published stays as it was published. */
export async function eraseUnder(
  db: Database,
  pseudonyms: readonly { dagstart: DagstartId; respondent: string; author: string }[],
): Promise<void> {
  const list = JSON.stringify(pseudonyms);
  await db.transaction().execute(async (tx) => {
    await sql`
      delete from dagstart_answer a using jsonb_to_recordset(${list}::jsonb) as p(dagstart uuid, respondent text)
      where a.dagstart_id = p.dagstart and a.respondent = p.respondent`.execute(tx);
    await sql`
      delete from dagstart_text t using jsonb_to_recordset(${list}::jsonb) as p(dagstart uuid, author text)
      where t.dagstart_id = p.dagstart and t.author = p.author`.execute(tx);
  });
}
