// Two instances of the bot on one database: what happened in the calendar is followed and told once.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { calledOffByHand } from '../../src/casusoverleg/handlers/called-off.ts';
import { fillSeries } from '../../src/casusoverleg/handlers/fill-series.ts';
import { lookAt } from '../../src/casusoverleg/handlers/look.ts';
import { reeksId } from '../../src/casusoverleg/reeks.ts';
import { instantOf } from '../../src/shared/time.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import {
  type CalendarWorld,
  chooseSeries,
  coming,
  delivered,
  inOwnChat,
  newDatabase,
  organiser,
  overlegNow,
  planner,
  sent,
  startWorld,
  until,
  wallOf,
} from './calendar-world.ts';

let world: CalendarWorld;
let other: TestBot;

beforeAll(async () => {
  const database = await newDatabase('PostgreSQL');
  world = await startWorld({ database });
  other = await startTestBot({
    ...{ timers: false, organiser, calendars: { baseUrl: world.graph.url, credentials: null } },
    ...{ database, fake: world.bot.fake, linked: false },
  });
}, 60_000);
afterAll(async () => {
  await other.running.stop();
  await world.stop();
}, 30_000);

const both = (work: (bot: TestBot) => Promise<void>) => Promise.all([work(world.bot), work(other)]);
const at = (seconds: number): void => {
  for (const bot of [world.bot, other]) bot.clock.now = new Date(bot.clock.now.getTime() + seconds * 1000);
};

test('a series is put in the calendar once by two instances', async () => {
  const { save } = await chooseSeries(world.bot, { weekday: '4', times: '13.00 - 14.00', everyWeeks: '1' });
  await save();
  const [{ reeks } = { reeks: null }] = await until('the first ones', async () => {
    const found = await coming(world.bot);
    return found.length > 0 ? found : undefined;
  });
  const id = reeksId.parse(reeks);
  for (let round = 0; round < 5; round += 1) {
    at(600);
    await both((bot) => bot.running.beat());
    await both((bot) => fillSeries({ reeks: id }, bot.running.ports));
  }
  await sent(world.bot);
  const dates = world.graph.calendar.events(organiser).map(({ from }) => wallOf(from));
  expect(dates).toEqual([
    '2026-04-02 13:00',
    '2026-04-09 13:00',
    '2026-04-16 13:00',
    '2026-04-23 13:00',
    '2026-04-30 13:00',
    '2026-05-07 13:00',
  ]);
  const invitations = world.graph.calendar.inbox(undefined, 'invitation');
  expect(new Set(invitations.map(({ to, iCalUId }) => `${to} ${iCalUId}`)).size).toBe(invitations.length);
});

test('each move is followed and told once, whoever sees it and however often they look', async () => {
  const { calendar } = world.graph;
  const meetings = await coming(world.bot);
  const before = inOwnChat(world.bot, planner).length;
  for (const { id, seen, from } of meetings) {
    const day = wallOf(from).slice(0, 10);
    calendar.move(organiser, seen?.eventId ?? '', { from: instantOf(day, '14:00'), until: instantOf(day, '15:00') });
    await Promise.all([1, 2, 3].flatMap(() => [lookAt(id, world.bot.running.ports), lookAt(id, other.running.ports)]));
  }
  at(61);
  await both((bot) => bot.running.beat());
  await delivered(world.bot);
  const messages = inOwnChat(world.bot, planner).slice(before);
  expect(messages.filter((each) => each.includes('In Outlook is het casusoverleg verzet'))).toHaveLength(
    meetings.length,
  );
  expect(messages).toHaveLength(meetings.length);
  for (const { id } of meetings) expect(wallOf((await overlegNow(world.bot, id)).from)).toMatch(/14:00$/);
});

test('what is gone is called off and told once', async () => {
  const [gone] = await coming(world.bot);
  if (!gone) throw new Error('There is none');
  const before = inOwnChat(world.bot, planner).length;
  world.graph.calendar.cancel(organiser, gone.seen?.eventId ?? '');
  for (let round = 0; round < 3; round += 1) {
    at(61);
    await both((bot) => bot.running.beat());
    await both((bot) => lookAt(gone.id, bot.running.ports));
  }
  await both((bot) => calledOffByHand(gone, bot.running.ports));
  await delivered(world.bot);
  expect(inOwnChat(world.bot, planner).slice(before)).toHaveLength(1);
  expect((await overlegNow(world.bot, gone.id)).status).toBe('afgezegd');
});
