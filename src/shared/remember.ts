/**
 * Remembers what `load` gave for a key, for some seconds; at most `most` keys, the oldest leave first. A clock that was
 * set back makes it forget, or it would remember for as long as the clock was ahead.
 * What is being loaded is shared by all who ask; a failure is not remembered.
 */
export interface Remembered<Key, Value> {
  (key: Key): Promise<Value>;
  forget(key?: Key): void;
}

export function remember<Key, Value>(
  load: (key: Key) => Promise<Value>,
  options: { seconds: number; most: number; now: () => number },
): Remembered<Key, Value> {
  const known = new Map<Key, { value: Promise<Value>; since: number }>();

  const ask = (key: Key): Promise<Value> => {
    const found = known.get(key);
    const now = options.now();
    if (found && now >= found.since && now < found.since + options.seconds * 1000) return found.value;
    const value = load(key);
    known.delete(key);
    known.set(key, { value, since: now });
    if (known.size > options.most) {
      const oldest = known.keys().next();
      if (!oldest.done) known.delete(oldest.value);
    }
    value.catch(() => known.delete(key));
    return value;
  };
  const forget = (key?: Key): void => {
    if (key === undefined) known.clear();
    else known.delete(key);
  };
  return Object.assign(ask, { forget });
}
