// What Teams does wrong, and what then becomes of a message. On one database: what is promised here is not about SQL.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { ProblemKind } from '../../src/ports.ts';
import { until } from '../support/database.ts';
import { channel, conversationAt, message, person, startBoth, textOf } from '../support/delivery.ts';
import type { Call, Failure, Shown } from '../support/fake-connector.ts';

let post: Awaited<ReturnType<typeof startBoth>>;
/** For the next calls, one each; null: it goes well. */
let failures: (Failure | null)[] = [];
beforeAll(async () => {
  const next = (): Failure | undefined => failures.shift() ?? undefined;
  post = await startBoth('PostgreSQL', { failures: next }, { lease: 20 });
});
afterAll(() => post.stop());
beforeEach(async () => {
  await sql`truncate teams_message, teams_undelivered, teams_pace`.execute(post.db);
  failures = [];
  post.teams.forget();
  post.endings.length = 0;
  post.log.length = 0;
});

const texts = (): string[] => post.teams.shown.map(({ card }) => textOf(card));
const sent = (kind: Call['kind']): number => post.teams.calls.filter((call) => call.kind === kind).length;
const settled = (): Promise<unknown> => until('nothing to wait', async () => (await post.outbox.waiting()).count === 0);
const problems = async (): Promise<ProblemKind[]> => (await post.outbox.undelivered()).map(({ problem }) => problem);
const code = (word: string): object => ({ error: { code: word, message: 'x' } });

describe('what was not taken is sent again, and arrives once', () => {
  test.each([
    ['429 with how long to wait', { status: 429, retryAfter: '0.3' }],
    ['429 without', { status: 429 }],
    ['412', { status: 412 }],
    ['503', { status: 503 }],
    ['a conversation Teams does not know for a moment', { status: 404, body: code('ConversationNotFound') }],
  ] as [string, Failure][])('%s', async (_name, failure) => {
    failures = [failure, failure];
    await post.show(message('a', { unsure: 'leave' }));
    await until('it', () => texts().length > 0);
    await settled();
    expect([texts(), sent('post')]).toEqual([['a'], 3]);
    expect(await problems()).toEqual([]);
    expect(post.endings).toEqual(['again channel', 'again channel', 'delivered channel']);
  });

  test('nobody listens: it waits until somebody does', async () => {
    const nowhere = conversationAt('http://127.0.0.1:1/', channel(5));
    await post.conversations.keep(nowhere);
    await post.show(message('a', { to: { conversation: channel(5) }, unsure: 'leave' }));
    await until('two tries', () => post.endings.length >= 2);
    await post.conversations.keep({ ...nowhere, serviceUrl: post.teams.serviceUrl });
    await until('it', () => texts().length === 1);
  });
});

test('when Teams asks to wait, the whole conversation waits, and no other one', async () => {
  failures = [{ status: 429, retryAfter: '2' }];
  await post.show(message('a'));
  await until('the refusal', () => post.endings.length === 1);
  await post.show(message('b'), message('elsewhere', { to: { conversation: channel(1) } }));
  await until('all', () => texts().length === 3);
  const moments = new Map(post.teams.calls.map(({ card, at }) => [textOf(card), at]));
  const refused = post.teams.calls[0]?.at ?? 0;
  const after = ['a', 'b', 'elsewhere'].map((name) => (moments.get(name) ?? 0) - refused);
  expect(after[0]).toBeGreaterThan(1990);
  expect(after[1]).toBeGreaterThan(1990);
  // It left while the others waited.
  expect(after[2]).toBeLessThan(after[0] ?? 0);
});

describe('what may have been taken', () => {
  const lost: [string, Failure, boolean][] = [
    ['502, taken', { status: 502, taken: true }, true],
    ['504, not taken', { status: 504 }, false],
    ['a hang-up, taken', { hangUp: true, taken: true }, true],
    ['a hang-up, not taken', { hangUp: true, taken: false }, false],
  ];

  test.each(lost)('is never sent again where twice would annoy: %s', async (_name, failure, taken) => {
    failures = [failure];
    await post.show(message('a', { unsure: 'leave', after: 'forget' }), message('b'));
    await until('the next one', () => texts().includes('b'));
    await settled();
    expect(texts()).toEqual(taken ? ['a', 'b'] : ['b']);
    expect([sent('post'), await problems()]).toEqual([2, []]);
    expect(post.log).toEqual([{ event: 'message.unsure', data: { kind: 'channel', card: 'proef/kaart' } }]);
  });

  test.each(lost)('is sent again after a while where it must be there: %s', async (_name, failure, taken) => {
    failures = [failure];
    await post.show(message('a'), message('b'));
    await until('the next one', () => texts().includes('b'));
    expect(texts()).toEqual(taken ? ['a', 'a', 'b'] : ['a', 'b']);
    const [first, second] = post.teams.calls;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(390);
  });

  test('an update is simply made again', async () => {
    await post.show(message('a'));
    await until('it', () => texts().length === 1);
    failures = [{ hangUp: true, taken: true }, { status: 502 }];
    await post.show(message('a', { text: 'nieuw' }));
    await until('the new one', () => post.endings.length === 4);
    expect([texts(), sent('update'), sent('post')]).toEqual([['nieuw'], 3, 1]);
  });

  test('a chat is simply opened again', async () => {
    failures = [{ hangUp: true, taken: true }, { status: 504 }];
    await post.show(message('a', { to: person(3), unsure: 'leave' }));
    await until('it', () => texts().length === 1);
    expect([sent('create'), sent('post')]).toEqual([3, 1]);
  });
});

