// The SQL on ontwikkelpunten_punt that reads and changes points. How they stand with the list: sync-store.ts.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import { type Fields, fields, type Punt, type PuntId, puntId } from './punt.ts';

/** What every reading of a point selects. */
export const columns = sql`id, number, fields, created_at, status_since, item_id, gone_at is not null as gone`;

const date = z.coerce.date();
const puntRow = z
  .object({
    id: puntId,
    number: z.int(),
    fields,
    created_at: date,
    status_since: date,
    item_id: z.string().nullable(),
    gone: z.boolean(),
  })
  .transform(
    ({ created_at, status_since, item_id, ...rest }): Punt => ({
      ...rest,
      createdAt: created_at,
      statusSince: status_since,
      itemId: item_id,
    }),
  );
export const punten = z.array(puntRow);

export async function puntById(db: Database, id: PuntId): Promise<Punt | undefined> {
  const { rows } = await sql`select ${columns} from ontwikkelpunten_punt where id = ${id}`.execute(db);
  return punten.parse(rows)[0];
}

export async function puntByNumber(db: Database, number: number): Promise<Punt | undefined> {
  const { rows } = await sql`select ${columns} from ontwikkelpunten_punt where number = ${number}`.execute(db);
  return punten.parse(rows)[0];
}

/** The point as it is now, and nobody else's to change until the transaction ends. */
export async function lockPunt(tx: Database, id: PuntId): Promise<Punt | undefined> {
  const { rows } = await sql`select ${columns} from ontwikkelpunten_punt where id = ${id} for update`.execute(tx);
  return punten.parse(rows)[0];
}

/** Gives undefined when there is one with this id: the same thing was asked twice. */
export async function insertPunt(
  tx: Database,
  made: { id: PuntId; fields: Fields; now: Date },
): Promise<Punt | undefined> {
  const { rows } = await sql`
    insert into ontwikkelpunten_punt (id, fields, created_at, status_since)
    values (${made.id}, ${JSON.stringify(made.fields)}::jsonb, ${made.now}, ${made.now})
    on conflict (id) do nothing
    returning ${columns}`.execute(tx);
  return punten.parse(rows)[0];
}

/** `by`: who changed these fields here, to be told if the list has the last word; '' for the bot itself. */
export async function updateFields(
  tx: Database,
  id: PuntId,
  set: Partial<Fields>,
  { by, now }: { by: string; now: Date },
): Promise<void> {
  const pending = Object.fromEntries(Object.keys(set).map((field) => [field, by]));
  await sql`
    update ontwikkelpunten_punt set
      fields = fields || ${JSON.stringify(set)}::jsonb,
      pending = pending || ${JSON.stringify(pending)}::jsonb,
      status_since = case when ${set.status !== undefined} then ${now}::timestamptz else status_since end,
      version = version + 1
    where id = ${id}`.execute(tx);
}
