// All SQL on the tables dagstart_answer and dagstart_text. Rows are parsed here and trusted after.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database, Ports } from '../ports.ts';
import { batched } from '../shared/batch.ts';
import { oncePer } from '../shared/once-per.ts';
import { type Answer, type KeptText, type Scores, scores, type Text, type TextKind, textKind } from './answer.ts';
import type { Said } from './dagbeeld.ts';
import { type DagstartId, dagstartId } from './dagstart.ts';

const textRow = z
  .object({ text: z.string(), kind: textKind.nullable(), follow_up: z.string(), name: z.string().nullable() })
  .transform(({ follow_up, ...row }): Text => ({ ...row, followUp: follow_up }));

/**
 * Everything the dagbeeld is made of, in the order of the pseudonyms: it says nothing about who or when. On time, or
 * late: the late ones never come into the figures of the day. What the voorzitter held back is left out.
 */
export async function collected(
  db: Database,
  id: DagstartId,
  late: boolean,
): Promise<{ answers: Scores[]; texts: KeptText[] }> {
  const answers = await sql`
    select scores from dagstart_answer where dagstart_id = ${id} and late = ${late} order by respondent`.execute(db);
  const texts = await sql`
    select author, kind, name,
      case when text_held then '' else text end as text,
      case when follow_up_held then '' else follow_up end as follow_up
    from dagstart_text where dagstart_id = ${id} and late = ${late} order by author`.execute(db);
  return {
    answers: z.array(z.object({ scores }).transform((row) => row.scores)).parse(answers.rows),
    texts: z.array(z.object({ author: z.string() }).and(textRow)).parse(texts.rows),
  };
}

/** These stay out of the dagbeeld. */
export async function holdBack(db: Database, id: DagstartId, said: readonly Said[]): Promise<void> {
  const parts = said.map(({ author, part }) => ({
    author,
    text: part !== 'follow-up',
    follow_up: part !== 'text',
  }));
  await sql`
    update dagstart_text t set text_held = t.text_held or h.text, follow_up_held = t.follow_up_held or h.follow_up
    from jsonb_to_recordset(${JSON.stringify(parts)}::jsonb) as h(author text, text boolean, follow_up boolean)
    where t.dagstart_id = ${id} and t.author = h.author`.execute(db);
}

/** Who has answered, as pseudonyms: the roster is hashed to see who has not. */
export async function respondents(db: Database, id: DagstartId): Promise<ReadonlySet<string>> {
  const { rows } = await sql`select respondent from dagstart_answer where dagstart_id = ${id}`.execute(db);
  return new Set(z.array(z.object({ respondent: z.string() }).transform((row) => row.respondent)).parse(rows));
}

/** Both pseudonyms of one person in one dagstart. */
export interface Who {
  dagstart: DagstartId;
  respondent: string;
  author: string;
}

export async function answerOf(db: Database, who: Who): Promise<Answer | undefined> {
  const answers = await sql`
    select scores, late from dagstart_answer
    where dagstart_id = ${who.dagstart} and respondent = ${who.respondent}`.execute(db);
  const [given] = z.array(z.object({ scores, late: z.boolean() })).parse(answers.rows);
  if (!given) return undefined;
  const texts = await sql`
    select text, kind, follow_up, name from dagstart_text
    where dagstart_id = ${who.dagstart} and author = ${who.author}`.execute(db);
  return { ...given, text: z.array(textRow).parse(texts.rows)[0] ?? null };
}

export interface Given extends Who {
  scores: Scores;
  /** Empty: no text. */
  text: string;
  /** yyyy-MM-dd, local: until the end of its day a closed dagstart takes late answers. */
  today: string;
}

/** `closed`: too late, or answered on time and closed since: what the dagbeeld was made of does not change. */
export type Recorded = { kind: 'recorded'; answer: Answer } | { kind: 'closed' };

/**
 * Saves an answer; answers that come in together share one transaction, with one refresh of the counter per dagstart.
 * The same text keeps its kind and name, so a repeated click changes nothing.
 */
