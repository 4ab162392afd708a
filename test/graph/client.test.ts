import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Answer } from '../../src/graph/answer.ts';
import type { Call, ListCall } from '../../src/graph/call.ts';
import { createGraph } from '../../src/graph/client.ts';
import { type Limits, noLimits } from '../../src/graph/limits.ts';
import { createTransport } from '../../src/graph/transport.ts';
import { type Script, type ScriptedServer, startScriptedServer } from './scripted-server.ts';
import { graphAt } from './small-list.ts';

let server: ScriptedServer;
let elsewhere: ScriptedServer;
beforeAll(async () => {
  server = await startScriptedServer();
  elsewhere = await startScriptedServer();
});
afterAll(async () => {
  await server.close();
  await elsewhere.close();
});

const takes = { units: 1 };
const get: ListCall = { method: 'GET', path: '/sites/a/lists/b', takes };
const post: ListCall = { method: 'POST', path: '/sites/a/lists/b/items', body: { fields: { Title: 'x' } }, takes };
const patch: ListCall = {
  method: 'PATCH',
  path: '/sites/a/lists/b/items/7/fields',
  body: { Title: 'y' },
  ifMatch: '"e,1"',
  takes,
};

const tight = { call: 200, first: 5 };
const ask = (call: Call) => graphAt(server.url, { patience: tight }).call(call);

const error = (code: string): object => ({ error: { code, message: 'Something about what somebody typed' } });
const ok = (body: unknown, etag: string | null = null): Answer => ({ is: 'ok', body, etag, movedTo: null });
const later = (afterMs: number | null, throttled = false): Answer => ({ is: 'later', afterMs, throttled });
const unsure: Answer = { is: 'unsure' };
const unreachable: Answer = { is: 'unreachable' };
const refused = (status: number, code: string): Answer => ({
  ...{ is: 'refused', status, code },
  ...{ location: null, collides: false },
});

describe('an answer means what it is', () => {
  const html = { headers: { 'content-type': 'text/html' }, body: '<h1>Bad gateway</h1>' };
  const cases: [name: string, script: Script, of: { get: Answer; post: Answer }][] = [
    ['200 with a body', { status: 200, body: { id: '7' } }, { get: ok({ id: '7' }), post: ok({ id: '7' }) }],
    [
      '201 with an eTag',
      { status: 201, body: {}, headers: { etag: '"e,1"' } },
      { get: ok({}, '"e,1"'), post: ok({}, '"e,1"') },
    ],
    ['202 with nothing, called JSON', { status: 202, body: '' }, { get: ok(undefined), post: ok(undefined) }],
    ['200 with nothing, called nothing', { status: 200 }, { get: ok(undefined), post: ok(undefined) }],
    ['204', { status: 204 }, { get: ok(undefined), post: ok(undefined) }],
    ['200 that is cut off', 'cut', { get: unreachable, post: unsure }],
    ['200 with half a text', { status: 200, body: '{"id":' }, { get: unreachable, post: unsure }],
    ['200 with a page for people', { status: 200, ...html }, { get: unreachable, post: unsure }],
    ['200 that never ends', 'half', { get: unreachable, post: unsure }],
    ['no answer', 'silence', { get: unreachable, post: unsure }],
    ['a broken connection', 'hang-up', { get: unreachable, post: unsure }],
    [
      '400',
      { status: 400, body: error('invalidRequest') },
      { get: refused(400, 'invalidRequest'), post: refused(400, 'invalidRequest') },
    ],
    [
      '401',
      { status: 401, body: error('InvalidAuthenticationToken') },
      { get: { is: 'sign-in' }, post: { is: 'sign-in' } },
    ],
    [
      '403',
      { status: 403, body: error('accessDenied') },
      { get: refused(403, 'accessDenied'), post: refused(403, 'accessDenied') },
    ],
    ['404 without a word', { status: 404 }, { get: refused(404, ''), post: refused(404, '') }],
    ['404 as a page for people', { status: 404, ...html }, { get: refused(404, ''), post: refused(404, '') }],
    ['408', { status: 408 }, { get: unreachable, post: unsure }],
    [
      '412',
      { status: 412, body: error('notAllowed') },
      { get: refused(412, 'notAllowed'), post: refused(412, 'notAllowed') },
    ],
    [
      '423',
      { status: 423, body: error('notAllowed') },
      { get: refused(423, 'notAllowed'), post: refused(423, 'notAllowed') },
    ],
    [
      '429 with part of a second',
      { status: 429, headers: { 'retry-after': '0.004' } },
      { get: later(4, true), post: later(4, true) },
    ],
    ['429 without a word', { status: 429 }, { get: later(null, true), post: later(null, true) }],
    [
      '429 with a date that has passed',
      { status: 429, headers: { 'retry-after': 'Mon, 30 Mar 2026 06:00:00 GMT' } },
      { get: later(0, true), post: later(0, true) },
    ],
    [
      '429 with longer than anybody waits',
      { status: 429, headers: { 'retry-after': '180' } },
      { get: later(180_000, true), post: later(180_000, true) },
    ],
    ['500', { status: 500, body: error('generalException') }, { get: unreachable, post: unsure }],
    ['502 as a page for people', { status: 502, ...html }, { get: unreachable, post: unsure }],
    ['503 with how long', { status: 503, headers: { 'retry-after': '0.004' } }, { get: later(4), post: later(4) }],
    ['503 without', { status: 503, ...html }, { get: later(null), post: unsure }],
    ['504', { status: 504 }, { get: later(null), post: unsure }],
    ['509', { status: 509 }, { get: later(null, true), post: later(null, true) }],
  ];

  test.each(cases)('%s', async (_, script, of) => {
    server.answers(script);
    expect(await ask(get)).toEqual(of.get);
    server.answers(script);
    expect(await ask(post)).toEqual(of.post);
    // What may have been done is never done again.
    if (of.post.is === 'unsure') expect(server.asked).toHaveLength(1);
  });

  test('no connection', async () => {
    const nobody = await startScriptedServer();
    await nobody.close();
    const graph = graphAt(nobody.url, { patience: tight });
    expect(await graph.call(get)).toEqual(unreachable);
    expect(await graph.call(post)).toEqual(unreachable);
  });
});

