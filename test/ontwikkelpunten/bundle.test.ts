// What people are told once a day: what, when, to whom, and that nothing is lost or told twice.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sql } from 'kysely';
import { bundleLines, isTellingTime, whatChanged } from '../../src/ontwikkelpunten/bundle.ts';
import { changing } from '../../src/ontwikkelpunten/handlers/record.ts';
import { knownOf } from '../../src/ontwikkelpunten/news.ts';
import { type Fields, noFields, type Punt } from '../../src/ontwikkelpunten/punt.ts';
import { addSteun } from '../../src/ontwikkelpunten/steun-store.ts';
import { saveReminders } from '../../src/ritme/person-store.ts';
import { personId } from '../../src/shared/person.ts';
import { clockAt, delivered, inOwnChat } from '../support/dagstart.ts';
import { newDatabase } from '../support/database.ts';
import { startTestBot, type TestBot, until } from '../support/test-bot.ts';
import { idOf, newPunt } from './deciding.ts';

const [manager, reporter, supporter, owner] = [0, 1, 2, 3];
const title = 'Nieuws over jouw ontwikkelpunten';

describe('when people are told', () => {
  test.each([
    ['a Monday at half past eight', '2026-03-30T06:30:00Z', true],
    ['a minute before', '2026-03-30T06:29:00Z', false],
    ['the same hour before the clock changed', '2026-03-27T07:30:00Z', true],
    ['a minute before that', '2026-03-27T07:29:59Z', false],
    ['just before six', '2026-03-30T15:59:00Z', true],
    ['six', '2026-03-30T16:00:00Z', false],
    ['Saturday', '2026-03-28T09:00:00Z', false],
    ['Sunday', '2026-03-29T09:00:00Z', false],
    ['Tweede paasdag', '2026-04-06T09:00:00Z', false],
    ['Koningsdag', '2026-04-27T09:00:00Z', false],
    ['the Tuesday after', '2026-04-28T09:00:00Z', true],
    ['the Monday after the autumn change', '2026-10-26T07:30:00Z', true],
  ])('%s: %s is %s', (_, instant, expected) => expect(isTellingTime(new Date(instant))).toBe(expected));
});

