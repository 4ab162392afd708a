import { expect, test } from '@jest/globals';
import { stamped, unstamped } from '../../src/teams/stamp.ts';

const execute = (data?: unknown): object => ({
  type: 'Action.Execute',
  verb: 'v',
  ...(data === undefined ? {} : { data }),
});

test('every button that comes back to the bot carries the stamp, wherever it is on the card', () => {
  const card = {
    type: 'AdaptiveCard',
    refresh: { action: execute({ a: 1 }) },
    body: [
      { type: 'ActionSet', actions: [execute()] },
      { type: 'Container', items: [{ type: 'Container', selectAction: execute({}) }] },
    ],
    actions: [{ type: 'Action.ShowCard', card: { type: 'AdaptiveCard', actions: [execute({ b: [2] })] } }],
  };
  const before = JSON.stringify(card);
  const found = JSON.stringify(stamped(card, '17'));
  expect(found.match(/"messageKey":"17"/g)).toHaveLength(4);
  expect(found).toContain('"data":{"a":1,"messageKey":"17"}');
  expect(found).toContain('"data":{"b":[2],"messageKey":"17"}');
  expect(JSON.stringify(card)).toBe(before);
});

test('nothing else on the card is touched', () => {
  const card = {
    type: 'AdaptiveCard',
    body: [{ type: 'TextBlock', text: 'Action.Execute' }],
    actions: [{ type: 'Action.OpenUrl', url: 'https://example.org', data: { a: 1 } }, execute('text')],
  };
  expect(stamped(card, '17')).toEqual(card);
});

test('a press comes in with the data as the card was made with', () => {
  expect(unstamped({ a: 1, messageKey: '17' })).toEqual({ data: { a: 1 }, stamp: '17' });
  expect(unstamped({ a: 1 })).toEqual({ data: { a: 1 }, stamp: null });
});

test.each([
  ['a text', 'messageKey'],
  ['a list', ['messageKey']],
  ['nothing', null],
])('data that is %s stays as it is', (_name, data) => {
  expect(unstamped(data)).toEqual({ data, stamp: null });
});

test.each([17, {}, '', 'x', '17; drop', '-1', '9'.repeat(19)])('a made-up stamp %p is no stamp', (messageKey) => {
  expect(unstamped({ messageKey })).toEqual({ data: {}, stamp: null });
});
