// All SQL on the table casusoverleg_search. Rows are parsed here and trusted after.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import { personId } from '../shared/person.ts';
import { wijkteamId } from '../shared/wijkteam.ts';
import { overlegId } from './overleg.ts';
import {
  type Answer,
  answer,
  asked,
  type NewSearch,
  type Search,
  type SearchId,
  searchId,
  searchStates,
} from './search.ts';

const searchRow = z
  .object({
    id: searchId,
    wijkteam_id: wijkteamId,
    overleg_id: overlegId.nullable(),
    planner: personId,
    asked,
    answer: answer.nullable(),
    state: z.enum(searchStates),
    asked_at: z.date(),
  })
  .transform(
    ({ wijkteam_id, overleg_id, asked_at, ...rest }): Search => ({
      ...rest,
      wijkteam: wijkteam_id,
      overleg: overleg_id,
      askedAt: asked_at,
    }),
  );
const columns = sql`id, wijkteam_id, overleg_id, planner, asked, answer, state, asked_at`;

export async function searchById(db: Database, id: SearchId): Promise<Search | undefined> {
  const { rows } = await sql`select ${columns} from casusoverleg_search where id = ${id}`.execute(db);
  return z.array(searchRow).parse(rows)[0];
}

/** With nobody else changing it until the transaction ends. */
export async function lockSearch(tx: Database, id: SearchId): Promise<Search | undefined> {
  const { rows } = await sql`select ${columns} from casusoverleg_search where id = ${id} for update`.execute(tx);
  return z.array(searchRow).parse(rows)[0];
}

/** False when there is one under this id: the button was pressed before. */
export async function insertSearch(tx: Database, made: NewSearch): Promise<boolean> {
  const { rows } = await sql`
    insert into casusoverleg_search (id, wijkteam_id, overleg_id, planner, asked, state, asked_at)
    values (${made.id}, ${made.wijkteam}, ${made.overleg}, ${made.planner}, ${JSON.stringify(made.asked)}, 'zoekt',
      ${made.askedAt})
    on conflict do nothing returning id`.execute(tx);
  return rows.length > 0;
}

/** False when it had its answer before. */
export async function answerSearch(tx: Database, id: SearchId, found: Answer): Promise<boolean> {
  const { rows } = await sql`
    update casusoverleg_search set answer = ${JSON.stringify(found)}, state = 'gevonden'
    where id = ${id} and state = 'zoekt' returning id`.execute(tx);
  return rows.length > 0;
}

/** Searches once more, from now on. False when it is at it, or something was chosen. */
export async function searchAgain(tx: Database, id: SearchId, now: Date): Promise<boolean> {
  const { rows } = await sql`
    update casusoverleg_search set answer = null, state = 'zoekt', asked_at = ${now}
    where id = ${id} and state = 'gevonden' returning id`.execute(tx);
  return rows.length > 0;
}

export async function endSearch(tx: Database, id: SearchId): Promise<void> {
  await sql`update casusoverleg_search set state = 'gekozen' where id = ${id}`.execute(tx);
}

/** Those that were asked for before an instant and have no answer. */
export async function stillSearching(db: Database, before: Date, most: number): Promise<SearchId[]> {
  const { rows } = await sql`
    select id from casusoverleg_search where state = 'zoekt' and asked_at <= ${before}
    order by asked_at limit ${most}`.execute(db);
  return z
    .array(z.object({ id: searchId }))
    .parse(rows)
    .map(({ id }) => id);
}