describe('what is told of a change', () => {
  const me = personId.parse('me');
  const today = '2026-03-30';
  const told = (before: Partial<Fields>, after: Partial<Fields>) =>
    whatChanged(knownOf({ ...noFields, ...before }), { ...noFields, ...after }, me, today);

  test.each<[string, Partial<Fields>, Partial<Fields>, string[]]>([
    ['a status', { status: 'ingebracht' }, { status: 'beoordeeld' }, ['Status: Beoordeeld.']],
    ['a typed status', { status: 'ingebracht' }, { status: 'In de ijskast' }, ['Status: In de ijskast.']],
    [
      'a rejection',
      { status: 'ingebracht' },
      { status: 'afgewezen', reden: 'Dit doen we al' },
      ['Status: Afgewezen.', 'Reden: Dit doen we al.'],
    ],
    [
      'a merge',
      { status: 'ingebracht' },
      { status: 'samengevoegd', samengevoegdMet: 8, reden: 'Zelfde wens.' },
      ['Samengevoegd met nr. 8. Je steun telt daar mee.', 'Reden: Zelfde wens.'],
    ],
    ['a proposal', {}, { moscow: 'kan' }, ['Voorstel voor de prioriteit: Kan.']],
    ['a priority', { moscow: 'kan' }, { moscow: 'kan', prioriteitVast: true }, ['Prioriteit: Kan.']],
    [
      'to be owner now',
      { due: '2026-05-12' },
      { due: '2026-05-12', owner: 'Ik', ownerId: 'me' },
      ['Jij bent nu eigenaar.', 'Streefdatum: dinsdag 12 mei.'],
    ],
    [
      'to be owner no more',
      { owner: 'Ik', ownerId: 'me' },
      { owner: 'Joost', ownerId: 'joost' },
      ['Jij bent geen eigenaar meer, dat is nu Joost.'],
    ],
    ['another owner', { owner: 'A', ownerId: 'a' }, { owner: 'B', ownerId: 'b' }, ['Eigenaar: B.']],
    ['no owner', { owner: 'A', ownerId: 'a' }, {}, ['Er is geen eigenaar meer.']],
    ['a date', {}, { due: '2027-01-04' }, ['Streefdatum: maandag 4 januari 2027.']],
    ['no date', { due: '2026-05-12' }, {}, ['Er is geen streefdatum meer.']],
    [
      'an old reason',
      { status: 'afgewezen', reden: 'A' },
      { status: 'ingebracht', reden: 'A' },
      ['Status: Ingebracht.'],
    ],
  ])('%s', (_, before, after, expected) => expect(told(before, after)).toEqual(expected));

  test('is nothing when everything is as this person knew it, and something when a told field differs', () => {
    const word = fc.constantFrom('', 'a', 'b', 'geborgd', 'samengevoegd', 'afgewezen');
    const known = fc.record({
      ...{ status: word, moscow: word, prioriteitVast: fc.boolean(), owner: word, ownerId: word },
      ...{
        due: fc.constantFrom('', '2026-05-12', '2026-06-01'),
        samengevoegdMet: fc.constantFrom(null, 1, 2),
        reden: word,
      },
    });
    fc.assert(
      fc.property(known, known, (before, after) => {
        expect(told(after, after)).toEqual([]);
        const visible = before.status !== after.status || before.due !== after.due;
        if (visible) expect(told(before, after)).not.toEqual([]);
      }),
    );
  });

  test('a point that is late and changed is named once, the late ones first', () => {
    const punt = (number: number, set: Partial<Fields>) =>
      ({ id: String(number), number, fields: { ...noFields, ...set } }) as unknown as Punt;
    const late = punt(5, { due: '2026-03-27', status: 'in-uitwerking' });
    const other = punt(2, { status: 'beoordeeld' });
    const known = knownOf({ ...noFields, due: '2026-03-27' });
    const lines = bundleLines(
      [
        { punt: other, known: knownOf(noFields) },
        { punt: late, known },
      ],
      [late],
      me,
      today,
    );
    expect(lines.map(({ punt: { number }, what }) => [number, what])).toEqual([
      [5, 'De streefdatum was vrijdag 27 maart. Is het klaar, of is er een nieuwe datum nodig? Status: In uitwerking.'],
      [2, 'Status: Beoordeeld.'],
    ]);
  });
});

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot({ engine: 'PostgreSQL', timers: false });
});
beforeEach(async () => {
  const { db } = bot.running.ports;
  for (const table of ['ontwikkelpunten_punt', 'ontwikkelpunten_told'])
    await sql`delete from ${sql.table(table)}`.execute(db);
  bot.fake.messages.length = 0;
  bot.clock.now = new Date('2026-03-30T07:00:00Z');
});
afterAll(() => bot.stop());

const bundles = (index: number): string[] => inOwnChat(bot, index).filter((text) => text.includes(title));

const change = (punt: Pick<Punt, 'id'>, set: Partial<Fields>, by: number | null = manager) =>
  changing(bot.running.ports, punt.id, set, {
    by: by === null ? { id: null, name: 'Iemand' } : { id: idOf(bot, by), name: bot.fake.people[by]?.name ?? '' },
    now: bot.clock.now,
    newId: crypto.randomUUID.bind(crypto),
  });

/** A point with a reporter, a supporter and an owner. */
async function followed(set: Partial<Fields> = {}): Promise<Punt> {
  const punt = await newPunt(bot, {
    reporterId: idOf(bot, reporter),
    ownerId: idOf(bot, owner),
    owner: bot.fake.people[owner]?.name ?? '',
    steun: 1,
    ...set,
  });
  await addSteun(bot.running.ports.db, punt.id, idOf(bot, supporter), '2026-03-30');
  return punt;
}

