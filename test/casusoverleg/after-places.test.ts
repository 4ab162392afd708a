// Where what came of a casusoverleg may be seen, by whom, and what is done with what nobody should have typed.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { casusId } from '../../src/casusoverleg/casus.ts';
import { personId } from '../../src/shared/person.ts';
import { roles } from '../../src/shared/role.ts';
import { wijkteamId } from '../../src/shared/wijkteam.ts';
import { giveRole } from '../../src/wijkteam/store.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import {
  agendas,
  agreedGiven,
  agrees,
  button,
  casusGiven,
  casusNow,
  discusses,
  idOfPerson,
  kept,
  overlegGiven,
  presses,
  says,
  setCasus,
  someoneWith,
} from './harvesting.ts';

const cardType = 'application/vnd.microsoft.card.adaptive';
const due = '2026-04-14';
const secret = 'Belt mevrouw Jansen, 06-12345678.';

describe('client data in an agreement', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot({ timers: false });
    await casusGiven(bot, 1);
    await overlegGiven(bot, 1, '2026-03-31T08:00:00Z', [1]);
  });
  afterAll(() => bot.stop());

  const nothingKept = async (): Promise<void> => {
    const { db } = bot.running.ports;
    const { rows } = await sql`select * from casusoverleg_casus`.execute(db);
    expect(JSON.stringify([rows, await kept(bot), bot.log, bot.fake.messages])).not.toMatch(/Jansen|12345678/);
  };

  test('is refused in a channel, where it is not repeated', async () => {
    const { card, text } = await agrees(bot, 1, 1, { role: 'wmo', text: secret, due });
    expect(text).toContain('Je tekst lijkt een telefoonnummer en een naam te bevatten.');
    expect(text).toContain('Ik herhaal je tekst hier niet');
    expect(JSON.stringify(card)).not.toContain('Jansen');
    expect(JSON.stringify(card)).toContain(`"value":"${due}"`);
    await nothingKept();
  });

  test('is refused in the own chat, where it comes back to be mended', async () => {
    const { card, text } = await agrees(bot, 1, 1, { role: 'wmo', text: secret, due }, 'personal');
    expect(text).toContain('Er is niets bewaard; je tekst staat nog in het formulier.');
    expect(JSON.stringify(card)).toContain(`"value":${JSON.stringify(secret)}`);
    expect(button(card, 'Bewaar afspraak')).toMatchObject({ to: 'stay' });
    await nothingKept();
  });

  test('is refused in a change, in both places', async () => {
    const afspraak = await agreedGiven(bot, 1, { role: 'wmo', text: 'Belt de corporatie.', due });
    const filled = { afspraak, role: 'wmo', text: secret, due };
    const inChannel = await presses(bot, 1, 'casusoverleg.change-afspraak', filled);
    expect(inChannel.text).toContain('Ik herhaal je tekst hier niet');
    expect(JSON.stringify(inChannel.card)).not.toContain('Jansen');
    const own = await presses(bot, 1, 'casusoverleg.change-afspraak', filled, 'personal');
    expect(JSON.stringify(own.card)).toContain(JSON.stringify(secret));
    expect((await kept(bot)).map(({ text }) => text)).toEqual(['Belt de corporatie.']);
    await nothingKept();
  });

  test('a text over 200 characters comes back, also in a channel', async () => {
    const { card, text } = await agrees(bot, 1, 1, { role: 'wmo', text: 'a'.repeat(201), due });
    expect(text).toContain('Je tekst is te lang');
    expect(JSON.stringify(card)).toContain(`"value":"${'a'.repeat(200)}"`);
  });

  test('an age beside a place is kept, with a warning', async () => {
    const { text } = await agrees(bot, 1, 1, {
      role: 'wmo',
      text: 'De jongen van 14 uit de Kerkstraat krijgt een plek.',
      due,
    });
    expect(text).toContain('De afspraak staat erbij. Let op: een leeftijd');
  });

  test('what looks like a template or markup stays text', async () => {
    const made = 'Doet ${casus} *eerst*, <b>dan</b> ] } de rest';
    const { card } = await agrees(bot, 1, 1, { role: 'wmo', text: made, due });
    expect(JSON.stringify(card)).toContain(`{"type":"TextRun","text":${JSON.stringify(made)}}`);
  });

  test('at most fifteen are open about one casus', async () => {
    for (let n = (await kept(bot)).length; n < 15; n++)
      await agreedGiven(bot, 1, { role: 'jeugd', text: `Doet ${n}.`, due });
    const full = await agrees(bot, 1, 1, { role: 'wmo', text: 'Nog een.', due });
    expect(full.text).toContain('Bij deze casus staan al 15 afspraken open.');
    expect(JSON.stringify(full.card)).toContain('"value":"Nog een."');
    expect(Buffer.byteLength(JSON.stringify(full.card))).toBeLessThan(28 * 1024);
  });
});

