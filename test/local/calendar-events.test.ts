// Events of the local Microsoft 365 over HTTP: made once, moved, cancelled, and what those who are invited get of it.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { type GraphCall, graphCalls, graphError } from '../support/graph-calls.ts';
import { type LocalGraph, startLocalGraph } from '../support/local-graph.ts';

const bot = { name: 'Casusoverleg Oost', mail: 'casusoverleg@voorbeeld.nl' };
const samira = { name: 'Samira Bouzid', mail: 'samira@voorbeeld.nl' };
const joost = { name: 'Joost Wiersma', mail: 'joost@voorbeeld.nl' };
const room = { kind: 'room' as const, name: 'Kamer 1', mail: 'kamer1@voorbeeld.nl' };
const partner = 'wijkcoach@elders.nl';

let graph: LocalGraph;
let call: GraphCall;
beforeEach(async () => {
  graph = await startLocalGraph({ mailboxes: [bot, samira, joost, room] });
  call = graphCalls(graph.url);
});
afterEach(async () => graph.close());

const home = `/users/${bot.mail}/events`;
const at = (local: string): Date => new Date(`${local}+02:00`);
const wall = (dateTime: string) => ({ dateTime, timeZone: 'W. Europe Standard Time' });
const invited = (address: string, type: string, name = address) => ({ emailAddress: { address, name }, type });
const meeting = {
  subject: 'Casusoverleg wijk Oost',
  body: { contentType: 'text', content: 'De agenda staat in Teams.' },
  start: wall('2026-03-31T10:00:00'),
  end: wall('2026-03-31T11:10:00'),
  attendees: [
    invited(samira.mail, 'required'),
    invited(partner, 'optional'),
    invited(room.mail, 'resource', 'Kamer 1'),
  ],
  location: { displayName: 'Kamer 1', locationEmailAddress: room.mail },
  isOnlineMeeting: true,
  onlineMeetingProvider: 'teamsForBusiness',
  sensitivity: 'private',
  showAs: 'busy',
  transactionId: 'overleg-1',
};
const graphEvent = z.looseObject({
  id: z.string(),
  '@odata.etag': z.string(),
  changeKey: z.string(),
  iCalUId: z.string(),
  attendees: z.array(
    z.looseObject({
      emailAddress: z.object({ address: z.string(), name: z.string() }),
      status: z.object({ response: z.string() }),
    }),
  ),
});
async function made(changes: object = {}): Promise<z.infer<typeof graphEvent>> {
  const { status, body } = await call('POST', home, { ...meeting, ...changes });
  expect(status).toBe(201);
  return graphEvent.parse(body);
}
const path = ({ id }: { id: string }): string => `${home}/${encodeURIComponent(id)}`;
const read = async (of: { id: string }): Promise<z.infer<typeof graphEvent>> =>
  graphEvent.parse((await call('GET', path(of))).body);
const codeOf = (body: unknown): string => graphError.parse(body).error.code;
const mails = () => graph.calendar.inbox().map(({ to, kind }) => `${kind} ${to}`);

