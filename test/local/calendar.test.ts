// Calendars of the local Microsoft 365 over HTTP: people, working hours, and when somebody is free.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type GraphCall, graphCalls, graphError } from '../support/graph-calls.ts';
import { type LocalGraph, startLocalGraph } from '../support/local-graph.ts';

const samira = { id: '00000000-0000-4000-8000-000000000001', name: 'Samira Bouzid', mail: 'samira@voorbeeld.nl' };
const joost = { name: 'Joost Wiersma', mail: 'joost@voorbeeld.nl', upn: 'jw01@voorbeeld.nl' };
const room = { kind: 'room' as const, name: 'Kamer 1', mail: 'kamer1@voorbeeld.nl' };
const nobody = { id: '00000000-0000-4000-8000-000000000009', name: 'Zonder Mailbox', mail: null };

let graph: LocalGraph;
let call: GraphCall;
beforeEach(async () => {
  graph = await startLocalGraph({ mailboxes: [samira, joost, room, nobody] });
  call = graphCalls(graph.url);
});
afterEach(async () => graph.close());

const schedules = (asked: string[], more: object = {}, headers: Record<string, string> = {}) =>
  call(
    'POST',
    `/users/${samira.id}/calendar/getSchedule`,
    {
      schedules: asked,
      startTime: { dateTime: '2026-03-30T00:00:00', timeZone: 'UTC' },
      endTime: { dateTime: '2026-04-04T00:00:00', timeZone: 'UTC' },
      ...more,
    },
    headers,
  );
const codeOf = (body: unknown): string => graphError.parse(body).error.code;
const at = (local: string): Date => new Date(`${local}+02:00`);

describe('a person', () => {
  test('is found by object id, by name of the user and by address, in any case', async () => {
    const { id } = graph.calendar.mailboxes()[1] ?? {};
    for (const who of [id, joost.upn, 'JOOST@voorbeeld.nl']) {
      const { status, body } = await call('GET', `/users/${who}?$select=id,mail`);
      expect([status, body]).toEqual([200, { id, mail: joost.mail }]);
    }
  });

  test('without a mailbox has no address and no calendar', async () => {
    expect((await call('GET', `/users/${nobody.id}?$select=id,mail`)).body).toEqual({ id: nobody.id, mail: null });
    const { status, body } = await call('GET', `/users/${nobody.id}/events`);
    expect([status, codeOf(body)]).toEqual([404, 'MailboxNotEnabledForRESTAPI']);
  });

  test('who is not here is not found, and a property that is not there is refused', async () => {
    const { status, body } = await call('GET', '/users/wie@voorbeeld.nl');
    expect([status, codeOf(body)]).toEqual([404, 'Request_ResourceNotFound']);
    const calendar = await call('GET', '/users/wie@voorbeeld.nl/events');
    expect([calendar.status, codeOf(calendar.body)]).toEqual([404, 'ErrorInvalidUser']);
    expect((await call('GET', `/users/${samira.id}?$select=id,schoenmaat`)).status).toBe(400);
  });

  test('who left has no calendar any more', async () => {
    graph.calendar.forget(joost.mail);
    expect((await call('GET', `/users/${joost.mail}`)).status).toBe(404);
    expect(graph.calendar.events(joost.mail)).toEqual([]);
  });

  test('has automatic replies off, on, or for a while', async () => {
    const read = async (): Promise<unknown> =>
      (await call('GET', `/users/${samira.id}/mailboxSettings?$select=automaticRepliesSetting`)).body;
    expect(await read()).toMatchObject({ automaticRepliesSetting: { status: 'disabled' } });
    graph.calendar.automaticReplies(samira.mail, true);
    expect(await read()).toMatchObject({ automaticRepliesSetting: { status: 'alwaysEnabled' } });
    graph.calendar.automaticReplies(samira.mail, { from: at('2026-04-01T00:00'), until: at('2026-04-08T00:00') });
    expect(await read()).toEqual({
      automaticRepliesSetting: expect.objectContaining({
        status: 'scheduled',
        scheduledStartDateTime: { dateTime: '2026-03-31T22:00:00.0000000', timeZone: 'UTC' },
        scheduledEndDateTime: { dateTime: '2026-04-07T22:00:00.0000000', timeZone: 'UTC' },
      }),
    });
    const whole = await call('GET', `/users/${samira.id}/mailboxSettings`);
    expect(whole.body).toMatchObject({ timeZone: 'W. Europe Standard Time', userPurpose: 'user' });
  });
});

