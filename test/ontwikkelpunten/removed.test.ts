// Rows that are taken out of the list by hand: nothing is made again or thrown away before somebody said which.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { markForRemoval } from '../../src/ontwikkelpunten/gone-store.ts';
import type { Punt } from '../../src/ontwikkelpunten/punt.ts';
import { puntById } from '../../src/ontwikkelpunten/store.ts';
import { personId } from '../../src/shared/person.ts';
import { giveRole } from '../../src/wijkteam/store.ts';
import { delivered, inOwnChat } from '../support/dagstart.ts';
import { read } from '../support/fake-teams.ts';
import { differences, type ListBot, provisionList, sent, startListBot } from '../support/list.ts';
import { type LocalGraph, startLocalGraph } from '../support/local-graph.ts';

const [beheerder, leader, consulent] = [0, 1, 2];

let list: ListBot;
let graph: LocalGraph;
beforeAll(async () => {
  // Small pages, so that reading the whole list takes several.
  graph = await startLocalGraph({ rowsPerPage: 4 });
  await provisionList(graph);
  list = await startListBot({ graph });
  const { db, wijkteams } = list.ports;
  const id = personId.parse(list.bot.fake.people[leader]?.aadObjectId);
  await giveRole(db, { person: id, name: 'Joost Wiersma', role: 'projectleider', wijkteam: null });
  wijkteams.forget();
});
afterAll(async () => {
  await list.stop();
  await graph.close();
});

/** The questions about a point by this title that somebody has now. */
const asked = (index: number, title: string) =>
  inOwnChat(list.bot, index).filter((text) => text.includes('uit de lijst gehaald') && text.includes(title));

/** Points by this title, whose rows are then taken away, and the cards on which they are asked about. */
async function removeRows(title: string, count = 1) {
  const punten: Punt[] = [];
  for (let index = 0; index < count; index += 1) punten.push(await list.raise({ title: `${title} ${index}` }));
  await sent(list);
  for (const punt of punten) list.graph.remove(list.row(punt).itemId);
  await list.sync();
  await delivered(list.bot);
  const { rows } = await sql<{ gone_group: string }>`
    select distinct gone_group from ontwikkelpunten_punt
    where gone_group is not null and title like ${`${title}%`}`.execute(list.ports.db);
  const [punt, group] = [punten[0], rows[0]?.gone_group];
  if (!punt || !group) throw new Error('Nothing was taken away');
  return { punt, group, groups: rows.length };
}

const titles = () => list.graph.rows().map(({ fields }) => String(fields.Title));

const presses = (index: number, verb: string, group: string) =>
  list.bot.person(index, 'personal').presses(`ontwikkelpunten.${verb}`, { group });

describe('a row that was taken away', () => {
  test('is asked about once, of the projectleider, and stays away until somebody answers', async () => {
    const { punt } = await removeRows('Wacht');
    await list.change(punt, { effect: 'hoog' }, consulent);
    await list.sync();
    await list.sync();
    await delivered(list.bot);
    expect(asked(leader, 'Wacht')).toHaveLength(1);
    expect(asked(leader, 'Wacht')[0]).toContain(`Nr. ${punt.number} staat niet meer in de lijst`);
    expect(asked(beheerder, 'Wacht')).toEqual([]);
    expect(titles()).not.toContain('Wacht 0');
    expect(await list.here(punt)).toMatchObject({ gone: true });
  });

  test('comes back with all that was changed here, under the same id, when that is asked', async () => {
    const { punt, group } = await removeRows('Terug');
    await list.change(punt, { effect: 'hoog' }, consulent);
    const { value } = await presses(leader, 'put-back', group);
    expect(JSON.stringify(value)).toContain('teruggezet');
    await presses(leader, 'put-back', group);
    await sent(list);
    await list.sync();
    expect(differences(await list.here(punt), list.row(punt))).toEqual([]);
    expect(await list.here(punt)).toMatchObject({ gone: false, fields: { effect: 'hoog' } });
  });

  test('goes here too when that is asked, with a besluit', async () => {
    const { punt, group } = await removeRows('Weg');
    await presses(leader, 'let-go', group);
    expect(await puntById(list.ports.db, punt.id)).toBeUndefined();
    const { rows } = await sql<object>`
      select to_value, who from ontwikkelpunten_besluit where punt_id = ${punt.id}`.execute(list.ports.db);
    expect(rows).toEqual([{ to_value: 'Weggehaald', who: 'Joost Wiersma' }]);
    const { value } = await presses(leader, 'put-back', group);
    expect(JSON.stringify(value)).toContain('Er is niets veranderd');
  });

  test('is nobody else’s to decide about', async () => {
    const { punt, group } = await removeRows('Niet van jou');
    for (const verb of ['put-back', 'let-go']) {
      const { value } = await presses(consulent, verb, group);
      expect(JSON.stringify(value)).toContain('projectleider');
    }
    expect(await list.here(punt)).toMatchObject({ gone: true });
  });

  test('that comes out of the recycle bin takes the question back', async () => {
    const punt = await list.raise({ title: 'Per ongeluk weg' });
    await sent(list);
    const { fields } = list.row(punt);
    list.graph.remove(list.row(punt).itemId);
    await list.sync();
    await delivered(list.bot);
    expect(asked(leader, 'Per ongeluk')).toHaveLength(1);
    list.graph.add(fields);
    await list.sync();
    await delivered(list.bot);
    expect(await list.here(punt)).toMatchObject({ gone: false });
    expect(asked(leader, 'Per ongeluk')).toEqual([]);
    expect(inOwnChat(list.bot, leader).filter((text) => text.includes('staat weer in de lijst'))).toHaveLength(1);
  });

  test('is one question with all others when many went at once', async () => {
    const { group, groups } = await removeRows('Veel', 7);
    expect(groups).toBe(1);
    expect(asked(leader, 'Veel')).toHaveLength(1);
    expect(asked(leader, 'Veel')[0]).toContain('7 punten staan niet meer in de lijst');
    await presses(leader, 'put-back', group);
    await sent(list);
    expect(titles().filter((title) => title.startsWith('Veel'))).toHaveLength(7);
  });

  test('while SharePoint forgot where we were is noticed all the same', async () => {
    const punt = await list.raise({ title: 'Ongezien weg' });
    const stays = await list.raise({ title: 'Blijft' });
    await sent(list);
    await list.sync();
    list.graph.remove(list.row(punt).itemId);
    list.graph.faults.set({ tokensGone: true });
    await list.sync();
    list.graph.faults.clear();
    await list.sync();
    expect(await list.here(punt)).toMatchObject({ gone: true });
    expect(await list.here(stays)).toMatchObject({ gone: false });
  });
});

