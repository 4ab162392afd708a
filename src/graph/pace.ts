// How fast SharePoint may be asked (platform.md 142): resource units a minute and a day, as leaky buckets. Pure.

/** In any window of T milliseconds at most `burst` + T / `every` units go. */
export interface Rate {
  /** Milliseconds per unit. */
  every: number;
  burst: number;
}

export interface Pace {
  minute: Rate;
  day: Rate;
}

/** What SharePoint gives one app in a tenant of at most a thousand licences. */
export const smallestTier = 1250;
/** In each tier a day holds so many times what a minute does. */
const minutesPerDay = 960;

/**
 * `times`: 1 is what SharePoint publishes; tests and benchmarks play faster.
 * A minute: 95.5 % of it evenly and 4 % at once, so that calls which arrive a quarter of a second closer together than
 * they left are still within it. A day: half of it evenly and nearly half at once, because a first reading of a long
 * list takes what it takes and most days take next to nothing.
 */
export const paceOf = (unitsPerMinute: number, times = 1): Pace => ({
  minute: { every: 60_000 / (0.955 * unitsPerMinute * times), burst: 0.04 * unitsPerMinute * times },
  day: {
    every: 86_400_000 / (0.5 * minutesPerDay * unitsPerMinute * times),
    burst: 0.45 * minutesPerDay * unitsPerMinute * times,
  },
});

/** Outlook works at most so many calls at once per mailbox (platform.md 140). */
export const placesPerMailbox = 4;
