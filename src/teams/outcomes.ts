// Writes down what became of messages, for many in one statement, and as long as it takes when the database is away.
import { setTimeout as pause } from 'node:timers/promises';
import type { Database, Log, ProblemKind } from '../ports.ts';
import { batched } from '../shared/batch.ts';
import { localDate } from '../shared/time.ts';
import { type Answer, type Consequence, consequenceOf, type Ending, type Patience } from './consequence.ts';
import { holdBack } from './pace-store.ts';
import { clear, remember } from './problem-store.ts';
import { type Outcome, settle } from './settle-store.ts';
import type { Step, Waiting } from './step.ts';

/** For the figures; `kind` is the kind of place, never which one. */
export type Report = (ending: Ending, kind: 'channel' | 'personal') => void;

export interface OutcomesOptions {
  db: Database;
  me: string;
  now: () => Date;
  log: Log;
  report: Report;
  patience: Patience;
  /** How far ahead a conversation's bucket may be filled and still let one go, in milliseconds. */
  slack: number;
}

export interface Outcomes {
  /** `answer` is null when nothing had to be asked. Gives what Teams calls the message that counts. */
  write(message: Waiting, step: Step, answer: Answer | null): Promise<Outcome>;
  /** What could not be written by now never will be. */
  stop(): void;
}

/** Milliseconds. Nobody waits for this but the next message of the same conversation. */
const gathering = 15;

interface Entry {
  address: string;
  consequence: Consequence;
}

export function createOutcomes({ db, me, now, log, report, patience, slack }: OutcomesOptions): Outcomes {
  let stopped = false;

  const write = batched<Entry, Outcome>(async (entries) => {
    // What comes in meanwhile goes together in the next group.
    await pause(gathering);
    const since = localDate(now());
    const wrong = new Map<string, ProblemKind>();
    const right = new Set<string>();
    const held = new Map<string, number>();
    for (const { address, consequence } of entries) {
      if (consequence.problem !== null) wrong.set(address, consequence.problem);
      if (consequence.cleared) right.add(address);
      if (consequence.holdMs !== null) held.set(address, consequence.holdMs + slack);
    }
    if (held.size > 0)
      await holdBack(
        db,
        [...held].map(([key, forMs]) => ({ key, forMs })),
      );
    if (right.size > 0) await clear(db, [...right]);
    if (wrong.size > 0)
      await remember(
        db,
        [...wrong].map(([address, problem]) => ({ address, problem, since })),
      );
    return settle(
      db,
      me,
      entries.map(({ consequence }) => consequence.settled),
    );
  });

  async function untilWritten(entry: Entry): Promise<Outcome> {
    for (;;) {
      const outcome = await write(entry).catch(() => null);
      if (outcome !== null && outcome.is !== 'locked') return outcome;
      if (stopped && outcome === null) return { is: 'gone', activityId: null };
      await pause(outcome === null ? 500 : 10);
    }
  }

  return {
    async write(message, step, answer) {
      const consequence = consequenceOf(message, step, answer, patience, Math.random());
      const kind = message.person === null ? 'channel' : 'personal';
      report(consequence.ending, kind);
      const about = { kind, card: message.name };
      if (consequence.ending === 'unsure') log.warn('message.unsure', about);
      if (consequence.problem !== null) log.warn('message.undelivered', { problem: consequence.problem, ...about });
      return untilWritten({ address: message.address, consequence });
    },
    stop() {
      stopped = true;
    },
  };
}
