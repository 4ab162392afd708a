// Meetings, when what comes back is odd. What Outlook itself does is in agenda.test.ts.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Meeting } from '../../src/ports.ts';
import { agendaAt, failed, organiser, page } from './scripted-agenda.ts';
import { type Asked, type Script, type ScriptedServer, startScriptedServer } from './scripted-server.ts';

let server: ScriptedServer;
beforeAll(async () => {
  server = await startScriptedServer();
});
afterAll(() => server.close());

const key = '0b8e1a52-4c4f-4b7e-9a3d-2f1c5d6e7a80';
const room = { address: 'kamer1@voorbeeld.nl', name: 'Wijkcentrum Oost, kamer 1', kind: 'room' } as const;
const noor = { address: 'noor@voorbeeld.nl', name: 'Noor van Dam', kind: 'required' } as const;
const ggz = { address: 'ggz@partner.example', name: 'GGZ', kind: 'optional' } as const;
const meeting: Meeting = {
  ...{ from: new Date('2026-04-07T08:00:00Z'), until: new Date('2026-04-07T09:00:00Z') },
  ...{ subject: 'Casusoverleg wijk Oost', text: 'De agenda staat in Teams.' },
  invited: [noor, ggz, room],
};

const type = { required: 'required', optional: 'optional', room: 'resource' };
const utc = (instant: Date) => ({ dateTime: instant.toISOString().replace('Z', '0000'), timeZone: 'UTC' });
/** As Graph gives it. */
const event = (of: Meeting = meeting, more: object = {}): object => ({
  ...{ id: 'AAMk=', iCalUId: '0400', changeKey: 'a1==', isCancelled: false, subject: of.subject },
  ...{ start: utc(of.from), end: utc(of.until) },
  attendees: of.invited.map(({ address, name, kind }) => ({
    ...{ type: type[kind], status: { response: 'none', time: '0001-01-01T00:00:00Z' } },
    emailAddress: { address, name },
  })),
  onlineMeeting: { joinUrl: 'https://teams.example/l/1' },
  organizer: { emailAddress: { address: organiser, name: 'Casusoverleg' } },
  body: { contentType: 'html', content: 'join' },
  ...more,
});
const ok = (body: object): Script => ({ status: 200, body });
const done = (more: object = {}): object => ({
  is: 'done',
  meeting: {
    ...{ eventId: 'AAMk=', iCalUId: '0400', changeKey: 'a1==', cancelled: false },
    ...{ from: meeting.from, until: meeting.until, joinUrl: 'https://teams.example/l/1' },
    invited: meeting.invited.map(({ address, kind }) => ({ address, kind, response: 'none' })),
    ...more,
  },
});
const agenda = () => agendaAt(server.url);
const problem = (kind: string, ...about: string[]): object => ({ is: 'problem', problem: { kind, about } });

const asked = (): string[] =>
  server.asked.map(
    ({ method, url }) => `${method} ${url.replace('/v1.0/users/casusoverleg%40voorbeeld.nl', '')}`.split('?')[0] ?? '',
  );
const create = 'POST /events';
const read = 'GET /events/AAMk%3D';
const change = 'PATCH /events/AAMk%3D';
const lookUp = 'GET /calendarView';

const nobodyThere: Script = ok({ value: [{ id: 'BBB', transactionId: null }, { id: 'CCC' }, 7] });
const there: Script = ok({ value: [{ id: 'BBB' }, { id: 'AAMk=', transactionId: key.toUpperCase() }] });

