// Who is in a conversation, as Teams says it in pages.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { channel, startBoth } from '../support/delivery.ts';
import type { Failure } from '../support/fake-connector.ts';

const people = Array.from({ length: 450 }, (_, index) => ({
  id: `29:1-${index}`,
  name: `Collega ${index}`,
  ...(index % 3 === 0 ? {} : { aadObjectId: `entra-${index}` }),
  userRole: index === 7 ? 'bot' : 'user',
}));

let post: Awaited<ReturnType<typeof startBoth>>;
let failures: (Failure | null)[] = [];
beforeAll(async () => {
  post = await startBoth('PGlite', { members: () => people, failures: () => failures.shift() ?? undefined });
});
afterAll(() => post.stop());
beforeEach(async () => {
  failures = [];
  post.teams.forget();
  await sql`truncate teams_pace`.execute(post.db);
});

const members = (id = channel(0)) => post.delivery.directory.members(id);

test('everybody is read, page by page, without bots', async () => {
  const found = await members();
  expect(found).toHaveLength(449);
  expect(found.slice(0, 2)).toEqual([
    { id: '29:1-0', teamsId: '29:1-0', name: 'Collega 0' },
    { id: 'entra-1', teamsId: '29:1-1', name: 'Collega 1' },
  ]);
  expect(found.map(({ teamsId }) => teamsId)).not.toContain('29:1-7');
  expect(post.teams.calls.map(({ kind }) => kind)).toEqual(['members', 'members', 'members']);
});

test.each<[string, Failure]>([
  ['too much at once', { status: 429, retryAfter: '0.2' }],
  ['busy', { status: 503 }],
  ['a lost answer', { hangUp: true, taken: true }],
  ['a gateway that gave up', { status: 504 }],
])('%s: asked again, also in the middle', async (_name, failure) => {
  failures = [null, failure, failure];
  expect(await members()).toHaveLength(449);
  expect(post.teams.calls).toHaveLength(5);
});

test.each<[string, Failure]>([
  ['not allowed', { status: 403 }],
  ['not there', { status: 404 }],
  ['broken', { status: 500 }],
  ['busy for longer than a job should wait', { status: 429, retryAfter: '60' }],
])('%s: left to the job to come back', async (_name, failure) => {
  failures = [failure];
  await expect(members()).rejects.toMatchObject({ statusCode: 'status' in failure ? failure.status : 0 });
  expect(post.teams.calls).toHaveLength(1);
});

test('it is not asked for ever', async () => {
  failures = Array.from({ length: 20 }, () => ({ status: 503 }));
  await expect(members()).rejects.toMatchObject({ statusCode: 503 });
  expect(post.teams.calls.length).toBeLessThan(6);
});

test('a conversation the bot was sent away from is not asked about', async () => {
  await expect(members(channel(9))).rejects.toThrow('no longer');
  expect(post.teams.calls).toEqual([]);
});
