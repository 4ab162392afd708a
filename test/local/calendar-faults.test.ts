// What goes wrong with calendars on purpose: everything a bot must come through with one meeting and one invitation each.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type GraphCall, graphCalls, graphError } from '../support/graph-calls.ts';
import { addressOf, type LocalGraph, mailboxesOf, startLocalGraph } from '../support/local-graph.ts';
import { randomFrom } from '../support/random.ts';

const [samira, joost] = [
  { id: '00000000-0000-4000-8000-000000000001', name: 'Samira Bouzid' },
  { id: '00000000-0000-4000-8000-000000000002', name: 'Ayşe Yıldız-de Vries' },
];
const bot = 'casusoverleg@voorbeeld.nl';

let graph: LocalGraph;
let call: GraphCall;
beforeEach(async () => {
  graph = await startLocalGraph({
    mailboxes: [...mailboxesOf([samira, joost]), { name: 'Casusoverleg', mail: bot }],
  });
  call = graphCalls(graph.url);
});
afterEach(async () => graph.close());

const wall = (dateTime: string) => ({ dateTime, timeZone: 'UTC' });
const meeting = {
  subject: 'Casusoverleg',
  start: wall('2026-03-31T08:00:00'),
  end: wall('2026-03-31T09:00:00'),
  attendees: [{ emailAddress: { address: addressOf(samira) }, type: 'required' }],
  transactionId: 't-1',
};
const make = () => call('POST', `/users/${bot}/events`, meeting);
const schedule = (of = bot) =>
  call('POST', `/users/${of}/calendar/getSchedule`, {
    schedules: [addressOf(samira), addressOf(joost)],
    startTime: wall('2026-03-31T00:00:00'),
    endTime: wall('2026-04-01T00:00:00'),
  });
const codeOf = (body: unknown): string => graphError.parse(body).error.code;

test('addresses are made of names that are written in any way', () => {
  expect(addressOf(joost)).toBe('ayse.yildizde.vries@voorbeeld.nl');
});

test('an answer that is lost leaves the meeting; asked again, it is still one meeting and one invitation', async () => {
  graph.faults.set({ lostAnswer: 1 });
  await expect(make()).rejects.toThrow('fetch failed');
  graph.faults.clear();
  expect((await make()).status).toBe(201);
  expect(graph.calendar.events(bot)).toHaveLength(1);
  expect(graph.calendar.inbox(addressOf(samira), 'invitation')).toHaveLength(1);
});

test('a share is refused with how long to wait, or not done at all', async () => {
  graph.faults.set({ throttled: 0.3, unavailable: 0.2, retryAfter: '0.5', random: randomFrom(3) });
  const answers = await Promise.all(Array.from({ length: 50 }, make));
  const refused = answers.filter(({ status }) => status === 429 || status === 503);
  expect(refused.length).toBeGreaterThan(10);
  expect(refused.length).toBeLessThan(40);
  expect(refused.every(({ headers }) => headers.get('retry-after') === '0.5')).toBe(true);
  expect(graph.calendar.inbox(addressOf(samira), 'invitation')).toHaveLength(1);
});

test('calendar calls cost no units of SharePoint', async () => {
  graph.faults.set({ unitsPerMinute: 1 });
  for (let time = 0; time < 5; time += 1) expect((await schedule()).status).toBe(200);
  expect(graph.faults.counts.units).toBe(0);
});

test('a mailbox that may not be used is refused, and within a schedule by itself', async () => {
  graph.faults.set({ forbiddenMailboxes: [addressOf(samira)] });
  const own = await call('GET', `/users/${samira.id}/events`);
  expect([own.status, codeOf(own.body)]).toEqual([403, 'ErrorAccessDenied']);
  expect(graphError.parse(own.body).error.message).toContain('Access to OData is disabled');
  expect((await schedule()).body).toMatchObject({
    value: [{ error: { responseCode: 'ErrorNoFreeBusyAccess' } }, { scheduleItems: [] }],
  });
  expect((await call('GET', `/users/${samira.id}?$select=mail`)).status).toBe(200);
  graph.faults.set({ forbiddenMailboxes: ['*'] });
  expect((await make()).status).toBe(403);
});

test('settings may be closed while calendars are open, and writing while reading goes on', async () => {
  graph.faults.set({ settingsForbidden: true });
  expect((await call('GET', `/users/${samira.id}/mailboxSettings`)).status).toBe(403);
  graph.faults.set({ settingsForbidden: false, forbidden: 'write' });
  const refused = await make();
  expect([refused.status, codeOf(refused.body)]).toEqual([403, 'ErrorAccessDenied']);
  expect((await schedule()).status).toBe(200);
  graph.faults.set({ forbidden: 'read' });
  expect((await schedule()).status).toBe(403);
});

test('more than four calls at once to one mailbox are refused, to two mailboxes they are not', async () => {
  graph.faults.set({ mailboxPlaces: 4, slow: 100, retryAfter: '2' });
  const [many, other] = await Promise.all([
    Promise.all(Array.from({ length: 6 }, () => schedule())),
    Promise.all(Array.from({ length: 4 }, () => schedule(addressOf(samira)))),
  ]);
  const crowded = many.filter(({ status }) => status === 429);
  expect(crowded).toHaveLength(2);
  expect(crowded.map(({ body, headers }) => [codeOf(body), headers.get('retry-after')])).toEqual([
    ['ApplicationThrottled', '2'],
    ['ApplicationThrottled', '2'],
  ]);
  expect(other.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect((await schedule()).status).toBe(200);
});

test('calendars and lists go together in one batch', async () => {
  const requests = [
    { id: '1', method: 'GET', url: `/users/${samira.id}?$select=id,mail` },
    { id: '2', method: 'GET', url: '/users/wie' },
    { id: '3', method: 'GET', url: `/sites/${graph.site}` },
  ];
  const { status, body } = await call('POST', '/$batch', { requests });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    responses: expect.arrayContaining([
      expect.objectContaining({ id: '1', status: 200, body: { id: samira.id, mail: addressOf(samira) } }),
      expect.objectContaining({ id: '2', status: 404 }),
      expect.objectContaining({ id: '3', status: 200 }),
    ]),
  });
});
