// Why something was not done, in words that hold for all of Graph. Pure.
import type { Answer } from './answer.ts';

export const problem = <Kind extends string>(
  kind: Kind,
  ...about: string[]
): { is: 'problem'; problem: { kind: Kind; about: string[] } } => ({ is: 'problem', problem: { kind, about } });

/** Of an answer that is not the one that was hoped for. What a refusal means depends on what was asked. */
export function troubleIn(answer: Exclude<Answer, { is: 'refused' }>) {
  switch (answer.is) {
    case 'later':
      return { is: 'later' as const, afterMs: answer.afterMs };
    case 'unsure':
      return { is: 'later' as const, afterMs: null };
    case 'sign-in':
      return problem('sign-in');
    // Also of an answer that is not Graph's.
    case 'ok':
    case 'unreachable':
      return problem('unreachable');
  }
}
