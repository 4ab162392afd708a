// The message extension: dialogs, search and links, through the front door and everything behind it.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Card } from '../../src/card.ts';
import type { Turn } from '../../src/ports.ts';
import { createRegistry } from '../../src/registry.ts';
import { aboutNothing, action, link, type Menu, onMessage, type Reply, refuse, say, search } from '../../src/slice.ts';
import { type Running, startBot } from '../../src/start.ts';
import { createAdapter } from '../../src/teams/adapter.ts';
import { createBot } from '../../src/teams/bot.ts';
import { createConversations } from '../../src/teams/conversations.ts';
import { failedInvoke, longestInvoke } from '../../src/teams/invoke-answers.ts';
import { createServer, type HttpServer } from '../../src/teams/server.ts';
import { texts } from '../../src/texts.ts';
import { newDatabase } from '../support/database.ts';
import { asPerson, type FakeTeams, people, read, startFakeTeams, tenantId } from '../support/fake-teams.ts';

const execute = (verb: string, data?: object, more: object = {}) => ({
  ...{ type: 'Action.Execute', title: 'Bewaar', verb, ...more },
  ...(data === undefined ? {} : { data }),
});

const cardWith = (text: string): Card => ({
  name: 'test/form',
  summary: 'Proef',
  content: {
    type: 'AdaptiveCard',
    version: '1.5',
    refresh: { action: execute('proef.again'), userIds: ['29:1-person-0'] },
    body: [
      { type: 'Input.Text', id: 'tekst', label: 'Tekst', value: text },
      { type: 'Container', selectAction: execute('proef.save', { row: 1 }), items: [] },
      { type: 'ActionSet', actions: [execute('proef.stop', undefined, { associatedInputs: 'none' })] },
    ],
    actions: [
      execute('proef.save', { row: 2 }, { style: 'positive' }),
      { type: 'Action.ShowCard', title: 'Meer', card: { type: 'AdaptiveCard', actions: [execute('proef.stop')] } },
      { type: 'Action.OpenUrl', title: 'Open', url: 'https://voorbeeld.sharepoint.com' },
    ],
  },
});

/** What reached an entry, and what it answers. */
const asked: { entry: string; input: unknown; turn: Turn }[] = [];
let reply: Reply;
const entry = <Input>(name: string, allowed: 'iedereen' | readonly ['beheerder'] = 'iedereen') => ({
  ...{ name, allowed, about: aboutNothing },
  handler: async ({ input, turn }: { input: Input; turn: Turn }): Promise<Reply> => {
    asked.push({ entry: name, input, turn });
    if (reply.show === 'text' && reply.text === 'throw') throw new Error('broken on purpose');
    return reply;
  },
});

const menu: Menu = [
  onMessage({ ...entry('proef.from-message'), title: 'Maak proef', description: 'Maak een proef van dit bericht.' }),
  onMessage({ ...entry('proef.beheer', ['beheerder']), title: 'Beheer', description: 'Alleen voor de beheerder.' }),
  search({ ...entry('proef.search'), title: 'Zoek', description: 'Zoek een proef.', asks: 'Woorden' }),
  link(entry('proef.unfurl')),
  action({ ...entry('proef.save'), schema: z.strictObject({ row: z.number(), tekst: z.string() }) }),
  action({ ...entry('proef.stop'), schema: z.strictObject({}) }),
];

let fake: FakeTeams;
let bot: Running;
let door: HttpServer;
let url: string;
const [samira, joost] = people(2);
if (!samira || !joost) throw new Error('there are no people');

/** A door of its own, with only this menu behind it, on everything else of a bot as it runs. */
beforeAll(async () => {
  fake = await startFakeTeams(people(2));
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  bot = await startBot({
    database: await newDatabase('PGlite'),
    ...{ teams: 'local', port: 0, timers: false, beheerders: [joost.aadObjectId] },
    ...{ pseudonymKey: 'a key for tests that is long enough', log },
  });
  const adapter = createAdapter('local', log, texts.broken);
  const logic = createBot({
    registry: createRegistry([menu], async () => say('')),
    ports: bot.ports,
    conversations: createConversations(bot.ports.db),
    sightings: { seen: () => {}, stop: async () => {} },
    ...{ now: () => new Date('2026-03-30T07:00:00Z'), newId: randomUUID },
  });
  door = createServer({
    rules: 'local',
    receive: (activity, authHeader) => adapter.receive(authHeader, activity, logic),
    ready: async () => ({ ok: true, detail: {} }),
    metrics: async () => '',
    log,
  });
  url = `http://127.0.0.1:${await door.listen(0)}`;
});

