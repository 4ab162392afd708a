// Teams as a place that messages are sent to: it keeps its published limits, fails as it is told to, and remembers all.
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a call fails. The ones with `taken` are done all the same; only the answer is lost. */
export type Failure =
  | { status: number; retryAfter?: string; body?: object; taken?: boolean }
  /** Hangs up without an answer. */
  | { hangUp: true; taken: boolean };

export interface Call {
  /** Milliseconds on this process' stopwatch. */
  at: number;
  method: string;
  kind: 'post' | 'update' | 'delete' | 'create' | 'members';
  conversation: string;
  activity: string;
  query: URLSearchParams;
  card: unknown;
  /** Whether it was done, whatever was answered. */
  taken: boolean;
}

/** A message that people see. */
export interface Shown {
  conversation: string;
  id: string;
  card: unknown;
  updates: number;
  /** When it was posted, as `Call.at`. */
  at: number;
}

export interface FakeConnector {
  serviceUrl: string;
  /** Every call, in the order it came in, also those that failed. */
  calls: Call[];
  shown: Shown[];
  /** Messages that were taken away again. */
  deleted: Shown[];
  /** Calls that came when a limit had been reached; they were answered 429. */
  overLimit: { call: Call; limit: string }[];
  /** Begins anew, without what is counted for the limits. */
  forget(): void;
  close(): Promise<void>;
}

export interface FakeConnectorOptions {
  port?: number;
  /** Times the published limits. */
  speed?: number;
  /** Decides about each call, in the order they come in; undefined: it goes well. */
  failures?: (call: Call, index: number) => Failure | undefined;
  /** Milliseconds an answer takes. */
  slow?: number;
  /** Who is in a conversation, as Teams says it; nobody where it is left out. */
  members?: (conversation: string) => readonly object[];
}

interface Limit {
  most: number;
  seconds: number;
}

/** platform.md 1, 2 and 4. */
const published = {
  app: [[50, 1]],
  conversation: [
    [7, 1],
    [8, 2],
    [60, 30],
    [1800, 3600],
  ],
  roster: [
    [14, 1],
    [16, 2],
    [120, 30],
    [3600, 3600],
  ],
} as const;

/** Counts within sliding windows; true when one more was too many in one of them. */
function counter(limits: readonly (readonly [number, number])[], speed: number) {
  const windows: Limit[] = limits.map(([most, seconds]) => ({ most: most * speed, seconds }));
  const largest = Math.max(...windows.map(({ most }) => most));
  const arrivals = new Map<string, number[]>();
  return (key: string, at: number): boolean => {
    const times = arrivals.get(key) ?? [];
    arrivals.set(key, times);
    const over = windows.some(({ most, seconds }) => {
      const first = times[times.length - most];
      return first !== undefined && at - first < seconds * 1000;
    });
    times.push(at);
    if (times.length > 4 * largest) times.splice(0, times.length - largest);
    return over;
  };
}

export async function startFakeConnector(options: FakeConnectorOptions = {}): Promise<FakeConnector> {
  const speed = options.speed ?? 1;
  const tooMany = {
    app: counter(published.app, speed),
    conversation: counter(published.conversation, speed),
    roster: counter(published.roster, speed),
  };
  const calls: Call[] = [];
  const shown = new Map<string, Shown>();
  const deleted: Shown[] = [];
  const overLimit: FakeConnector['overLimit'] = [];

  /** What Teams does with a call that is let through. */
  function take(call: Call, body: { members?: { id: string }[] }): { status: number; body: object } {
    const found = shown.get(call.activity);
    switch (call.kind) {
      case 'create':
        return { status: 201, body: { id: `a:1-${body.members?.[0]?.id}` } };
      case 'members':
        return { status: 200, body: pageOf(options.members?.(call.conversation) ?? [], call.query) };
      case 'post': {
        const id = randomUUID();
        shown.set(id, { conversation: call.conversation, id, card: call.card, updates: 0, at: call.at });
        return { status: 201, body: { id } };
      }
      case 'update':
        if (!found)
          return { status: 404, body: { error: { code: 'ActivityNotFoundInConversation', message: 'gone' } } };
        Object.assign(found, { card: call.card, updates: found.updates + 1 });
        return { status: 200, body: { id: found.id } };
      case 'delete':
        if (found) deleted.push(found);
        shown.delete(call.activity);
        return { status: 200, body: {} };
    }
  }

  function limitReached(call: Call): string | undefined {
    const app = tooMany.app('app', call.at);
    const key = call.kind === 'members' ? 'roster' : 'conversation';
    const here = tooMany[key](`${call.kind === 'create'} ${call.conversation}`, call.at);
    return app ? 'app' : here ? key : undefined;
  }

  const server = createServer(async (req, res) => {
    const at = performance.now();
    const body = await json(req);
    const call = callOf(req, body, at);
    const index = calls.push(call) - 1;
    const limit = limitReached(call);
    if (limit) {
      overLimit.push({ call, limit });
      return reply(res, 429, { error: { code: 'TooManyRequests', message: 'slow down' } }, { 'retry-after': '1' });
    }
    const failure = options.failures?.(call, index);
    if (options.slow) await new Promise((next) => setTimeout(next, options.slow));
    call.taken = !failure || failure.taken === true;
    const done = call.taken ? take(call, body) : undefined;
    if (!failure) return reply(res, done?.status ?? 200, done?.body ?? {});
    if ('hangUp' in failure) return void req.socket.destroy();
    const said = failure.body ?? { error: { code: 'OnPurpose', message: 'broken on purpose' } };
    reply(res, failure.status, said, failure.retryAfter === undefined ? {} : { 'retry-after': failure.retryAfter });
  });
  await new Promise<void>((listening) => server.listen(options.port ?? 0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    serviceUrl: `http://127.0.0.1:${port}/`,
    calls,
    get shown() {
      return [...shown.values()];
    },
    deleted,
    overLimit,
    forget() {
      for (const list of [calls, deleted, overLimit]) list.length = 0;
      shown.clear();
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

function callOf(req: IncomingMessage, body: object, at: number): Call {
  const { pathname, searchParams: query } = new URL(req.url ?? '', 'http://127.0.0.1');
  const path = pathname.split('/').map(decodeURIComponent);
  const [, , , conversation = '', what = '', activity = ''] = path;
  const { attachments = [], members = [] } = body as {
    attachments?: { content: unknown }[];
    members?: { id: string }[];
  };
  const method = req.method ?? '';
  const rest = { taken: false, query, at, method, conversation, activity, card: attachments[0]?.content ?? null };
  if (method === 'PUT') return { ...rest, kind: 'update' };
  if (method === 'DELETE') return { ...rest, kind: 'delete' };
  if (method === 'GET') return { ...rest, kind: 'members' };
  if (what === '') return { ...rest, kind: 'create', conversation: members[0]?.id ?? '' };
  return { ...rest, kind: 'post' };
}

function pageOf(members: readonly object[], query: URLSearchParams): object {
  const from = Number(query.get('continuationToken') ?? 0);
  const end = from + Number(query.get('pageSize'));
  return { members: members.slice(from, end), ...(end < members.length ? { continuationToken: String(end) } : {}) };
}

function reply(res: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void {
  const text = JSON.stringify(body);
  // Two statements: restify in this same process has patched writeHead, which then returns nothing.
  res.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), ...headers });
  res.end(text);
}

async function json(req: IncomingMessage): Promise<object> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? {} : JSON.parse(text);
}
