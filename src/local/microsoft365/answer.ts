// What goes back to who asked, before it is HTTP or part of a batch.
import type { Refusal } from './refusal.ts';

export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** Undefined: no body. */
  body?: object;
}

export interface Asked {
  method: string;
  /** Below /v1.0. */
  url: URL;
  /** By their names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: unknown;
}

export const ok = (body: object, status = 200): Answer => ({ status, headers: {}, body });

export const nothing = (headers: Record<string, string> = {}): Answer => ({ status: 204, headers });

export function refused(
  { status, code, message, more }: Refusal,
  now: Date,
  headers: Record<string, string> = {},
): Answer {
  const innerError = { date: now.toISOString().slice(0, 19) };
  return { status, headers, body: { error: { code, message, ...more, innerError } } };
}
