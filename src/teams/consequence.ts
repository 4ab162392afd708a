// What follows from an answer of Teams, or from what was found without asking it. Pure.
import type { ProblemKind } from '../ports.ts';
import { backoff } from './pace.ts';
import type { Settled } from './settle-store.ts';
import type { Step, Waiting } from './step.ts';
import type { Verdict } from './verdict.ts';

/** `id`: what Teams calls what was made; null when it did not say. */
export type Answer = { is: 'taken'; id: string | null } | Verdict;

/** How a message ended, or why it does not end yet. */
export type Ending = 'delivered' | 'opened' | 'again' | 'unsure' | 'undelivered' | 'dropped';

export interface Consequence {
  settled: Settled;
  ending: Ending;
  /** What is wrong there from now on. */
  problem: ProblemKind | null;
  /** Something arrived where something was wrong. */
  cleared: boolean;
  /** Nothing goes to this conversation for so many milliseconds, whoever wants to. */
  holdMs: number | null;
}

/** In milliseconds. */
export interface Patience {
  /** The first wait before what was not taken is tried again; the next ones are longer. */
  first: number;
  /** Until what may have been taken is sent again. */
  doubt: number;
  /** Until what Teams does not know is tried again, once each. */
  misses: readonly number[];
}

/** `chance`, 0 to 1, spreads what is tried again. */
export function consequenceOf(
  message: Waiting,
  step: Step,
  answer: Answer | null,
  patience: Patience,
  chance: number,
): Consequence {
  const { key, place, version } = message;
  const same: Settled = {
    ...{ key, place, version, activityId: null, done: false, givenUp: false, unsure: false, againMs: 0, missed: false },
  };
  const plain = { problem: null, cleared: false, holdMs: null };

  const again = (afterMs: number | null, more: Partial<Consequence> = {}): Consequence => {
    const againMs = Math.max(1, afterMs ?? backoff(patience.first, message.attempts, chance));
    return { ...plain, settled: { ...same, againMs }, ending: 'again', ...more };
  };
  const undelivered = (problem: ProblemKind): Consequence => ({
    ...plain,
    settled: { ...same, done: true, givenUp: true },
    ending: 'undelivered',
    problem,
  });
  const silently = (givenUp: boolean): Consequence => ({
    ...plain,
    settled: { ...same, done: true, givenUp },
    ending: 'dropped',
  });
  const doubted = (): Consequence =>
    message.unsure === 'leave'
      ? { ...plain, settled: { ...same, done: true, unsure: true }, ending: 'unsure' }
      : { ...plain, settled: { ...same, unsure: true, againMs: patience.doubt }, ending: 'unsure' };

  if (answer === null) {
    if (step.do !== 'drop') return doubted();
    if (step.problem === null) return silently(true);
    // What is known already is not written again: somebody may have been seen there just now.
    return { ...undelivered(step.problem), problem: step.problem === message.problem ? null : step.problem };
  }
  switch (answer.is) {
    case 'taken': {
      if (step.do === 'open') return answer.id === null ? again(null) : { ...plain, settled: same, ending: 'opened' };
      const settled =
        step.do === 'update'
          ? { ...same, done: true, activityId: step.activityId }
          : { ...same, done: true, activityId: answer.id, unsure: answer.id === null };
      return { ...plain, settled, ending: 'delivered', cleared: message.problem !== null };
    }
    case 'again': {
      const wait = answer.afterMs ?? (answer.throttled ? backoff(patience.first, message.attempts, chance) : null);
      return again(wait, { holdMs: wait });
    }
    case 'unsure':
      // Updating or opening once more changes nothing; posting once more may show it twice.
      return step.do === 'post' ? doubted() : again(null);
    case 'missing': {
      if (step.do === 'update' && answer.what === 'message') return silently(false);
      const wait = patience.misses[message.misses];
      if (wait !== undefined) {
        const repeated = again(wait);
        return { ...repeated, settled: { ...repeated.settled, missed: true } };
      }
      return step.do === 'update' ? silently(false) : undelivered('not-found');
    }
    case 'refused':
      return undelivered(answer.problem);
  }
}
