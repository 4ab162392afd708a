// How long to wait before trying again.

const [first, longest] = [1000, 30_000];
/** Something is in the way that a person has to take away. */
const slowest = 10 * 60_000;

/** Milliseconds: longer each time, and not the same for all, so that they do not all come back at once. `seed`: any id. */
export function patience(tries: number, seed: string, most = longest): number {
  const wait = Math.min(first * 2 ** Math.min(tries, 20), most);
  return Math.round(wait * (0.75 + fraction(seed) / 2));
}

export const slowPatience = (tries: number, seed: string): number => patience(tries + 5, seed, slowest);

/** 0 to 1, the same for the same id. */
const fraction = (seed: string): number => Number.parseInt(seed.replaceAll('-', '').slice(-6), 16) / 0x1000000;
