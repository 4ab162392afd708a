// The local Microsoft 365 as a benchmark sees it: a process that is asked one thing at a time.
import { z } from 'zod';
import { said, startNode } from './children.ts';

const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

export const asked = z.discriminatedUnion('ask', [
  /** Rows, before it opens. */
  z.object({ ask: z.literal('add'), rows: z.array(values) }),
  /** Starts anew with what it holds, with a ceiling; `slow`: milliseconds an answer takes. */
  z.object({ ask: z.literal('open'), unitsPerMinute: z.number(), slow: z.number() }),
  /** Somebody changes these fields of some rows by hand. */
  z.object({ ask: z.literal('edit'), items: z.array(z.string()), fields: values }),
  z.object({ ask: z.literal('spent') }),
  z.object({ ask: z.literal('rows') }),
]);
export type Question = z.infer<typeof asked>;

/** After each request: what was spent and refused since it opened, and whether the request could change something. */
const spending = z.object({ at: z.number(), units: z.int(), refused: z.int(), writes: z.boolean() });
export type Spent = z.infer<typeof spending>;

const row = z.object({ itemId: z.string(), etag: z.string(), fields: values });
export type OfficeRow = z.infer<typeof row>;
const rows = z.array(row);
const address = z.object({ url: z.string(), site: z.string(), list: z.string() });

export type Office = Awaited<ReturnType<typeof startOffice>>;

/** `file`: where it keeps the list. */
export async function startOffice(file: string) {
  const child = startNode('bench/support/microsoft365.ts', { FILE: file }, { ipc: true });
  await said(child);
  const ask = (question: Question): Promise<unknown> => {
    const answer = said(child);
    child.process.send(question);
    return answer;
  };
  return {
    add: async (given: z.infer<typeof values>[]) => rows.parse(await ask({ ask: 'add', rows: given })),
    open: async (unitsPerMinute: number, slow: number) =>
      address.parse(await ask({ ask: 'open', unitsPerMinute, slow })),
    edit: async (items: string[], fields: z.infer<typeof values>) => void (await ask({ ask: 'edit', items, fields })),
    spent: async () => z.array(spending).parse(await ask({ ask: 'spent' })),
    rows: async () => rows.parse(await ask({ ask: 'rows' })),
    stop: child.stop,
  };
}

/** Refusals, the units in the busiest minute, and the units a minute from the first to the last change. */
export function spentIn(all: readonly Spent[]): { refused: number; rate: number; busiest: number } {
  const changes = all.filter(({ writes }) => writes);
  const [first, last] = [changes[0], changes.at(-1)];
  const minutes = ((last?.at ?? 0) - (first?.at ?? 0)) / 60_000;
  let [busiest, from] = [0, 0];
  for (const { at, units } of all) {
    while (at - (all[from]?.at ?? at) >= 60_000) from += 1;
    busiest = Math.max(busiest, units - (all[from - 1]?.units ?? 0));
  }
  const rate = ((last?.units ?? 0) - (first?.units ?? 0)) / minutes;
  return { refused: all.at(-1)?.refused ?? 0, rate, busiest };
}
