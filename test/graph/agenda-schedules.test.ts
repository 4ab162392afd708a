import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { agendaAt, failed, organiser, page } from './scripted-agenda.ts';
import { type Asked, type Script, type ScriptedServer, startScriptedServer } from './scripted-server.ts';

let server: ScriptedServer;
beforeAll(async () => {
  server = await startScriptedServer();
});
afterAll(() => server.close());

const period = { from: new Date('2026-03-30T06:00:00Z'), until: new Date('2026-04-10T16:00:00Z') };
const people = (count: number): string[] => Array.from({ length: count }, (_, index) => `collega${index}@voorbeeld.nl`);
const ask = (addresses: readonly string[], given = period) =>
  agendaAt(server.url).schedules(organiser, addresses, given);

const question = z.strictObject({
  schedules: z.array(z.string()),
  startTime: z.strictObject({ dateTime: z.string(), timeZone: z.literal('UTC') }),
  endTime: z.strictObject({ dateTime: z.string(), timeZone: z.literal('UTC') }),
  availabilityViewInterval: z.literal(15),
});
/** Everybody is busy all the time that is asked for, and works around the clock. */
const allBusy = (asked: Asked): Script => {
  const { schedules, startTime, endTime } = question.parse(asked.body);
  const hours = {
    ...{ daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] },
    ...{ startTime: '00:00:00', endTime: '00:00:00', timeZone: { name: 'UTC' } },
  };
  const value = schedules.map((scheduleId) => ({
    ...{ scheduleId: scheduleId.toUpperCase(), availabilityView: '2', workingHours: hours },
    scheduleItems: [{ status: 'busy', start: startTime, end: endTime }],
  }));
  return { status: 200, body: { value } };
};

describe('calendars', () => {
  test("are asked for in the organiser's name, in UTC, and answered by the address that was asked", async () => {
    server.answers(allBusy);
    const found = await ask(['Noor@Voorbeeld.nl']);
    expect(found).toEqual(
      new Map([['Noor@Voorbeeld.nl', { is: 'known', busy: [{ as: 'busy', ...period }], working: [period] }]]),
    );
    expect(server.asked).toMatchObject([
      {
        method: 'POST',
        url: '/v1.0/users/casusoverleg%40voorbeeld.nl/calendar/getSchedule',
        headers: { prefer: 'outlook.timezone="UTC"' },
        body: {
          startTime: { dateTime: '2026-03-30T06:00:00', timeZone: 'UTC' },
          endTime: { dateTime: '2026-04-10T16:00:00', timeZone: 'UTC' },
        },
      },
    ]);
  });

  test.each([
    [20, [20]],
    [21, [20, 1]],
    [45, [20, 20, 5]],
  ])('of %i people are asked for in calls of %j', async (count, sizes) => {
    server.answers(allBusy);
    const found = await ask(people(count));
    expect(found).toBeInstanceOf(Map);
    expect([...(found instanceof Map ? found.keys() : [])]).toEqual(people(count));
    const asked = server.asked.map(({ body }) => question.parse(body).schedules);
    expect(asked.map(({ length }) => length).sort((one, other) => other - one)).toEqual(sizes);
    expect(asked.flat().sort()).toEqual(people(count).sort());
  });

  test('of nobody are not asked for', async () => {
    server.answers(allBusy);
    expect(await ask([])).toEqual(new Map());
    expect(server.asked).toEqual([]);
  });

  test('of one mailbox are asked for once, however it is written', async () => {
    server.answers(allBusy);
    const found = await ask(['noor@voorbeeld.nl', 'NOOR@voorbeeld.nl']);
    expect(server.asked.map(({ body }) => question.parse(body).schedules)).toEqual([['noor@voorbeeld.nl']]);
    expect(found instanceof Map && found.size).toBe(2);
  });

  test('of 62 days are asked for in two parts, because Graph takes less than 62', async () => {
    server.answers(allBusy);
    const long = { from: new Date('2026-03-01T00:00:00Z'), until: new Date('2026-05-02T00:00:00Z') };
    const found = await ask(['noor@voorbeeld.nl'], long);
    const cut = new Date('2026-05-01T00:00:00Z');
    const parts = [
      { from: long.from, until: cut },
      { from: cut, until: long.until },
    ];
    expect(found).toEqual(
      new Map([
        ['noor@voorbeeld.nl', { is: 'known', busy: parts.map((part) => ({ as: 'busy', ...part })), working: parts }],
      ]),
    );
  });

  test('that are not in the answer are not known; what is no address has no mailbox and spoils nothing', async () => {
    server.answers({ status: 200, body: { value: [] } });
    expect(await ask(['noor@voorbeeld.nl', 'geen adres', ''])).toEqual(
      new Map([
        ['noor@voorbeeld.nl', { is: 'unknown', why: 'no-answer' }],
        ['geen adres', { is: 'unknown', why: 'no-mailbox' }],
        ['', { is: 'unknown', why: 'no-mailbox' }],
      ]),
    );
    expect(question.parse(server.asked[0]?.body).schedules).toEqual(['noor@voorbeeld.nl']);
  });

  test('are asked for again after silence, because that changes nothing', async () => {
    server.answers('silence', 'cut', page(502), allBusy);
    expect(await ask(['noor@voorbeeld.nl'])).toBeInstanceOf(Map);
    expect(server.asked).toHaveLength(4);
  });

  test('are asked for again when Graph says after how many thousandths of a second', async () => {
    server.answers({ ...failed(429, 'MailboxConcurrency'), headers: { 'retry-after': '0.02' } }, allBusy);
    const began = performance.now();
    expect(await ask(['noor@voorbeeld.nl'])).toBeInstanceOf(Map);
    expect(performance.now() - began).toBeGreaterThan(15);
  });
});

