// Calendars as they are put together for real: two instances on one database stay below what Outlook takes at once.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { openCalendars } from '../../src/calendars.ts';
import { type OpenDatabase, openDatabase } from '../../src/db/open.ts';
import type { Agenda } from '../../src/ports.ts';
import { newDatabase } from '../support/database.ts';
import { type LocalGraph, startLocalGraph } from '../support/local-graph.ts';

const organiser = 'casusoverleg@voorbeeld.nl';
const crowd = Array.from({ length: 41 }, (_, index) => `collega${index}@voorbeeld.nl`);
const period = { from: new Date('2026-03-30T00:00Z'), until: new Date('2026-04-27T00:00Z') };

let graph: LocalGraph;
let databases: OpenDatabase[];
let instances: Agenda[];
const lines: string[] = [];

beforeAll(async () => {
  graph = await startLocalGraph({
    mailboxes: [{ name: 'Casusoverleg', mail: organiser }, ...crowd.map((mail) => ({ name: mail, mail }))],
  });
  const source = await newDatabase('PostgreSQL');
  databases = [await openDatabase(source, () => {}), await openDatabase(source, () => {})];
  const log = { info: () => {}, warn: (event: string) => void lines.push(event), error: () => {} };
  instances = databases.map(({ db }) =>
    openCalendars({ baseUrl: graph.url, credentials: null }, { db, now: () => new Date(), log }),
  );
});
afterAll(async () => {
  for (const { close } of databases) await close();
  await graph.close();
});

test('searches of everybody at once are never too much for the mailbox, and all are answered', async () => {
  graph.faults.set({ mailboxPlaces: 4, slow: 20 });
  const asked = Array.from({ length: 12 }, (_, index) => instances[index % 2]?.schedules(organiser, crowd, period));
  for (const found of await Promise.all(asked)) expect(found).toBeInstanceOf(Map);
  expect(graph.faults.counts.refused).toBe(0);
  expect(lines).toEqual([]);
});

test('the mailbox is told to be too busy when somebody else works in it, and it goes on once that is over', async () => {
  graph.faults.set({ mailboxPlaces: 0 });
  setTimeout(() => graph.faults.clear(), 700);
  const meeting = {
    from: new Date('2026-04-07T08:00Z'),
    until: new Date('2026-04-07T09:00Z'),
    subject: 'x',
    text: 'y',
  };
  const outcome = await instances[0]?.book(organiser, randomUUID(), { ...meeting, invited: [] }, false);
  expect(outcome?.is).toBe('done');
  expect(lines).toContain('graph.throttled');
});

test('nobody can tell afterwards whose mailbox it was', async () => {
  const left = await sql`select mailbox from graph_slot`.execute(databases[0]?.db ?? fail());
  expect(left.rows).toEqual([]);
});

test('without a Graph nothing is asked, and every answer says so', async () => {
  const [first] = databases;
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const none = openCalendars(undefined, { db: first?.db ?? fail(), now: () => new Date(), log });
  const notSet = { is: 'problem', problem: { kind: 'not-configured', about: [] } };
  const meeting = { ...period, subject: '', text: '', invited: [] };
  expect(await none.addresses([])).toEqual(notSet);
  expect(await none.schedules(organiser, [], period)).toEqual(notSet);
  expect(await none.repliesAutomatically([], period)).toEqual(new Map());
  expect(await none.book(organiser, 'key', meeting, false)).toEqual(notSet);
  expect(await none.find(organiser, 'key', period)).toEqual(notSet);
  expect(await none.read(organiser, 'id')).toEqual(notSet);
  expect(await none.change(organiser, 'id', meeting, { changeKey: null, asked: [], unsure: [] })).toEqual(notSet);
  expect(await none.cancel(organiser, 'id', '')).toEqual(notSet);
});

function fail(): never {
  throw new Error('There is no database');
}
