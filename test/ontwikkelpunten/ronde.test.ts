// The prioriteitsronde: prepared by the projectleider, decided by the opdrachtgever, told to who goes on with it.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { besluiten } from '../../src/ontwikkelpunten/besluit-store.ts';
import { giveRole } from '../../src/wijkteam/store.ts';
import { delivered, inOwnChat } from '../support/dagstart.ts';
import { newDatabase } from '../support/database.ts';
import { startTestBot, type TestBot, until } from '../support/test-bot.ts';
import { button, idOf, newPunt, puntNow, said } from './deciding.ts';

const [manager, leader, decider, second] = [0, 1, 2, 3];
const wait = { status: 'beoordeeld', effect: 'hoog', moeite: 'laag', moscow: 'moet' };
const words = { reason: 'Dit kan later.' };

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot({ timers: false });
  await cast();
});
beforeEach(async () => {
  await delivered(bot);
  for (const table of ['ontwikkelpunten_ronde', 'ontwikkelpunten_punt'])
    await sql`delete from ${sql.table(table)}`.execute(bot.running.ports.db);
  bot.fake.messages.length = 0;
});
afterAll(() => bot.stop());

async function cast(): Promise<void> {
  const { db, wijkteams } = bot.running.ports;
  const name = (index: number) => bot.fake.people[index]?.name ?? '';
  await giveRole(db, { person: idOf(bot, leader), name: name(leader), role: 'projectleider', wijkteam: null });
  for (const index of [decider, second])
    await giveRole(db, { person: idOf(bot, index), name: name(index), role: 'opdrachtgever', wijkteam: null });
  wijkteams.forget();
}

async function typed(index: number, text = 'prioriteitsronde'): Promise<{ card: unknown; text: string }> {
  const before = bot.fake.messages.length;
  await bot.person(index, 'personal').says(text);
  const reply = await until('a reply', () => bot.fake.messages[before]);
  return { card: reply.card, text: reply.text };
}

