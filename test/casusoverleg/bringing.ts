// What the tests of bringing in casussen share.
import { sql } from 'kysely';
import type { Casus } from '../../src/casusoverleg/casus.ts';
import { casusByCode } from '../../src/casusoverleg/casus-store.ts';
import { type OverlegId, overlegId } from '../../src/casusoverleg/overleg.ts';
import { insertOverleg } from '../../src/casusoverleg/overleg-store.ts';
import { saveSettled } from '../../src/casusoverleg/send-store.ts';
import { personId } from '../../src/shared/person.ts';
import { button, filled, idOfPerson, type Place, presses, says as saysAndReads } from '../support/talking.ts';
import type { TestBot } from '../support/test-bot.ts';

export { button, buttons, filled, idOfPerson, nameOf, presses, someoneWith } from '../support/talking.ts';

/** What somebody reads after typing; not an agenda that comes into the channel at that moment. */
export const says = (bot: TestBot, index: number, text: string, where?: Place) =>
  saysAndReads(bot, index, text, where, (card) => JSON.stringify(card).includes('Verzet of zeg af'));

/** The form, opened by typing. */
export async function form(bot: TestBot, index: number, where: Place = 'personal') {
  const { card } = await says(bot, index, 'casus inbrengen', where);
  return { card, data: { ...filled(card), ...button(card, 'Bewaar en ga verder') } };
}

/** As the card sends it: what was prefilled, and what was typed over it. */
export async function brings(bot: TestBot, index: number, typed: object, where: Place = 'personal') {
  const { data } = await form(bot, index, where);
  return presses(bot, index, 'casusoverleg.bring', { ...data, ...typed }, where);
}

export const casusOf = (bot: TestBot, code: string): Promise<Casus | undefined> =>
  casusByCode(bot.running.ports.db, code);

/** Brought in and filled in, as most are. */
export async function given(bot: TestBot, code: string, more: { regelingen?: string; spoed?: string } = {}, index = 1) {
  const { card, text } = await brings(bot, index, { code, question: 'Wie neemt hier de regie?' });
  if (!text.includes('Stap 2 van 3')) throw new Error(text);
  const data = { ...filled(card), ...button(card, 'Bewaar'), regelingen: 'wmo,jeugd', ...more };
  await presses(bot, index, 'casusoverleg.save-complete', data, 'personal');
  const casus = await casusOf(bot, code);
  if (!casus) throw new Error(`${code} is not there`);
  return casus;
}

/** A casusoverleg that was planned, from `from` (an instant) on for an hour; consulenten Wmo and the adviseur come. */
export async function planned(bot: TestBot, n: number, from: Date): Promise<OverlegId> {
  const id = overlegId.parse(`00000000-0000-4000-a000-${String(n).padStart(12, '0')}`);
  const person = (index: number) => personId.parse(idOfPerson(index));
  await insertOverleg(
    bot.running.ports.db,
    {
      ...{ id, wijkteam: bot.wijkteam, status: 'gepland', from, until: new Date(from.getTime() + 3_600_000) },
      attendees: [
        { person: person(1), for: ['wmo'], kind: 'required' },
        { person: person(2), for: ['adviseur-kwaliteit'], kind: 'required' },
      ],
      ...{ partners: [], room: null, planner: person(0), organiser: 'planner', reeks: null, seen: null },
      ...{ version: 1, sentVersion: 1, tried: false },
    },
    { lookAt: new Date(from.getTime() + 365 * 86_400_000) },
  );
  // It stands in the calendar: nothing is sent, and nobody is told of that in between.
  await saveSettled(bot.running.ports.db, id, 1);
  return id;
}

export async function rows(bot: TestBot, table: string): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::integer as n from ${sql.table(table)}`.execute(
    bot.running.ports.db,
  );
  return found.rows[0]?.n ?? 0;
}

/** Everything that was kept or logged, to look for what may be in neither. */
export async function keptAndLogged(bot: TestBot): Promise<string> {
  const { rows: casussen } = await sql`select * from casusoverleg_casus`.execute(bot.running.ports.db);
  return JSON.stringify([casussen, bot.log]);
}