describe('a new meeting', () => {
  const book = (mayExist = false) => agenda().book(organiser, key, meeting, mayExist);

  test('is a private Teams meeting by the wall clock here, with the room, and nothing else', async () => {
    server.answers({ status: 201, body: event() });
    expect(await book()).toEqual(done());
    expect(server.asked).toMatchObject([{ method: 'POST', headers: { prefer: 'outlook.timezone="UTC"' } }]);
    expect(server.asked[0]?.body).toEqual({
      subject: 'Casusoverleg wijk Oost',
      body: { contentType: 'text', content: 'De agenda staat in Teams.' },
      start: { dateTime: '2026-04-07T10:00:00', timeZone: 'W. Europe Standard Time' },
      end: { dateTime: '2026-04-07T11:00:00', timeZone: 'W. Europe Standard Time' },
      attendees: [
        { type: 'required', emailAddress: { address: 'noor@voorbeeld.nl', name: 'Noor van Dam' } },
        { type: 'optional', emailAddress: { address: 'ggz@partner.example', name: 'GGZ' } },
        { type: 'resource', emailAddress: { address: room.address, name: room.name } },
      ],
      location: { displayName: room.name, locationType: 'conferenceRoom', locationEmailAddress: room.address },
      isOnlineMeeting: true,
      onlineMeetingProvider: 'teamsForBusiness',
      sensitivity: 'private',
      showAs: 'busy',
      responseRequested: true,
      allowNewTimeProposals: false,
      hideAttendees: false,
      transactionId: key,
    });
  });

  test('without a room says no place', async () => {
    server.answers({ status: 201, body: event() });
    await agenda().book(organiser, key, { ...meeting, invited: [noor] }, false);
    expect(server.asked[0]?.body).not.toHaveProperty('location');
  });

  test('in the hour that comes twice is written in UTC, or it would be an hour off', async () => {
    const night = { ...meeting, from: new Date('2026-10-25T01:30Z'), until: new Date('2026-10-25T02:30Z') };
    server.answers({ status: 201, body: event(night) });
    await agenda().book(organiser, key, night, false);
    expect(server.asked[0]?.body).toMatchObject({
      start: { dateTime: '2026-10-25T01:30:00', timeZone: 'UTC' },
      end: { dateTime: '2026-10-25T03:30:00', timeZone: 'W. Europe Standard Time' },
    });
  });

  describe.each<[string, Script]>([
    ['is lost', 'hang-up'],
    ['does not come', 'silence'],
    ['is half', 'half'],
    ['is cut off', 'cut'],
    ['is a page of what stands in between', page(503)],
    ['is that it took too long', failed(504, 'UnknownError')],
    ['is that it broke', failed(500, 'ErrorInternalServerError')],
    ['is empty', { status: 201 }],
    ['cannot be read', { status: 201, body: { id: 7 } }],
  ])('of which the answer %s', (_, script) => {
    test('is looked for, and is there', async () => {
      server.answers(script, there, ok(event()));
      expect(await book()).toEqual(done());
      expect(asked()).toEqual([create, lookUp, read]);
    });

    test('is not made again at once when it is not found: it may still be under way', async () => {
      server.answers(script, nobodyThere);
      expect(await book()).toEqual({ is: 'unsure' });
      expect(asked()).toEqual([create, lookUp]);
    });
  });

  test('of which neither the answer nor a look comes is not certain', async () => {
    server.answers('hang-up');
    expect(await book()).toEqual({ is: 'unsure' });
    expect(asked().filter((each) => each === create)).toEqual([create]);
    server.answers('hang-up', failed(403, 'ErrorAccessDenied'));
    expect(await book()).toEqual({ is: 'unsure' });
  });

  test('is tried again by itself when it was certainly not made', async () => {
    const busy: Script = { ...failed(429, 'ApplicationThrottled'), headers: { 'retry-after': '0.01' } };
    server.answers(busy, { ...failed(503, 'x'), headers: { 'retry-after': '0' } }, { status: 201, body: event() });
    expect(await book()).toEqual(done());
    expect(asked()).toEqual([create, create, create]);
  });

  test('that may be there already is looked for first, on ids only, and is not made again', async () => {
    server.answers(there, ok(event()));
    expect(await book(true)).toEqual(done());
    expect(asked()).toEqual([lookUp, read]);
    const search = new URL(server.asked[0]?.url ?? '', server.url).searchParams;
    expect(search.get('$select')).toBe('id,transactionId');
    expect(new Date(search.get('startDateTime') ?? '') < meeting.from).toBe(true);
    expect(new Date(search.get('endDateTime') ?? '') > meeting.until).toBe(true);
  });

  test('that may be there already is looked for on every page', async () => {
    const next = `${server.url}/v1.0/users/casusoverleg%40voorbeeld.nl/calendarView?$skip=200`;
    server.answers(ok({ value: [{ id: 'BBB' }], '@odata.nextLink': next }), there, ok(event()));
    expect(await book(true)).toEqual(done());
    expect(asked()).toEqual([lookUp, lookUp, read]);
    expect(server.asked[1]?.headers.prefer).toBe('outlook.timezone="UTC"');
  });

  test('that may be there already and is not is made', async () => {
    server.answers(nobodyThere, { status: 201, body: event() });
    expect(await book(true)).toEqual(done());
    expect(asked()).toEqual([lookUp, create]);
  });

  test.each<[string, Script, object]>([
    ['cannot be looked for', failed(403, 'ErrorAccessDenied'), problem('forbidden', 'Calendars.ReadWrite')],
    ['is looked for in an answer that is none', ok({ value: 'x' }), problem('unreachable')],
    ['is looked for on a page that leads elsewhere', ok({ value: [], '@odata.nextLink': 'x' }), problem('unreachable')],
  ])('that may be there already and %s is not made', async (_, script, expected) => {
    server.answers(script);
    expect(await book(true)).toEqual(expected);
    expect(asked()).toEqual([lookUp]);
  });

  const moved = { ...meeting, from: new Date('2026-04-21T08:00:00Z'), until: new Date('2026-04-21T09:00:00Z') };
  const time = { start: { dateTime: '2026-04-21T10:00:00' }, end: { dateTime: '2026-04-21T11:00:00' } };

  test.each<[string, Script]>([
    ['409', failed(409, 'ErrorDuplicateTransactionId')],
    ['409 with another word', failed(409, 'ErrorIrresolvableConflict')],
    ['400', failed(400, 'ErrorDuplicateTransactionId')],
  ])(
    'that Outlook says it has already (%s) is found wherever it stands, and made as it must be',
    async (_, refusal) => {
      server.answers(refusal, there, ok(event()), ok(event(moved)));
      const found = await agenda().book(organiser, key, moved, false);
      expect(found).toEqual(done({ from: moved.from, until: moved.until }));
      expect(asked()).toEqual([create, lookUp, read, change]);
      expect(server.asked[3]?.body).toMatchObject(time);
      expect(Object.keys(server.asked[3]?.body ?? {})).toEqual(['start', 'end']);
    },
  );

  test('that Outlook says it has already, with its id, is not looked for', async () => {
    server.answers(failed(400, 'ErrorDuplicateTransactionId', { '@event.existingEventId': 'AAMk=' }), ok(event()));
    expect(await book()).toEqual(done());
    expect(asked()).toEqual([create, read]);
  });

  test('that Outlook says it has already and that was taken away by hand is gone', async () => {
    server.answers(
      failed(400, 'ErrorDuplicateTransactionId', { '@event.existingEventId': 'AAMk=' }),
      failed(404, 'ErrorItemNotFound'),
    );
    expect(await book()).toEqual({ is: 'gone' });
  });

  test('that Outlook says it has already and that is nowhere is a problem, not a second meeting', async () => {
    server.answers(failed(409, 'ErrorDuplicateTransactionId'), nobodyThere);
    expect(await book()).toEqual(problem('refused', 'ErrorDuplicateTransactionId'));
    expect(asked()).toEqual([create, lookUp]);
  });

  test('that comes back as it was asked for before is made as it must be', async () => {
    server.answers({ status: 201, body: event() }, ok(event()), ok(event(moved)));
    expect(await agenda().book(organiser, key, moved, false)).toEqual(done({ from: moved.from, until: moved.until }));
    expect(asked()).toEqual([create, read, change]);
  });

  test.each<[string, Script, object]>([
    ['a right that is missing', failed(403, 'ErrorAccessDenied'), problem('forbidden', 'Calendars.ReadWrite')],
    ['an organiser that is not there', failed(404, 'ErrorInvalidUser'), problem('organiser-missing')],
    ['an organiser without a mailbox', failed(404, 'MailboxNotEnabledForRESTAPI'), problem('organiser-missing')],
    ['a sign-in that is refused', failed(401, 'InvalidAuthenticationToken'), problem('sign-in')],
    [
      'something Graph does not take',
      failed(400, 'ErrorPropertyValidationFailure'),
      problem('refused', 'ErrorPropertyValidationFailure'),
    ],
    ['a page of what stands in between', page(403), problem('unreachable')],
    [
      'a mailbox that is busy',
      { ...failed(429, 'MailboxConcurrency'), headers: { 'retry-after': '90' } },
      { is: 'later', afterMs: 90_000 },
    ],
  ])('is not made because of %s', async (_, script, expected) => {
    server.answers(script);
    expect(await book()).toEqual(expected);
    expect(asked()).toEqual([create]);
  });
});

