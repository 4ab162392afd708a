// How long another side asks to wait before something is tried again.

const httpDate = /^[A-Z][a-z]{2}, .+ GMT$/;
const longestWait = 24 * 3_600_000;

/**
 * Milliseconds of a Retry-After: seconds, also with a fraction, or a date. Null when there is none or it says nothing.
 * `now` in milliseconds.
 */
export function retryAfter(value: string | null | undefined, now: number): number | null {
  const text = value?.trim() ?? '';
  const wait = /^\d+(\.\d+)?$/.test(text)
    ? Number(text) * 1000
    : httpDate.test(text)
      ? Date.parse(text) - now
      : Number.NaN;
  return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), longestWait);
}