test('reporter, supporters and owner hear of a change, once, some minutes after it; who made it does not', async () => {
  const punt = await followed();
  await change(punt, { status: 'beoordeeld' }, owner);
  await clockAt(bot, '2026-03-30T07:04:00Z');
  for (const index of [reporter, supporter, owner]) expect(bundles(index)).toEqual([]);
  await clockAt(bot, '2026-03-30T07:06:00Z');
  await clockAt(bot, '2026-03-30T07:07:00Z');
  for (const index of [reporter, supporter]) {
    expect(bundles(index)).toHaveLength(1);
    expect(bundles(index)[0]).toContain(`Nr. ${punt.number}`);
    expect(bundles(index)[0]).toContain('Status: Beoordeeld.');
  }
  expect(bundles(owner)).toEqual([]);
  expect(bundles(manager)).toEqual([]);
});

test('there is one message a day: what comes later waits for the next working day, over a weekend and a holiday', async () => {
  bot.clock.now = new Date('2026-04-02T07:00:00Z');
  const punt = await followed();
  await change(punt, { status: 'beoordeeld' });
  await clockAt(bot, '2026-04-02T07:06:00Z');
  expect(bundles(reporter)).toHaveLength(1);
  bot.clock.now = new Date('2026-04-03T15:58:00Z');
  await change(punt, { due: '2026-05-12' });
  // Friday after six, Saturday, Tweede paasdag: not then.
  for (const instant of [
    '2026-04-03T16:04:00Z',
    '2026-04-04T09:00:00Z',
    '2026-04-06T09:00:00Z',
    '2026-04-07T06:29:00Z',
  ]) {
    await clockAt(bot, instant);
    expect([instant, bundles(reporter).length]).toEqual([instant, 1]);
  }
  await clockAt(bot, '2026-04-07T06:30:00Z');
  expect(bundles(reporter)).toHaveLength(2);
  expect(bundles(reporter)[1]).toContain('Streefdatum: dinsdag 12 mei.');
  // Later that same day: the next one.
  await change(punt, { status: 'geprioriteerd' });
  await clockAt(bot, '2026-04-07T12:00:00Z');
  expect(bundles(reporter)).toHaveLength(2);
  await clockAt(bot, '2026-04-08T07:00:00Z');
  expect(bundles(reporter)[2]).toContain('Status: Geprioriteerd.');
});

test('what was changed and changed back is not told, and several changes are told as one', async () => {
  const back = await followed({ title: 'Heen en weer' });
  const on = await followed({ title: 'Verder' });
  for (const status of ['beoordeeld', 'ingebracht']) await change(back, { status });
  for (const status of ['beoordeeld', 'geprioriteerd']) await change(on, { status });
  await clockAt(bot, '2026-03-30T07:06:00Z');
  const [text = ''] = bundles(reporter);
  expect(text).not.toContain('Heen en weer');
  expect(text).toContain('Status: Geprioriteerd.');
  expect(text).not.toContain('Beoordeeld');
});

test('of more than ten points ten are named and the rest is counted', async () => {
  for (let n = 0; n < 13; n += 1) await change(await followed({ title: `Punt ${n}` }), { status: 'beoordeeld' });
  await clockAt(bot, '2026-03-30T07:06:00Z');
  const [text = ''] = bundles(reporter);
  expect(text.match(/Status: Beoordeeld/g)).toHaveLength(10);
  expect(text).toContain('En nog 3 punten.');
});

test('who is away or wants no reminders is told when that is over', async () => {
  const { db } = bot.running.ports;
  await saveReminders(db, idOf(bot, supporter), false);
  await bot.person(reporter, 'personal').says('ik ben er niet vandaag');
  const punt = await followed();
  await change(punt, { status: 'beoordeeld' });
  await clockAt(bot, '2026-03-30T07:06:00Z');
  for (const index of [reporter, supporter]) expect(bundles(index)).toEqual([]);
  expect(bundles(owner)).toHaveLength(1);
  await saveReminders(db, idOf(bot, supporter), true);
  await clockAt(bot, '2026-03-31T07:06:00Z');
  for (const index of [reporter, supporter]) expect(bundles(index)).toHaveLength(1);
});

