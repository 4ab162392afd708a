// A series that changes, stops, meets a free day, fills its agendas and misses somebody.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { casusByCode, saveCasus, setRegelingen } from '../../src/casusoverleg/casus-store.ts';
import { running } from '../../src/casusoverleg/reeks-store.ts';
import { freeId, saveFree } from '../../src/ritme/store.ts';
import { personId } from '../../src/shared/person.ts';
import { instantOf } from '../../src/shared/time.ts';
import { channelId, read } from '../support/fake-teams.ts';
import {
  adviser,
  button,
  type CalendarWorld,
  chooseSeries,
  coming,
  delivered,
  given,
  idOfPerson,
  inOwnChat,
  jeugd,
  later,
  mailOf,
  organiser,
  planner,
  presses,
  room,
  says,
  sent,
  startWorld,
  told,
  until,
  wallOf,
  wmo,
} from './calendar-world.ts';

let world: CalendarWorld;
beforeEach(async () => {
  world = await startWorld();
}, 60_000);
afterEach(() => world.stop(), 30_000);

const events = () => world.graph.calendar.events(organiser);
const dates = () => events().map(({ from }) => wallOf(from));

async function planned(typed: Parameters<typeof chooseSeries>[1], count: number) {
  const { save } = await chooseSeries(world.bot, typed);
  await save();
  await until(`${count} in the calendar`, () => events().length === count);
  await sent(world.bot);
  return coming(world.bot);
}
const changed = async (typed: Parameters<typeof chooseSeries>[1], title: string) => {
  const { check, save } = await chooseSeries(world.bot, typed, title);
  const saved = await save();
  await until('the change is saved', async () => (await coming(world.bot)).length > 0);
  await delivered(world.bot);
  return { check, saved };
};
/** What goes along has gone, and stands in the calendar. */
const moved = () =>
  until('nothing is left to move', async () => {
    const [kept] = await running(world.bot.running.ports.db, world.bot.wijkteam, '2026-03-30');
    return kept?.moving === null;
  }).then(() => sent(world.bot));
const tuesdays = { weekday: '2', times: '10.00 - 11.30', everyWeeks: '2', startsOn: '2026-03-31' };

