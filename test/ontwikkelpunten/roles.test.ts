// Who may raise, support, read and add the start list: each role tried, with no other role beside it.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { roles } from '../../src/shared/role.ts';
import { people, read } from '../support/fake-teams.ts';
import { someoneWith } from '../support/talking.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { given } from './raising.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot({ members: 2, timers: false });
});
afterAll(() => bot.stop());

const cardType = 'application/vnd.microsoft.card.adaptive';
const refused = 'Dit kan alleen een';

/** Every button of raising and reading with data that is right, for a point of another wijk. */
const everybodys = (punt: string): [string, object][] => [
  ['ontwikkelpunten.form', {}],
  ['ontwikkelpunten.punt', { punt }],
  ['ontwikkelpunten.support', { punt }],
  ['ontwikkelpunten.unsupport', { punt }],
  ['ontwikkelpunten.same', { punt, back: '' }],
  ['ontwikkelpunten.overview', { view: 'open', wijk: '', page: 0 }],
  ['ontwikkelpunten.filter', { view: 'late', punt: '', wijk: 'alle' }],
  ['ontwikkelpunten.pick', { punt, wijk: 'alle' }],
];

test.each([...roles])('a %s raises, supports, reads and shares points', async (role) => {
  const n = roles.indexOf(role) + 1;
  const person = await someoneWith(bot, role, n);
  const punt = await given(bot, n, { title: `Iets van ${role}`, wijk: 'West' });
  for (const [verb, data] of everybodys(punt.id)) {
    expect([verb, (await person.presses(verb, data)).type]).toEqual([verb, cardType]);
  }
  const raised = {
    ...{
      punt: `00000000-0000-4000-8000-10000000000${n}`,
      bron: 'chat',
      bericht: '',
      back: '',
      text: `Wens ${n} uniek${n}`,
    },
    ...{ aandachtsgebied: '', wijk: 'geen' },
  };
  expect(read((await person.presses('ontwikkelpunten.anyway', raised)).value)).toContain('is bewaard.');
  expect((await person.opens('ontwikkelpunten.from-message', '<p>Hoi</p>')).is).toBe('card');
  expect((await person.searches('ontwikkelpunten.search', `uniek${n}`)).hits).toHaveLength(1);
  // What kind of point it is says who works in that wijk; West has no wijkteam here, so anybody with a role.
  const details = { punt: punt.id, soort: 'scholing', systeem: '', processtap: '' };
  expect((await person.presses('ontwikkelpunten.save-details', details)).type).toBe(cardType);
});

test.each([...roles])('a %s fills in points of a wijkteam only with a role there', async (role) => {
  const n = roles.indexOf(role) + 20;
  const person = await someoneWith(bot, role, n);
  const here = await given(bot, n, { title: 'Hier', wijk: 'Oost' });
  const answer = await person.presses('ontwikkelpunten.details', { punt: here.id });
  expect(answer.type).toBe(cardType);
});

test.each([...roles])(
  'the explanation of somebody else is not changed by a %s, unless it is the projectleider',
  async (role) => {
    const n = roles.indexOf(role) + 40;
    const person = await someoneWith(bot, role, n);
    const punt = await given(bot, n, { title: 'Van een ander', wijk: 'Oost', reporterId: 'somebody' });
    const { type } = await person.presses('ontwikkelpunten.save-explanation', {
      punt: punt.id,
      explanation: 'Anders.',
    });
    expect(type === cardType).toBe(role === 'projectleider');
  },
);

test.each([...roles])('the start list is added by a %s only as projectleider', async (role) => {
  const person = await someoneWith(bot, role, roles.indexOf(role) + 60);
  const { type, value } = await person.presses('ontwikkelpunten.import-start', {});
  expect(type === cardType).toBe(role === 'projectleider');
  if (role !== 'projectleider') expect(value).toContain('Dit kan alleen een projectleider.');
});

test('who has no role gets nowhere, and reads nothing', async () => {
  const stranger = bot.someone(people(40)[39] ?? { id: '', aadObjectId: '', name: '' });
  const punt = await given(bot, 99, { title: 'Geheim', wijk: 'Oost' });
  for (const [verb, data] of everybodys(punt.id)) {
    const { value } = await stranger.presses(verb, data);
    expect([verb, String(value).startsWith(refused)]).toEqual([verb, true]);
  }
  expect((await stranger.searches('ontwikkelpunten.search', 'Geheim')).hits).toEqual([]);
  expect(read((await stranger.opens('ontwikkelpunten.from-message', '<p>Hoi</p>')).card)).not.toContain('Bewaar');
});