describe('a meeting', () => {
  const look = () => agenda().read(organiser, 'AAMk=');

  test('is read by its id, and no more of it than is needed', async () => {
    server.answers(ok(event()));
    expect(await look()).toEqual(done());
    expect(server.asked.map(({ url }) => decodeURIComponent(url))).toEqual([
      '/v1.0/users/casusoverleg@voorbeeld.nl/events/AAMk=?$select=id,iCalUId,changeKey,isCancelled,start,end,attendees,onlineMeeting,organizer,subject',
    ]);
  });

  test('says what everybody answered', async () => {
    const responses = ['accepted', 'organizer', 'tentativelyAccepted', 'declined', 'none', 'notResponded', null];
    const attendees = responses.map((response, index) => ({
      ...{ type: ['required', 'resource', 'optional', null][index % 4], status: { response } },
      emailAddress: { address: `${index}@voorbeeld.nl` },
    }));
    const unaddressed = [{ type: 'required', emailAddress: { name: 'x' } }, { type: 'required' }];
    server.answers(ok(event(meeting, { attendees: [...attendees, ...unaddressed] })));
    const found = await look();
    expect(found.is === 'done' && found.meeting.invited.map(({ kind, response }) => `${kind} ${response}`)).toEqual([
      ...['required accepted', 'room accepted', 'optional tentative', 'required declined'],
      ...['required none', 'room none', 'optional none'],
    ]);
  });

  test('that Teams has not made yet has no way in yet', async () => {
    server.answers(ok(event(meeting, { onlineMeeting: null, iCalUId: null, changeKey: null, attendees: null })));
    expect(await look()).toEqual(done({ joinUrl: null, iCalUId: '', changeKey: '', invited: [] }));
  });

  test('that is cancelled says so', async () => {
    server.answers(ok(event(meeting, { isCancelled: true })));
    expect(await look()).toEqual(done({ cancelled: true }));
  });

  test.each<[string, Script, object]>([
    ['is gone', failed(404, 'ErrorItemNotFound'), { is: 'gone' }],
    ['is not gone because its mailbox is', failed(404, 'ErrorInvalidUser'), problem('organiser-missing')],
    ['is not gone because something in between says so', page(404), problem('unreachable')],
    ['may not be read', failed(403, 'ErrorAccessDenied'), problem('forbidden', 'Calendars.ReadWrite')],
    ['cannot be read', ok({ id: 'AAMk=' }), problem('unreachable')],
    ['cannot be read without times', ok(event(meeting, { start: { dateTime: 'x' } })), problem('unreachable')],
    ['is not answered for', 'hang-up', problem('unreachable')],
  ])('that %s', async (_, script, expected) => {
    server.answers(script);
    expect(await look()).toEqual(expected);
  });
});

