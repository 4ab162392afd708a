// Agreements that return until they are done, through the front door.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { mostOpen } from '../../src/afspraken/afspraak.ts';
import { personId } from '../../src/shared/person.ts';
import { type Role, roles } from '../../src/shared/role.ts';
import { wijkteamId } from '../../src/shared/wijkteam.ts';
import { giveRole } from '../../src/wijkteam/store.ts';
import { people, read } from '../support/fake-teams.ts';
import { type EngineName, newDatabase, startTestBot, type TestBot, until } from '../support/test-bot.ts';

const cardType = 'application/vnd.microsoft.card.adaptive';

async function says(bot: TestBot, index: number, text: string, where?: 'personal'): Promise<string> {
  const before = bot.fake.messages.length;
  await bot.person(index, where).says(text);
  const message = await until(`a reply to ${text}`, () => bot.fake.messages[before]);
  return message.text || read(message.card);
}

async function saves(bot: TestBot, fields: object, index = 1) {
  const pressed = await bot.person(index).presses('afspraken.save', { wijkteam: bot.wijkteam, ...fields });
  expect(pressed.status).toBe(200);
  return { ...pressed, text: typeof pressed.value === 'string' ? pressed.value : read(pressed.value) };
}

const open = (bot: TestBot): Promise<string[]> => bot.running.ports.returning.open(bot.wijkteam);

/** All rows there are, also the done ones. */
async function rows(bot: TestBot): Promise<object[]> {
  const { db } = bot.running.ports;
  return (await sql<object>`select * from afspraken_afspraak order by place`.execute(db)).rows;
}

/** The id behind a choice, as the card itself gives it. */
async function idOf(bot: TestBot, text: string): Promise<string> {
  const { value } = await bot.person(1).presses('afspraken.list', { wijkteam: bot.wijkteam });
  const [, id = ''] = new RegExp(`"title":${JSON.stringify(text)},"value":"([^"]+)"`).exec(JSON.stringify(value)) ?? [];
  return id;
}

