// The door with everything behind it real: the framework's adapter, own keys on loopback, an echo in place of the bot.
import { once } from 'node:events';
import { createServer as createHttp, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { createAdapter, type Logic } from '../../src/teams/adapter.ts';
import { type EdgeRules, teamsServiceHosts } from '../../src/teams/edge.ts';
import { createServer, type HttpServer, type ServerOptions } from '../../src/teams/server.ts';
import {
  address,
  appId,
  type OwnKeys,
  serviceUrl,
  startOwnKeys,
  type TokenWish,
  tenantId,
  unsigned,
} from './own-keys.ts';

const lines: { event: string; data: object | undefined }[] = [];
const keep = (event: string, data?: object) => void lines.push({ event, data });
const log = { info: keep, warn: keep, error: keep };
const brokenText = 'Er ging iets mis.';

const received: string[] = [];
const echo: Logic = async (context) => {
  const { type, name, text, value } = context.activity;
  received.push(type);
  if (text === 'throw' || name === 'throw') throw new Error('secret of Anneke');
  if (text === 'say') await context.sendActivity('gezegd');
  if (name === 'echo') await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: value } });
};

let keys: OwnKeys;
let base: string;
let local: string;
let unreachable: string;
const open: HttpServer[] = [];
const connectors: Server[] = [];

async function start(options: Pick<ServerOptions, 'rules' | 'receive'> & Partial<ServerOptions>): Promise<string> {
  const server = createServer({
    ready: async () => ({ ok: true, detail: { database: 'ok' } }),
    metrics: async () => 'dagstart_up 1\n',
    log,
    ...options,
  });
  open.push(server);
  return `http://127.0.0.1:${await server.listen(0)}`;
}

const rulesFor = (tokenIssuer: string): EdgeRules => ({
  appId,
  tokenIssuer,
  tenants: [tenantId],
  serviceHosts: [...teamsServiceHosts],
});

function botWith(openIdMetadataUrl: string) {
  const { tokenIssuer } = keys;
  const credentials = {
    appId,
    appType: 'SingleTenant',
    tenantId,
    password: 'x',
    openIdMetadataUrl,
    tokenIssuer,
  } as const;
  const adapter = createAdapter(credentials, log, brokenText);
  return start({
    rules: rulesFor(tokenIssuer),
    receive: (activity, authHeader) => adapter.receive(authHeader, activity, echo),
    metricsToken: 'open sesame',
  });
}

beforeAll(async () => {
  // The library writes refused tokens to the console itself.
  jest.spyOn(console, 'error').mockImplementation(() => {});
  keys = await startOwnKeys();
  base = await botWith(keys.metadataUrl);
  unreachable = await botWith('http://127.0.0.1:1/openid');
  const adapter = createAdapter('local', log, brokenText);
  local = await start({
    rules: 'local',
    receive: (activity, authHeader) => adapter.receive(authHeader, activity, echo),
  });
});

afterAll(async () => {
  for (const connector of connectors) connector.close().closeAllConnections();
  await Promise.all(open.map((server) => server.close()));
  await keys.close();
});

const activity = (changes: object = {}): object => ({
  type: 'invoke',
  name: 'echo',
  id: '1',
  timestamp: '2026-11-23T07:30:00.000Z',
  channelId: 'msteams',
  serviceUrl,
  conversation: { id: '19:x@thread.tacv2', tenantId },
  from: { id: '29:x' },
  recipient: { id: '28:bot' },
  channelData: { tenant: { id: tenantId } },
  value: { said: 'hoi' },
  ...changes,
});

interface Sent {
  at?: string;
  body?: unknown;
  authorization?: string | null;
  headers?: Record<string, string>;
}

