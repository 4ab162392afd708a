// Which message a button stands on. Teams gives no id when its answer is lost, but every press says on which message the
// button was, and every client that draws a card with `refresh` presses by itself. So a message whose answer was lost is
// found again as soon as somebody looks at it. Pure.

const stampField = 'messageKey';

/** The same card, with the stamp in the data of every Action.Execute, also in `refresh` and in cards within the card. */
export function stamped(card: object, stamp: string): object {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
    return copy.type === 'Action.Execute' ? { ...copy, data: withStamp(copy.data, stamp) } : copy;
  };
  return Object.fromEntries(Object.entries(card).map(([key, inner]) => [key, walk(inner)]));
}

const withStamp = (data: unknown, stamp: string): unknown =>
  data === undefined || data === null || (typeof data === 'object' && !Array.isArray(data))
    ? { ...data, [stampField]: stamp }
    : data;

/** The data without the stamp, as the card was made with, and the stamp. */
export function unstamped(data: unknown): { data: unknown; stamp: string | null } {
  if (typeof data !== 'object' || data === null || !(stampField in data)) return { data, stamp: null };
  const { [stampField]: stamp, ...rest } = data;
  return { data: rest, stamp: typeof stamp === 'string' && /^\d{1,18}$/.test(stamp) ? stamp : null };
}
