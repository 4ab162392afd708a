// What an answer of Graph means, whatever was asked (platform.md 132, 143, 144, 147 to 149). Pure.
import { z } from 'zod';
import { retryAfter } from '../shared/retry-after.ts';

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

export type Answer =
  /** Done. `body` is undefined where there was none; `movedTo`: where it was found in the end, when it has moved. */
  | { is: 'ok'; body: unknown; etag: string | null; movedTo: string | null }
  /**
   * Not done, and the same question gets the same answer. `location`: where Graph says it is now. `collides`: with
   * something that is there already, or that somebody else is changing at this moment. `existing`: the id of an event
   * that is there already, where Outlook says it.
   */
  | { is: 'refused'; status: number; code: string; location: string | null; collides: boolean; existing?: string }
  /** Not done, for now. `throttled`: it was too much at once, of everybody together. */
  | { is: 'later'; afterMs: number | null; throttled: boolean }
  /** Not done: there was no connection. Or a question that may be asked again and was not answered. */
  | { is: 'unreachable' }
  /** Perhaps done: the answer was lost. */
  | { is: 'unsure' }
  /** Not done: Graph, or the login server, does not accept who asks. */
  | { is: 'sign-in' };

/** An answer as it came in. `body`: undefined when there was none, `unread` when it is not Graph's or was cut off. */
export interface Said {
  status: number;
  header(name: string): string | null;
  body: unknown;
  movedTo?: string | null;
}

const failure = z.looseObject({
  error: z.looseObject({
    code: z.string(),
    message: z.string().catch(''),
    '@event.existingEventId': z.string().optional().catch(undefined),
  }),
});
type Failure = z.infer<typeof failure>['error'];
/** This is the only way in which Graph says that a unique column would hold the same twice. */
const notUnique = /unique constraint/i;
export const unread = Symbol('not to be read');

/** `now` in milliseconds, for a Retry-After that is a date. */
export function answerOf(method: Method, said: Said, now: number): Answer {
  const { status, body } = said;
  if (status >= 200 && status < 300) {
    // It was done, but what came of it is not known.
    if (body === unread) return lost(method);
    return { is: 'ok', body, etag: said.header('etag'), movedTo: said.movedTo ?? null };
  }
  const afterMs = retryAfter(said.header('retry-after'), now);
  switch (status) {
    case 401:
      return { is: 'sign-in' };
    case 429:
    case 509:
      return { is: 'later', afterMs, throttled: true };
    case 503:
      // SharePoint that is too busy says how long to wait. Without that it may be anything in between that says so.
      return afterMs === null && method !== 'GET' ? { is: 'unsure' } : { is: 'later', afterMs, throttled: false };
    case 504:
      return method === 'GET' ? { is: 'later', afterMs, throttled: false } : { is: 'unsure' };
    default:
      if (status === 408 || status >= 500 || status < 200) return lost(method);
      return refusal(said, failure.safeParse(body).data?.error);
  }
}

function refusal({ status, header }: Said, error: Failure | undefined): Answer {
  const collides = status === 409 || (status === 400 && notUnique.test(error?.message ?? ''));
  const existing = error?.['@event.existingEventId'];
  return {
    ...{ is: 'refused', status, code: error?.code ?? '', location: header('location'), collides },
    ...(existing === undefined ? {} : { existing }),
  };
}

/** Asking again what only reads is harmless. */
export const lost = (method: Method): Answer => (method === 'GET' ? { is: 'unreachable' } : { is: 'unsure' });

/** Something in between may answer with a page for people; that, or half an answer, is not Graph's. */
export function read(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return unread;
  }
}
