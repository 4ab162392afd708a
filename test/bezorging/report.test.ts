// What the beheerder reads, whatever was not delivered: through the front door, and with what a fake hands over.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { report } from '../../src/bezorging/handlers/report.ts';
import type { Undelivered } from '../../src/ports.ts';
import { personId } from '../../src/shared/person.ts';
import { type Role, roles } from '../../src/shared/role.ts';
import { type Wijkteam, wijkteamId } from '../../src/shared/wijkteam.ts';
import { giveRole } from '../../src/wijkteam/store.ts';
import { channelId, people, read, tenantId } from '../support/fake-teams.ts';
import { type EngineName, startTestBot, type TestBot, until } from '../support/test-bot.ts';

const oost: Wijkteam = {
  id: wijkteamId.parse('5f0c7a1e-3b2d-4c6f-8a9b-0d1e2f3a4b5c'),
  name: 'Wijkteam Oost',
  conversationId: 'oost',
};
const now = new Date('2026-03-30T07:05:00Z');

/** The card with these things not delivered, waiting and missed; people are called "Collega" and their id. */
async function shown(given: {
  undelivered?: Undelivered[];
  waiting?: { count: number; since: Date | null };
  missed?: { wijkteam: Wijkteam['id']; rhythm: 'dag' | 'maand' | 'kwartaal'; date: string }[];
}): Promise<string> {
  const reply = await report({
    turn: { now, where: { kind: 'personal', conversationId: 'a', tenantId: 't', teamId: null } },
    ports: {
      deliveries: {
        undelivered: async () => given.undelivered ?? [],
        waiting: async () => given.waiting ?? { count: 0, since: null },
      },
      rhythms: { missed: async () => given.missed ?? [] },
      wijkteams: {
        byId: async (id) => (id === oost.id ? oost : undefined),
        inConversation: async (id) => (id === 'oost' ? oost : undefined),
        names: async (ids) => new Map(ids.filter((id) => id !== 'gone').map((id) => [id, `Collega ${id}`])),
      },
    },
  });
  if (reply.show !== 'card') throw new Error('The report is a card');
  return read(reply.card.content);
}

const someone = (id: string): Undelivered => ({
  to: { person: personId.parse(id) },
  problem: 'blocked',
  since: '2026-03-30',
});

describe('the card', () => {
  test('says so when all has arrived', async () => {
    expect(await shown({})).toBe('Bezorging\nAlles is aangekomen.');
    const moment = { count: 3, since: new Date('2026-03-30T07:04:30Z') };
    expect(await shown({ waiting: moment })).toBe('Bezorging\nAlles is aangekomen.');
  });

  test('says who and what, why, since when and what to do', async () => {
    const channel: Undelivered = { to: { conversation: 'oost' }, problem: 'not-installed', since: '2026-03-24' };
    expect(await shown({ undelivered: [someone('a'), channel] })).toBe(
      [
        'Bezorging',
        'Niet bereikt',
        'Kanaal van Wijkteam Oost',
        'De app staat niet (meer) in dit team. Sinds dinsdag 24 maart.',
        'Voeg Dagstart opnieuw toe aan het team en typ instellingen in het kanaal.',
        'Collega a',
        'Heeft de bot geblokkeerd. Sinds maart 2026.',
        'Vraag of de collega de blokkade opheft: in de chat met Dagstart, bij de drie puntjes.',
      ].join('\n'),
    );
  });

  test('tells of no person on which day: who was not reached that day had not answered', async () => {
    const told = await shown({ undelivered: [someone('a'), { ...someone('b'), since: '2026-03-24' }] });
    expect(told).not.toMatch(/maandag|dinsdag|\b30\b|\b24\b/);
  });

  test('has a name for what is no longer there', async () => {
    const told = await shown({
      undelivered: [
        { ...someone('gone') },
        { to: { conversation: 'west' }, problem: 'not-found', since: '2026-03-30' },
      ],
      missed: [
        { wijkteam: wijkteamId.parse('6f0c7a1e-3b2d-4c6f-8a9b-0d1e2f3a4b5c'), rhythm: 'dag', date: '2026-03-30' },
      ],
    });
    expect(told).toContain('Iemand die in geen wijkteam meer zit');
    expect(told).toContain('Een kanaal of chat zonder wijkteam');
    expect(told).toContain('maandag 30 maart: geen dagstart voor een wijkteam dat er niet meer is');
  });

  test('says what waits and what was not asked', async () => {
    const told = await shown({
      waiting: { count: 12, since: new Date('2026-03-30T07:00:00Z') },
      missed: [
        { wijkteam: oost.id, rhythm: 'dag', date: '2026-03-30' },
        { wijkteam: oost.id, rhythm: 'kwartaal', date: '2026-03-24' },
      ],
    });
    expect(told).toContain('12 berichten wachten sinds 9.00 uur.');
    expect(told).toContain('maandag 30 maart: geen dagstart voor Wijkteam Oost, de bot draaide niet.');
    expect(told).toContain('dinsdag 24 maart: geen vragen van het kwartaal voor Wijkteam Oost, de bot draaide niet.');
    expect(told).not.toContain('Alles is aangekomen');
  });

  test('shows the first ten of a long list, and how many more there are', async () => {
    const undelivered = Array.from({ length: 17 }, (_, index) => someone(String.fromCharCode(97 + index)));
    const missed = Array.from({ length: 12 }, () => ({
      wijkteam: oost.id,
      rhythm: 'dag' as const,
      date: '2026-03-30',
    }));
    const told = await shown({ undelivered, missed });
    expect(told.match(/Heeft de bot geblokkeerd/g)).toHaveLength(10);
    expect(told).toContain('Collega j');
    expect(told).not.toContain('Collega k');
    expect(told).toContain('en nog 7');
    expect(told.match(/geen dagstart/g)).toHaveLength(10);
    expect(told).toContain('en nog 2');
  });
});

