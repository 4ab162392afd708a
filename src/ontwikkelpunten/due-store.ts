// The SQL on ontwikkelpunten_punt about what is to be asked or told when a date has come, and what is to be erased.
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import { type PersonId, personId } from '../shared/person.ts';
import { type Punt, type PuntId, puntId } from './punt.ts';
import { columns, punten } from './store.ts';

/**
 * Past its date and not told to its owner for that date, or a week ago (`again`). All yyyy-MM-dd. The owner is told once
 * more for another date, because what was told came before it.
 */
const toNudge = (today: string, again: string): RawBuilder<unknown> => sql`
  open and due <> '' and due < ${today} and owner_id <> ''
  and (nudged_on is null or nudged_on <= due or nudged_on <= ${again})`;

/** Owners of what is past its date, by id, who were not told anything on this day yet. */
export async function ownersToNudge(
  db: Database,
  { today, again, after, most }: { today: string; again: string; after: string; most: number },
): Promise<PersonId[]> {
  const { rows } = await sql`
    select distinct owner_id collate "C" as person_id from ontwikkelpunten_punt p
    where ${toNudge(today, again)} and owner_id collate "C" > ${after}
      and not exists (select 1 from ontwikkelpunten_told t where t.person_id = p.owner_id and t.told_on >= ${today})
    order by person_id limit ${most}`.execute(db);
  return z
    .array(z.object({ person_id: personId }))
    .parse(rows)
    .map(({ person_id }) => person_id);
}

/** What this owner is to be told of, longest past its date first, and written down as told. */
export async function takeNudges(tx: Database, owner: PersonId, today: string, again: string): Promise<Punt[]> {
  const { rows } = await sql`
    update ontwikkelpunten_punt set nudged_on = ${today}
    where id in (select id from ontwikkelpunten_punt where owner_id = ${owner} and ${toNudge(today, again)}
                 for update skip locked)
    returning ${columns}`.execute(tx);
  return punten.parse(rows).sort((a, b) => a.fields.due.localeCompare(b.fields.due) || a.number - b.number);
}

export async function puntenById(db: Database, ids: readonly PuntId[]): Promise<Punt[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql`
    select ${columns} from ontwikkelpunten_punt
    where id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))
    order by number`.execute(db);
  return punten.parse(rows);
}

/** Whatever was geborgd since it was last looked at, also by hand in the list, is asked about so many days later. */
export async function planRechecks(db: Database, days: number): Promise<void> {
  await sql`
    update ontwikkelpunten_punt set recheck_since = status_since, rechecks = 0,
      recheck_on = to_char((status_since at time zone 'Europe/Amsterdam')::date + ${days}::integer, 'YYYY-MM-DD')
    where status = 'geborgd' and recheck_since is distinct from status_since`.execute(db);
}

const recheckRow = z.object({ id: puntId, rechecks: z.int(), recheck_on: z.string() });
export type Recheck = z.infer<typeof recheckRow>;

/** What is to be asked about on this yyyy-MM-dd, by id. `rechecks`: how often it was asked already. */
export async function dueRechecks(
  db: Database,
  { today, after, most }: { today: string; after: string; most: number },
): Promise<Recheck[]> {
  const { rows } = await sql`
    select id, rechecks, recheck_on from ontwikkelpunten_punt
    where recheck_on <= ${today} and status = 'geborgd' and recheck_since = status_since
      and ${after === '' ? sql`true` : sql`id > ${after}::uuid`}
    order by id limit ${most}`.execute(db);
  return z.array(recheckRow).parse(rows);
}

/** False when somebody else just asked. `next`: when it is asked again, null for never. */
export async function takeRecheck(
  tx: Database,
  { id, rechecks }: Pick<Recheck, 'id' | 'rechecks'>,
  next: string | null,
): Promise<boolean> {
  const { rows } = await sql`
    update ontwikkelpunten_punt set rechecks = rechecks + 1, recheck_on = ${next}
    where id = ${id} and rechecks = ${rechecks} and recheck_on is not null and status = 'geborgd' returning id`.execute(
    tx,
  );
  return rows.length > 0;
}

/** Whether "werkt dit nog?" still waits for an answer: it was asked since this was geborgd. */
export async function isAsked(tx: Database, id: PuntId): Promise<boolean> {
  const { rows } = await sql`
    select 1 from ontwikkelpunten_punt
    where id = ${id} and status = 'geborgd' and recheck_since = status_since and rechecks between 1 and 2`.execute(tx);
  return rows.length > 0;
}

/** It has been answered. */
export async function endRecheck(tx: Database, id: PuntId): Promise<void> {
  await sql`update ontwikkelpunten_punt set recheck_on = null, rechecks = 3 where id = ${id}`.execute(tx);
}

/** What came to its end before an instant, the oldest first. */
export async function settledBefore(db: Database, before: Date, most: number): Promise<PuntId[]> {
  const { rows } = await sql`
    select id from ontwikkelpunten_punt where not open and not removing and status_since < ${before}
    order by status_since limit ${most}`.execute(db);
  return z
    .array(z.object({ id: puntId }))
    .parse(rows)
    .map(({ id }) => id);
}
