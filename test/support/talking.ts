// What somebody types and presses, and what is on the card that comes back.
import { personId } from '../../src/shared/person.ts';
import { holdsEverywhere, type Role } from '../../src/shared/role.ts';
import { giveRole } from '../../src/wijkteam/store.ts';
import { people, read } from './fake-teams.ts';
import { type TestBot, until } from './test-bot.ts';

export type Place = 'channel' | 'personal';

/** What somebody reads after typing. `isOther`: something else that may be told here at that moment. */
export async function says(
  bot: TestBot,
  index: number,
  text: string,
  where?: Place,
  isOther = (_card: unknown): boolean => false,
) {
  const before = bot.fake.messages.length;
  const person = bot.person(index, where);
  await person.says(text);
  // Somebody else may be told something in the meantime.
  const message = await until(`a reply to ${text}`, () =>
    bot.fake.messages
      .slice(before)
      .find(({ conversation, card }) => conversation === person.conversation.id && !isOther(card)),
  );
  return { text: message.text || read(message.card), card: message.card };
}

export async function presses(bot: TestBot, index: number, verb: string, data: object, where?: Place) {
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

/** What stands in the inputs of a card. */
export function filled(card: unknown): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('type' in value && String(value.type).startsWith('Input.') && 'id' in value) {
      found[String(value.id)] = 'value' in value ? value.value : '';
    }
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(card);
  return found;
}

export const idOfPerson = (index: number): string => people(index + 1)[index]?.aadObjectId ?? '';
export const nameOf = (index: number): string => people(index + 1)[index]?.name ?? '';

/** Somebody of no wijkteam who holds one role, in Wijkteam Oost where it is not held everywhere. */
export async function someoneWith(bot: TestBot, role: Role, n: number) {
  const person = {
    id: `29:1-role-${n}`,
    aadObjectId: `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`,
    name: role,
  };
  const { db, wijkteams } = bot.running.ports;
  const wijkteam = holdsEverywhere(role) ? null : bot.wijkteam;
  await giveRole(db, { person: personId.parse(person.aadObjectId), name: role, role, wijkteam });
  wijkteams.forget();
  return bot.someone(person);
}