describe('buttons of another time or place', () => {
  let bot: TestBot;
  const west = wijkteamId.parse('6f0c7a1e-3b2d-4c6f-8a9b-0d1e2f3a4b5d');
  const gone = '6f0c7a1e-3b2d-4c6f-8a9b-0d1e2f3a4b5e';

  beforeAll(async () => {
    bot = await startTestBot({ timers: false });
    const { db } = bot.running.ports;
    await casusGiven(bot, 1);
    await overlegGiven(bot, 1, '2026-03-31T08:00:00Z', [1]);
    await sql`insert into wijkteam_wijkteam (id, tenant_id, name) values (${west}, 't', 'Wijkteam West')`.execute(db);
    await giveRole(db, { person: personId.parse(idOfPerson(5)), name: 'x', role: 'teammanager', wijkteam: west });
    bot.running.ports.wijkteams.forget();
  });
  afterAll(() => bot.stop());

  test('of a casus, an agreement or a casusoverleg that is gone are said so', async () => {
    for (const [verb, data] of [
      ['casusoverleg.discuss', { casus: gone }],
      ['casusoverleg.afspraak', { afspraak: gone }],
      ['casusoverleg.agenda', { overleg: gone }],
      ['casusoverleg.done', { shown: gone, afspraak: gone }],
    ] as const) {
      const { type, text } = await presses(bot, 1, verb, data);
      expect([verb, type === cardType]).toEqual([verb, false]);
      expect(text).toContain('Er is niets veranderd.');
    }
  });

  test('that were damaged are not understood', async () => {
    const { card } = await discusses(bot, 1, 1);
    const data = button(card, 'Bewaar afspraak');
    for (const wrong of [{ role: 'burgemeester' }, { to: 'overal' }, { due: '31-3-2026' }, { extra: 1 }]) {
      const sent = { ...data, role: 'wmo', text: 'Belt.', due, ...wrong };
      expect((await presses(bot, 1, 'casusoverleg.agree', sent)).text).toContain('oude of beschadigde kaart');
    }
    const settle = { wijkteam: bot.wijkteam, done: "1' or '1'='1" };
    expect((await presses(bot, 1, 'casusoverleg.settle', settle)).text).toContain('oude of beschadigde kaart');
    expect(await kept(bot)).toEqual([]);
  });

  test('of a casus that waits again save nothing', async () => {
    const { card } = await discusses(bot, 1, 1);
    const plan = await presses(bot, 1, 'casusoverleg.een-plan', { casus: (await casusNow(bot, 1)).id });
    const { overleg } = await casusNow(bot, 1);
    await setCasus(bot, 1, { status: 'wacht', overleg: null });
    const filled = { ...button(card, 'Bewaar afspraak'), role: 'wmo', text: 'Belt.', due };
    const late = await presses(bot, 1, 'casusoverleg.agree', filled);
    expect(late.text).toContain('staat nog niet op de agenda van een casusoverleg');
    const name = await presses(bot, 1, 'casusoverleg.agree', { ...filled, text: secret }, 'personal');
    expect(name.text).toContain('lijkt een telefoonnummer');
    const form = { ...button(plan.card, 'Bewaar plan'), done: '', regisseur: '', evaluateOn: '' };
    expect((await presses(bot, 1, 'casusoverleg.save-een-plan', form)).text).toContain('staat nog niet op de agenda');
    expect(await kept(bot)).toEqual([]);
    await setCasus(bot, 1, { status: 'gepland', overleg });
  });

  test('a version of the list that is gone gives the newest, with what was chosen', async () => {
    const casus = (await casusNow(bot, 1)).id;
    const filled = {
      casus,
      version: '99',
      to: 'stay',
      done: 'inwoner',
      regisseur: 'partner',
      evaluateOn: '2026-05-12',
    };
    const { card, text } = await presses(bot, 1, 'casusoverleg.save-een-plan', filled);
    expect(text).toContain('Deze lijst is intussen vernieuwd. Er is niets bewaard.');
    expect(JSON.stringify(card)).toContain('"value":"inwoner"');
    expect(button(card, 'Bewaar plan')).toMatchObject({ version: '1' });
    expect((await casusNow(bot, 1)).status).toBe('gepland');
  });

  test('of one wijk do nothing in another, and tell nothing there', async () => {
    await casusGiven(bot, 2, { wijkteam: west, code: 'WEST-2026-002' });
    await setCasus(bot, 2, { status: 'besproken', overleg: gone });
    const { db } = bot.running.ports;
    const id = '7f0c7a1e-3b2d-4c6f-8a9b-0d1e2f3a4b5e';
    await sql`
      insert into casusoverleg_afspraak (id, casus_id, overleg_id, wijkteam_id, role, text, due, made_on)
      values (${id}, ${(await casusNow(bot, 2)).id}, ${gone}, ${west}, 'wmo', 'Van West.', ${due}, '2026-03-01')`.execute(
      db,
    );
    expect((await discusses(bot, 1, 2)).text).toContain('Dit kan alleen');
    expect((await presses(bot, 1, 'casusoverleg.afspraak', { afspraak: id })).text).toContain('Dit kan alleen');
    expect((await presses(bot, 1, 'casusoverleg.done', { shown: id, afspraak: id })).text).toContain('Dit kan alleen');
    const settled = await presses(bot, 1, 'casusoverleg.settle', { wijkteam: bot.wijkteam, done: id });
    expect(settled.text).toContain('Er is niets gekozen en niets veranderd.');
    expect((await kept(bot)).find(({ text }) => text === 'Van West.')).toMatchObject({ status: 'open' });
    // Who works in both wijken may see it, but not where others read along.
    expect((await says(bot, 5, 'afspraken west', 'personal')).text).toContain('Van West.');
    const inOost = await says(bot, 5, 'afspraken west');
    expect(inOost.text).toContain(
      'De afspraken uit het casusoverleg van Wijkteam West staan hier niet, want anderen lezen mee.',
    );
    expect(inOost.text).not.toContain('WEST-2026-002');
    expect((await says(bot, 1, 'afspraken noord')).text).toContain('Die wijk ken ik niet.');
  });

  test('agreements go with their casus', async () => {
    await agreedGiven(bot, 1, { role: 'wmo', text: 'Gaat mee weg.', due });
    const { db } = bot.running.ports;
    await sql`delete from casusoverleg_casus where id = ${(await casusNow(bot, 1)).id}`.execute(db);
    expect((await kept(bot)).map(({ text }) => text)).toEqual(['Van West.']);
  });
});

