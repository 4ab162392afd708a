// How often which outcome came: once a run, by two instances at once, and what is shown of it.
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { keuzehulp } from '../../src/keuzehulp/index.ts';
import { type Lijsten, readLijsten } from '../../src/keuzehulp/lijst-files.ts';
import type { Turn } from '../../src/ports.ts';
import { createRegistry } from '../../src/registry.ts';
import { personId } from '../../src/shared/person.ts';
import { say } from '../../src/slice.ts';
import { channelId, people, read, tenantId } from '../support/fake-teams.ts';
import { button, presses, says } from '../support/talking.ts';
import { type EngineName, newDatabase, startTestBot, type TestBot } from '../support/test-bot.ts';
import { counts, open, through } from './going.ts';

const monday = '2026-03-30';
const id = (n: number): string => `00000000-0000-4000-a000-${String(n).padStart(12, '0')}`;
const wipe = async ({ running: { ports } }: TestBot): Promise<void> => {
  await sql`delete from keuzehulp_outcome`.execute(ports.db);
  await sql`delete from keuzehulp_run`.execute(ports.db);
};
const runs = async ({ running: { ports } }: TestBot): Promise<number> =>
  (await sql`select id from keuzehulp_run`.execute(ports.db)).rows.length;
const step = (bot: TestBot, run: string, answers: string, index = 1) =>
  presses(bot, index, 'keuzehulp.step', { wijkteam: bot.wijkteam, version: '1', run, answers });

/** Presses again, as the bot asks, when so many at once were too much for this machine. */
async function stepped(bot: TestBot, run: string, answers: string, index: number): Promise<void> {
  while ((await step(bot, run, answers, index)).text.includes('Er ging iets mis')) await pause(100);
}

describe.each<EngineName>(['PGlite', 'PostgreSQL'])('on %s', (engine) => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot({ engine, timers: false });
  });
  beforeEach(async () => {
    bot.clock.now = new Date('2026-03-30T07:00:00Z');
    await wipe(bot);
  });
  afterAll(() => bot.stop());

  test('an outcome counts in the week of its Monday; a question counts nothing', async () => {
    const first = await open(bot, 1);
    await through(bot, 1, first, ['Nee', 'Nee']);
    expect(await counts(bot)).toEqual([]);
    await through(bot, 1, first, ['Nee', 'Nee', 'Ja']);
    // Sunday night, an hour before midnight here.
    bot.clock.now = new Date('2026-04-05T21:00:00Z');
    await through(bot, 2, await open(bot, 2), ['Nee', 'Nee', 'Ja']);
    bot.clock.now = new Date('2026-04-05T22:30:00Z');
    await through(bot, 3, await open(bot, 3), ['Nee', 'Nee', 'Ja']);
    expect(await counts(bot)).toEqual([
      { week: monday, outcome: 'eigen-consulent', n: 2 },
      { week: '2026-04-06', outcome: 'eigen-consulent', n: 1 },
    ]);
  });

  test('the same last button twice, also at the same moment, counts once and shows the same', async () => {
    const data = button(await open(bot, 1), 'Ja');
    const pressed = await Promise.all([1, 2, 3, 4].map(() => presses(bot, 1, 'keuzehulp.step', data)));
    for (const { text } of pressed) expect(text).toContain('Het toegangsteam helpt zelf');
    expect(await counts(bot)).toEqual([{ week: monday, outcome: 'zelf', n: 1 }]);
  });

  test('who goes back and answers something else is counted once, where it ended', async () => {
    const ended = await through(bot, 1, await open(bot, 1), ['Nee', 'Nee', 'Ja']);
    const back = await presses(bot, 1, 'keuzehulp.step', button(ended.card, 'Terug'));
    expect(await counts(bot)).toEqual([{ week: monday, outcome: 'eigen-consulent', n: 1 }]);
    await through(bot, 1, back.card, ['Nee', 'Ja']);
    expect(await counts(bot)).toEqual([{ week: monday, outcome: 'casusoverleg', n: 1 }]);
  });

  test('again is another run, and so is that of a colleague', async () => {
    const ended = await through(bot, 1, await open(bot, 1), ['Ja']);
    const again = await presses(bot, 1, 'keuzehulp.open', button(ended.card, 'Opnieuw'));
    await through(bot, 1, again.card, ['Ja']);
    await through(bot, 2, await open(bot, 2), ['Ja']);
    expect(await counts(bot)).toEqual([{ week: monday, outcome: 'zelf', n: 3 }]);
  });

  test('a checklist counts once, and as complete when it became so', async () => {
    const all = readLijsten().checklist.newest.punten.map((each) => each.id);
    const base = { wijkteam: bot.wijkteam, version: '1' };
    const check = (run: string, done: string) => presses(bot, 1, 'keuzehulp.check', { ...base, run, done });
    await check(id(1), '');
    await check(id(1), all.slice(1).join(','));
    expect(await counts(bot)).toEqual([{ week: monday, outcome: 'niet-compleet', n: 1 }]);
    await check(id(1), all.join(','));
    await check(id(2), 'inwoner');
    expect(await counts(bot)).toEqual([
      { week: monday, outcome: 'compleet', n: 1 },
      { week: monday, outcome: 'niet-compleet', n: 1 },
    ]);
  });

  test('after a day or two the run is forgotten, and after two years the count', async () => {
    await step(bot, id(1), 'ja');
    bot.clock.now = new Date('2026-03-31T21:00:00Z');
    await bot.running.beat();
    expect(await runs(bot)).toBe(1);
    bot.clock.now = new Date('2026-03-31T22:30:00Z');
    await bot.running.beat();
    expect(await runs(bot)).toBe(0);
    expect(await counts(bot)).toEqual([{ week: monday, outcome: 'zelf', n: 1 }]);
    bot.clock.now = new Date('2028-04-05T07:00:00Z');
    await bot.running.beat();
    expect(await counts(bot)).toHaveLength(1);
    bot.clock.now = new Date('2028-04-10T07:00:00Z');
    await bot.running.beat();
    await bot.running.beat();
    expect(await counts(bot)).toEqual([]);
    expect(bot.log.filter(({ event }) => event === 'keuzehulp.erased')).toEqual([
      { event: 'keuzehulp.erased', data: { count: 1 } },
    ]);
  });
});

