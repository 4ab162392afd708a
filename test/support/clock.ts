// A clock that several processes share: it stood somewhere at a real moment and goes on at its own speed.

export interface Clock {
  /** Milliseconds since 1970 on this clock, when it was `at` in reality. */
  says: number;
  at: number;
  speed: number;
}

export const startClock = (instant: string, speed = 1): Clock => ({
  says: new Date(instant).getTime(),
  at: Date.now(),
  speed,
});

/** What it says at a real moment, in milliseconds. */
export const clockAt = ({ says, at, speed }: Clock, real: number): number => says + (real - at) * speed;

/** Resolves when it says so, at once when it is past that. */
export async function untilClock(clock: Clock, instant: string | number): Promise<void> {
  const wait = (new Date(instant).getTime() - clockAt(clock, Date.now())) / clock.speed;
  if (wait > 0) await new Promise((next) => setTimeout(next, wait));
}
