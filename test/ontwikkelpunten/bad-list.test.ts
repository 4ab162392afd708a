// What can be wrong with the list: points go on working, nothing is lost, and the beheerder hears what to do.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { delivered, inOwnChat } from '../support/dagstart.ts';
import { read } from '../support/fake-teams.ts';
import { differences, type ListBot, provisionList, sent, startListBot } from '../support/list.ts';

let list: ListBot;
beforeAll(async () => {
  list = await startListBot();
});
afterAll(() => list.stop());
afterEach(async () => {
  list.graph.faults.clear();
  await provisionList(list.graph);
  await later(30);
});

/** So many minutes on; a list that refused is left alone for a while. */
async function later(minutes: number): Promise<void> {
  list.bot.clock.now = new Date(list.bot.clock.now.getTime() + minutes * 60_000);
  await list.sync();
  await list.sync();
  await delivered(list.bot);
}

const told = (): string[] =>
  inOwnChat(list.bot, 0).filter((text) => text.startsWith('De lijst Ontwikkelpunten') && !text.includes('gelezen'));

async function state(): Promise<string> {
  await list.bot.person(0, 'personal').says('lijst');
  await delivered(list.bot);
  return read(list.bot.fake.messages.at(-1)?.card);
}

describe('a column that was removed by hand', () => {
  test('empties nothing here, is named, and is filled again once it was made anew', async () => {
    const punt = await list.raise({ title: 'Met een datum', due: '2026-06-01', owner: 'Ayşe Demir' });
    await sent(list);
    await list.sync();
    const before = told().length;
    list.graph.dropColumn('Streefdatum');
    list.graph.edit(list.row(punt).itemId, { Effect: 'Hoog' });
    await list.change(punt, { moeite: 'laag', due: '2026-07-01' }, 1);
    const fresh = await list.raise({ title: 'Gemaakt zonder die kolom', due: '2026-08-01' });
    await later(2);
    await later(2);
    expect((await list.here(punt)).fields).toMatchObject({ due: '2026-07-01', owner: 'Ayşe Demir' });
    expect(told().slice(before)).toEqual([expect.stringContaining('ontbreekt de kolom Streefdatum')]);
    const shown = await state();
    for (const part of ['ontbreekt de kolom Streefdatum', 'npm run provision']) expect(shown).toContain(part);
    // What does not need that column goes on.
    expect(list.row(fresh).fields.Title).toBe('Gemaakt zonder die kolom');

    await provisionList(list.graph);
    await later(2);
    await later(2);
    for (const each of [punt, fresh]) expect(differences(await list.here(each), list.row(each))).toEqual([]);
    expect(list.row(punt).fields).toMatchObject({ Streefdatum: '2026-07-01', Effect: 'Hoog', Moeite: 'Laag' });
    expect(list.row(fresh).fields.Streefdatum).toBe('2026-08-01');
    expect(told().slice(before)).toEqual([expect.anything(), expect.stringContaining('werkt weer')]);
  });

  test('that held our own id makes nothing twice', async () => {
    const punt = await list.raise({ title: 'Met een id' });
    await sent(list);
    await list.sync();
    list.graph.dropColumn('PuntId');
    const waits = await list.raise({ title: 'Wacht op een id' });
    list.graph.edit(list.graph.rows().find(({ fields }) => fields.Title === 'Met een id')?.itemId ?? '', {
      Effect: 'Hoog',
    });
    await later(2);
    await later(2);
    const titles = () => list.graph.rows().map(({ fields }) => fields.Title);
    expect(titles()).not.toContain('Wacht op een id');
    // What cannot go is not tried again and again.
    expect(list.bot.log.filter(({ event }) => event === 'job.done').length).toBeLessThan(20);
    await provisionList(list.graph);
    await later(2);
    await later(2);
    expect(titles().filter((title) => title === 'Met een id')).toHaveLength(1);
    for (const each of [punt, waits]) expect(differences(await list.here(each), list.row(each))).toEqual([]);
    const { rows } = await sql`select id from ontwikkelpunten_punt`.execute(list.ports.db);
    expect(rows).toHaveLength(list.graph.rows().length);
  });
});

test('a column that was renamed works on, and is not told to anybody', async () => {
  const before = told().length;
  list.graph.renameColumn('Eigenaar', 'Wie doet het');
  const punt = await list.raise({ title: 'Andere naam', owner: 'Joost Wiersma' });
  await sent(list);
  await later(11);
  expect(list.row(punt).fields.Eigenaar).toBe('Joost Wiersma');
  expect(told().slice(before)).toEqual([]);
  expect(await state()).toContain('andere naam gekregen');
});

test('a right that is missing is named with where to give it, and nothing is lost', async () => {
  const before = told().length;
  list.graph.faults.set({ forbidden: 'write' });
  const punt = await list.raise({ title: 'Mag nu niet' });
  await later(2);
  await later(2);
  expect(told().slice(before)).toEqual([expect.stringContaining('Sites.Selected')]);
  expect(await state()).toContain('1 punt wacht');
  list.graph.faults.clear();
  for (let round = 0; round < 2; round += 1) await later(11);
  expect(differences(await list.here(punt), list.row(punt))).toEqual([]);
  expect(told().slice(before)).toHaveLength(2);
});

test('a site that moved is told, and points wait for it', async () => {
  const before = told().length;
  list.graph.faults.set({ siteMoved: 'gone' });
  const punt = await list.raise({ title: 'Verhuisd' });
  await later(2);
  expect(told().slice(before)).toEqual([expect.stringContaining('is verhuisd')]);
  list.graph.faults.clear();
  for (let round = 0; round < 2; round += 1) await later(11);
  expect(differences(await list.here(punt), list.row(punt))).toEqual([]);
});

test('a list that is away is told only when it lasts', async () => {
  const before = told().length;
  list.graph.faults.set({ away: true });
  const punt = await list.raise({ title: 'Even weg' });
  await later(2);
  await later(2);
  expect(told().slice(before)).toEqual([]);
  await later(11);
  expect(told().slice(before)).toEqual([expect.stringContaining('geen antwoord')]);
  list.graph.faults.clear();
  await later(11);
  await later(11);
  expect(differences(await list.here(punt), list.row(punt))).toEqual([]);
  expect(told().slice(before)).toHaveLength(2);
});
