import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { placeAsVoorzitter } from '../support/dagstart.ts';
import { read } from '../support/fake-teams.ts';
import { type EngineName, startTestBot, type TestBot, until } from '../support/test-bot.ts';

describe.each<EngineName>(['PGlite', 'PostgreSQL'])('a dagstart from card to dagbeeld on %s', (engine) => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot({ engine });
  });
  afterAll(() => bot.stop());

  const posted = (text: string) => bot.fake.messages.find((each) => read(each.card).includes(text));
  const dagstartId = () => JSON.stringify(posted('Dagstart maandag')?.card).match(/"dagstart":"([^"]+)"/)?.[1] ?? '';

  test('the form and the counter come in the channel', async () => {
    await bot.person(0).says('dagstart nu');
    const form = await until('the form', () => posted('Dagstart maandag 30 maart'));
    expect(read(form.card)).toContain('Integrale toegang: hoe gaat het?');
    const counter = await until('the counter', () => posted('0 van 6 hebben geantwoord'));
    expect(counter.id).not.toBe(form.id);
  });

  test('everybody answers and sees the own answer only', async () => {
    const dagstart = dagstartId();
    const first = await bot
      .person(1)
      .presses('dagstart.answer', { dagstart, score1: '4', score2: '2', text: 'Het spreekuur liep vol.' });
    expect(read(first.value)).toContain('4 · Goed');
    expect(read(first.value)).toContain('Wat is je bericht?');
    const labelled = await bot.person(1).presses('dagstart.label', { dagstart, kind: 'belemmering', named: 'true' });
    expect(read(labelled.value)).toContain('Belemmering, met je naam');
    const followed = await bot.person(1).presses('dagstart.follow-up', { dagstart, followUp: 'Een tweede kamer.' });
    expect(read(followed.value)).toContain('Een tweede kamer.');
    for (const index of [0, 2, 3, 4]) {
      const { value } = await bot.person(index).presses('dagstart.answer', { dagstart, score1: '3', score2: '5' });
      expect(read(value)).toContain('Je antwoord is bewaard');
    }
    const nothing = await bot.person(5).presses('dagstart.nothing', { dagstart });
    expect(read(nothing.value)).toContain('Niets te melden');
    await until('the counter', () => posted('6 van 6 hebben geantwoord'));
  });

  test('after closing the dagbeeld is in the channel', async () => {
    await bot.person(0).says('dagstart sluiten');
    await placeAsVoorzitter(bot);
    const dagbeeld = await until('the dagbeeld', () => posted('Dagbeeld maandag 30 maart'));
    const text = read(dagbeeld.card);
    expect(text).toContain('Wijkteam Oost · 6 van 6 antwoorden');
    expect(text).toContain('Het spreekuur liep vol. Wat zou helpen: Een tweede kamer. (Joost Wiersma)');
    expect(text).toContain('3,2 van 5');
    await until('the closed form', () => posted('De dagstart is gesloten'));
  });

  test('a button of a closed dagstart says so and keeps what was answered', async () => {
    const closed = bot.fake.messages.find((each) => read(each.card).includes('0 van 6'));
    expect(closed).toBeUndefined();
  });
});
