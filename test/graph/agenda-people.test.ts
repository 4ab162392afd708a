import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { PersonId } from '../../src/shared/person.ts';
import { personId } from '../../src/shared/person.ts';
import { agendaAt, failed, page } from './scripted-agenda.ts';
import { type Asked, type Script, type ScriptedServer, startScriptedServer } from './scripted-server.ts';

let server: ScriptedServer;
beforeAll(async () => {
  server = await startScriptedServer();
});
afterAll(() => server.close());

const person = (index: number): PersonId =>
  personId.parse(`00000000-0000-4000-8000-${String(index).padStart(12, '0')}`);
const noor = person(1);
const piet = person(2);

const batch = z.object({ requests: z.array(z.object({ id: z.string(), url: z.string() })) });
type Reply = { status: number; body?: object; headers?: object };
const notFound: Reply = { status: 404, body: { error: { code: 'Request_ResourceNotFound', message: '' } } };
const denied: Reply = {
  status: 403,
  body: { error: { code: 'ErrorAccessDenied', message: 'Access to OData is disabled' } },
};

/** Answers whatever it is asked, one by one or in a batch. */
const each =
  (reply: (url: string) => Reply) =>
  (asked: Asked): Script => {
    if (!asked.url.endsWith('/$batch')) {
      const { status, body = {} } = reply(asked.url.replace('/v1.0', ''));
      return { status, body };
    }
    const { requests } = batch.parse(asked.body);
    return { status: 200, body: { responses: requests.map(({ id, url }) => ({ id, headers: {}, ...reply(url) })) } };
  };
const urls = (): string[] =>
  server.asked.flatMap(({ url, body }) => batch.safeParse(body).data?.requests.map((each) => each.url) ?? [url]);

describe('addresses', () => {
  const mailOf = each((url) => ({ status: 200, body: { id: 'x', mail: `${url.slice(-24, -16)}@voorbeeld.nl` } }));

  test('are asked for with nothing else that is known of people', async () => {
    server.answers({ status: 200, body: { id: noor, mail: 'noor@voorbeeld.nl' } });
    expect(await agendaAt(server.url).addresses([noor])).toEqual(new Map([[noor, 'noor@voorbeeld.nl']]));
    expect(server.asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `GET /v1.0/users/${noor}?$select=id,mail`,
    ]);
  });

  test('of many people are asked for together', async () => {
    server.answers(mailOf);
    const many = Array.from({ length: 45 }, (_, index) => person(index));
    const found = await agendaAt(server.url).addresses(many);
    expect(found instanceof Map && [...found.keys()]).toEqual(many);
    expect(server.asked).toHaveLength(3);
  });

  test('are left out of who has none, who is not there, and who is not in Entra', async () => {
    server.answers(
      each((url) =>
        url.includes(noor)
          ? { status: 200, body: { mail: null } }
          : url.includes(piet)
            ? notFound
            : { status: 200, body: { mail: 'fatma@voorbeeld.nl' } },
      ),
    );
    const people = [noor, piet, person(3), personId.parse('29:1a2b3c')];
    expect(await agendaAt(server.url).addresses(people)).toEqual(new Map([[person(3), 'fatma@voorbeeld.nl']]));
    expect(urls().filter((url) => url.includes('29'))).toEqual([]);
  });

  test('are remembered for an hour, also that there is none', async () => {
    const agenda = agendaAt(server.url);
    server.answers(
      each((url) => (url.includes(noor) ? { status: 200, body: { mail: 'noor@voorbeeld.nl' } } : notFound)),
    );
    const expected = new Map([[noor, 'noor@voorbeeld.nl']]);
    expect(await agenda.addresses([noor, piet])).toEqual(expected);
    server.answers('hang-up');
    agenda.clock.now += 59 * 60_000;
    expect(await agenda.addresses([piet, noor])).toEqual(expected);
    expect(server.asked).toEqual([]);
    agenda.clock.now += 2 * 60_000;
    expect(await agenda.addresses([noor])).toMatchObject({ is: 'problem' });
  });

  test.each<[string, Script | ((asked: Asked) => Script), object]>([
    [
      'a right that is missing',
      each(() => ({ status: 403, body: { error: { code: 'Authorization_RequestDenied', message: '' } } })),
      { kind: 'forbidden', about: ['User.ReadBasic.All'] },
    ],
    ['a sign-in that is refused', failed(401, 'InvalidAuthenticationToken'), { kind: 'sign-in', about: [] }],
    ['a page of what stands in between', page(404), { kind: 'unreachable', about: [] }],
    ['no answer', 'hang-up', { kind: 'unreachable', about: [] }],
  ])('that cannot be had for %s are a problem, which is not remembered', async (_, script, problem) => {
    const agenda = agendaAt(server.url);
    server.answers(script);
    expect(await agenda.addresses([noor])).toEqual({ is: 'problem', problem });
    expect(await agenda.addresses([noor, piet])).toEqual({ is: 'problem', problem });
    server.answers(mailOf);
    const found = await agenda.addresses([noor, piet]);
    expect(found instanceof Map && found.size).toBe(2);
  });

  test('of which one is busy are for later, and the others are not asked for again', async () => {
    const agenda = agendaAt(server.url, { patience: { call: 1000, first: 1, tries: 2 } });
    server.answers(
      each((url) =>
        url.includes(piet)
          ? { status: 429, headers: { 'Retry-After': '60' } }
          : { status: 200, body: { mail: 'a@b.nl' } },
      ),
    );
    expect(await agenda.addresses([noor, piet])).toEqual({ is: 'later', afterMs: 60_000 });
    server.answers(mailOf);
    await agenda.addresses([noor, piet]);
    expect(urls()).toEqual([`/users/${piet}?$select=id,mail`].map((url) => `/v1.0${url}`));
  });
});

