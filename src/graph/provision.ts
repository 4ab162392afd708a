// Makes the list in SharePoint, or puts right what people changed about it. Harmless to repeat.
import type { ListColumn, ListDefinition, ListProblem, ListTrouble } from '../ports.ts';
import type { Answer } from './answer.ts';
import { type ListCall, units } from './call.ts';
import type { Graph } from './client.ts';
import { builtIn, compare, type GraphColumn, kindOf, newColumn, repairsOf } from './column.ts';
import { createList, isTrouble, type List, listFacts } from './list.ts';
import { path } from './path.ts';
import { problem } from './trouble.ts';

/** The right to make lists and columns; not needed to run (platform.md 125). */
const rightsToProvision = ['Sites.Manage.All'];

export type Did = 'list-made' | 'column-added' | ReturnType<typeof repairsOf>[number]['did'];

export interface Provisioned {
  list: { id: string; url: string | null };
  /** `column`: its label; null for the list itself. */
  done: { did: Did; column: string | null }[];
  /** What differs still, and is for people to solve. */
  problems: ListProblem[];
}

interface Work {
  graph: Graph;
  definition: ListDefinition;
  site: string;
  done: Provisioned['done'];
}

/** `listId`: when it is known; a list that is found by its name is the one that was made before. */
export async function provision(
  graph: Graph,
  definition: ListDefinition,
  site: string,
  listId: string | null = null,
): Promise<Provisioned | ListTrouble> {
  const work: Work = { graph, definition, site, done: [] };
  const there = (listId === null ? null : await find(work, listId)) ?? (await find(work, definition.name));
  const list = there ?? (await make(work));
  if (isTrouble(list)) return list;
  const address = listOf(work, list.id);
  const before = await address.columns();
  if (!Array.isArray(before)) return before;
  for (const column of definition.columns) {
    const trouble = await settle(work, address, list.id, column, before);
    if (trouble) return trouble;
  }
  const after = work.done.length === 0 ? before : await address.columns();
  if (!Array.isArray(after)) return after;
  return { list, done: work.done, problems: compare(definition, after) };
}

const listOf = ({ graph, definition, site }: Work, list: string): List =>
  createList({ graph, definition, site, list, rights: rightsToProvision });

/** Null: there is none. */
async function find(work: Work, list: string): Promise<Provisioned['list'] | ListTrouble | null> {
  const address = listOf(work, list);
  const answer = await work.graph.call(address.calls.facts());
  if (answer.is !== 'ok') {
    const trouble = await address.trouble(answer);
    return trouble.is === 'problem' && trouble.problem.kind === 'list-missing' ? null : trouble;
  }
  return facts(answer);
}

function facts(answer: Answer & { is: 'ok' }): Provisioned['list'] | ListTrouble {
  const found = listFacts.safeParse(answer.body).data;
  return found ? { id: found.id, url: found.webUrl ?? null } : problem('unreachable');
}

async function make(work: Work): Promise<Provisioned['list'] | ListTrouble> {
  const { graph, definition, site } = work;
  const answer = await graph.call({
    ...{ method: 'POST', path: path`/sites/${site}/lists`, takes: { units: units.change } },
    body: {
      displayName: definition.name,
      description: definition.description,
      columns: definition.columns.filter(({ name }) => name !== builtIn).map(newColumn),
      list: { template: 'genericList' },
    },
  });
  // The answer was lost, or somebody made it meanwhile: then it is there now.
  const there = answer.is === 'ok' ? facts(answer) : await find(work, definition.name);
  if (there === null) return listOf(work, definition.name).trouble(answer);
  if (!isTrouble(there)) work.done.push({ did: 'list-made', column: null });
  return there;
}

async function settle(
  work: Work,
  address: List,
  list: string,
  column: ListColumn,
  found: readonly GraphColumn[],
): Promise<ListTrouble | null> {
  const { graph, site, done } = work;
  const match = found.find(({ name }) => name === column.name);
  const takes = { units: units.change };
  if (!match) {
    const body = newColumn(column);
    const answer = await graph.call({ method: 'POST', path: path`/sites/${site}/lists/${list}/columns`, body, takes });
    return noted(answer, ['column-added']);
  }
  // Graph makes no other kind of a column that is there: compared afterwards, it is told.
  if (kindOf(match) !== column.kind) return null;
  const repairs = repairsOf(column, match);
  if (repairs.length === 0) return null;
  const call: ListCall = {
    ...{ method: 'PATCH', path: path`/sites/${site}/lists/${list}/columns/${match.id}`, takes },
    body: Object.assign({}, ...repairs.map(({ change }) => change)),
  };
  return noted(
    await graph.call(call),
    repairs.map(({ did }) => did),
  );

  /** What SharePoint does not take (a unique key where rows are alike) is told afterwards too, and stops nothing else. */
  async function noted(answer: Answer, dids: Did[]): Promise<ListTrouble | null> {
    if (answer.is === 'ok') done.push(...dids.map((did) => ({ did, column: column.label })));
    else if (answer.is !== 'unsure' && !(answer.is === 'refused' && [400, 409].includes(answer.status))) {
      return address.trouble(answer);
    }
    return null;
  }
}
