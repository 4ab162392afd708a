import type { PoolClient } from 'pg';

/**
 * A connection that breaks between two statements of a transaction tells an error to nobody, which would end the process;
 * the next statement fails by itself. One that has gone silent is closed: the next caller would only wait behind.
 */
export function endWhenBroken(client: PoolClient): void {
  client.on('error', () => undefined);
  const query: (...given: unknown[]) => unknown = client.query.bind(client);
  const watched = (...given: unknown[]): unknown => {
    const answer = query(...given);
    if (answer instanceof Promise) answer.catch((error: unknown) => isSilence(error) && close(client));
    return answer;
  };
  Reflect.set(client, 'query', watched);
}

const isSilence = (error: unknown): boolean => error instanceof Error && error.message === 'Query read timeout';

/** Not `release`: whoever has it now gives it back, and the pool throws away what was closed. */
function close(client: PoolClient): void {
  const end: unknown = Reflect.get(client, 'end');
  if (typeof end === 'function') Reflect.apply(end, client, [() => undefined]);
}