export const recorder = oncePer((ports: Ports) => {
  const refresh = refresher(ports);
  return batched((group: readonly Given[]) => record(ports.db, group, refresh));
});

/** Seconds between an answer and the counter, so that a burst of answers makes one update. */
const refreshAfter = 2;

interface Refresh {
  /** Of these the dagstarts whose counter has no refresh waiting that will surely see what is saved now. */
  needed(ids: readonly DagstartId[]): DagstartId[];
  /** Gives what was added; what was not is waiting already, and may start sooner. */
  enqueue(on: Database, ids: readonly DagstartId[]): Promise<string[]>;
  /** These were added at `since` (of performance.now), and that has been saved. */
  waiting(added: readonly string[], since: number): void;
}

/**
 * A refresh enqueued now reads the answers in two seconds at the earliest, so for that long another one is not asked
 * for: that would be most of the work of saving an answer.
 */
function refresher({ jobs }: Ports): Refresh {
  const waitsUntil = new Map<string, number>();
  return {
    needed: (ids) => [...new Set(ids)].filter((id) => (waitsUntil.get(id) ?? 0) <= performance.now()).sort(),
    async enqueue(on, ids) {
      if (ids.length === 0) return [];
      const each = ids.map((id) => ({ payload: { dagstart: id }, key: id, afterSeconds: refreshAfter }));
      return jobs.enqueueAll(on, 'dagstart.refresh', each);
    },
    waiting(added, since) {
      if (waitsUntil.size > 10_000) waitsUntil.clear();
      for (const id of added) waitsUntil.set(id, since + refreshAfter * 1000);
    },
  };
}

async function record(db: Database, group: readonly Given[], refresh: Refresh): Promise<Recorded[]> {
  // Two clicks of one person in one group: the last one counts, as it would have done one after the other.
  const last = new Map(group.map((given) => [keyOf(given), given]));
  const all = [...last.values()];
  const since = performance.now();
  const dagstarts = all.map((given) => given.dagstart);
  const asked = refresh.needed(dagstarts);
  const { written, added } =
    asked.length === 0
      ? { written: await write(db, all), added: [] }
      : await db
          .transaction()
          .execute(async (tx) => ({ written: await write(tx, all), added: await refresh.enqueue(tx, asked) }));
  refresh.waiting(added, since);
  // Saving took so long that a refresh that was waiting may have run before it.
  await refresh.enqueue(db, refresh.needed(dagstarts.filter((id) => !asked.includes(id))));

  return group.map((given) => {
    const row = written.get(keyOf(given));
    if (!row) return { kind: 'closed' };
    return {
      kind: 'recorded',
      answer: { scores: (last.get(keyOf(given)) ?? given).scores, text: row.kept, late: row.late },
    };
  });
}

const keyOf = ({ dagstart, respondent }: { dagstart: string; respondent: string }): string =>
  `${dagstart} ${respondent}`;

const writtenRow = z
  .object({ dagstart: dagstartId, respondent: z.string(), late: z.boolean(), text: z.string().nullable() })
  .and(z.object({ kind: textKind.nullable(), follow_up: z.string().nullable(), name: z.string().nullable() }))
  .transform(({ dagstart, respondent, late, text, kind, follow_up, name }) => {
    const kept: Text | null = text === null ? null : { text, kind, followUp: follow_up ?? '', name };
    return { dagstart, respondent, late, kept };
  });
type Written = z.infer<typeof writtenRow>;

/**
 * One statement, so that one answer or twenty cost one trip to the database. What is not in the result was not taken:
 * the day is over, or the person answered on time and it has closed since.
 * A changed text is anonymous and of no kind until the person says so again; what would help stays beside it.
 * An emptied text leaves; with "Niets te melden" (no scores either) so does what would help.
 * Rows are written in one order, so that two instances never wait for each other crosswise.
 */