describe('asking again', () => {
  const busy: Script = { status: 429, headers: { 'retry-after': '0.01' } };

  test('ends when it is done', async () => {
    server.answers(busy, { status: 503, headers: { 'retry-after': '0' } }, { status: 201, body: { id: '7' } });
    expect(await ask(post)).toEqual(ok({ id: '7' }));
    expect(server.asked).toHaveLength(3);
  });

  test('is done four times at most, and not before it may be', async () => {
    server.answers(busy);
    const began = performance.now();
    expect(await ask(get)).toEqual(later(10, true));
    expect(server.asked).toHaveLength(4);
    expect(performance.now() - began).toBeGreaterThan(30);
  });

  test('is not done when it would take longer than all of it may', async () => {
    server.answers({ status: 429, headers: { 'retry-after': '2' } });
    const graph = graphAt(server.url, { patience: { whole: 1500 } });
    expect(await graph.call(get)).toEqual(later(2000, true));
    expect(server.asked).toHaveLength(1);
  });

  test('what only reads is asked again after silence, within the time that all of it may take', async () => {
    server.answers('silence', { status: 200, body: {} });
    expect(await ask(get)).toEqual(ok({}));
    expect(server.asked).toHaveLength(2);
  });

  test('is told to the log once a time, with nothing in it that somebody typed', async () => {
    server.answers({ ...busy, body: error('activityLimitReached') }, { status: 200, body: {} });
    const graph = graphAt(server.url);
    await graph.call(get);
    expect(graph.lines).toEqual([{ event: 'graph.throttled', data: { refused: 1, afterMs: 10 } }]);
  });

  test('holds everybody back', async () => {
    const held: number[] = [];
    const limits: Limits = {
      turn: async () => ({ holdBack: async (forMs) => void held.push(forMs), done: async () => {} }),
    };
    server.answers(busy, { status: 200, body: {} });
    await graphAt(server.url, { limits }).call(get);
    expect(held).toEqual([10]);
  });

  test('waits for its turn, and is later when there is none', async () => {
    const limits: Limits = { turn: async () => ({ afterMs: 90_000 }) };
    server.answers({ status: 200 });
    expect(await graphAt(server.url, { limits }).call(get)).toEqual(later(90_000));
    expect(server.asked).toHaveLength(0);
  });
});

