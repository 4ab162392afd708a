import { expect, test } from '@jest/globals';
import { remember } from '../../src/shared/remember.ts';

function counting(seconds: number, most = 10) {
  const clock = { now: 0 };
  const loads: string[] = [];
  const ask = remember(
    async (key: string) => {
      loads.push(key);
      if (key === 'broken') throw new Error('broken');
      return key.toUpperCase();
    },
    { seconds, most, now: () => clock.now },
  );
  return { ask, loads, clock };
}

test('a value is loaded once until its time is over', async () => {
  const { ask, loads, clock } = counting(10);
  expect(await Promise.all([ask('a'), ask('a')])).toEqual(['A', 'A']);
  clock.now = 9_999;
  await ask('a');
  expect(loads).toEqual(['a']);
  clock.now = 10_000;
  await ask('a');
  expect(loads).toEqual(['a', 'a']);
});

test('a failure is not remembered', async () => {
  const { ask, loads } = counting(10);
  await expect(ask('broken')).rejects.toThrow();
  await expect(ask('broken')).rejects.toThrow();
  expect(loads).toEqual(['broken', 'broken']);
});

test('the oldest leaves when there are too many', async () => {
  const { ask, loads } = counting(10, 2);
  for (const key of ['a', 'b', 'c', 'a']) await ask(key);
  expect(loads).toEqual(['a', 'b', 'c', 'a']);
});

test('what is forgotten is loaded anew', async () => {
  const { ask, loads } = counting(10);
  await ask('a');
  ask.forget();
  await ask('a');
  expect(loads).toEqual(['a', 'a']);
});

test('a clock that was ahead and is set back makes it forget', async () => {
  const { ask, loads, clock } = counting(10);
  clock.now = 1_000_000;
  await ask('a');
  clock.now = 0;
  await ask('a');
  expect(loads).toEqual(['a', 'a']);
});
