// All SQL on the table dagstart_dagstart. Rows are parsed here and trusted after.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import { oncePer } from '../shared/once-per.ts';
import { type PersonId, personId } from '../shared/person.ts';
import { remember } from '../shared/remember.ts';
import { type WijkteamId, wijkteamId } from '../shared/wijkteam.ts';
import { aandachtsgebied } from './aandachtsgebied.ts';
import { type Dagbeeld, dagbeeld } from './dagbeeld.ts';
import { type Dagstart, type DagstartId, dagstartId, type Standing } from './dagstart.ts';

const standingRow = z
  .object({
    id: dagstartId,
    wijkteam_id: wijkteamId,
    conversation_id: z.string(),
    date: z.string(),
    areas: z.array(aandachtsgebied),
    opened_at: z.date(),
    closed_at: z.date().nullable(),
    withdrawn: z.boolean(),
    asked: z.int().nullable(),
    answered: z.coerce.number().int(),
    voorzitter_id: personId.nullable(),
    voorzitter_name: z.string().nullable(),
    form_activity: z.string().nullable(),
    counter_activity: z.string().nullable(),
    dagbeeld_activity: z.string().nullable(),
  })
  .transform(
    (row): Standing => ({
      id: row.id,
      wijkteam: row.wijkteam_id,
      conversationId: row.conversation_id,
      date: row.date,
      areas: row.areas,
      openedAt: row.opened_at,
      closedAt: row.closed_at,
      withdrawn: row.withdrawn,
      asked: row.asked,
      answered: row.answered,
      voorzitter: row.voorzitter_id === null ? null : { id: row.voorzitter_id, name: row.voorzitter_name ?? '' },
      formActivity: row.form_activity,
      counterActivity: row.counter_activity,
      dagbeeldActivity: row.dagbeeld_activity,
    }),
  );

const standing = sql`
  select d.*, (select count(*) from dagstart_answer a where a.dagstart_id = d.id) as answered from dagstart_dagstart d`;

/** Opens a dagstart; false when the wijkteam has one open already. */
export async function open(db: Database, dagstart: Dagstart, now: Date): Promise<boolean> {
  const { rows } = await sql`
    insert into dagstart_dagstart (id, wijkteam_id, conversation_id, date, areas, opened_at)
    values (${dagstart.id}, ${dagstart.wijkteam}, ${dagstart.conversationId}, ${dagstart.date},
            ${JSON.stringify(dagstart.areas)}::jsonb, ${now})
    on conflict (wijkteam_id) where closed_at is null do nothing
    returning id`.execute(db);
  return rows.length > 0;
}

export async function standingOf(db: Database, id: DagstartId): Promise<Standing | undefined> {
  const { rows } = await sql`${standing} where d.id = ${id}`.execute(db);
  return z.array(standingRow).parse(rows)[0];
}

export async function openIn(db: Database, wijkteam: WijkteamId): Promise<Standing | undefined> {
  const { rows } = await sql`${standing} where d.wijkteam_id = ${wijkteam} and d.closed_at is null`.execute(db);
  return z.array(standingRow).parse(rows)[0];
}

/** The last dagstart that was closed with a dagbeeld. */
export async function lastClosed(db: Database, wijkteam: WijkteamId): Promise<Standing | undefined> {
  const { rows } = await sql`
    ${standing} where d.wijkteam_id = ${wijkteam} and d.closed_at is not null and not d.withdrawn
    order by d.opened_at desc limit 1`.execute(db);
  return z.array(standingRow).parse(rows)[0];
}

/** What never changes about a dagstart, remembered: an answer needs no query to know what was asked. */
export const factsOf = oncePer((db: Database) =>
  remember(
    async (id: DagstartId): Promise<Dagstart | undefined> => {
      const found = await standingOf(db, id);
      if (!found) return undefined;
      const { wijkteam, conversationId, date, areas } = found;
      return { id, wijkteam, conversationId, date, areas };
    },
    { seconds: 600, most: 2000, now: Date.now },
  ),
);

/** Earlier voorzitters of a wijkteam, the latest first. */
export async function voorzittersBefore(db: Database, wijkteam: WijkteamId): Promise<PersonId[]> {
  const { rows } = await sql`
    select voorzitter_id from dagstart_dagstart where wijkteam_id = ${wijkteam} and voorzitter_id is not null
    order by opened_at desc limit 500`.execute(db);
  return z.array(z.object({ voorzitter_id: personId }).transform((row) => row.voorzitter_id)).parse(rows);
}

/** Set once: a repeated job keeps who chairs and how many were asked. */
export async function appoint(
  db: Database,
  id: DagstartId,
  asked: number,
  voorzitter: { id: PersonId; name: string } | undefined,
): Promise<void> {
  await sql`
    update dagstart_dagstart
    set asked = ${asked}, voorzitter_id = ${voorzitter?.id ?? null}, voorzitter_name = ${voorzitter?.name ?? null}
    where id = ${id} and asked is null`.execute(db);
}

type Posted = 'form_activity' | 'counter_activity' | 'dagbeeld_activity';

export async function rememberPosted(db: Database, id: DagstartId, what: Posted, activityId: string): Promise<void> {
  await sql`update dagstart_dagstart set ${sql.ref(what)} = ${activityId} where id = ${id}`.execute(db);
}

/** Closes; false when it was closed already. Waits for answers that are being saved, so none falls in between. */
export async function close(db: Database, id: DagstartId, now: Date): Promise<boolean> {
  const { rows } = await sql`
    update dagstart_dagstart set closed_at = ${now} where id = ${id} and closed_at is null returning id`.execute(db);
  return rows.length > 0;
}

/** Ends what is open, without a dagbeeld. */
export async function withdraw(db: Database, wijkteam: WijkteamId, now: Date): Promise<void> {
  await sql`
    update dagstart_dagstart set closed_at = ${now}, withdrawn = true
    where wijkteam_id = ${wijkteam} and closed_at is null`.execute(db);
}

export async function keepDagbeeld(db: Database, id: DagstartId, made: Dagbeeld): Promise<void> {
  await sql`update dagstart_dagstart set dagbeeld = ${JSON.stringify(dagbeeld.parse(made))}::jsonb where id = ${id}`.execute(
    db,
  );
}
