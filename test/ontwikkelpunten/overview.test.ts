// Finding points and reading them, through the front door.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { chainOf } from '../../src/ontwikkelpunten/chain.ts';
import { erasePunten } from '../../src/ontwikkelpunten/gone-store.ts';
import { puntById, updateFields } from '../../src/ontwikkelpunten/store.ts';
import { addUp, lateCount, perStatus } from '../../src/ontwikkelpunten/tally-store.ts';
import { personId } from '../../src/shared/person.ts';
import { button, buttons, idOfPerson, presses, says } from '../support/talking.ts';
import { type EngineName, startTestBot, type TestBot } from '../support/test-bot.ts';
import { given } from './raising.ts';

const titles = (text: string): string[] => [...text.matchAll(/^Wens [\p{L}\d]+/gmu)].map(([title]) => title);

describe.each<EngineName>(['PGlite', 'PostgreSQL'])('on %s', (engine) => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot({ engine, timers: false });
  });
  afterAll(() => bot.stop());

  test('without any point it says how to make one', async () => {
    const { text } = await says(bot, 1, 'ontwikkelpunten', 'personal');
    expect(text).toContain('Er staat geen ontwikkelpunt open. Typ ontwikkelpunt en wat je wilt verbeteren.');
    expect(text).toContain('Alle wijken · 0 open');
    expect((await says(bot, 1, 'wat is te laat', 'personal')).text).toContain('Er is niets te laat.');
    expect((await says(bot, 1, 'mijn punten', 'personal')).text).toContain('Je staat nog bij geen enkel punt.');
    expect((await says(bot, 1, 'status')).text).not.toContain('ontwikkelpunt');
    expect((await says(bot, 1, 'mijn gegevens', 'personal')).text).toContain('Ontwikkelpunten: \ngeen');
  });

  test('the open ones come ten at a time: confirmed priority first, then what most people support', async () => {
    for (let n = 1; n <= 12; n += 1) await given(bot, n, { title: `Wens ${n}`, wijk: 'Oost', steun: n });
    await given(bot, 13, { title: 'Wens kan', wijk: 'Oost', moscow: 'kan', prioriteitVast: true });
    await given(bot, 14, { title: 'Wens moet', wijk: 'West', moscow: 'moet', prioriteitVast: true });
    await given(bot, 15, { title: 'Wens voorstel', wijk: 'Oost', moscow: 'moet' });
    await given(bot, 16, { title: 'Wens klaar', wijk: 'Oost', status: 'geborgd', steun: 99 });
    await given(bot, 17, { title: 'Wens anders', wijk: 'Oost', status: 'Wacht op *de raad*', steun: 50 });
    const { card, text } = await says(bot, 1, 'ontwikkelpunten oost');
    expect(titles(text).slice(0, 10)).toEqual([
      ...['Wens kan', 'Wens anders', 'Wens 12', 'Wens 11', 'Wens 10', 'Wens 9', 'Wens 8', 'Wens 7', 'Wens 6', 'Wens 5'],
    ]);
    expect(text).toContain('Oost · 15 open · 1 tot en met 10 van 15');
    const next = await presses(bot, 1, 'ontwikkelpunten.overview', button(card, 'Volgende tien'));
    expect(titles(next.text)).toEqual(['Wens 4', 'Wens 3', 'Wens 2', 'Wens 1', 'Wens voorstel']);
    expect(buttons(next.card, 'Volgende tien')).toEqual([]);
    const back = await presses(bot, 1, 'ontwikkelpunten.overview', button(next.card, 'Vorige tien'));
    expect(titles(back.text)).toEqual(titles(text));
  });

  test('one line says how many are where, also what somebody typed in the list', async () => {
    const { text } = await says(bot, 1, 'ontwikkelpunten oost');
    expect(text).toContain('14\u00a0ingebracht · 1\u00a0geborgd · 1\u00a0anders');
    expect(text).toContain('Ingebracht · prioriteit: kan · Oost');
  });

  test('a long title is cut at a word in a list, and whole on the point itself', async () => {
    const title = `Wens ${'van het hele wijkteam '.repeat(9)}`.trim();
    const { id, number } = await given(bot, 18, { title, wijk: 'Noord' });
    const { card, text } = await says(bot, 1, 'ontwikkelpunten noord');
    const [, shown = ''] = /^(Wens van .*…)$/m.exec(text) ?? [];
    expect(shown.length).toBeLessThanOrEqual(101);
    expect(title.startsWith(`${shown.slice(0, -1)} `)).toBe(true);
    expect(JSON.stringify(card)).not.toContain(title);
    expect((await says(bot, 1, `punt ${number}`)).text).toContain(title);
    await erasePunten(bot.running.ports.db, [id]);
  });

  test.each([
    ['wat staat open in Oost', 'Oost · 15 open'],
    ['ontwikkelpunten wijkteam OOST', 'Oost · 15 open'],
    ['Wat staat er open in oost?', 'Oost · 15 open'],
    ['ontwikkelpunten west', 'west · 1 open'],
    ['ontwikkelpunten', 'Alle wijken · 16 open'],
  ])('"%s" is understood', async (typed, sub) => {
    expect((await says(bot, 1, typed, 'personal')).text).toContain(sub);
  });

  test('in a channel the list is of its wijk, and another one can be chosen', async () => {
    const { card, text } = await says(bot, 1, 'ontwikkelpunten');
    expect(text).toContain('Oost · 15 open');
    const all = await presses(bot, 1, 'ontwikkelpunten.filter', { ...button(card, 'Toon'), wijk: 'alle' });
    expect(all.text).toContain('Alle wijken · 16 open');
    expect(titles(all.text)[0]).toBe('Wens moet');
  });

  test('a wijk that nobody knows is said, with the ones there are', async () => {
    const { text } = await says(bot, 1, 'ontwikkelpunten timboektoe');
    expect(text).toBe('Ik ken geen wijk met die naam. Deze ken ik: Oost.');
  });

  test('what is late comes the oldest first, with its owner and since when', async () => {
    await given(bot, 20, {
      title: 'Wens laat',
      wijk: 'Oost',
      due: '2026-03-27',
      owner: 'Ayşe Demir',
      ownerId: idOfPerson(2),
    });
    await given(bot, 21, { title: 'Wens later', wijk: 'Oost', due: '2025-12-01' });
    await given(bot, 22, { title: 'Wens vandaag', wijk: 'Oost', due: '2026-03-30' });
    await given(bot, 23, { title: 'Wens gehaald', wijk: 'Oost', due: '2026-03-01', status: 'geborgd' });
    const { text } = await says(bot, 1, 'wat is te laat');
    expect(titles(text).slice(0, 2)).toEqual(['Wens later', 'Wens laat']);
    expect(text).toContain('geen eigenaar · Oost · sinds maandag 1 december 2025');
    expect(text).toContain('Ayşe Demir · Oost · sinds vrijdag 27 maart');
    expect(text).toContain('18 open, 2 te laat');
    expect((await says(bot, 1, 'status')).text).toContain('18 ontwikkelpunten open, 2 te laat.');
  });

  test('one is opened from the list, by its number, and not without choosing', async () => {
    const { card } = await says(bot, 1, 'wat is te laat');
    const [, id = ''] = /"title":"nr\. \d+ · Wens laat","value":"([^"]+)"/.exec(JSON.stringify(card)) ?? [];
    const opened = await presses(bot, 1, 'ontwikkelpunten.pick', { punt: id, wijk: 'Oost' });
    expect(opened.text).toMatch(/Wens laat[\s\S]*Streefdatum: \nvrijdag 27 maart \(te laat\)/);
    expect((await presses(bot, 1, 'ontwikkelpunten.pick', { punt: '', wijk: 'alle' })).text).toBe(
      'Kies eerst een punt in de lijst.',
    );
    const punt = await puntById(bot.running.ports.db, (await given(bot, 30, { title: 'Wens dertig' })).id);
    expect((await says(bot, 1, `punt ${punt?.number}`)).text).toContain('Wens dertig');
    for (const typed of [`Punt nr. ${punt?.number}`, `ontwikkelpunt nr ${punt?.number}`, `punt #${punt?.number}`]) {
      expect((await says(bot, 1, typed)).text).toContain('Wens dertig');
    }
    expect((await says(bot, 1, 'punt 999999')).text).toContain('Er is geen punt met nummer 999999.');
    expect((await says(bot, 1, 'punt dertig')).text).toContain('bijvoorbeeld punt 12');
  });

  test('from a point to what was decided about it, and back', async () => {
    const { id, number } = await given(bot, 31, { title: 'Wens besloten', wijk: 'Oost' });
    const { card } = await says(bot, 1, `punt ${number}`);
    const log = await presses(bot, 1, 'ontwikkelpunten.besluiten', button(card, 'Besluiten'));
    expect(log.text).toContain(`Over nr. ${number}, het nieuwste eerst`);
    const back = await presses(bot, 1, 'ontwikkelpunten.punt', button(log.card, 'Naar het punt'));
    expect(back.text).toContain('Wens besloten');
    expect(button(back.card, 'Besluiten')).toEqual({ punt: id });
    expect(buttons((await says(bot, 1, 'besluiten')).card, 'Naar het punt')).toEqual([]);
  });

  test('the own points are shown in the own chat only: reported, supported, owned', async () => {
    const mine = await given(bot, 40, { title: 'Wens mijn', reporterId: idOfPerson(2), reporter: 'Ayşe Demir' });
    const other = await given(bot, 41, { title: 'Wens ander' });
    await presses(bot, 2, 'ontwikkelpunten.support', { punt: other.id });
    const { card, text } = await says(bot, 2, 'mijn punten', 'personal');
    expect(text).toMatch(
      /Door jou ingebracht \(1\)[\s\S]*Wens mijn[\s\S]*Door jou gesteund \(1\)[\s\S]*Wens ander[\s\S]*Jij bent eigenaar \(1\)[\s\S]*Wens laat/,
    );
    expect((await says(bot, 2, 'mijn punten')).text).toContain('Hier lezen anderen mee.');
    expect((await presses(bot, 2, 'ontwikkelpunten.pick', { punt: mine.id }, 'personal')).text).toContain('Wens mijn');
    expect(buttons(card, 'Open')).toHaveLength(1);
    expect((await says(bot, 2, 'mijn gegevens', 'personal')).text).toContain('je staat bij 3 punten. Typ mijn punten.');
    expect(await bot.running.ports.ontwikkelpunten.naming(personId.parse(idOfPerson(2)))).toEqual({
      ...{ reported: 1, supported: 1, owned: 1 },
    });
  });

  test('the counts follow every change, and stay the same when they are added up', async () => {
    const { db } = bot.running.ports;
    const counted = async () => {
      const { rows } = await sql<{ status: string; count: number }>`
        select status, count(*)::integer as count from ontwikkelpunten_punt group by status order by status`.execute(
        db,
      );
      return rows;
    };
    const told = async () =>
      (await perStatus(db, null)).sort((a, b) => (a.status < b.status ? -1 : 1)).map((each) => ({ ...each }));
    const punt = await given(bot, 50, { title: 'Wens telt', wijk: 'Noord', due: '2026-01-01' });
    await updateFields(db, punt.id, { status: 'in-uitwerking', wijk: 'Zuid' }, { by: '', now: bot.clock.now });
    expect(await told()).toEqual(await counted());
    expect(await lateCount(db, 'zuid', '2026-03-30')).toBe(1);
    await Promise.all([addUp(db), addUp(db), addUp(db)]);
    expect(await told()).toEqual(await counted());
    await updateFields(db, punt.id, { status: 'geborgd' }, { by: '', now: bot.clock.now });
    expect(await lateCount(db, 'zuid', '2026-03-30')).toBe(0);
    await erasePunten(db, [punt.id]);
    await addUp(db);
    expect(await told()).toEqual(await counted());
    expect(await perStatus(db, 'zuid')).toEqual([]);
  });
});

test('of the chain is said where there is something, in its own order', () => {
  const counts = [
    { status: 'Wacht op de raad', count: 1 },
    { status: 'afgewezen', count: 2 },
    { status: 'ingebracht', count: 3 },
  ];
  expect(chainOf(counts, 'anders').map(({ name, count }) => `${count} ${name}`)).toEqual([
    ...['3 Ingebracht', '2 Afgewezen', '1 anders'],
  ]);
});
