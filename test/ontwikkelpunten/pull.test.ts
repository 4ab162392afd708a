// What people do in the list by hand.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { z } from 'zod';
import { puntId } from '../../src/ontwikkelpunten/punt.ts';
import { puntById } from '../../src/ontwikkelpunten/store.ts';
import { delivered, inOwnChat } from '../support/dagstart.ts';
import { differences, type ListBot, sent, startListBot } from '../support/list.ts';
import { sampleEditor } from '../support/local-graph.ts';

let list: ListBot;
beforeAll(async () => {
  list = await startListBot();
});
afterAll(() => list.stop());

const rowOf = (itemId: string) => list.graph.rows().find((row) => row.itemId === itemId) ?? fail();
const fail = (): never => {
  throw new Error('There is no such row');
};
async function pointAt(itemId: string) {
  const { rows } = await sql`select id from ontwikkelpunten_punt where item_id = ${itemId}`.execute(list.ports.db);
  const [found] = z.array(z.object({ id: puntId })).parse(rows);
  return found && (await puntById(list.ports.db, found.id));
}

describe('a row that is made by hand', () => {
  test('becomes a point, with who made it, and gets its number and id', async () => {
    const { itemId } = list.graph.add({
      Title: 'Inwoners wijzen op het spreekuur',
      Wijk: 'Oost',
      Eigenaar: 'Joost Wiersma',
    });
    await list.sync();
    await list.sync();
    const punt = await pointAt(itemId);
    expect(punt?.fields).toMatchObject({
      ...{ title: 'Inwoners wijzen op het spreekuur', wijk: 'Oost', bron: 'lijst', status: 'ingebracht' },
      ...{ reporter: sampleEditor.name, reporterId: sampleEditor.id, ownerId: list.bot.fake.people[1]?.aadObjectId },
    });
    const { fields } = rowOf(itemId);
    expect(fields).toMatchObject({ PuntId: punt?.id, Nummer: punt?.number, Status: 'Ingebracht', Bron: 'Lijst' });
  });

  test('waits until it has a title', async () => {
    const { itemId } = list.graph.add({ Wijk: 'Oost' });
    await list.sync();
    expect(await pointAt(itemId)).toBeUndefined();
    list.graph.edit(itemId, { Title: 'Nu wel' });
    await list.sync();
    expect((await pointAt(itemId))?.fields.title).toBe('Nu wel');
  });

  test('as a copy of another row is a point of its own, also when the column lets it', async () => {
    const punt = await list.raise({ title: 'Het eerste' });
    await sent(list);
    const { PuntId: _, Nummer: __, ...copied } = list.row(punt).fields;
    list.graph.add({ ...copied, Title: 'De kopie' });
    await list.sync();
    await list.sync();
    const titles = list.graph.rows().map(({ fields }) => fields.Title);
    expect(titles).toEqual(expect.arrayContaining(['Het eerste', 'De kopie']));
    expect(new Set(list.graph.rows().map(({ fields }) => fields.PuntId)).size).toBe(titles.length);
  });

  test('under an id we once gave comes back as that point, with its number', async () => {
    const id = puntId.parse('7a1c2b3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d');
    list.graph.add({ Title: 'Van voor de reservekopie', PuntId: id, Nummer: 900, Steun: 4, Status: 'Beoordeeld' });
    await list.sync();
    const punt = await puntById(list.ports.db, id);
    expect(punt).toMatchObject({ number: 900, fields: { steun: 4, status: 'beoordeeld' } });
    expect((await list.raise({ title: 'De volgende' })).number).toBeGreaterThan(900);
  });
});

describe('a word that we do not know', () => {
  test('is kept as it was typed', async () => {
    const punt = await list.raise({ title: 'Eigen woorden', soort: 'werkwijze' });
    await sent(list);
    list.graph.edit(list.row(punt).itemId, { Soort: 'Proef in de buurt', Status: 'ingebracht' });
    await list.sync();
    expect((await list.here(punt)).fields).toMatchObject({ soort: 'Proef in de buurt', status: 'ingebracht' });
    await list.change(punt, { effect: 'hoog' }, 1);
    await sent(list);
    expect(list.row(punt).fields).toMatchObject({ Soort: 'Proef in de buurt', Effect: 'Hoog' });
  });
});

describe('a text with client data in the list', () => {
  const secret = 'Bel mevrouw De Vries op 06-12345678 over haar uitkering';

  test('is not taken over, is told once without the text, and is taken over once it is clean', async () => {
    const punt = await list.raise({ title: 'Bellen met inwoners', explanation: 'Zoals afgesproken.' });
    await sent(list);
    const { itemId } = list.row(punt);
    list.graph.edit(itemId, { Toelichting: secret, Effect: 'Hoog' });
    await list.sync();
    await list.sync();
    await delivered(list.bot);
    expect((await list.here(punt)).fields).toMatchObject({ explanation: 'Zoals afgesproken.', effect: 'hoog' });
    const told = () => inOwnChat(list.bot, 0).filter((text) => text.includes('Gegevens van een inwoner'));
    expect(told()).toHaveLength(1);
    expect(told()[0]).toContain(`Nr. ${punt.number}, kolom Toelichting`);
    const { rows } = await sql`select * from ontwikkelpunten_punt`.execute(list.ports.db);
    const everything = JSON.stringify([rows, list.bot.log, list.bot.fake.messages]);
    expect(everything).not.toContain('12345678');

    // What is changed here meanwhile does not overwrite what somebody has to look at.
    await list.change(punt, { moeite: 'laag', explanation: 'Hier gewijzigd.' }, 2);
    await sent(list);
    await list.sync();
    expect(list.row(punt).fields).toMatchObject({ Toelichting: secret, Moeite: 'Laag' });

    list.graph.edit(itemId, { Toelichting: 'Bellen gaat beter op dinsdag.' });
    await list.sync();
    await list.sync();
    expect((await list.here(punt)).fields.explanation).toBe('Bellen gaat beter op dinsdag.');
    expect(differences(await list.here(punt), list.row(punt))).toEqual([]);
    list.graph.edit(itemId, { Toelichting: secret });
    await list.sync();
    await delivered(list.bot);
    expect(told()).toHaveLength(2);
  });

  test('in the title of a new row leaves the title in the list', async () => {
    const { itemId } = list.graph.add({ Title: secret });
    await list.sync();
    await list.sync();
    const punt = await pointAt(itemId);
    expect(punt?.fields.title).toBe('Titel staat alleen in de lijst');
    expect(rowOf(itemId).fields).toMatchObject({ Title: secret, PuntId: punt?.id });
    list.graph.edit(itemId, { Title: 'Bellen over uitkeringen' });
    await list.sync();
    expect((await pointAt(itemId))?.fields.title).toBe('Bellen over uitkeringen');
  });
});

test('the whole list is read again when SharePoint forgot where we were, and nothing changes by it', async () => {
  const before = list.graph.rows();
  await list.sync();
  list.graph.faults.set({ tokensGone: true });
  await list.sync();
  list.graph.faults.clear();
  await list.sync();
  await list.sync();
  expect(list.graph.rows()).toEqual(before);
  const { rows } = await sql`select number from ontwikkelpunten_punt where gone_at is not null`.execute(list.ports.db);
  expect(rows).toEqual([]);
});
