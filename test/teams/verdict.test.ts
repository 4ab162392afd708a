// What the framework's own client throws, so that the shapes are its own and not ours.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createAdapter } from '../../src/teams/adapter.ts';
import { type Verdict, verdictOf } from '../../src/teams/verdict.ts';
import { type Failure, type FakeConnector, startFakeConnector } from '../support/fake-connector.ts';

let next: Failure | undefined;
let teams: FakeConnector;
beforeAll(async () => {
  teams = await startFakeConnector({ speed: 1000, failures: () => next });
});
afterAll(() => teams.close());

const silent = { info: () => {}, warn: () => {}, error: () => {} };
const now = Date.parse('2026-03-30T07:00:00Z');

async function verdict(serviceUrl: string, call: 'post' | 'update' = 'post'): Promise<Verdict> {
  const { conversations } = await createAdapter('local', silent, '').connect(serviceUrl);
  const activity = { type: 'message', text: 'hoi' };
  const answer =
    call === 'post'
      ? conversations.sendToConversation('c', activity)
      : conversations.updateActivity('c', 'gone', activity);
  return answer.then(
    () => Promise.reject(new Error('It went well')),
    (error: unknown) => verdictOf(error, now),
  );
}

const code = (word: string): object => ({ error: { code: word, message: 'x' } });
const again = (afterMs: number | null, throttled = false): Verdict => ({ is: 'again', afterMs, throttled });
const cases: [name: string, failure: Failure, verdict: Verdict][] = [
  ['429 with seconds', { status: 429, retryAfter: '7' }, again(7000, true)],
  ['429 with a part of a second', { status: 429, retryAfter: '2.128' }, again(2128, true)],
  ['429 with a date', { status: 429, retryAfter: 'Mon, 30 Mar 2026 07:00:30 GMT' }, again(30_000, true)],
  ['429 without a word', { status: 429 }, again(null, true)],
  ['412', { status: 412 }, again(null)],
  ['503', { status: 503 }, again(null)],
  ['503 with seconds', { status: 503, retryAfter: '3' }, again(3000)],
  ['502', { status: 502 }, { is: 'unsure' }],
  ['504', { status: 504 }, { is: 'unsure' }],
  ['a hang-up', { hangUp: true, taken: true }, { is: 'unsure' }],
  [
    '404 of a conversation',
    { status: 404, body: code('ConversationNotFound') },
    { is: 'missing', what: 'conversation' },
  ],
  ['404 without a word', { status: 404 }, { is: 'missing', what: 'conversation' }],
  [
    '403 not installed',
    { status: 403, body: code('BotNotInConversationRoster') },
    { is: 'refused', problem: 'not-installed' },
  ],
  ['403 blocked', { status: 403, body: code('ConversationBlockedByUser') }, { is: 'refused', problem: 'blocked' }],
  [
    '403 blocked, in its other shape',
    { status: 403, body: { errorCode: 209, message: '{"subCode":"MessageWritesBlocked"}' } },
    { is: 'refused', problem: 'blocked' },
  ],
  [
    '403 switched off',
    { status: 403, body: code('BotDisabledByAdmin') },
    { is: 'refused', problem: 'disabled-by-admin' },
  ],
  [
    '403 no permission',
    { status: 403, body: code('NotEnoughPermissions') },
    { is: 'refused', problem: 'no-permission' },
  ],
  ['403 without a word', { status: 403, body: {} }, { is: 'refused', problem: 'no-permission' }],
  ...[302, 400, 401, 405, 413, 500, 501].map((status): [string, Failure, Verdict] => [
    String(status),
    { status },
    { is: 'refused', problem: 'refused' },
  ]),
];
describe('what Teams says to a new message', () => {
  test.each(cases)('%s', async (_name, failure, expected) => {
    next = failure;
    expect(await verdict(teams.serviceUrl)).toEqual(expected);
  });

  test('nobody listens there: it never left', async () => {
    expect(await verdict('http://127.0.0.1:1/')).toEqual(again(null));
  });

  test('there is no such host: it never left', async () => {
    expect(await verdict('http://there-is-no.invalid/')).toEqual(again(null));
  });

  test('a message that is gone is missing itself', async () => {
    next = undefined;
    expect(await verdict(teams.serviceUrl, 'update')).toEqual({ is: 'missing', what: 'message' });
  });
});

test('what signing in throws means that nothing was sent', () => {
  expect(verdictOf(new TypeError('no token'), now)).toEqual(again(null));
  expect(verdictOf('a text', now)).toEqual(again(null));
});

test('an answer that does not come in time leaves it unsure', () => {
  const late = new Error('The operation was aborted.');
  late.name = 'AbortError';
  expect(verdictOf(late, now)).toEqual({ is: 'unsure' });
});
