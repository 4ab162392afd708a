// Finds the points that may be the same as a text. What is read stays bounded however many points there are: a stem that
// many of them have is only looked for together with another one.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import type { AskedStem, Candidate } from './similar.ts';
import { columns, punten } from './store.ts';

/** How many of the newest points tell how common a stem is. */
const sample = 300;
/** Of the sample: more is too common to look for by itself, or at all. */
const rare = 9;
const common = 30;
const mostStems = 6;
/** Comparing letter by letter takes longer than looking up words, so only the newest are. */
const mostCompared = 60;

const counted = z.object({
  newest: z.int(),
  stems: z.array(z.object({ stem: z.string(), among: z.int() })),
});

export async function stemsOf(db: Database, text: string): Promise<{ newest: number; stems: AskedStem[] }> {
  const { rows } = await sql`
    with newest as materialized (select search from ontwikkelpunten_punt order by number desc limit ${sample}),
      counts as (select lexeme, count(*)::integer as among from newest, unnest(search) group by lexeme)
    select (select count(*)::integer from newest) as newest, coalesce(
      jsonb_agg(jsonb_build_object('stem', stem, 'among', coalesce(among, 0)) order by coalesce(among, 0), stem),
      '[]') as stems
    from unnest(tsvector_to_array(to_tsvector('dutch', ${text}))) as stem
    left join counts on lexeme = stem`.execute(db);
  return counted.parse(rows[0]);
}

const candidates = z.array(
  z.looseObject({ title_stems: z.array(z.string()), stems: z.array(z.string()), letters: z.number() }),
);

/** `asked`: as `stemsOf` gives them, the rarest first. `title`: compared letter by letter with the titles there are. */
export async function candidatesFor(db: Database, asked: readonly AskedStem[], title: string): Promise<Candidate[]> {
  const known = asked.filter(({ among }) => among <= common).slice(0, mostStems);
  const alone = known.filter(({ among }) => among <= rare).map(({ stem }) => quoted(stem));
  const together = anyTwo(known.map(({ stem }) => quoted(stem)));
  const all = asked.map(({ stem }) => quoted(stem)).join(' | ');
  const { rows } = await sql`
    with found as (
      (select id, search from ontwikkelpunten_punt where search @@ ${together}::tsquery limit 1000)
      union
      (select id, search from ontwikkelpunten_punt where search @@ ${alone.join(' | ')}::tsquery limit 1000)
    ), newest as (
      select id, title from ontwikkelpunten_punt order by number desc limit ${mostCompared}
    ), likely as (
      (select id from found order by ts_rank(search, ${all}::tsquery, 1) desc limit 30)
      union
      (select id from newest order by similarity(title, ${title}) desc limit 10)
    )
    select ${columns}, tsvector_to_array(search) as stems,
      tsvector_to_array(to_tsvector('dutch', title)) as title_stems, similarity(title, ${title})::float8 as letters
    from likely join ontwikkelpunten_punt using (id)`.execute(db);
  const found = punten.parse(rows);
  return candidates.parse(rows).flatMap(({ title_stems, stems, letters }, index) => {
    const punt = found[index];
    return punt ? [{ punt, titleStems: title_stems, stems, letters }] : [];
  });
}

/** A stem is letters and digits mostly, but nothing in it may be read as an operator. */
const quoted = (stem: string): string => `'${stem.replace(/['\\]/g, (sign) => sign + sign)}'`;

/** Any two of them, so written that a point without the first ones is soon known to be none. */
const anyTwo = (stems: readonly string[]): string =>
  stems
    .slice(0, -1)
    .map((stem, at) => `(${stem} & (${stems.slice(at + 1).join(' | ')}))`)
    .join(' | ');