describe('a change', () => {
  const known = { changeKey: 'a1==', asked: meeting.invited.map(({ address }) => address), unsure: [] };
  const changes = (to: Partial<Meeting>) => agenda().change(organiser, 'AAMk=', { ...meeting, ...to }, known);
  const afterwards = (asked: Asked): Script =>
    asked.method === 'PATCH' ? ok(event(meeting, { changeKey: 'b2==' })) : ok(event());

  test.each<[string, Partial<Meeting>, object]>([
    [
      'another end',
      { until: new Date('2026-04-07T09:30Z') },
      {
        start: { dateTime: '2026-04-07T10:00:00', timeZone: 'W. Europe Standard Time' },
        end: { dateTime: '2026-04-07T11:30:00', timeZone: 'W. Europe Standard Time' },
      },
    ],
    [
      'another subject',
      { subject: 'Casusoverleg wijk Oost, ingekort' },
      { subject: 'Casusoverleg wijk Oost, ingekort' },
    ],
    [
      'somebody less',
      { invited: [noor, room] },
      {
        attendees: [
          { type: 'required', emailAddress: { address: noor.address, name: noor.name } },
          { type: 'resource', emailAddress: { address: room.address, name: room.name } },
        ],
      },
    ],
    [
      'somebody who must come now',
      { invited: [noor, { ...ggz, kind: 'required' }, room] },
      {
        attendees: expect.arrayContaining([
          { type: 'required', emailAddress: { address: ggz.address, name: ggz.name } },
        ]),
      },
    ],
    [
      'another room',
      { invited: [noor, ggz, { ...room, address: 'kamer2@voorbeeld.nl', name: 'Kamer 2' }] },
      {
        attendees: expect.arrayContaining([
          { type: 'resource', emailAddress: { address: 'kamer2@voorbeeld.nl', name: 'Kamer 2' } },
        ]),
        location: {
          displayName: 'Kamer 2',
          locationType: 'conferenceRoom',
          locationEmailAddress: 'kamer2@voorbeeld.nl',
        },
      },
    ],
    ['no room', { invited: [noor, ggz] }, { attendees: expect.anything(), location: { displayName: '' } }],
  ])('to %s sends just that, and never the text: the way into the meeting is in it', async (_, to, body) => {
    server.answers(afterwards);
    expect(await changes(to)).toEqual(done({ changeKey: 'b2==' }));
    expect(asked()).toEqual([read, change]);
    expect(server.asked[1]?.body).toEqual(body);
    expect(server.asked[1]?.headers.prefer).toBe('outlook.timezone="UTC"');
  });

  test.each<[string, Partial<Meeting>, object]>([
    ['that is none', {}, {}],
    ['of the text only', { text: 'Iets anders' }, {}],
    [
      'of how an address or a name is written',
      { invited: [{ ...noor, address: 'NOOR@voorbeeld.nl', name: 'N. van Dam' }, ggz, room] },
      {},
    ],
    ['of the order', { invited: [room, ggz, noor] }, {}],
    [
      'that is the organiser, whom Outlook leaves out',
      { invited: [noor, ggz, room, { ...noor, address: 'Casusoverleg@voorbeeld.nl' }] },
      {},
    ],
  ])('%s is not sent: nobody hears of it', async (_, to) => {
    server.answers(ok(event()));
    expect(await changes(to)).toEqual(done());
    expect(asked()).toEqual([read]);
  });

  const later = { until: new Date('2026-04-07T09:30Z') };

  test('is taken only as it was read, and is read again when somebody changed it meanwhile', async () => {
    const tagged = (etag: string): Script => ok(event(meeting, { '@odata.etag': etag }));
    const changed = failed(412, 'ErrorIrresolvableConflict');
    server.answers(tagged('W/"1"'), changed, tagged('W/"2"'), ok(event(meeting, { changeKey: 'b2==' })));
    expect(await changes(later)).toEqual(done({ changeKey: 'b2==' }));
    expect(server.asked.map(({ headers }) => headers['if-match'])).toEqual([undefined, 'W/"1"', undefined, 'W/"2"']);
  });

  test('of what is changed by hand again and again is put off', async () => {
    server.answers(({ method }) => (method === 'GET' ? ok(event()) : failed(412, 'ErrorIrresolvableConflict')));
    expect(await changes(later)).toEqual({ is: 'later', afterMs: null });
  });

  test('of what was changed since it was looked at is not made', async () => {
    server.answers(ok(event(meeting, { changeKey: 'z9==' })));
    expect(await changes(later)).toEqual({ is: 'changed' });
    expect(asked()).toEqual([read]);
  });

  test('of which the answer says nothing and that cannot be read back is not certain', async () => {
    server.answers(ok(event()), { status: 200 }, 'hang-up');
    expect(await changes(later)).toEqual({ is: 'unsure' });
  });

  test('leaves who is there by hand, by the name that Outlook has, and asks nobody again who is not', async () => {
    const added = { type: 'optional', emailAddress: { address: 'Zelf@voorbeeld.nl', name: 'Zelf Erbij' } };
    const invited = [ggz, room].map(({ address, name, kind }) => ({
      type: type[kind],
      emailAddress: { address, name },
    }));
    server.answers(({ method }) =>
      method === 'GET' ? ok(event(meeting, { attendees: [...invited, added] })) : ok(event()),
    );
    await changes({ invited: [noor, room] });
    expect(server.asked[1]?.body).toEqual({ attendees: [invited[1], added] });
  });

  test('asks who may have been asked and is not there, and lets go who may have been taken off and is', async () => {
    server.answers(({ method }) => (method === 'GET' ? ok(event({ ...meeting, invited: [ggz, room] })) : ok(event())));
    const unsure = { changeKey: null, asked: [room.address], unsure: [noor.address, ggz.address] };
    await agenda().change(organiser, 'AAMk=', { ...meeting, invited: [noor, room] }, unsure);
    expect(server.asked[1]?.body).toMatchObject({
      attendees: [{ emailAddress: { address: room.address } }, { emailAddress: { address: noor.address } }],
    });
  });
  test.each<[string, Script[], object]>([
    ['of a meeting that is gone', [failed(404, 'ErrorItemNotFound')], { is: 'gone' }],
    ['of a meeting that is cancelled', [ok(event(meeting, { isCancelled: true }))], { is: 'gone' }],
    ['of a meeting that goes meanwhile', [ok(event()), failed(404, 'ErrorItemNotFound')], { is: 'gone' }],
    ['that is lost', [ok(event()), 'hang-up'], { is: 'unsure' }],
    ['that is refused', [ok(event()), failed(400, 'ErrorInvalidRequest')], problem('refused', 'ErrorInvalidRequest')],
    ['without the right', [ok(event()), failed(403, 'ErrorAccessDenied')], problem('forbidden', 'Calendars.ReadWrite')],
    [
      'of which the answer says nothing is read back',
      [ok(event()), { status: 200 }, ok(event(meeting, { changeKey: 'c3' }))],
      done({ changeKey: 'c3' }),
    ],
  ])('%s', async (_, scripts, expected) => {
    server.answers(...scripts);
    expect(await changes(later)).toEqual(expected);
  });
});

