// Points and people to decide about them, for the tests of deciding and telling.
import { randomUUID } from 'node:crypto';
import { recordNew } from '../../src/ontwikkelpunten/handlers/record.ts';
import { type Fields, noFields, type Punt, puntId } from '../../src/ontwikkelpunten/punt.ts';
import { seenOf } from '../../src/ontwikkelpunten/status.ts';
import { puntById } from '../../src/ontwikkelpunten/store.ts';
import { type PersonId, personId } from '../../src/shared/person.ts';
import { holdsEverywhere, type Role, roles } from '../../src/shared/role.ts';
import { wijkteamId } from '../../src/shared/wijkteam.ts';
import { giveRole, linkChannel } from '../../src/wijkteam/store.ts';
import { people, read, tenantId } from '../support/fake-teams.ts';
import type { TestBot } from '../support/test-bot.ts';

export const cardType = 'application/vnd.microsoft.card.adaptive';

/** A point of wijk Oost that nobody has decided about yet. */
export async function newPunt(bot: TestBot, set: Partial<Fields> = {}): Promise<Punt> {
  const { ports } = bot.running;
  const fields: Fields = {
    ...noFields,
    title: 'De overdracht duurt te lang',
    wijk: 'Oost',
    status: 'ingebracht',
    ...set,
  };
  const made = { id: puntId.parse(randomUUID()), fields };
  return ports.db.transaction().execute(async (tx) => (await recordNew(tx, ports, made, { now: bot.clock.now })).punt);
}

export async function puntNow(bot: TestBot, punt: Pick<Punt, 'id'>): Promise<Punt> {
  const found = await puntById(bot.running.ports.db, punt.id);
  if (!found) throw new Error('The point is gone');
  return found;
}

/** What a button on a card about the point as it is now holds. */
export async function button(bot: TestBot, punt: Pick<Punt, 'id'>): Promise<{ punt: string; seen: string }> {
  return { punt: punt.id, seen: seenOf(await puntNow(bot, punt)) };
}

export const idOf = (bot: TestBot, index: number): PersonId => personId.parse(bot.fake.people[index]?.aadObjectId);

/** Somebody who is in no wijkteam and holds this role only, in Oost or in another wijkteam. */
export async function holder(bot: TestBot, role: Role, where: 'oost' | 'west' = 'oost') {
  const { db, wijkteams } = bot.running.ports;
  const west = wijkteamId.parse('6f0c7a1e-3b2d-4c6f-8a9b-0d1e2f3a4b5d');
  const index = 20 + roles.indexOf(role) + (where === 'west' ? 10 : 0);
  const person = people(index + 1)[index];
  if (!person) throw new Error('The cast is incomplete');
  const conversationId = '19:west@thread.tacv2';
  await linkChannel(db, { id: west, name: 'Wijkteam West', conversationId, teamId: null, tenantId });
  const wijkteam = holdsEverywhere(role) ? null : where === 'west' ? west : bot.wijkteam;
  await giveRole(db, { person: personId.parse(person.aadObjectId), name: person.name, role, wijkteam });
  wijkteams.forget();
  return { ...bot.someone(person), id: personId.parse(person.aadObjectId), name: person.name, person };
}

/** What somebody reads after a press: the card, or the text under it. */
export const said = ({ value }: { value: unknown }): string => (typeof value === 'string' ? value : read(value));