test('two instances count right when everybody presses at once, goes back, and presses again', async () => {
  const database = await newDatabase('PostgreSQL');
  const one = await startTestBot({ database, timers: false });
  const two = await startTestBot({ database, fake: one.fake, linked: false, timers: false });
  const instances = [one, two];
  // Each run ends here first and there after that; both presses are sent to both instances.
  const ends = [
    ['ja', 'nee.ja'],
    ['nee.ja', 'ja'],
    ['nee.nee.ja', 'nee.nee.ja'],
  ];
  const going = Array.from({ length: 45 }, (_, n) => ({ run: id(n), ways: ends[n % 3] ?? [] }));
  await Promise.all(
    going.flatMap(({ run, ways }, n) => instances.map((bot) => stepped(bot, run, ways[0] ?? '', n % 6))),
  );
  expect(await counts(one)).toEqual([
    { week: monday, outcome: 'eigen-consulent', n: 15 },
    { week: monday, outcome: 'spoed', n: 15 },
    { week: monday, outcome: 'zelf', n: 15 },
  ]);
  await Promise.all(
    going.flatMap(({ run, ways }, n) => instances.map((bot) => stepped(bot, run, ways[1] ?? '', n % 6))),
  );
  expect(await counts(two)).toEqual([
    { week: monday, outcome: 'eigen-consulent', n: 15 },
    { week: monday, outcome: 'spoed', n: 15 },
    { week: monday, outcome: 'zelf', n: 15 },
  ]);
  await two.running.stop();
  await one.stop();
});

