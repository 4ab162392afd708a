import type { PoolClient } from 'pg';

/** Shorter statements are planned faster than they are looked up. */
const worthwhile = 60;
/** A connection keeps its plans until it ends, so there is a limit to how many. */
const most = 200;

/**
 * Has PostgreSQL plan a statement once per connection instead of at every call: saving an answer spends more time on
 * its plan than on its rows. Kysely cannot name statements, so the name is added where they leave for the server.
 */
export function planOnce(): (client: PoolClient) => void {
  const names = new Map<string, string>();
  const nameOf = (text: string): string | undefined => {
    if (!names.has(text) && names.size < most) names.set(text, `plan-${names.size}`);
    return names.get(text);
  };
  return (client) => {
    const query: (...given: unknown[]) => unknown = client.query.bind(client);
    const named = (text: unknown, values: unknown, ...rest: unknown[]): unknown =>
      typeof text === 'string' && text.length > worthwhile && Array.isArray(values)
        ? query({ name: nameOf(text), text, values }, ...rest)
        : query(text, values, ...rest);
    Reflect.set(client, 'query', named);
  };
}
