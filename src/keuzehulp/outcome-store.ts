// All SQL on the tables of this capability. Rows are parsed here and trusted after.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import type { WijkteamId } from '../shared/wijkteam.ts';
import { tool } from './answers.ts';
import type { Cell, Counted } from './outcomes.ts';

/** In a transaction: until it ends nobody else counts in this wijkteam. */
export async function countAlone(tx: Database, wijkteam: WijkteamId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`keuzehulp ${wijkteam}`}, 0))`.execute(tx);
}

const cellRow = z.object({ week: z.string(), tool, version: z.string(), outcome: z.string() });

/** What was counted for this run of an aid; undefined while nothing was. */
export async function countedFor(
  tx: Database,
  run: string,
  wijkteam: WijkteamId,
  { tool: of, version }: Pick<Cell, 'tool' | 'version'>,
): Promise<Cell | undefined> {
  const { rows } = await sql`
    select week, tool, version, outcome from keuzehulp_run
    where id = ${run} and wijkteam_id = ${wijkteam} and tool = ${of} and version = ${version}`.execute(tx);
  return z.array(cellRow).parse(rows)[0];
}

/** `day`: yyyy-MM-dd of today. Of a run that is known only where it ended changes. */
export async function keepRun(tx: Database, run: string, wijkteam: WijkteamId, cell: Cell, day: string): Promise<void> {
  const { week, tool: of, version, outcome } = cell;
  await sql`
    insert into keuzehulp_run (id, wijkteam_id, tool, version, week, outcome, day)
    values (${run}, ${wijkteam}, ${of}, ${version}, ${week}, ${outcome}, ${day})
    on conflict (id, wijkteam_id, tool, version) do update set outcome = excluded.outcome`.execute(tx);
}

export async function add(tx: Database, wijkteam: WijkteamId, cell: Cell): Promise<void> {
  const { week, tool: of, version, outcome } = cell;
  await sql`
    insert into keuzehulp_outcome (wijkteam_id, week, tool, version, outcome, n)
    values (${wijkteam}, ${week}, ${of}, ${version}, ${outcome}, 1)
    on conflict (wijkteam_id, week, tool, version, outcome) do update set n = keuzehulp_outcome.n + 1`.execute(tx);
}

export async function takeBack(tx: Database, wijkteam: WijkteamId, cell: Cell): Promise<void> {
  const { week, tool: of, version, outcome } = cell;
  await sql`
    update keuzehulp_outcome set n = n - 1
    where wijkteam_id = ${wijkteam} and week = ${week} and tool = ${of} and version = ${version}
      and outcome = ${outcome}`.execute(tx);
  await sql`delete from keuzehulp_outcome where wijkteam_id = ${wijkteam} and n <= 0`.execute(tx);
}

const countedRow = z.object({ tool, outcome: z.string(), n: z.coerce.number().int() });

/** Per aid and outcome, all versions together. `from` and `last` are Mondays, both included. */
export async function outcomesOf(
  db: Database,
  wijkteam: WijkteamId,
  { from, last }: { from: string; last: string },
): Promise<Counted[]> {
  const { rows } = await sql`
    select tool, outcome, sum(n) as n from keuzehulp_outcome
    where wijkteam_id = ${wijkteam} and week between ${from} and ${last}
    group by tool, outcome order by tool, outcome`.execute(db);
  return z.array(countedRow).parse(rows);
}

/** Erases weeks before a Monday and runs from before a day; gives how many rows of weeks. */
export async function eraseBefore(db: Database, week: string, day: string): Promise<number> {
  await sql`delete from keuzehulp_run where day < ${day}`.execute(db);
  const { rows } = await sql`delete from keuzehulp_outcome where week < ${week} returning week`.execute(db);
  return rows.length;
}
