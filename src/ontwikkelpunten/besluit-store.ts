// All SQL on the table ontwikkelpunten_besluit. Rows are only added, and erased when their time is over.
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import { type Besluit, besluitKinds } from './besluit.ts';
import { type Punt, type PuntId, puntId } from './punt.ts';

export interface Taken {
  id: string;
  punt: Pick<Punt, 'id' | 'number' | 'fields'>;
  besluit: Besluit;
  reason: string;
  who: string;
  at: Date;
}

export async function logBesluit(tx: Database, { id, punt, besluit, reason, who, at }: Taken): Promise<void> {
  const { title, wijk } = punt.fields;
  await sql`
    insert into ontwikkelpunten_besluit
      (id, punt_id, number, title, wijk, what, from_value, to_value, reason, who, taken_at)
    values (${id}, ${punt.id}, ${punt.number}, ${title}, ${wijk.toLowerCase()}, ${besluit.what}, ${besluit.from},
      ${besluit.to}, ${reason}, ${who}, ${at})`.execute(tx);
}

/** A besluit as it is read back. The point may be gone since. */
export interface Logged extends Besluit {
  /** Rises with time. */
  place: number;
  punt: PuntId;
  number: number;
  title: string;
  reason: string;
  who: string;
  at: Date;
}

const loggedRow = z
  .object({
    place: z.coerce.number(),
    punt_id: puntId,
    number: z.int(),
    title: z.string(),
    what: z.enum(besluitKinds),
    from_value: z.string(),
    to_value: z.string(),
    reason: z.string(),
    who: z.string(),
    taken_at: z.coerce.date(),
  })
  .transform(
    ({ punt_id, from_value, to_value, taken_at, ...rest }): Logged => ({
      ...rest,
      punt: punt_id,
      from: from_value,
      to: to_value,
      at: taken_at,
    }),
  );
const columns = sql`place, punt_id, number, title, what, from_value, to_value, reason, who, taken_at`;

/** What the log is asked about: one point, one wijk ("Oost"), or everything. */
export type LogScope = { number: number } | { wijk: string } | 'all';

function within(scope: LogScope): RawBuilder<unknown> {
  if (scope === 'all') return sql`true`;
  return 'number' in scope ? sql`number = ${scope.number}` : sql`wijk = ${scope.wijk.toLowerCase()}`;
}

/** The newest first; `before`: only what is older than that place. */
export async function besluiten(
  db: Database,
  scope: LogScope,
  { before, most }: { before: number | null; most: number },
): Promise<Logged[]> {
  const { rows } = await sql`
    select ${columns} from ontwikkelpunten_besluit
    where ${within(scope)} and ${before === null ? sql`true` : sql`place < ${before}`}
    order by place desc limit ${most}`.execute(db);
  return z.array(loggedRow).parse(rows);
}

export async function lastBesluit(db: Database, punt: PuntId): Promise<Logged | undefined> {
  const { rows } = await sql`
    select ${columns} from ontwikkelpunten_besluit where punt_id = ${punt} order by place desc limit 1`.execute(db);
  return z.array(loggedRow).parse(rows)[0];
}

/** Erases what was decided before an instant; gives how many. */
export async function eraseBesluiten(db: Database, before: Date): Promise<number> {
  const { rows } = await sql`
    delete from ontwikkelpunten_besluit where taken_at < ${before} returning place`.execute(db);
  return rows.length;
}
