// From Teams to the list and back, with the real way to Graph and the local Microsoft 365.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { differences, type ListBot, sent, startListBot } from '../support/list.ts';
import type { EngineName } from '../support/test-bot.ts';

describe.each<EngineName>(['PGlite', 'PostgreSQL'])('a point and its row on %s', (engine) => {
  let list: ListBot;
  beforeAll(async () => {
    list = await startListBot({ engine });
  });
  afterAll(() => list.stop());

  test('a new point is in the list by itself', async () => {
    const punt = await list.raise({
      title: 'Afspraken plannen in JCC',
      wijk: 'Oost',
      soort: 'systeemwens',
      due: '2026-05-01',
    });
    await sent(list);
    const row = list.row(punt);
    expect(row.fields).toMatchObject({
      Title: 'Afspraken plannen in JCC',
      Soort: 'Systeemwens',
      Nummer: punt.number,
      Streefdatum: '2026-05-01',
    });
    expect(differences(await list.here(punt), row)).toEqual([]);
  });

  test('a change by hand comes here, and a change here goes there', async () => {
    const punt = await list.raise({ title: 'Leefgebieden vullen' });
    await sent(list);
    await list.sync();
    list.graph.edit(list.row(punt).itemId, { Status: 'Beoordeeld', Eigenaar: 'Ayşe Demir' });
    await list.change(punt, { effect: 'hoog' }, 1);
    await list.sync();
    await list.sync();
    const here = await list.here(punt);
    expect(here.fields).toMatchObject({ status: 'beoordeeld', owner: 'Ayşe Demir', effect: 'hoog' });
    expect(here.fields.ownerId).toBe(list.bot.fake.people[2]?.aadObjectId);
    expect(differences(here, list.row(punt))).toEqual([]);
  });
});
