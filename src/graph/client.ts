// The one way to Graph: at the pace it allows, in time, and again only where that is harmless.
import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../ports.ts';
import { StartError } from '../shared/start-error.ts';
import { type Answer, lost } from './answer.ts';
import { answersOf, batchOf, mostPerBatch } from './batch.ts';
import { type Call, headersOf, type ListCall, meansAs } from './call.ts';
import type { Limits, Turn } from './limits.ts';
import { again, type Patience, usualPatience } from './retry.ts';
import { createSignIn, type GraphCredentials } from './sign-in.ts';
import { createTransport } from './transport.ts';

export interface GraphSettings {
  /** `https://graph.microsoft.com`, or `http://127.0.0.1:` and a port for the one on this machine. */
  baseUrl: string;
  /** Null only on this machine, where nobody signs in. */
  credentials: GraphCredentials | null;
}

export interface GraphOptions {
  settings: GraphSettings;
  limits: Limits;
  /** Of Dagstart, for who looks at the traffic over there. */
  version: string;
  now: () => Date;
  /** 0 to 1. */
  random: () => number;
  log: Log;
  /** Other waits than the usual ones. */
  patience?: Partial<Patience>;
}

/** Nothing here rejects for what the outside does: it comes as a value. */
export interface Graph {
  call(call: Call): Promise<Answer>;
  /** In the same order, in as few requests as Graph allows. */
  all(calls: readonly ListCall[]): Promise<Answer[]>;
}

/** Requests with many calls that are under way at once. */
const mostAtOnce = 3;

export function createGraph(options: GraphOptions): Graph {
  const { settings, limits, now, random, log } = options;
  const patience = { ...usualPatience, ...options.patience };
  const { baseUrl, credentials } = checked(settings);
  const ask = createTransport({
    baseUrl,
    signIn: credentials && createSignIn(credentials, { host: loginOf(baseUrl), scope: `${baseUrl}/.default` }),
    // What SharePoint asks for, so that it slows down this program and no other (platform.md 143).
    userAgent: `NONISV|Dagstart|Dagstart/${options.version}`,
    now,
  });

  /** Until each is answered or may not be tried again. */
  async function settle(calls: readonly Call[]): Promise<Answer[]> {
    const began = performance.now();
    const answers: Answer[] = calls.map(() => ({ is: 'unsure' }));
    let open = [...calls.entries()];
    for (let tried = 1; ; tried += 1) {
      const given = await attempt(open.map(([, call]) => call));
      const spent = performance.now() - began;
      const waits: number[] = [];
      const next: typeof open = [];
      for (const [place, [index, call]] of open.entries()) {
        const answer = given[place] ?? { is: 'unsure' };
        answers[index] = answer;
        const wait = again(answer, { tried, spent }, patience, random());
        if (wait === null) continue;
        waits.push(wait);
        next.push([index, call]);
      }
      open = next;
      if (open.length === 0) return answers;
      await pause(Math.max(...waits));
    }
  }

  async function attempt(calls: readonly Call[]): Promise<Answer[]> {
    const [call, ...more] = calls;
    const alone = call && more.length === 0 ? call : null;
    const units = calls.reduce((sum, { takes }) => sum + ('units' in takes ? takes.units : 0), 0);
    const turn = await limits.turn(alone?.takes ?? { units });
    if ('afterMs' in turn) return calls.map(() => ({ is: 'later', afterMs: turn.afterMs, throttled: false }));
    try {
      const answers = alone ? [await one(alone)] : await together(calls);
      await heed(answers, turn);
      return answers;
    } finally {
      await turn.done();
    }
  }

  const one = (call: Call): Promise<Answer> =>
    ask({
      ...{ method: call.method, path: call.path, headers: headersOf(call), patience: patience.call },
      ...(call.body === undefined ? {} : { body: call.body }),
      reads: meansAs(call) === 'GET',
    });

  async function together(calls: readonly Call[]): Promise<Answer[]> {
    const time = patience.call + patience.perCall * calls.length;
    const whole = await ask({ method: 'POST', path: '/$batch', body: batchOf(calls), headers: {}, patience: time });
    if (whole.is === 'ok') return answersOf(calls, whole.body, now().getTime());
    if (whole.is === 'unsure') return calls.map((call) => lost(meansAs(call)));
    // What was refused is the way of asking: no row is missing, changed or known because of it.
    return calls.map(() => (whole.is === 'refused' ? { ...whole, status: 400 } : whole));
  }

  /** Too much at once was too much of everybody, so everybody waits. */
  async function heed(answers: readonly Answer[], turn: Turn): Promise<void> {
    const throttled = answers.flatMap((answer) => (answer.is === 'later' && answer.throttled ? [answer.afterMs] : []));
    if (throttled.length === 0) return;
    const longest = Math.max(...throttled.map((afterMs) => afterMs ?? patience.first));
    log.warn('graph.throttled', { refused: throttled.length, afterMs: Math.round(longest) });
    await turn.holdBack(longest);
  }

  return {
    call: async (call) => (await settle([call]))[0] ?? { is: 'unsure' },
    async all(calls) {
      const parts = Array.from({ length: Math.ceil(calls.length / mostPerBatch) }, (_, part) =>
        calls.slice(part * mostPerBatch, (part + 1) * mostPerBatch),
      );
      const found: Answer[][] = [];
      const waiting = parts.entries();
      const work = async (): Promise<void> => {
        for (const [part, calls] of waiting) found[part] = await settle(calls);
      };
      await Promise.all(Array.from({ length: mostAtOnce }, work));
      return found.flat();
    },
  };
}

/** Each cloud's Graph, and where one signs in for it. */
const logins = new Map([
  ['graph.microsoft.com', 'https://login.microsoftonline.com'],
  ['graph.microsoft.us', 'https://login.microsoftonline.us'],
  ['dod-graph.microsoft.us', 'https://login.microsoftonline.us'],
  ['microsoftgraph.chinacloudapi.cn', 'https://login.chinacloudapi.cn'],
]);
const loginOf = (baseUrl: string): string => logins.get(new URL(baseUrl).hostname) ?? '';

/** A token goes to Graph only, and what is asked without one goes to this machine only. */
function checked({ baseUrl, credentials }: GraphSettings): GraphSettings {
  const url = URL.parse(baseUrl);
  if (url && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname))
    return { baseUrl: url.origin, credentials: null };
  if (url?.protocol === 'https:' && url.port === '' && logins.has(url.hostname) && credentials !== null) {
    return { baseUrl: url.origin, credentials };
  }
  throw new StartError(
    credentials === null
      ? 'there is nobody to sign in to Microsoft Graph as. Set MICROSOFT_APP_ID or GRAPH_CLIENT_ID, and a certificate or a secret.'
      : "GRAPH_BASE_URL is not one of Microsoft Graph's own addresses: what signs in there is sent nowhere else.",
  );
}