describe('"uitkomsten"', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot({ timers: false });
  });
  afterAll(() => bot.stop());
  const given = async (week: string, outcome: string, n: number, tool = 'consulent-nodig', version = '1') =>
    sql`insert into keuzehulp_outcome (wijkteam_id, week, tool, version, outcome, n)
        values (${bot.wijkteam}, ${week}, ${tool}, ${version}, ${outcome}, ${n})`.execute(bot.running.ports.db);
  const bars = (card: unknown): { x: string; y: number }[] =>
    JSON.parse(/"type":"Chart\.HorizontalBar".*?"data":(\[.*?\])/.exec(JSON.stringify(card))?.[1] ?? '[]').map(
      ({ x, y }: { x: string; y: number }) => ({ x, y }),
    );

  test('says calmly when nothing was counted yet', async () => {
    const { text, card } = await says(bot, 0, 'uitkomsten');
    expect(text).toContain('Wijk Oost, van maandag 2 februari tot en met zondag 29 maart');
    expect(text).toContain('Er is in deze weken niets geteld.');
    expect(text).toContain('Deze week telt mee vanaf maandag.');
    expect(JSON.stringify(card)).not.toContain('Chart.');
  });

  test('shows eight whole weeks: rounded, hidden below five, without a total, chart and fallback alike', async () => {
    await given('2026-01-26', 'spoed', 50);
    await given('2026-02-02', 'zelf', 10);
    await given('2026-03-23', 'zelf', 3);
    await given('2026-03-23', 'zelf', 9, 'consulent-nodig', '2');
    await given('2026-03-23', 'casusoverleg', 6);
    await given('2026-03-16', 'consulent-wmo', 4);
    await given('2026-03-30', 'consulent-jeugd', 70);
    await given('2026-03-23', 'niet-compleet', 2, 'overdracht-compleet');
    const { text, card } = await says(bot, 0, 'uitkomsten oost');
    expect(bars(card)).toEqual([
      { x: 'Toegangsteam', y: 20 },
      { x: 'Casusoverleg', y: 5 },
    ]);
    expect(text).toContain('Toegangsteam\nongeveer 20\nCasusoverleg\nongeveer 5');
    expect(text).toContain('Minder dan 5: Consulent Wmo.');
    expect(text).toMatch(/Niet voorgekomen: Spoed, .*Consulent Jeugd/);
    expect(text).toContain('Minder dan 5: Nog niet compleet.');
    expect(text).toContain('Niet voorgekomen: Compleet.');
    for (const number of ['22', '28', '6', '4', '70']) expect(text).not.toMatch(new RegExp(`\\b${number}\\b`));
  });

  test('does not change before the week is over', async () => {
    const before = await presses(bot, 0, 'keuzehulp.outcomes', { wijkteam: bot.wijkteam });
    for (let n = 0; n < 8; n += 1) await step(bot, id(100 + n), 'nee.nee.nee.ja');
    expect((await presses(bot, 0, 'keuzehulp.outcomes', { wijkteam: bot.wijkteam })).card).toEqual(before.card);
    bot.clock.now = new Date('2026-04-06T07:00:00Z');
    const after = await presses(bot, 0, 'keuzehulp.outcomes', { wijkteam: bot.wijkteam });
    expect(bars(after.card)).toContainEqual({ x: 'Casusoverleg', y: 15 });
  });

  test('is not for a consulent', async () => {
    expect((await says(bot, 1, 'uitkomsten')).text).toContain('Dit kan alleen een teammanager, adviseur kwaliteit of');
  });
});

test('who began with an older version goes on with it, who begins gets the newest, and both count by their version', async () => {
  const bot = await startTestBot({ timers: false });
  const shipped = readLijsten();
  const [first, ...rest] = shipped.tree.newest.vragen;
  if (!first) throw new Error('The tree is empty');
  const newer = {
    ...shipped.tree.newest,
    versie: '2',
    vragen: [{ ...first, vraag: 'Is dit de nieuwe vraag?' }, ...rest],
  };
  const all = [newer, shipped.tree.newest];
  const lijsten: Lijsten = {
    ...shipped,
    tree: { newest: newer, all, of: (version) => all.find(({ versie }) => versie === version) },
  };
  const bots = createRegistry([keuzehulp(lijsten)], async () => say(''));
  const [who] = people(1);
  const turn: Turn = {
    who: { id: personId.parse(who?.aadObjectId), name: '' },
    where: { kind: 'channel', conversationId: channelId, tenantId, teamId: null },
    now: bot.clock.now,
    newId: () => id(1),
  };
  const pressed = async (verb: string, data: object) => {
    const reply = await bots.pressed(verb, data, turn, bot.running.ports);
    return reply.show === 'card' ? reply.card.content : reply;
  };
  const fresh = await pressed('keuzehulp.open', { tool: 'consulent-nodig', wijkteam: bot.wijkteam });
  expect(read(fresh)).toContain('Is dit de nieuwe vraag?');
  expect(button(fresh, 'Ja').version).toBe('2');
  // The card was made by the bot that knew version 1 only.
  const old = await open(bot, 0);
  const further = await pressed('keuzehulp.step', button(old, 'Nee'));
  expect(button(further, 'Terug').version).toBe('1');
  expect(read(await pressed('keuzehulp.step', button(further, 'Terug')))).toContain('Is de inwoner geholpen met');
  await pressed('keuzehulp.step', button(old, 'Ja'));
  await pressed('keuzehulp.step', button(fresh, 'Ja'));
  const { rows } = await sql`select version, n from keuzehulp_outcome order by version`.execute(bot.running.ports.db);
  expect(rows).toEqual([
    { version: '1', n: 1 },
    { version: '2', n: 1 },
  ]);
  await bot.stop();
});
