// Whether and when something is asked again. The library's own way repeats what creates, and can take nine minutes
// (platform.md 147), so it is left out.
import type { Answer } from './answer.ts';

export interface Patience {
  /** Milliseconds that one call may take, reading its answer included. */
  call: number;
  /** How much longer a request with many calls in it may take, for each of them. */
  perCall: number;
  /** Milliseconds until the second try, doubled for each one after; less than what Graph asks is never waited. */
  first: number;
  /** How often it is tried at most. */
  tries: number;
  /** Milliseconds after which no new try begins. */
  whole: number;
}

export const usualPatience: Patience = { call: 10_000, perCall: 1000, first: 500, tries: 4, whole: 30_000 };

/**
 * Milliseconds until the next try, or null: this is the answer. Only what certainly was not done is tried again, so a
 * create is never done twice. `chance` (0 to 1) spreads those that were refused together.
 */
export function again(
  answer: Answer,
  { tried, spent }: { tried: number; spent: number },
  { first, tries, whole }: Patience,
  chance: number,
): number | null {
  if (answer.is !== 'later' && answer.is !== 'unreachable') return null;
  if (tried >= tries) return null;
  const own = first * 2 ** (tried - 1) * (0.5 + chance / 2);
  const asked = answer.is === 'later' ? answer.afterMs : null;
  const wait = asked === null ? own : asked + Math.min(own, asked * 0.1 + 50) * chance;
  return spent + wait > whole ? null : wait;
}
