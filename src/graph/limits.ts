// Waiting for one's turn at Graph, together with all other instances.
import { setTimeout as pause } from 'node:timers/promises';
import type { Database, Log } from '../ports.ts';
import { errorFacts } from '../shared/error-facts.ts';
import type { Takes } from './call.ts';
import { type Pace, placesPerMailbox } from './pace.ts';
import { holdBack, reserve } from './pace-store.ts';
import { forgetLeft, leavePlace, takePlace } from './slot-store.ts';

export interface Turn {
  /** Graph said that it was too much: nobody asks for so many milliseconds. */
  holdBack(forMs: number): Promise<void>;
  done(): Promise<void>;
}

/** Resolves when it may be asked; with `afterMs`: not now, and not before so many milliseconds. */
export interface Limits {
  turn(takes: Takes): Promise<Turn | { afterMs: number }>;
}

export interface LimitsOptions {
  db: Database;
  pace: Pace;
  newId(): string;
  log: Log;
  /** Milliseconds that somebody waits for a turn at most. */
  longest?: number;
  /** Seconds after which the place of an instance that died is free; longer than a call may take. */
  lease?: number;
}

const usualLongest = 30_000;
const usualLease = 20;
/** Milliseconds between two looks for a place. */
const look = 100;
const cleaning = 60_000;
const nothing = async (): Promise<void> => {};

export function createLimits({ db, pace, newId, log, ...options }: LimitsOptions): Limits {
  const longest = options.longest ?? usualLongest;
  const lease = options.lease ?? usualLease;
  let cleaned = performance.now();

  /** What was done is not undone because a note about it was not taken. */
  const noted = (work: Promise<void>): Promise<void> =>
    work.catch((error: unknown) => log.error('graph.note-lost', errorFacts(error)));

  async function place(mailbox: string): Promise<Turn | { afterMs: number }> {
    const holder = newId();
    for (const end = performance.now() + longest; ; await pause(look)) {
      const taken = await takePlace(db, { mailbox, holder, places: placesPerMailbox, lease });
      if (taken !== null) return { holdBack: nothing, done: () => noted(leavePlace(db, holder)) };
      if (performance.now() > end) return { afterMs: look };
    }
  }

  return {
    async turn(takes) {
      if ('mailbox' in takes) {
        if (performance.now() - cleaned > cleaning) {
          cleaned = performance.now();
          await forgetLeft(db);
        }
        return place(takes.mailbox);
      }
      if (takes.units === 0) return { holdBack: nothing, done: nothing };
      const reserved = await reserve(db, takes.units, pace, longest);
      if ('afterMs' in reserved) return reserved;
      await pause(reserved.waitMs);
      return { holdBack: (forMs) => noted(holdBack(db, forMs, pace)), done: nothing };
    },
  };
}

/** For a program that is alone and asks little: it heeds what Graph says, and nothing else. */
export const noLimits: Limits = { turn: async () => ({ holdBack: nothing, done: nothing }) };