test.each<[string, Script, object]>([
  ['a right that is missing', failed(403, 'ErrorAccessDenied'), { kind: 'forbidden', about: ['Calendars.ReadWrite'] }],
  ['an organiser that is not there', failed(404, 'ErrorInvalidUser'), { kind: 'organiser-missing', about: [] }],
  [
    'an organiser without a mailbox',
    failed(404, 'MailboxNotEnabledForRESTAPI'),
    { kind: 'organiser-missing', about: [] },
  ],
  ['a sign-in that is refused', failed(401, 'InvalidAuthenticationToken'), { kind: 'sign-in', about: [] }],
  [
    'a question that Graph does not understand',
    failed(400, 'ErrorInvalidParameter'),
    { kind: 'refused', about: ['ErrorInvalidParameter'] },
  ],
  ['a page of what stands in between', page(403), { kind: 'unreachable', about: [] }],
  ['an answer that is none', { status: 200, body: { value: 7 } }, { kind: 'unreachable', about: [] }],
  ['no answer', 'hang-up', { kind: 'unreachable', about: [] }],
])('%s is a problem', async (_, script, problem) => {
  server.answers(script);
  expect(await ask(['noor@voorbeeld.nl'])).toEqual({ is: 'problem', problem });
});

test('Graph that is busy for longer than anybody waits is for later', async () => {
  server.answers({ ...failed(503, 'serviceNotAvailable'), headers: { 'retry-after': '120' } });
  expect(await ask(['noor@voorbeeld.nl'])).toEqual({ is: 'later', afterMs: 120_000 });
});

test('somebody whom only Teams knows is no organiser, and is not asked for', async () => {
  server.answers(allBusy);
  const agenda = agendaAt(server.url);
  const missing = { is: 'problem', problem: { kind: 'organiser-missing', about: [] } };
  const meeting = { ...period, subject: 'x', text: 'y', invited: [] };
  expect(await agenda.schedules('29:1a2b', ['noor@voorbeeld.nl'], period)).toEqual(missing);
  expect(await agenda.book('29:1a2b', 'key', meeting, true)).toEqual(missing);
  expect(await agenda.read('29:1a2b', 'id')).toEqual(missing);
  expect(await agenda.change('29:1a2b', 'id', meeting, { changeKey: null, asked: [], unsure: [] })).toEqual(missing);
  expect(await agenda.cancel('29:1a2b', 'id', '')).toEqual(missing);
  expect(server.asked).toEqual([]);
});
