// Two people change the same point at once, one in Teams and one in the list.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { delivered, inOwnChat } from '../support/dagstart.ts';
import { differences, type ListBot, sent, startListBot } from '../support/list.ts';

let list: ListBot;
beforeAll(async () => {
  list = await startListBot();
});
afterAll(() => list.stop());

const told = (index: number) => inOwnChat(list.bot, index).filter((text) => text.includes('ging niet door'));

describe('a point that is changed on both sides', () => {
  test('takes what the list has where both changed it, and tells who lost: once, what, by whom and what to do', async () => {
    const punt = await list.raise({ title: 'Overdracht aan schuldhulp', effect: 'laag' });
    await sent(list);
    const { itemId } = list.row(punt);
    // Nobody has read the list since: the row is refused when it is sent.
    list.graph.edit(itemId, { Status: 'Wacht op de leverancier', Effect: 'Midden' });
    await list.change(punt, { status: 'beoordeeld', moeite: 'hoog' }, 3);
    await sent(list);
    await list.sync();
    await delivered(list.bot);

    const here = await list.here(punt);
    expect(here.fields).toMatchObject({ status: 'Wacht op de leverancier', effect: 'midden', moeite: 'hoog' });
    expect(differences(here, list.row(punt))).toEqual([]);
    expect(told(3)).toHaveLength(1);
    const [text = ''] = told(3);
    for (const part of [
      `Nr. ${punt.number}`,
      'Beoordeeld',
      'Wacht op de leverancier',
      'Noor van Dam',
      `punt ${punt.number}`,
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('Moeite');
    for (const other of [0, 1, 2, 4, 5]) expect(told(other)).toEqual([]);

    await list.sync();
    await delivered(list.bot);
    expect(told(3)).toHaveLength(1);
  });

  test('is not told to anybody when both chose the same', async () => {
    const punt = await list.raise({ title: 'Contactpersoon toevoegen' });
    await sent(list);
    list.graph.edit(list.row(punt).itemId, { Status: 'Beoordeeld' });
    await list.change(punt, { status: 'beoordeeld' }, 2);
    await sent(list);
    await list.sync();
    await delivered(list.bot);
    expect(told(2)).toEqual([]);
    expect(differences(await list.here(punt), list.row(punt))).toEqual([]);
  });

  test('keeps a change by hand with who made it: in the besluitenlog, and as news for the others', async () => {
    const [reporter, owner] = [1, 4].map((index) => list.bot.fake.people[index]?.aadObjectId ?? '');
    const punt = await list.raise({
      title: 'Scholing over de leefgebieden',
      reporterId: reporter ?? '',
      ownerId: owner ?? '',
    });
    await sent(list);
    const editor = { id: owner ?? '', name: 'Bram de Graaf' };
    list.graph.edit(list.row(punt).itemId, { Status: 'Afgewezen', Reden: 'Is al geregeld.' }, editor);
    await list.sync();
    const { rows: besluiten } = await sql<object>`
      select what, from_value, to_value, reason, who from ontwikkelpunten_besluit where punt_id = ${punt.id}`.execute(
      list.ports.db,
    );
    expect(besluiten).toEqual([
      {
        what: 'status',
        from_value: 'Ingebracht',
        to_value: 'Afgewezen',
        who: 'Bram de Graaf',
        reason: 'Met de hand gewijzigd in de lijst.',
      },
    ]);
    const { rows: news } = await sql<object>`
      select person_id from ontwikkelpunten_news where punt_id = ${punt.id}`.execute(list.ports.db);
    expect(news).toEqual([{ person_id: reporter }]);
  });

  test('puts back what only the bot writes, and makes a priority from the list a proposal', async () => {
    const punt = await list.raise({ title: 'Steun telt', moscow: 'moet', prioriteitVast: true, steun: 3 });
    await sent(list);
    list.graph.edit(list.row(punt).itemId, {
      Prioriteit: 'Kan',
      Steun: 99,
      Nummer: 12345,
      PuntId: 'x',
      Title: '',
      Status: '',
    });
    await list.sync();
    await list.sync();
    const here = await list.here(punt);
    expect(here.fields).toMatchObject({ moscow: 'kan', prioriteitVast: false, steun: 3 });
    expect(list.row(punt).fields).toMatchObject({ Title: 'Steun telt', Status: 'Ingebracht' });
    expect(list.row(punt).fields).toMatchObject({ Nummer: punt.number, Steun: 3, PrioriteitBevestigd: false });
    expect(differences(here, list.row(punt))).toEqual([]);
  });
});
