// The dagstart by the clock: opening, reminding, closing, publishing, with nobody typing a command.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { freeId, saveFree, saveSchedule } from '../../src/ritme/store.ts';
import type { Rhythm } from '../../src/shared/occurrence.ts';
import {
  clockAt,
  delivered,
  inChannel,
  inOwnChat,
  openDagstart,
  placeAsVoorzitter,
  stored,
} from '../support/dagstart.ts';
import { read } from '../support/fake-teams.ts';
import {
  type EngineName,
  newDatabase,
  startTestBot,
  type TestBot,
  type TestBotOptions,
  until,
} from '../support/test-bot.ts';

const started: TestBot[] = [];
afterEach(async () => {
  for (const bot of started.splice(0)) await bot.stop();
});

interface Rhythmic extends TestBotOptions {
  rhythm?: Rhythm;
  days?: number[];
  opens?: string;
  closes?: string;
  startsOn?: string;
  at?: string;
}

/** Monday and Tuesday from 9.00 to 10.00, since the beginning of 2026, and a clock that only the test moves. */
async function start(options: Rhythmic = {}): Promise<TestBot> {
  const bot = await startTestBot({ timers: false, ...options });
  started.push(bot);
  await runs(bot, options);
  return bot;
}

async function runs(bot: TestBot, options: Rhythmic): Promise<void> {
  bot.clock.now = new Date(options.at ?? '2026-01-01T08:00:00Z');
  const { rhythm = 'dag', days = [1, 2], opens = '09:00', closes = '10:00', startsOn = '2026-01-01' } = options;
  const schedule = { wijkteam: bot.wijkteam, rhythm, days, week: 'eerste' as const, opens, closes, startsOn };
  await saveSchedule(bot.running.ports.db, schedule, bot.clock.now);
}

const dagstarts = async (bot: TestBot): Promise<{ id: string; occurrence: string | null; date: string }[]> =>
  (
    await sql<{ id: string; occurrence: string | null; date: string }>`
      select id, occurrence, date from dagstart_dagstart order by opened_at`.execute(bot.running.ports.db)
  ).rows;
const onlyId = async (bot: TestBot): Promise<string> => (await dagstarts(bot))[0]?.id ?? '';
const answersOf = (bot: TestBot, indices: readonly number[], dagstart: string, data: object) =>
  Promise.all(indices.map((index) => bot.person(index).presses('dagstart.answer', { dagstart, ...data })));

describe('at nine o’clock in the Netherlands, whatever the season', () => {
  test.each([
    ['the Monday after the clock went forward', '2026-03-30T06:59:59Z', '2026-03-30T07:00:00Z', 'maandag 30 maart'],
    ['the Monday after the clock went back', '2026-10-26T07:59:59Z', '2026-10-26T08:00:00Z', 'maandag 26 oktober'],
    ['the Monday before the clock went forward', '2026-03-23T07:59:59Z', '2026-03-23T08:00:00Z', 'maandag 23 maart'],
  ])('%s', async (_name, before, opens, day) => {
    const bot = await start();
    await clockAt(bot, before);
    expect(bot.fake.messages).toEqual([]);
    await clockAt(bot, opens);
    expect(inChannel(bot, `Dagstart ${day}`)).toHaveLength(1);
    expect(inChannel(bot, '0 van 6 hebben geantwoord')).toHaveLength(1);
    await clockAt(bot, opens);
    expect(bot.fake.messages).toHaveLength(2);
  });

  describe('and on other days', () => {
    let bot: TestBot;
    beforeAll(async () => {
      bot = await startTestBot({ timers: false });
      await runs(bot, { startsOn: '2026-01-06' });
      const pause = { wijkteam: bot.wijkteam, first: '2026-07-06', last: '2026-08-14', name: 'Zomer' };
      await saveFree(bot.running.ports.db, { ...pause, id: freeId.parse('c7b1a2d3-4e5f-4a6b-8c9d-0e1f2a3b4c5d') });
    });
    afterAll(() => bot.stop());

    test.each([
      ['before the wijk takes part', '2026-01-05T08:30:00Z'],
      ['after the window', '2026-03-30T08:00:00Z'],
      ['on a Wednesday', '2026-04-01T07:30:00Z'],
      ['on Tweede paasdag', '2026-04-06T07:30:00Z'],
      ['on Koningsdag on a Monday', '2026-04-27T07:30:00Z'],
      ['on Tweede pinksterdag', '2026-05-25T07:30:00Z'],
      ['in a pause', '2026-07-13T07:30:00Z'],
    ])('nothing is posted %s', async (_name, at) => {
      await clockAt(bot, at);
      expect(bot.fake.messages).toEqual([]);
      expect(await dagstarts(bot)).toEqual([]);
    });

    test('and after the pause it goes on', async () => {
      await clockAt(bot, '2026-08-17T07:00:00Z');
      expect(inChannel(bot, 'Dagstart maandag 17 augustus')).toHaveLength(1);
    });
  });
});