describe('a cancellation', () => {
  const cancel = () => agenda().cancel(organiser, 'AAMk=', 'Het casusoverleg gaat niet door.');

  test.each<[string, Script]>([
    ['nothing', { status: 202 }],
    ['nothing, called JSON', { status: 202, headers: { 'content-type': 'application/json' }, body: '' }],
    ['nothing, with a length', { status: 202, headers: { 'content-length': '0' } }],
    ['204', { status: 204 }],
  ])('answered with %s is done', async (_, script) => {
    server.answers(script);
    expect(await cancel()).toEqual({ is: 'cancelled' });
    expect(asked()).toEqual(['POST /events/AAMk%3D/cancel']);
    expect(server.asked[0]?.body).toEqual({ comment: 'Het casusoverleg gaat niet door.' });
  });

  test.each<[string, Script[], object]>([
    ['of a meeting that is not there is not needed', [failed(404, 'ErrorItemNotFound')], { is: 'gone' }],
    [
      'of a meeting that was cancelled is not needed',
      [failed(400, 'ErrorInvalidRequest'), ok(event(meeting, { isCancelled: true }))],
      { is: 'gone' },
    ],
    [
      'of a meeting that went meanwhile is not needed',
      [failed(400, 'ErrorInvalidRequest'), failed(404, 'ErrorItemNotFound')],
      { is: 'gone' },
    ],
    [
      'of a meeting of somebody else is a problem',
      [failed(400, 'ErrorInvalidRequest'), ok(event())],
      problem('refused', 'ErrorInvalidRequest'),
    ],
    ['of which the answer is lost is not certain', ['hang-up'], { is: 'unsure' }],
    ['that is cut off is not certain', ['cut'], { is: 'unsure' }],
    ['of which a page of something in between says that it broke is not certain', [page(502)], { is: 'unsure' }],
    [
      'that has to wait is for later',
      [{ ...failed(429, 'x'), headers: { 'retry-after': '100' } }],
      { is: 'later', afterMs: 100_000 },
    ],
    ['without the right is a problem', [failed(403, 'ErrorAccessDenied')], problem('forbidden', 'Calendars.ReadWrite')],
    ['in a mailbox that is not there is a problem', [failed(404, 'ErrorInvalidUser')], problem('organiser-missing')],
  ])('%s', async (_, scripts, expected) => {
    server.answers(...scripts);
    expect(await cancel()).toEqual(expected);
  });
});
