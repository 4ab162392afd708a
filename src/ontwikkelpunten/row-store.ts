// The SQL on ontwikkelpunten_punt that keeps points equal to their rows: what waits to be sent, and what came in.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import type { ClientDataKind } from '../shared/free-text.ts';
import type { Held, Pending, Sent, Withheld } from './held.ts';
import { type Fields, fields, type Punt, type PuntId } from './punt.ts';
import { columns, punten } from './store.ts';

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const kinds: z.ZodType<ClientDataKind[]> = z.array(
  z.enum(['bsn', 'email', 'phone', 'iban', 'address', 'birth-date', 'name']),
);
const sideRows = z.array(
  z.object({
    base: fields.nullable(),
    pending: z.record(z.string(), z.string()),
    sent: z.record(z.string(), z.array(value)),
    etag: z.string().nullable(),
    version: z.int(),
    may_exist: z.boolean(),
    tries: z.int(),
    removing: z.boolean(),
    withheld: z.record(z.string(), kinds),
  }),
);
const all = sql`${columns}, base, pending, sent, etag, version, may_exist, tries, removing, withheld`;

function held(rows: readonly unknown[]): Held[] {
  const sides = sideRows.parse(rows);
  return punten.parse(rows).flatMap((punt, index) => {
    const side = sides[index];
    if (side === undefined) return [];
    const { may_exist, ...rest } = side;
    return [{ punt, fields: punt.fields, mayExist: may_exist, ...rest }];
  });
}

/** What is due to be sent, what waited longest first. Nobody else changes these until the transaction ends. */
export async function dueRows(
  tx: Database,
  { now, most, canCreate }: { now: Date; most: number; canCreate: boolean },
): Promise<Held[]> {
  const { rows } = await sql`
    select ${all} from ontwikkelpunten_punt
    where version > sent_version and not_before <= ${now}::timestamptz and gone_at is null
      and (item_id is not null or ${canCreate})
    order by not_before, number limit ${most} for update`.execute(tx);
  return held(rows);
}

/** The points that these rows may be about, by our id or by their item; locked in the order of their ids. */
export async function lockRows(
  tx: Database,
  { ids, items }: { ids: readonly string[]; items: readonly string[] },
): Promise<Held[]> {
  const { rows } = await sql`
    select ${all} from ontwikkelpunten_punt where ${among(ids, items)} order by id for update`.execute(tx);
  return held(rows);
}

const among = (ids: readonly string[], items: readonly string[]) => sql`
  (id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))
    or item_id in (select value from jsonb_array_elements_text(${JSON.stringify(items)}::jsonb)))`;

/** It leaves now: whatever comes of it, this may be in the list. */
export async function markLeaving(tx: Database, id: PuntId, sent: Sent, creates: boolean): Promise<void> {
  await sql`
    update ontwikkelpunten_punt set sent = ${JSON.stringify(sent)}::jsonb, may_exist = may_exist or ${creates}
    where id = ${id}`.execute(tx);
}

interface Side {
  fields: Fields;
  base: Fields;
  pending: Pending;
  withheld: Withheld;
  itemId: string;
  etag: string;
}

/**
 * How a point stands with its row after it was read or written. `taken`: what was changed here up to this version is
 * dealt with; what was changed later waits to be sent, and so does what is in `more`.
 */
export async function saveSide(
  tx: Database,
  id: PuntId,
  side: Side,
  { taken, more, statusSince, now }: { taken: number; more: boolean; statusSince: Date; now: Date },
): Promise<void> {
  await freeItem(tx, side.itemId, id, now);
  await sql`
    update ontwikkelpunten_punt set
      fields = ${JSON.stringify(side.fields)}::jsonb, base = ${JSON.stringify(side.base)}::jsonb,
      pending = ${JSON.stringify(side.pending)}::jsonb, sent = '{}', withheld = ${JSON.stringify(side.withheld)}::jsonb,
      withheld_told = (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(withheld_told)
        where jsonb_exists(${JSON.stringify(side.withheld)}::jsonb, key)),
      item_id = ${side.itemId}, etag = ${side.etag}, may_exist = false, refused = false, gone_at = null,
      gone_group = null,
      tries = 0, not_before = '-infinity', status_since = ${statusSince}::timestamptz,
      seen_in = (select reading from ontwikkelpunten_sync),
      version = case when ${more} then greatest(version, ${taken} + 1) else version end,
      sent_version = ${taken}
    where id = ${id}`.execute(tx);
}

/** A list that was made anew gives its items numbers that the rows of before had: those rows are gone. */
async function freeItem(tx: Database, itemId: string, except: PuntId, now: Date): Promise<void> {
  await sql`
    update ontwikkelpunten_punt set item_id = null, gone_at = coalesce(gone_at, ${now}::timestamptz)
    where item_id = ${itemId} and id <> ${except}`.execute(tx);
}

/** There is nothing to send that can be sent now. */
export async function nothingToSend(tx: Database, id: PuntId, version: number): Promise<void> {
  await sql`update ontwikkelpunten_punt set sent_version = ${version} where id = ${id}`.execute(tx);
}