describe.each<EngineName>(['PGlite', 'PostgreSQL'])('on %s', (engine) => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot({ engine });
  });
  afterAll(() => bot.stop());

  test('a wijkteam without agreements makes its first one', async () => {
    const card = await says(bot, 1, 'afspraken');
    expect(card).toContain('Er staat geen afspraak open.');
    expect(card).not.toContain('Welke afspraak is klaar?');
    const saved = await saves(bot, { made: '  Overdracht in\n één gesprek. ' });
    expect(saved.text).toContain('De nieuwe afspraak staat erbij.');
    expect(saved.text).toContain('Overdracht in één gesprek.\nsinds maandag 30 maart');
    expect(await open(bot)).toEqual(['Overdracht in één gesprek.']);
  });

  test('it returns for everybody, the oldest first, until it is done', async () => {
    bot.clock.now = new Date('2026-04-07T07:00:00Z');
    await saves(bot, { made: 'Aan het eind van de week kort bellen.' }, 2);
    expect(await open(bot)).toEqual(['Overdracht in één gesprek.', 'Aan het eind van de week kort bellen.']);
    const card = await says(bot, 3, 'afspraken', 'personal');
    expect(card).toMatch(/Overdracht[\s\S]*sinds maandag 30 maart[\s\S]*Aan het eind[\s\S]*sinds dinsdag 7 april/);
    const done = await saves(bot, { done: await idOf(bot, 'Overdracht in één gesprek.') });
    expect(done.text).toContain('De afspraak is klaar.');
    expect(done.text).not.toContain('Overdracht');
    expect(await open(bot)).toEqual(['Aan het eind van de week kort bellen.']);
  });

  test('one that is done and one that is new go together', async () => {
    const done = await idOf(bot, 'Aan het eind van de week kort bellen.');
    const { text } = await saves(bot, { done, made: 'Op donderdag kort bellen.' });
    expect(text).toContain('De afspraak is klaar. De nieuwe afspraak staat erbij.');
    expect(await open(bot)).toEqual(['Op donderdag kort bellen.']);
  });

  test('the same click twice, also at the same moment, makes one agreement and finishes one', async () => {
    const twice = await Promise.all([1, 2, 3].map((index) => saves(bot, { made: 'Samen afsluiten.' }, index)));
    expect(twice.map(({ type }) => type)).toEqual(Array(3).fill(cardType));
    expect((await open(bot)).filter((text) => text === 'Samen afsluiten.')).toHaveLength(1);
    const done = await idOf(bot, 'Samen afsluiten.');
    const finished = await Promise.all([1, 2, 3].map((index) => saves(bot, { done }, index)));
    expect(finished.map(({ text }) => /De afspraak is klaar|was al klaar/.test(text))).toEqual(Array(3).fill(true));
    expect(await open(bot)).not.toContain('Samen afsluiten.');
  });

  test('ten are open at most, also when many are made at once; the eleventh keeps its text in the form', async () => {
    await Promise.all(Array.from({ length: 15 }, (_, index) => saves(bot, { made: `Afspraak nummer ${index}.` })));
    expect(await open(bot)).toHaveLength(mostOpen);
    const full = await saves(bot, { made: 'Nog een.' });
    expect(full.text).toContain('Er staan al 10 afspraken open. Er is niets veranderd. Rond er eerst een af.');
    expect(JSON.stringify(full.value)).toContain('"value":"Nog een."');
    expect(await open(bot)).not.toContain('Nog een.');
    const [oldest = ''] = await open(bot);
    const { text } = await saves(bot, { done: await idOf(bot, oldest), made: 'Nog een.' });
    expect(text).toContain('De nieuwe afspraak staat erbij.');
  });

  test('done ones are erased after a year, open ones never', async () => {
    const [oldest = ''] = await open(bot);
    bot.clock.now = new Date('2026-05-01T07:00:00Z');
    await saves(bot, { done: await idOf(bot, oldest) });
    const before = await rows(bot);
    const stillOpen = await open(bot);
    bot.clock.now = new Date('2027-04-30T07:00:00Z');
    await bot.running.beat();
    expect(JSON.stringify(await rows(bot))).toContain(oldest);
    expect(await rows(bot)).not.toHaveLength(before.length);
    bot.clock.now = new Date('2027-05-01T07:00:00Z');
    await bot.running.beat();
    expect(JSON.stringify(await rows(bot))).not.toContain(JSON.stringify(oldest));
    expect(await rows(bot)).toHaveLength(stillOpen.length);
    expect(await open(bot)).toEqual(stillOpen);
    expect(bot.log).toContainEqual({ event: 'afspraken.erased', data: { count: 1 } });
  });
});

