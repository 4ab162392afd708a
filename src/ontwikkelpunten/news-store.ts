// All SQL on the tables ontwikkelpunten_news and ontwikkelpunten_told: what somebody has not been told yet, and when last.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import { type PersonId, personId } from '../shared/person.ts';
import { type Known, known } from './news.ts';
import { type PuntId, puntId } from './punt.ts';

/**
 * Remembers how the point stood for these people, unless something waits for them already. What waits is locked all the
 * same: it may not be told and forgotten while this change has not been saved.
 */
export async function keepNews(
  tx: Database,
  punt: PuntId,
  people: readonly string[],
  stood: Known,
  since: Date,
): Promise<void> {
  if (people.length === 0) return;
  await sql`
    insert into ontwikkelpunten_news as n (person_id, punt_id, known, since)
    select person, ${punt}::uuid, ${JSON.stringify(stood)}::jsonb, ${since}::timestamptz
    from jsonb_array_elements_text(${JSON.stringify(people)}::jsonb) as person
    on conflict (person_id, punt_id) do update set since = n.since`.execute(tx);
}

/** What this person did is no news to this person. */
export async function knowsOf(tx: Database, punt: PuntId, person: PersonId, own: Partial<Known>): Promise<void> {
  await sql`
    update ontwikkelpunten_news set known = known || ${JSON.stringify(own)}::jsonb
    where punt_id = ${punt} and person_id = ${person}`.execute(tx);
}

/** Who has something to be told, by id: since that instant, and not told on this yyyy-MM-dd yet. */
export async function peopleWithNews(
  db: Database,
  { since, today, after, most }: { since: Date; today: string; after: string; most: number },
): Promise<PersonId[]> {
  const { rows } = await sql`
    select distinct person_id collate "C" as person_id from ontwikkelpunten_news n
    where since <= ${since} and person_id collate "C" > ${after}
      and not exists (select 1 from ontwikkelpunten_told t where t.person_id = n.person_id and t.told_on >= ${today})
    order by person_id limit ${most}`.execute(db);
  return peopleIn(rows);
}

const peopleIn = (rows: unknown[]): PersonId[] =>
  z
    .array(z.object({ person_id: personId }))
    .parse(rows)
    .map(({ person_id }) => person_id);

/** False when this person was told something on this day already. Nobody else tells until the transaction ends. */
export async function mayTell(tx: Database, person: PersonId, today: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`ontwikkelpunten told ${person}`}, 0))`.execute(tx);
  const { rows } = await sql`
    select 1 from ontwikkelpunten_told where person_id = ${person} and told_on >= ${today}`.execute(tx);
  return rows.length === 0;
}

export async function wasTold(tx: Database, person: PersonId, today: string): Promise<void> {
  await sql`
    insert into ontwikkelpunten_told (person_id, told_on) values (${person}, ${today})
    on conflict (person_id) do update set told_on = excluded.told_on`.execute(tx);
}

const newsRow = z.object({ punt_id: puntId, known });

/** What waits for this person, locked. What is being changed at this moment is left for the next time. */
export async function takeNews(tx: Database, person: PersonId): Promise<{ punt: PuntId; known: Known }[]> {
  const { rows } = await sql`
    select punt_id, known from ontwikkelpunten_news where person_id = ${person}
    for update skip locked`.execute(tx);
  return z
    .array(newsRow)
    .parse(rows)
    .map(({ punt_id, known: stood }) => ({ punt: punt_id, known: stood }));
}

export async function dropNews(tx: Database, person: PersonId, punten: readonly PuntId[]): Promise<void> {
  await sql`
    delete from ontwikkelpunten_news where person_id = ${person}
      and punt_id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(punten)}::jsonb))`.execute(tx);
}

/** News that nobody could be told, and days on which somebody was told, from before these days. */
export async function eraseNews(db: Database, { news, told }: { news: Date; told: string }): Promise<void> {
  await sql`delete from ontwikkelpunten_news where since < ${news}`.execute(db);
  await sql`delete from ontwikkelpunten_told where told_on < ${told}`.execute(db);
}
