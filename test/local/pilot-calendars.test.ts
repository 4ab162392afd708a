// What there is in the calendars of local mode at the first start, and what a second start leaves alone.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { z } from 'zod';
import { pilot } from '../../src/local/pilot.ts';
import { fillPilotCalendars } from '../../src/local/pilot-calendars.ts';
import { graphCalls } from '../support/graph-calls.ts';
import { type LocalGraph, startLocalGraph } from '../support/local-graph.ts';

let graph: LocalGraph;
beforeEach(async () => {
  graph = await startLocalGraph();
});
afterEach(async () => graph.close());

const rooms = [
  { naam: 'Kamer 1', adres: 'kamer1@voorbeeld.nl' },
  { naam: 'Kamer 2', adres: 'kamer2@voorbeeld.nl' },
];
const wednesday = new Date('2026-03-25T12:00:00Z');
const addresses = [...pilot.people.map(({ email }) => email), ...rooms.map(({ adres }) => adres)];

test('everybody and each room has a calendar with a week that goes on after the clock has changed', async () => {
  fillPilotCalendars(graph.calendar, rooms, wednesday);
  expect(graph.calendar.mailboxes().map(({ mail }) => mail)).toEqual(addresses);
  const { body } = await graphCalls(graph.url)('POST', `/users/${addresses[0]}/calendar/getSchedule`, {
    schedules: addresses,
    startTime: { dateTime: '2026-03-30T00:00:00', timeZone: 'Europe/Amsterdam' },
    endTime: { dateTime: '2026-04-04T00:00:00', timeZone: 'Europe/Amsterdam' },
  });
  const read = z.object({
    value: z.array(z.object({ scheduleItems: z.array(z.object({ start: z.object({ dateTime: z.string() }) })) })),
  });
  const items = read.parse(body).value.map(({ scheduleItems }) => scheduleItems.map(({ start }) => start.dateTime));
  // The dagstart of everybody, at nine on the wall: on Tuesday, as not everybody works on Monday.
  expect(items.slice(0, 6).every((each) => each.includes('2026-03-31T07:00:00.0000000'))).toBe(true);
  expect(items[0]).toContain('2026-03-30T07:00:00.0000000');
  expect(items.slice(6).map((each) => each.length)).toEqual([2, 1]);
  expect(graph.calendar.inbox()).toEqual([]);
});

test('a second start changes nothing of what is there, and adds a room that is new', () => {
  fillPilotCalendars(graph.calendar, rooms.slice(0, 1), wednesday);
  const [first] = graph.calendar.events(addresses[0] ?? '');
  graph.calendar.remove(addresses[0] ?? '', first?.id ?? '');
  const before = addresses.map((each) => graph.calendar.events(each).length);
  fillPilotCalendars(graph.calendar, rooms, new Date('2026-04-20T12:00:00Z'));
  const after = addresses.map((each) => graph.calendar.events(each).length);
  expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
  expect(graph.calendar.mailboxes()).toHaveLength(8);
});
