import { afterEach, expect, test } from '@jest/globals';
import { message, person, startBoth, textOf } from '../support/delivery.ts';
import { until } from '../support/database.ts';

let stop: (() => Promise<void>) | undefined;
afterEach(async () => {
  await stop?.();
});

test.each(['PGlite', 'PostgreSQL'] as const)('what is shown is posted, and updated: %s', async (engine) => {
  const post = await startBoth(engine);
  stop = post.stop;
  const { outbox, db, teams } = post;
  await outbox.show(db, [message('a')]);
  const t0 = performance.now();
  await until('post', () => teams.shown.find((each) => textOf(each.card) === 'a'));
  console.log('posted', performance.now() - t0);
  await outbox.show(db, [message('a', { text: 'twee' })]);
  await until('update', () => teams.shown.find((each) => textOf(each.card) === 'twee' && each.updates === 1));
  await outbox.show(db, [message('p', { to: person(1), after: 'forget' })]);
  const q = await until('personal', () => teams.shown.find((each) => textOf(each.card) === 'p'));
  console.log(post.log, JSON.stringify(q), post.endings);
  expect(teams.overLimit).toEqual([]);
});