async function write(db: Database, given: readonly Given[]): Promise<Map<string, Written>> {
  const { rows } = await sql`
    with given as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
        as r(dagstart uuid, respondent text, author text, scores jsonb, text text, today text)
    ), taking as materialized (
      select id, date, closed_at is not null as late from dagstart_dagstart
      where id in (select dagstart from given) and not withdrawn order by id for share
    ), answered as (
      insert into dagstart_answer as kept (dagstart_id, respondent, scores, late)
      select dagstart, respondent, scores, late
      from given join taking on taking.id = given.dagstart and (not late or date = today)
      order by dagstart, respondent
      on conflict (dagstart_id, respondent)
        do update set scores = excluded.scores, version = kept.version + 1 where kept.late = excluded.late
      returning kept.dagstart_id, kept.respondent, kept.late
    ), taken as materialized (
      select given.*, answered.late from given join answered
        on answered.dagstart_id = given.dagstart and answered.respondent = given.respondent
    ), gone as (
      delete from dagstart_text t using taken
      where t.dagstart_id = taken.dagstart and t.author = taken.author and taken.text = ''
        and (taken.scores = '{}' or t.follow_up = '')
    ), emptied as (
      update dagstart_text t set text = '', kind = null, name = null from taken
      where t.dagstart_id = taken.dagstart and t.author = taken.author and taken.text = ''
        and taken.scores <> '{}' and t.follow_up <> ''
      returning t.*
    ), saved as (
      insert into dagstart_text as kept (dagstart_id, author, text, late)
      select dagstart, author, text, late from taken where text <> ''
      on conflict (dagstart_id, author) do update set
        text = excluded.text,
        kind = case when kept.text = excluded.text then kept.kind end,
        name = case when kept.text = excluded.text then kept.name end
      returning kept.*
    ), texts as (select * from saved union all select * from emptied)
    select taken.dagstart, taken.respondent, taken.late, texts.text, texts.kind, texts.follow_up, texts.name
    from taken left join texts on texts.dagstart_id = taken.dagstart and texts.author = taken.author`.execute(db);
  return new Map(
    z
      .array(writtenRow)
      .parse(rows)
      .map((row) => [keyOf(row), row]),
  );
}

/** Whether a text or a score may still be added to: not closed, or late like the answer itself, on the same day. */
const stillTakes = (who: Who, today: string) => sql`exists (
  select 1 from dagstart_dagstart d join dagstart_answer a on a.dagstart_id = d.id
  where d.id = ${who.dagstart} and a.respondent = ${who.respondent} and not d.withdrawn
    and (d.closed_at is null or (a.late and d.date = ${today}))
  for share of d)`;

/** Scores of areas that came after the form, beside those that are there. False when it is too late. */
export async function addScores(db: Database, who: Who, more: Scores, today: string): Promise<boolean> {
  const { rows } = await sql`
    update dagstart_answer set scores = scores || ${JSON.stringify(more)}::jsonb, version = version + 1
    where dagstart_id = ${who.dagstart} and respondent = ${who.respondent} and ${stillTakes(who, today)}
    returning respondent`.execute(db);
  return rows.length > 0;
}

/** Says what kind of text it is and whether a name goes with it; false when it is too late or when there is no text. */
export async function label(
  db: Database,
  who: Who,
  kind: TextKind,
  name: string | null,
  today: string,
): Promise<boolean> {
  const { rows } = await sql`
    update dagstart_text set kind = ${kind}, name = ${name}
    where dagstart_id = ${who.dagstart} and author = ${who.author} and text <> '' and ${stillTakes(who, today)}
    returning author`.execute(db);
  return rows.length > 0;
}

/** Keeps what would help; only for who has answered. False when it is too late or not answered. */
export async function followUp(db: Database, who: Who, text: string, today: string): Promise<boolean> {
  const { rows } = await sql`
    insert into dagstart_text as kept (dagstart_id, author, text, follow_up, late)
    select a.dagstart_id, ${who.author}, '', ${text}, a.late from dagstart_answer a
    where a.dagstart_id = ${who.dagstart} and a.respondent = ${who.respondent} and ${stillTakes(who, today)}
    on conflict (dagstart_id, author) do update set follow_up = excluded.follow_up
    returning author`.execute(db);
  return rows.length > 0;
}
