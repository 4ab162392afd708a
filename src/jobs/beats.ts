// Calls every beat at its own pace, never twice at once. One that fails comes again, and is logged once until it works.
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
  const failing = new Set<string>();

  function run(entry: BeatEntry): Promise<void> {
    const already = running.get(entry.name);
    if (already) return already;
    const work = entry
      .run(ports)
      .then(
        () => works(entry),
        (error: unknown) => fails(entry, error),
      )
      .finally(() => running.delete(entry.name));
    running.set(entry.name, work);
    return work;
  }

  function fails({ name }: BeatEntry, error: unknown): void {
    if (!failing.has(name)) ports.log.error('beat.failed', { beat: name, ...errorFacts(error) });
    failing.add(name);
  }

  function works({ name }: BeatEntry): void {
    if (failing.delete(name)) ports.log.info('beat.recovered', { beat: name });
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
