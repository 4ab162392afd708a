// The ports `Chat` and `Deliveries`: what should be shown is saved here; `deliver` sends it.
import type { Chat, Database, Deliveries } from '../ports.ts';
import { put, remove, waiting } from './message-store.ts';
import { undelivered } from './problem-store.ts';

export interface Outbox extends Chat, Deliveries {
  /** Called a moment after something was shown, when its transaction has probably been saved. */
  onShown(wake: () => void): void;
}

export function createOutbox(db: Database, now: () => Date): Outbox {
  let wake = (): void => {};
  return {
    async show(on, messages) {
      // Of two with one key the last one counts, in the place of the first.
      const each = [...new Map(messages.map((message) => [message.key, message])).values()];
      if (each.length === 0) return;
      await put(on, each, now());
      wake();
    },
    async forget(on, keys) {
      if (keys.length > 0) await remove(on, keys);
    },
    undelivered: () => undelivered(db),
    waiting: () => waiting(db),
    onShown(listener) {
      wake = listener;
    },
  };
}
