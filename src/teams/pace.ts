// How fast Teams may be spoken to (platform.md 1, 2, 4), in the form of a leaky bucket: `burst` at once, then one `every`.
// In any window of T milliseconds that lets go at most burst + T / every, which is how the numbers below are checked.

export interface Rate {
  /** Milliseconds. */
  every: number;
  burst: number;
}

export interface Pace {
  app: Rate;
  conversation: Rate;
  roster: Rate;
  /** Milliseconds of the first wait before something is tried again. */
  patience: number;
}

/**
 * `times`: 1 is what Teams publishes.
 * The whole app, 50 in a second: 96.5 % of that and no burst, so that calls which arrive 35 ms closer together than
 * they left are still within it. A conversation, 7 in 1 s, 8 in 2 s, 60 in 30 s, 1,800 in an hour: 6 at once and one per
 * 2.01 s, which leaves one or two for what the bot answers to typed words. Its members, 14, 16, 120 and 3,600: likewise.
 */
export const paceOf = (times: number): Pace => ({
  app: { every: 1000 / (0.965 * 50 * times), burst: 1 },
  conversation: { every: 2010 / times, burst: Math.max(1, Math.floor(6 * times)) },
  roster: { every: 1010 / times, burst: Math.max(1, Math.floor(12 * times)) },
  patience: 1000 / times,
});

/** How far ahead of now a bucket may be filled and still let one more go, in milliseconds. */
export const slack = ({ every, burst }: Rate): number => (burst - 1) * every;

/**
 * Once, twice, four times `first` ... up to 64 times, each shortened by up to half by chance (0 to 1), so that not all
 * come back at once.
 */
export const backoff = (first: number, attempts: number, chance: number): number =>
  first * 2 ** Math.min(attempts, 6) * (1 - chance / 2);
