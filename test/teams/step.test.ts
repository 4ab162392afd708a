import { describe, expect, test } from '@jest/globals';
import type { ProblemKind } from '../../src/ports.ts';
import { consequenceOf, type Patience } from '../../src/teams/consequence.ts';
import { type Step, stepOf, type Waiting } from '../../src/teams/step.ts';

const there = { id: 'c', serviceUrl: 's', botId: 'b', tenantId: 't' };
const { id: _id, ...via } = there;
const inChannel: Waiting = {
  ...{
    key: 'k',
    place: '1',
    address: 'c',
    person: null,
    teamsId: null,
    card: {},
    summary: '',
    name: 'x/y',
    version: 3,
  },
  ...{ activityId: null, unsure: 'repeat', after: 'keep', late: false, attempts: 0, misses: 0, wasPosting: false },
  ...{ isUnsure: false, conversation: there, via: null, problem: null },
};
const toPerson: Waiting = { ...inChannel, address: 'person:p', person: 'p', teamsId: '29:p', via };
const stranger: Waiting = { ...toPerson, conversation: null };

const steps: [name: string, message: Waiting, step: Partial<Step>][] = [
  ['new in a channel', inChannel, { do: 'post', in: there }],
  ['posted before', { ...inChannel, activityId: 'a' }, { do: 'update', activityId: 'a' }],
  ['to a person with a chat', toPerson, { do: 'post' }],
  ['to a person without a chat', stranger, { do: 'open', via, teamsId: '29:p', person: 'p' }],
  [
    'to a person of a wijkteam that was forgotten',
    { ...stranger, via: null },
    { do: 'drop', problem: 'not-installed' },
  ],
  ['in a channel that was forgotten', { ...inChannel, conversation: null }, { do: 'drop', problem: 'not-installed' }],
  ['its sender died while posting', { ...inChannel, wasPosting: true }, { do: 'doubt' }],
  ['its sender died, and it is too late', { ...inChannel, wasPosting: true, late: true }, { do: 'doubt' }],
  ['too late in a channel', { ...inChannel, late: true }, { do: 'drop', problem: 'too-late' }],
  ['too late and perhaps there', { ...inChannel, late: true, isUnsure: true }, { do: 'drop', problem: 'unsure' }],
  ['too late to update', { ...inChannel, late: true, activityId: 'a' }, { do: 'drop', problem: null }],
  ['too late for a person', { ...toPerson, late: true }, { do: 'drop', problem: null }],
  ...(['blocked', 'not-installed', 'disabled-by-admin'] as const).map((problem): [string, Waiting, Partial<Step>] => [
    `to a person: ${problem}`,
    { ...toPerson, problem },
    { do: 'drop', problem },
  ]),
  ...(['refused', 'not-found', 'no-permission', 'too-late', 'unsure'] as const).map(
    (problem): [string, Waiting, Partial<Step>] => [
      `to a person: ${problem}`,
      { ...toPerson, problem },
      { do: 'post' },
    ],
  ),
  ['in a channel that was not installed', { ...inChannel, problem: 'not-installed' }, { do: 'post' }],
];
test.each(steps)('%s', (_name, message, step) => {
  expect(stepOf(message)).toMatchObject(step);
});

const patience: Patience = { first: 1000, doubt: 30_000, misses: [10_000, 60_000] };
const follows = (message: Waiting, answer: Parameters<typeof consequenceOf>[2], step = stepOf(message)) =>
  consequenceOf(message, step, answer, patience, 0);
const posted: Waiting = { ...inChannel, activityId: 'a' };

