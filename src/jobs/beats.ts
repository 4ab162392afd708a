// Calls every beat at its own pace, never twice at once. A beat that fails is logged and comes again.
import type { JobPorts } from '../ports.ts';
import { errorFacts } from '../shared/error-facts.ts';
import type { BeatEntry } from '../slice.ts';

export interface Beats {
  /** All of them once, now; for tests, which bring their own clock. */
  once(): Promise<void>;
  /** Lets those that run finish. */
  stop(): Promise<void>;
}

/** `timers` off: only `once` calls them. */
export function startBeats(entries: readonly BeatEntry[], ports: JobPorts, timers: boolean): Beats {
  const running = new Map<string, Promise<void>>();

  function run(entry: BeatEntry): Promise<void> {
    const already = running.get(entry.name);
    if (already) return already;
    const work = entry
      .run(ports)
      .catch((error: unknown) => ports.log.error('beat.failed', { beat: entry.name, ...errorFacts(error) }))
      .finally(() => running.delete(entry.name));
    running.set(entry.name, work);
    return work;
  }

  const clocks = timers ? entries.map((entry) => setInterval(() => void run(entry), entry.everySeconds * 1000)) : [];
  if (timers) for (const entry of entries) void run(entry);

  return {
    async once() {
      for (const entry of entries) await run(entry);
    },
    async stop() {
      for (const clock of clocks) clearInterval(clock);
      await Promise.all(running.values());
    },
  };
}