describe('after an outage', () => {
  test('down from 8.00 to 9.20: it opens at 9.20, once, with the time it still has', async () => {
    const bot = await start();
    await clockAt(bot, '2026-03-30T07:20:00Z');
    await clockAt(bot, '2026-03-30T07:20:01Z');
    expect(inChannel(bot, 'Dagstart maandag 30 maart')).toHaveLength(1);
    expect(inChannel(bot, 'Sluit om 10.00 uur')).toHaveLength(1);
  });

  test('down the whole day: nothing is posted afterwards, and the beheerder can see it', async () => {
    const bot = await start();
    await clockAt(bot, '2026-03-30T15:00:00Z');
    expect(bot.fake.messages).toEqual([]);
    await bot.person(0, 'personal').says('bezorging');
    await delivered(bot);
    expect(inOwnChat(bot, 0).join('\n')).toContain('maandag 30 maart');
    await clockAt(bot, '2026-03-31T07:00:00Z');
    expect(inChannel(bot, 'Dagstart dinsdag 31 maart')).toHaveLength(1);
  });

  test('two instances on one database open one', async () => {
    const database = await newDatabase('PostgreSQL');
    const first = await start({ database });
    const second = await startTestBot({ database, fake: first.fake, linked: false, timers: false });
    for (const bot of [first, second]) bot.clock.now = new Date('2026-03-30T07:00:00Z');
    await Promise.all([first.running.beat(), second.running.beat(), second.running.beat(), first.running.beat()]);
    await delivered(first);
    expect(await dagstarts(first)).toHaveLength(1);
    expect(inChannel(first, 'Dagstart maandag 30 maart')).toHaveLength(1);
    expect(inChannel(first, 'hebben geantwoord')).toHaveLength(1);
    await second.running.stop();
  });

  test('a clock that jumps a month ahead and back loses no day and doubles none', async () => {
    const bot = await start();
    await clockAt(bot, '2026-03-30T07:00:00Z');
    await clockAt(bot, '2026-05-04T07:00:00Z');
    await clockAt(bot, '2026-03-31T07:00:00Z');
    await clockAt(bot, '2026-05-04T07:00:00Z');
    const dates = (await dagstarts(bot)).map(({ date }) => date);
    expect(dates.sort()).toEqual(['2026-03-30', '2026-03-31', '2026-05-04']);
  });
});

describe('a clock that was an hour ahead and is put right', () => {
  test.each([
    ['opens again what closed too soon', [1, 2], 0],
    [
      'leaves closed what a figure was made of: with one answer more, the difference would be that answer',
      [1, 2, 3, 4, 5],
      1,
    ],
  ] as const)('%s', async (_name, answering, closedForms) => {
    const bot = await start();
    await clockAt(bot, '2026-03-30T07:00:00Z');
    await answersOf(bot, answering, await onlyId(bot), { score1: '4', score2: '3' });
    await clockAt(bot, '2026-03-30T08:30:00Z');
    expect(inChannel(bot, 'De dagstart is gesloten om')).toHaveLength(1);
    await clockAt(bot, '2026-03-30T07:30:00Z');
    expect(inChannel(bot, 'De dagstart is gesloten om')).toHaveLength(closedForms);
    expect(inChannel(bot, 'Dagstart maandag 30 maart')).toHaveLength(1 - closedForms);
    expect(await dagstarts(bot)).toHaveLength(1);
  });
});

