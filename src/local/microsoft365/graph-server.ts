// Graph over HTTP: what may go wrong on the way, JSON in and out, alone or in a batch.
import { setTimeout as pause } from 'node:timers/promises';
import { type Answer, type Asked, refused } from './answer.ts';
import { answerBatch } from './batch.ts';
import { crowd } from './calendar/crowd.ts';
import type { Faults } from './faults.ts';
import type { Graph } from './graph.ts';
import { type Refusal, refusals } from './refusal.ts';
import type { React, Reaction, Received } from './server.ts';

/** One request to Graph and its answer, as they went over the line. */
export interface Exchange {
  method: string;
  /** Path and query, from /v1.0 on. */
  url: string;
  requestHeaders: Readonly<Record<string, string>>;
  requestBody: unknown;
  status: number;
  responseHeaders: Readonly<Record<string, string>>;
  responseBody: unknown;
}

interface Served {
  graph: Graph;
  graphUrl: string;
  faults: Faults;
  now(): Date;
  watch?: ((exchange: Exchange) => void) | undefined;
}

export function graphServer(served: Served): React {
  const { graph, faults, now, watch } = served;
  const admitted = crowd(faults, now);

  function answer(asked: Asked): Answer {
    if (asked.url.pathname !== '/v1.0/$batch') return graph(asked);
    if (asked.method === 'POST') return answerBatch(asked, graph, faults, served);
    return refused(refusals.notServed(asked.method), now());
  }

  return async (received) => {
    const { away, slow, silent, lostAnswer, late, random } = faults.settings();
    if (away) return 'cut';
    if (!received.headers['user-agent']?.startsWith('NONISV|')) faults.counts.unnamed += 1;
    const body = json(received);
    if (body !== undefined && 'refused' in body) return written(refused(body, now()));
    const { method, url, target, headers } = received;
    const isNewEvent = method === 'POST' && /^\/v1\.0\/users\/[^/]+\/events$/.test(url.pathname);
    if (isNewEvent && late > 0 && random() < late) {
      faults.later(() => void answer({ method, url, headers, body: body?.json }));
      return 'cut';
    }
    const given = await admitted(url, async () => {
      if (slow > 0) await pause(slow);
      return answer({ method, url, headers, body: body?.json });
    });
    watch?.({
      method,
      url: target,
      requestHeaders: headers,
      requestBody: body?.json,
      status: given.status,
      responseHeaders: given.headers,
      responseBody: given.body,
    });
    if (given.status < 300 && random() < lostAnswer) return 'cut';
    return given.status < 300 && random() < silent ? 'silence' : written(given);
  };
}

function json({ text, headers }: Received): { json: unknown } | Refusal | undefined {
  if (text === '') return undefined;
  if (!headers['content-type']?.startsWith('application/json')) {
    return refusals.badRequest('A body needs a Content-Type of application/json');
  }
  try {
    return { json: JSON.parse(text) };
  } catch {
    return refusals.badRequest('The body is not JSON');
  }
}

function written({ status, headers, body }: Answer): Reaction {
  if (body === undefined) return { status, headers, text: '' };
  return { status, headers: { ...headers, 'content-type': 'application/json' }, text: JSON.stringify(body) };
}
