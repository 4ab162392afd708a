// All SQL on what people said about their own time. Nobody but the person sees it.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import { type PersonId, personId } from '../shared/person.ts';
import type { OwnTimes, Period } from './own-times.ts';

const daysOff = z.array(z.int().min(1).max(7));
const personRow = z.object({ days_off: daysOff, reminders: z.boolean() });
const periodRow = z.object({ first: z.string(), last: z.string() });
const idRow = z.object({ person_id: personId });

/** What a person said; a period that ended before today (yyyy-MM-dd) is left out. */
export async function timesOf(db: Database, person: PersonId, today: string): Promise<OwnTimes> {
  const { rows } = await sql`select days_off, reminders from ritme_person where person_id = ${person}`.execute(db);
  const periods = await sql`
    select first, last from ritme_absence where person_id = ${person} and last >= ${today} order by first`.execute(db);
  const [kept] = z.array(personRow).parse(rows);
  return {
    periods: z.array(periodRow).parse(periods.rows),
    daysOff: kept?.days_off ?? [],
    reminders: kept?.reminders ?? true,
  };
}

/** The periods of a person from now on, in place of those there were. */
export async function savePeriods(db: Database, person: PersonId, periods: readonly Period[]): Promise<void> {
  await db.transaction().execute((tx) => replacePeriods(tx, person, periods));
}

async function replacePeriods(tx: Database, person: PersonId, periods: readonly Period[]): Promise<void> {
  await sql`delete from ritme_absence where person_id = ${person}`.execute(tx);
  await sql`
    insert into ritme_absence (person_id, first, last)
    select ${person}::text, first, last
    from jsonb_to_recordset(${JSON.stringify(periods)}::jsonb) as r(first text, last text)
    on conflict (person_id, first) do update set last = excluded.last`.execute(tx);
}

/** Everything at once, or nothing. */
export async function saveTimes(db: Database, person: PersonId, times: OwnTimes): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await replacePeriods(tx, person, times.periods);
    await saveDaysOff(tx, person, times.daysOff);
    await saveReminders(tx, person, times.reminders);
  });
}

export async function saveDaysOff(db: Database, person: PersonId, days: readonly number[]): Promise<void> {
  const list = JSON.stringify(days);
  await sql`
    insert into ritme_person (person_id, days_off) values (${person}, ${list}::jsonb)
    on conflict (person_id) do update set days_off = excluded.days_off`.execute(db);
}

export async function saveReminders(db: Database, person: PersonId, wanted: boolean): Promise<void> {
  await sql`
    insert into ritme_person (person_id, reminders) values (${person}, ${wanted})
    on conflict (person_id) do update set reminders = excluded.reminders`.execute(db);
}

/** Everything a person said about the own time. */
export async function eraseTimes(db: Database, person: PersonId): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`delete from ritme_absence where person_id = ${person}`.execute(tx);
    await sql`delete from ritme_person where person_id = ${person}`.execute(tx);
  });
}

/** Who of these people is away on a yyyy-MM-dd, which is this weekday (1 Monday to 7). */
export async function awayOn(
  db: Database,
  people: readonly PersonId[],
  date: string,
  weekday: number,
): Promise<PersonId[]> {
  const ids = JSON.stringify(people);
  const { rows } = await sql`
    select person_id from ritme_absence
    where first <= ${date} and last >= ${date} and person_id in (select jsonb_array_elements_text(${ids}::jsonb))
    union
    select person_id from ritme_person
    where days_off @> ${JSON.stringify([weekday])}::jsonb
      and person_id in (select jsonb_array_elements_text(${ids}::jsonb))`.execute(db);
  return z
    .array(idRow)
    .parse(rows)
    .map((row) => row.person_id);
}

/** Who of these people asked not to be reminded. */
export async function notReminded(db: Database, people: readonly PersonId[]): Promise<PersonId[]> {
  const { rows } = await sql`
    select person_id from ritme_person
    where not reminders and person_id in (select jsonb_array_elements_text(${JSON.stringify(people)}::jsonb))`.execute(
    db,
  );
  return z
    .array(idRow)
    .parse(rows)
    .map((row) => row.person_id);
}

/** Periods that ended before today (yyyy-MM-dd), and rows that say nothing any more. */
export async function removePast(db: Database, today: string): Promise<void> {
  await sql`delete from ritme_absence where last < ${today}`.execute(db);
  await sql`delete from ritme_person where reminders and days_off = '[]'::jsonb`.execute(db);
}