afterAll(async () => {
  await door?.close();
  await bot?.stop();
  await fake?.close();
});

beforeEach(() => {
  asked.length = 0;
  reply = { show: 'card', card: cardWith('') };
});

const inChannel = (person = samira) => asPerson(url, fake, person);
const elsewhere = (person = samira) => asPerson(url, fake, person, 'elsewhere');
const invoke = async (name: string, value: unknown) => (await inChannel().send({ type: 'invoke', name, value })).body;

describe('doing something with a message', () => {
  test('opens a dialog under its own title, with the message as plain text', async () => {
    const at = 'https://teams.microsoft.com/l/message/19:x/1743400000000';
    const dialog = await elsewhere().opens(
      'proef.from-message',
      '<p>Te <b>weinig</b> fietsen</p><p>bij de balie</p>',
      at,
    );
    expect(dialog).toMatchObject({ is: 'card', title: 'Maak proef' });
    expect(asked).toMatchObject([
      {
        entry: 'proef.from-message',
        input: { text: 'Te weinig fietsen\nbij de balie', link: at },
        turn: { who: { id: samira.aadObjectId }, where: { tenantId } },
      },
    ]);
  });

  test('gives the subject of a post first, and no text for a message that is a card', async () => {
    const open = (messagePayload: object) =>
      invoke('composeExtension/fetchTask', { commandId: 'proef.from-message', messagePayload });
    await open({ subject: 'Fietsen', body: { contentType: 'text', content: 'Er zijn er <b>2</b>.' } });
    await open({ subject: null, body: { contentType: 'html', content: '<attachment id="1"></attachment>' } });
    await open({});
    expect(asked.map(({ input }) => input)).toEqual([
      { text: 'Fietsen\nEr zijn er <b>2</b>.', link: null },
      { text: '', link: null },
      { text: '', link: null },
    ]);
  });

  test('takes a message of 28,000 characters whole', async () => {
    const text = 'woord '.repeat(4_700).trim();
    expect(await inChannel().opens('proef.from-message', `<p>${text}</p>`)).toMatchObject({ is: 'card' });
    expect(asked).toMatchObject([{ input: { text } }]);
  });

  test('leaves out a link that is none', async () => {
    await inChannel().opens('proef.from-message', 'a', 'javascript:alert(1)');
    expect(asked).toMatchObject([{ input: { link: null } }]);
  });

  test('turns the buttons of a card into those of a dialog, wherever they stand', async () => {
    const { card } = await inChannel().opens('proef.from-message', 'a');
    const shown = JSON.stringify(card);
    expect(shown).not.toContain('Action.Execute');
    expect(card).not.toHaveProperty('refresh');
    expect(card).toMatchObject({
      body: [
        { id: 'tekst' },
        { selectAction: { type: 'Action.Submit', data: { row: 1, verb: 'proef.save' } } },
        { actions: [{ type: 'Action.Submit', data: { verb: 'proef.stop' }, associatedInputs: 'none' }] },
      ],
      actions: [
        { type: 'Action.Submit', title: 'Bewaar', data: { row: 2, verb: 'proef.save' }, style: 'positive' },
        { card: { actions: [{ type: 'Action.Submit' }] } },
        { type: 'Action.OpenUrl' },
      ],
    });
    expect(card).not.toHaveProperty('actions.0.verb');
  });

  test('reaches the entry of a button as a press in chat does', async () => {
    const person = elsewhere();
    await person.opens('proef.from-message', 'a');
    reply = { show: 'card', card: cardWith('bewaard') };
    const next = await person.submits({ row: 2, verb: 'proef.save', tekst: 'Meer fietsen' });
    expect(next).toMatchObject({ is: 'card', title: 'Maak proef' });
    expect(read(next.card)).toContain('bewaard');
    expect(asked[1]).toMatchObject({ entry: 'proef.save', input: { row: 2, tekst: 'Meer fietsen' } });
  });

  test.each<[string, Reply, object]>([
    ['a text', say('Klaar.'), { is: 'text', text: 'Klaar.' }],
    ['nothing, and closes', { show: 'nothing' }, { is: 'closed' }],
    ['a refusal', refuse('no', 'Dat kan niet.'), { is: 'text', text: 'Dat kan niet.' }],
    [
      'a refusal with the form',
      refuse('no', 'Dat kan niet.', cardWith('nog een keer')),
      { is: 'card', title: 'Maak proef' },
    ],
  ])('answers a button with %s', async (_name, answer, shown) => {
    const person = inChannel();
    await person.opens('proef.from-message', 'a');
    reply = answer;
    expect(await person.submits({ verb: 'proef.stop' })).toMatchObject(shown);
  });

  test('opens with a sentence where there is no card', async () => {
    const refused = await inChannel().opens('proef.beheer', 'a');
    expect(refused).toMatchObject({ is: 'card', title: 'Beheer' });
    expect(read(refused.card)).toContain('Dit kan alleen een beheerder.');
    expect(asked).toEqual([]);
    expect(await inChannel(joost).opens('proef.beheer', 'a')).toMatchObject({ is: 'card' });
    expect(asked).toMatchObject([{ entry: 'proef.beheer' }]);
  });

  test('says so when it breaks, in the dialog', async () => {
    const person = inChannel();
    reply = say('throw');
    expect(read((await person.opens('proef.from-message', 'a')).card)).toContain('Er ging iets mis.');
    expect((await person.submits({ verb: 'proef.stop' })).text).toContain('Er ging iets mis.');
  });

  test('says so for an entry or a button nobody knows', async () => {
    const person = inChannel();
    expect(read((await person.opens('oud', 'a')).card)).toContain('Deze knop ken ik niet');
    expect((await person.submits({ verb: 'oud' })).text).toContain('Deze knop ken ik niet');
    expect((await person.submits({ tekst: 'zonder knop' })).text).toContain('oude of beschadigde kaart');
    expect((await person.submits({ verb: 'proef.stop', extra: 1 })).text).toContain('oude of beschadigde kaart');
  });
});