async function post({ at = base, body = activity(), authorization, headers = {} }: Sent = {}) {
  const bearer = authorization === undefined ? `Bearer ${await keys.token()}` : authorization;
  const response = await fetch(`${at}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(bearer === null ? {} : { authorization: bearer }), ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, text, headers: response.headers };
}

/** What no answer may show: the library's words, paths, versions, names of the software. */
const inside = /error:|node_modules|botframework|restify|jwt|token|stack|\.ts|econnrefused|anneke/i;

test('a good token gets the answer of the bot', async () => {
  const { status, text, headers } = await post();
  expect([status, JSON.parse(text)]).toEqual([200, { said: 'hoi' }]);
  expect(headers.get('server')).toBeNull();
  expect(headers.get('x-powered-by')).toBeNull();
});

const wishes: [promise: string, wish: TokenWish, status: number][] = [
  ['RS384', { alg: 'RS384' }, 200],
  ['RS512', { alg: 'RS512' }, 200],
  ['expired three minutes ago', { expiresIn: -180 }, 200],
  ['expired six minutes ago', { expiresIn: -360 }, 401],
  ['for another bot', { claims: { aud: tenantId } }, 401],
  ['of another issuer', { claims: { iss: 'https://evil.example' } }, 401],
  ['for another service URL', { claims: { serviceurl: 'https://smba.trafficmanager.net/amer/' } }, 401],
  ['without service URL', { claims: { serviceurl: undefined } }, 401],
  ['not valid yet', { claims: { nbf: Math.floor(Date.now() / 1000) + 3600 } }, 401],
  ['PS256', { alg: 'PS256' }, 401],
  ['of an unknown key', { key: 'stranger' }, 401],
  ['of a key that may not speak for Teams', { key: 'not-endorsed' }, 401],
  [
    'of the emulator',
    { claims: { iss: `https://sts.windows.net/${tenantId}/`, appid: appId, ver: '1.0', tid: tenantId } },
    401,
  ],
  [
    'of the emulator, version 2',
    { claims: { iss: `https://login.microsoftonline.com/${tenantId}/v2.0`, azp: appId, ver: '2.0', tid: tenantId } },
    401,
  ],
  ['of the bot itself for the connector', { claims: { aud: 'https://api.botframework.com', appid: appId } }, 401],
  ['of another bot (a skill)', { claims: { ver: '1.0', appid: tenantId } }, 401],
];
test.each(wishes)('a token %s', async (_promise, wish, status) => {
  const answer = await post({ authorization: `Bearer ${await keys.token(wish)}` });
  expect(answer.status).toBe(status);
  if (status !== 200) expect(JSON.parse(answer.text)).toEqual({ error: 'unauthorized' });
});

const good = () => keys.token();
const headers: [promise: string, make: () => Promise<string | null>][] = [
  ['no header', async () => null],
  ['an empty header', async () => ''],
  ['lower-case bearer', async () => `bearer ${await good()}`],
  ['two tokens in one header', async () => `Bearer ${await good()}, Bearer ${await good()}`],
  ['a broken signature', async () => `${`Bearer ${await good()}`.slice(0, -8)}AAAAAAAA`],
  ['a token nobody signed', async () => `Bearer ${unsigned({ ...claims(), aud: appId })}`],
  ['alg none', async () => `Bearer ${unsigned(claims(), { alg: 'none' })}`],
  [
    'alg none without signature',
    async () => `Bearer ${unsigned(claims(), { alg: 'none' }).split('.').slice(0, 2).join('.')}.`,
  ],
];
const claims = () => ({ iss: keys.tokenIssuer, aud: appId, serviceurl: serviceUrl, exp: Date.now() / 1000 + 600 });
test.each(headers)('refused: %s', async (_promise, make) => {
  const { status, text } = await post({ authorization: await make() });
  expect([status, text]).toEqual([401, '{"error":"unauthorized"}']);
});

test('two authorization headers are refused', async () => {
  const token = `Bearer ${await good()}`;
  const body = JSON.stringify(activity());
  const answer = await raw(
    base,
    `POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n` +
      `Authorization: ${token}\r\nAuthorization: ${token}\r\nConnection: close\r\n\r\n${body}`,
  );
  expect(answer).toMatch(/^HTTP\/1.1 401 /);
});

const bodies: [promise: string, body: unknown, status: number][] = [
  ['another tenant', activity({ channelData: null, conversation: { id: 'x', tenantId: appId } }), 401],
  ['two tenants that disagree', activity({ channelData: { tenant: { id: appId } } }), 401],
  ['no tenant', activity({ channelData: null, conversation: { id: 'x' } }), 401],
  ['a foreign service host', activity({ serviceUrl: 'https://evil.example/' }), 400],
  ['no service URL', activity({ serviceUrl: undefined }), 400],
  ['another channel', activity({ channelId: 'emulator' }), 400],
  ['broken JSON', '{"type":"message"', 400],
  ['nothing', '', 400],
  ['{}', {}, 400],
  ['[]', [], 400],
  ['null', null, 400],
  ['a text', '"hoi"', 400],
  ['a wrong type', activity({ type: 7 }), 400],
  ['a conversation of the wrong type', activity({ conversation: [] }), 400],
];
test.each(bodies)('refused: %s', async (_promise, body, status) => {
  const answer = await post({ body });
  expect(answer.status).toBe(status);
  expect(answer.text).not.toMatch(inside);
});