test('two instances at once tell it once, and a restart tells nothing again', async () => {
  await bot.stop();
  const database = await newDatabase('PostgreSQL');
  bot = await startTestBot({ database, timers: false });
  const punt = await followed();
  await change(punt, { status: 'beoordeeld' });
  const second = await startTestBot({ database, fake: bot.fake, linked: false, timers: false });
  for (const each of [bot, second]) each.clock.now = new Date('2026-03-30T07:06:00Z');
  await Promise.all([bot.running.beat(), second.running.beat(), bot.running.beat(), second.running.beat()]);
  await delivered(bot);
  for (const index of [reporter, supporter, owner]) expect(bundles(index)).toHaveLength(1);
  await second.running.stop();
  await bot.running.stop();
  bot = await startTestBot({ database, fake: bot.fake, linked: false, timers: false });
  await clockAt(bot, '2026-03-30T07:20:00Z');
  for (const index of [reporter, supporter, owner]) expect(bundles(index)).toHaveLength(1);
});

test('changes while the bundle is made are told then or the next day, never lost', async () => {
  const punt = await followed();
  const chain = ['beoordeeld', 'geprioriteerd', 'in-uitwerking', 'geimplementeerd'];
  await change(punt, { status: chain[0] ?? '' });
  bot.clock.now = new Date('2026-03-30T07:06:00Z');
  await Promise.all([
    bot.running.beat(),
    ...chain.slice(1).map((status) => change(punt, { status, due: '2026-05-12' })),
  ]);
  await clockAt(bot, '2026-03-31T07:06:00Z');
  const { rows } = await sql<{ status: string }>`select status from ontwikkelpunten_punt where id = ${punt.id}`.execute(
    bot.running.ports.db,
  );
  const names: Record<string, string> = {
    geprioriteerd: 'Geprioriteerd',
    'in-uitwerking': 'In uitwerking',
    geimplementeerd: 'Geïmplementeerd',
  };
  expect(bundles(reporter).at(-1)).toContain(`Status: ${names[rows[0]?.status ?? '']}.`);
  expect(bundles(reporter).join(' ')).toContain('Streefdatum: dinsdag 12 mei.');
});

describe('what is late', () => {
  const late = { status: 'in-uitwerking', due: '2026-03-27', title: 'Te laat' };

  test('is told to its owner alone, then weekly, and not when it has another date', async () => {
    const punt = await followed(late);
    const days: [string, number][] = [
      ['2026-03-30T07:00:00Z', 1],
      ['2026-03-31T07:00:00Z', 1],
      ['2026-04-03T07:00:00Z', 1],
      ['2026-04-07T07:00:00Z', 2],
      ['2026-04-10T07:00:00Z', 2],
    ];
    for (const [instant, count] of days) {
      await clockAt(bot, instant);
      expect([instant, bundles(owner).length]).toEqual([instant, count]);
    }
    expect(bundles(owner)[0]).toContain('De streefdatum was vrijdag 27 maart.');
    for (const index of [reporter, supporter, manager]) expect(bundles(index)).toEqual([]);
    await change(punt, { due: '2026-04-13' }, owner);
    // A point that is just being sent to the list is left for the next beat.
    await until('the owner to be told', async () => {
      await clockAt(bot, '2026-04-14T07:00:00Z');
      return bundles(owner).length > 2;
    });
    expect(bundles(owner)).toHaveLength(3);
    expect(bundles(owner)[2]).toContain('De streefdatum was maandag 13 april.');
  });

  test('is not told of what is settled, of what its owner has done, or of today', async () => {
    await followed({ ...late, status: 'geborgd' });
    await followed({ ...late, status: 'geimplementeerd' });
    await followed({ ...late, due: '2026-03-30' });
    await clockAt(bot, '2026-03-30T07:06:00Z');
    expect(bundles(owner)).toEqual([]);
  });
});
