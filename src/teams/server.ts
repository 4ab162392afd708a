// The HTTP door: four paths, a body of known size in known time, and answers that tell nothing about the inside.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import restify from 'restify';
import type { Log } from '../ports.ts';
import { errorFacts } from '../shared/error-facts.ts';
import { checkActivity, checkCaller, type EdgeActivity, type EdgeRules, isLoopbackHost } from './edge.ts';

export interface ServerOptions {
  rules: EdgeRules;
  receive(activity: EdgeActivity, authHeader: string): Promise<{ status: number; body?: unknown }>;
  ready(): Promise<{ ok: boolean; detail: Record<string, string> }>;
  metrics(): Promise<string>;
  /** Who knows it may read /metrics from elsewhere. Without it: only this machine. */
  metricsToken?: string;
  log: Log;
}

export interface HttpServer {
  /** Gives the port, which is a free one when 0 is asked for. Rejects when the port is taken. */
  listen(port: number, host?: string): Promise<number>;
  /** Takes nothing new, lets running requests finish for five seconds, then cuts them off. */
  close(): Promise<void>;
}

/** Teams sends at most about 100 KB. */
const mostBytes = 256 * 1024;
const bodyTime = 10_000;
const closingTime = 5_000;

const words = {
  400: 'bad request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not found',
  405: 'method not allowed',
  408: 'request timeout',
  413: 'payload too large',
  500: 'internal error',
} as const;
type Refused = keyof typeof words;

type Respond = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

export function createServer(options: ServerOptions): HttpServer {
  const { rules, log } = options;
  const server = restify.createServer({ name: '' });
  const http = server.server;

  const routes: Record<string, { method: 'GET' | 'POST'; respond: Respond }> = {
    '/api/messages': { method: 'POST', respond: messages },
    '/healthz': { method: 'GET', respond: async (_req, res) => send(res, 200, { status: 'alive' }) },
    '/readyz': { method: 'GET', respond: readiness },
    '/metrics': { method: 'GET', respond: metrics },
  };

  async function messages(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { authorization = [], host = [], origin = [] } = req.headersDistinct;
    const caller = checkCaller(rules, { authorization, host, origin }, Date.now());
    if (!caller.ok) return refuse(req, res, caller.status, caller.reason);
    if (!/^application\/json *(;|$)/i.test(req.headers['content-type'] ?? '')) {
      return refuse(req, res, 400, 'content-type');
    }
    const body = await readBody(req);
    if (body === 'gone') return;
    if (body === 'too-large') return refuse(req, res, 413, body);
    if (body === 'too-slow') return refuse(req, res, 408, body);
    const checked = checkActivity(rules, caller, parseJson(body.toString()));
    if (!checked.ok) return refuse(req, res, checked.status, checked.reason);
    const answer = await options.receive(checked.activity, authorization[0] ?? '');
    send(res, answer.status, answer.body);
  }

  async function readiness(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { ok, detail } = await options.ready();
    const status = ok ? 'ready' : 'not ready';
    send(res, ok ? 200 : 503, isOperator(req, options.metricsToken) ? { status, detail } : { status });
  }

  async function metrics(req: IncomingMessage, res: ServerResponse): Promise<void> {
    if (!isOperator(req, options.metricsToken)) return refuse(req, res, 404, 'not-an-operator');
    const page = Buffer.from(await options.metrics());
    res.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'content-length': page.length });
    res.end(page);
  }

  function refuse(req: IncomingMessage, res: ServerResponse, status: Refused, reason: string): void {
    log.warn('request.refused', { status, reason });
    if (status === 408 || !isSmall(req)) hangUp(req, res, status);
    else send(res, status, { error: words[status] });
  }

  /** The router never sees a request that is not in the table: it throws, outside any handler, on a broken Host. */
  server.pre((req, res, next) => {
    const route = routeOf(req);
    if (route && req.method === route.method) return next();
    if (route) res.setHeader('allow', route.method);
    refuse(req, res, route ? 405 : 404, 'no-such-route');
    next(false);
  });

  function routeOf(req: restify.Request) {
    try {
      const path = req.getUrl().pathname ?? '';
      return Object.hasOwn(routes, path) ? routes[path] : undefined;
    } catch {
      return undefined;
    }
  }

  for (const [path, { method, respond }] of Object.entries(routes)) {
    const safely = async (req: restify.Request, res: restify.Response): Promise<void> => {
      try {
        await respond(req, res);
      } catch (error) {
        log.error('request.failed', { path, ...errorFacts(error) });
        if (res.headersSent) res.destroy();
        else send(res, 500, { error: words[500] });
      }
    };
    if (method === 'GET') server.get(path, safely);
    else server.post(path, safely);
  }

  // restify listens to upgrades and answers none of them, which would keep the connection for ever.
  server.on('upgrade', (_req: IncomingMessage, socket: Socket) => {
    socket.destroy();
  });
  server.on('error', (error: Error) => log.error('server.failed', errorFacts(error)));

  http.headersTimeout = 15_000;
  http.requestTimeout = 30_000;
  // Longer than the idle time of the usual proxies, so that it is the proxy that hangs up.
  http.keepAliveTimeout = 75_000;

  return {
    listen: (port, host = '127.0.0.1') =>
      new Promise((resolve, reject) => {
        http.once('error', reject);
        server.listen(port, host, () => {
          http.off('error', reject);
          resolve(server.address().port);
        });
      }),
    async close() {
      if (!http.listening) return;
      const closed = new Promise<void>((resolve) => server.close(resolve));
      const idle = setInterval(() => http.closeIdleConnections(), 50);
      const cut = setTimeout(() => http.closeAllConnections(), closingTime);
      await closed;
      clearInterval(idle);
      clearTimeout(cut);
    },
  };
}

