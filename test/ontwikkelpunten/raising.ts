// What the tests of raising and finding share.
import { sql } from 'kysely';
import { type Fields, noFields, puntId } from '../../src/ontwikkelpunten/punt.ts';
import { insertPunt } from '../../src/ontwikkelpunten/store.ts';
import { personId } from '../../src/shared/person.ts';
import type { Role } from '../../src/shared/role.ts';
import { giveRole } from '../../src/wijkteam/store.ts';
import { people, read } from '../support/fake-teams.ts';
import { type TestBot, until } from '../support/test-bot.ts';

/** What somebody reads after typing. */
export async function says(bot: TestBot, index: number, text: string, where?: 'channel' | 'personal') {
  const before = bot.fake.messages.length;
  const person = bot.person(index, where);
  await person.says(text);
  // Somebody else may be told something in the meantime.
  const here = ({ conversation }: { conversation: string }): boolean => conversation === person.conversation.id;
  const message = await until(`a reply to ${text}`, () => bot.fake.messages.slice(before).find(here));
  return { text: message.text || read(message.card), card: message.card };
}

export async function presses(bot: TestBot, index: number, verb: string, data: object, where?: 'channel' | 'personal') {
  const { status, type, value } = await bot.person(index, where).presses(verb, data);
  if (status !== 200) throw new Error(`The bot answered ${status}`);
  return { type, card: value, text: typeof value === 'string' ? value : read(value) };
}

/** The data of the buttons with this title, as the card gives them. */
export function buttons(card: unknown, title: string): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('title' in value && value.title === title && 'data' in value) found.push({ ...(value.data as object) });
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(card);
  return found;
}

export const button = (card: unknown, title: string): Record<string, unknown> => {
  const [first] = buttons(card, title);
  if (!first) throw new Error(`There is no button ${title} on: ${read(card)}`);
  return first;
};

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

export const idOfPerson = (index: number): string => people(index + 1)[index]?.aadObjectId ?? '';

/** Somebody of no wijkteam who holds one role, in Wijkteam Oost where it is not held everywhere. */
export async function someoneWith(bot: TestBot, role: Role, n: number) {
  const person = {
    id: `29:1-role-${n}`,
    aadObjectId: `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`,
    name: role,
  };
  const { db, wijkteams } = bot.running.ports;
  const everywhere = ['projectleider', 'opdrachtgever', 'beheerder'].includes(role);
  await giveRole(db, {
    person: personId.parse(person.aadObjectId),
    name: role,
    role,
    wijkteam: everywhere ? null : bot.wijkteam,
  });
  wijkteams.forget();
  return bot.someone(person);
}
