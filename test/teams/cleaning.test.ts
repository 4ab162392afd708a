// What is of no use any more goes away, once a minute.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { forgetDoubted } from '../../src/teams/message-store.ts';
import { forgetEmpty } from '../../src/teams/pace-store.ts';
import { until } from '../support/database.ts';
import { channel, message, startBoth } from '../support/delivery.ts';

let post: Awaited<ReturnType<typeof startBoth>>;
beforeAll(async () => {
  let lost = 2;
  post = await startBoth('PGlite', { failures: () => (lost-- > 0 ? { hangUp: true, taken: true } : undefined) });
});
afterAll(() => post.stop());

test('the pace of conversations nothing goes to is forgotten, that of the app is not', async () => {
  await sql`insert into teams_pace (key, next_at) values ('app', now() - interval '1 hour'), ('old', now() - interval '2 minutes'),
    ('just', now() - interval '5 seconds'), ('ahead', now() + interval '1 hour')`.execute(post.db);
  await forgetEmpty(post.db);
  const { rows } = await sql<{ key: string }>`select key from teams_pace order by key`.execute(post.db);
  expect(rows.map(({ key }) => key)).toEqual(['ahead', 'app', 'just']);
});

test('a message that may turn up twice is remembered for a day, also when it need not be shown anew', async () => {
  const keys = async (): Promise<string[]> => {
    const { rows } = await sql<{ key: string }>`select key from teams_message order by key`.execute(post.db);
    return rows.map(({ key }) => key);
  };
  await post.show(message('a', { after: 'forget' }), message('b', { to: { conversation: channel(1) } }));
  await until('all to be sent', async () => (await post.outbox.waiting()).count === 0);
  await forgetDoubted(post.db);
  expect(await keys()).toEqual(['a', 'b']);
  await sql`update teams_message set due_at = now() - interval '25 hours'`.execute(post.db);
  await forgetDoubted(post.db);
  expect(await keys()).toEqual(['b']);
});