describe('a client shows a message whose answer was lost', () => {
  const see = (shown: Shown | undefined, conversationId = shown?.conversation ?? ''): void => {
    const stamp = /"messageKey":"(\d+)"/.exec(JSON.stringify(shown?.card))?.[1] ?? '';
    post.delivery.sightings.seen({ stamp, conversationId, activityId: shown?.id ?? '' });
  };

  test('it is not sent again, and a newer version goes there', async () => {
    failures = [{ status: 502, taken: true }];
    await post.show(message('a'));
    await until('it', () => post.endings.length === 1);
    see(post.teams.shown[0]);
    await settled();
    await post.show(message('a', { text: 'nieuw' }));
    await until('the new one', () => `${texts()}` === 'nieuw');
    expect([sent('post'), sent('update')]).toEqual([1, 1]);
  });

  test('the newest version goes there also when it was never to be sent again', async () => {
    failures = [{ status: 502, taken: true }];
    await post.show(message('a', { unsure: 'leave' }));
    await until('it', () => post.endings.length === 1);
    await post.show(message('a', { text: 'nieuw', unsure: 'leave' }));
    await settled();
    see(post.teams.shown[0]);
    await until('the new one', () => `${texts()}` === 'nieuw');
    expect(sent('post')).toBe(1);
  });

  test('it was sent again before that: the one that is not known is taken away, by whichever client shows it', async () => {
    failures = [{ hangUp: true, taken: true }];
    await post.show(message('a'));
    await until('two', () => texts().length === 2);
    await settled();
    const [first, second] = post.teams.shown;
    for (let client = 0; client < 60; client += 1) {
      see(second);
      see(first);
    }
    await until('one', () => texts().length === 1);
    await post.delivery.sightings.stop();
    expect(post.teams.shown).toEqual([second]);
    expect(sent('delete')).toBe(1);
  });

  test('a double that could not be taken away is taken away the next time', async () => {
    failures = [{ hangUp: true, taken: true }, null, { status: 503 }];
    await post.show(message('a'));
    await until('two', () => texts().length === 2);
    await settled();
    see(post.teams.shown[0]);
    await until('the try', () => sent('delete') === 1);
    await post.delivery.sightings.stop();
    see(post.teams.shown[0]);
    await until('one', () => texts().length === 1);
  });

  test('nothing is taken away that was never in doubt, or in another conversation, or is made up', async () => {
    await post.show(message('a'));
    await until('it', () => texts().length === 1);
    failures = [{ hangUp: true, taken: true }];
    await post.show(message('b'));
    await until('two of it', () => texts().length === 3);
    await settled();
    const [a, b] = post.teams.shown;
    // Made up: a press that says it was on another message than it was.
    see(a && { ...a, id: b?.id ?? '' });
    see(b, channel(1));
    post.delivery.sightings.seen({ stamp: '999999', conversationId: channel(0), activityId: a?.id ?? '' });
    await post.delivery.sightings.stop();
    expect([texts().length, sent('delete')]).toEqual([3, 0]);
  });
});

