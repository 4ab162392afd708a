// Somebody of another wijk who came to a casusoverleg, because nobody in the wijk could: may say that what was agreed is done,
// and gets to see nothing else of that wijk. Nobody else of that other wijk gains anything.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { changeOverleg, lockOverleg } from '../../src/casusoverleg/overleg-store.ts';
import { personId } from '../../src/shared/person.ts';
import { wijkteamId } from '../../src/shared/wijkteam.ts';
import { giveRole, linkChannel, replaceMembers } from '../../src/wijkteam/store.ts';
import { clockAt } from '../support/dagstart.ts';
import { asPerson, type FakePerson, read, teamId, tenantId } from '../support/fake-teams.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import {
  agreedGiven,
  attendees,
  button,
  casusGiven,
  closed,
  kept,
  overlegGiven,
  presses,
  setCasus,
} from './harvesting.ts';

const west = wijkteamId.parse('5f0c7a1e-3b2d-4c6f-8a9b-0d1e2f3a4b5d');
const someone = (n: number, name: string): FakePerson => ({
  ...{ id: `29:1-west-${n}`, aadObjectId: `00000000-0000-4000-8000-00000000009${n}`, name },
});
/** Does schuldhulpverlening in West, and came to the casusoverleg of Oost for it. */
const sam = someone(1, 'Sam West');
const colleague = someone(2, 'Cor West');
const guest = someone(3, 'Gast');
const day = '2026-03-30';

let bot: TestBot;
let mine: string;
let anothers: string;

const staffOfWest = async (people: readonly FakePerson[]): Promise<void> => {
  const { db, wijkteams } = bot.running.ports;
  await replaceMembers(
    db,
    west,
    people.map(({ id, aadObjectId, name }) => ({ id: personId.parse(aadObjectId), teamsId: id, name })),
  );
  wijkteams.forget();
};

const by = async (who: FakePerson, verb: string, data: object): Promise<{ text: string; card: unknown }> => {
  const { status, value } = await asPerson(bot.url, bot.fake, who, 'personal').presses(`casusoverleg.${verb}`, data);
  expect(status).toBe(200);
  return { text: typeof value === 'string' ? value : read(value), card: value };
};

const reminderOf = ({ id }: FakePerson): unknown =>
  bot.fake.messages.filter(({ conversation }) => conversation === `a:1-${id}`).at(-1)?.card;

const standing = async (): Promise<string[]> => (await kept(bot)).map(({ text, status }) => `${text} ${status}`).sort();
const allOpen = ['Belt de corporatie. open', 'Rekent na wat er open staat. open'];

beforeAll(async () => {
  bot = await startTestBot({ timers: false });
  const { db } = bot.running.ports;
  const place = { conversationId: '19:west@thread.tacv2', teamId, tenantId };
  await linkChannel(db, { id: west, name: 'Wijkteam West', ...place });
  // The own chat is known.
  await asPerson(bot.url, bot.fake, sam, 'personal').says('help');
});
afterAll(() => bot.stop());

beforeEach(async () => {
  const { db } = bot.running.ports;
  await sql`delete from casusoverleg_casus`.execute(db);
  await sql`delete from casusoverleg_overleg`.execute(db);
  await staffOfWest([sam, colleague]);
  bot.clock.now = new Date('2026-03-17T09:00:00Z');
  await casusGiven(bot, 1);
  const overleg = await overlegGiven(bot, 1, '2026-03-17T09:00:00Z', [1]);
  await db.transaction().execute(async (tx) => {
    const before = await lockOverleg(tx, overleg);
    if (!before) throw new Error('There is no casusoverleg');
    const borrowed = { person: personId.parse(sam.aadObjectId), kind: 'required' as const };
    await changeOverleg(tx, overleg, {
      ...before,
      attendees: [
        ...attendees.map((each) => ({ ...each, for: each.for.filter((need) => need !== 'schuldhulpverlening') })),
        { ...borrowed, for: ['schuldhulpverlening'] },
      ],
    });
  });
  await setCasus(bot, 1, { status: 'besproken' });
  await closed(bot, 1);
  mine = await agreedGiven(bot, 1, { role: 'schuldhulpverlening', text: 'Rekent na wat er open staat.', due: day });
  anothers = await agreedGiven(bot, 1, { role: 'wmo', text: 'Belt de corporatie.', due: day });
  bot.fake.messages.length = 0;
  await clockAt(bot, `${day}T06:30:00Z`);
});

