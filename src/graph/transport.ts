// One question to Graph through the library's chain of middleware, once, and what came of it.
import {
  AuthenticationHandler,
  Client,
  type Context,
  type GraphRequest,
  type Middleware,
  ResponseType,
  TelemetryHandler,
} from '@microsoft/microsoft-graph-client';
import { type Answer, answerOf, lost, type Method, read, unread } from './answer.ts';
import { within } from './path.ts';
import type { SignIn } from './sign-in.ts';

export interface Question {
  method: Method;
  path: string;
  body?: object;
  headers: Record<string, string>;
  /** It changes nothing: when the answer is lost, nothing was done. */
  reads?: boolean;
  /** Milliseconds, reading the answer included. */
  patience: number;
}

/** Never rejects. */
type Ask = (question: Question) => Promise<Answer>;

interface TransportOptions {
  /** Without a path. */
  baseUrl: string;
  /** Null: nobody signs in, as on this machine. */
  signIn: SignIn | null;
  userAgent: string;
  now: () => Date;
}

/** Before anything could be sent: no address, no connection, no trust in the other side's certificate. */
const neverLeft =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|ERR_TLS\w+|UNABLE_TO\w+|\w+_CERT\w*)$/;

const mostRedirects = 3;
const redirects: readonly number[] = [301, 302, 307, 308];

type Failure = 'never-left' | 'lost' | 'sign-in' | 'unreachable';

export function createTransport({ baseUrl, signIn, userAgent, now }: TransportOptions): Ask {
  /** The library hands on nothing but a response, so what went wrong travels beside an empty one. */
  const failures = new WeakMap<Response, Failure>();
  const fail = (context: Context, failure: Failure): void => {
    context.response = Response.error();
    failures.set(context.response, failure);
  };

  const http: Middleware = {
    async execute(context) {
      try {
        context.response = await fetch(context.request, { ...context.options, redirect: 'manual' });
      } catch (error) {
        fail(context, neverLeft.test(codeOf(error)) ? 'never-left' : 'lost');
      }
    },
  };

  const client = Client.initWithMiddleware({
    baseUrl,
    defaultVersion: 'v1.0',
    middleware: signIn === null ? [http] : [signingIn(signIn, fail), new TelemetryHandler(), http],
  });

  return async ({ method, path, body, headers, reads, patience }) => {
    const means: Method = reads ? 'GET' : method;
    const signal = AbortSignal.timeout(patience);
    let movedTo: string | null = null;
    for (let hops = 0, at = path; ; hops += 1) {
      const request = client
        .api(at)
        .responseType(ResponseType.RAW)
        .headers({ 'User-Agent': userAgent, ...headers })
        .option('signal', signal);
      const response = await sent(request, method, body);
      const failure = failures.get(response);
      if (failure !== undefined) return failed(means, failure);
      const header = (name: string): string | null => response.headers.get(name);
      const text = await response.text().catch(() => null);
      const next =
        method === 'GET' && redirects.includes(response.status) ? sameHost(header('location'), baseUrl) : null;
      if (next === null || hops >= mostRedirects) {
        const said = { status: response.status, header, body: text === null ? unread : read(text), movedTo };
        return answerOf(means, said, now().getTime());
      }
      [at, movedTo] = [next, next];
    }
  };
}

async function sent(request: GraphRequest, method: Method, body: object | undefined): Promise<Response> {
  switch (method) {
    case 'GET':
      return request.get();
    case 'POST':
      return request.post(body);
    case 'PATCH':
      return request.patch(body);
    case 'DELETE':
      return request.delete();
  }
}

/** The library gives the token to Graph's own hosts only, and over https only. */
function signingIn(signIn: SignIn, fail: (context: Context, failure: Failure) => void): Middleware {
  const refusals = new WeakSet<object>();
  const adding = new AuthenticationHandler({
    async getAccessToken() {
      const answer = await signIn();
      if (typeof answer === 'object') return answer.token;
      const refusal = new Error('There is no token');
      if (answer === 'refused') refusals.add(refusal);
      throw refusal;
    },
  });
  return {
    async execute(context) {
      await adding.execute(context).catch((error: unknown) => {
        const refused = typeof error === 'object' && error !== null && refusals.has(error);
        fail(context, refused ? 'sign-in' : 'unreachable');
      });
    },
    setNext: (next) => adding.setNext(next),
  };
}

function failed(method: Method, failure: Failure): Answer {
  switch (failure) {
    case 'sign-in':
      return { is: 'sign-in' };
    case 'lost':
      return lost(method);
    default:
      return { is: 'unreachable' };
  }
}

/** Where a redirect leads within the same host; null when it leads anywhere else. */
function sameHost(location: string | null, baseUrl: string): string | null {
  const url = location === null ? null : URL.parse(location, baseUrl);
  return url && url.origin === new URL(baseUrl).origin ? within(url.href) : null;
}

function codeOf(error: unknown): string {
  const cause = typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined;
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
}
