// Bringing in a casus and what becomes of it, through the front door.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { offAgenda, putOnAgenda, saveCasus } from '../../src/casusoverleg/casus-store.ts';
import { overlegById } from '../../src/casusoverleg/overleg-store.ts';
import { type EngineName, newDatabase, startTestBot, type TestBot } from '../support/test-bot.ts';
import {
  brings,
  button,
  buttons,
  casusOf,
  filled,
  form,
  given,
  idOfPerson,
  planned,
  presses,
  rows,
  says,
} from './bringing.ts';

const tuesday = new Date('2026-03-31T08:00:00Z');

describe.each<EngineName>(['PGlite', 'PostgreSQL'])('on %s', (engine) => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot({ engine, timers: false });
  });
  afterAll(() => bot.stop());

  test('where nothing waits, it says what to do first', async () => {
    const { card, text } = await says(bot, 1, 'casusoverleg');
    expect(text).toContain('Casusoverleg Oost');
    expect(text).toContain('Er is nog geen casusoverleg gepland.');
    expect(text).toContain('Breng hem dan in als casus.');
    expect(button(card, 'Casus inbrengen')).toEqual({ wijkteam: bot.wijkteam });
    expect(buttons(card, 'Plan casusoverleg')).toEqual([]);
    expect(buttons(card, 'Vaste reeks')).toEqual([]);
  });

  test('the form shows the format of this wijk, and has the wijk filled in', async () => {
    for (const where of ['channel', 'personal'] as const) {
      const { card } = await form(bot, 1, where);
      expect(JSON.stringify(card)).toContain('Bijvoorbeeld OOST-2026-014');
      expect(filled(card)).toEqual({ code: '', question: '', wijk: bot.wijkteam });
    }
    const opened = await presses(bot, 1, 'casusoverleg.bring-in', { wijkteam: bot.wijkteam });
    expect(filled(opened.card)).toEqual({ code: '', question: '', wijk: bot.wijkteam });
  });

  test('a casus is saved at the first step, and each next step is saved by itself', async () => {
    const first = await brings(bot, 1, { code: 'oost 2026 1', question: 'Wie neemt de regie?' });
    expect(first.text).toContain('OOST-2026-001');
    expect(first.text).toContain('Je casus is bewaard. Stap 2 van 3');
    expect(await casusOf(bot, 'OOST-2026-001')).toMatchObject({ status: 'wacht', question: 'Wie neemt de regie?' });
    expect((await says(bot, 1, 'casusoverleg')).text).toContain('OOST-2026-001\nnog aan te vullen · sinds 30 maart');

    const data = { ...filled(first.card), ...button(first.card, 'Bewaar') };
    const second = await presses(bot, 1, 'casusoverleg.save-complete', {
      ...data,
      regelingen: 'jeugd,wmo',
      leefgebieden: 'huisvesting,financien',
      spoed: 'true',
    });
    expect(second.text).toContain('Stap 3 van 3');
    expect(await casusOf(bot, 'OOST-2026-001')).toMatchObject({
      ...{ regelingen: ['wmo', 'jeugd'], leefgebieden: ['financien', 'huisvesting'], urgency: 'spoed', outcome: '' },
    });

    const third = await presses(bot, 1, 'casusoverleg.save-outcome', {
      ...button(second.card, 'Bewaar'),
      outcome: 'Eén plan met één regisseur.',
    });
    expect(third.text).toContain('De casus staat op de lijst.');
    expect(third.text).toContain('Gewenste uitkomst: \nEén plan met één regisseur.');
    expect(third.text).toContain('Leefgebieden: \nFinanciën en Huisvesting');
    expect(third.text).toContain('Door jou ingebracht op 30 maart.');
  });

  test('what waits is shown by code, with urgency first, and never the question', async () => {
    await given(bot, 'OOST-2026-002');
    const { card, text } = await says(bot, 0, 'casusoverleg');
    expect(text).toContain('Wacht op een casusoverleg (2)');
    expect(text).toContain('OOST-2026-001\nSpoed · Wmo en Jeugd · sinds 30 maart');
    expect(text.indexOf('OOST-2026-001')).toBeLessThan(text.indexOf('OOST-2026-002'));
    expect(JSON.stringify(card)).not.toContain('regie');
    expect(button(card, 'Plan casusoverleg')).toEqual({ wijkteam: bot.wijkteam });
    expect(button(card, 'Vaste reeks')).toEqual({ wijkteam: bot.wijkteam });
  });

  test('more than eight are counted, and all can be opened', async () => {
    for (let n = 10; n < 18; n += 1) await given(bot, `OOST-2026-0${n}`);
    const { card, text } = await says(bot, 1, 'casusoverleggen');
    expect(text).toContain('Wacht op een casusoverleg (10)');
    expect(text).toContain('En nog 2.');
    expect([...JSON.stringify(card).matchAll(/OOST-2026-\d{3} · wacht/g)]).toHaveLength(10);
    const { id } = (await casusOf(bot, 'OOST-2026-017')) ?? {};
    const data = { ...button(card, 'Open'), casus: id };
    expect((await presses(bot, 2, 'casusoverleg.pick', data)).text).toContain('OOST-2026-017');
    const none = await presses(bot, 2, 'casusoverleg.pick', button(card, 'Open'));
    expect(none.text).toContain('Kies eerst een casus uit de lijst.');
    expect(none.text).toContain('Wacht op een casusoverleg (10)');
  });

  test('pressed twice, or from the same card again, it is brought in once', async () => {
    const { data } = await form(bot, 1);
    const typed = { ...data, code: 'OOST-2026-020', question: 'Twee keer?' };
    const answers = await Promise.all([1, 2, 3].map(() => presses(bot, 1, 'casusoverleg.bring', typed)));
    for (const { text } of answers) expect(text).toContain('Stap 2 van 3');
    expect((await says(bot, 1, 'casusoverleg')).text.match(/OOST-2026-020/g)).toHaveLength(1);
  });

  test('of two people who bring in the same code at once one does, and the other is led to it', async () => {
    for (let round = 30; round < 36; round += 1) {
      const code = `OOST-2026-0${round}`;
      const forms = await Promise.all([1, 2].map((index) => form(bot, index)));
      const answers = await Promise.all(
        forms.map(({ data }, index) =>
          presses(bot, index + 1, 'casusoverleg.bring', { ...data, code, question: `Vraag ${index + 1}` }),
        ),
      );
      const texts = answers.map(({ text }) => text);
      expect(texts.filter((text) => text.includes('Stap 2 van 3'))).toHaveLength(1);
      const other = answers.find(({ text }) => text.includes(`${code} staat er al. Je vraag is nog niet bewaard.`));
      const casus = await casusOf(bot, code);
      expect(button(other?.card, 'Open de casus')).toEqual({ casus: casus?.id });
      expect(casus?.question).toBe(texts[0]?.includes('Stap 2') ? 'Vraag 1' : 'Vraag 2');
    }
  });

  test('a code that stands there already leaves the question to go on with under another code', async () => {
    const known = await brings(bot, 2, { code: 'oost-2026-002', question: 'Een andere vraag.' });
    expect(known.text).toContain('De casus wacht op een casusoverleg.');
    expect(buttons(known.card, 'Bespreek opnieuw')).toEqual([]);
    const edit = await presses(bot, 2, 'casusoverleg.edit', button(known.card, 'Andere code'));
    expect(filled(edit.card)).toMatchObject({ code: 'OOST-2026-002', question: 'Een andere vraag.' });
    const data = { ...filled(edit.card), ...button(edit.card, 'Bewaar en ga verder'), code: 'OOST-2026-040' };
    expect((await presses(bot, 2, 'casusoverleg.bring', data)).text).toContain('Stap 2 van 3');
    expect(await casusOf(bot, 'OOST-2026-040')).toMatchObject({ question: 'Een andere vraag.' });
  });

  test('each step can be opened again, filled in as it is', async () => {
    const { id } = await given(bot, 'OOST-2026-050', { spoed: 'true' });
    const shown = await presses(bot, 2, 'casusoverleg.casus', { casus: id });
    const question = await presses(bot, 2, 'casusoverleg.question', button(shown.card, 'Wijzig de vraag'));
    expect(filled(question.card)).toEqual({ question: 'Wie neemt hier de regie?' });
    const saved = await presses(bot, 2, 'casusoverleg.save-question', {
      ...button(question.card, 'Bewaar'),
      question: 'Wie doet wat?',
    });
    expect(saved.text).toContain('Je wijziging is bewaard.');
    expect(saved.text).toContain('Wie doet wat?');
    const complete = await presses(
      bot,
      2,
      'casusoverleg.complete',
      button(shown.card, 'Wijzig regelingen en leefgebieden'),
    );
    expect(filled(complete.card)).toEqual({ regelingen: 'wmo,jeugd', leefgebieden: '', spoed: 'true' });
    const changed = await presses(bot, 2, 'casusoverleg.save-complete', {
      ...filled(complete.card),
      ...button(complete.card, 'Bewaar'),
      spoed: 'false',
    });
    // No third step follows: it was opened by itself.
    expect(changed.text).toContain('Je wijziging is bewaard.');
    expect(await casusOf(bot, 'OOST-2026-050')).toMatchObject({ question: 'Wie doet wat?', urgency: 'gewoon' });
  });

  test('an age and a place together get a warning, and are not refused', async () => {
    const question = 'Een vrouw van 83 in de Kerkstraat wil verhuizen.';
    const step = await brings(bot, 1, { code: 'OOST-2026-060', question });
    expect(step.text).toContain('Stap 2 van 3');
    expect(step.text).toContain('een leeftijd en een plek samen kunnen een inwoner herkenbaar maken');
    const opened = await presses(bot, 1, 'casusoverleg.question', button(step.card, 'Wijzig de vraag'));
    expect(filled(opened.card)).toEqual({ question });
    const casus = await casusOf(bot, 'OOST-2026-060');
    expect((await presses(bot, 1, 'casusoverleg.casus', { casus: casus?.id })).text).toContain('herkenbaar maken');
  });

  describe('on an agenda', () => {
    test('a casus says when it will be discussed, and who is still missing for it', async () => {
      const casus = await given(bot, 'OOST-2026-070', { regelingen: 'wmo,schuldhulpverlening' });
      const overleg = await planned(bot, 1, tuesday);
      await putOnAgenda(bot.running.ports.db, overleg, [casus.id], bot.clock.now);
      const { card, text } = await presses(bot, 1, 'casusoverleg.casus', { casus: casus.id });
      expect(text).toContain('Op de agenda van dinsdag 31 maart, 10.00 uur');
      expect(text).toContain('voor schuldhulpverlening komt nog niemand naar dit casusoverleg');
      expect(button(card, 'Bespreek')).toEqual({ casus: casus.id });
      const home = await says(bot, 1, 'casusoverleg');
      expect(home.text).toContain('Volgende casusoverleg: dinsdag 31 maart, 10.00 uur. 1 casus op de agenda.');
      bot.clock.now = new Date('2026-03-31T12:00:00Z');
      const over = await says(bot, 1, 'casusoverleg');
      expect(over.text).toContain('Het casusoverleg van dinsdag 31 maart, 10.00 uur is nog niet afgerond.');
      bot.clock.now = new Date('2026-03-30T07:00:00Z');
      expect(home.text).toContain('OOST-2026-070 · op de agenda');
      expect(button(home.card, 'Bekijk de agenda')).toEqual({ overleg });
    });

    test('it is taken back only after asking, and leaves the agenda', async () => {
      const casus = await casusOf(bot, 'OOST-2026-070');
      const asked = await presses(bot, 1, 'casusoverleg.ask-withdraw', { casus: casus?.id });
      expect(asked.text).toContain('OOST-2026-070 intrekken?');
      expect(asked.text).toContain('De casus gaat ook van de agenda van dinsdag 31 maart, 10.00 uur.');
      expect((await casusOf(bot, 'OOST-2026-070'))?.status).toBe('gepland');
      for (let press = 0; press < 2; press += 1) {
        const done = await presses(bot, 1, 'casusoverleg.withdraw', button(asked.card, 'Trek in'));
        expect(done.text).toContain('De casus is ingetrokken.');
        // Said by the press that did it.
        expect(done.text.includes('Op de agenda van dinsdag 31 maart, 10.00 uur staat nu geen casus meer.')).toBe(
          press === 0,
        );
      }
      expect(await casusOf(bot, 'OOST-2026-070')).toMatchObject({ status: 'ingetrokken', overleg: null, place: 0 });
      expect((await says(bot, 1, 'casusoverleg')).text).toContain('Nog geen casus op de agenda.');
    });

    test('where others stay, it becomes shorter and who is needed for nothing else stays away', async () => {
      const { db } = bot.running.ports;
      const both = [
        await given(bot, 'OOST-2026-071', {}, 2),
        await given(bot, 'OOST-2026-072', { regelingen: 'jeugd' }),
      ];
      const overleg = await planned(bot, 3, new Date('2026-04-02T08:00:00Z'));
      const ids = both.map(({ id }) => id);
      await putOnAgenda(db, overleg, ids, bot.clock.now);
      await Promise.all([1, 2].map(() => presses(bot, 1, 'casusoverleg.withdraw', { casus: ids[0] })));
      const after = await overlegById(db, overleg);
      // Ten minutes to look back, and one casus of 25.
      expect(after?.until).toEqual(new Date('2026-04-02T08:35:00Z'));
      expect(after?.attendees.map(({ person, for: needs }) => [person, needs])).toEqual([
        [idOfPerson(1), []],
        [idOfPerson(2), ['adviseur-kwaliteit']],
      ]);
      expect(after).toMatchObject({ version: 2, status: 'gepland' });
    });

    test('what was taken back can be brought in again, with another question', async () => {
      const again = await brings(bot, 2, { code: 'OOST-2026-070', question: 'Toch nog een keer?' });
      expect(again.text).toContain('De casus is eerder ingetrokken.');
      const done = await presses(bot, 2, 'casusoverleg.again', button(again.card, 'Bespreek opnieuw'));
      expect(done.text).toContain('De casus wacht weer op een casusoverleg.');
      expect(await casusOf(bot, 'OOST-2026-070')).toMatchObject({ status: 'wacht', question: 'Toch nog een keer?' });
      await offAgenda(bot.running.ports.db, '00000000-0000-4000-a000-000000000001', bot.clock.now);
    });
  });

  test('a casus that was discussed can be brought in again, and is not taken back', async () => {
    const casus = await given(bot, 'OOST-2026-080');
    const overleg = await planned(bot, 2, tuesday);
    const plan = { version: '1', done: ['regisseur'] };
    const discussed = { ...casus, status: 'besproken' as const, overleg, place: 1, regisseur: 'wmo', plan };
    await saveCasus(bot.running.ports.db, discussed, bot.clock.now);
    const shown = await presses(bot, 1, 'casusoverleg.casus', { casus: casus.id });
    expect(shown.text).toContain('Besproken op dinsdag 31 maart, 10.00 uur');
    expect(button(shown.card, 'Afspraken')).toEqual({ casus: casus.id });
    expect(buttons(shown.card, 'Trek in')).toEqual([]);
    const refused = await presses(bot, 1, 'casusoverleg.withdraw', { casus: casus.id });
    expect(refused.text).toContain('Intrekken kan niet meer.');

    bot.clock.now = new Date('2026-04-07T08:00:00Z');
    for (let press = 0; press < 2; press += 1) {
      const again = await presses(bot, 3, 'casusoverleg.again', button(shown.card, 'Breng opnieuw in'));
      expect(again.text).toContain('De casus wacht weer op een casusoverleg.');
      expect(again.text).toContain('Door jou ingebracht op 7 april.');
    }
    expect(await casusOf(bot, 'OOST-2026-080')).toMatchObject({
      ...{ status: 'wacht', overleg: null, place: 0, question: casus.question, regisseur: 'wmo', plan },
    });
    bot.clock.now = new Date('2026-03-30T07:00:00Z');
  });

  test('"mijn gegevens" tells what is kept of who asks, and of nobody else', async () => {
    const mine = await says(bot, 1, 'mijn gegevens', 'personal');
    expect(mine.text).toMatch(/Casusoverleg: \n\d+ casussen ingebracht\. Typ casusoverleg\./);
    const other = await says(bot, 4, 'mijn gegevens', 'personal');
    expect(other.text).toContain('Casusoverleg: \ngeen');
    expect(other.text).toContain('nog niet gekozen. Typ mijn regelingen.');
  });

  test('no text of a casus reaches the log', async () => {
    expect(await rows(bot, 'casusoverleg_casus')).toBeGreaterThan(10);
    expect(JSON.stringify(bot.log)).not.toMatch(/regie|OOST-2026|Kerkstraat/);
  });
});

test('what was brought in is there after a restart, and the card from before still works', async () => {
  const database = await newDatabase('PostgreSQL');
  const first = await startTestBot({ database, timers: false });
  const { card } = await brings(first, 1, { code: 'OOST-2026-001', question: 'Van voor de herstart?' });
  await first.running.stop();
  const second = await startTestBot({ database, fake: first.fake, linked: false, timers: false });
  const data = { ...filled(card), ...button(card, 'Bewaar'), regelingen: 'wmo' };
  expect((await presses(second, 1, 'casusoverleg.save-complete', data)).text).toContain('Stap 3 van 3');
  expect(await casusOf(second, 'OOST-2026-001')).toMatchObject({
    question: 'Van voor de herstart?',
    regelingen: ['wmo'],
  });
  await second.stop();
});
