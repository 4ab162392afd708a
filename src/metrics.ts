// What the beheerder's monitoring reads: the process, and how often and how fast the bot is spoken to. No person in it.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  /** Seconds one activity took, by HTTP status. */
  took(status: number, seconds: number): void;
  /** A message came to an end, or is tried again; in which kind of place. */
  message(ending: string, kind: 'channel' | 'personal'): void;
  text(): Promise<string>;
}

/** `waiting` gives how many messages wait to be sent. */
export function createMetrics(waiting: () => Promise<number>): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const turns = new Histogram({
    name: 'dagstart_turn_seconds',
    help: 'Time to answer one activity from Teams',
    labelNames: ['status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [register],
  });
  const messages = new Counter({
    name: 'dagstart_messages_total',
    help: 'What became of messages to Teams',
    labelNames: ['ending', 'kind'],
    registers: [register],
  });
  new Gauge({
    name: 'dagstart_messages_waiting',
    help: 'Messages that wait to be sent to Teams, at all instances together',
    registers: [register],
    async collect() {
      // When the database does not answer, that figure is missing and the others are not.
      this.set(await waiting().catch(() => Number.NaN));
    },
  });
  return {
    message: (ending, kind) => messages.inc({ ending, kind }),
    took: (status, seconds) => turns.observe({ status }, seconds),
    text: () => register.metrics(),
  };
}
