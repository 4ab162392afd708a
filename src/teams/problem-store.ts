// All SQL on the table teams_undelivered: who is out of reach, until something arrives there again.
import { sql } from 'kysely';
import { z } from 'zod';
import { type Database, type ProblemKind, problemKinds, type Undelivered } from '../ports.ts';
import { placeOf } from './address.ts';

export interface Problem {
  address: string;
  problem: ProblemKind;
  /** yyyy-MM-dd. */
  since: string;
}

/** The newest problem counts, since the day of the first. Addresses are given once each. */
export async function remember(db: Database, problems: readonly Problem[]): Promise<void> {
  await sql`
    insert into teams_undelivered (address, problem, since)
    select address, problem, since
    from jsonb_to_recordset(${JSON.stringify(problems)}::jsonb) as p(address text, problem text, since text) order by address
    on conflict (address) do update set problem = excluded.problem`.execute(db);
}

export async function clear(db: Database, addresses: readonly string[]): Promise<void> {
  await sql`
    delete from teams_undelivered
    where address in (select jsonb_array_elements_text(${JSON.stringify(addresses)}::jsonb))`.execute(db);
}

const row = z.object({ address: z.string(), problem: z.enum(problemKinds), since: z.string() });

export async function undelivered(db: Database): Promise<Undelivered[]> {
  const { rows } = await sql`select address, problem, since from teams_undelivered order by since, address`.execute(db);
  return z
    .array(row)
    .parse(rows)
    .map(({ address, ...rest }) => ({ to: placeOf(address), ...rest }));
}
