// All SQL on the tables dagstart_*. Rows are parsed here and trusted after.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database, Jobs, Ports } from '../ports.ts';
import { batched } from '../shared/batch.ts';
import { oncePer } from '../shared/once-per.ts';
import { type PersonId, personId } from '../shared/person.ts';
import { remember } from '../shared/remember.ts';
import { type WijkteamId, wijkteamId } from '../shared/wijkteam.ts';
import { aandachtsgebied } from './aandachtsgebied.ts';
import { type Answer, type Scores, scores, type Text, type TextKind, textKind } from './answer.ts';
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

const textRow = z
  .object({ text: z.string(), kind: textKind.nullable(), follow_up: z.string(), name: z.string().nullable() })
  .transform(({ follow_up, ...row }): Text => ({ ...row, followUp: follow_up }));

/** Everything the dagbeeld is made of, in the order of the pseudonyms: it says nothing about who or when. */
export async function collected(db: Database, id: DagstartId): Promise<{ answers: Scores[]; texts: Text[] }> {
  const answers = await sql`
    select scores from dagstart_answer where dagstart_id = ${id} order by respondent`.execute(db);
  const texts = await sql`
    select text, kind, follow_up, name from dagstart_text where dagstart_id = ${id} order by author`.execute(db);
  return {
    answers: z.array(z.object({ scores }).transform((row) => row.scores)).parse(answers.rows),
    texts: z.array(textRow).parse(texts.rows),
  };
}

export async function keepDagbeeld(db: Database, id: DagstartId, made: Dagbeeld): Promise<void> {
  await sql`update dagstart_dagstart set dagbeeld = ${JSON.stringify(dagbeeld.parse(made))}::jsonb where id = ${id}`.execute(
    db,
  );
}

/** Both pseudonyms of one person in one dagstart. */
export interface Who {
  dagstart: DagstartId;
  respondent: string;
  author: string;
}

export async function answerOf(db: Database, who: Who): Promise<Answer | undefined> {
  const answers = await sql`
    select scores from dagstart_answer
    where dagstart_id = ${who.dagstart} and respondent = ${who.respondent}`.execute(db);
  const [given] = z.array(z.object({ scores })).parse(answers.rows);
  if (!given) return undefined;
  const texts = await sql`
    select text, kind, follow_up, name from dagstart_text
    where dagstart_id = ${who.dagstart} and author = ${who.author}`.execute(db);
  return { scores: given.scores, text: z.array(textRow).parse(texts.rows)[0] ?? null };
}

export interface Given extends Who {
  scores: Scores;
  /** Empty: no text. */
  text: string;
}

export type Recorded = { kind: 'recorded'; answer: Answer } | { kind: 'closed' };

/**
 * Saves an answer; answers that come in together share one transaction, with one refresh of the counter per dagstart.
 * The same text keeps its kind and name, so a repeated click changes nothing.
 */
export const recorder = oncePer((ports: Ports) =>
  batched((group: readonly Given[]) => record(ports.db, ports.jobs, group)),
);

const recordedRow = z.object({ dagstart_id: dagstartId, respondent: z.string(), version: z.int() });
const keptRow = z
  .object({ dagstart_id: dagstartId, author: z.string() })
  .and(z.object({ text: z.string(), kind: textKind.nullable(), follow_up: z.string(), name: z.string().nullable() }));