describe.each<EngineName>(['PGlite', 'PostgreSQL'])('a whole day on %s', (engine) => {
  test('reminds once who did not answer and is there, closes on time, shows the voorzitter first, and publishes', async () => {
    const bot = await start({ engine, at: '2026-03-30T06:00:00Z' });
    await bot.person(2, 'personal').says('ik ben er niet t/m vrijdag');
    await bot.person(3, 'personal').says('herinner mij niet');
    await clockAt(bot, '2026-03-30T07:00:00Z');
    expect(inChannel(bot, '0 van 5 hebben geantwoord')).toHaveLength(1);
    const dagstart = await onlyId(bot);
    await answersOf(bot, [1], dagstart, { score1: '4', text: 'Het spreekuur liep vol.' });

    const own = (index: number) => inOwnChat(bot, index).filter((text) => text.includes('Je hebt nog niet geantwoord'));
    await clockAt(bot, '2026-03-30T07:47:59Z');
    expect([0, 1, 2, 3, 4, 5].flatMap(own)).toEqual([]);
    await clockAt(bot, '2026-03-30T07:48:00Z');
    await clockAt(bot, '2026-03-30T07:50:00Z');
    expect([0, 1, 2, 3, 4, 5].map((index) => own(index).length)).toEqual([1, 0, 0, 0, 1, 1]);
    // The reminder is the form itself.
    expect(own(0)[0]).toContain('Wat moet het team weten?');
    expect(own(0)[0]).toContain('Het kan tot 10.00 uur');
    const left = await sql`select key from teams_message where key like '%reminder%'`.execute(bot.running.ports.db);
    expect(left.rows).toEqual([]);

    await answersOf(bot, [0, 2, 3, 4], dagstart, { score1: '2', score2: '5' });
    await clockAt(bot, '2026-03-30T08:00:00Z');
    expect(inChannel(bot, 'De dagstart is gesloten om 10.00 uur.')).toHaveLength(1);
    expect(inChannel(bot, 'Dagbeeld')).toEqual([]);
    const voorzitter = bot.fake.people.findIndex(({ name }) => name === 'Bram de Graaf');
    expect(inOwnChat(bot, voorzitter).join('\n')).toContain('Jij ziet het dagbeeld eerst');
    expect(inOwnChat(bot, voorzitter).join('\n')).toContain('Het spreekuur liep vol.');

    await clockAt(bot, '2026-03-30T08:04:59Z');
    expect(inChannel(bot, 'Dagbeeld')).toEqual([]);
    // Nor does anybody get it by asking for the card again.
    const asked = async (verb: string) => (await bot.person(1).presses(verb, { dagstart })).value;
    expect(await asked('dagstart.dagbeeld')).toContain('bestaat niet');
    expect(read(await asked('dagstart.counter'))).toContain('5 van 5 hebben geantwoord');
    await clockAt(bot, '2026-03-30T08:05:00Z');
    await clockAt(bot, '2026-03-30T08:06:00Z');
    const [dagbeeld = ''] = inChannel(bot, 'Dagbeeld maandag 30 maart');
    expect(dagbeeld).toContain('5 van 5 antwoorden');
    expect(dagbeeld).toContain('2,4 van 5');
    expect(inChannel(bot, 'Dagbeeld')).toHaveLength(1);
    // The database gives the keys of a card back in an order of its own.
    expect(
      read(await asked('dagstart.dagbeeld'))
        .split('\n')
        .sort(),
    ).toEqual(dagbeeld.split('\n').sort());
  });
});

