// What the tests of both aids share.
import { sql } from 'kysely';
import { button, presses } from '../support/talking.ts';
import type { TestBot } from '../support/test-bot.ts';

/** The first question. */
export const open = async (bot: TestBot, index: number): Promise<unknown> =>
  (await presses(bot, index, 'keuzehulp.open', { tool: 'consulent-nodig', wijkteam: bot.wijkteam })).card;

/** Presses these answers one after another, from a card with a question. */
export async function through(bot: TestBot, index: number, first: unknown, answers: readonly string[]) {
  let at: { card: unknown; text: string } = { card: first, text: '' };
  for (const answer of answers) at = await presses(bot, index, 'keuzehulp.step', button(at.card, answer));
  return at;
}

/** What was counted in a wijkteam. */
export async function counts(bot: TestBot, wijkteam: string = bot.wijkteam) {
  const { rows } = await sql<{ week: string; outcome: string; n: number }>`
    select week, outcome, n from keuzehulp_outcome where wijkteam_id = ${wijkteam}
    order by week, tool, outcome`.execute(bot.running.ports.db);
  return rows;
}
