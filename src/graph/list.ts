// One list in SharePoint: the questions that are asked of it, and why it cannot be used when it cannot.
import { z } from 'zod';
import type { ListDefinition, ListTrouble } from '../ports.ts';
import type { Answer } from './answer.ts';
import { type ListCall, units } from './call.ts';
import type { Graph } from './client.ts';
import { compare, type GraphColumn, graphColumn } from './column.ts';
import { path, quoted, within } from './path.ts';
import { itemList } from './row.ts';
import { problem, troubleIn } from './trouble.ts';

/** The rights that let this program read and write one list; either will do (platform.md 137). */
export const rightsToRun = ['Sites.Selected', 'Lists.SelectedOperations.Selected'];

export const isTrouble = (found: object): found is ListTrouble =>
  'is' in found && (found.is === 'problem' || found.is === 'later');

export interface List {
  calls: {
    facts(): ListCall;
    item(itemId: string): ListCall;
    lookup(key: string): ListCall;
    create(fields: object): ListCall;
    update(itemId: string, etag: string, fields: object): ListCall;
    remove(itemId: string, etag: string): ListCall;
    /** `at`: where Graph said to go on; null: from the beginning. */
    delta(at: string | null): ListCall;
  };
  columns(): Promise<GraphColumn[] | ListTrouble>;
  /** Of an answer that is not the one that was hoped for. */
  trouble(answer: Answer): Promise<ListTrouble>;
}

interface ListAddress {
  graph: Graph;
  definition: ListDefinition;
  site: string;
  /** Its id, or its title. */
  list: string;
  /** The rights that do what is asked of it; one of them is enough. */
  rights: readonly string[];
}

export function createList({ graph, definition, site, list, rights }: ListAddress): List {
  const asked = `fields($select=${definition.columns.map(({ name }) => name).join(',')})`;
  const get = (path: string, cost: number): ListCall => ({ method: 'GET', path, takes: { units: cost } });

  async function columns(): Promise<GraphColumn[] | ListTrouble> {
    const found = await pages(graph, get(path`/sites/${site}/lists/${list}/columns`, units.many));
    if (!Array.isArray(found)) return trouble(found);
    return found.flatMap((each) => graphColumn.safeParse(each).data ?? []);
  }

  const trouble = async (answer: Answer): Promise<ListTrouble> =>
    answer.is === 'refused' ? refusal(answer) : troubleIn(answer);

  async function refusal({ status, code, location }: Answer & { is: 'refused' }): Promise<ListTrouble> {
    if (status === 403) return problem('forbidden', ...rights);
    if (status < 400) return problem('site-missing', ...(location === null ? [] : [movedTo(location)]));
    if (status === 404) return missing();
    if (status === 400) {
      const found = await columns();
      if (isTrouble(found)) return found;
      const [wrong] = compare(definition, found).filter(({ kind }) => kind !== 'column-renamed');
      if (wrong) return { is: 'problem', problem: wrong };
    }
    return problem('refused', code || String(status));
  }

  /** Graph says of neither which one it is. */
  async function missing(): Promise<ListTrouble> {
    const found = await graph.call(get(path`/sites/${site}?$select=id`, units.one));
    if (found.is === 'refused') return found.status === 404 ? problem('site-missing') : problem('list-missing');
    return found.is === 'ok' ? problem('list-missing') : trouble(found);
  }

  return {
    columns,
    trouble,
    calls: {
      facts: () => get(path`/sites/${site}/lists/${list}?$select=id,webUrl`, units.one),
      item: (itemId) => get(path`/sites/${site}/lists/${list}/items/${itemId}?$expand=${asked}`, units.one),
      lookup: (key) =>
        get(
          path`/sites/${site}/lists/${list}/items?$filter=${`fields/${definition.key} eq ${quoted(key)}`}&$expand=${asked}`,
          units.many,
        ),
      create: (fields) => ({
        ...{ method: 'POST', path: path`/sites/${site}/lists/${list}/items` },
        ...{ body: { fields }, takes: { units: units.change } },
      }),
      update: (itemId, etag, fields) => ({
        ...{ method: 'PATCH', path: path`/sites/${site}/lists/${list}/items/${itemId}/fields` },
        ...{ body: fields, ifMatch: etag, takes: { units: units.change } },
      }),
      remove: (itemId, etag) => ({
        ...{ method: 'DELETE', path: path`/sites/${site}/lists/${list}/items/${itemId}` },
        ...{ ifMatch: etag, takes: { units: units.change } },
      }),
      delta: (at) =>
        get(
          at ?? path`/sites/${site}/lists/${list}/items/delta?$expand=${asked}`,
          at === null ? units.many : units.delta,
        ),
    },
  };
}

/** For people: without what is only for Graph. */
export const movedTo = (location: string): string => (within(location) ?? location).split(/[?]/)[0] ?? '';

/** A page may be empty and still lead on (platform.md 130). */
const mostPages = 100;

/** Everything there is, or the answer that was none. */
export async function pages(graph: Graph, first: ListCall): Promise<unknown[] | Answer> {
  const found: unknown[] = [];
  let call: ListCall | null = first;
  for (let count = 0; call !== null && count < mostPages; count += 1) {
    const answer: Answer = await graph.call(call);
    if (answer.is !== 'ok') return answer;
    const page = readPage(answer);
    if (!page) return { is: 'unreachable' };
    found.push(...page.value);
    call = page.next === null ? null : { ...first, path: page.next };
  }
  return found;
}

export interface Page {
  value: unknown[];
  next: string | null;
  /** Of the last page of a delta: where the next changes will be. */
  delta: string | null;
}

export function readPage(answer: Answer & { is: 'ok' }): Page | null {
  const page = itemList.safeParse(answer.body).data;
  if (!page) return null;
  const link = (given: string | null | undefined): string | null => (given == null ? null : within(given));
  return { value: page.value, next: link(page['@odata.nextLink']), delta: link(page['@odata.deltaLink']) };
}

export const listFacts = z.looseObject({ id: z.string(), webUrl: z.string().nullish() });
