// The SQL on ontwikkelpunten_punt about rows that are no longer in the list, and points that have to leave it.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import type { Punt, PuntId } from './punt.ts';
import { columns, punten } from './store.ts';

/** These items were taken out of the list by hand. Points that had to leave it anyway are erased. */
export async function goneItems(tx: Database, items: readonly string[], now: Date): Promise<void> {
  const list = sql`select value from jsonb_array_elements_text(${JSON.stringify(items)}::jsonb)`;
  await sql`delete from ontwikkelpunten_punt where removing and item_id in (${list})`.execute(tx);
  await sql`
    update ontwikkelpunten_punt set gone_at = ${now}::timestamptz where gone_at is null and item_id in (${list})`.execute(
    tx,
  );
}

/** The whole list was read and these were not in it. */
export async function goneUnseen(tx: Database, reading: number, now: Date): Promise<void> {
  await sql`delete from ontwikkelpunten_punt where removing and item_id is not null and seen_in < ${reading}`.execute(
    tx,
  );
  await sql`
    update ontwikkelpunten_punt set gone_at = ${now}::timestamptz
    where gone_at is null and item_id is not null and seen_in < ${reading}`.execute(tx);
}

/** Seen in the reading of the whole list that goes on now. */
export async function seenNow(tx: Database, items: readonly string[]): Promise<void> {
  await sql`
    update ontwikkelpunten_punt set seen_in = (select reading from ontwikkelpunten_sync)
    where item_id in (select value from jsonb_array_elements_text(${JSON.stringify(items)}::jsonb))`.execute(tx);
}

/** What was taken away and has not been asked about. */
export async function unaskedGone(tx: Database): Promise<Punt[]> {
  const { rows } = await sql`
    select ${columns} from ontwikkelpunten_punt where gone_at is not null and gone_group is null
    order by id for update`.execute(tx);
  return punten.parse(rows).sort((a, b) => a.number - b.number);
}

export async function groupGone(tx: Database, ids: readonly PuntId[], group: string): Promise<void> {
  await sql`
    update ontwikkelpunten_punt set gone_group = ${group}::uuid
    where id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`.execute(tx);
}

/** The points of a card that are still missing. Nobody else's to decide on until the transaction ends. */
export async function lockGroup(tx: Database, group: string): Promise<Punt[]> {
  const { rows } = await sql`
    select ${columns} from ontwikkelpunten_punt where gone_group = ${group}::uuid order by id for update`.execute(tx);
  return punten.parse(rows).sort((a, b) => a.number - b.number);
}

/** All that are missing, by number, and the card that the first of them is on. */
export async function goneNow(db: Database): Promise<{ group: string; punten: Punt[] }[]> {
  const { rows } = await sql`
    select ${columns}, gone_group from ontwikkelpunten_punt where gone_group is not null order by number`.execute(db);
  const groups = z.array(z.object({ gone_group: z.string() })).parse(rows);
  const byGroup = new Map<string, Punt[]>();
  punten.parse(rows).forEach((punt, index) => {
    const group = groups[index]?.gone_group ?? '';
    byGroup.set(group, [...(byGroup.get(group) ?? []), punt]);
  });
  return [...byGroup].map(([group, each]) => ({ group, punten: each }));
}

/** The cards that ask about points whose rows these are. */
export async function groupsOf(
  tx: Database,
  { ids, items }: { ids: readonly string[]; items: readonly string[] },
): Promise<string[]> {
  const { rows } = await sql`
    select distinct gone_group from ontwikkelpunten_punt where gone_group is not null
      and (item_id in (select value from jsonb_array_elements_text(${JSON.stringify(items)}::jsonb))
        or id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)))`.execute(tx);
  return z
    .array(z.object({ gone_group: z.string() }))
    .parse(rows)
    .map(({ gone_group }) => gone_group);
}

/** They get a new row. The one that was taken away may come back meanwhile, so it is looked for first. */
export async function putBackPunten(tx: Database, ids: readonly PuntId[]): Promise<void> {
  await sql`
    update ontwikkelpunten_punt set gone_at = null, gone_group = null, item_id = null, etag = null, may_exist = true,
      version = version + 1, tries = 0, not_before = '-infinity'
    where id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`.execute(tx);
}

/** With who supported it and what is still to be told of it. */
export async function erasePunten(tx: Database, ids: readonly PuntId[]): Promise<void> {
  await sql`
    delete from ontwikkelpunten_punt
    where id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`.execute(tx);
}

/** The point leaves the list, and then here too; nobody is asked. At once where it has no row. */
export async function markForRemoval(tx: Database, id: PuntId): Promise<void> {
  await sql`
    delete from ontwikkelpunten_punt where id = ${id} and (item_id is null or gone_at is not null)`.execute(tx);
  await sql`
    update ontwikkelpunten_punt set removing = true, version = version + 1 where id = ${id} and not removing`.execute(
    tx,
  );
}

/** Somebody changed its row meanwhile: it stays, and whoever wanted it gone may look again. */
export async function keepAfterAll(tx: Database, id: PuntId): Promise<void> {
  await sql`update ontwikkelpunten_punt set removing = false where id = ${id}`.execute(tx);
}
