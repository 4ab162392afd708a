// Who presses what is not theirs: a button of another wijk that was kept, ids of another wijk inside a form, a role that was
// taken away, two at once, and lists that are longer than anybody expects.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { afspraakId, mostOpen } from '../../src/casusoverleg/afspraak.ts';
import { insertAfspraak } from '../../src/casusoverleg/afspraak-store.ts';
import { type CasusId, casusId, newCasus } from '../../src/casusoverleg/casus.ts';
import { insertCasus } from '../../src/casusoverleg/casus-store.ts';
import { erase } from '../../src/casusoverleg/handlers/erase.ts';
import type { OverlegId } from '../../src/casusoverleg/overleg.ts';
import { personId } from '../../src/shared/person.ts';
import { type WijkteamId, wijkteamId } from '../../src/shared/wijkteam.ts';
import { giveRole, linkChannel, replaceMembers, takeRole } from '../../src/wijkteam/store.ts';
import { type FakePerson, read, teamId, tenantId } from '../support/fake-teams.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { agreedGiven, casusGiven, casusNow, idOfPerson, kept, overlegGiven, presses, says } from './harvesting.ts';

const west = wijkteamId.parse('5f0c7a1e-3b2d-4c6f-8a9b-0d1e2f3a4b5d');
/** Teammanager of West: plans there, and works nowhere else. */
const wim: FakePerson = { id: '29:1-west', aadObjectId: '00000000-0000-4000-8000-000000000099', name: 'Wim West' };

let bot: TestBot;
let overleg: OverlegId;
let afspraak: string;
beforeAll(async () => {
  bot = await startTestBot({ timers: false });
  const { db, wijkteams } = bot.running.ports;
  const place = { conversationId: '19:west@thread.tacv2', teamId, tenantId };
  await linkChannel(db, { id: west, name: 'Wijkteam West', ...place });
  const id = personId.parse(wim.aadObjectId);
  await replaceMembers(db, west, [{ id, teamsId: wim.id, name: wim.name }]);
  await giveRole(db, { person: id, name: wim.name, role: 'teammanager', wijkteam: west });
  wijkteams.forget();
  await casusGiven(bot, 1);
  overleg = await overlegGiven(bot, 1, '2026-03-31T08:00:00Z', [1]);
  afspraak = await agreedGiven(bot, 1, { role: 'wmo', text: 'Belt de corporatie.', due: '2026-04-01' });
});
afterAll(() => bot.stop());

const byWim = async (verb: string, data: object): Promise<string> => {
  const { status, value } = await bot.someone(wim).presses(verb, data);
  expect(status).toBe(200);
  return typeof value === 'string' ? value : read(value);
};

const everything = async (): Promise<string> => {
  const tables = ['casus', 'overleg', 'afspraak', 'search', 'reeks'].map((each) => `casusoverleg_${each}`);
  const { db } = bot.running.ports;
  const dumps = await Promise.all(tables.map((each) => sql`select * from ${sql.table(each)}`.execute(db)));
  return JSON.stringify(dumps.map(({ rows }) => rows));
};

test('every button about something of Oost is refused to who plans in West, and changes nothing', async () => {
  const { id: casus } = await casusNow(bot, 1);
  const before = await everything();
  const day = '2026-04-02';
  const form = '00000000-0000-4000-9000-000000000001';
  const rhythm = { weekday: 2, time: '10:00', minutes: 60, everyWeeks: 2 };
  const plain = { casus, overleg, afspraak, wijkteam: bot.wijkteam };
  const pick = (...keys: (keyof typeof plain)[]) => Object.fromEntries(keys.map((key) => [key, plain[key]]));
  const pressed: [string, object][] = [
    ...['home', 'bring-in', 'team-regelingen', 'plan', 'series', 'series-edit', 'afspraken'].map(
      (verb): [string, object] => [verb, pick('wijkteam')],
    ),
    ...['casus', 'ask-withdraw', 'withdraw', 'question', 'discuss', 'een-plan'].map((verb): [string, object] => [
      verb,
      pick('casus'),
    ]),
    ...[
      'overleg',
      'move',
      'cases',
      'cancel-ask',
      'cancel',
      'retry',
      'without-room',
      'agenda',
      'look-back',
      'close',
    ].map((verb): [string, object] => [verb, pick('overleg')]),
    ...['afspraak', 'remove-afspraak'].map((verb): [string, object] => [verb, pick('afspraak')]),
    ['pick', { ...pick('wijkteam'), casus }],
    ['complete', { casus, step: 'wijzig' }],
    ['save-complete', { casus, step: 'wijzig', leefgebieden: '', regelingen: 'wmo' }],
    ['save-question', { casus, question: 'Wat nu?' }],
    ['outcome', { casus, step: 'wijzig' }],
    ['save-outcome', { casus, step: 'wijzig', outcome: 'Rust.' }],
    ['again', { casus, question: '' }],
    ['agree', { casus, form, to: 'stay', role: 'wmo', text: 'Belt.', due: day }],
    ['change-afspraak', { afspraak, role: 'wmo', text: 'Belt.', due: day }],
    ['save-een-plan', { casus, version: '1', to: 'stay', done: '', regisseur: 'wmo', evaluateOn: '' }],
    ['evaluated', { casus, outcome: 'opnieuw' }],
    ['looked-back', { overleg, to: 'stay', done: afspraak, dropped: '' }],
    ['finish', { overleg, again: casus }],
    ['settle', { ...pick('wijkteam'), done: afspraak }],
    ['done', { shown: afspraak, afspraak }],
    ['to-casus', { shown: afspraak, afspraak }],
    ['move-search', { overleg, search: form, when: 'gauw', where: 'online' }],
    ['set-cases', { overleg, cases: '' }],
    ['join', { overleg, cases: casus, when: 'gauw', where: 'online' }],
    ['search', { ...pick('wijkteam'), search: form, cases: casus, when: 'gauw', where: 'online' }],
    [
      'series-save',
      { ...pick('wijkteam'), reeks: form, ...rhythm, startsOn: '2026-03-31', until: '', room: '', booked: 'stay' },
    ],
  ];
  for (const [verb, data] of pressed) {
    const text = await byWim(`casusoverleg.${verb}`, data);
    expect([verb, text]).toEqual([verb, expect.stringMatching(/Dit kan alleen|kan alleen een|alleen/)]);
    expect([verb, /OOST-2026|Geheime|corporatie/.test(text)]).toEqual([verb, false]);
  }
  expect(await everything()).toBe(before);
});