test('a point that has to go leaves the list first, and nobody is asked', async () => {
  const punt = await list.raise({ title: 'Lang geleden geborgd' });
  await sent(list);
  await list.sync();
  await list.ports.db.transaction().execute((tx) => markForRemoval(tx, punt.id));
  await list.sync();
  await list.sync();
  await delivered(list.bot);
  expect(titles()).not.toContain('Lang geleden geborgd');
  expect(await puntById(list.ports.db, punt.id)).toBeUndefined();
  expect(asked(leader, 'Lang geleden')).toEqual([]);
});

test('the command tells how it stands and shows what was taken away', async () => {
  const before = list.bot.fake.messages.length;
  await removeRows('Nog een');
  await list.bot.person(leader, 'personal').says('lijst');
  await delivered(list.bot);
  const shown = list.bot.fake.messages.slice(before).map(({ card }) => read(card));
  const state = shown.find((text) => text.includes('De lijst is voor het laatst gelezen'));
  expect(state).toContain('Er wacht niets.');
  expect(state).toContain('niet meer in de lijst');
  const { value } = await list.bot.person(leader, 'personal').presses('ontwikkelpunten.removed');
  expect(JSON.stringify(value)).toContain('Zet terug');
});

test('the command and what it leads to are for the projectleider and the beheerder', async () => {
  for (const [person, allowed] of [
    [beheerder, true],
    [leader, true],
    [consulent, false],
  ] as const) {
    const before = list.bot.fake.messages.length;
    await list.bot.person(person, 'personal').says('lijst');
    await delivered(list.bot);
    const shown = list.bot.fake.messages.slice(before).map(({ card, text }) => read(card) || text);
    expect([person, shown.some((text) => text.includes('voor het laatst gelezen'))]).toEqual([person, allowed]);
  }
});

test('a list that was thrown away and made anew is filled again when that is asked, whatever its items are called', async () => {
  const punten = [];
  for (let index = 0; index < 6; index += 1) punten.push(await list.raise({ title: `Opnieuw ${index}` }));
  await sent(list);
  await list.sync();
  const deleted = await fetch(`${graph.url}/v1.0/sites/${graph.site}/lists/Ontwikkelpunten`, { method: 'DELETE' });
  expect(deleted.status).toBe(204);
  await provisionList(graph);
  // A new row gets an item number that one of the old rows had.
  graph.add({ Title: 'Met de hand in de nieuwe lijst' });
  list.bot.clock.now = new Date(list.bot.clock.now.getTime() + 120_000);
  await list.sync();
  await list.sync();
  await delivered(list.bot);
  const { rows } = await sql<{ gone_group: string }>`
    select distinct gone_group from ontwikkelpunten_punt where title like 'Opnieuw%'`.execute(list.ports.db);
  expect(rows).toHaveLength(1);
  await presses(leader, 'put-back', rows[0]?.gone_group ?? '');
  await sent(list);
  await list.sync();
  for (const punt of punten) expect(differences(await list.here(punt), list.row(punt))).toEqual([]);
  expect(titles().filter((title) => title === 'Met de hand in de nieuwe lijst')).toHaveLength(1);
});
