// Two people who decide about the same point at the same moment, on a database that really lets them.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { besluiten } from '../../src/ontwikkelpunten/besluit-store.ts';
import { supportersOf } from '../../src/ontwikkelpunten/steun-store.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { button, holder, idOf, newPunt, puntNow, said } from './deciding.ts';

let bot: TestBot;
let manager: Awaited<ReturnType<typeof holder>>;
let leader: Awaited<ReturnType<typeof holder>>;
beforeAll(async () => {
  bot = await startTestBot({ engine: 'PostgreSQL', timers: false });
  manager = await holder(bot, 'teammanager');
  leader = await holder(bot, 'projectleider');
});
afterAll(() => bot.stop());

const logged = async (number: number) => besluiten(bot.running.ports.db, { number }, { before: null, most: 50 });

test('of two who assess at once one does, and the other is told what the first decided', async () => {
  for (let round = 0; round < 5; round += 1) {
    const punt = await newPunt(bot);
    const data = await button(bot, punt);
    const answers = await Promise.all([
      manager.presses('ontwikkelpunten.assess', { ...data, effect: 'hoog', moeite: 'laag', moscow: '' }),
      leader.presses('ontwikkelpunten.assess', { ...data, effect: 'laag', moeite: 'hoog', moscow: '' }),
    ]);
    const texts = answers.map(said);
    const { fields } = await puntNow(bot, punt);
    const winner = fields.effect === 'hoog' ? manager : leader;
    const loser = winner === manager ? texts[1] : texts[0];
    expect(texts.filter((text) => text.includes('is beoordeeld.'))).toHaveLength(1);
    expect(loser).toContain(`Inmiddels heeft ${winner.name} dit punt beoordeeld. Jouw keuze is niet bewaard.`);
    expect((await logged(punt.number)).map(({ who }) => who)).toEqual([winner.name, winner.name]);
  }
});

test('the same decision of two people at once is one decision, and the second hears who took it', async () => {
  const punt = await newPunt(bot);
  const data = { ...(await button(bot, punt)), effect: 'hoog', moeite: 'laag', moscow: '' };
  const texts = (await Promise.all([manager, leader].map((who) => who.presses('ontwikkelpunten.assess', data)))).map(
    said,
  );
  expect(texts.filter((text) => text.includes('Inmiddels heeft'))).toHaveLength(1);
  expect(await logged(punt.number)).toHaveLength(2);
});

test('of rejecting and assessing at once only one happens', async () => {
  const punt = await newPunt(bot);
  const data = await button(bot, punt);
  const texts = (
    await Promise.all([
      manager.presses('ontwikkelpunten.assess', { ...data, effect: 'hoog', moeite: 'laag', moscow: '' }),
      leader.presses('ontwikkelpunten.reject', { ...data, reason: 'Dit doen we al.' }),
    ])
  ).map(said);
  const { status } = (await puntNow(bot, punt)).fields;
  const expected = status === 'afgewezen' ? `${leader.name} dit punt afgewezen` : `${manager.name} dit punt beoordeeld`;
  expect(texts.filter((text) => text.includes(expected))).toHaveLength(1);
});

test('another owner meanwhile is told as such', async () => {
  const punt = await newPunt(bot, { status: 'in-uitwerking' });
  const data = await button(bot, punt);
  await manager.presses('ontwikkelpunten.owner', { ...data, owner: idOf(bot, 1), due: '2026-05-12' });
  const late = await leader.presses('ontwikkelpunten.owner', { ...data, owner: idOf(bot, 2), due: '2026-05-13' });
  expect(said(late)).toContain('Inmiddels is de eigenaar, de datum of de wijk van dit punt gewijzigd.');
  expect((await puntNow(bot, punt)).fields.ownerId).toBe(idOf(bot, 1));
});

test('two points merged into each other at once end in one merge, never in a circle', async () => {
  for (let round = 0; round < 5; round += 1) {
    const [a, b] = [await newPunt(bot, { reporterId: idOf(bot, 1) }), await newPunt(bot, { reporterId: idOf(bot, 2) })];
    await Promise.all([
      manager.presses('ontwikkelpunten.merge', { ...(await button(bot, a)), number: String(b.number), reason: '' }),
      leader.presses('ontwikkelpunten.merge', { ...(await button(bot, b)), number: String(a.number), reason: '' }),
    ]);
    const after = [await puntNow(bot, a), await puntNow(bot, b)];
    const merged = after.filter(({ fields }) => fields.status === 'samengevoegd');
    expect(merged).toHaveLength(1);
    const target = after.find((punt) => punt !== merged[0]);
    if (!target) throw new Error('Both were merged');
    expect(merged[0]?.fields.samengevoegdMet).toBe(target.number);
    expect(await supportersOf(bot.running.ports.db, target.id)).toEqual([merged[0]?.fields.reporterId]);
    expect(target.fields.steun).toBe(1);
  }
});
