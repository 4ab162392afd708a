// Single calls within the same limits as the messages: rosters, and taking a double away.
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../ports.ts';
import type { DatabaseClock } from './database-clock.ts';
import { type Rate, slack } from './pace.ts';
import { ahead, counting, lockApp, oneKey, settingApp } from './pace-store.ts';

/** Resolves at the moment the call may be made; it must be made at once. */
export type TakeTurn = (key: string, rate: Rate) => Promise<void>;

/** Milliseconds before the first slot, for the way back from the database. */
export const lead = 20;
/** A call that missed its slot by more gets a new one, so that a stall never becomes a burst. */
export const tolerance = 15;

export function createTurns(db: Database, app: Rate, clock: DatabaseClock): TakeTurn {
  const ask = (key: string, rate: Rate) =>
    db.transaction().execute(async (tx) => {
      const { now, next } = await lockApp(tx);
      const filled = await ahead(tx, key, now);
      if (filled > slack(rate)) return { now, slot: null, wait: filled - slack(rate) };
      const slot = Math.max(next, now + lead);
      await settingApp(slot + app.every).execute(tx);
      await counting(oneKey(key), rate.every, now).execute(tx);
      return { now, slot, wait: 0 };
    });

  return async (key, rate) => {
    for (;;) {
      const { now, slot, wait } = await ask(key, rate);
      clock.heard(now, performance.now());
      if (slot === null) {
        await pause(wait);
        continue;
      }
      const moment = clock.ours(slot);
      await pause(Math.max(0, moment - performance.now()));
      if (performance.now() - moment <= tolerance) return;
    }
  };
}
