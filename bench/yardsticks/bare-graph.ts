// Graph without anything around it: the same batches as fast as they go, and again what was refused, when Graph says so.
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';

const order = z.object({
  /** Of the list, below /v1.0. */
  url: z.string(),
  path: z.string(),
  rows: z.array(z.object({ itemId: z.string(), etag: z.string(), fields: z.record(z.string(), z.unknown()) })),
});
type Order = z.infer<typeof order>;

const answers = z.object({
  responses: z.array(
    z.object({ id: z.string(), status: z.int(), headers: z.record(z.string(), z.string()).default({}) }),
  ),
});

const perBatch = 20;
const atOnce = 3;
/** Milliseconds that a request may take. */
const longest = 30_000;

async function batch({ url, path }: Order, rows: Order['rows']): Promise<{ refused: Order['rows']; wait: number }> {
  const requests = rows.map(({ itemId, etag, fields }, index) => ({
    ...{ id: String(index), method: 'PATCH', url: `${path}/items/${itemId}/fields`, body: fields },
    headers: { 'Content-Type': 'application/json', 'If-Match': etag },
  }));
  const answer = await fetch(`${url}/v1.0/$batch`, {
    ...{ method: 'POST', body: JSON.stringify({ requests }), headers: { 'content-type': 'application/json' } },
    signal: AbortSignal.timeout(longest),
  });
  const { responses } = answers.parse(await answer.json());
  const broken = responses.find(({ status }) => status >= 300 && status !== 429);
  if (broken) throw new Error(`Graph answered ${broken.status}`);
  const throttled = responses.filter(({ status }) => status === 429);
  const waits = throttled.map(({ headers }) => Number(headers['Retry-After'] ?? 1) * 1000);
  return { refused: throttled.flatMap(({ id }) => rows[Number(id)] ?? []), wait: Math.max(0, ...waits) };
}

async function write(asked: Order): Promise<object> {
  const began = performance.now();
  let left = asked.rows;
  while (left.length > 0) {
    const batches = Array.from({ length: Math.ceil(left.length / perBatch) }, (_, part) =>
      left.slice(part * perBatch, (part + 1) * perBatch),
    );
    const refused: Order['rows'] = [];
    let wait = 0;
    const work = async (): Promise<void> => {
      for (let rows = batches.shift(); rows; rows = batches.shift()) {
        const done = await batch(asked, rows);
        refused.push(...done.refused);
        wait = Math.max(wait, done.wait);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    left = refused;
    if (left.length > 0) await pause(wait);
  }
  return { seconds: (performance.now() - began) / 1000 };
}

/** All there is to know of every row, page by page. */
async function read({ url, path }: Order): Promise<object> {
  const began = performance.now();
  let next = `${url}/v1.0${path}/items/delta?$expand=fields`;
  while (next !== '') {
    const answer: unknown = await (await fetch(next, { signal: AbortSignal.timeout(longest) })).json();
    const page = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.string().default('') }).parse(answer);
    next = page['@odata.nextLink'];
  }
  return { seconds: (performance.now() - began) / 1000 };
}

process.on('message', async (message) => {
  const asked = order.parse(message);
  process.send?.(asked.rows.length > 0 ? await write(asked) : await read(asked));
});
process.once('disconnect', () => process.exit(0));
process.send?.('ready');