describe('people’s time', () => {
  test('answering early counts, also when it is the only thing that happens before nine', async () => {
    const bot = await start({ at: '2026-03-29T12:00:00Z' });
    await bot.person(1, 'personal').says('vooraf antwoorden');
    expect(inOwnChat(bot, 1).join('\n')).toContain('Je antwoordt vooraf');
    expect(inOwnChat(bot, 1).join('\n')).toContain('Dagstart maandag 30 maart');
    const dagstart = await onlyId(bot);
    const answered = await bot.person(1, 'personal').presses('dagstart.answer', { dagstart, score1: '5' });
    expect(read(answered.value)).toContain('Je antwoord is bewaard');
    // A colleague who asks gets the same one.
    await bot.person(2, 'personal').says('eerder antwoorden');
    expect(await dagstarts(bot)).toHaveLength(1);
    await clockAt(bot, '2026-03-30T07:00:00Z');
    expect(await onlyId(bot)).toBe(dagstart);
    expect(inChannel(bot, '1 van 6 heeft geantwoord')).toHaveLength(1);
    await clockAt(bot, '2026-03-30T07:48:00Z');
    expect(inOwnChat(bot, 1).join('\n')).not.toContain('Je hebt nog niet geantwoord');
  });

  test('without a dagstart in the coming week there is nothing to answer early', async () => {
    const bot = await start({ at: '2026-03-30T12:00:00Z', startsOn: '2026-05-01' });
    await bot.person(1, 'personal').says('vooraf antwoorden');
    expect(inOwnChat(bot, 1).join('\n')).toContain('Er komt de komende week geen dagstart');
  });

  test('a late answer is nagekomen until midnight; its text comes in the dagbeeld, its score in no figure', async () => {
    const bot = await start();
    await clockAt(bot, '2026-03-30T07:00:00Z');
    const dagstart = await onlyId(bot);
    await answersOf(bot, [0, 1, 2, 3, 4], dagstart, { score1: '4', score2: '3' });
    await clockAt(bot, '2026-03-30T08:00:00Z');
    await clockAt(bot, '2026-03-30T08:05:00Z');
    const figures = (text = '') => text.split('\n').filter((line) => line.includes('van 5'));
    const before = figures(inChannel(bot, 'Dagbeeld')[0]);
    expect(before).toHaveLength(2);

    const closed = await bot.person(5).presses('dagstart.mine', { dagstart });
    expect(read(closed.value)).toContain('Antwoord alsnog');
    const form = await bot.person(5).presses('dagstart.late', { dagstart });
    expect(read(form.value)).toContain('telt als nagekomen');
    const late = await bot
      .person(5)
      .presses('dagstart.answer', { dagstart, score1: '1', score2: '1', text: 'De trein had vertraging.' });
    expect(read(late.value)).toContain('telt als nagekomen');
    // Who answered in time cannot change it any more: the dagbeeld was made of it.
    const refused = await bot.person(0).presses('dagstart.answer', { dagstart, score1: '1' });
    expect(read(refused.value)).toContain('is bewaard en telt mee');

    const dagbeeld = () => inChannel(bot, 'Dagbeeld')[0] ?? '';
    await until('the late text', () => dagbeeld().includes('De trein had vertraging'));
    expect(dagbeeld()).toContain('Nagekomen\nDe trein had vertraging.'.replace('\n', '\n• \n'));
    expect(dagbeeld()).toContain('1 nagekomen');
    expect(figures(dagbeeld())).toEqual(before);

    bot.clock.now = new Date('2026-03-30T22:00:00Z');
    const over = await bot.person(5).presses('dagstart.answer', { dagstart, score1: '5' });
    expect(read(over.value)).toContain('Deze dag is voorbij');
    const { answers } = await stored(bot);
    expect(answers).toContainEqual(
      expect.objectContaining({ late: true, scores: { 'integrale-toegang': 1, 'integrale-dienstverlening': 1 } }),
    );
  });
});

