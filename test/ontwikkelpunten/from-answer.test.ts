// From one's own dagstart answer to an ontwikkelpunt, and back; and what that tells about the answer.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDagstart, stored } from '../support/dagstart.ts';
import { button, buttons, presses } from '../support/talking.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { allPunten } from './raising.ts';

let bot: TestBot;
let dagstart: string;
beforeAll(async () => {
  bot = await startTestBot();
  dagstart = await openDagstart(bot);
});
afterAll(() => bot.stop());

const offer = 'Maak ontwikkelpunt';
const answers = (index: number, filled: object) =>
  presses(bot, index, 'dagstart.answer', { dagstart, score1: '', score2: '', text: '', ...filled });
const labels = (index: number, kind: string) =>
  presses(bot, index, 'dagstart.label', { dagstart, kind, named: 'false' });

test('a low score and a belemmering are offered to become an ontwikkelpunt, a good score and a succes are not', async () => {
  expect(buttons((await answers(1, { score1: '4' })).card, offer)).toEqual([]);
  expect(buttons((await answers(1, { score1: '2' })).card, offer)).toHaveLength(1);
  await answers(2, { score1: '4', text: 'De agenda loopt vast' });
  expect(buttons((await labels(2, 'succes')).card, offer)).toEqual([]);
  expect(buttons((await labels(2, 'belemmering')).card, offer)).toHaveLength(1);
});

test('so is a text that is neither, so that the offer does not say that somebody scored low', async () => {
  await answers(3, { score1: '5', text: 'Donderdag is het spreekuur dicht' });
  expect(buttons((await labels(3, 'anders')).card, offer)).toHaveLength(1);
});

test('the own text comes into the form, can be changed, and the way back leads to the answer', async () => {
  await answers(2, { score1: '4', text: 'De agenda loopt vast' });
  await labels(2, 'belemmering');
  const mine = await presses(bot, 2, 'dagstart.follow-up', { dagstart, followUp: 'Een snellere agenda' });
  const form = await presses(bot, 2, 'ontwikkelpunten.from-answer', button(mine.card, offer));
  expect(form.text).toContain('De agenda loopt vast\nEen snellere agenda');
  expect(form.text).toContain('Je naam komt bij het ontwikkelpunt te staan, ook als je antwoord zonder naam is.');
  const back = await presses(bot, 2, 'dagstart.mine', button(form.card, 'Terug naar mijn antwoord'));
  expect(back.text).toContain('Je antwoord is bewaard');
  const data = {
    ...button(form.card, 'Bewaar'),
    text: 'Een agenda die snel opent',
    aandachtsgebied: '',
    wijk: bot.wijkteam,
  };
  const saved = await presses(bot, 2, 'ontwikkelpunten.save', data);
  expect(saved.text).toContain('is bewaard.');
  expect(button(saved.card, 'Terug naar mijn antwoord')).toEqual({ dagstart });
  const [punt] = await allPunten(bot);
  expect(punt?.fields).toMatchObject({ bron: 'dagstart', wijk: 'Oost', title: 'Een agenda die snel opent' });
});

test('neither the point holds which dagstart it came from, nor the answer which point', async () => {
  expect(JSON.stringify(await allPunten(bot))).not.toContain(dagstart);
  const [punt] = await allPunten(bot);
  const kept = JSON.stringify(await stored(bot));
  expect(kept).toContain('De agenda loopt vast');
  expect(kept).not.toContain(punt?.id ?? '?');
  expect(kept).not.toContain('Ayşe Demir');
});