test('keys that cannot be fetched are 503, without the reason', async () => {
  const { status, text } = await post({ at: unreachable });
  expect([status, text]).toEqual([503, '{"error":"unavailable"}']);
});

test('two thousand unsigned requests that name odd tenants leave nothing behind', async () => {
  const path = 'botframework-connector/lib/auth/tokenValidationParameters.js';
  const { ToBotFromBotOrEmulatorTokenValidationParameters: emulator } = createRequire(import.meta.url)(path);
  const before = [emulator.issuer.length, keys.asked(), received.length];
  const statuses = new Set<number>();
  for (let wave = 0; wave < 20; wave++) {
    const requests = Array.from({ length: 100 }, (_, i) =>
      post({
        authorization: `Bearer ${unsigned({ ...claims(), iss: 'x', tid: `tenant-${wave}-${i}` })}`,
        body: activity({ conversation: { id: 'x', tenantId: `tenant-${wave}-${i}` } }),
      }),
    );
    for (const { status } of await Promise.all(requests)) statuses.add(status);
  }
  expect([...statuses]).toEqual([401]);
  expect([emulator.issuer.length, keys.asked(), received.length]).toEqual(before);
});

test('an unknown invoke is 501', async () => {
  expect((await post({ body: activity({ name: 'composeExtension/query' }) })).status).toBe(501);
});

test('an invoke that fails shows the person a sentence, and the log no message', async () => {
  lines.length = 0;
  const { status, text } = await post({ body: activity({ name: 'throw' }) });
  expect([status, JSON.parse(text)]).toEqual([
    200,
    { statusCode: 500, type: 'application/vnd.microsoft.error', value: { code: 'InternalError', message: brokenText } },
  ]);
  expect(lines.map((line) => line.event)).toEqual(['turn.failed']);
  expect(JSON.stringify(lines)).not.toContain('Anneke');
});

test('a door whose inside throws, or answers nonsense, says 500 and no more', async () => {
  const at = await start({ rules: 'local', receive: () => Promise.reject(new Error('secret of Anneke')) });
  const odd = await start({ rules: 'local', receive: async () => ({ status: 7 }) });
  for (const door of [at, odd]) {
    const { status, text } = await post({
      at: door,
      authorization: null,
      body: activity({ serviceUrl: 'http://localhost/' }),
    });
    expect([status, text]).toEqual([500, '{"error":"internal error"}']);
  }
  expect(JSON.stringify(lines)).not.toContain('Anneke');
});

/** Teams' side in small: answers with the statuses in turn (the last one stays) and keeps what was posted where. */
async function connectorWith(...statuses: number[]) {
  const calls: { path: string | undefined; text: unknown }[] = [];
  const connector = createHttp((req, res) => {
    let body = '';
    req.on('data', (chunk) => {
      body += chunk;
    });
    req.on('end', () => {
      calls.push({ path: req.url, text: JSON.parse(body).text });
      const status = statuses.length > 1 ? statuses.shift() : statuses[0];
      const location = `${address(connector)}/elsewhere`;
      res.writeHead(status ?? 200, { 'content-type': 'application/json', 'retry-after': '7', location });
      res.end('{"id":"new"}');
    });
  });
  connectors.push(connector);
  await once(connector.listen(0, '127.0.0.1'), 'listening');
  return { at: address(connector), calls };
}

test('a message that fails is told to the person, with one call each: the framework repeats nothing', async () => {
  const { at, calls } = await connectorWith(503, 200);
  const say = () =>
    post({ at: local, authorization: null, body: activity({ type: 'message', text: 'say', serviceUrl: at }) });
  expect((await say()).status).toBe(200);
  expect(calls.map(({ text }) => text)).toEqual(['gezegd', brokenText]);
  expect((await say()).status).toBe(200);
  expect(calls.map(({ text }) => text).slice(2)).toEqual(['gezegd']);
});

test.each([302, 403, 412, 429, 500, 502, 503, 504])('unasked, %i of Teams is thrown after one call', async (status) => {
  const { at, calls } = await connectorWith(status);
  const connector = await createAdapter('local', log, brokenText).connect(at);
  const said = connector.conversations.sendToConversation('c', { type: 'message', text: 'hoi' });
  await expect(said).rejects.toMatchObject({ statusCode: status });
  const headers: unknown = await said.catch((error) => error.response.headers.get('retry-after'));
  expect([headers, calls.length]).toEqual(['7', 1]);
});