describe('the voorzitter', () => {
  test('can be swapped, sees the dagbeeld first and may hold back a text', async () => {
    const bot = await start();
    await clockAt(bot, '2026-03-30T07:00:00Z');
    const dagstart = await onlyId(bot);
    const swapped = await bot.person(5).presses('dagstart.chair', { dagstart });
    expect(read(swapped.value)).toContain('Lieke Postma is voorzitter.');
    await answersOf(bot, [1], dagstart, { text: 'Dit mag erin.' });
    await answersOf(bot, [2], dagstart, { text: 'Dit liever niet.' });
    await clockAt(bot, '2026-03-30T08:00:00Z');
    const [preview = ''] = inOwnChat(bot, 5);
    const lines = preview.split('\n');
    const place = (text: string) => String(Number(/^(\d+)\./.exec(lines[lines.indexOf(text) - 1] ?? '')?.[1]) - 1);

    const other = await bot.person(1).presses('dagstart.place', { dagstart });
    expect(other.value).toContain('Dit kan alleen de voorzitter');
    const bad = await bot.person(5, 'personal').presses('dagstart.place', { dagstart, hold: '1;drop' });
    expect(bad.value).toContain('beschadigde kaart');
    const placed = await bot
      .person(5, 'personal')
      .presses('dagstart.place', { dagstart, hold: place('Dit liever niet.') });
    expect(read(placed.value)).toContain('1 bericht is weggelaten');
    await delivered(bot);
    const [dagbeeld = ''] = inChannel(bot, 'Dagbeeld');
    expect(dagbeeld).toContain('Dit mag erin.');
    expect(dagbeeld).not.toContain('Dit liever niet.');
    // A second click and the clock change nothing.
    const again = await bot.person(5, 'personal').presses('dagstart.place', { dagstart });
    expect(read(again.value)).toContain('Het stond er al');
    await clockAt(bot, '2026-03-30T08:05:00Z');
    expect(inChannel(bot, 'Dagbeeld')).toEqual([dagbeeld]);
    expect(
      JSON.stringify((await sql`select dagbeeld from dagstart_dagstart`.execute(bot.running.ports.db)).rows),
    ).not.toContain('Dit liever niet.');
  });

  test('is not somebody who is away, and the turns are fair', async () => {
    const bot = await start({ at: '2026-03-30T06:00:00Z' });
    await bot.person(2, 'personal').says('ik ben er niet t/m dinsdag');
    const chairs: string[] = [];
    for (const day of ['2026-03-30', '2026-03-31', '2026-04-07']) {
      await clockAt(bot, `${day}T07:00:00Z`);
      chairs.push(/^(.*) is voorzitter/m.exec(inChannel(bot, 'Sluit om').at(-1) ?? '')?.[1] ?? '');
      await clockAt(bot, `${day}T08:00:00Z`);
      await clockAt(bot, `${day}T08:05:00Z`);
    }
    expect(chairs).toEqual(['Bram de Graaf', 'Joost Wiersma', 'Ayşe Demir']);
  });
});

