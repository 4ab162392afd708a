import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { changesSince } from '../../src/local/microsoft365/delta.ts';
import { openJournal } from '../../src/local/microsoft365/journal.ts';
import { etagOf } from '../../src/local/microsoft365/model.ts';
import { openSite, type Site } from '../../src/local/microsoft365/site.ts';
import { compacted, type ListState } from '../../src/local/microsoft365/state.ts';
import { graphCalls, graphItem, sampleList } from '../support/graph-calls.ts';
import { randomFrom } from '../support/random.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dagstart-lists-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const by = { id: randomUUID(), name: 'Noor van Dam', app: false };
const clock = (): Date => new Date('2026-03-30T07:00:00Z');
const columns = [
  { name: 'Sleutel', text: {}, indexed: true, enforceUniqueValues: true },
  { name: 'Steun', number: {}, indexed: true },
];

function openedSite(file: string | null): { site: Site; list: ListState; facts: () => unknown[] } {
  const journal = openJournal(file);
  const site = openSite(journal, clock, randomUUID);
  const list = site.list('Punten') ?? site.createList({ title: 'Punten', description: '', columns });
  if ('refused' in list) throw new Error(list.message);
  return { site, list, facts: () => [...compacted(journal.state)] };
}

/** One thing somebody does in the list; some of it is refused, and that is fine. */
const step = fc.oneof(
  fc.record({ does: fc.constant('add' as const), key: fc.integer({ min: 1, max: 15 }) }),
  fc.record({ does: fc.constant('edit' as const), row: fc.integer({ min: 1, max: 15 }), to: fc.integer() }),
  fc.record({ does: fc.constant('remove' as const), row: fc.integer({ min: 1, max: 15 }) }),
  fc.record({ does: fc.constant('read' as const), reader: fc.integer({ min: 0, max: 2 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never;

function take(site: Site, list: ListState, each: Step): void {
  if (each.does === 'add') site.addItem(list, { Sleutel: `k${each.key}`, Steun: each.key }, by);
  if (each.does === 'edit') site.changeItem(list, each.row, { Steun: each.to }, by);
  if (each.does === 'remove') site.removeItem(list, each.row);
}

/** Somebody who keeps a copy of the list by its changes, one page at a time. */
function reader(list: ListState) {
  const copy = new Map<number, string>();
  let token: string | undefined;
  let more = true;
  return {
    copy,
    isBehind: () => more,
    readPage(): void {
      const page = changesSince(list, token, 3);
      if ('refused' in page) throw new Error(page.message);
      expect(new Set(page.rows.map(({ id }) => id)).size).toBe(page.rows.length);
      for (const { id, gone } of page.rows) {
        const item = list.items.get(id);
        if (gone || !item) copy.delete(id);
        else copy.set(id, etagOf(item));
      }
      ({ token, more } = page);
    },
  };
}

const asItIs = (list: ListState) => new Map([...list.items.values()].map((item) => [item.id, etagOf(item)]));

test('whoever follows the changes, a page at a time and whenever it suits, ends with the list as it is', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 60, maxLength: 120, size: 'max' }), (steps) => {
      const { site, list } = openedSite(null);
      const readers = [reader(list), reader(list), reader(list)];
      for (const each of steps) {
        if (each.does === 'read') readers[each.reader]?.readPage();
        else take(site, list, each);
      }
      for (const { copy, readPage, isBehind } of readers) {
        readPage();
        while (isBehind()) readPage();
        readPage();
        expect(copy).toEqual(asItIs(list));
      }
    }),
    { numRuns: 60 },
  );
});

test('what is opened again is what was kept, also after a last line that was cut anywhere', () => {
  const file = join(folder, 'lists.jsonl');
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 40, size: 'max' }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (steps, cut) => {
        rmSync(file, { force: true });
        const first = openedSite(file);
        for (const each of steps) take(first.site, first.list, each);
        const before = first.facts();
        const size = statSync(file).size;
        first.site.addItem(first.list, { Steun: 1 }, by);
        const whole = readFileSync(file);
        writeFileSync(file, whole.subarray(0, size + Math.floor((whole.length - size - 1) * cut)));
        expect(openedSite(file).facts()).toEqual(before);
      },
    ),
    { numRuns: 40 },
  );
});