describe('automatic replies', () => {
  const period = { from: new Date('2026-04-01T06:00:00Z'), until: new Date('2026-04-10T16:00:00Z') };
  const at = (date: string) => ({ dateTime: `${date}:00.0000000`, timeZone: 'UTC' });
  const replies = (status: string, from = '2026-04-03T08:00', until = '2026-04-20T08:00'): Reply => ({
    status: 200,
    body: {
      automaticRepliesSetting: {
        ...{
          status,
          externalAudience: 'all',
          internalReplyMessage: 'Ik ben ziek',
          externalReplyMessage: 'Ik ben ziek',
        },
        ...{ scheduledStartDateTime: at(from), scheduledEndDateTime: at(until) },
      },
    },
  });
  const whole = [period];

  test.each<[string, Reply, unknown]>([
    ['on', replies('alwaysEnabled'), whole],
    ['off', replies('disabled'), undefined],
    ['on for some days', replies('scheduled'), [{ from: new Date('2026-04-03T08:00Z'), until: period.until }]],
    ['on before the period', replies('scheduled', '2026-03-01T08:00', '2026-04-01T06:00'), undefined],
    [
      'on by the wall clock of another zone',
      {
        status: 200,
        body: {
          automaticRepliesSetting: {
            status: 'Scheduled'.toLowerCase(),
            scheduledStartDateTime: { dateTime: '2026-04-03T08:00:00.0000000', timeZone: 'W. Europe Standard Time' },
            scheduledEndDateTime: { dateTime: '2026-04-04T08:00:00.0000000', timeZone: 'Europe/Amsterdam' },
          },
        },
      },
      [{ from: new Date('2026-04-03T06:00Z'), until: new Date('2026-04-04T06:00Z') }],
    ],
    ['scheduled without times', { status: 200, body: { automaticRepliesSetting: { status: 'scheduled' } } }, undefined],
    ['not in the answer', { status: 200, body: {} }, undefined],
    ['not there, as of who has no mailbox', notFound, undefined],
  ])('that are %s', async (_, reply, expected) => {
    server.answers(each(() => reply));
    const found = await agendaAt(server.url).repliesAutomatically([noor], period);
    expect(found.get(noor)).toEqual(expected);
    expect(JSON.stringify([...found])).not.toContain('ziek');
    expect(urls()).toEqual([`/v1.0/users/${noor}/mailboxSettings?$select=automaticRepliesSetting`]);
  });

  test('of a mailbox that may not be read are left out, and asked for again after an hour', async () => {
    const agenda = agendaAt(server.url);
    const people = Array.from({ length: 6 }, (_, index) => person(index));
    server.answers(each((url) => (url.includes(person(5)) ? denied : replies('alwaysEnabled'))));
    expect((await agenda.repliesAutomatically(people, period)).size).toBe(5);
    server.answers(each(() => replies('alwaysEnabled')));
    agenda.clock.now += 59 * 60_000;
    expect((await agenda.repliesAutomatically(people, period)).has(person(5))).toBe(false);
    agenda.clock.now += 2 * 60_000;
    expect((await agenda.repliesAutomatically(people, period)).has(person(5))).toBe(true);
  });

  test('of one person that may not be read say nothing about others', async () => {
    const agenda = agendaAt(server.url);
    server.answers(each(() => denied));
    await agenda.repliesAutomatically([noor], period);
    server.answers(each(() => replies('alwaysEnabled')));
    expect([...(await agenda.repliesAutomatically([noor, piet], period)).keys()]).toEqual([piet]);
  });

  test('without the right are asked of four people, and then of nobody for an hour', async () => {
    const agenda = agendaAt(server.url);
    const people = Array.from({ length: 30 }, (_, index) => person(index));
    server.answers(each(() => denied));
    expect(await agenda.repliesAutomatically(people, period)).toEqual(new Map());
    expect(urls()).toHaveLength(4);
    server.answers(each(() => replies('alwaysEnabled')));
    agenda.clock.now += 59 * 60_000;
    expect(await agenda.repliesAutomatically(people, period)).toEqual(new Map());
    expect(urls()).toHaveLength(0);
    agenda.clock.now += 2 * 60_000;
    expect((await agenda.repliesAutomatically(people, period)).size).toBe(30);
  });

  test('that nobody answers for are left out: calendars say it too', async () => {
    server.answers('hang-up');
    expect(await agendaAt(server.url).repliesAutomatically([noor, piet], period)).toEqual(new Map());
    server.answers({ ...failed(503, 'serviceNotAvailable'), headers: { 'retry-after': '120' } });
    expect(await agendaAt(server.url).repliesAutomatically([noor, piet], period)).toEqual(new Map());
  });

  test('are not asked of who is not in Entra', async () => {
    server.answers(each(() => replies('alwaysEnabled')));
    expect(await agendaAt(server.url).repliesAutomatically([personId.parse('29:1a2b3c')], period)).toEqual(new Map());
    expect(server.asked).toEqual([]);
  });
});