describe('looking something up', () => {
  const hits: Reply = {
    show: 'hits',
    hits: [
      { title: 'Te weinig <b>fietsen</b> & banden', text: 'Oost · open', card: cardWith('fietsen') },
      { title: 'Balie', text: '', card: cardWith('balie') },
    ],
  };

  test('gives what was found in two lines, and the card to share', async () => {
    reply = hits;
    const found = await elsewhere().searches('proef.search', ' fietsen ', 25);
    expect(asked).toMatchObject([{ entry: 'proef.search', input: { text: 'fietsen', skip: 25 } }]);
    expect(found).toMatchObject({
      is: 'hits',
      hits: [
        { title: 'Te weinig ‹b›fietsen‹/b› & banden', text: 'Oost · open' },
        { title: 'Balie', text: '' },
      ],
    });
    expect(read(found.hits[0]?.card)).toContain('fietsen');
    for (const { card } of found.hits) expect(card).not.toHaveProperty('refresh');
  });

  test('is asked for nothing in particular when it opens', async () => {
    reply = hits;
    await inChannel().searches('proef.search', '');
    expect(asked).toMatchObject([{ input: { text: '', skip: 0 } }]);
  });

  test('takes no more of a text than somebody types to find something', async () => {
    await inChannel().searches('proef.search', `a\u0000b ${'x'.repeat(5_000)}`, -1);
    const [{ input } = { input: null }] = asked;
    expect(input).toMatchObject({ skip: 0 });
    expect(z.object({ text: z.string() }).parse(input).text).toMatch(/^ab x{197}$/);
  });

  test.each<[string, Reply, object]>([
    ['nothing was found', say('Niets gevonden.'), { is: 'text', text: 'Niets gevonden.' }],
    ['it is refused', refuse('no', 'Dat mag niet.'), { is: 'text', text: 'Dat mag niet.' }],
    ['there is nothing to say', { show: 'nothing' }, { is: 'hits', hits: [] }],
    ['there is one card', { show: 'card', card: cardWith('') }, { is: 'hits', hits: [{ title: 'Proef' }] }],
  ])('is answered when %s', async (_name, answer, shown) => {
    reply = answer;
    expect(await inChannel().searches('proef.search', 'x')).toMatchObject(shown);
  });

  test('says so when it breaks, is unknown or has another shape', async () => {
    expect((await inChannel().searches('oud', 'x')).text).toContain('Deze knop ken ik niet');
    reply = say('throw');
    expect((await inChannel().searches('proef.search', 'x')).text).toContain('Er ging iets mis.');
    expect(await invoke('composeExtension/query', 'x')).toMatchObject({ composeExtension: { type: 'message' } });
  });
});

