// People who answer when they feel like it, not when the one before has been served: a Poisson process, and how long each waits.
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

export interface Arrivals {
  /** On average. */
  perSecond: number;
  count: number;
  /** From 0 to 1. */
  random(): number;
  /** Who comes next, and where to; undefined while there is nobody who can. */
  next(): { port: number; body: string; arrived(): void } | undefined;
  /** What must stand in an answer. */
  expected: string;
}

export interface Served {
  /** When somebody came, in milliseconds of performance.now(), and how long the answer took. */
  at: number;
  took: number;
}

/** Rejects when an answer is not as expected. Waiting counts from the moment somebody comes, also when that was noticed late. */
export async function serve({ perSecond, count, random, next, expected }: Arrivals): Promise<Served[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 500 });
  const served: Promise<Served>[] = [];
  let at = performance.now();
  while (served.length < count) {
    at += (-Math.log(1 - random()) / perSecond) * 1000;
    const wait = at - performance.now();
    if (wait > 0) await pause(wait);
    let someone = next();
    while (!someone) {
      await pause(5);
      at = performance.now();
      someone = next();
    }
    served.push(ask(agent, someone, expected, at));
  }
  const all = await Promise.all(served);
  agent.destroy();
  return all;
}

function ask(
  agent: Agent,
  { port, body, arrived }: { port: number; body: string; arrived(): void },
  expected: string,
  at: number,
): Promise<Served> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(
      { agent, host: '127.0.0.1', port, path: '/api/messages', method: 'POST', headers },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const took = performance.now() - at;
          const text = Buffer.concat(chunks).toString();
          if (answer.statusCode !== 200 || !text.includes(expected))
            return reject(new Error(`Answered otherwise: ${answer.statusCode} ${text.slice(0, 600)}`));
          arrived();
          resolve({ at, took });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