describe('what is sent', () => {
  test('is as SharePoint asks for it', async () => {
    server.answers({ status: 200, body: {} });
    await ask(patch);
    expect(server.asked).toMatchObject([
      {
        method: 'PATCH',
        url: '/v1.0/sites/a/lists/b/items/7/fields',
        headers: {
          'user-agent': 'NONISV|Dagstart|Dagstart/9.9.9',
          'if-match': '"e,1"',
          'content-type': 'application/json',
        },
        body: { Title: 'y' },
      },
    ]);
  });

  test.each([
    "/sites/a,b,c/items?$filter=fields%2FKey%20eq%20'x%26y%23%3D''z'&$expand=fields($select=Title,Key)",
    '/sites/a/items/delta?$expand=fields($select=Title)&$skiptoken=UGFnZWQ9%3D%3D&token=a%2Bb',
    '/users/noor%23EXT%23%40gemeente.nl/events?$top=5&$select=id,subject&$orderby=start%2FdateTime%20desc',
  ])('arrives as it was encoded: %s', async (path) => {
    server.answers({ status: 200, body: {} });
    await ask({ ...get, path });
    const [got, sent] = [new URL(server.asked[0]?.url ?? '', server.url), new URL(`/v1.0${path}`, server.url)];
    expect(got.pathname).toBe(sent.pathname);
    expect([...got.searchParams].sort()).toEqual([...sent.searchParams].sort());
  });

  test('carries a token to Graph only: not to another address, not over http', async () => {
    server.answers({ status: 200, body: {} });
    const options = { userAgent: 'x', now: () => new Date() };
    const transport = createTransport({ ...options, baseUrl: server.url, signIn: async () => ({ token: 'secret' }) });
    expect(await transport({ method: 'GET', path: '/me', headers: {}, patience: 1000 })).toEqual(ok({}));
    expect(server.asked[0]?.headers.authorization).toBeUndefined();
    expect(JSON.stringify(server.asked)).not.toContain('secret');
  });

  test.each([
    ['refused', { is: 'sign-in' }],
    ['unreachable', unreachable],
  ] as const)('is nothing at all when signing in is %s', async (signedIn, answer) => {
    const options = { userAgent: 'x', now: () => new Date(), signIn: async () => signedIn };
    const transport = createTransport({ ...options, baseUrl: 'https://graph.microsoft.com' });
    expect(await transport({ method: 'GET', path: '/me', headers: {}, patience: 1000 })).toEqual(answer);
  });

  test.each([
    ['https://graph.microsoft.com.elders.example', true],
    ['https://elders.example', true],
    ['http://graph.microsoft.com', true],
    ['https://graph.microsoft.com:8443', true],
    ['https://graph.microsoft.com', false],
    ['nowhere', true],
  ])('is not sent to %s with these credentials: refused at the start', (baseUrl, signsIn) => {
    const credentials = signsIn ? ({ by: 'managed-identity', clientId: 'c' } as const) : null;
    expect(() => graphAt(baseUrl, { settings: { baseUrl, credentials } })).toThrow();
  });

  test('is sent to Graph with credentials, and to this machine without', () => {
    const credentials = { by: 'managed-identity', clientId: 'c' } as const;
    const options = { limits: noLimits, version: '1', now: () => new Date(), random: Math.random };
    const log = { info: () => {}, warn: () => {}, error: () => {} };
    for (const baseUrl of ['https://graph.microsoft.com', 'https://graph.microsoft.com/', server.url]) {
      expect(() => createGraph({ ...options, log, settings: { baseUrl, credentials } })).not.toThrow();
    }
  });
});

describe('something that moved', () => {
  const to = (location: string, status = 308): Script => ({
    status,
    headers: { location },
    body: error('resourceMoved'),
  });

  test.each([301, 302, 307, 308])('is found at its new address on the same host (%i)', async (status) => {
    server.answers(to(`${server.url}/v1.0/sites/new/lists/b?$select=id`, status), { status: 200, body: { id: 'b' } });
    expect(await ask(get)).toEqual({ ...ok({ id: 'b' }), movedTo: '/sites/new/lists/b?$select=id' });
    expect(server.asked.map(({ url }) => url)).toEqual(['/v1.0/sites/a/lists/b', '/v1.0/sites/new/lists/b?$select=id']);
  });

  test('is not followed to another host', async () => {
    elsewhere.answers({ status: 200, body: { id: 'trap' } });
    const location = `${elsewhere.url}/v1.0/sites/a/lists/b`;
    server.answers(to(location));
    expect(await ask(get)).toEqual({ is: 'refused', status: 308, code: 'resourceMoved', location, collides: false });
    expect(elsewhere.asked).toHaveLength(0);
  });

  test('is not written to', async () => {
    const location = `${server.url}/v1.0/sites/new/lists/b/items`;
    server.answers(to(location));
    expect(await ask(post)).toEqual({ is: 'refused', status: 308, code: 'resourceMoved', location, collides: false });
    expect(server.asked).toHaveLength(1);
  });

  test('again and again is given up', async () => {
    server.answers(to(`${server.url}/v1.0/sites/a/lists/b`));
    expect(await ask(get)).toMatchObject({ is: 'refused', status: 308 });
    expect(server.asked).toHaveLength(4);
  });
});