describe('what Teams refuses is told and not tried again', () => {
  test.each([
    [{ status: 400 }, 'refused'],
    [{ status: 401 }, 'refused'],
    [{ status: 413 }, 'refused'],
    [{ status: 500 }, 'refused'],
    [{ status: 403, body: code('BotNotInConversationRoster') }, 'not-installed'],
    [{ status: 403, body: code('ConversationBlockedByUser') }, 'blocked'],
    [{ status: 403, body: code('BotDisabledByAdmin') }, 'disabled-by-admin'],
    [{ status: 403, body: code('NotEnoughPermissions') }, 'no-permission'],
  ] as [Failure, ProblemKind][])('%j is %s', async (failure, problem) => {
    failures = [failure];
    await post.show(message('a'));
    await until('the end', () => post.endings.length === 1);
    await settled();
    expect([sent('post'), await problems()]).toEqual([1, [problem]]);
    expect(post.log).toEqual([
      { event: 'message.undelivered', data: { problem, kind: 'channel', card: 'proef/kaart' } },
    ]);
  });

  test('the day is that of the first time, until something arrives there', async () => {
    failures = [{ status: 500 }, { status: 403, body: code('BotDisabledByAdmin') }];
    await post.show(message('a'));
    await until('the first', () => post.endings.length === 1);
    await settled();
    post.clock.now = new Date('2026-04-02T22:30:00Z');
    await post.show(message('a', { text: 'nieuw' }));
    await until('the second', () => post.endings.length === 2);
    await settled();
    const since = { since: '2026-03-30', to: { conversation: channel(0) } };
    expect(await post.outbox.undelivered()).toEqual([{ problem: 'disabled-by-admin', ...since }]);
    await post.show(message('a', { text: 'nieuwer' }));
    await until('it', () => `${texts()}` === 'nieuwer');
    await settled();
    expect(await problems()).toEqual([]);
    post.clock.now = new Date('2026-03-30T07:00:00Z');
  });

  test('a conversation that stays unknown is given up after two more tries, and still known', async () => {
    failures = [1, 2, 3].map(() => ({ status: 404, body: code('ConversationNotFound') }));
    await post.show(message('a'));
    await until('the end', () => post.endings.length === 3);
    await settled();
    expect([sent('post'), await problems()]).toEqual([3, ['not-found']]);
    expect(await post.conversations.find(channel(0))).toBeDefined();
  });

  test('an update of a message that is gone is given up without a word', async () => {
    await post.show(message('a'));
    await until('it', () => texts().length === 1);
    failures = [{ status: 404, body: code('ActivityNotFoundInConversation') }];
    await post.show(message('a', { text: 'nieuw' }));
    await until('the end', () => post.endings.length === 2);
    await settled();
    expect([sent('update'), await problems(), post.log]).toEqual([1, [], []]);
  });
});

describe('somebody who blocked the bot', () => {
  const chat = { ...conversationAt('', 'a:9'), kind: 'personal' as const, teamId: null, personId: person(9).person };
  const to = person(9);
  const seen = () => post.conversations.seen({ ...chat, serviceUrl: post.teams.serviceUrl });
  async function block(): Promise<void> {
    await seen();
    failures = [{ status: 403, body: code('ConversationBlockedByUser') }];
    await post.show(message('a', { to, unsure: 'leave', after: 'forget' }));
    await until('the end', () => post.endings.length === 1);
    await settled();
    failures = [];
  }

  test('is left alone until they come back by themselves', async () => {
    await block();
    await post.show(message('b', { to, unsure: 'leave', after: 'forget' }));
    await until('the end', () => post.endings.length === 2);
    await settled();
    expect([sent('post'), await problems()]).toEqual([1, ['blocked']]);
    // Anything they do through another instance, or a minute after the last time.
    await post.conversations.seen({ ...chat, serviceUrl: `${post.teams.serviceUrl}#` });
    await seen();
    expect(await problems()).toEqual([]);
    await post.show(message('c', { to, unsure: 'leave', after: 'forget' }));
    await until('it', () => `${texts()}` === 'c');
  });
});

describe('the bot is sent away', () => {
  test('from a channel: what waits there is not sent, and its problems are forgotten', async () => {
    await post.conversations.keep(conversationAt(post.teams.serviceUrl, channel(3)));
    failures = [{ status: 403 }, { status: 503, retryAfter: '60' }];
    await post.show(message('a', { to: { conversation: channel(3) } }));
    await until('the problem', () => post.endings.length === 1);
    await post.show(message('b', { to: { conversation: channel(3) } }));
    await until('the refusal', () => post.endings.length === 2);
    await post.show(message('c'));
    await until('the other', () => post.endings.length === 3);
    await post.conversations.forget({ conversationId: channel(3), teamId: null });
    await settled();
    expect([await problems(), texts()]).toEqual([[], ['c']]);
  });

  test('from a team: from all its channels', async () => {
    const team = '19:ander-team@thread.tacv2';
    for (const id of [channel(3), channel(4)]) {
      await post.conversations.keep({ ...conversationAt(post.teams.serviceUrl, id), teamId: team });
    }
    failures = [{ status: 503 }, { status: 503 }];
    await post.show(...[3, 4].map((each) => message(`${each}`, { to: { conversation: channel(each) } })));
    await post.conversations.forget({ conversationId: '19:algemeen@thread.tacv2', teamId: team });
    expect(await post.outbox.waiting()).toEqual({ count: 0, since: null });
    expect(await post.conversations.find(channel(4))).toBeUndefined();
  });

  test('by a person: they are left alone, also where Teams would still deliver, until they install it again', async () => {
    const { person: personId } = person(8);
    const chat = { ...conversationAt(post.teams.serviceUrl, 'a:8'), kind: 'personal' as const, teamId: null, personId };
    await post.conversations.seen(chat);
    await post.conversations.forget({ conversationId: 'a:8', teamId: null });
    await post.show(message('a', { to: person(8) }));
    await until('the end', () => post.endings.length === 1);
    expect([post.teams.calls, await problems()]).toEqual([[], ['not-installed']]);
    expect(await post.conversations.seen(chat)).toBe(true);
    await settled();
    await post.show(message('a', { to: person(8) }));
    await until('it', () => texts().length === 1);
    expect(await problems()).toEqual([]);
  });
});
