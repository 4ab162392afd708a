// The published limits, in any sliding window, as the other side counts them: at twice the speed, to be done sooner.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { until } from '../support/database.ts';
import { channel, message, type Post, person, startBoth, startPost } from '../support/delivery.ts';

const times = 2;
let post: Awaited<ReturnType<typeof startBoth>>;
const more: Post[] = [];
beforeAll(async () => {
  post = await startBoth('PostgreSQL', { speed: times, members: () => [{ id: '29:1' }] }, { times });
});
afterAll(() => post.stop());
beforeEach(async () => {
  await sql`truncate teams_message, teams_undelivered, teams_pace`.execute(post.db);
  await sql`delete from teams_conversation where kind = 'personal'`.execute(post.db);
  post.teams.forget();
});
afterEach(async () => {
  for (const each of more.splice(0)) await each.stop();
});

const calls = () => post.teams.calls;

test.each([1, 2])(
  'the app stays below its limit, with %i instances and rosters in between, and all arrives',
  async (instances) => {
    if (instances === 2) more.push(await startPost({ source: post.source, times }));
    await post.show(...Array.from({ length: 220 }, (_, index) => message(`n${index}`, { to: person(index % 110) })));
    for (let roster = 0; roster < 10; roster += 1) {
      await until('some more', () => calls().length > roster * 20);
      await post.delivery.directory.members(channel(roster % 2));
    }
    await until('all', () => post.teams.shown.length === 220, 25);
    // 110 chats were opened, 220 messages posted, 10 rosters read.
    // On a busy machine some arrive closer together than they left; they are refused and sent again. Of instances that do
    // not know of each other half would be. How near the limit it comes is measured by the benchmark.
    const { length: refused } = post.teams.overLimit;
    expect(refused).toBeLessThan(340 / 4);
    expect(calls()).toHaveLength(340 + refused);
  },
);

test('a conversation stays below its limits', async () => {
  await post.show(...Array.from({ length: 17 }, (_, index) => message(`n${index}`)));
  await until('all', () => post.teams.shown.length === 17, 25);
  expect(post.teams.overLimit).toEqual([]);
  const [first, last] = [calls()[0]?.at ?? 0, calls().at(-1)?.at ?? 0];
  // Twelve at once and then one a second.
  expect(last - first).toBeGreaterThan(4500);
});

test('a roster stays below its limits', async () => {
  await Promise.all(Array.from({ length: 28 }, () => post.delivery.directory.members(channel(1))));
  expect(calls()).toHaveLength(28);
  expect(post.teams.overLimit).toEqual([]);
  expect((calls().at(-1)?.at ?? 0) - (calls()[0]?.at ?? 0)).toBeGreaterThan(1500);
});
