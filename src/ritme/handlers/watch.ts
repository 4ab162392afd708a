import type { Database } from '../../ports.ts';
import { closedIn, type Due, dueIn, type Look } from '../due.ts';
import { freesOf, revision, schedulesOf } from '../store.ts';

/** Milliseconds; longer than what was missed is looked for. */
export const remembered = 2 * 86_400_000;

/** What one process knows of the rhythm: the schedules as they are now, and what it has dealt with. */
export interface Watch {
  look(db: Database): Promise<{ due: Look; closed: Look }>;
  /** Opened by this process, or found open. Others follow from the database: opening twice is harmless. */
  opened: Seen;
  /** Closed, and known to have been opened or noted as missed. */
  settled: Seen;
}

export function createWatch(): Watch {
  let known: { revision: string; due: Look; closed: Look } | undefined;
  return {
    /** One small row is read a time; 5,000 schedules only when one of them changed. */
    async look(db) {
      // First the revision: what changes while the rest is read is then read anew the next time.
      const now = await revision(db);
      if (known?.revision !== now) {
        const [schedules, frees] = await Promise.all([schedulesOf(db, null), freesOf(db, null)]);
        known = { revision: now, due: dueIn(schedules, frees), closed: closedIn(schedules, frees) };
      }
      return known;
    },
    opened: createSeen(({ opensAt }) => opensAt),
    settled: createSeen(({ closesAt }) => closesAt),
  };
}

export interface Seen {
  has(due: Due): boolean;
  add(due: Due): void;
  /** Forgets what did not happen between two instants: it is long over, or the clock that said so was wrong. */
  keepBetween(from: Date, until: Date): void;
}

/** `happens`: when it is seen. */
function createSeen(happens: (occurrence: Due['occurrence']) => Date): Seen {
  const seen = new Map<string, number>();
  const keyOf = ({ wijkteam, occurrence }: Due): string => `${wijkteam} ${occurrence.rhythm} ${occurrence.date}`;
  return {
    has: (due) => seen.has(keyOf(due)),
    add: (due) => void seen.set(keyOf(due), happens(due.occurrence).getTime()),
    keepBetween(from, until) {
      for (const [key, at] of seen) if (at < from.getTime() || at > until.getTime()) seen.delete(key);
    },
  };
}
