// Single calls within the same limits as the messages: rosters, and taking a double away.
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../ports.ts';
import type { DatabaseClock } from './database-clock.ts';
import { type Rate, slack } from './pace.ts';
import { lockApp, reserve, settingApp } from './pace-store.ts';

/** Resolves at the moment the call may be made; it must be made at once. */
export type TakeTurn = (key: string, rate: Rate) => Promise<void>;

/** Milliseconds before the first slot, for the way back from the database. */
export const lead = 20;
/** A call that missed its slot by more gets a new one, so that a stall never becomes a burst. */
export const tolerance = 15;

/** First its place in the conversation's own bucket, so that whoever waits for that keeps nobody else waiting. */
export function createTurns(db: Database, app: Rate, clock: DatabaseClock): TakeTurn {
  const appSlot = () =>
    db.transaction().execute(async (tx) => {
      const { now, next } = await lockApp(tx);
      const slot = Math.max(next, now + lead);
      await settingApp(slot + app.every).execute(tx);
      return { now, slot };
    });

  return async (key, rate) => {
    const filled = await reserve(db, key, rate.every);
    await pause(Math.max(0, filled - slack(rate)));
    for (;;) {
      const { now, slot } = await appSlot();
      clock.heard(now, performance.now());
      const moment = clock.ours(slot);
      await pause(Math.max(0, moment - performance.now()));
      if (performance.now() - moment <= tolerance) return;
    }
  };
}
