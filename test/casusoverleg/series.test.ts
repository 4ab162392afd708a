// A fixed casusoverleg: chosen in chat, kept in the calendar by itself, changed and stopped.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  adviser,
  button,
  type CalendarWorld,
  chooseSeries,
  inOwnChat,
  later,
  mailOf,
  organiser,
  planner,
  presses,
  room,
  says,
  sent,
  startWorld,
  until,
  wallOf,
  wmo,
} from './calendar-world.ts';

let world: CalendarWorld;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.stop(), 30_000);

const events = () => world.graph.calendar.events(organiser);
const inCalendar = (count: number) =>
  until(`${count} casusoverleggen in the calendar`, () => events().length === count);

describe('a series', () => {
  test('is for planners only, and a planner is asked when it is', async () => {
    const { bot } = world;
    expect((await says(bot, wmo, 'vaste reeks', 'channel')).text).toContain('teammanager');
    const { text } = await says(bot, planner, 'vaste reeks oost', 'personal');
    expect(text).toContain('Welke dag? (verplicht)');
    const refused = await presses(bot, wmo, 'casusoverleg.series-edit', { wijkteam: bot.wijkteam }, 'channel');
    expect(refused.text).toContain('teammanager');
  });

  test('brings the form back with what was typed and what to change', async () => {
    const { bot } = world;
    const { card } = await presses(bot, planner, 'casusoverleg.series-edit', { wijkteam: bot.wijkteam }, 'personal');
    const typed = { ...button(card, 'Verder'), weekday: '2', times: 'tien uur', everyWeeks: '2' };
    const { text } = await presses(bot, planner, 'casusoverleg.series-when', typed, 'personal');
    expect(text).toContain('De tijden begrijp ik niet');
    expect(text).toContain('tien uur');
  });

  test('is shown as dates before anybody is invited, with what falls out and why', async () => {
    const { check } = await chooseSeries(world.bot, { weekday: '1', times: '10.00 - 11.30', everyWeeks: '1' });
    expect(check.text).toContain('Elke week op maandag, 10.00–11.30 uur.');
    expect(check.text).toMatch(/maandag 27 april\n: vervalt \(Koningsdag\)/);
    expect(events()).toEqual([]);
  });

  test('of free days only is refused, with the form as it was filled in', async () => {
    const period = { startsOn: '2026-04-27', until: '2026-04-30' };
    const { check } = await chooseSeries(world.bot, {
      weekday: '1',
      times: '10.00 - 11.30',
      everyWeeks: '1',
      ...period,
    });
    expect(check.text).toContain('Op deze manier is er geen enkele keer');
    expect(check.text).toContain('2026-04-30');
    expect(button(check.card, 'Verder')).toMatchObject({ weekday: '1' });
  });

  test('stands in the calendar for six weeks, at the same local time, with one of each role and a room', async () => {
    const { bot } = world;
    const { save } = await chooseSeries(bot, { weekday: '1', times: '10.00 - 11.30', everyWeeks: '2', room });
    const [one, other] = await Promise.all([save(), save()]);
    for (const { text } of [one, other]) expect(text).toContain('Om de week op maandag');
    // Mondays 30 March, 13 and 27 April, 11 May; the second one after is Koningsdag.
    await inCalendar(3);
    await sent(bot);
    expect(events().map(({ from }) => wallOf(from))).toEqual([
      '2026-03-30 10:00',
      '2026-04-13 10:00',
      '2026-05-11 10:00',
    ]);
    for (const event of events()) {
      expect(event.subject).toBe('Casusoverleg wijk Oost');
      const required = event.invited.filter(({ kind }) => kind === 'required').map(({ address }) => address);
      expect(required.sort()).toEqual([1, 2, 3, 4, adviser].map(mailOf).sort());
      expect(event.invited.some(({ address, kind }) => address === room && kind === 'room')).toBe(true);
    }
    const { text } = await says(bot, planner, 'vaste reeks', 'personal');
    expect(text).toMatch(/maandag 13 april\n: staat in de agenda/);
    expect(text).toMatch(/maandag 27 april\n: vervalt \(Koningsdag\)/);
    expect(inOwnChat(bot, planner).filter((each) => each.includes('Geboekt'))).toEqual([]);
  });

  test('is made once by two instances, and once more only when time goes on', async () => {
    const { bot } = world;
    await Promise.all([bot.running.beat(), later(bot, 0)]);
    await later(bot, 600);
    await sent(bot);
    expect(events()).toHaveLength(3);
    bot.clock.now = new Date('2026-04-14T07:00:00Z');
    await later(bot, 600);
    await sent(bot);
    // Monday 25 May is Tweede pinksterdag, so the next one is 8 June: not within six weeks yet.
    expect(events()).toHaveLength(3);
    bot.clock.now = new Date('2026-04-27T07:00:00Z');
    await later(bot, 600);
    await inCalendar(4);
    expect(
      events()
        .map(({ from }) => wallOf(from))
        .at(-1),
    ).toBe('2026-06-08 10:00');
    await sent(bot);
  });
});