test('everybody who works in the wijk takes part; opdrachtgever and beheerder do not see it', async () => {
  const bot = await startTestBot({ timers: false });
  await casusGiven(bot, 1);
  const overleg = await overlegGiven(bot, 1, '2026-03-31T08:00:00Z', [1]);
  bot.clock.now = new Date('2026-03-31T08:30:00Z');
  const casus = (await casusNow(bot, 1)).id;
  const may = ['consulent', 'teammanager', 'facilitator', 'adviseur-kwaliteit', 'projectleider'];
  for (const [n, role] of roles.entries()) {
    const someone = await someoneWith(bot, role, n);
    for (const [verb, data] of [
      ['casusoverleg.agenda', { overleg }],
      ['casusoverleg.look-back', { overleg }],
      ['casusoverleg.looked-back', { overleg, to: 'stay', done: '', dropped: '' }],
      ['casusoverleg.discuss', { casus }],
      ['casusoverleg.agree', { casus, form: overleg, to: 'stay', role: 'wmo', text: `Van ${role}.`, due }],
      ['casusoverleg.een-plan', { casus }],
      ['casusoverleg.save-een-plan', { casus, version: '1', to: 'stay', done: '', regisseur: '', evaluateOn: '' }],
      ['casusoverleg.afspraken', { wijkteam: bot.wijkteam }],
      ['casusoverleg.settle', { wijkteam: bot.wijkteam, done: '' }],
      ['casusoverleg.evaluated', { casus: casusId.parse(casus), outcome: 'klaar' }],
    ] as const) {
      const { type, value } = await someone.presses(verb, data);
      expect([role, verb, type === cardType]).toEqual([role, verb, may.includes(role)]);
      if (!may.includes(role)) expect(value).toContain('Dit kan alleen');
    }
    const agenda = await someone.presses('casusoverleg.agenda', { overleg });
    expect(JSON.stringify(agenda.value)).not.toContain('Verzet of zeg af');
  }
  expect((await kept(bot)).map(({ text }) => text)).toEqual(may.map((role) => `Van ${role}.`));
  await bot.stop();
});

test('who plans can move it from the agenda, until it begins', async () => {
  const bot = await startTestBot({ timers: false });
  await casusGiven(bot, 1);
  const overleg = await overlegGiven(bot, 1, '2026-03-31T08:00:00Z', [1]);
  const shown = async (index: number) => (await presses(bot, index, 'casusoverleg.agenda', { overleg })).text;
  expect(await shown(0)).toContain('Verzet of zeg af');
  expect(await shown(1)).not.toContain('Verzet of zeg af');
  bot.clock.now = new Date('2026-03-31T08:00:00Z');
  expect(await shown(0)).not.toContain('Verzet of zeg af');
  expect(await shown(1)).toContain('Rond af');
  await bot.stop();
});

test('a wijkteam without a channel has its casusoverleg all the same', async () => {
  const bot = await startTestBot({ timers: false, linked: false });
  const { db, wijkteams } = bot.running.ports;
  await sql`insert into wijkteam_wijkteam (id, tenant_id, name) values (${bot.wijkteam}, 't', 'Wijkteam Oost')`.execute(
    db,
  );
  await giveRole(db, { person: personId.parse(idOfPerson(0)), name: 'x', role: 'teammanager', wijkteam: bot.wijkteam });
  wijkteams.forget();
  await casusGiven(bot, 1);
  const overleg = await overlegGiven(bot, 1, '2026-03-31T08:00:00Z', [1]);
  expect(agendas(bot, overleg)).toEqual([]);
  expect((await presses(bot, 0, 'casusoverleg.agenda', { overleg }, 'personal')).text).toContain('OOST-2026-001');
  await bot.stop();
});