describe('a pasted link', () => {
  const at = 'https://voorbeeld.sharepoint.com/sites/oost/Lists/Ontwikkelpunten/DispForm.aspx?ID=7&Source=x';
  const nothing = { is: 'hits', hits: [] };

  test('of ours becomes a card', async () => {
    const shown = await elsewhere().pastes(at);
    expect(shown).toMatchObject({ is: 'hits', hits: [{ title: 'Proef' }] });
    expect(shown.hits[0]?.card).not.toHaveProperty('refresh');
    expect(asked).toMatchObject([{ entry: 'proef.unfurl', input: at }]);
  });

  test.each<[string, Reply]>([
    ['is not one of ours', { show: 'nothing' }],
    ['is not for this person', refuse('no', 'Dat mag niet.')],
    ['is refused with a card', refuse('no', 'Dat mag niet.', cardWith('geheim'))],
    ['has only a text', say('Bestaat niet.')],
    ['breaks something', say('throw')],
  ])('stays a link when it %s', async (_name, answer) => {
    reply = answer;
    expect(await inChannel().pastes(at)).toMatchObject(nothing);
  });

  test.each([
    ['of another kind', 'javascript:alert(1)'],
    ['without a host', 'https://'],
    ['that is a word', 'x'],
    ['of 3,000 characters', `https://x.nl/${'x'.repeat(3_000)}`],
  ])('%s reaches no entry', async (_name, text) => {
    expect(await inChannel().pastes(text)).toMatchObject(nothing);
    expect(asked).toEqual([]);
  });

  test('pasted where people from outside read along shows nothing', async () => {
    const shown = await invoke('composeExtension/anonymousQueryLink', { url: at });
    expect(shown).toEqual({ composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [] } });
    expect(asked).toEqual([]);
  });
});

describe('a chat the bot is not in', () => {
  const known = async () => (await sql`select * from teams_conversation order by id`.execute(bot.ports.db)).rows;
  const everything = async (person: ReturnType<typeof asPerson>) => {
    await person.opens('proef.from-message', 'a');
    await person.submits({ verb: 'proef.stop' });
    await person.searches('proef.search', 'a');
    await person.pastes('https://voorbeeld.sharepoint.com/x');
  };

  test('is not remembered as one to speak in', async () => {
    const before = await known();
    await everything(elsewhere());
    expect(asked).toHaveLength(4);
    expect(await known()).toEqual(before);
  });

  test('is never taken for the own chat of whoever is in it, also when a shared card is pressed there', async () => {
    await asPerson(url, fake, samira, 'personal').installs();
    await everything(elsewhere());
    await elsewhere().presses('proef.stop');
    expect(asked.map(({ turn }) => turn.where.kind)).toEqual(['group', 'group', 'group', 'group', 'group']);
    const own = (await known()).filter((each) => Object.values(Object(each)).includes(samira.aadObjectId));
    expect(own).toMatchObject([{ id: `a:1-${samira.id}`, kind: 'personal' }]);
  });

  test('does not change through which address the bot speaks', async () => {
    await inChannel().installs();
    const before = await known();
    await everything(asPerson(url, { serviceUrl: 'http://127.0.0.1:1/amer/' }, samira));
    expect(await known()).toEqual(before);
  });
});

test('an invoke nobody knows is answered as one', async () => {
  for (const name of ['composeExtension/selectItem', 'task/fetch', 'composeExtension/__proto__', 'toString']) {
    expect(await invoke(name, { id: 1 })).toMatchObject({ type: 'application/vnd.microsoft.activity.message' });
  }
});

test('the message extension answers before Teams gives up on it, also when nothing comes of it', () => {
  expect(longestInvoke('composeExtension/submitAction')).toBeLessThan(5_000);
  expect(longestInvoke('adaptiveCard/action')).toBeLessThan(10_000);
  expect(failedInvoke('composeExtension/query', 'Mis.')).toEqual({
    composeExtension: { type: 'message', text: 'Mis.' },
  });
});