test('numbers are never given out again and tokens stay good when everything is opened again', () => {
  const file = join(folder, 'lists.jsonl');
  const first = openedSite(file);
  for (const key of [1, 2, 3]) take(first.site, first.list, { does: 'add', key });
  const latest = changesSince(first.list, 'latest', 10);
  take(first.site, first.list, { does: 'remove', row: 3 });
  const again = openedSite(file);
  const made = again.site.addItem(again.list, { Sleutel: 'k9' }, by);
  expect(made).toMatchObject({ id: 4 });
  expect(changesSince(again.list, 'token' in latest ? latest.token : '', 10)).toMatchObject({
    rows: [
      { id: 3, gone: true },
      { id: 4, gone: false },
    ],
  });
  expect(again.site.id).toBe(first.site.id);
});

test('of more than five thousand rows taken away the first are forgotten, and older tokens are refused', () => {
  const { site, list } = openedSite(null);
  const start = changesSince(list, 'latest', 1);
  for (let row = 1; row <= 5001; row += 1) site.addItem(list, {}, by);
  const beforeAll = changesSince(list, 'latest', 1);
  for (let row = 1; row <= 5001; row += 1) site.removeItem(list, row);
  const [old, late] = [start, beforeAll].map((each) =>
    'token' in each ? changesSince(list, each.token, 10_000) : each,
  );
  expect(old).toMatchObject({ status: 410 });
  expect(late).toMatchObject({ status: 410 });
  site.addItem(list, {}, by);
  expect(changesSince(list, undefined, 10)).toMatchObject({ rows: [{ id: 5002, gone: false }], more: false });
});

test('a file that grew large is written anew, and holds the same', () => {
  const file = join(folder, 'lists.jsonl');
  const { site, list, facts } = openedSite(file);
  site.addItem(list, { Title: 'x'.repeat(255) }, by);
  let largest = 0;
  for (let edit = 0; edit < 8000; edit += 1) {
    site.changeItem(list, 1, { Steun: edit }, by);
    largest = Math.max(largest, statSync(file).size);
  }
  expect(largest).toBeGreaterThan(3_900_000);
  expect(statSync(file).size).toBeLessThan(2_000_000);
  expect(openedSite(file).facts()).toEqual(facts());
});

test('rubbish in the middle of the file stops it, instead of losing what comes after', () => {
  const file = join(folder, 'lists.jsonl');
  openedSite(file);
  appendFileSync(file, '{"is":"item"}\n');
  expect(() => openedSite(file)).toThrow(/^Line 6 of .* is not a change of a list or a calendar$/);
});

test('every change that was answered is there after SIGKILL, again and again', async () => {
  const file = join(folder, 'lists.jsonl');
  const random = randomFrom(11);
  const answered = new Map<string, number>();
  for (let round = 0; round < 3; round += 1) {
    const child = spawn(process.execPath, ['test/support/microsoft365-process.ts'], {
      cwd: new URL('../../', import.meta.url).pathname,
      env: { PATH: process.env.PATH, FILE: file },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const [told] = await once(child, 'message');
    const { url, site } = z.object({ url: z.string(), site: z.string() }).parse(told);
    const call = graphCalls(url);
    const list = `/sites/${site}/lists/Ontwikkelpunten`;
    if (round === 0) await call('POST', `/sites/${site}/lists`, sampleList);
    const write = async (number: number): Promise<void> => {
      const key = `p-${round}-${number}`;
      const { body } = await call('POST', `${list}/items`, { fields: { PuntId: key, Steun: 0 } });
      const { id } = graphItem.parse(body);
      answered.set(id, 0);
      await call('PATCH', `${list}/items/${id}/fields`, { Steun: number });
      answered.set(id, number);
    };
    const killed = Math.floor(20 + random() * 40);
    const writing = Array.from({ length: 100 }, (_, number) => number);
    let done = 0;
    await Promise.all(
      [0, 1, 2, 3].map(async (lane) => {
        for (const number of writing.filter((each) => each % 4 === lane)) {
          const failed = await write(number).catch(() => 'ended');
          if (failed) return;
          done += 1;
          if (done === killed) child.kill('SIGKILL');
        }
      }),
    );
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    const opened = openJournal(file).state;
    const items = [...opened.lists.values()][0]?.items;
    const lost = [...answered].filter(([id, steun]) => {
      const held = items?.get(Number(id))?.values.Steun;
      // A change whose answer did not come may be there as well.
      return held !== steun && !(steun === 0 && typeof held === 'number');
    });
    expect(done).toBeGreaterThan(10);
    expect(lost).toEqual([]);
  }
});
