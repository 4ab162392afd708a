/** Seconds without trouble after which it is new trouble. */
const quiet = 10;

/**
 * Passes on the first of a row: what is said every second while a database is away is worth one line. `now` in
 * milliseconds, on any clock that does not jump.
 */
export function firstOfARow<Said>(tell: (said: Said) => void, now: () => number): (said: Said) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (said) => {
    const isNew = now() - last > quiet * 1000;
    last = now();
    if (isNew) tell(said);
  };
}
