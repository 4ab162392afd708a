import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { isTrouble } from '../../src/graph/list.ts';
import { type Provisioned, provision } from '../../src/graph/provision.ts';
import { provisionedLines, troubleLine } from '../../src/graph/texts.ts';
import { listDefinition } from '../../src/ontwikkelpunten/columns.ts';
import type { ListColumn, ListDefinition } from '../../src/ports.ts';
import { type LocalGraph, startLocalGraph } from '../support/local-graph.ts';
import { graphAt, smallList } from './small-list.ts';

let local: LocalGraph;
beforeEach(async () => {
  local = await startLocalGraph({ list: smallList.name });
});
afterEach(() => local.close());

async function provisioned(definition: ListDefinition = smallList, listId?: string): Promise<Provisioned> {
  const made = await provision(graphAt(local.url), definition, local.site, listId);
  if (isTrouble(made)) throw new Error(troubleLine(made));
  return made;
}

interface Column {
  id: string;
  name: string;
  displayName: string;
}

const columnsUrl = (list: string): string =>
  `${local.url}/v1.0/sites/${local.site}/lists/${encodeURIComponent(list)}/columns`;

async function columnsOf(list: string): Promise<Column[]> {
  const answer = await fetch(columnsUrl(list));
  const { value }: { value: Column[] } = JSON.parse(await answer.text());
  return value;
}