/** The button "Leg voor" of the card somebody gets. */
async function drafted(): Promise<{ ronde: string; punten: string }> {
  const { card } = await typed(leader);
  const [, ronde = '', punten = ''] = /"ronde":"([^"]+)","punten":"([^"]+)"/.exec(JSON.stringify(card)) ?? [];
  return { ronde, punten };
}

async function submitted(): Promise<{ ronde: string; punten: string }> {
  const draft = await drafted();
  await bot.person(leader, 'personal').presses('ontwikkelpunten.submit-ronde', draft);
  return draft;
}

const confirms = (index: number, ronde: string, version: number, reason = '') =>
  bot.person(index, 'personal').presses('ontwikkelpunten.confirm', { ronde, version: String(version), reason });

test('the ten most urgent come first, and one that is left out stays as it was', async () => {
  for (let n = 0; n < 12; n += 1) await newPunt(bot, { ...wait, title: `Punt ${n}`, steun: n });
  const { card } = await typed(leader);
  const text = JSON.stringify(card);
  expect(text).toContain('Deze 10 punten zijn beoordeeld');
  expect(text).toContain('Er wachten nog 2 punten op een volgende ronde.');
  expect(text).toContain('Punt 11');
  expect(text).not.toContain('"Punt 1"');
  const draft = await drafted();
  const [leave = '', ...rest] = draft.punten.split(' ');
  expect(rest).toHaveLength(9);
  const less = await bot.person(leader).presses('ontwikkelpunten.leave-out', { ...draft, leave });
  expect(said(less)).toContain('Deze 9 punten');
  expect(said(less)).not.toContain('Punt 11');
  const none = await bot.person(leader).presses('ontwikkelpunten.leave-out', { ...draft, leave: '' });
  expect(said(none)).toContain('Kies eerst welk punt je weglaat.');
});

test('the opdrachtgever gets it in the own chat, and confirming makes every proposal a priority with a reason', async () => {
  const first = await newPunt(bot, { ...wait, title: 'Een' });
  const other = await newPunt(bot, { ...wait, title: 'Twee', moscow: 'kan' });
  const { ronde } = await submitted();
  await delivered(bot);
  for (const index of [decider, second])
    expect(inOwnChat(bot, index).filter((text) => text.includes('Jij beslist.'))).toHaveLength(1);
  const done = await confirms(decider, ronde, 1);
  expect(said(done)).toContain(`${bot.fake.people[decider]?.name} heeft deze ronde bevestigd.`);
  for (const [punt, moscow] of [
    [first, 'moet'],
    [other, 'kan'],
  ] as const) {
    expect((await puntNow(bot, punt)).fields).toMatchObject({ status: 'geprioriteerd', moscow, prioriteitVast: true });
    const log = await besluiten(bot.running.ports.db, { number: punt.number }, { before: null, most: 9 });
    expect(log.map(({ reason }) => reason)).toEqual(['Volgens voorstel.', 'Volgens voorstel.']);
  }
  await delivered(bot);
  // The other opdrachtgever's card shows how it ended; who prepared it and who goes on with it are told.
  for (const index of [second, leader, manager])
    expect([
      index,
      inOwnChat(bot, index).filter((text) => text.includes('heeft deze ronde bevestigd.')).length,
    ]).toEqual([index, 1]);
  expect(inOwnChat(bot, second).filter((text) => text.includes('Jij beslist.'))).toEqual([]);
  // Pressed twice by the same, and once more by the other one.
  expect(said(await confirms(decider, ronde, 1))).toBe(said(done));
  const late = said(await confirms(second, ronde, 1));
  expect(late).toContain(`${bot.fake.people[decider]?.name} heeft deze ronde bevestigd.`);
  expect(late).toContain('Jouw klik heeft niets veranderd.');
});

test('what the opdrachtgever changes asks why, and the other opdrachtgever has to have seen it', async () => {
  const punt = await newPunt(bot, wait);
  const kept = await newPunt(bot, { ...wait, title: 'Blijft' });
  const { ronde } = await submitted();
  const me = bot.person(decider, 'personal');
  expect(said(await me.presses('ontwikkelpunten.adjust', { ronde }))).toContain('Wijzig een prioriteit');
  const silent = await me.presses('ontwikkelpunten.save-adjusted', { ronde, punt: punt.id, moscow: 'kan', reason: '' });
  expect(said(silent)).toContain('schrijf op waarom');
  const change = { ronde, punt: punt.id, moscow: 'kan', ...words };
  const changed = await me.presses('ontwikkelpunten.save-adjusted', change);
  expect(said(changed)).toMatch(/Kan[\s\S]*Voorstel was: Moet\. Waarom: Dit kan later\./);
  expect((await puntNow(bot, punt)).fields.moscow).toBe('moet');
  await me.presses('ontwikkelpunten.save-adjusted', change);

  const unseen = await confirms(second, ronde, 1, 'Goed zo.');
  expect(said(unseen)).toContain('Inmiddels is er een prioriteit gewijzigd. Er is nog niets bevestigd.');
  expect(said(unseen)).toContain('Goed zo.');
  expect((await puntNow(bot, punt)).fields.prioriteitVast).toBe(false);
  await confirms(second, ronde, 2, 'Goed zo.');
  expect((await puntNow(bot, punt)).fields).toMatchObject({ moscow: 'kan', prioriteitVast: true });
  const reasons = async (number: number) =>
    (await besluiten(bot.running.ports.db, { number }, { before: null, most: 9 })).map(({ reason }) => reason);
  expect(await reasons(punt.number)).toEqual([words.reason, words.reason]);
  expect(await reasons(kept.number)).toEqual(['Goed zo.', 'Goed zo.']);
});

test('a point that was decided about meanwhile is left out, and said to be', async () => {
  const [stays, moved] = [
    await newPunt(bot, { ...wait, title: 'Blijft' }),
    await newPunt(bot, { ...wait, title: 'Ging weg' }),
  ];
  const { ronde } = await submitted();
  await bot.person(leader).presses('ontwikkelpunten.reject', { ...(await button(bot, moved)), reason: 'Dubbel.' });
  const shown = said(await bot.person(decider).presses('ontwikkelpunten.ronde', { ronde }));
  expect(shown).toMatch(/Doet niet mee[\s\S]*Ging weg[\s\S]*Intussen gewijzigd of weg\./);
  const done = said(await confirms(decider, ronde, 1));
  expect(done).toMatch(/Niet meegenomen, want intussen gewijzigd[\s\S]*Ging weg/);
  expect((await puntNow(bot, moved)).fields).toMatchObject({ status: 'afgewezen', prioriteitVast: false });
  expect((await puntNow(bot, stays)).fields.prioriteitVast).toBe(true);
});

describe('one ronde at a time', () => {
  test('submitting twice makes one, another one waits, and it can be withdrawn', async () => {
    const punt = await newPunt(bot, wait);
    const draft = await drafted();
    const another = { ...(await drafted()) };
    const me = bot.person(leader, 'personal');
    await me.presses('ontwikkelpunten.submit-ronde', draft);
    await me.presses('ontwikkelpunten.submit-ronde', draft);
    expect(said(await me.presses('ontwikkelpunten.submit-ronde', another))).toContain('Er ligt al een ronde');
    await delivered(bot);
    expect(inOwnChat(bot, decider).filter((text) => text.includes('Jij beslist.'))).toHaveLength(1);
    const back = await me.presses('ontwikkelpunten.withdraw', { ronde: draft.ronde });
    expect(said(back)).toContain('heeft deze ronde ingetrokken. Er is niets beslist.');
    await delivered(bot);
    expect(inOwnChat(bot, decider).some((text) => text.includes('ingetrokken'))).toBe(true);
    expect(said(await confirms(decider, draft.ronde, 1))).toContain('ingetrokken');
    expect((await puntNow(bot, punt)).fields.prioriteitVast).toBe(false);
    await me.presses('ontwikkelpunten.submit-ronde', another);
    await confirms(decider, another.ronde, 1);
    expect((await puntNow(bot, punt)).fields.prioriteitVast).toBe(true);
  });

  test('it says what to do when there is nothing to decide, or nobody who may', async () => {
    expect((await typed(leader)).text).toContain('Er is nu geen punt dat op een prioriteit wacht.');
    expect((await typed(decider)).text).toContain('Er ligt nu geen prioriteitsronde klaar.');
    const alone = await startTestBot({ timers: false });
    const { db, wijkteams } = alone.running.ports;
    await giveRole(db, { person: idOf(alone, leader), name: 'Joost', role: 'projectleider', wijkteam: null });
    wijkteams.forget();
    await newPunt(alone, wait);
    const before = alone.fake.messages.length;
    await alone.person(leader, 'personal').says('prioriteitsronde');
    const reply = await until('a reply', () => alone.fake.messages[before]);
    expect(reply.text).toContain('Er is nog geen opdrachtgever');
    await alone.stop();
  });

  test('client data in a reason comes back in the form and is kept nowhere', async () => {
    const punt = await newPunt(bot, wait);
    const { ronde } = await submitted();
    const reason = 'Bel de familie Jansen op 06-12345678.';
    const confirmed = await confirms(decider, ronde, 1, reason);
    expect(said(confirmed)).toContain('Je tekst lijkt');
    expect(said(confirmed)).toContain(reason);
    const change = { ronde, punt: punt.id, moscow: 'kan', reason };
    const adjusted = await bot.person(decider).presses('ontwikkelpunten.save-adjusted', change);
    expect(said(adjusted)).toContain(reason);
    expect((await puntNow(bot, punt)).fields.prioriteitVast).toBe(false);
    expect(JSON.stringify(bot.log)).not.toContain('Jansen');
  });
});

test('a ronde stands after a restart, and two opdrachtgevers at once confirm it once', async () => {
  await bot.stop();
  const database = await newDatabase('PostgreSQL');
  bot = await startTestBot({ database, timers: false });
  await cast();
  const punt = await newPunt(bot, wait);
  const { ronde } = await submitted();
  await delivered(bot);
  await bot.running.stop();
  bot = await startTestBot({ database, fake: bot.fake, linked: false, timers: false });
  const texts = (await Promise.all([confirms(decider, ronde, 1), confirms(second, ronde, 1)])).map(said);
  expect(texts.filter((text) => text.includes('Jouw klik heeft niets veranderd.'))).toHaveLength(1);
  expect((await besluiten(bot.running.ports.db, { number: punt.number }, { before: null, most: 9 })).length).toBe(2);
});