describe.each<EngineName>(['PGlite', 'PostgreSQL'])('on %s, through the front door', (engine) => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot({ engine, members: 3 });
  });
  afterAll(() => bot.stop());

  async function says(index: number, text: string, where?: 'personal'): Promise<string> {
    const before = bot.fake.messages.length;
    await bot.person(index, where).says(text);
    const message = await until(`a reply to ${text}`, () => bot.fake.messages[before]);
    return message.text || read(message.card);
  }

  test('a beheerder reads in the own chat what was not delivered, with names', async () => {
    expect(await says(0, 'bezorging', 'personal')).toBe('Bezorging\nAlles is aangekomen.');
    const { db } = bot.running.ports;
    const [, joost] = bot.fake.people;
    await sql`
      insert into teams_undelivered (address, problem, since)
      values (${channelId}, 'no-permission', '2026-03-24'), (${`person:${joost?.aadObjectId}`}, 'blocked', '2026-03-30')`.execute(
      db,
    );
    const told = await says(0, 'bezorging', 'personal');
    expect(told).toContain(
      'Kanaal van Wijkteam Oost\nDagstart mag in dit kanaal niets plaatsen. Sinds dinsdag 24 maart.',
    );
    expect(told).toContain('Joost Wiersma\nHeeft de bot geblokkeerd. Sinds maart 2026.');
    expect(await says(0, 'bezorging', 'personal')).toBe(told);
  });

  test('in a channel no name is shown, and it is said where they are', async () => {
    const told = await says(0, 'bezorging');
    expect(told).toContain('Typ bezorging in je eigen chat met Dagstart.');
    expect(told).not.toContain('Joost');
  });

  test('nobody but a beheerder reads it, and nobody else is offered it', async () => {
    const { db, wijkteams } = bot.running.ports;
    const holders = people(20).slice(10);
    const others = roles.filter((role): role is Exclude<Role, 'consulent'> => role !== 'consulent');
    for (const [index, role] of others.entries()) {
      const person = holders[index];
      if (!person) throw new Error('The cast is incomplete');
      const wijkteam = ['projectleider', 'opdrachtgever', 'beheerder'].includes(role) ? null : bot.wijkteam;
      await giveRole(db, { person: personId.parse(person.aadObjectId), name: person.name, role, wijkteam });
    }
    wijkteams.forget();
    for (const [index, role] of others.entries()) {
      const person = holders[index];
      if (!person) throw new Error('The cast is incomplete');
      const conversation = { id: `a:1-${person.id}`, conversationType: 'personal', tenantId };
      const before = bot.fake.messages.length;
      await bot.someone(person).send({ type: 'message', text: 'bezorging', conversation });
      const message = await until('a reply', () => bot.fake.messages[before]);
      const told = message.text || read(message.card);
      expect([role, told.includes('Niet bereikt')]).toEqual([role, role === 'beheerder']);
    }
    expect(await says(1, 'bezorging', 'personal')).toContain('Dit kan alleen een beheerder');
    expect(await says(1, 'help', 'personal')).not.toContain('bezorging');
    expect(await says(0, 'help', 'personal')).toContain('bezorging');
  });
});
