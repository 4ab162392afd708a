// What the beheerder's monitoring reads: the process, and how often and how fast the bot is spoken to. No person in it.
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export interface Metrics {
  /** Seconds one activity took, by HTTP status. */
  took(status: number, seconds: number): void;
  text(): Promise<string>;
}

export function createMetrics(): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const turns = new Histogram({
    name: 'dagstart_turn_seconds',
    help: 'Time to answer one activity from Teams',
    labelNames: ['status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [register],
  });
  return {
    took: (status, seconds) => turns.observe({ status }, seconds),
    text: () => register.metrics(),
  };
}
