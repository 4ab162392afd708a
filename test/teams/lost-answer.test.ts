// Through the front door: Teams takes a message and its answer is lost; then somebody looks at it.
import { afterEach, expect, test } from '@jest/globals';
import { until } from '../support/database.ts';
import { message, textOf } from '../support/delivery.ts';
import { type Call, type Failure, startFakeConnector } from '../support/fake-connector.ts';
import { asPerson, channelId, people, startFakeTeams } from '../support/fake-teams.ts';
import { startTestBot } from '../support/test-bot.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

test('the press of a client tells which message it is, and a later version goes there', async () => {
  const lost: Failure = { hangUp: true, taken: true };
  let answers = 0;
  const isFirst = ({ card }: Call): boolean => textOf(card) === 'een' && answers++ === 0;
  const teams = await startFakeConnector({ speed: 100, failures: (call) => (isFirst(call) ? lost : undefined) });
  stops.push(teams.close);
  const fake = { ...(await startFakeTeams(people(2))), serviceUrl: teams.serviceUrl };
  const bot = await startTestBot({ fake });
  stops.push(bot.stop);
  const { chat, deliveries, db } = bot.running.ports;
  const show = (text: string) => chat.show(db, [message('a', { to: { conversation: channelId }, text })]);

  await show('een');
  const posted = await until('the message', () => teams.shown.find(({ card }) => textOf(card) === 'een'));
  await until('the lost answer to be noticed', () => bot.log.some(({ event }) => event === 'message.unsure'));
  expect((await deliveries.waiting()).count).toBe(1);
  const figures = await (await fetch(`${bot.url}/metrics`)).text();
  expect(figures).toMatch(/^dagstart_messages_waiting 1$/m);
  expect(figures).toMatch(/^dagstart_messages_total\{ending="unsure",kind="channel"\} 1$/m);

  const { refresh } = posted.card as { refresh: { action: { verb: string; data: object } } };
  const client = asPerson(bot.url, fake, people(1)[0] ?? { id: '', aadObjectId: '', name: '' });
  const pressed = await client.send({
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: posted.id,
    value: { action: refresh.action, trigger: 'automatic' },
  });
  expect(pressed.status).toBe(200);
  // Half a minute would pass before it was sent again.
  await until('it to be known', async () => (await deliveries.waiting()).count === 0, 10);
  await show('twee');
  await until('the new version', () => textOf(posted.card) === 'twee');
  expect(teams.shown.filter(({ card }) => ['een', 'twee'].includes(textOf(card)))).toHaveLength(1);
});