async function change(list: string, name: string, body: object): Promise<void> {
  const column = (await columnsOf(list)).find((each) => each.name === name);
  const answer = await fetch(`${columnsUrl(list)}/${column?.id}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(answer.status).toBeLessThan(300);
}

const lines = (made: Provisioned): string[] => provisionedLines(made, local.site, (name) => name);

describe('a list that is not there', () => {
  test('is made with every column, in the order in which people see them', async () => {
    const made = await provisioned();
    expect(made.problems).toEqual([]);
    expect(made.done).toEqual([
      { did: 'list-made', column: null },
      { did: 'label-restored', column: 'Wens' },
    ]);
    const found = (await columnsOf(smallList.name)).filter(({ name }) =>
      smallList.columns.some((column) => column.name === name),
    );
    expect(found.map(({ name }) => name)).toEqual(smallList.columns.map(({ name }) => name));
    expect(found).toMatchObject([
      { displayName: 'Wens', text: {} },
      { displayName: 'Nummer', indexed: true, number: {} },
      {
        displayName: 'Stand',
        indexed: true,
        choice: { allowTextEntry: true, choices: ['Nieuw', "In 't werk", 'Klaar'] },
      },
      { displayName: 'Wanneer', dateTime: { format: 'dateOnly' } },
      { displayName: 'Zeker', boolean: {} },
      { displayName: 'Toelichting', text: { allowMultipleLines: true, textType: 'plain' } },
      { displayName: 'Sleutel', indexed: true, enforceUniqueValues: true, hidden: true },
    ]);
  });

  test('is made as the ontwikkelpunten need it', async () => {
    expect(await provisioned(listDefinition)).toMatchObject({ problems: [] });
    expect((await provisioned(listDefinition)).done).toEqual([]);
  });

  test('is there when only the answer was lost', async () => {
    local.faults.set({ lostAnswer: 1 });
    expect(await provision(graphAt(local.url), smallList, local.site)).toEqual({
      is: 'problem',
      problem: { kind: 'unreachable', about: [] },
    });
    local.faults.clear();
    expect((await provisioned()).problems).toEqual([]);
    expect((await provisioned()).done).toEqual([]);
  });
});

describe('a list that is there', () => {
  test('is left alone when it is as it must be', async () => {
    const { list } = await provisioned();
    local.exchanges.length = 0;
    const again = await provisioned();
    expect(again).toEqual({ list, done: [], problems: [] });
    expect(local.exchanges.every(({ method }) => method === 'GET')).toBe(true);
    expect(lines(again)[0]).toBe('Niets te doen: de lijst is zoals hij moet zijn.');
    expect(lines(again)).toContain(`  SHAREPOINT_LIST_ID=${list.id}`);
  });

  test('gets back what people renamed, removed or showed, and keeps what they added', async () => {
    const { list } = await provisioned();
    local.renameColumn('Nummer', 'Volgnummer');
    local.dropColumn('Zeker');
    await change(smallList.name, 'Status', { choice: { choices: ['Klaar', 'Eigen keuze'] } });
    await change(smallList.name, 'Sleutel', { hidden: false });
    const made = await provisioned();
    expect(made).toEqual({
      list,
      problems: [],
      done: [
        { did: 'label-restored', column: 'Nummer' },
        { did: 'choices-added', column: 'Stand' },
        { did: 'column-added', column: 'Zeker' },
        { did: 'hidden-again', column: 'Sleutel' },
      ],
    });
    expect((await columnsOf(smallList.name)).find(({ name }) => name === 'Status')).toMatchObject({
      choice: { allowTextEntry: true, choices: ['Klaar', 'Eigen keuze', 'Nieuw', "In 't werk"] },
    });
    expect((await provisioned()).done).toEqual([]);
  });

  test('gets back its index and its unique key', async () => {
    await provisioned();
    await change(smallList.name, 'Sleutel', { enforceUniqueValues: false, indexed: false });
    await change(smallList.name, 'Nummer', { indexed: false });
    expect((await provisioned()).done).toEqual([
      { did: 'index-added', column: 'Nummer' },
      { did: 'index-added', column: 'Sleutel' },
      { did: 'unique-added', column: 'Sleutel' },
    ]);
  });

  test('has a column of another kind, which is told and not touched', async () => {
    const { list } = await provisioned();
    local.dropColumn('Wanneer');
    const answer = await fetch(columnsUrl(smallList.name), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Wanneer', displayName: 'Wanneer', boolean: {} }),
    });
    expect(answer.status).toBe(201);
    const again = await provisioned();
    expect(again).toEqual({ list, done: [], problems: [{ kind: 'column-changed', about: ['Wanneer'] }] });
    expect(lines(again)[0]).toMatch(/anders dan Dagstart ze nodig heeft: Wanneer/);
  });

  test('is known by its id, also under another name; an id of no list leads to its name', async () => {
    const { list } = await provisioned();
    const renamed = { ...smallList, name: 'Andere naam' };
    expect((await provisioned(renamed, list.id)).list).toEqual(list);
    expect((await provisioned(smallList, '00000000-0000-4000-8000-000000000000')).list).toEqual(list);
  });
});

describe('what stands in the way', () => {
  test('a right that is missing is named', async () => {
    local.faults.set({ forbidden: 'write' });
    const trouble = await provision(graphAt(local.url), smallList, local.site);
    expect(trouble).toEqual({ is: 'problem', problem: { kind: 'forbidden', about: ['Sites.Manage.All'] } });
    expect(isTrouble(trouble) && troubleLine(trouble)).toMatch(/mist het recht Sites.Manage.All.*docs\/sharepoint.md/);
  });

  test('a site that is not there is told from a list that is not', async () => {
    local.faults.set({ siteMoved: 'gone' });
    expect(await provision(graphAt(local.url), smallList, local.site)).toEqual({
      is: 'problem',
      problem: { kind: 'site-missing', about: [] },
    });
  });

  test('a busy SharePoint is asked again', async () => {
    local.faults.set({ throttled: 0.3, retryAfter: '0.02' });
    expect((await provisioned()).problems).toEqual([]);
  });
});

describe('npm run provision', () => {
  const run = async (env: Record<string, string>) =>
    promisify(execFile)(process.execPath, ['src/provision.ts'], { env: { PATH: process.env.PATH, ...env } }).then(
      ({ stdout }) => ({ code: 0, said: stdout }),
      (error: { code: number; stderr: string; stdout: string }) => ({ code: error.code, said: error.stderr }),
    );

  test('makes the list and says what to set; a second time there is nothing to do', async () => {
    const env = { GRAPH_BASE_URL: local.url, SHAREPOINT_SITE_ID: local.site };
    const first = await run(env);
    expect(first).toMatchObject({ code: 0, said: expect.stringContaining('De lijst is gemaakt.') });
    expect(first.said).toContain(`SHAREPOINT_SITE_ID=${local.site}`);
    expect(first.said).toContain('Sites.Manage.All');
    expect(await run(env)).toMatchObject({ code: 0, said: expect.stringContaining('Niets te doen') });
  });

  test('needs no settings in local mode', async () => {
    const { code, said } = await run({ GRAPH_PORT: new URL(local.url).port });
    expect(code).toBe(0);
    expect(said).toContain('De lijst is gemaakt.');
    expect(said).not.toContain('SHAREPOINT_SITE_ID');
  });

  test('fails in one line when there is no site', async () => {
    const { code, said } = await run({ GRAPH_BASE_URL: local.url, SHAREPOINT_SITE_ID: 'ergens.sharepoint.com,1,2' });
    expect(code).toBe(1);
    expect(said).toMatch(/^provision: De site is er niet[^\n]+\n$/);
  });
});

test('docs/sharepoint.md tells every column as it is', () => {
  const kinds = {
    text: 'one line',
    note: 'several lines',
    choice: 'choice',
    number: 'number',
    date: 'date',
    boolean: 'yes/no',
  };
  const written = readFileSync(new URL('../../docs/sharepoint.md', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => /^\| [^|]+ \| `\w+` \| (?:one|several|choice|number|date|yes)/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  expect(written.map(([, label, name, kind]) => [label, name, kind])).toEqual(
    listDefinition.columns.map(({ name, label, kind }) => [label, `\`${name}\``, kinds[kind]]),
  );
  const marked = (mark: RegExp) => written.flatMap(([, , name, , facts]) => (mark.test(facts ?? '') ? [name] : []));
  const named = (which: (column: ListColumn) => unknown) =>
    listDefinition.columns.flatMap((column) => (which(column) ? [`\`${column.name}\``] : []));
  expect(marked(/indexed/)).toEqual(named(({ indexed, unique }) => indexed || unique));
  expect(marked(/unique/)).toEqual(named(({ unique }) => unique));
  expect(marked(/hidden/)).toEqual(named(({ technical }) => technical));
});
