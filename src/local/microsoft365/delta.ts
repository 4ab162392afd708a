// "What changed since": the whole list page by page, then the rows that changed after a token.
import { z } from 'zod';
import { isRefusal, type Refusal, refusals } from './refusal.ts';
import { pageOfAll } from './rows.ts';
import type { ListState } from './state.ts';

/** What a token holds. `from`: the last row given of the whole list; null once that has been given. */
const contents = z.tuple([z.string(), z.number().int().min(0), z.number().int().min(0).nullable()]);

export interface Changes {
  /** Each row once, as it is now or taken away. */
  rows: { id: number; gone: boolean }[];
  /** For the next page, or for the next time. */
  token: string;
  more: boolean;
}

/** `token` undefined: from the beginning; 'latest': nothing but a token from now on. */
export function changesSince(list: ListState, token: string | undefined, most: number): Changes | Refusal {
  if (token === 'latest') return { rows: [], token: tokenOf(list, list.lastChange, null), more: false };
  const since = token === undefined ? { change: list.lastChange, from: 0 } : held(list, token);
  if (isRefusal(since)) return since;
  if (since.from !== null) {
    const { items, next } = pageOfAll(list, since.from, most);
    const rows = items.map(({ id }) => ({ id, gone: false }));
    // What changed while the list was read comes again after it.
    const more = next !== null || list.order.after(since.change, 1).length > 0;
    return { rows, token: tokenOf(list, since.change, next === null ? null : Number(next)), more };
  }
  const found = list.order.after(since.change, most + 1);
  const page = found.slice(0, most);
  const reached = page.at(-1)?.change ?? since.change;
  return {
    rows: page.map(({ row }) => ({ id: row, gone: !list.items.has(row) })),
    token: tokenOf(list, reached, null),
    more: found.length > most,
  };
}

const tokenOf = (list: ListState, change: number, from: number | null): string =>
  Buffer.from(JSON.stringify([list.facts.id, change, from])).toString('base64url');

function held(list: ListState, token: string): { change: number; from: number | null } | Refusal {
  const parsed = contents.safeParse(json(Buffer.from(token, 'base64url').toString()));
  if (!parsed.success) return refusals.badRequest('The token is not valid');
  const [of, change, from] = parsed.data;
  // A token of another list of this name, or of before what is still known.
  if (of !== list.facts.id || change < list.forgotten || change > list.lastChange) return refusals.tokenTooOld();
  return { change, from };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