test('ids of Oost inside a form of West do nothing and show nothing', async () => {
  const { id: casus } = await casusNow(bot, 1);
  const made = newCasus(
    {
      id: casusId.parse('00000000-0000-4000-b000-000000000901'),
      wijkteam: west,
      code: 'WEST-2026-001',
      question: 'Hoe?',
    },
    personId.parse(wim.aadObjectId),
    bot.clock.now,
  );
  await insertCasus(bot.running.ports.db, { ...made, regelingen: ['wmo'] });
  const own = afspraakId.parse('00000000-0000-4000-8000-000000000901');
  const agreed = { role: 'wmo' as const, text: 'Eigen afspraak.', due: '2026-04-01', madeOn: '2026-03-01' };
  await insertAfspraak(bot.running.ports.db, {
    id: own,
    casus: made.id,
    overleg,
    wijkteam: west,
    ...agreed,
    status: 'open',
  });
  const before = await everything();
  const reminded = await byWim('casusoverleg.to-casus', { shown: `${own},${afspraak}`, afspraak: '' });
  expect(reminded).toContain('Eigen afspraak.');
  expect(reminded).not.toContain('corporatie');
  for (const [verb, data] of [
    ['pick', { wijkteam: west, casus }],
    ['search', { wijkteam: west, search: own, cases: casus, when: 'gauw', where: 'online' }],
    ['settle', { wijkteam: west, done: afspraak }],
  ] as const) {
    expect([verb, /OOST-2026|Geheime|corporatie/.test(await byWim(`casusoverleg.${verb}`, data))]).toEqual([
      verb,
      false,
    ]);
  }
  expect(await everything()).toBe(before);
  const done = await byWim('casusoverleg.done', { shown: `${own},${afspraak}`, afspraak: own });
  expect(done).not.toContain('corporatie');
  expect((await kept(bot)).map(({ text, status }) => `${text} ${status}`).sort()).toEqual([
    'Belt de corporatie. open',
    'Eigen afspraak. gedaan',
  ]);
});

test('a role that was taken away no longer plans, also with a card from before', async () => {
  const { db, wijkteams } = bot.running.ports;
  const held = { person: personId.parse(idOfPerson(4)), role: 'teammanager' as const, wijkteam: bot.wijkteam };
  await giveRole(db, { ...held, name: 'Bram de Graaf' });
  wijkteams.forget();
  expect((await presses(bot, 4, 'casusoverleg.cancel-ask', { overleg }, 'personal')).text).toContain('Zeg af');
  await takeRole(db, held);
  wijkteams.forget();
  const { text } = await presses(bot, 4, 'casusoverleg.cancel', { overleg }, 'personal');
  expect(text).toMatch(/alleen/);
  expect((await everything()).includes('afgezegd')).toBe(false);
});

