// What the tests of raising and finding share.
import { sql } from 'kysely';
import { type Fields, noFields, puntId } from '../../src/ontwikkelpunten/punt.ts';
import { insertPunt } from '../../src/ontwikkelpunten/store.ts';
import type { TestBot } from '../support/test-bot.ts';

export async function allPunten(bot: TestBot): Promise<{ id: string; number: number; fields: Fields }[]> {
  const { rows } = await sql<{ id: string; number: number; fields: Fields }>`
    select id, number, fields from ontwikkelpunten_punt order by number`.execute(bot.running.ports.db);
  return rows;
}

/** A point that was there already. */
export async function given(bot: TestBot, n: number, fields: Partial<Fields>) {
  const id = puntId.parse(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`);
  const made = { id, fields: { ...noFields, status: 'ingebracht', ...fields }, now: bot.clock.now };
  const punt = await insertPunt(bot.running.ports.db, made);
  if (!punt) throw new Error(`There is a point ${n} already`);
  return punt;
}
