// Who keeps the rhythm and who does not, with every role that there is.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { personId } from '../../src/shared/person.ts';
import { holdsEverywhere, type Role, roles } from '../../src/shared/role.ts';
import { wijkteamId } from '../../src/shared/wijkteam.ts';
import { giveRole, linkChannel } from '../../src/wijkteam/store.ts';
import { read, tenantId } from '../support/fake-teams.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
const west = wijkteamId.parse('6f0c7a1e-3b2d-4c6f-8a9b-0d1e2f3a4b5d');
const held: readonly Role[] = roles.filter((role) => role !== 'consulent');
/** The first person is teammanager and beheerder already; the others hold one role each. */
const indexOf = (role: Role): number => held.indexOf(role) + 1;

beforeAll(async () => {
  bot = await startTestBot({ members: 8, timers: false });
  const { db, wijkteams } = bot.running.ports;
  await linkChannel(db, { id: west, tenantId, name: 'Wijkteam West', conversationId: '19:west', teamId: null });
  for (const role of held) {
    const person = bot.fake.people[indexOf(role)];
    const wijkteam = holdsEverywhere(role) ? null : bot.wijkteam;
    await giveRole(db, { person: personId.parse(person?.aadObjectId), name: person?.name ?? '', role, wijkteam });
  }
  wijkteams.forget();
});
afterAll(() => bot.stop());

const keepers: readonly Role[] = ['beheerder', 'teammanager', 'projectleider'];
const overall: readonly Role[] = ['beheerder', 'projectleider'];
const may = (allowed: boolean): string => (allowed ? 'may' : 'may not');

async function presses(index: number, verb: string, data: object): Promise<string> {
  const { value } = await bot.person(index).presses(verb, data);
  return typeof value === 'string' ? value : read(value);
}

const verbs: [string, object][] = [
  ['ritme.overview', {}],
  ['ritme.edit', {}],
  ['ritme.edit-long', { rhythm: 'maand' }],
  ['ritme.save', { days: '1,2', opens: '9', closes: '10' }],
  ['ritme.save-long', { rhythm: 'maand', week: 'eerste', day: '1', times: '9 - 17' }],
  ['ritme.edit-start', {}],
  ['ritme.save-start', { startsOn: '2026-03-30' }],
  ['ritme.free', {}],
  ['ritme.save-free', { first: '2026-04-20' }],
  ['ritme.stop', { rhythm: 'kwartaal' }],
];

test.each([...held, 'consulent' as const].map((role) => [role, may(keepers.includes(role))] as const))(
  'a %s %s keep the rhythm',
  async (role, expected) => {
    // The last person holds no role beside consulent.
    const index = role === 'consulent' ? 7 : indexOf(role);
    for (const [verb, data] of verbs) {
      const said = await presses(index, verb, { wijkteam: bot.wijkteam, ...data });
      expect([verb, may(!said.includes('Dit kan alleen'))]).toEqual([verb, expected]);
    }
  },
);

test.each([...held, 'consulent' as const].map((role) => [role, may(overall.includes(role))] as const))(
  'a %s %s set what is free for all wijkteams, or take that away',
  async (role, expected) => {
    const index = role === 'consulent' ? 7 : indexOf(role);
    const data = { wijkteam: bot.wijkteam, first: '2026-05-15' };
    const said = await presses(index, 'ritme.save-free-all', data);
    expect(may(!said.includes('Dit kan alleen'))).toBe(expected);
    const { value } = await bot.person(0).presses('ritme.save-free-all', data);
    const free = [...JSON.stringify(value).matchAll(/"free":"([0-9a-f-]{36})"/g)].at(-1)?.[1];
    const taken = await presses(index, 'ritme.remove-free', { wijkteam: bot.wijkteam, free });
    expect(may(taken.includes('Weggehaald.'))).toBe(expected);
  },
);

test('a teammanager sees no button for what only others may', async () => {
  const own = await presses(indexOf('teammanager'), 'ritme.free', { wijkteam: bot.wijkteam });
  expect(own).toContain('Bewaar voor Wijkteam Oost');
  expect(own).not.toContain('Bewaar voor alle wijkteams');
  const all = await presses(indexOf('projectleider'), 'ritme.free', { wijkteam: bot.wijkteam });
  expect(all).toContain('Bewaar voor alle wijkteams');
});

test('a role in one wijkteam opens nothing of another', async () => {
  const manager = indexOf('teammanager');
  for (const [verb, data] of verbs) {
    expect(await presses(manager, verb, { wijkteam: west, ...data })).toContain('Dit kan alleen');
  }
  const { value } = await bot.person(0).presses('ritme.save-free', { wijkteam: west, first: '2026-05-18' });
  const free = [...JSON.stringify(value).matchAll(/"free":"([0-9a-f-]{36})"/g)].at(-1)?.[1];
  expect(await presses(manager, 'ritme.remove-free', { wijkteam: bot.wijkteam, free })).toContain('was al weg');
  expect(await presses(0, 'ritme.free', { wijkteam: west })).toContain('maandag 18 mei');
});

test.each([
  ['a wijkteam that is not there', 'ritme.edit', { wijkteam: '00000000-0000-4000-8000-0000000000ff' }, 'bestaat niet'],
  ['no wijkteam', 'ritme.edit', {}, 'oude of beschadigde kaart'],
  ['a rhythm that is none', 'ritme.stop', { rhythm: 'uur' }, 'oude of beschadigde kaart'],
  ['a field too many', 'ritme.save', { days: '1', opens: '9', closes: '10', extra: '1' }, 'oude of beschadigde kaart'],
  ['days that are none', 'ritme.save', { days: '0,8,x', opens: '9', closes: '10' }, 'Kies minstens één dag'],
  ['a list for a text', 'ritme.save', { days: ['1'], opens: '9', closes: '10' }, 'oude of beschadigde kaart'],
  ['a very long time', 'ritme.save', { days: '1', opens: '9'.repeat(10_000), closes: '10' }, 'begrijp ik niet'],
])('%s changes nothing', async (_name, verb, data, sentence) => {
  const wijkteam = verb === 'ritme.edit' ? {} : { wijkteam: bot.wijkteam };
  expect(await presses(0, verb, { ...wijkteam, ...data })).toContain(sentence);
});
