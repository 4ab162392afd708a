// Sending points to the list, while answers are lost, processes die and people are quicker.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { watchList } from '../../src/ontwikkelpunten/handlers/watch-list.ts';
import type { Punt } from '../../src/ontwikkelpunten/punt.ts';
import { takeLease } from '../../src/ontwikkelpunten/sync-store.ts';
import type { JobPorts, PointList } from '../../src/ports.ts';
import { differences, type ListBot, sent, startListBot } from '../support/list.ts';
import { type EngineName, newDatabase, startTestBot, until } from '../support/test-bot.ts';

describe.each<EngineName>(['PGlite', 'PostgreSQL'])('on %s', (engine) => {
  let list: ListBot;
  beforeAll(async () => {
    list = await startListBot({ engine });
  });
  afterAll(() => list.stop());

  /** Saves a point without the job that sends it. */
  async function kept(title: string): Promise<Punt> {
    const jobs = { ...list.ports.jobs, enqueue: async () => {} };
    return list.raise({ title }, { ...list.ports, jobs });
  }
  const changed = (punt: Punt, set: Parameters<ListBot['change']>[1], person: number | null = null) =>
    list.change(punt, set, person, { ...list.ports, jobs: { ...list.ports.jobs, enqueue: async () => {} } });

  /** The same instance, with something happening around what it writes. */
  const during = (
    write: (real: PointList, ...rows: Parameters<PointList['write']>) => ReturnType<PointList['write']>,
  ) => {
    const real = list.ports.pointList;
    const ports: JobPorts = { ...list.ports, pointList: { ...real, write: (rows) => write(real, rows) } };
    return watchList(ports);
  };

  /** What it writes now is done, and never answered. */
  const losingAnswers = (): Promise<void> =>
    during(async (real, rows) => {
      list.graph.faults.set({ lostAnswer: 1 });
      const outcomes = await real.write(rows);
      list.graph.faults.clear();
      return outcomes;
    });

  async function later(seconds: number): Promise<void> {
    list.bot.clock.now = new Date(list.bot.clock.now.getTime() + seconds * 1000);
    await list.sync();
    await list.sync();
  }

  async function equal(punt: Punt): Promise<void> {
    expect(differences(await list.here(punt), list.row(punt))).toEqual([]);
  }

  test('a row that was made while the answer was lost is found, and not made again', async () => {
    const punt = await kept('Antwoord kwijt');
    await losingAnswers();
    expect(await list.here(punt)).toMatchObject({ itemId: null });
    await changed(punt, { effect: 'hoog' }, 1);
    await later(10);
    await equal(punt);
    expect(list.row(punt).fields.Effect).toBe('Hoog');
  });

  test('a process that dies between making a row and knowing it makes no second one', async () => {
    const punt = await kept('Gestorven');
    const dies = during(async (real, rows) => {
      await real.write(rows);
      throw new Error('The process was killed');
    });
    await expect(dies).rejects.toThrow('killed');
    // Meanwhile somebody changed it here, and somebody else there.
    await changed(punt, { effect: 'hoog', soort: 'scholing' }, 1);
    const { itemId } = list.row(punt);
    list.graph.edit(itemId, { Toelichting: 'Met de hand erbij.' });
    await later(10);
    await equal(punt);
    expect((await list.here(punt)).fields).toMatchObject({ effect: 'hoog', explanation: 'Met de hand erbij.' });
  });

  test('a change whose answer was lost, and that was changed back, is changed back there too', async () => {
    const punt = await list.raise({ title: 'Heen en terug', status: 'ingebracht' });
    await sent(list);
    await changed(punt, { status: 'beoordeeld' }, 1);
    await losingAnswers();
    expect(list.row(punt).fields.Status).toBe('Beoordeeld');
    await changed(punt, { status: 'ingebracht' }, 1);
    await later(10);
    await equal(punt);
    expect((await list.here(punt)).fields.status).toBe('ingebracht');
  });

  test('what is changed here or there while a row is being sent is not lost', async () => {
    const punt = await list.raise({ title: 'Tegelijk' });
    await sent(list);
    await changed(punt, { effect: 'laag' }, 1);
    let times = 0;
    await during(async (real, rows) => {
      times += 1;
      if (times === 1) {
        await changed(punt, { effect: 'hoog', moeite: 'laag' }, 2);
        list.graph.edit(list.row(punt).itemId, { Eigenaar: 'Noor van Dam' });
      }
      return real.write(rows);
    });
    await list.sync();
    await equal(punt);
    expect((await list.here(punt)).fields).toMatchObject({ effect: 'hoog', moeite: 'laag', owner: 'Noor van Dam' });
  });

  test('a list that asks for rest gets it, and everything goes after that', async () => {
    const punt = await kept('Even wachten');
    list.graph.faults.set({ throttled: 1, retryAfter: '40' });
    await list.sync();
    const asked = list.graph.faults.counts.requests;
    list.graph.faults.clear();
    await later(20);
    expect(list.graph.faults.counts.requests).toBe(asked);
    // The client itself keeps everybody back for as long, on the clock of the database.
    await sql`delete from graph_pace`.execute(list.ports.db);
    await later(30);
    await equal(punt);
  });

  test('an instance that died leaves the list to another after a moment', async () => {
    const now = list.bot.clock.now;
    await takeLease(list.ports.db, list.ports.newId(), now, new Date(now.getTime() + 20_000));
    const punt = await kept('Na een ander');
    list.bot.clock.now = new Date(now.getTime() + 21_000);
    await list.sync();
    await equal(punt);
  });
});

test('two instances at once make each row once and lose no change', async () => {
  const database = await newDatabase('PostgreSQL');
  const list = await startListBot({ database });
  const other = await startTestBot({ database, fake: list.bot.fake, timers: false, sharepoint: list.sharepoint });
  const watch = (): Promise<unknown> => Promise.all([list.sync(), watchList(other.running.ports)]);
  const punten = await Promise.all(
    Array.from({ length: 30 }, (_, index) =>
      list.raise({ title: `Punt ${index}` }, index % 2 ? list.ports : other.running.ports),
    ),
  );
  await watch();
  await sent(list);
  await Promise.all([
    ...punten.map((punt, index) => list.change(punt, { effect: 'hoog', reden: `Reden ${index}` }, 1)),
    ...list.graph.rows().map(({ itemId }) => Promise.resolve(list.graph.edit(itemId, { Moeite: 'Laag' }))),
    watch(),
  ]);
  await until('both to be equal', async () => {
    await watch();
    await sent(list);
    const wrong = await Promise.all(punten.map(async (punt) => differences(await list.here(punt), list.row(punt))));
    return wrong.flat().length === 0;
  });
  expect(list.graph.rows()).toHaveLength(30);
  for (const { fields } of list.graph.rows()) expect(fields).toMatchObject({ Effect: 'Hoog', Moeite: 'Laag' });
  await other.running.stop();
  await list.stop();
});
