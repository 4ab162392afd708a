// A list of points that is equal here and in the local Microsoft 365, and whether it still is.
import { sql } from 'kysely';
import { z } from 'zod';
import { fromList, identity, toList } from '../../src/ontwikkelpunten/columns.ts';
import { type Fields, fields } from '../../src/ontwikkelpunten/punt.ts';
import type { Database } from '../../src/ports.ts';
import { localDate } from '../../src/shared/time.ts';
import { randomFrom } from '../../test/support/random.ts';
import type { Office, OfficeRow } from './office.ts';
import { insertPoints, madeUpPoint, type NewPoint } from './points.ts';

const here = z.array(z.object({ id: z.string(), number: z.int(), item_id: z.string(), fields }));
export type PointHere = z.infer<typeof here>[number];

/** By number. */
export async function pointsHere(db: Database): Promise<PointHere[]> {
  const { rows } = await sql`select id, number, item_id, fields from ontwikkelpunten_punt order by number`.execute(db);
  return here.parse(rows);
}

const madeUp = (count: number): NewPoint[] => {
  const [random, today] = [randomFrom(5), localDate(new Date())];
  return Array.from({ length: count }, (_, index) => madeUpPoint(index, random, today));
};

/** Points in an office that has not opened, and nowhere else. */
export const seedOffice = (office: Pick<Office, 'add'>, count: number): Promise<OfficeRow[]> =>
  office.add(
    madeUp(count).map(({ id, fields: of }, index) => ({ ...toList(of), ...identity({ id, number: index + 1 }) })),
  );

/** The same points here and in an office that has not opened. */
export async function seedBoth(db: Database, office: Pick<Office, 'add'>, count: number): Promise<void> {
  const made = madeUp(count).map((each) => ({ ...each, itemId: `not yet ${each.itemId}` }));
  await insertPoints(db, made, localDate(new Date()));
  const points = await pointsHere(db);
  const added = await office.add(points.map((punt) => ({ ...toList(punt.fields), ...identity(punt) })));
  const known = points.map(({ id }, index) => ({ id, ...added[index] }));
  await sql`
    update ontwikkelpunten_punt p set item_id = one ->> 'itemId', etag = one ->> 'etag'
    from jsonb_array_elements(${JSON.stringify(known)}::jsonb) as one
    where p.id = (one ->> 'id')::uuid`.execute(db);
}

/** How many points have one row that says the same, and how many rows there are too many. */
export function compared(
  points: readonly { id: string; fields: Fields }[],
  rows: readonly OfficeRow[],
): { equal: number; tooMany: number } {
  const byId = new Map(rows.map((row) => [row.fields.PuntId, row]));
  const equal = points.filter(({ id, fields: ours }) => {
    const theirs = byId.get(id);
    return theirs !== undefined && same(ours, fromList(theirs.fields));
  });
  return { equal: equal.length, tooMany: rows.length - points.length };
}

const same = (ours: Fields, theirs: Fields): boolean =>
  fields.keyof().options.every((field) => ours[field] === theirs[field]);
