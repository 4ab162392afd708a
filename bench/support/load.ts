// The load generator, in a process of its own: keep-alive connections that each send, wait, check and send the next.
// Plain sockets, because a full HTTP client costs as much processor time as the server that is measured.
import { connect } from 'node:net';
import { z } from 'zod';
import { activity, createWalk, type Walk } from './answers.ts';
import { quantile } from './figures.ts';

export const order = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('run'),
    target: z.string(),
    port: z.int(),
    connections: z.int(),
    seconds: z.number(),
    serviceUrl: z.string(),
    /** What must stand in each answer. */
    expected: z.array(z.string()),
  }),
  z.object({ kind: z.literal('given'), target: z.string() }),
]);
export type Order = z.infer<typeof order>;
type Run = Extract<Order, { kind: 'run' }>;

export const ran = z.object({
  requests: z.int(),
  perSecond: z.number(),
  p50: z.number(),
  p99: z.number(),
  cpu: z.number(),
});
export type Ran = z.infer<typeof ran>;

const walks = new Map<string, Walk>();

async function run(asked: Run): Promise<Ran> {
  const walk = walks.get(asked.target) ?? createWalk(asked.connections);
  walks.set(asked.target, walk);
  const latencies: number[] = [];
  const cpu = process.cpuUsage();
  const began = performance.now();
  const end = began + asked.seconds * 1000;
  await Promise.all(
    Array.from({ length: asked.connections }, (_, index) => drive(asked, () => walk.next(index), end, latencies)),
  );
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return {
    requests: latencies.length,
    perSecond: latencies.length / seconds,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    cpu: (user + system) / 1000,
  };
}

/** One connection until `end`; what is under way then is waited for. */
function drive(asked: Run, next: () => ReturnType<Walk['next']>, end: number, latencies: number[]): Promise<void> {
  const expected = asked.expected.map((text) => Buffer.from(text));
  return new Promise((resolve, reject) => {
    let sentAt = 0;
    let received: Buffer = Buffer.alloc(0);
    const socket = connect(asked.port, '127.0.0.1');
    const send = (): void => {
      if (performance.now() >= end) {
        socket.destroy();
        resolve();
        return;
      }
      const { person, nth } = next();
      const body = JSON.stringify(activity(person, nth, asked.serviceUrl));
      sentAt = performance.now();
      socket.write(requestHead(asked.port, Buffer.byteLength(body)) + body);
    };
    socket.setNoDelay(true);
    socket.on('connect', send);
    socket.on('data', (chunk: Buffer) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      if (!isWhole(received)) return;
      latencies.push(performance.now() - sentAt);
      if (!received.subarray(0, 12).equals(ok) || !expected.every((text) => received.includes(text))) {
        socket.destroy();
        return reject(new Error(`${asked.target} answered otherwise: ${received.toString().slice(0, 600)}`));
      }
      received = Buffer.alloc(0);
      send();
    });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error(`${asked.target} hung up`)));
  });
}

const ok = Buffer.from('HTTP/1.1 200');
const headEnd = Buffer.from('\r\n\r\n');

const requestHead = (port: number, length: number): string =>
  `POST /api/messages HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json; charset=utf-8\r\n` +
  `content-length: ${length}\r\n\r\n`;

function isWhole(received: Buffer): boolean {
  const head = received.indexOf(headEnd);
  if (head === -1) return false;
  const length = /\r\ncontent-length: *(\d+)/i.exec(received.toString('latin1', 0, head))?.[1];
  if (length === undefined) throw new Error('An answer came without content-length');
  return received.length >= head + headEnd.length + Number(length);
}

process.on('message', async (message) => {
  const asked = order.parse(message);
  process.send?.(asked.kind === 'run' ? await run(asked) : (walks.get(asked.target)?.given() ?? []));
});
process.on('disconnect', () => process.exit());