describe('a meeting that is made', () => {
  test('is answered whole, with a link to join and with times in UTC', async () => {
    const { body } = await call('POST', home, meeting);
    expect(body).toMatchObject({
      subject: meeting.subject,
      start: { dateTime: '2026-03-31T08:00:00.0000000', timeZone: 'UTC' },
      end: { dateTime: '2026-03-31T09:10:00.0000000', timeZone: 'UTC' },
      originalStartTimeZone: 'W. Europe Standard Time',
      isOnlineMeeting: true,
      onlineMeeting: { joinUrl: expect.stringMatching(/^https:\/\/teams\.microsoft\.com\/l\/meetup-join\//) },
      sensitivity: 'private',
      transactionId: 'overleg-1',
      isOrganizer: true,
      organizer: { emailAddress: { address: bot.mail } },
      type: 'singleInstance',
      body: { contentType: 'html', content: expect.stringContaining('meetup-join') },
      bodyPreview: 'De agenda staat in Teams.',
    });
  });

  test('invites everybody once, and stands tentatively in the calendars of people here', async () => {
    const { iCalUId } = await made();
    expect(mails()).toEqual([`invitation ${samira.mail}`, `invitation ${partner}`, `invitation ${room.mail}`]);
    expect(graph.calendar.events(samira.mail)).toMatchObject([
      { iCalUId, showAs: 'tentative', private: true, isOrganiser: false, organiser: bot.mail, transactionId: null },
    ]);
    expect(graph.calendar.events(joost.mail)).toEqual([]);
  });

  test('is taken by a room that is free, just after it was answered', async () => {
    const event = await made();
    expect(event.attendees.map(({ status }) => status.response)).toEqual(['none', 'none', 'none']);
    const now = await read(event);
    expect(now.attendees.map(({ status }) => status.response)).toEqual(['none', 'none', 'accepted']);
    expect(now.changeKey).not.toBe(event.changeKey);
    expect(graph.calendar.events(room.mail)).toMatchObject([{ showAs: 'busy' }]);
  });

  test('is declined by a room that is taken', async () => {
    graph.calendar.appoint(room.mail, { from: at('2026-03-31T11:00'), until: at('2026-03-31T12:00') });
    const now = await read(await made());
    expect(now.attendees[2]?.status.response).toBe('declined');
    expect(graph.calendar.events(room.mail)).toHaveLength(1);
  });

  test('is not made twice under one transaction id, and nobody is invited anew', async () => {
    const first = await made();
    const again = await made();
    expect(again.id).toBe(first.id);
    expect(graph.calendar.events(bot.mail)).toHaveLength(1);
    expect(mails()).toHaveLength(3);
    // Another mailbox, another event.
    expect((await call('POST', `/users/${joost.mail}/events`, meeting)).status).toBe(201);
  });

  test('is another meeting under the same transaction id: that is refused, with the one there is', async () => {
    const first = await made();
    const other = await call('POST', home, { ...meeting, start: wall('2026-03-31T09:30:00') });
    expect([other.status, codeOf(other.body)]).toEqual([400, 'ErrorDuplicateTransactionId']);
    expect(other.body).toMatchObject({ error: { '@event.existingEventId': first.id } });
    graph.faults.set({ repeatedId: 'refused' });
    const same = await call('POST', home, meeting);
    expect([same.status, codeOf(same.body)]).toEqual([409, 'ErrorDuplicateTransactionId']);
    expect(mails()).toHaveLength(3);
  });

  test.each<[string, object, string]>([
    ['a property Graph does not know', { onderwerp: 'x' }, 'RequestBodyRead'],
    ['a property that is read only', { iCalUId: 'x' }, 'RequestBodyRead'],
    ['an end before its start', { end: wall('2026-03-31T09:00:00') }, 'ErrorCalendarEndDateIsEarlierThanStartDate'],
    [
      'a zone that is not there',
      { start: { dateTime: '2026-03-31T10:00:00', timeZone: 'Oost' } },
      'TimeZoneNotSupportedException',
    ],
    ['a time with an offset', { start: wall('2026-03-31T10:00:00+02:00') }, 'RequestBodyRead'],
    ['a whole day that does not begin at midnight', { isAllDay: true }, 'ErrorPropertyValidationFailure'],
    ['what is not an address', { attendees: [invited('Samira', 'required')] }, 'RequestBodyRead'],
    ['no start', { start: undefined }, 'RequestBodyRead'],
  ])('is not made with %s', async (_, changes, code) => {
    const { status, body } = await call('POST', home, { ...meeting, ...changes });
    expect([status, codeOf(body)]).toEqual([400, code]);
    expect(graph.calendar.inbox()).toEqual([]);
  });
});

describe('a meeting that is changed', () => {
  test('to another time is told to everybody, who is asked anew; the room looks again', async () => {
    const event = await made();
    graph.calendar.answer(samira.mail, event.iCalUId, 'accepted');
    graph.calendar.appoint(room.mail, { from: at('2026-04-01T10:00'), until: at('2026-04-01T11:00') });
    const { status, body } = await call('PATCH', path(event), {
      start: wall('2026-04-01T10:00:00'),
      end: wall('2026-04-01T11:10:00'),
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: event.id,
      iCalUId: event.iCalUId,
      start: { dateTime: '2026-04-01T08:00:00.0000000' },
    });
    expect(mails().slice(3)).toEqual([`update ${samira.mail}`, `update ${partner}`, `update ${room.mail}`]);
    const now = await read(event);
    expect(now.attendees.map((each) => each.status.response)).toEqual(['none', 'none', 'declined']);
    expect(graph.calendar.events(samira.mail)).toMatchObject([{ from: at('2026-04-01T10:00'), showAs: 'tentative' }]);
    expect(graph.calendar.events(room.mail)).toHaveLength(1);
  });

  test('to the time it has already, or in another zone to the same moment, bothers nobody', async () => {
    const event = await made();
    graph.calendar.answer(samira.mail, event.iCalUId, 'accepted');
    await call('PATCH', path(event), { start: { dateTime: '2026-03-31T08:00:00Z', timeZone: 'UTC' } });
    expect(mails()).toHaveLength(3);
    expect((await read(event)).attendees[0]?.status.response).toBe('accepted');
  });

  test('to another place is told, and keeps the answers', async () => {
    const event = await made();
    graph.calendar.answer(samira.mail, event.iCalUId, 'accepted');
    await call('PATCH', path(event), { location: { displayName: 'Online' } });
    expect(mails().slice(3)).toEqual([`update ${samira.mail}`, `update ${partner}`, `update ${room.mail}`]);
    expect((await read(event)).attendees[0]?.status.response).toBe('accepted');
    expect(graph.calendar.events(samira.mail)).toMatchObject([{ showAs: 'busy', place: 'Online' }]);
  });

  test('to other people tells only those who come or go', async () => {
    const event = await made();
    graph.calendar.answer(samira.mail, event.iCalUId, 'accepted');
    await call('PATCH', path(event), {
      attendees: [invited(samira.mail, 'required'), invited(joost.mail, 'optional')],
    });
    expect(mails().slice(3)).toEqual([
      `cancellation ${partner}`,
      `cancellation ${room.mail}`,
      `invitation ${joost.mail}`,
    ]);
    expect((await read(event)).attendees.map((each) => each.status.response)).toEqual(['accepted', 'none']);
    expect(graph.calendar.events(room.mail)).toEqual([]);
    expect(graph.calendar.events(joost.mail)).toMatchObject([{ showAs: 'tentative' }]);
  });

  test('has another change key and another etag each time, and is not changed with an old one', async () => {
    const event = await made();
    const changed = graphEvent.parse((await call('PATCH', path(event), { subject: 'Casusoverleg wijk West' })).body);
    expect(changed.changeKey).not.toBe(event.changeKey);
    const late = await call('PATCH', path(event), { subject: 'x' }, { 'if-match': event['@odata.etag'] });
    expect(late.status).toBe(412);
    expect(mails()).toHaveLength(3);
  });

  test('loses its online meeting when the body is written over without the link', async () => {
    const event = await made();
    await call('PATCH', path(event), { body: { contentType: 'text', content: 'Nieuw' } });
    expect(await read(event)).toMatchObject({ isOnlineMeeting: false, onlineMeeting: null });
  });

  test('is changed by its organiser only', async () => {
    const { iCalUId } = await made();
    const copy = graph.calendar.event(samira.mail, iCalUId);
    const own = `/users/${samira.mail}/events/${encodeURIComponent(copy?.id ?? '')}`;
    expect((await call('PATCH', own, { start: wall('2026-03-31T09:00:00') })).status).toBe(400);
    expect((await call('PATCH', own, { showAs: 'free' })).status).toBe(200);
    expect((await call('GET', `${home}/${encodeURIComponent(copy?.id ?? '')}`)).status).toBe(404);
  });
});

describe('a meeting that is cancelled', () => {
  test('is gone, with nothing in the answer, and everybody hears why', async () => {
    const event = await made();
    const { status, body, headers } = await call('POST', `${path(event)}/cancel`, {
      comment: 'Er is niets te bespreken.',
    });
    expect([status, body, headers.get('content-type')]).toEqual([202, undefined, null]);
    expect(graph.calendar.inbox(undefined, 'cancellation')).toMatchObject(
      [samira.mail, partner, room.mail].map((to) => ({ to, comment: 'Er is niets te bespreken.' })),
    );
    expect((await call('GET', path(event))).status).toBe(404);
    const again = await call('POST', `${path(event)}/cancel`, { Comment: 'x' });
    expect([again.status, codeOf(again.body)]).toEqual([404, 'ErrorItemNotFound']);
    expect(graph.calendar.events(samira.mail)).toMatchObject([{ cancelled: true, showAs: 'free' }]);
    expect(graph.calendar.events(room.mail)).toEqual([]);
  });

  test('is cancelled by its organiser only', async () => {
    const { iCalUId } = await made();
    const copy = graph.calendar.event(samira.mail, iCalUId);
    const own = `/users/${samira.mail}/events/${encodeURIComponent(copy?.id ?? '')}`;
    const { status, body } = await call('POST', `${own}/cancel`, {});
    expect([status, graphError.parse(body).error.message]).toEqual([
      400,
      "Your request can't be completed. You need to be an organizer to cancel a meeting.",
    ]);
  });

  test('may stay to be read, and is then not cancelled again', async () => {
    graph.faults.set({ cancelledStays: true, cancelSaysJson: true });
    const event = await made();
    const { status, headers } = await call('POST', `${path(event)}/cancel`, {});
    expect([status, headers.get('content-type')]).toEqual([202, 'application/json']);
    expect(await read(event)).toMatchObject({ isCancelled: true });
    expect((await call('POST', `${path(event)}/cancel`, {})).status).toBe(400);
    expect(mails()).toHaveLength(6);
  });

  test('by deleting it is told as well; who is invited deletes only the own copy', async () => {
    const event = await made();
    const copy = graph.calendar.event(samira.mail, event.iCalUId);
    expect((await call('DELETE', `/users/${samira.mail}/events/${encodeURIComponent(copy?.id ?? '')}`)).status).toBe(
      204,
    );
    expect(mails()).toHaveLength(3);
    expect((await call('DELETE', path(event))).status).toBe(204);
    expect(graph.calendar.inbox(undefined, 'cancellation')).toHaveLength(3);
    expect(graph.calendar.events(samira.mail)).toEqual([]);
  });
});

describe('by hand', () => {
  test('a meeting is moved, and read so through Graph', async () => {
    const event = await made();
    graph.calendar.move(bot.mail, event.id, { from: at('2026-04-06T14:00'), until: at('2026-04-06T15:00') });
    expect(await read(event)).toMatchObject({ start: { dateTime: '2026-04-06T12:00:00.0000000' } });
    expect(graph.calendar.inbox(samira.mail, 'update')).toHaveLength(1);
  });

  test('somebody accepts, doubts or declines, and changes that', async () => {
    const event = await made();
    const now = async () => (await read(event)).attendees[0]?.status.response;
    graph.calendar.answer(samira.mail, event.id, 'tentative');
    expect(await now()).toBe('tentativelyAccepted');
    graph.calendar.answer(samira.mail, event.id, 'declined');
    expect([await now(), graph.calendar.events(samira.mail)]).toEqual(['declined', []]);
    graph.calendar.answer(samira.mail, event.id, 'accepted');
    expect(await now()).toBe('accepted');
    expect(graph.calendar.events(samira.mail)).toMatchObject([{ showAs: 'busy' }]);
    expect(() => graph.calendar.answer(joost.mail, event.id, 'accepted')).toThrow('ErrorItemNotFound');
  });

  test('a room declines afterwards', async () => {
    const event = await made();
    graph.calendar.answer(room.mail, event.id, 'declined');
    expect((await read(event)).attendees[2]?.status.response).toBe('declined');
    expect(graph.calendar.events(room.mail)).toEqual([]);
  });

  test('a meeting is cancelled or taken away, and is gone for Graph', async () => {
    const first = await made();
    const second = await made({ transactionId: 'overleg-2' });
    graph.calendar.cancel(bot.mail, first.id, 'Later');
    graph.calendar.remove(bot.mail, second.id);
    expect((await call('GET', path(first))).status).toBe(404);
    expect((await call('GET', path(second))).status).toBe(404);
    expect(graph.calendar.inbox(samira.mail, 'cancellation').map(({ comment }) => comment)).toEqual(['Later', '']);
  });
});

describe('the calendar', () => {
  const view = (query: string) => call('GET', `/users/${bot.mail}/calendarView?${query}`);

  test('between two moments shows what falls in it, by when it begins, each time of what repeats', async () => {
    await made({ transactionId: undefined, attendees: [] });
    await call('POST', home, {
      subject: 'Elke maandag',
      start: wall('2026-03-23T09:00:00'),
      end: wall('2026-03-23T09:30:00'),
      recurrence: {
        pattern: { type: 'weekly', interval: 1, daysOfWeek: ['monday'] },
        range: { type: 'numbered', startDate: '2026-03-23', numberOfOccurrences: 3 },
      },
    });
    const { body } = await view(
      'startDateTime=2026-03-30T00:00:00Z&endDateTime=2026-04-30T00:00:00Z&$select=subject,start,type&$top=50',
    );
    const found = z.object({ value: z.array(z.looseObject({ id: z.string() })) }).parse(body).value;
    expect(found).toMatchObject([
      { subject: 'Elke maandag', type: 'occurrence', start: { dateTime: '2026-03-30T07:00:00.0000000' } },
      { subject: meeting.subject, type: 'singleInstance' },
      { subject: 'Elke maandag', type: 'occurrence', start: { dateTime: '2026-04-06T07:00:00.0000000' } },
    ]);
    expect(Object.keys(found[1] ?? {}).sort()).toEqual(['@odata.etag', 'id', 'start', 'subject', 'type']);
    const first = await call('GET', path({ id: found[0]?.id ?? '' }));
    expect(first.body).toMatchObject({ type: 'occurrence', start: { dateTime: '2026-03-30T07:00:00.0000000' } });
    expect((await call('DELETE', path({ id: found[0]?.id ?? '' }))).status).toBe(204);
    const left = await view('startDateTime=2026-03-30T00:00:00Z&endDateTime=2026-04-30T00:00:00Z');
    expect(z.object({ value: z.array(z.unknown()) }).parse(left.body).value).toHaveLength(2);
    const whole = await call('GET', home);
    expect(whole.body).toMatchObject({ value: [{ type: 'singleInstance' }, { type: 'seriesMaster' }] });
  });

  test('comes ten at a time, unless more is asked for', async () => {
    for (let number = 0; number < 23; number += 1) await made({ transactionId: `o${number}`, attendees: [] });
    const sizes: number[] = [];
    const page = z.object({
      value: z.array(z.looseObject({ transactionId: z.string() })),
      '@odata.nextLink': z.string().optional(),
    });
    let link: string | undefined =
      `/users/${bot.mail}/calendarView?startDateTime=2026-03-31T00:00:00%2B02:00&endDateTime=2026-04-01T00:00:00%2B02:00&$select=id,transactionId`;
    const seen = new Set<string>();
    while (link !== undefined) {
      const read = page.parse((await call('GET', link)).body);
      sizes.push(read.value.length);
      for (const { transactionId } of read.value) seen.add(transactionId);
      link = read['@odata.nextLink'];
    }
    expect([sizes, seen.size]).toEqual([[10, 10, 3], 23]);
  });

  test('cannot be searched by transaction id, and needs two moments', async () => {
    const period = 'startDateTime=2026-03-31T00:00:00Z&endDateTime=2026-04-01T00:00:00Z';
    expect((await view(`${period}&$filter=transactionId eq 'x'`)).status).toBe(400);
    await made();
    expect((await view(`${period}&$select=schoenmaat`)).status).toBe(400);
    expect((await view('startDateTime=2026-03-31T00:00:00Z')).status).toBe(400);
    expect((await view('startDateTime=morgen&endDateTime=2026-04-01T00:00:00Z')).status).toBe(400);
    expect((await view(`${period}&$top=0`)).status).toBe(400);
  });

  test('takes ids that stay and text instead of HTML as preferences, and says so', async () => {
    const event = await made();
    const preferred = 'IdType="ImmutableId", outlook.timezone="Europe/Amsterdam", outlook.body-content-type="text"';
    const { body, headers } = await call('GET', path(event), undefined, { prefer: preferred });
    expect(headers.get('preference-applied')).toBe(
      'outlook.timezone="Europe/Amsterdam", outlook.body-content-type="text", IdType="ImmutableId"',
    );
    expect(body).toMatchObject({
      id: event.id,
      start: { dateTime: '2026-03-31T10:00:00.0000000', timeZone: 'Europe/Amsterdam' },
      body: { contentType: 'text', content: 'De agenda staat in Teams.' },
    });
  });
});