describe('beside the rhythm', () => {
  test('a dagstart opened by hand before its time is the one of that day', async () => {
    const bot = await start({ at: '2026-03-30T06:50:00Z' });
    await openDagstart(bot);
    await clockAt(bot, '2026-03-30T07:00:00Z');
    expect(await dagstarts(bot)).toEqual([expect.objectContaining({ occurrence: 'dag 2026-03-30' })]);
    await clockAt(bot, '2026-03-30T07:59:59Z');
    expect(inChannel(bot, 'gesloten om')).toEqual([]);
    await clockAt(bot, '2026-03-30T08:00:00Z');
    expect(inChannel(bot, 'gesloten om 10.00 uur')).toHaveLength(1);
  });

  test('an extra one on another day closes by itself after an hour', async () => {
    const bot = await start({ at: '2026-04-01T12:00:00Z' });
    await openDagstart(bot);
    await clockAt(bot, '2026-04-01T12:59:59Z');
    expect(inChannel(bot, 'gesloten om')).toEqual([]);
    await clockAt(bot, '2026-04-01T13:00:00Z');
    expect(inChannel(bot, 'gesloten om 15.00 uur')).toHaveLength(1);
    // Nobody answered: there is nothing to look at first.
    expect(inChannel(bot, 'Niemand heeft geantwoord')).toHaveLength(1);
  });

  test('the month asks all four areas, two on the form and two after it', async () => {
    const bot = await start({ rhythm: 'maand', days: [4], closes: '17:00' });
    await clockAt(bot, '2026-04-02T07:00:00Z');
    expect(inChannel(bot, 'Maandronde donderdag 2 april')).toHaveLength(1);
    const dagstart = await onlyId(bot);
    const first = await bot.person(1).presses('dagstart.answer', { dagstart, score1: '4', score2: '5' });
    expect(read(first.value)).toContain('Regiesysteem');
    const more = await bot.person(1).presses('dagstart.more', { dagstart, score3: '3', score4: '2' });
    expect(read(more.value)).toContain('2 · Stroef');
    const { answers } = await stored(bot);
    expect(answers).toEqual([
      expect.objectContaining({
        scores: {
          'integrale-toegang': 4,
          'integrale-dienstverlening': 5,
          'wijkgerichte-dienstverlening': 3,
          regiesysteem: 2,
        },
      }),
    ]);
  });
});

test('raw answers go after six months and dagbeelden after a year, and nothing before', async () => {
  const bot = await start();
  await clockAt(bot, '2026-03-30T07:00:00Z');
  const dagstart = await onlyId(bot);
  await answersOf(bot, [1], dagstart, { score1: '3', text: 'Iets.' });
  await clockAt(bot, '2026-03-30T08:00:00Z');
  await placeAsVoorzitter(bot);
  const counts = async () => {
    const { answers, texts } = await stored(bot);
    return [answers.length, texts.length, (await dagstarts(bot)).length];
  };
  await clockAt(bot, '2026-09-30T12:00:00Z');
  expect(await counts()).toEqual([1, 1, 1]);
  await clockAt(bot, '2026-10-01T00:00:00Z');
  expect(await counts()).toEqual([0, 0, 1]);
  await clockAt(bot, '2027-03-30T12:00:00Z');
  expect((await dagstarts(bot)).map(({ date }) => date)).toContain('2026-03-30');
  await clockAt(bot, '2027-03-31T00:00:00Z');
  expect((await dagstarts(bot)).map(({ date }) => date)).not.toContain('2026-03-30');
  const messages = await sql`select key from teams_message where key like ${`dagstart/${dagstart}/%`}`.execute(
    bot.running.ports.db,
  );
  expect(messages.rows).toEqual([]);
});

test('who asks sees and erases the own answers, in the own chat only', async () => {
  const bot = await start();
  await clockAt(bot, '2026-03-30T07:00:00Z');
  const dagstart = await onlyId(bot);
  await answersOf(bot, [1], dagstart, { score1: '3', text: 'Van Joost zelf.' });
  await answersOf(bot, [2], dagstart, { score1: '5', text: 'Van iemand anders.' });
  await bot.person(1).says('mijn gegevens');
  await bot.person(1, 'personal').says('mijn gegevens');
  const own = inOwnChat(bot, 1).join('\n');
  expect(own).toContain('Integrale toegang 3 · Van Joost zelf.');
  expect(own).not.toContain('Van iemand anders.');
  expect(inChannel(bot, 'Hier lezen anderen mee')).toHaveLength(1);
  const erased = await bot.person(1, 'personal').presses('dagstart.erase-own');
  expect(read(erased.value)).toContain('Je antwoorden zijn gewist');
  const { answers, texts } = await stored(bot);
  expect([answers.length, texts.length]).toEqual([1, 1]);
});
