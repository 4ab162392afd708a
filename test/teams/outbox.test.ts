// What the port Chat promises, on both databases, with Teams behind real HTTP.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { until } from '../support/database.ts';
import {
  channel,
  conversationAt,
  message,
  type Post,
  person,
  startBoth,
  startPost,
  textOf,
} from '../support/delivery.ts';
import type { FakeConnectorOptions } from '../support/fake-connector.ts';

describe.each(['PGlite', 'PostgreSQL'] as const)('on %s', (engine) => {
  let post: Awaited<ReturnType<typeof startBoth>>;
  let failures: FakeConnectorOptions['failures'];
  const more: Post[] = [];
  beforeAll(async () => {
    post = await startBoth(engine, { failures: (call, index) => failures?.(call, index) });
  });
  afterAll(() => post.stop());
  beforeEach(async () => {
    failures = undefined;
    await sql`truncate teams_message, teams_undelivered, teams_pace`.execute(post.db);
    post.teams.forget();
    post.endings.length = 0;
  });
  afterEach(async () => {
    for (const each of more.splice(0)) await each.stop();
  });

  const texts = (place = channel(0)): string[] =>
    post.teams.shown.filter(({ conversation }) => conversation === place).map(({ card }) => textOf(card));
  const posts = (): string[] => post.teams.calls.filter(({ kind }) => kind === 'post').map(({ card }) => textOf(card));
  const shows = (...wanted: string[]) => until(`${wanted}`, () => `${texts()}` === `${wanted}`);
  /** Nothing waits and nothing is under way, so what has not happened by now never will. */
  async function settled(): Promise<void> {
    for (;;) {
      if ((await post.outbox.waiting()).count === 0) return;
      await new Promise((next) => setTimeout(next, 20));
    }
  }
  const rows = async () =>
    (await sql<{ key: string; card: object }>`select * from teams_message`.execute(post.db)).rows;

  test('a message is posted, and one under the same key takes its place', async () => {
    await post.show(message('a', { text: 'een' }));
    await shows('een');
    await post.show(message('a', { text: 'twee' }));
    await shows('twee');
    expect(post.teams.calls.map(({ kind }) => kind)).toEqual(['post', 'update']);
  });

  test('the same card again is nothing new', async () => {
    await post.show(message('a'));
    await shows('a');
    await post.show(message('a'));
    await post.show(message('b'));
    await shows('a', 'b');
    expect(post.teams.calls).toHaveLength(2);
  });

  test('what was replaced before it was sent is never sent', async () => {
    await post.db.transaction().execute(async (tx) => {
      await post.outbox.show(tx, [message('a', { text: 'een' }), message('b')]);
      await post.outbox.show(tx, [message('a', { text: 'twee' }), message('a', { text: 'drie' })]);
    });
    await shows('drie', 'b');
    expect(post.teams.calls).toHaveLength(2);
  });

  test('what was not saved is not sent', async () => {
    const undone = post.db.transaction().execute(async (tx) => {
      await post.outbox.show(tx, [message('a')]);
      throw new Error('undo');
    });
    await expect(undone).rejects.toThrow('undo');
    await post.show(message('b'));
    await shows('b');
  });

  test('in a conversation messages come in the order they were shown in, also when one has to be tried again', async () => {
    const statuses = [503, 0, 412, 429];
    failures = () => {
      const status = statuses.shift() ?? 0;
      return status === 0 ? undefined : { status };
    };
    const names = Array.from({ length: 12 }, (_, index) => `b${index}`);
    await post.show(...names.map((name) => message(name)));
    await shows(...names);
  });

  test('a conversation that is out of reach keeps no other waiting', async () => {
    failures = ({ conversation }) => (conversation === channel(0) ? { status: 503 } : undefined);
    await post.show(message('a'), message('b', { to: { conversation: channel(1) } }));
    await until('the other', () => texts(channel(1)).length === 1);
    expect(texts()).toEqual([]);
  });

  test('what is forgotten is not sent, what was posted stays, and the key begins anew', async () => {
    await post.db.transaction().execute(async (tx) => {
      await post.outbox.show(tx, [message('a'), message('b')]);
      await post.outbox.forget(tx, ['a']);
    });
    await shows('b');
    await post.outbox.forget(post.db, ['b', 'nothing']);
    await post.show(message('b', { text: 'nieuw' }));
    await shows('b', 'nieuw');
  });

  test('once delivered, what need not be shown anew leaves no trace and the rest only what Teams calls it', async () => {
    await post.show(message('a', { after: 'forget' }), message('b'));
    await shows('a', 'b');
    await settled();
    expect((await rows()).map(({ key, card }) => ({ key, card }))).toEqual([{ key: 'b', card: {} }]);
  });

  test('a message past its time is dropped; only a channel that was never reached is worth a line', async () => {
    const past = new Date(post.clock.now.getTime() - 1);
    await post.show(message('b'));
    await shows('b');
    await post.show(
      message('a', { until: past }),
      message('b', { text: 'te laat', until: past }),
      message('c', { to: person(1), until: past }),
    );
    await settled();
    expect(texts()).toEqual(['b']);
    expect(await post.outbox.undelivered()).toEqual([
      { to: { conversation: channel(0) }, problem: 'too-late', since: '2026-03-30' },
    ]);
    await post.show(message('a'));
    await shows('b', 'a');
    await until('the line to go', () => post.endings.length === 5);
    await settled();
    expect(await post.outbox.undelivered()).toEqual([]);
  });

  test('a message keeps a day unless it says otherwise', async () => {
    const { now } = post.clock;
    await post.show(message('a'), message('b', { until: new Date(now.getTime() + 1000) }));
    const found = await sql<{ until: Date }>`select until from teams_message order by place`.execute(post.db);
    expect(found.rows.map(({ until }) => until.getTime() - now.getTime())).toEqual([86_400_000, 1000]);
  });

  test('a conversation nobody knows is a problem, and tried again when the bot is there', async () => {
    const elsewhere = { to: { conversation: channel(7) } };
    await post.show(message('a', elsewhere), message('p', { to: { ...person(2), via: channel(7) } }));
    await until('both', () => post.endings.length === 2);
    await settled();
    expect((await post.outbox.undelivered()).map(({ to, problem }) => ({ to, problem }))).toEqual([
      { to: { conversation: channel(7) }, problem: 'not-installed' },
      { to: { person: person(2).person }, problem: 'not-installed' },
    ]);
    await post.conversations.seen(conversationAt(post.teams.serviceUrl, channel(7)));
    expect(await post.outbox.undelivered()).toHaveLength(1);
    await post.show(message('a', elsewhere));
    await until('it', () => texts(channel(7)).length === 1);
  });

  test('somebody without a chat gets one, once', async () => {
    await post.show(message('a', { to: person(1) }));
    const chat = `a:1-${person(1).teamsId}`;
    await until('the first', () => `${texts(chat)}` === 'a');
    await post.show(message('b', { to: person(1) }));
    await until('the second', () => `${texts(chat)}` === 'a,b');
    expect(post.teams.calls.map(({ kind }) => kind)).toEqual(['create', 'post', 'post']);
    expect(await post.conversations.find(chat)).toMatchObject({ kind: 'personal', personId: person(1).person });
  });

  test('a thread is its channel', async () => {
    await post.show(message('a', { to: { conversation: `${channel(0)};messageid=1743` } }));
    await post.show(message('b', { to: { ...person(1), via: `${channel(0)};messageid=1743` } }));
    await shows('a');
    await until('the person', () => post.teams.shown.length === 2);
    expect(post.teams.calls.every(({ conversation }) => !conversation.includes('messageid'))).toBe(true);
  });

  test('what waits is counted, since when by the clock of who showed it', async () => {
    expect(await post.outbox.waiting()).toEqual({ count: 0, since: null });
    await post.deliverer.stop();
    await post.show(message('a'), message('b'));
    expect(await post.outbox.waiting()).toEqual({ count: 2, since: post.clock.now });
    post.deliverer = post.delivery.start();
    await shows('a', 'b');
    await settled();
  });

  test('nothing goes after stopping, and what was left goes with the next start', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `n${index}`);
    await post.show(...names.map((name, index) => message(name, { to: person(index) })));
    await until('some', () => posts().length > 2);
    await post.deliverer.stop();
    const before = posts().length;
    expect(before).toBeLessThan(60);
    post.deliverer = post.delivery.start();
    await until('the rest', () => posts().length >= 60);
    await settled();
    expect(new Set(posts()).size).toBe(60);
    expect(posts()).toHaveLength(60);
  });

  if (engine === 'PostgreSQL') {
    test('two instances send nothing twice and keep the limits together', async () => {
      more.push(await startPost({ source: post.source }));
      const names = Array.from({ length: 300 }, (_, index) => `n${index}`);
      await post.show(...names.map((name, index) => message(name, { to: person(index % 100) })));
      await until('all', () => posts().length >= 300, 25);
      await settled();
      expect(posts()).toHaveLength(300);
      expect(new Set(posts()).size).toBe(300);
      expect(post.teams.overLimit).toEqual([]);
    });

    test('an instance that shows sends also what another one was told of', async () => {
      await post.deliverer.stop();
      more.push(await startPost({ source: post.source }));
      await post.show(message('a'));
      await shows('a');
      post.deliverer = post.delivery.start();
    });
  }
});
