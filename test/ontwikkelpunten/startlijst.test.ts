// The points that were known before the pilot: added by the projectleider, once.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startList } from '../../src/ontwikkelpunten/start-list.ts';
import { findClientData } from '../../src/shared/free-text.ts';
import { read } from '../support/fake-teams.ts';
import { button, someoneWith } from '../support/talking.ts';
import { startTestBot, type TestBot, until } from '../support/test-bot.ts';
import { allPunten } from './raising.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot({ timers: false });
});
afterAll(() => bot.stop());

test('the list holds thirteen points with ids of their own, and nothing about a person', () => {
  expect(startList).toHaveLength(13);
  expect(new Set(startList.map(({ id }) => id)).size).toBe(13);
  expect(new Set(startList.map(({ title }) => title)).size).toBe(13);
  for (const { title, explanation } of startList) {
    expect([title, findClientData(`${title} ${explanation}`)]).toEqual([title, []]);
  }
});

test('it is shown first, added once however often that is pressed, and says what was there', async () => {
  const leader = await someoneWith(bot, 'projectleider', 1);
  const before = bot.fake.messages.length;
  await leader.says('startlijst');
  const { card } = await until('the start list', () => bot.fake.messages[before]);
  expect(read(card)).toContain('De 13 punten van de startlijst staan nog niet in het overzicht.');
  expect(await allPunten(bot)).toEqual([]);
  expect(button(card, 'Voeg toe')).toEqual({});
  const pressed = await Promise.all([1, 2].map(() => leader.presses('ontwikkelpunten.import-start')));
  const shown = pressed.map(({ value }) => read(value));
  expect(shown.filter((text) => text.includes('13 punten zijn toegevoegd.'))).toHaveLength(1);
  expect(shown.filter((text) => text.includes('Ze stonden er al. Er is niets veranderd.'))).toHaveLength(1);
  const punten = await allPunten(bot);
  expect(punten.map(({ fields }) => fields.title)).toEqual(startList.map(({ title }) => title));
  expect(punten.every(({ fields }) => fields.bron === 'startlijst' && fields.reporterId === '')).toBe(true);
  const again = read((await leader.presses('ontwikkelpunten.import-start')).value);
  expect(again).toContain(`Staat er al\nNr. ${punten[0]?.number} \n${punten[0]?.fields.title}\nIngebracht`);
  expect(again).not.toContain('Komt erbij');
  expect(again).not.toContain('Voeg toe');
});