describe('when somebody is free', () => {
  test('is told in UTC, or in the zone that was preferred, without what it is', async () => {
    graph.calendar.appoint(samira.mail, {
      from: at('2026-03-30T10:00'),
      until: at('2026-03-30T11:00'),
      subject: 'Privé',
    });
    const { status, body, headers } = await schedules([samira.mail]);
    expect(status).toBe(200);
    expect(headers.get('preference-applied')).toBeNull();
    expect(body).toEqual({
      value: [
        {
          scheduleId: samira.mail,
          availabilityView: expect.stringMatching(/^0{16}220+$/),
          scheduleItems: [
            {
              status: 'busy',
              start: { dateTime: '2026-03-30T08:00:00.0000000', timeZone: 'UTC' },
              end: { dateTime: '2026-03-30T09:00:00.0000000', timeZone: 'UTC' },
            },
          ],
          workingHours: {
            daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
            startTime: '08:30:00.0000000',
            endTime: '17:00:00.0000000',
            timeZone: { name: 'W. Europe Standard Time' },
          },
        },
      ],
    });
    const local = await schedules([samira.mail], {}, { prefer: 'outlook.timezone="W. Europe Standard Time"' });
    expect(local.headers.get('preference-applied')).toBe('outlook.timezone="W. Europe Standard Time"');
    expect(local.body).toMatchObject({
      value: [
        {
          scheduleItems: [{ start: { dateTime: '2026-03-30T10:00:00.0000000', timeZone: 'W. Europe Standard Time' } }],
        },
      ],
    });
    expect(JSON.stringify(local.body)).not.toContain('Privé');
  });

  test('knows what repeats, at the same time on the wall before and after the clock changes', async () => {
    graph.calendar.appoint(samira.mail, {
      from: new Date('2026-03-23T08:00:00Z'),
      until: new Date('2026-03-23T09:00:00Z'),
      weekly: ['monday', 'wednesday'],
    });
    const period = {
      startTime: { dateTime: '2026-03-24T00:00:00', timeZone: 'UTC' },
      endTime: { dateTime: '2026-04-06T00:00:00', timeZone: 'UTC' },
    };
    const items = async (more = period): Promise<unknown> =>
      JSON.stringify((await schedules([samira.mail], more)).body)
        .match(/"start":\{"dateTime":"[^"]*/g)
        ?.map((each) => each.slice(21, 37));
    expect(await items()).toEqual(['2026-03-25T08:00', '2026-03-30T07:00', '2026-04-01T07:00']);
    const [series] = graph.calendar.events(samira.mail);
    graph.calendar.skip(samira.mail, series?.id ?? '', '2026-03-30');
    expect(await items()).toEqual(['2026-03-25T08:00', '2026-04-01T07:00']);
    const autumn = {
      startTime: { dateTime: '2026-10-20T00:00:00', timeZone: 'UTC' },
      endTime: { dateTime: '2026-10-28T00:00:00', timeZone: 'UTC' },
    };
    expect(await items(autumn)).toEqual(['2026-10-21T07:00', '2026-10-26T08:00']);
  });

  test('tells tentative, away and elsewhere apart, leaves out what is free or cancelled, and shows the strongest', async () => {
    const day = (date: string, showAs: 'tentative' | 'oof' | 'workingElsewhere' | 'free' | 'busy', allDay = false) =>
      graph.calendar.appoint(joost.mail, {
        from: at(`${date}T${allDay ? '00:00' : '10:00'}`),
        until: allDay ? new Date(at(`${date}T00:00`).getTime() + 86_400_000) : at(`${date}T11:00`),
        showAs,
        allDay,
      });
    day('2026-03-30', 'tentative');
    day('2026-03-31', 'workingElsewhere');
    day('2026-03-31', 'free');
    day('2026-04-01', 'oof', true);
    day('2026-04-01', 'busy');
    const midnight = (date: string) => ({ dateTime: `${date}T00:00:00`, timeZone: 'W. Europe Standard Time' });
    const week = { startTime: midnight('2026-03-30'), endTime: midnight('2026-04-04') };
    const { body } = await schedules([joost.mail], { ...week, availabilityViewInterval: 1440 });
    expect(body).toMatchObject({
      value: [
        {
          availabilityView: '10300',
          scheduleItems: [
            { status: 'tentative' },
            { status: 'workingElsewhere' },
            { status: 'oof', start: { dateTime: '2026-03-31T22:00:00.0000000' } },
            { status: 'busy' },
          ],
        },
      ],
    });
  });

  test('of an address that is not here is an error within the answer, and a room gives no working hours', async () => {
    const { status, body } = await schedules(['wijkcoach@elders.nl', room.mail, joost.mail, samira.id]);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      value: [
        { scheduleId: 'wijkcoach@elders.nl', error: { responseCode: 'ErrorMailRecipientNotFound' }, scheduleItems: [] },
        { scheduleId: room.mail, scheduleItems: [] },
        { scheduleId: joost.mail, workingHours: {} },
        { scheduleId: samira.id, error: { responseCode: 'ErrorMailRecipientNotFound' } },
      ],
    });
    expect(JSON.stringify(body).match(/workingHours/g)).toHaveLength(1);
  });

  test('comes with the rules of a zone where that has no name', async () => {
    graph.calendar.change(joost.mail, {
      customTimeZone: true,
      workingHours: { days: ['tuesday'], from: '09:00', until: '13:00' },
    });
    const { body } = await schedules([joost.mail]);
    expect(body).toMatchObject({
      value: [
        {
          workingHours: {
            daysOfWeek: ['tuesday'],
            startTime: '09:00:00.0000000',
            timeZone: { '@odata.type': '#microsoft.graph.customTimeZone', bias: -60, daylightOffset: { month: 3 } },
          },
        },
      ],
    });
  });

  test('is taken with capitals too, in any zone by its Windows or its IANA name', async () => {
    const asked = {
      Schedules: [samira.mail],
      StartTime: { dateTime: '2026-03-30T00:00:00', timeZone: 'Europe/Amsterdam' },
      EndTime: { dateTime: '2026-03-31T00:00:00.0000000', timeZone: 'Romance Standard Time' },
      AvailabilityViewInterval: 60,
    };
    const { body } = await call('POST', `/users/${samira.id}/calendar/getSchedule`, asked);
    expect(body).toMatchObject({ value: [{ availabilityView: '0'.repeat(24) }] });
  });

  test.each<[string, object]>([
    ['more than 20 at once', { schedules: Array.from({ length: 21 }, (_, each) => `p${each}@voorbeeld.nl`) }],
    ['62 days', { endTime: { dateTime: '2026-05-31T00:00:00', timeZone: 'UTC' } }],
    ['a period that ends before it begins', { endTime: { dateTime: '2026-03-29T00:00:00', timeZone: 'UTC' } }],
    ['steps of less than five minutes', { availabilityViewInterval: 4 }],
    ['a zone that is not there', { startTime: { dateTime: '2026-03-30T00:00:00', timeZone: 'Oost' } }],
    ['what is not a time', { startTime: { dateTime: 'morgen', timeZone: 'UTC' } }],
  ])('is not told for %s', async (_, more) => {
    expect((await schedules([samira.mail], more)).status).toBe(400);
  });

  test('is not told with a property Graph does not know', async () => {
    const { status, body } = await schedules([samira.mail], { wie: 1 });
    expect([status, codeOf(body)]).toEqual([400, 'RequestBodyRead']);
  });

  test('is not told in a zone that is not there', async () => {
    const { status, body } = await schedules([samira.mail], {}, { prefer: 'outlook.timezone="Oost"' });
    expect([status, codeOf(body)]).toEqual([400, 'TimeZoneNotSupportedException']);
  });
});