test('closing and cancelling at the same moment: one of them holds, and both get an answer', async () => {
  bot.clock.now = new Date('2026-03-31T08:30:00Z');
  for (let n = 20; n < 32; n += 1) {
    await casusGiven(bot, n);
    await casusGiven(bot, n + 100);
    const at = await overlegGiven(bot, n, '2026-03-31T08:00:00Z', [n, n + 100]);
    await Promise.all([
      presses(bot, 0, 'casusoverleg.cancel', { overleg: at }, 'personal'),
      presses(bot, 1, 'casusoverleg.finish', { overleg: at, again: '' }),
      presses(bot, 2, 'casusoverleg.finish', { overleg: at, again: '' }),
    ]);
    const { status } = await casusNow(bot, n);
    expect([status, (await casusNow(bot, n + 100)).status]).toEqual([status, status]);
    expect(['wacht', 'besproken']).toContain(status);
  }
  expect(bot.log.filter(({ event }) => /failed/.test(event))).toEqual([]);
}, 60_000);

/** What a card weighs, as Teams counts it. */
const bytes = (card: unknown): number => Buffer.byteLength(JSON.stringify(card));

async function crowded(wijkteam: WijkteamId): Promise<CasusId[]> {
  const { db } = bot.running.ports;
  const ids: CasusId[] = [];
  for (let n = 300; n < 500; n += 1) {
    const id = casusId.parse(`00000000-0000-4000-b000-${String(n).padStart(12, '0')}`);
    const made = { id, wijkteam, code: `OOST-2026-${n}`, question: 'x'.repeat(300) };
    const all = ['wmo', 'jeugd', 'participatiewet', 'schuldhulpverlening'] as const;
    await insertCasus(db, { ...newCasus(made, personId.parse(idOfPerson(1)), bot.clock.now), regelingen: [...all] });
    ids.push(id);
  }
  return ids;
}

test('with 200 casussen that wait, 60 open agreements and 40 people every card stays small enough for Teams', async () => {
  const { db, wijkteams } = bot.running.ports;
  bot.clock.now = new Date('2026-03-30T07:00:00Z');
  const members = await wijkteams.members(bot.wijkteam);
  const more = Array.from({ length: 40 }, (_, n) => ({
    ...{ id: personId.parse(`00000000-0000-4000-8000-${String(n + 500).padStart(12, '0')}`), teamsId: `29:more-${n}` },
    name: `Collega met een behoorlijk lange naam ${n}`,
  }));
  await replaceMembers(db, bot.wijkteam, [...members, ...more]);
  wijkteams.forget();
  await crowded(bot.wijkteam);
  const { id: casus } = await casusNow(bot, 1);
  const agreed = (n: number, of: number, where: string): Promise<string> =>
    agreedGiven(bot, of, {
      ...{ role: 'wmo', text: `Afspraak ${n} ${'y'.repeat(180)}`, due: '2026-04-01', overleg: where },
    });
  // As many as there can be of one casus, and many that are done or from before.
  for (let n = 0; n < 20; n += 1) await agreed(n, 1, overleg);
  await sql`update casusoverleg_afspraak set status = 'gedaan' where text like 'Afspraak%'`.execute(db);
  for (let n = 20; n < 40; n += 1) await agreed(n, 1, casus);
  await sql`update casusoverleg_afspraak set status = 'vervallen' where overleg_id = ${casus}`.execute(db);
  for (let n = 40; n < 40 + mostOpen; n += 1) await agreed(n, 1, overleg);
  for (let n = 60; n < 60 + 60; n += 1) await agreed(n, 20 + (n % 12), casus);
  const about: [string, object][] = [
    ...['home', 'plan', 'afspraken', 'team-regelingen', 'series'].map((verb): [string, object] => [
      verb,
      { wijkteam: bot.wijkteam },
    ]),
    ...['cases', 'overleg', 'agenda', 'look-back', 'cancel-ask'].map((verb): [string, object] => [verb, { overleg }]),
    ...['casus', 'discuss', 'een-plan'].map((verb): [string, object] => [verb, { casus }]),
  ];
  const weighed: [string, number][] = [];
  for (const [verb, data] of about) {
    weighed.push([verb, bytes((await presses(bot, 0, `casusoverleg.${verb}`, data, 'personal')).card)]);
  }
  weighed.push(['afspraken', bytes((await says(bot, 0, 'afspraken oost', 'personal')).card)]);
  expect(weighed.filter(([, size]) => size > 28 * 1024)).toEqual([]);
}, 60_000);

test('on one connection erasing does not wait for itself', async () => {
  const small = await startTestBot({ engine: 'PGlite', timers: false });
  await casusGiven(small, 1);
  const given = await overlegGiven(small, 1, '2026-03-31T08:00:00Z', [1]);
  expect(given).toBeDefined();
  // Whatever was remembered of wijkteams is too old by then.
  small.clock.now = new Date('2026-07-31T08:00:00Z');
  const late = new Promise<string>((tell) => setTimeout(() => tell('it waits'), 10_000));
  expect(await Promise.race([erase(small.running.ports).then(() => 'erased'), late])).toBe('erased');
  const { rows } = await sql`select 1 from casusoverleg_overleg`.execute(small.running.ports.db);
  expect(rows).toEqual([]);
  await small.stop();
}, 30_000);