async function record(db: Database, jobs: Jobs, group: readonly Given[]): Promise<Recorded[]> {
  // Two clicks of one person in one group: the last one counts, as it would have done one after the other.
  const last = new Map(group.map((given) => [`${given.dagstart} ${given.respondent}`, given]));
  const rows = JSON.stringify([...last.values()]);

  // Written in one order, so that two instances never wait for each other crosswise.
  const saved = await db.transaction().execute(async (tx) => {
    const answers = await sql`
      with given as (
        select * from jsonb_to_recordset(${rows}::jsonb) as r(dagstart uuid, respondent text, scores jsonb)
      ), still_open as (
        select id from dagstart_dagstart
        where id in (select dagstart from given) and closed_at is null for share
      )
      insert into dagstart_answer as kept (dagstart_id, respondent, scores)
      select dagstart, respondent, scores from given join still_open on still_open.id = given.dagstart
      order by dagstart, respondent
      on conflict (dagstart_id, respondent)
        do update set scores = excluded.scores, version = kept.version + 1
      returning dagstart_id, respondent, version`.execute(tx);
    const accepted = z.array(recordedRow).parse(answers.rows);
    const open = new Set(accepted.map((row) => row.dagstart_id));
    const edited = new Set(accepted.filter((row) => row.version > 1).map((row) => row.respondent));
    // A first answer without text has nothing to keep or to take away.
    const withText = [...last.values()].filter(
      (given) => open.has(given.dagstart) && (given.text !== '' || edited.has(given.respondent)),
    );
    const kept = withText.length > 0 ? await recordTexts(tx, withText) : new Map<string, Text>();
    await jobs.enqueueAll(
      tx,
      'dagstart.refresh',
      [...open].map((id) => ({ payload: { dagstart: id }, key: id, afterSeconds: 2 })),
    );
    return { open, kept };
  });

  return group.map((given) => {
    if (!saved.open.has(given.dagstart)) return { kind: 'closed' };
    const final = last.get(`${given.dagstart} ${given.respondent}`) ?? given;
    const text = saved.kept.get(`${given.dagstart} ${given.author}`) ?? null;
    return { kind: 'recorded', answer: { scores: final.scores, text } };
  });
}

/**
 * A changed text is anonymous and of no kind until the person says so again; what would help stays beside it.
 * An emptied text leaves; with "Niets te melden" (no scores either) so does what would help.
 */
async function recordTexts(tx: Database, given: readonly Given[]): Promise<Map<string, Text>> {
  const rows = JSON.stringify(
    given.map(({ dagstart, author, text, scores: s }) => ({
      dagstart,
      author,
      text,
      nothing: text === '' && Object.keys(s).length === 0,
    })),
  );
  const { rows: found } = await sql`
    with given as (
      select * from jsonb_to_recordset(${rows}::jsonb) as r(dagstart uuid, author text, text text, nothing boolean)
    ), gone as (
      delete from dagstart_text t using given g
      where t.dagstart_id = g.dagstart and t.author = g.author and g.text = '' and (g.nothing or t.follow_up = '')
    ), emptied as (
      update dagstart_text t set text = '', kind = null, name = null from given g
      where t.dagstart_id = g.dagstart and t.author = g.author and g.text = '' and not g.nothing and t.follow_up <> ''
      returning t.dagstart_id, t.author, t.text, t.kind, t.follow_up, t.name
    ), saved as (
      insert into dagstart_text as kept (dagstart_id, author, text)
      select dagstart, author, text from given where text <> '' order by dagstart, author
      on conflict (dagstart_id, author) do update set
        text = excluded.text,
        kind = case when kept.text = excluded.text then kept.kind end,
        name = case when kept.text = excluded.text then kept.name end
      returning dagstart_id, author, text, kind, follow_up, name
    )
    select * from saved union all select * from emptied`.execute(tx);
  return new Map(
    z
      .array(keptRow)
      .parse(found)
      .map(({ dagstart_id, author, text, kind, follow_up, name }) => [
        `${dagstart_id} ${author}`,
        { text, kind, followUp: follow_up, name },
      ]),
  );
}

/** Says what kind of text it is and whether a name goes with it; false when closed or when there is no text. */
export async function label(db: Database, who: Who, kind: TextKind, name: string | null): Promise<boolean> {
  const { rows } = await sql`
    update dagstart_text set kind = ${kind}, name = ${name}
    where dagstart_id = ${who.dagstart} and author = ${who.author} and text <> ''
      and exists (select 1 from dagstart_dagstart where id = ${who.dagstart} and closed_at is null for share)
    returning author`.execute(db);
  return rows.length > 0;
}

/** Keeps what would help; only for who has answered. False when closed or not answered. */
export async function followUp(db: Database, who: Who, text: string): Promise<boolean> {
  const { rows } = await sql`
    insert into dagstart_text as kept (dagstart_id, author, text, follow_up)
    select a.dagstart_id, ${who.author}, '', ${text} from dagstart_answer a
    where a.dagstart_id = ${who.dagstart} and a.respondent = ${who.respondent}
      and exists (select 1 from dagstart_dagstart where id = ${who.dagstart} and closed_at is null for share)
    on conflict (dagstart_id, author) do update set follow_up = excluded.follow_up
    returning author`.execute(db);
  return rows.length > 0;
}
