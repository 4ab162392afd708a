// From the button in chat to a dagstart that opens by itself, with the whole bot.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { newDatabase, startTestBot, type TestBot } from '../support/test-bot.ts';

let first: TestBot;
let second: TestBot;
beforeAll(async () => {
  const database = await newDatabase('PostgreSQL');
  first = await startTestBot({ database, timers: false });
  second = await startTestBot({ database, timers: false, fake: first.fake, linked: false });
});
afterAll(async () => {
  await second.running.stop();
  await first.stop();
});

const opened = async (): Promise<object[]> => {
  const { rows } = await sql<object>`
    select occurrence from dagstart_dagstart where opened_at is not null order by occurrence`.execute(
    first.running.ports.db,
  );
  return rows;
};
const at = (local: string): void => {
  for (const bot of [first, second]) bot.clock.now = new Date(`${local}+02:00`);
};
const bothBeat = () => Promise.all([first.running.beat(), second.running.beat()]);

test('two instances open what was set in chat, once, after an outage inside the window', async () => {
  at('2026-03-27T12:00');
  const data = { wijkteam: first.wijkteam, days: '1,2', opens: '9.00', closes: '10.00' };
  expect((await first.person(0).presses('ritme.save', data)).status).toBe(200);
  await bothBeat();
  expect(await opened()).toEqual([]);
  at('2026-03-30T09:20');
  await bothBeat();
  await bothBeat();
  expect(await opened()).toEqual([{ occurrence: 'dag 2026-03-30' }]);
  at('2026-03-30T10:05');
  await bothBeat();
  expect(await first.running.ports.rhythms.missed()).toEqual([]);
});

test('the day that was missed as a whole is listed, and the day after opens', async () => {
  at('2026-04-01T08:00');
  await bothBeat();
  expect(await second.running.ports.rhythms.missed()).toEqual([
    { wijkteam: first.wijkteam, rhythm: 'dag', date: '2026-03-31' },
  ]);
  at('2026-04-07T09:00');
  await bothBeat();
  expect(await opened()).toEqual([{ occurrence: 'dag 2026-03-30' }, { occurrence: 'dag 2026-04-07' }]);
});
