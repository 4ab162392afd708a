// All SQL on the tables dagstart_answer and dagstart_text. Rows are parsed here and trusted after.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database, Ports } from '../ports.ts';
import { batched } from '../shared/batch.ts';
import { oncePer } from '../shared/once-per.ts';
import { type Answer, type Scores, scores, type Text, type TextKind, textKind } from './answer.ts';
import { type DagstartId, dagstartId } from './dagstart.ts';

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
    return { kind: 'recorded', answer: { scores: (last.get(keyOf(given)) ?? given).scores, text: row.kept } };
  });
}

const keyOf = ({ dagstart, respondent }: { dagstart: string; respondent: string }): string =>
  `${dagstart} ${respondent}`;

const writtenRow = z
  .object({ dagstart: dagstartId, respondent: z.string(), text: z.string().nullable() })
  .and(z.object({ kind: textKind.nullable(), follow_up: z.string().nullable(), name: z.string().nullable() }))
  .transform(({ dagstart, respondent, text, kind, follow_up, name }) => {
    const kept: Text | null = text === null ? null : { text, kind, followUp: follow_up ?? '', name };
    return { dagstart, respondent, kept };
  });
type Written = z.infer<typeof writtenRow>;

/**
 * One statement, so that one answer or twenty cost one trip to the database. What is not in the result was closed.
 * A changed text is anonymous and of no kind until the person says so again; what would help stays beside it.
 * An emptied text leaves; with "Niets te melden" (no scores either) so does what would help.
 * Rows are written in one order, so that two instances never wait for each other crosswise.
 */
async function write(db: Database, given: readonly Given[]): Promise<Map<string, Written>> {
  const { rows } = await sql`
    with given as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
        as r(dagstart uuid, respondent text, author text, scores jsonb, text text)
    ), still_open as materialized (
      select id from dagstart_dagstart
      where id in (select dagstart from given) and closed_at is null order by id for share
    ), taken as materialized (
      select given.* from given join still_open on still_open.id = given.dagstart order by dagstart, respondent
    ), answered as (
      insert into dagstart_answer as kept (dagstart_id, respondent, scores)
      select dagstart, respondent, scores from taken
      on conflict (dagstart_id, respondent)
        do update set scores = excluded.scores, version = kept.version + 1
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
      insert into dagstart_text as kept (dagstart_id, author, text)
      select dagstart, author, text from taken where text <> ''
      on conflict (dagstart_id, author) do update set
        text = excluded.text,
        kind = case when kept.text = excluded.text then kept.kind end,
        name = case when kept.text = excluded.text then kept.name end
      returning kept.*
    ), texts as (select * from saved union all select * from emptied)
    select taken.dagstart, taken.respondent, texts.text, texts.kind, texts.follow_up, texts.name
    from taken left join texts on texts.dagstart_id = taken.dagstart and texts.author = taken.author`.execute(db);
  return new Map(
    z
      .array(writtenRow)
      .parse(rows)
      .map((row) => [keyOf(row), row]),
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
