// An instance that died, a clock that jumped, a database that went away.
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { createAdapter } from '../../src/teams/adapter.ts';
import { claim } from '../../src/teams/claim-store.ts';
import type { Connect } from '../../src/teams/connector.ts';
import { paceOf } from '../../src/teams/pace.ts';
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
import { startProxy } from '../support/proxy.ts';

let post: Awaited<ReturnType<typeof startBoth>>;
const more: { stop(): Promise<void> }[] = [];
beforeAll(async () => {
  post = await startBoth('PostgreSQL');
});
afterAll(() => post.stop());
beforeEach(async () => {
  await sql`truncate teams_message, teams_undelivered, teams_pace`.execute(post.db);
  post.teams.forget();
  post.endings.length = 0;
});
afterEach(async () => {
  for (const each of more.splice(0)) await each.stop();
});

const texts = (): string[] => post.teams.shown.map(({ card }) => textOf(card));
const posts = (): string[] => post.teams.calls.filter(({ kind }) => kind === 'post').map(({ card }) => textOf(card));
const settled = () => until('nothing to wait', async () => (await post.outbox.waiting()).count === 0);

/** Takes what waits as an instance would that dies right after. `lease` in seconds. */
const die = (lease: number) =>
  claim(post.db, {
    ...{
      me: randomUUID(),
      now: post.clock.now,
      pace: paceOf(10),
      carried: 0,
      most: 100,
      lead: 20,
      horizon: 400,
      lease,
    },
  });

describe('an instance dies while it is sending', () => {
  beforeEach(() => post.deliverer.stop());
  const goOn = (): void => {
    post.deliverer = post.delivery.start();
  };

  test('what must be there is sent by another one, once its time is up and half a minute more', async () => {
    await post.show(message('a'));
    // From before it dies: on a slow machine time passes between dying and going on.
    const began = performance.now();
    await die(0.5);
    goOn();
    await until('it', () => texts().length === 1);
    // Here: half a second, and 400 ms in place of half a minute.
    expect(performance.now() - began).toBeGreaterThan(850);
    await settled();
    expect([posts(), post.endings]).toEqual([['a'], ['unsure channel', 'delivered channel']]);
  });

  test('what would annoy when it came twice is left', async () => {
    await post.show(
      message('a', { unsure: 'leave', after: 'forget' }),
      message('b', { to: { conversation: channel(1) } }),
    );
    await die(0.2);
    await post.show(message('c', { unsure: 'leave', after: 'forget' }));
    goOn();
    await until('the others', () => texts().length === 2);
    await settled();
    expect(texts().sort()).toEqual(['b', 'c']);
  });

  test('an update, and a chat to open, just go again', async () => {
    goOn();
    await post.show(message('a'));
    await until('it', () => texts().length === 1);
    await settled();
    await post.deliverer.stop();
    await post.show(message('a', { text: 'nieuw' }), message('p', { to: person(5), unsure: 'leave' }));
    await die(0.2);
    post.endings.length = 0;
    goOn();
    await until('both', () => `${texts().sort()}` === 'nieuw,p');
    await settled();
    expect(post.endings.filter((ending) => ending.startsWith('unsure'))).toEqual([]);
  });

  test('one that comes back to life after its time leaves the message to whoever took it since', async () => {
    const { connect } = createAdapter('local', { info: () => {}, warn: () => {}, error: () => {} }, '');
    let first = true;
    const late: Connect = async (serviceUrl) => {
      if (first) await new Promise((next) => setTimeout(next, 700));
      first = false;
      return connect(serviceUrl);
    };
    const slow = await startPost({ source: post.source, lease: 0.4, connect: late });
    more.push(slow);
    await slow.show(message('a'));
    const taken = sql`select 1 from teams_message where taken_by is not null`;
    await until('the slow one to take it', async () => (await taken.execute(post.db)).rows.length === 1);
    goOn();
    await until('it', () => texts().length === 1);
    await settled();
    expect(posts()).toEqual(['a']);
    expect(slow.endings[0]).toBe('again channel');
    expect(`${post.endings} ${slow.endings}`).toContain('unsure channel');
  });
});

test('stopping lets what is under way finish, and gives back the rest', async () => {
  const slow = await startBoth('PGlite', { slow: 400 });
  await slow.show(...[0, 1].map((index) => message(`n${index}`)));
  await until('the first call', () => slow.teams.calls.length === 1);
  await slow.deliverer.stop();
  const { rows } = await sql<{ key: string; sent: boolean; taken: boolean }>`
    select key, activity_id is not null as sent, taken_by is not null as taken from teams_message order by place`.execute(
    slow.db,
  );
  expect(rows).toEqual([
    { key: 'n0', sent: true, taken: false },
    { key: 'n1', sent: false, taken: false },
  ]);
  await slow.stop();
});

describe('a clock jumps', () => {
  test.each([-3_600_000, 3_600_000])('the clock of the bot, by %i ms: everything arrives once', async (jump) => {
    const before = post.clock.now;
    await post.show(message('a'));
    post.clock.now = new Date(before.getTime() + jump);
    await post.show(message('b', { text: 'b' }));
    await until('both', () => texts().length === 2);
    await settled();
    expect(posts()).toEqual(['a', 'b']);
    post.clock.now = before;
  });

  test('the clock of the database, an hour back: the app goes on at once', async () => {
    await sql`insert into teams_pace (key, next_at) values ('app', now() + interval '1 hour')
      on conflict (key) do update set next_at = excluded.next_at`.execute(post.db);
    await post.show(message('a'));
    await until('it', () => texts().length === 1, 3);
  });
});

describe('the database goes away', () => {
  test('for some seconds: it is said once, nothing is lost and nothing comes twice', async () => {
    if (!('url' in post.source)) throw new Error('This needs PostgreSQL');
    await post.deliverer.stop();
    const url = new URL(post.source.url);
    const line = await startProxy({ host: url.hostname, port: Number(url.port) });
    url.port = String(line.port);
    const far: Post = await startPost({ source: { url: url.href }, times: 2 });
    more.push(far, { stop: line.close });
    const places = Array.from({ length: 150 }, (_, index) => `19:ver-${index}@thread.tacv2`);
    for (const id of places) await post.conversations.keep(conversationAt(post.teams.serviceUrl, id));
    await post.show(...places.map((conversation) => message(conversation, { to: { conversation } })));
    await until('some', () => texts().length > 3);
    line.cut();
    const before = texts().length;
    await new Promise((next) => setTimeout(next, 2500));
    const paused = () => far.log.filter(({ event }) => event === 'delivery.paused');
    await until('word of it', () => paused().length > 0);
    expect(paused()).toHaveLength(1);
    expect(texts().length).toBeLessThan(150);
    expect(before).toBeLessThan(150);
    await line.restore();
    await until('all', () => texts().length >= 150, 20);
    await settled();
    expect(new Set(texts()).size).toBe(150);
    expect(posts()).toHaveLength(150);
    const events = far.log.map(({ event }) => event).filter((event) => event.startsWith('delivery'));
    expect(events).toEqual(['delivery.paused', 'delivery.resumed']);
    post.deliverer = post.delivery.start();
  });
});
