// What an answer of Teams means for a message (platform.md 5 to 8, 14, 95, 159). Pure.
import { z } from 'zod';
import type { ProblemKind } from '../ports.ts';
import { retryAfter } from '../shared/retry-after.ts';

export type Verdict =
  /** Not taken; may be sent again. `afterMs`: as long as Teams asked to wait. `throttled`: it was too much at once. */
  | { is: 'again'; afterMs: number | null; throttled: boolean }
  /** Perhaps taken: the answer was lost. */
  | { is: 'unsure' }
  /** Conversation or message not found, which Teams also says of ones that are there. */
  | { is: 'missing'; what: 'message' | 'conversation' }
  | { is: 'refused'; problem: ProblemKind };

const thrown = z.looseObject({
  name: z.string(),
  message: z.string().catch(''),
  code: z.unknown().optional(),
  statusCode: z.number().optional(),
  response: z
    .looseObject({
      bodyAsText: z.string().nullish().catch(null),
      headers: z.custom<{ get(name: string): string | undefined }>(),
    })
    .optional()
    .catch(undefined),
});

/** Before anything could be sent: no address, no connection, no trust in the other side's certificate. */
const neverLeft =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|CERT_\w+|ERR_TLS\w+|UNABLE_TO\w+|\w+_CERT\w*)$/;

/** `now` in milliseconds, for a Retry-After that is a date. */
export function verdictOf(error: unknown, now: number): Verdict {
  const parsed = thrown.safeParse(error);
  if (!parsed.success) return { is: 'again', afterMs: null, throttled: false };
  const { name, message, code, statusCode, response } = parsed.data;
  // What is neither of these comes from signing in, which is before the call.
  if (name !== 'RestError' && name !== 'AbortError') return { is: 'again', afterMs: null, throttled: false };
  if (statusCode === undefined) {
    const left = !neverLeft.test(String(code)) && !message.startsWith('connect ');
    return left ? { is: 'unsure' } : { is: 'again', afterMs: null, throttled: false };
  }
  const said = response?.bodyAsText ?? '';
  const wait = retryAfter(response?.headers.get('retry-after'), now);
  switch (statusCode) {
    case 429:
      return { is: 'again', afterMs: wait, throttled: true };
    case 412:
    case 503:
      return { is: 'again', afterMs: wait, throttled: false };
    case 403:
      return { is: 'refused', problem: forbidden(said) };
    case 404:
      return { is: 'missing', what: said.includes('ActivityNotFound') ? 'message' : 'conversation' };
    case 502:
    case 504:
      return { is: 'unsure' };
    default:
      // A success that could not be read is a success whose answer was lost.
      return statusCode < 300 ? { is: 'unsure' } : { is: 'refused', problem: 'refused' };
  }
}

/** Teams' own words, wherever they stand in its answer: it has several shapes for one thing. */
const reasons: readonly (readonly [word: string, problem: ProblemKind])[] = [
  ['BotNotInConversationRoster', 'not-installed'],
  ['ConversationBlockedByUser', 'blocked'],
  ['MessageWritesBlocked', 'blocked'],
  ['BotDisabledByAdmin', 'disabled-by-admin'],
];

const forbidden = (said: string): ProblemKind => reasons.find(([word]) => said.includes(word))?.[1] ?? 'no-permission';