function send(res: ServerResponse, status: number, body?: unknown): void {
  if (body === undefined) {
    res.writeHead(status, { 'content-length': 0 });
    res.end();
    return;
  }
  const json = Buffer.from(JSON.stringify(body));
  res.writeHead(status, { 'content-type': 'application/json', 'content-length': json.length });
  res.end(json);
}

/** Whether the rest of the body may be left to Node to read away, so that the connection can be used again. */
function isSmall(req: IncomingMessage): boolean {
  return (
    req.complete || (!('transfer-encoding' in req.headers) && Number(req.headers['content-length'] ?? 0) <= mostBytes)
  );
}

/** Answers in full, then closes; a moment in between, or the sender sees a broken connection in place of the answer. */
function hangUp(req: IncomingMessage, res: ServerResponse, status: Refused): void {
  const json = JSON.stringify({ error: words[status] });
  res.writeHead(status, { 'content-type': 'application/json', 'content-length': json.length, connection: 'close' });
  res.write(json);
  req.resume();
  setTimeout(() => res.end(), 250);
}

function readBody(req: IncomingMessage): Promise<Buffer | 'too-large' | 'too-slow' | 'gone'> {
  if (Number(req.headers['content-length'] ?? 0) > mostBytes) return Promise.resolve('too-large');
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const done = (result: Buffer | 'too-large' | 'too-slow' | 'gone') => {
      clearTimeout(timer);
      req.off('data', onData).off('end', onEnd).off('error', onGone).off('close', onGone);
      resolve(result);
    };
    const onData = (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > mostBytes) done('too-large');
      else chunks.push(chunk);
    };
    const onEnd = () => done(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    const onGone = () => done('gone');
    const timer = setTimeout(() => done('too-slow'), bodyTime);
    req.on('data', onData).on('end', onEnd).on('error', onGone).on('close', onGone);
  });
}

/** `null` for anything that is not JSON. A key `__proto__` (also written with escapes) is left out. */
function parseJson(text: string): unknown {
  try {
    return /__proto__|\\u00[567]/i.test(text)
      ? JSON.parse(text, (key, value) => (key === '__proto__' ? undefined : value))
      : JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * On this machine itself, not through a proxy on it and not a web page that gave this machine another name; or the
 * token, compared in constant time.
 */
function isOperator(req: IncomingMessage, token: string | undefined): boolean {
  const here = /^(::ffff:)?127\.|^::1$/.test(req.socket.remoteAddress ?? '');
  const forwarded = 'x-forwarded-for' in req.headers || 'forwarded' in req.headers;
  if (here && !forwarded && isLoopbackHost(req.headers.host ?? '')) return true;
  if (token === undefined || token === '') return false;
  const digest = (value: string) => createHash('sha256').update(value).digest();
  return timingSafeEqual(digest(req.headers.authorization ?? ''), digest(`Bearer ${token}`));
}