test('a new conversation is made and spoken in', async () => {
  const { at, calls } = await connectorWith(200);
  const { conversations } = await createAdapter('local', log, brokenText).connect(at);
  const who = { bot: { id: '28:bot', name: '' }, members: [{ id: '29:x', name: '' }] };
  await conversations.createConversation({ isGroup: false, ...who, tenantId, channelData: {} });
  await conversations.sendToConversation('new', { type: 'message', text: 'hoi' });
  expect(calls.map(({ path }) => path)).toEqual(['/v3/conversations', '/v3/conversations/new/activities']);
});

test('in local mode no token is needed, but the answer stays on this machine', async () => {
  const body = activity({ serviceUrl: 'http://localhost:56150/_connector' });
  expect((await post({ at: local, authorization: null, body })).status).toBe(200);
  expect((await post({ at: local, authorization: null })).status).toBe(400);
});

const visits: [promise: string, host: string, origin: string, status: number][] = [
  ['this machine', 'localhost', '', 200],
  ['a page of this machine', '127.0.0.1', 'Origin: http://localhost:56150\r\n', 200],
  ['a page of another site', '127.0.0.1', 'Origin: https://evil.example\r\n', 403],
  ['a sandboxed page', '127.0.0.1', 'Origin: null\r\n', 403],
  ['another name for this machine', 'evil.example', '', 403],
];
test.each(visits)('in local mode: %s', async (_promise, host, origin, status) => {
  const body = JSON.stringify(activity({ serviceUrl: 'http://localhost:1/' }));
  const answer = await raw(
    local,
    `POST /api/messages HTTP/1.1\r\nHost: ${host}\r\n${origin}Content-Type: application/json\r\n` +
      `Content-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
  );
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
});

/** Writes the text and then `more` again and again until the other side has had enough; gives what came back. */
async function raw(at: string, text: string, more?: string): Promise<string> {
  const socket = connect(Number(new URL(at).port), '127.0.0.1');
  let answer = '';
  socket.on('data', (data) => {
    answer += data;
  });
  socket.on('error', () => {});
  const flood = () => {
    while (more && socket.writable && !answer) if (!socket.write(more)) return void socket.once('drain', flood);
    if (more && socket.writable && answer) socket.end();
  };
  socket.write(text, flood);
  await once(socket, 'close');
  return answer;
}

const localBody = (text: string) => JSON.stringify(activity({ serviceUrl: 'http://localhost/', value: { text } }));
const tooMuch = 'x'.repeat(256 * 1024);
const atMost = 'x'.repeat(256 * 1024 - localBody('').length);

test('a body of exactly 256 KB is read, one byte more is 413', async () => {
  expect((await post({ at: local, authorization: null, body: localBody(atMost) })).status).toBe(200);
  const { status, text, headers: sent } = await post({ at: local, authorization: null, body: localBody(`${atMost}x`) });
  expect([status, text, sent.get('connection')]).toEqual([413, '{"error":"payload too large"}', 'close']);
});

test('a body that says it is too long is refused before it is sent', async () => {
  const answer = await raw(
    local,
    'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9000000\r\n\r\n{',
  );
  expect(answer).toMatch(/^HTTP\/1.1 413 /);
});

test('a chunked flood is cut off', async () => {
  const head =
    'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n';
  const answer = await raw(local, head, `10000\r\n${tooMuch.slice(0, 0x10000)}\r\n`);
  expect(answer).toMatch(/^HTTP\/1.1 413 /);
});

const mediaTypes: [type: string, status: number][] = [
  ['application/json; charset=utf-8', 200],
  ['text/plain', 400],
  ['application/jsonp', 400],
  ['application/x-www-form-urlencoded', 400],
];
test.each(mediaTypes)('content type %s: %s', async (type, status) => {
  const body = localBody('');
  expect((await post({ at: local, authorization: null, body, headers: { 'content-type': type } })).status).toBe(status);
});

test('keys named __proto__ change nothing, however they are written', async () => {
  for (const key of ['__proto__', '\\u005f_proto__', '_\\u005Fpr\\u006fto__']) {
    const body = localBody('').replace('"value":{', `"${key}":{"polluted":1},"value":{"${key}":{"polluted":1},"a":1,`);
    const { status, text } = await post({ at: local, authorization: null, body });
    expect([status, text]).toEqual([200, '{"a":1,"text":""}']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  }
});

test('a body nested very deep does not bring the bot down', async () => {
  const deep = localBody('').replace('"text":""', `"text":${'['.repeat(100_000)}${']'.repeat(100_000)}`);
  const { status, text } = await post({ at: local, authorization: null, body: deep });
  expect([200, 400, 500]).toContain(status);
  expect(text).not.toMatch(inside);
  expect((await post({ at: local, authorization: null, body: localBody('') })).status).toBe(200);
});

const paths: [method: string, path: string, status: number, text: string][] = [
  ['GET', '/healthz', 200, '{"status":"alive"}'],
  ['GET', '/healthz?x=1', 200, '{"status":"alive"}'],
  ['GET', '/readyz', 200, '{"status":"ready","detail":{"database":"ok"}}'],
  ['GET', '/metrics', 200, 'dagstart_up 1\n'],
  ['GET', '/api/messages', 405, '{"error":"method not allowed"}'],
  ['PUT', '/api/messages', 405, '{"error":"method not allowed"}'],
  ['OPTIONS', '/api/messages', 405, '{"error":"method not allowed"}'],
  ['POST', '/healthz', 405, '{"error":"method not allowed"}'],
  ['GET', '/', 404, '{"error":"not found"}'],
  ['GET', '/api/messages/', 404, '{"error":"not found"}'],
  ['GET', '/constructor', 404, '{"error":"not found"}'],
  ['GET', '/%ff', 404, '{"error":"not found"}'],
  ['DELETE', '/<script>', 404, '{"error":"not found"}'],
];
test.each(paths)('%s %s is %s', async (method, path, status, text) => {
  const response = await fetch(`${base}${path}`, { method });
  expect([response.status, await response.text(), response.headers.get('server')]).toEqual([status, text, null]);
});

test('a broken Host, an upgrade and rubbish do not bring the bot down', async () => {
  expect(await raw(base, 'GET /healthz HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1.1 404 /);
  expect(await raw(base, 'GET //[ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1.1 404 /);
  expect(await raw(base, 'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1.1 404 /);
  expect(await raw(base, 'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')).toBe('');
  expect(await raw(base, 'rubbish\r\n\r\n')).toMatch(/^HTTP\/1.1 400 /);
  expect((await fetch(`${base}/healthz`)).status).toBe(200);
});

const operators: [promise: string, headers: Record<string, string>, status: number][] = [
  ['from elsewhere, through a proxy here', { 'x-forwarded-for': '203.0.113.7' }, 404],
  ['with a wrong token', { 'x-forwarded-for': '203.0.113.7', authorization: 'Bearer open sesam' }, 404],
  ['with the token', { 'x-forwarded-for': '203.0.113.7', authorization: 'Bearer open sesame' }, 200],
];
test.each(operators)('metrics %s', async (_promise, sent, status) => {
  expect((await fetch(`${base}/metrics`, { headers: sent })).status).toBe(status);
});

test('not ready is 503, and why is for this machine only', async () => {
  const at = await start({
    rules: 'local',
    receive: async () => ({ status: 200 }),
    ready: async () => ({ ok: false, detail: { database: 'down' } }),
  });
  const here = await fetch(`${at}/readyz`);
  expect([here.status, await here.json()]).toEqual([503, { status: 'not ready', detail: { database: 'down' } }]);
  const elsewhere = await fetch(`${at}/readyz`, { headers: { 'x-forwarded-for': '203.0.113.7' } });
  expect([elsewhere.status, await elsewhere.json()]).toEqual([503, { status: 'not ready' }]);
});

test('closing lets a running request finish and then takes nothing new', async () => {
  let begun: () => void = () => {};
  let finish: () => void = () => {};
  const running = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const server = createServer({
    rules: 'local',
    receive: async () => {
      begun();
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return { status: 200, body: 'done' };
    },
    ready: async () => ({ ok: true, detail: {} }),
    metrics: async () => '',
    log,
  });
  const at = `http://127.0.0.1:${await server.listen(0)}`;
  const answer = post({ at, authorization: null, body: localBody('') });
  await running;
  const closed = server.close();
  await expect(fetch(`${at}/healthz`)).rejects.toThrow();
  finish();
  expect((await answer).text).toBe('"done"');
  await closed;
});

test('a port that is taken is said at once', async () => {
  const server = createServer({
    rules: 'local',
    receive: async () => ({ status: 200 }),
    ready: async () => ({ ok: true, detail: {} }),
    metrics: async () => '',
    log,
  });
  await expect(server.listen(Number(new URL(base).port))).rejects.toThrow('EADDRINUSE');
});
