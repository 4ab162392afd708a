// The load generator as the benchmark sees it.
import { once } from 'node:events';
import { z } from 'zod';
import { startNode } from './children.ts';
import { type Order, type Ran, ran } from './load.ts';

export interface Generator {
  run(target: string, port: number, seconds: number): Promise<Ran>;
  /** How often each person has answered to this target. */
  given(target: string): Promise<number[]>;
  stop(): Promise<void>;
}

export const connections = 20;

export function startGenerator(serviceUrl: string, expected: string[]): Generator {
  const child = startNode('bench/support/load.ts', {}, { ipc: true });
  async function ask(order: Order): Promise<unknown> {
    const ended = new AbortController();
    child.process.send(order);
    const answer = once(child.process, 'message', ended);
    const gone = once(child.process, 'exit', ended).then(() =>
      Promise.reject(new Error(`The load generator ended:\n${child.complaint()}`)),
    );
    try {
      const [message] = await Promise.race([answer, gone]);
      return message;
    } finally {
      ended.abort();
      await Promise.allSettled([answer, gone]);
    }
  }
  return {
    run: async (target, port, seconds) =>
      ran.parse(await ask({ kind: 'run', target, port, connections, seconds, serviceUrl, expected })),
    given: async (target) => z.array(z.int()).parse(await ask({ kind: 'given', target })),
    stop: child.stop,
  };
}