describe('a new message', () => {
  test('that was taken is done, under the name Teams gives it', () => {
    const { settled, ending, cleared } = follows(inChannel, { is: 'taken', id: 'new' });
    expect([ending, settled.done, settled.version, settled.activityId, cleared]).toEqual([
      'delivered',
      true,
      3,
      'new',
      false,
    ]);
    expect(follows({ ...inChannel, problem: 'refused' }, { is: 'taken', id: 'new' }).cleared).toBe(true);
  });

  test('that was taken without a name is not sent again either', () => {
    expect(follows(inChannel, { is: 'taken', id: null }).settled).toMatchObject({ done: true, unsure: true });
  });

  test('that may have been taken is repeated half a minute later, or left', () => {
    const repeated = follows(inChannel, { is: 'unsure' });
    expect(repeated.settled).toMatchObject({ done: false, unsure: true, againMs: 30_000 });
    const left = follows({ ...inChannel, unsure: 'leave' }, { is: 'unsure' });
    expect(left.settled).toMatchObject({ done: true, unsure: true, givenUp: false });
    expect([repeated.problem, left.problem, repeated.ending, left.ending]).toEqual([null, null, 'unsure', 'unsure']);
  });

  test('whose sender died while posting it is treated likewise', () => {
    const died = { ...inChannel, wasPosting: true };
    expect(follows(died, null).settled).toMatchObject({ unsure: true, againMs: 30_000 });
    expect(follows({ ...died, unsure: 'leave' }, null).settled).toMatchObject({ unsure: true, done: true });
  });

  test('to a conversation Teams does not know is tried again twice, then given up; the conversation is not forgotten', () => {
    const missing = { is: 'missing', what: 'conversation' } as const;
    const waits = [0, 1, 2].map((misses) => follows({ ...inChannel, misses }, missing));
    expect(waits.map(({ settled }) => settled.againMs)).toEqual([10_000, 60_000, 0]);
    expect(waits.map(({ settled }) => settled.missed)).toEqual([true, true, false]);
    expect(waits.map(({ problem }) => problem)).toEqual([null, null, 'not-found']);
    expect(waits[2]?.settled).toMatchObject({ done: true, givenUp: true });
  });
});

describe('an update', () => {
  test.each([
    ['a lost answer', { is: 'unsure' }, { done: false, unsure: false, againMs: 1000 }],
    ['a message that is gone', { is: 'missing', what: 'message' }, { done: true, givenUp: false }],
    ['a conversation Teams does not know', { is: 'missing', what: 'conversation' }, { done: false, againMs: 10_000 }],
    ['a success', { is: 'taken', id: null }, { done: true, activityId: 'a' }],
  ] as const)('after %s', (_name, answer, settled) => {
    const result = follows(posted, answer);
    expect(result.settled).toMatchObject(settled);
    expect(result.problem).toBeNull();
  });
});

describe('too much at once', () => {
  test('holds the whole conversation back as long as Teams asks', () => {
    expect(follows(inChannel, { is: 'again', afterMs: 7000, throttled: true })).toMatchObject({
      settled: { againMs: 7000, done: false },
      holdMs: 7000,
    });
  });

  test('and a little longer each time when Teams does not say how long', () => {
    const waits = [0, 1, 2].map(
      (attempts) => follows({ ...inChannel, attempts }, { is: 'again', afterMs: null, throttled: true }).holdMs,
    );
    expect(waits).toEqual([1000, 2000, 4000]);
  });

  test('a conversation is not held back for what went wrong with one message', () => {
    expect(follows(inChannel, { is: 'again', afterMs: null, throttled: false })).toMatchObject({
      settled: { againMs: 1000 },
      holdMs: null,
    });
  });
});

test.each<ProblemKind>(['refused', 'blocked', 'no-permission'])('what Teams refuses is a problem: %s', (problem) => {
  for (const message of [inChannel, posted, stranger]) {
    expect(follows(message, { is: 'refused', problem })).toMatchObject({
      settled: { done: true, givenUp: true },
      ending: 'undelivered',
      problem,
    });
  }
});

test('a chat that was opened is spoken in next, at once', () => {
  expect(follows(stranger, { is: 'taken', id: 'chat' })).toMatchObject({
    settled: { done: false, againMs: 0, activityId: null },
    ending: 'opened',
  });
});

test('a chat that was opened without a name is opened again, later', () => {
  expect(follows(stranger, { is: 'taken', id: null })).toMatchObject({ settled: { done: false, againMs: 1000 } });
});

test('what is dropped without a problem goes silently', () => {
  expect(follows({ ...toPerson, late: true }, null)).toMatchObject({ ending: 'dropped', problem: null });
});
