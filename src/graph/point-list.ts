// A list in SharePoint as the inside asks for it: any list, by its definition.
import type { ListDefinition, ListProblem, ListTrouble, PointList } from '../ports.ts';
import { changesIn } from './changes.ts';
import type { Graph } from './client.ts';
import { compare } from './column.ts';
import { createList, isTrouble, listFacts, movedTo, rightsToRun } from './list.ts';
import { createReader } from './reader.ts';
import { problem } from './trouble.ts';
import { writeRows } from './write-rows.ts';

interface PointListOptions {
  graph: Graph;
  definition: ListDefinition;
  site: string;
  /** Its id; null: it is found by its name. */
  list: string | null;
}

const notConfigured = problem('not-configured');

/** While nobody has said which site: everything waits. */
export const noPointList: PointList = {
  write: async (rows) => rows.map(() => ({ ...notConfigured, is: 'refused' })),
  read: async () => notConfigured,
  changes: async () => notConfigured,
  check: async () => ({ url: null, problems: [notConfigured.problem] }),
};

export function createPointList({ graph, definition, site, list: listId }: PointListOptions): PointList {
  const address = { site, list: listId ?? definition.name };
  const list = createList({ graph, definition, ...address, rights: rightsToRun });
  const reader = createReader(graph, list, definition);
  const parts = { graph, list, reader, definition };
  const of = [address.site, address.list, ...definition.columns.map(({ name, kind }) => `${name}:${kind}`)].join(' ');

  return {
    write: (rows) => writeRows(parts, rows),
    async read(itemId) {
      const [row = 'gone'] = await reader.byId([itemId]);
      return row;
    },
    changes: (cursor) => changesIn({ ...parts, of }, cursor),
    async check() {
      const there = await graph.call(list.calls.facts());
      const facts = there.is === 'ok' ? listFacts.safeParse(there.body).data : undefined;
      if (there.is !== 'ok' || !facts) {
        return { url: null, problems: [inWords(await list.trouble(there))] };
      }
      const columns = await list.columns();
      const url = facts.webUrl ?? null;
      if (isTrouble(columns)) return { url, problems: [inWords(columns)] };
      const moved: ListProblem[] =
        there.movedTo === null ? [] : [{ kind: 'site-missing', about: [movedTo(there.movedTo)] }];
      return { url, problems: [...moved, ...compare(definition, columns)] };
    },
  };
}

/** Who asks how it is wants to hear that it did not answer. */
const inWords = (trouble: ListTrouble): ListProblem =>
  trouble.is === 'problem' ? trouble.problem : { kind: 'unreachable', about: [] };