describe('bad input', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot();
    await saves(bot, { made: 'De eerste.' });
  });
  afterAll(() => bot.stop());

  test('client data is refused, and the form comes back with the text and the choice', async () => {
    const done = await idOf(bot, 'De eerste.');
    const { value, text } = await saves(bot, { done, made: 'Bellen met mevrouw Jansen, 06-12345678' });
    expect(text).toContain('Je tekst lijkt een telefoonnummer en een naam te bevatten');
    expect(JSON.stringify(value)).toContain('"value":"Bellen met mevrouw Jansen, 06-12345678"');
    expect(JSON.stringify(value)).toContain(`"value":"${done}","choices"`);
    expect(await open(bot)).toEqual(['De eerste.']);
    expect(JSON.stringify(bot.log)).not.toContain('Jansen');
  });

  test('a text over 140 characters is refused and comes back', async () => {
    const { value, text } = await saves(bot, { made: 'a'.repeat(141) });
    expect(text).toContain('Je tekst is te lang');
    expect(JSON.stringify(value)).toContain(`"value":"${'a'.repeat(140)}"`);
  });

  test.each([
    ['nothing', {}],
    ['only spaces', { made: ' \n ' }],
    ['a cleared choice', { done: '' }],
  ])('%s gets a friendly sentence and the form again', async (_, fields) => {
    const { type, text } = await saves(bot, fields);
    expect(text).toContain('Kies een afspraak die klaar is, of typ een nieuwe. Er is nog niets veranderd.');
    expect(type).toBe(cardType);
  });

  test.each([
    ['a choice that is no id', { done: 'eerste' }],
    ['a list as text', { made: ['a'] }],
    ['an extra field', { made: 'Twee.', person: 'x' }],
    ['a wijkteam that is no id', { wijkteam: "1' or '1'='1", made: 'Twee.' }],
  ])('%s is not understood and changes nothing', async (_, fields) => {
    expect((await saves(bot, fields)).text).toContain('oude of beschadigde kaart');
    expect(await open(bot)).toEqual(['De eerste.']);
  });

  test('an agreement of another wijkteam is left alone', async () => {
    const { db } = bot.running.ports;
    const other = wijkteamId.parse('6f0c7a1e-3b2d-4c6f-8a9b-0d1e2f3a4b5d');
    const id = '6f0c7a1e-3b2d-4c6f-8a9b-0d1e2f3a4b5e';
    await sql`insert into wijkteam_wijkteam (id, tenant_id, name) values (${other}, 't', 'Wijkteam West')`.execute(db);
    await sql`
      insert into afspraken_afspraak (id, wijkteam_id, text, made_on)
      values (${id}, ${other}, 'Van West.', '2026-03-30')`.execute(db);
    expect((await saves(bot, { done: id })).text).toContain('Deze afspraak was al klaar.');
    expect(await bot.running.ports.returning.open(other)).toEqual(['Van West.']);
    expect((await saves(bot, { wijkteam: other, done: id })).text).toContain('Dit kan alleen');
    expect((await bot.person(1).presses('afspraken.list', { wijkteam: other })).value).toContain('Dit kan alleen');
  });

  test('a wijkteam that is not there is said so', async () => {
    const wijkteam = '7f0c7a1e-3b2d-4c6f-8a9b-0d1e2f3a4b5c';
    expect((await saves(bot, { wijkteam, made: 'Twee.' })).text).toContain('Dit wijkteam bestaat niet (meer)');
  });

  test('what looks like a template or markup stays text, and no name of a maker is kept', async () => {
    const made = 'Altijd ${naam} *eerst*, <b>dan</b> ] } de rest';
    const { value } = await saves(bot, { made });
    expect(JSON.stringify(value)).toContain(`{"type":"TextRun","text":${JSON.stringify(made)}}`);
    const kept = JSON.stringify(await rows(bot));
    for (const { id, aadObjectId, name } of bot.fake.people)
      for (const trace of [id, aadObjectId, name]) expect(kept).not.toContain(trace);
  });
});

test('everybody of the wijkteam makes and finishes them, and the projectleider; nobody else', async () => {
  const bot = await startTestBot({ members: 2 });
  const { db, wijkteams } = bot.running.ports;
  // People who hold one role each and are no member of the wijkteam, who would be consulent.
  const holders = people(20).slice(10);
  const may: Role[] = ['consulent', 'teammanager', 'facilitator', 'adviseur-kwaliteit', 'projectleider'];
  for (const [index, role] of roles.entries()) {
    const person = holders[index];
    if (!person) throw new Error('The cast is incomplete');
    const wijkteam = ['projectleider', 'opdrachtgever', 'beheerder'].includes(role) ? null : bot.wijkteam;
    await giveRole(db, { person: personId.parse(person.aadObjectId), name: person.name, role, wijkteam });
  }
  wijkteams.forget();
  for (const [index, role] of roles.entries()) {
    const person = holders[index];
    if (!person) throw new Error('The cast is incomplete');
    const data = { wijkteam: bot.wijkteam };
    const list = await bot.someone(person).presses('afspraken.list', data);
    const save = await bot.someone(person).presses('afspraken.save', { ...data, made: `Van ${role}.` });
    expect([role, list.type === cardType, save.type === cardType]).toEqual([
      role,
      ...Array(2).fill(may.includes(role)),
    ]);
    expect((await open(bot)).includes(`Van ${role}.`)).toBe(may.includes(role));
  }
  const stranger = people(30)[29];
  if (!stranger) throw new Error('The cast is incomplete');
  const refused = await bot.someone(stranger).presses('afspraken.list', { wijkteam: bot.wijkteam });
  expect(refused.value).toContain('Dit kan alleen');
  await bot.stop();
});

test('what was agreed is still open after a restart', async () => {
  const database = await newDatabase('PostgreSQL');
  const first = await startTestBot({ database });
  await saves(first, { made: 'Van voor de herstart.' });
  await first.running.stop();
  const second = await startTestBot({ database, fake: first.fake, linked: false });
  expect(await open(second)).toEqual(['Van voor de herstart.']);
  await saves(second, { done: await idOf(second, 'Van voor de herstart.') });
  expect(await open(second)).toEqual([]);
  await second.stop();
});