test('who came from another wijk is reminded of the own agreement only, and says that it is done', async () => {
  const card = reminderOf(sam);
  expect(read(card)).toContain('Rekent na wat er open staat.');
  expect(read(card)).not.toContain('Belt de corporatie.');
  // The casus itself is of Oost.
  expect(read(card)).not.toContain('Naar de casus');
  const done = await by(sam, 'done', { ...button(card, 'Klaar'), afspraak: mine });
  expect(done.text).toContain('Klaar, de afspraak is afgerond.');
  expect(await standing()).toEqual(['Belt de corporatie. open', 'Rekent na wat er open staat. gedaan']);
  const again = await by(sam, 'done', { ...button(card, 'Klaar'), afspraak: mine });
  expect(again.text).toContain('Deze afspraak was al klaar.');
});

test('and nothing else: not what others do, not the casus, not the list of that wijk', async () => {
  const shown = `${mine},${anothers}`;
  for (const [verb, data] of [
    ['done', { shown, afspraak: anothers }],
    ['to-casus', { shown, afspraak: mine }],
    ['to-casus', { shown, afspraak: anothers }],
    ['afspraken', { wijkteam: bot.wijkteam }],
    ['settle', { wijkteam: bot.wijkteam, done: mine }],
    ['afspraak', { afspraak: mine }],
    ['remove-afspraak', { afspraak: mine }],
    ['change-afspraak', { afspraak: mine, role: 'wmo', text: 'Iets anders.', due: '2026-04-02' }],
  ] as const) {
    const { text } = await by(sam, verb, data);
    expect([verb, text]).toEqual([
      verb,
      expect.stringContaining('Dit kan alleen een collega met een rol in dit wijkteam.'),
    ]);
    expect([verb, /OOST-2026|Geheime|corporatie/.test(text)]).toEqual([verb, false]);
  }
  const none = await by(sam, 'done', { shown, afspraak: '' });
  expect(none.text).toContain('Kies een afspraak. Er is niets veranderd.');
  expect(none.text).not.toContain('Belt de corporatie.');
  expect(await standing()).toEqual(allOpen);
});

test('"afspraken oost" is for who works there, "afspraken" shows who came the own wijk', async () => {
  const person = asPerson(bot.url, bot.fake, sam, 'personal');
  const answerTo = async (text: string): Promise<string> => {
    await person.says(text);
    const last = bot.fake.messages.filter(({ conversation }) => conversation === person.conversation.id).at(-1);
    return last?.text || read(last?.card);
  };
  expect(await answerTo('afspraken oost')).toContain('Dit kan alleen een collega met een rol in dit wijkteam.');
  const own = await answerTo('afspraken');
  expect(own).toContain('Wijkteam West');
  expect(own).not.toContain('OOST-2026');
});

test.each([
  ['another consulent of that other wijk', colleague],
  ['a guest, who is in no wijkteam', guest],
])('%s is refused', async (_, who) => {
  for (const verb of ['done', 'to-casus']) {
    const { text } = await by(who, verb, { shown: `${mine},${anothers}`, afspraak: mine });
    expect([verb, text]).toEqual([verb, expect.stringContaining('Dit kan alleen')]);
    expect(text).not.toMatch(/OOST-2026|Rekent|corporatie/);
  }
  expect(await standing()).toEqual(allOpen);
});

test('who has left is refused, also when a role is left that does not take part in a casusoverleg', async () => {
  await staffOfWest([colleague]);
  const { db, wijkteams } = bot.running.ports;
  const form = { shown: mine, afspraak: mine };
  expect((await by(sam, 'done', form)).text).toContain('Dit kan alleen');
  const person = personId.parse(sam.aadObjectId);
  await giveRole(db, { person, name: sam.name, role: 'opdrachtgever', wijkteam: null });
  wijkteams.forget();
  expect((await by(sam, 'done', form)).text).toContain('Dit kan alleen');
  expect(await standing()).toEqual(allOpen);
});

test('who works in the wijk by now may do with it what everybody there may', async () => {
  const inOost = await presses(bot, 2, 'casusoverleg.done', { shown: mine, afspraak: mine }, 'personal');
  expect(inOost.text).toContain('Klaar, de afspraak is afgerond.');
  expect(inOost.card).toBeDefined();
});