describe('several at once', () => {
  interface Batch {
    requests: { id: string; method: string; url: string; headers?: object; body?: object }[];
  }
  const requestsOf = (asked: { body: unknown }): Batch['requests'] => {
    const { requests }: Batch = JSON.parse(JSON.stringify(asked.body));
    return requests;
  };
  const batch = (...responses: object[]): Script => ({ status: 200, body: { responses } });
  const all = (calls: readonly ListCall[]) => graphAt(server.url, { patience: tight }).all(calls);

  test('go in one request, with addresses within Graph', async () => {
    server.answers(batch({ id: '1', status: 200, body: { id: 'b' } }, { id: '2', status: 204 }));
    await all([get, patch]);
    expect(server.asked).toMatchObject([{ method: 'POST', url: '/v1.0/$batch' }]);
    expect(requestsOf(server.asked[0] ?? { body: {} })).toEqual([
      { id: '1', method: 'GET', url: '/sites/a/lists/b' },
      {
        id: '2',
        method: 'PATCH',
        url: '/sites/a/lists/b/items/7/fields',
        headers: { 'Content-Type': 'application/json', 'If-Match': '"e,1"' },
        body: { Title: 'y' },
      },
    ]);
  });

  test('one goes by itself, none not at all', async () => {
    server.answers({ status: 200, body: {} });
    expect(await all([get])).toEqual([ok({})]);
    expect(await all([])).toEqual([]);
    expect(server.asked.map(({ url }) => url)).toEqual(['/v1.0/sites/a/lists/b']);
  });

  test('are answered each by itself, in any order', async () => {
    server.answers(
      batch(
        { id: '3', status: 412, body: error('notAllowed') },
        { id: '1', status: 200, body: { id: 'b' } },
        { id: '2', status: 204, headers: { ETag: '"e,2"' } },
        { id: '4', status: 504 },
        { id: 'x', status: 200, body: { id: 'nobody asked' } },
      ),
    );
    expect(await all([get, patch, patch, post])).toEqual([
      ok({ id: 'b' }),
      ok(undefined, '"e,2"'),
      refused(412, 'notAllowed'),
      unsure,
    ]);
  });

  test('missing in the answer may have been done, unless it only reads', async () => {
    server.answers(batch({ id: '1', status: 204 }), { status: 200, body: { id: 'b' } });
    expect(await all([patch, post, get])).toEqual([ok(undefined), unsure, ok({ id: 'b' })]);
    expect(server.asked).toHaveLength(2);
  });

  test('too many at once are asked again, and only those', async () => {
    server.answers(
      batch(
        { id: '1', status: 201, body: { id: '1' } },
        { id: '2', status: 429, headers: { 'Retry-After': '0.01' }, body: error('activityLimitReached') },
        { id: '3', status: 503, headers: { 'retry-after': 0.02 } },
      ),
      batch({ id: '2', status: 201, body: { id: '3' } }, { id: '1', status: 201, body: { id: '2' } }),
    );
    expect(await all([post, { ...post, body: { n: 2 } }, { ...post, body: { n: 3 } }])).toEqual([
      ok({ id: '1' }),
      ok({ id: '2' }),
      ok({ id: '3' }),
    ]);
    expect(requestsOf(server.asked[1] ?? { body: {} }).map(({ body }) => body)).toEqual([{ n: 2 }, { n: 3 }]);
  });

  test.each<[string, Script, Answer]>([
    ['refused for now', { status: 429, headers: { 'retry-after': '100' } }, later(100_000, true)],
    ['refused', { status: 404, body: error('itemNotFound') }, refused(400, 'itemNotFound')],
    ['without an answer', 'silence', unsure],
    ['answered with nonsense', { status: 200, body: '<h1>?</h1>' }, unsure],
    ['answered with something else', { status: 200, body: { responses: 'none' } }, unsure],
    ['not let in', { status: 401 }, { is: 'sign-in' }],
  ])('as a whole %s', async (_, script, answer) => {
    server.answers(script);
    const graph = graphAt(server.url, { patience: { ...tight, perCall: 0 } });
    expect(await graph.all([post, post])).toEqual([answer, answer]);
    expect(server.asked).toHaveLength(1);
  });

  test('more than twenty go in several requests, and come back in order', async () => {
    server.answers((asked) =>
      batch(
        ...requestsOf(asked)
          .map(({ id, body }) => ({ id, status: 201, body }))
          .reverse(),
      ),
    );
    const calls = Array.from({ length: 97 }, (_, n): ListCall => ({ ...post, body: { n } }));
    expect(await all(calls)).toEqual(calls.map(({ body }) => ok(body)));
    expect(server.asked.map((asked) => requestsOf(asked).length).sort()).toEqual([17, 20, 20, 20, 20]);
  });

  test('take the units of all of them together', async () => {
    const taken: object[] = [];
    const limits: Limits = {
      async turn(takes) {
        taken.push(takes);
        return noLimits.turn(takes);
      },
    };
    server.answers((asked) => batch(...requestsOf(asked).map(({ id }) => ({ id, status: 204 }))));
    await graphAt(server.url, { limits }).all([
      get,
      { ...patch, takes: { units: 2 } },
      { ...post, takes: { units: 2 } },
    ]);
    expect(taken).toEqual([{ units: 5 }]);
  });
});
