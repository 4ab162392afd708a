// Finds points: lists of them, by words, and those somebody has to do with. Each reads as many rows as it shows.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import type { PersonId } from '../shared/person.ts';
import type { Punt, PuntId } from './punt.ts';
import { columns, punten } from './store.ts';

/** As many as one card shows. */
export const perPage = 10;

/** Which ones of a list: how many come before, and how many at most. */
interface Part {
  skip: number;
  most: number;
}

/** The open ones: confirmed priority first, then what most people support. `wijk`: in lower case; null is all. */
export async function openPunten(db: Database, wijk: string | null, { skip, most }: Part): Promise<Punt[]> {
  const { rows } = await sql`
    select ${columns} from ontwikkelpunten_punt where open ${ofWijk(wijk)}
    order by rank desc, number desc limit ${most} offset ${skip}`.execute(db);
  return punten.parse(rows);
}

/** The open ones that are past their date on a yyyy-MM-dd, the oldest first. */
export async function latePunten(
  db: Database,
  wijk: string | null,
  today: string,
  { skip, most }: Part,
): Promise<Punt[]> {
  const { rows } = await sql`
    select ${columns} from ontwikkelpunten_punt where open and due <> '' and due < ${today} ${ofWijk(wijk)}
    order by due, number limit ${most} offset ${skip}`.execute(db);
  return punten.parse(rows);
}

/** What is being worked on in a wijk, the most important first. */
export async function puntenUnderWay(db: Database, wijk: string, most: number): Promise<Punt[]> {
  const { rows } = await sql`
    select ${columns} from ontwikkelpunten_punt where wijk = ${wijk} and status = 'in-uitwerking'
    order by rank desc, number desc limit ${most}`.execute(db);
  return punten.parse(rows);
}

const ofWijk = (wijk: string | null) => (wijk === null ? sql`` : sql`and wijk = ${wijk}`);

/** What somebody has to do with a point. */
export type Tie = 'reported' | 'supported' | 'owned';

const tied = (person: PersonId) => ({
  reported: sql`reporter_id = ${person} and reporter_id <> ''`,
  owned: sql`owner_id = ${person} and owner_id <> ''`,
  supported: sql`id in (select punt_id from ontwikkelpunten_steun where person_id = ${person})`,
});

/** The newest first. */
export async function puntenOf(db: Database, person: PersonId, tie: Tie, most: number): Promise<Punt[]> {
  const { rows } = await sql`
    select ${columns} from ontwikkelpunten_punt where ${tied(person)[tie]}
    order by number desc limit ${most}`.execute(db);
  return punten.parse(rows);
}

export async function countOf(db: Database, person: PersonId): Promise<Record<Tie, number>> {
  const { reported, owned } = tied(person);
  const { rows } = await sql`
    select (select count(*) from ontwikkelpunten_punt where ${reported})::integer as reported,
      (select count(*) from ontwikkelpunten_steun where person_id = ${person})::integer as supported,
      (select count(*) from ontwikkelpunten_punt where ${owned})::integer as owned`.execute(db);
  return z.object({ reported: z.int(), supported: z.int(), owned: z.int() }).parse(rows[0]);
}

export async function puntByItem(db: Database, itemId: string): Promise<Punt | undefined> {
  const { rows } = await sql`select ${columns} from ontwikkelpunten_punt where item_id = ${itemId}`.execute(db);
  return punten.parse(rows)[0];
}

/** The newest points of these wijken (in lower case); of all wijken where none is named. */
export async function newestPunten(db: Database, wijken: readonly string[], { skip, most }: Part): Promise<Punt[]> {
  const { rows } =
    wijken.length === 0
      ? await sql`
        select ${columns} from ontwikkelpunten_punt order by number desc limit ${most} offset ${skip}`.execute(db)
      : await sql`
        select ${columns} from jsonb_array_elements_text(${JSON.stringify(wijken)}::jsonb) as one, lateral (
          select * from ontwikkelpunten_punt where wijk = one order by number desc limit ${most + skip}
        ) as newest order by number desc limit ${most} offset ${skip}`.execute(db);
  return punten.parse(rows);
}

/** More than this is not sorted: who finds so many adds a word. */
const mostSorted = 1000;
/** Letter by letter only among the newest: comparing with every title takes longer than anybody waits. */
const mostCompared = 500;

/**
 * The points that hold all these words or their beginnings, the most important first; where there is none, those whose
 * title looks like it.
 */
export async function puntenWith(db: Database, words: readonly string[], { skip, most }: Part): Promise<Punt[]> {
  if (words.length === 0) return [];
  const all = words.map((word) => `'${word.replace(/['\\]/g, (sign) => sign + sign)}':*`).join(' & ');
  const { rows } = await sql`
    select ${columns} from (
      select * from ontwikkelpunten_punt where search @@ to_tsquery('dutch', ${all}) limit ${mostSorted}
    ) as found order by open desc, rank desc, number desc limit ${most} offset ${skip}`.execute(db);
  if (rows.length > 0 || skip > 0) return punten.parse(rows);
  const text = words.join(' ');
  const near = await sql`
    select ${columns} from (
      select * from ontwikkelpunten_punt order by number desc limit ${mostCompared}
    ) as newest where word_similarity(${text}, title) > 0.5
    order by word_similarity(${text}, title) desc, number desc limit ${most}`.execute(db);
  return punten.parse(near.rows);
}

/** The ones of these ids that are there. */
export async function puntenById(db: Database, ids: readonly PuntId[]): Promise<Punt[]> {
  const { rows } = await sql`
    select ${columns} from ontwikkelpunten_punt
    where id in (select one::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) as one)`.execute(db);
  return punten.parse(rows);
}
