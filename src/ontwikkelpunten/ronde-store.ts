// All SQL on the table ontwikkelpunten_ronde, and what of the points may come into one.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import { type PersonId, personId } from '../shared/person.ts';
import type { Weighed } from './priority.ts';
import { type PuntId, puntId } from './punt.ts';
import { type Ronde, type RondeId, type RondeItem, rondeId, rondeItem } from './ronde.ts';

const rondeRow = z
  .object({
    id: rondeId,
    items: z.array(rondeItem),
    version: z.int(),
    made_by: personId,
    outcome: z.enum(['confirmed', 'withdrawn']).nullable(),
    closed_by: z.string().nullable(),
  })
  .transform(
    ({ made_by, outcome, closed_by, ...rest }): Ronde => ({
      ...rest,
      madeBy: made_by,
      closed: outcome === null ? null : { as: outcome, by: closed_by ?? '' },
    }),
  );
const columns = sql`id, items, version, made_by, outcome, closed_by`;

export async function openRonde(db: Database): Promise<Ronde | undefined> {
  const { rows } = await sql`select ${columns} from ontwikkelpunten_ronde where closed_at is null`.execute(db);
  return z.array(rondeRow).parse(rows)[0];
}

export async function rondeById(db: Database, id: RondeId): Promise<Ronde | undefined> {
  const { rows } = await sql`select ${columns} from ontwikkelpunten_ronde where id = ${id}`.execute(db);
  return z.array(rondeRow).parse(rows)[0];
}

/** As it is now, and nobody else's to change until the transaction ends. */
export async function lockRonde(tx: Database, id: RondeId): Promise<Ronde | undefined> {
  const { rows } = await sql`select ${columns} from ontwikkelpunten_ronde where id = ${id} for update`.execute(tx);
  return z.array(rondeRow).parse(rows)[0];
}

/** False when there is one open already, or one with this id. */
export async function insertRonde(
  tx: Database,
  { id, items, madeBy, now }: { id: RondeId; items: readonly RondeItem[]; madeBy: PersonId; now: Date },
): Promise<boolean> {
  const { rows } = await sql`
    insert into ontwikkelpunten_ronde (id, items, made_by, made_at)
    values (${id}, ${JSON.stringify(items)}::jsonb, ${madeBy}, ${now})
    on conflict do nothing returning id`.execute(tx);
  return rows.length > 0;
}

export async function changeItems(tx: Database, id: RondeId, items: readonly RondeItem[]): Promise<void> {
  await sql`
    update ontwikkelpunten_ronde set items = ${JSON.stringify(items)}::jsonb, version = version + 1
    where id = ${id}`.execute(tx);
}

export async function closeRonde(
  tx: Database,
  id: RondeId,
  { as, by, now }: { as: 'confirmed' | 'withdrawn'; by: string; now: Date },
): Promise<void> {
  await sql`
    update ontwikkelpunten_ronde set outcome = ${as}, closed_by = ${by}, closed_at = ${now}
    where id = ${id} and closed_at is null`.execute(tx);
}

/** Rondes that were closed before an instant. */
export async function eraseRondes(db: Database, before: Date): Promise<void> {
  await sql`delete from ontwikkelpunten_ronde where closed_at < ${before}`.execute(db);
}

const weighedRow = z
  .object({
    id: puntId,
    number: z.int(),
    effect: z.string(),
    moeite: z.string(),
    steun: z.int(),
    created_at: z.coerce.date(),
  })
  .transform(({ id, number, created_at, ...fields }): Weighed & { id: PuntId } => {
    return { id, number, createdAt: created_at, fields };
  });

/** Every point that waits for a priority, with only what weighs. */
export async function assessed(db: Database): Promise<(Weighed & { id: PuntId })[]> {
  const { rows } = await sql`
    select id, number, coalesce(fields ->> 'effect', '') as effect, coalesce(fields ->> 'moeite', '') as moeite,
      coalesce((fields ->> 'steun')::integer, 0) as steun, created_at
    from ontwikkelpunten_punt where status = 'beoordeeld'`.execute(db);
  return z.array(weighedRow).parse(rows);
}