describe('a series that gets another day', () => {
  test('takes along what is booked when that is asked: the same meetings, nobody invited anew', async () => {
    const before = await planned({ ...tuesdays, room }, 3);
    expect(dates()).toEqual(['2026-03-31 10:00', '2026-04-14 10:00', '2026-04-28 10:00']);
    const ids = events().map(({ iCalUId }) => iCalUId);
    const invitations = world.graph.calendar.inbox(undefined, 'invitation').length;
    const { check } = await changed(
      { weekday: '4', times: '13.00 - 14.30', everyWeeks: '2', startsOn: '2026-04-02' },
      'Bewaar en verzet mee',
    );
    await moved();
    expect(check.text).toContain(
      'Er staan al 3 casusoverleggen van deze reeks in de agenda, tot en met dinsdag 28 april.',
    );
    await sent(world.bot);
    expect(dates()).toEqual(['2026-04-02 13:00', '2026-04-16 13:00', '2026-04-30 13:00']);
    expect(events().map(({ iCalUId }) => iCalUId)).toEqual(ids);
    expect(world.graph.calendar.inbox(undefined, 'invitation')).toHaveLength(invitations);
    expect(world.graph.calendar.inbox(undefined, 'cancellation')).toEqual([]);
    expect((await coming(world.bot)).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    await later(world.bot, 600);
    await sent(world.bot);
    expect(events()).toHaveLength(3);
  });

  test('asks who can come then: who came comes again, and who cannot is replaced', async () => {
    const { bot, graph } = world;
    await setRegelingen(bot.running.ports.db, personId.parse(idOfPerson(planner)), ['wmo']);
    await planned({ ...tuesdays, everyWeeks: '1' }, 5);
    const both = [mailOf(wmo), mailOf(planner)];
    const comes = () =>
      events().map(({ invited }) => both.find((each) => invited.some(({ address }) => address === each)));
    const before = comes();
    const [first = ''] = before;
    graph.calendar.appoint(first, { from: instantOf('2026-04-02', '12:00'), until: instantOf('2026-04-02', '14:00') });
    await changed(
      { weekday: '4', times: '13.00 - 14.30', everyWeeks: '1', startsOn: '2026-04-02' },
      'Bewaar en verzet mee',
    );
    await moved();
    expect(comes().slice(0, 5)).toEqual([both.find((each) => each !== first), ...before.slice(1)]);
  });

  test('leaves what is booked and goes on after it when that is asked', async () => {
    await planned(tuesdays, 3);
    const updates = world.graph.calendar.inbox(undefined, 'update').length;
    await changed(
      { weekday: '4', times: '13.00 - 14.30', everyWeeks: '1', startsOn: '2026-04-02' },
      'Bewaar en laat staan',
    );
    await until('those after it', () => events().length > 3);
    await sent(world.bot);
    expect(dates().slice(0, 4)).toEqual([
      '2026-03-31 10:00',
      '2026-04-14 10:00',
      '2026-04-28 10:00',
      '2026-04-30 13:00',
    ]);
    expect(world.graph.calendar.inbox(undefined, 'update')).toHaveLength(updates);
  });

  test('leaves alone what somebody moved by hand', async () => {
    const [first] = await planned(tuesdays, 3);
    const there = { from: instantOf('2026-04-01', '15:00'), until: instantOf('2026-04-01', '16:30') };
    world.graph.calendar.move(organiser, first?.seen?.eventId ?? '', there);
    await later(world.bot, 61);
    await changed(
      { weekday: '4', times: '13.00 - 14.30', everyWeeks: '2', startsOn: '2026-04-02' },
      'Bewaar en verzet mee',
    );
    await moved();
    expect(dates()).toEqual(['2026-04-01 15:00', '2026-04-16 13:00', '2026-04-30 13:00']);
  });

  test('to less often calls off what is too much, and its casussen wait again', async () => {
    const { bot } = world;
    await given(bot, 'OOST-2026-001', { regelingen: 'wmo' }, wmo);
    await planned({ ...tuesdays, everyWeeks: '1' }, 5);
    await later(bot, 600);
    expect((await casusByCode(bot.running.ports.db, 'OOST-2026-001'))?.status).toBe('gepland');
    // Every fourth week, from the second one on; 5 May is Bevrijdingsdag.
    await changed({ ...tuesdays, everyWeeks: '4', startsOn: '2026-04-07' }, 'Bewaar en verzet mee');
    await moved();
    expect(dates()).toEqual(['2026-04-07 10:00']);
    expect((await casusByCode(bot.running.ports.db, 'OOST-2026-001'))?.status).toBe('wacht');
  });
});

describe('a series that stops', () => {
  test('asks what happens to what is booked, and calls it off once when that is said', async () => {
    const { bot } = world;
    await given(bot, 'OOST-2026-001', { regelingen: 'wmo' }, wmo);
    await planned(tuesdays, 3);
    await later(bot, 600);
    await sent(bot);
    const { card } = await says(bot, planner, 'vaste reeks', 'personal');
    const asked = await presses(bot, planner, 'casusoverleg.series-stop', button(card, 'Stop de reeks'), 'personal');
    expect(asked.text).toContain('Er staan nog 3 casusoverleggen van deze reeks in de agenda.');
    const data = button(asked.card, 'Stop en zeg af');
    const messages = await told(bot, planner, async () => {
      const [one] = await Promise.all(
        [1, 2].map(() => presses(bot, planner, 'casusoverleg.series-end', data, 'personal')),
      );
      expect(one?.text).toMatch(/3 casusoverleggen worden afgezegd|al gestopt/);
      await sent(bot);
    });
    expect(messages).toEqual([]);
    expect(events()).toEqual([]);
    // One cancellation for each who was invited, of each of the three.
    const cancelled = world.graph.calendar
      .inbox(undefined, 'cancellation')
      .map(({ to, iCalUId }) => `${to} ${iCalUId}`);
    expect(new Set(cancelled).size).toBe(cancelled.length);
    expect((await casusByCode(bot.running.ports.db, 'OOST-2026-001'))?.status).toBe('wacht');
    await later(bot, 600);
    await sent(bot);
    expect(events()).toEqual([]);
    expect((await says(bot, planner, 'vaste reeks', 'personal')).text).toContain('Stap 1 van 2');
  });

  test('leaves what is booked when that is said', async () => {
    const { bot } = world;
    await planned(tuesdays, 3);
    const { card } = await says(bot, planner, 'vaste reeks', 'personal');
    const asked = await presses(bot, planner, 'casusoverleg.series-stop', button(card, 'Stop de reeks'), 'personal');
    const end = button(asked.card, 'Stop en laat staan');
    expect((await presses(bot, planner, 'casusoverleg.series-end', end, 'personal')).text).toContain('blijft staan');
    expect((await presses(bot, planner, 'casusoverleg.series-end', end, 'personal')).text).toContain('al gestopt');
    bot.clock.now = new Date('2026-04-20T07:00:00Z');
    await later(bot, 600);
    await sent(bot);
    expect(events()).toHaveLength(3);
    const kept = () =>
      sql`select id from casusoverleg_reeks`.execute(bot.running.ports.db).then(({ rows }) => rows.length);
    expect(await kept()).toBe(1);
    // Once what came of it is erased, so is the series, with who planned it.
    bot.clock.now = new Date('2026-10-01T07:00:00Z');
    await later(bot, 3600);
    await later(bot, 3600);
    expect(await kept()).toBe(0);
  });
});

test('a free day that comes in later is told once, with what can be done', async () => {
  const { bot } = world;
  await planned(tuesdays, 3);
  const free = { first: '2026-04-14', last: '2026-04-14', name: 'Studiedag', wijkteam: null };
  await saveFree(bot.running.ports.db, { id: freeId.parse(idOfPerson(99)), ...free });
  const messages = await told(bot, planner, async () => {
    await later(bot, 600);
    await later(bot, 600);
  });
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain('Dinsdag 14 april is een vrije dag (Studiedag).');
  expect(messages[0]).toContain('Zoek een ander moment');
  expect(messages[0]).toContain('Bekijk of zeg af');
  expect(events()).toHaveLength(3);
});

describe('what waits', () => {
  test('goes on the agenda seven days before, as much as fits, with who brings it in; what is taken off stays off, what comes in goes on', async () => {
    const { bot } = world;
    for (const [n, index] of [wmo, planner, jeugd, wmo].entries()) {
      bot.clock.now = new Date(bot.clock.now.getTime() + 60_000);
      const spoed = n === 3 ? { spoed: 'true' } : {};
      await given(bot, `OOST-2026-00${n + 1}`, { regelingen: 'wmo,jeugd', ...spoed }, index);
    }
    await planned({ ...tuesdays, startsOn: '2026-04-14' }, 2);
    await later(bot, 600);
    const casus = async (n: number) => (await casusByCode(bot.running.ports.db, `OOST-2026-00${n}`))?.status;
    expect(await Promise.all([1, 2, 3, 4].map(casus))).toEqual(['wacht', 'wacht', 'wacht', 'wacht']);
    bot.clock.now = new Date('2026-04-07T08:30:00Z');
    await later(bot, 600);
    await sent(bot);
    await delivered(bot);
    // Ninety minutes: three of twenty-five after the look back. The urgent one is among them.
    const after = await Promise.all([1, 2, 3, 4].map(casus));
    expect(after).toEqual(['gepland', 'gepland', 'wacht', 'gepland']);
    const [first] = events();
    expect(first?.invited.map(({ address }) => address)).toContain(mailOf(planner));
    const agenda = bot.fake.messages
      .filter(({ conversation }) => conversation === channelId)
      .map(({ card }) => read(card));
    expect(agenda.filter((each) => each.includes('14 april'))).toHaveLength(1);
    await later(bot, 600);
    expect(await Promise.all([1, 2, 3, 4].map(casus))).toEqual(after);
    const { db } = bot.running.ports;
    const off = await casusByCode(db, 'OOST-2026-001');
    if (off) await saveCasus(db, { ...off, status: 'wacht', overleg: null }, bot.clock.now);
    await later(bot, 600);
    expect(await casus(1)).toBe('wacht');
    await given(bot, 'OOST-2026-005', { regelingen: 'wmo' }, jeugd);
    await later(bot, 600);
    expect(await Promise.all([1, 3, 5].map(casus))).toEqual(['wacht', 'wacht', 'gepland']);
  });
});

describe('somebody who is missing', () => {
  test('because all who do it have something else then is told at once for all dates, and the rest is booked', async () => {
    const { bot, graph } = world;
    for (const date of ['2026-04-14', '2026-04-28'])
      graph.calendar.appoint(mailOf(jeugd), { from: instantOf(date, '09:00'), until: instantOf(date, '12:00') });
    const messages = await told(bot, planner, () => planned(tuesdays, 3));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain('Er mist een rol');
    expect(messages[0]).toMatch(/Dinsdag 14 april, 10.00–11.30 uur: \nJeugd/);
    expect(messages[0]).toContain('Welke wil je verzetten?');
    expect(events().map(({ invited }) => invited.some(({ address }) => address === mailOf(jeugd)))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('of whom no calendar is known takes turns with others of whom none is', async () => {
    const { bot, graph } = world;
    for (const index of [0, 1, 2, 3, 4, adviser]) graph.calendar.change(mailOf(index), { mail: null });
    const { save } = await chooseSeries(bot, { ...tuesdays, everyWeeks: '1' });
    await save();
    const made = await until('casusoverleggen', async () => {
      const found = await coming(bot);
      return found.length === 5 ? found : undefined;
    });
    for (const { attendees } of made) expect(attendees.flatMap((each) => each.for)).toHaveLength(5);
  });
});

test('without any calendar is kept here with everybody in turn, and who plans hears once what is wrong', async () => {
  const bare = await startWorld({ calendars: false });
  const { bot } = bare;
  const { save } = await chooseSeries(bot, { ...tuesdays, everyWeeks: '1' });
  await save();
  await until('casusoverleggen', async () => (await coming(bot)).length === 5);
  await until('all were tried', () => bot.log.filter(({ event }) => event === 'casusoverleg.put-off').length >= 5);
  for (const { attendees } of await coming(bot)) expect(attendees.flatMap((each) => each.for)).toHaveLength(5);
  await delivered(bot);
  // Once for who plans, and once for the beheerder, who is the same person here.
  const messages = inOwnChat(bot, planner).filter((each) => each.includes('Outlook'));
  expect(messages.filter((each) => each.includes('staat nog niet in Outlook'))).toHaveLength(1);
  expect(messages).toHaveLength(2);
  await bare.stop();
}, 60_000);