/** A row of the list becomes a point. The number is taken over unless another point has it. */
export async function insertAdopted(
  tx: Database,
  made: { id: PuntId; number: number | null; side: Side; now: Date },
): Promise<Punt> {
  const { side, now } = made;
  await freeItem(tx, side.itemId, made.id, now);
  const sequence = sql`pg_get_serial_sequence('ontwikkelpunten_punt', 'number')`;
  const { rows } = await sql`
    insert into ontwikkelpunten_punt (id, number, fields, base, pending, withheld, item_id, etag, created_at,
      status_since, seen_in, sent_version)
    select ${made.id}::uuid,
      case when ${made.number}::integer is null
        or exists (select from ontwikkelpunten_punt where number = ${made.number}::integer)
        then nextval(${sequence}) else ${made.number}::integer end,
      ${JSON.stringify(side.fields)}::jsonb, ${JSON.stringify(side.base)}::jsonb, ${JSON.stringify(side.pending)}::jsonb,
      ${JSON.stringify(side.withheld)}::jsonb, ${side.itemId}, ${side.etag}, ${now}, ${now},
      (select reading from ontwikkelpunten_sync), ${Object.keys(side.pending).length === 0 ? 1 : 0}
    returning ${columns}`.execute(tx);
  const [punt] = punten.parse(rows);
  if (!punt) throw new Error('A row was not adopted');
  // A number that comes in with its row must not be given again.
  await sql`
    select setval(${sequence}, ${punt.number}) from ontwikkelpunten_punt_number_seq where last_value < ${punt.number}
  `.execute(tx);
  return punt;
}

export async function postpone(tx: Database, id: PuntId, until: Date, refused: boolean): Promise<void> {
  await sql`
    update ontwikkelpunten_punt set tries = tries + 1, not_before = ${until}::timestamptz, refused = ${refused}
    where id = ${id}`.execute(tx);
}

/** The numbers of the points that the list will not take as they are. */
export async function refusedNumbers(db: Database): Promise<number[]> {
  const { rows } = await sql`
    select number from ontwikkelpunten_punt where refused and gone_at is null order by number limit 20`.execute(db);
  return z
    .array(z.object({ number: z.int() }))
    .parse(rows)
    .map(({ number }) => number);
}

/** As they are now, without keeping anybody from changing them. */
export async function readRows(
  db: Database,
  { ids, items }: { ids: readonly string[]; items: readonly string[] },
): Promise<Held[]> {
  const { rows } = await sql`select ${all} from ontwikkelpunten_punt where ${among(ids, items)}`.execute(db);
  return held(rows);
}

/**
 * These fields have no column any more. What they held goes out again once there is one, because a column that is made
 * anew is empty.
 */
export async function loseColumns(tx: Database, lost: readonly string[], empty: Partial<Fields>): Promise<void> {
  await sql`
    update ontwikkelpunten_punt set
      base = base || ${JSON.stringify(empty)}::jsonb,
      pending = (select coalesce(jsonb_object_agg(key, ''), '{}')
        from jsonb_array_elements_text(${JSON.stringify(lost)}::jsonb) as key
        where key in ('id', 'number') or fields -> key is distinct from ${JSON.stringify(empty)}::jsonb -> key) || pending
    where base is not null`.execute(tx);
}

/** They have one again: whatever waits for it is due. */
export async function regainColumns(tx: Database, fieldsAgain: readonly string[]): Promise<void> {
  await sql`
    update ontwikkelpunten_punt set version = version + 1
    where version = sent_version and exists (
      select from jsonb_array_elements_text(${JSON.stringify(fieldsAgain)}::jsonb) as key
      where jsonb_exists(pending, key))`.execute(tx);
}

/** How many points wait to be sent. */
export async function waitingToSend(db: Database): Promise<number> {
  const { rows } = await sql`
    select count(*)::int as count from ontwikkelpunten_punt
    where version > sent_version and gone_at is null`.execute(db);
  return z.object({ count: z.int() }).parse(rows[0]).count;
}

/** Points of which a text in the list is not taken over; `untold`: only those of which that was not told yet. */
export async function withheldRows(
  db: Database,
  { untold, most }: { untold: boolean; most: number },
): Promise<{ punt: Punt; withheld: Withheld }[]> {
  const { rows } = await sql`
    select ${all} from ontwikkelpunten_punt
    where withheld <> '{}' and (not ${untold} or withheld <> withheld_told) order by number limit ${most}`.execute(db);
  return held(rows).map(({ punt, withheld }) => ({ punt, withheld }));
}

/** Those of which it has not been told yet, which it is from now on. */
export async function takeUntoldWithheld(tx: Database): Promise<{ punt: Punt; withheld: Withheld }[]> {
  const { rows } = await sql`
    update ontwikkelpunten_punt set withheld_told = withheld
    where id in (select id from ontwikkelpunten_punt where withheld <> '{}' and withheld <> withheld_told
      order by id for update)
    returning ${all}`.execute(tx);
  return held(rows).map(({ punt, withheld }) => ({ punt, withheld }));
}
