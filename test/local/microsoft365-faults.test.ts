import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type GraphCall, graphCalls, graphPage, sampleList } from '../support/graph-calls.ts';
import { type LocalGraph, startLocalGraph } from '../support/local-graph.ts';
import { randomFrom } from '../support/random.ts';

let graph: LocalGraph;
let call: GraphCall;
let list: string;
let now = new Date('2026-03-30T07:00:00Z');

beforeEach(async () => {
  now = new Date('2026-03-30T07:00:00Z');
  graph = await startLocalGraph({ now: () => now });
  call = graphCalls(graph.url);
  await call('POST', `/sites/${graph.site}/lists`, sampleList);
  list = `/sites/${graph.site}/lists/Ontwikkelpunten`;
});
afterEach(async () => graph.close());

const add = (number: number) => call('POST', `${list}/items`, { fields: { Steun: number } });

test('a share of requests is refused as too many, with how long to wait, and is not done', async () => {
  graph.faults.set({ throttled: 0.3, retryAfter: '0.3', random: randomFrom(7) });
  const answers = [];
  for (let number = 1; number <= 60; number += 1) answers.push(await add(number));
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(8);
  expect(refused.length).toBeLessThan(30);
  expect(refused.every(({ headers }) => headers.get('retry-after') === '0.3')).toBe(true);
  expect(graph.rows()).toHaveLength(60 - refused.length);
  expect(graph.faults.counts.refused).toBe(refused.length);
});

test('an answer that is lost leaves what was done', async () => {
  graph.faults.set({ lostAnswer: 1 });
  await expect(add(1)).rejects.toThrow('fetch failed');
  expect(graph.rows()).toHaveLength(1);
  graph.faults.set({ lostAnswer: 0, unavailable: 1 });
  expect((await add(2)).status).toBe(503);
  graph.faults.clear();
  expect((await add(3)).status).toBe(201);
  expect(graph.rows().map(({ fields }) => fields.Steun)).toEqual([1, 3]);
});

test('an answer may never come though the work was done', async () => {
  graph.faults.set({ silent: 1 });
  const asked = fetch(`${graph.url}/v1.0${list}/items`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"fields":{"Steun":1}}',
    signal: AbortSignal.timeout(300),
  });
  await expect(asked).rejects.toThrow('timeout');
  expect(graph.rows()).toHaveLength(1);
});

test('within a batch each request is refused or lost by itself', async () => {
  const requests = Array.from({ length: 20 }, (_, index) => ({
    id: `${index}`,
    method: 'POST',
    url: `${list}/items`,
    headers: { 'Content-Type': 'application/json' },
    body: { fields: { Steun: index } },
  }));
  // The draws: of each request whether it is throttled, unavailable, lost; at the end whether all of it is.
  graph.faults.set({ throttled: 0.3, lostAnswer: 0.3, random: randomFrom(3) });
  const answer = await call('POST', '/$batch', { requests });
  const statuses = JSON.stringify(answer.body).match(/"status":\d+/g) ?? [];
  const count = (status: number): number => statuses.filter((each) => each === `"status":${status}`).length;
  expect(statuses).toHaveLength(20);
  expect(count(429)).toBeGreaterThan(0);
  expect(count(504)).toBeGreaterThan(0);
  expect(graph.rows()).toHaveLength(20 - count(429));
});

test('when it is away nothing answers, and afterwards everything is as it was', async () => {
  await add(1);
  graph.faults.set({ away: true });
  await expect(call('GET', list)).rejects.toThrow('fetch failed');
  await expect(add(2)).rejects.toThrow('fetch failed');
  graph.faults.set({ away: false });
  expect((await call('GET', list)).status).toBe(200);
  expect(graph.rows()).toHaveLength(1);
});

test('units are counted by the minute: a warning from 80 %, a refusal beyond, refused ones counted too', async () => {
  const spent = graph.faults.counts.units;
  graph.faults.set({ unitsPerMinute: spent + 10 });
  const answers = [];
  for (let number = 1; number <= 6; number += 1) answers.push(await add(number));
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 429]);
  expect(answers[4]?.headers.get('ratelimit-remaining')).toBe('0');
  expect(answers[5]?.headers.get('retry-after')).toBe('60');
  now = new Date(now.getTime() + 30_000);
  expect((await call('GET', `${list}/items/1`)).headers.get('retry-after')).toBe('30');
  now = new Date(now.getTime() + 30_000);
  const anew = await add(7);
  expect([anew.status, anew.headers.get('ratelimit-limit')]).toEqual([201, null]);
  expect(graph.faults.counts.units - spent).toBe(6 * 2 + 1 + 2);
});

test('reading one row and asking what changed cost one unit, everything else two', async () => {
  await add(1);
  const delta = graphPage.parse((await call('GET', `${list}/items/delta?token=latest`)).body)['@odata.deltaLink'] ?? '';
  const costs: number[] = [];
  for (const [method, path] of [
    ['GET', `${list}/items/1`],
    ['GET', delta],
    ['GET', `${list}/items/delta`],
    ['GET', `${list}/items`],
    ['GET', `${list}/columns`],
    ['DELETE', `${list}/items/1`],
  ] as const) {
    const before = graph.faults.counts.units;
    await call(method, path);
    costs.push(graph.faults.counts.units - before);
  }
  expect(costs).toEqual([1, 1, 2, 2, 2, 2]);
});

test('rights can be taken away: of writing, or of everything', async () => {
  graph.faults.set({ forbidden: 'write' });
  expect([(await add(1)).status, (await call('GET', list)).status]).toEqual([403, 200]);
  graph.faults.set({ forbidden: 'read' });
  expect((await call('GET', list)).body).toMatchObject({ error: { code: 'accessDenied' } });
});

test('a site that moved is gone, or says where it is now', async () => {
  graph.faults.set({ siteMoved: 'gone' });
  expect((await call('GET', list)).status).toBe(404);
  graph.faults.set({ siteMoved: 'redirect' });
  const moved = await call('GET', `${list}/items?$top=1`);
  expect(moved.status).toBe(308);
  const there = moved.headers.get('location') ?? '';
  expect(there).toContain(graph.url);
  expect((await call('GET', there)).status).toBe(200);
});

test('a request without the name SharePoint asks for is answered and counted', async () => {
  const { status } = await call('GET', list, undefined, { 'user-agent': 'node' });
  expect([status, graph.faults.counts.unnamed]).toEqual([200, 1]);
});
