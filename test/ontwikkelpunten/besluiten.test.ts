// The besluitenlog as people read it: by word, by wijk, by number, from a point, page by page, and no longer than a year.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { besluitenOf } from '../../src/ontwikkelpunten/besluit.ts';
import { noFields, type Punt } from '../../src/ontwikkelpunten/punt.ts';
import { read } from '../support/fake-teams.ts';
import { startTestBot, type TestBot, until } from '../support/test-bot.ts';
import { button, holder, newPunt, said } from './deciding.ts';

let bot: TestBot;
let leader: Awaited<ReturnType<typeof holder>>;
let oost: Punt;
let west: Punt;
beforeAll(async () => {
  bot = await startTestBot({ timers: false });
  leader = await holder(bot, 'projectleider');
  oost = await newPunt(bot, { title: 'Punt van Oost' });
  west = await newPunt(bot, { title: 'Punt van West', wijk: 'West' });
  for (const [index, punt] of [oost, west, oost, west].entries()) {
    bot.clock.now = new Date(bot.clock.now.getTime() + 60_000);
    const verb = index < 2 ? 'reject' : 'reopen';
    await leader.presses(`ontwikkelpunten.${verb}`, { ...(await button(bot, punt)), reason: `Reden ${index}.` });
  }
});
afterAll(() => bot.stop());

async function typed(text: string): Promise<string> {
  const before = bot.fake.messages.length;
  await bot.person(1, 'personal').says(text);
  const reply = await until('a reply', () => bot.fake.messages[before]);
  return read(reply.card) || reply.text;
}

test('the newest stands first, with who, when, from what to what and why', async () => {
  const log = await typed('besluiten');
  expect(log.indexOf('Reden 3.')).toBeLessThan(log.indexOf('Reden 0.'));
  expect(log).toMatch(/Status: Ingebracht → Afgewezen\.\s+Toelichting: Reden 0\./);
  expect(log).toContain(`${leader.name}, maandag 30 maart, 9.01 uur`);
});

test('it is asked per wijk, per number and from a point, and an unknown wijk offers the known ones', async () => {
  const wijk = await typed('besluiten oost');
  expect(wijk).toContain('Punt van Oost');
  expect(wijk).not.toContain('Punt van West');
  for (const text of [`besluiten ${west.number}`, `besluiten nr. ${west.number}`]) {
    const log = await typed(text);
    expect(log).toContain('Punt van West');
    expect(log).not.toContain('Punt van Oost');
  }
  const pressed = said(await bot.person(1).presses('ontwikkelpunten.besluiten', { punt: west.id }));
  expect(pressed).toContain(`Over nr. ${west.number}`);
  expect(await typed('besluiten zuid')).toContain('of met een wijk: Oost, West.');
  expect(await typed('besluiten 999')).toContain('Er is nog niets besloten.');
});

test('ten stand on a page, and older and newest ones are a press away', async () => {
  const punt = await newPunt(bot, { title: 'Heen en weer' });
  for (let index = 0; index < 12; index += 1) {
    const verb = index % 2 === 0 ? 'reject' : 'reopen';
    await leader.presses(`ontwikkelpunten.${verb}`, { ...(await button(bot, punt)), reason: `Keer ${index}.` });
  }
  const first = await bot.person(1).presses('ontwikkelpunten.besluiten', { punt: punt.id });
  expect(said(first)).toContain('Keer 2.');
  expect(said(first)).not.toContain('Keer 1.\n');
  const [, before = ''] = /"before":"(\d+)"/.exec(JSON.stringify(first.value)) ?? [];
  const older = await bot.person(1).presses('ontwikkelpunten.besluiten', { scope: `#${punt.number}`, before });
  expect(said(older)).toContain('Keer 1.');
  expect(said(older)).not.toContain('Keer 2.');
  expect(said(older)).toContain('Nieuwste besluiten');
});

test('merging is one besluit, a priority says whether it is a proposal, and no other change is one', () => {
  const before = { ...noFields, status: 'beoordeeld', moscow: 'kan' };
  expect(besluitenOf(before, { ...before, owner: 'A', due: '2026-05-12', steun: 3 })).toEqual([]);
  expect(besluitenOf(before, { ...before, status: 'samengevoegd', samengevoegdMet: 8 })).toEqual([
    { what: 'samenvoegen', from: 'Beoordeeld', to: 'nummer 8' },
  ]);
  expect(besluitenOf(before, { ...before, prioriteitVast: true })).toEqual([
    { what: 'prioriteit', from: 'Kan (voorstel)', to: 'Kan' },
  ]);
});
