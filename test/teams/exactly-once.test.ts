// Two instances on one database, and a Teams in which nearly half of all goes wrong: what people see in the end.
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sql } from 'kysely';
import { until } from '../support/database.ts';
import { channel, message, type Post, person, startBoth, startPost, textOf } from '../support/delivery.ts';
import type { Failure } from '../support/fake-connector.ts';

const missing = { error: { code: 'ConversationNotFound', message: 'x' } };
const kinds: (Failure | null)[] = [
  ...Array.from({ length: 10 }, () => null),
  { status: 429 },
  { status: 429, retryAfter: '0.05' },
  { status: 412 },
  { status: 503 },
  { status: 502 },
  { status: 502, taken: true },
  { status: 504, taken: true },
  { hangUp: true, taken: false },
  { hangUp: true, taken: true },
  { status: 404, body: missing },
];

let post: Awaited<ReturnType<typeof startBoth>>;
let other: Post;
let failures: (Failure | null)[] = [];
let clients: NodeJS.Timeout | undefined;
beforeAll(async () => {
  const patience = { first: 30, doubt: 150, misses: Array.from({ length: 50 }, () => 30) };
  post = await startBoth('PostgreSQL', { failures: () => failures.pop() ?? undefined }, { patience });
  other = await startPost({ source: post.source, patience });
});
afterEach(() => clearInterval(clients));
afterAll(async () => {
  await other.stop();
  await post.stop();
});

const places = [channel(0), channel(1)];
const people = [0, 1, 2, 3].map((index) => person(index));

/** Clients that show a message press its refresh by themselves, now at one instance and then at the other. */
function letClientsLook(): void {
  let turn = 0;
  clients = setInterval(() => {
    for (const { id, conversation, card } of post.teams.shown) {
      turn += 1;
      const stamp = /"messageKey":"(\d+)"/.exec(JSON.stringify(card))?.[1] ?? '';
      const { sightings } = (turn % 2 === 0 ? post : other).delivery;
      sightings.seen({ stamp, conversationId: conversation, activityId: id });
    }
  }, 40);
}

const seenTimes = (text: string): number => post.teams.shown.filter(({ card }) => textOf(card) === text).length;

test('whatever goes wrong, what must be there is there once, what may annoy at most once, and all in order', async () => {
  const run = async (wrong: (Failure | null)[]): Promise<void> => {
    await sql`truncate teams_message, teams_undelivered, teams_pace`.execute(post.db);
    post.teams.forget();
    failures = [...wrong];
    letClientsLook();
    const must = places.flatMap((conversation, place) =>
      Array.from({ length: 4 }, (_, index) => message(`must-${place}-${index}`, { to: { conversation } })),
    );
    const may = people.map((to, index) => message(`may-${index}`, { to, unsure: 'leave', after: 'forget' }));
    await post.show(...must);
    await other.show(...may);
    await other.show(
      ...must.filter((_, index) => index % 2 === 0).map(({ key, to }) => message(key, { to, text: `${key}, nieuw` })),
    );
    const newest = must.map(({ key }, index) => (index % 2 === 0 ? `${key}, nieuw` : key));
    await until('all to be sent', async () => (await post.outbox.waiting()).count === 0, 20);
    await until('one of each', () => newest.every((text) => seenTimes(text) === 1), 20);
    clearInterval(clients);
    await Promise.all([post, other].map(({ delivery }) => delivery.sightings.stop()));
    expect(post.teams.shown.filter(({ conversation }) => places.includes(conversation)).length).toBe(must.length);
    for (const { key } of may) expect(seenTimes(key)).toBeLessThanOrEqual(1);
    for (const place of places) {
      const posted = post.teams.calls
        .filter(({ kind, conversation, taken }) => kind === 'post' && taken && conversation === place)
        .map(({ card }) => textOf(card).replace(', nieuw', ''));
      expect([...new Set(posted)]).toEqual(
        must.filter(({ to }) => 'conversation' in to && to.conversation === place).map(({ key }) => key),
      );
    }
    expect(post.teams.overLimit).toEqual([]);
  };
  const wrong = fc.array(fc.constantFrom(...kinds), { minLength: 80, maxLength: 80 });
  await fc.assert(fc.asyncProperty(wrong, run), { numRuns: Number(process.env.RUNS ?? 4), endOnFailure: true });
}, 120_000);
