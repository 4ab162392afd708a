// The database's clock on this process' own stopwatch, so that a moment all instances agree on can be waited for exactly.

export interface DatabaseClock {
  /** The database said `theirs` in an answer that came in at `ours`; both in milliseconds. */
  heard(theirs: number, ours: number): void;
  /** When it will be `theirs` over there, on the stopwatch here. */
  ours(theirs: number): number;
}

/** How many answers are compared: some seconds while there is work. */
const window = 50;
/** More than this is no slow answer but a clock that was set. */
const jump = 1000;

/** An answer is late, never early: the one that was under way shortest tells the time best. */
export function createDatabaseClock(): DatabaseClock {
  let offsets: number[] = [];
  return {
    heard(theirs, ours) {
      const offset = ours - theirs;
      if (offsets.length > 0 && Math.abs(offset - Math.min(...offsets)) > jump) offsets = [];
      offsets.push(offset);
      if (offsets.length > window) offsets.shift();
    },
    ours: (theirs) => theirs + Math.min(...offsets),
  };
}
