// The whole bot with credentials, its tokens checked for real against keys of our own on loopback.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startBot } from '../../src/start.ts';
import { channelId } from '../support/fake-teams.ts';
import { newDatabase } from '../support/test-bot.ts';
import { appId, startOwnKeys, tenantId } from './own-keys.ts';

let keys: Awaited<ReturnType<typeof startOwnKeys>>;
let bot: Awaited<ReturnType<typeof startBot>>;
const serviceUrl = 'http://127.0.0.1:9/teams/';

beforeAll(async () => {
  keys = await startOwnKeys();
  const nothing = (): void => {};
  bot = await startBot({
    database: await newDatabase('PGlite'),
    teams: {
      appId,
      appType: 'SingleTenant',
      tenantId,
      password: 'not used here',
      openIdMetadataUrl: keys.metadataUrl,
      tokenIssuer: keys.tokenIssuer,
    },
    port: 0,
    pseudonymKey: 'a key for tests that is long enough',
    beheerders: [],
    log: { info: nothing, warn: nothing, error: nothing },
  });
});
afterAll(async () => {
  await bot.stop();
  await keys.close();
});

function press(headers: Record<string, string>): Promise<Response> {
  const action = {
    type: 'Action.Execute',
    verb: 'dagstart.nothing',
    data: { dagstart: '11111111-1111-4111-8111-111111111111' },
  };
  return fetch(`http://127.0.0.1:${bot.port}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({
      type: 'invoke',
      name: 'adaptiveCard/action',
      channelId: 'msteams',
      serviceUrl,
      from: { id: '29:1-a', aadObjectId: '00000000-0000-4000-8000-000000000001', name: 'Samira' },
      recipient: { id: `28:${appId}` },
      conversation: { id: channelId, conversationType: 'channel', tenantId },
      channelData: { tenant: { id: tenantId } },
      value: { action },
    }),
  });
}

test('a token of Teams for this bot is heard', async () => {
  const token = await keys.token({ claims: { serviceurl: serviceUrl } });
  const answer = await press({ authorization: `Bearer ${token}` });
  expect(answer.status).toBe(200);
  expect(JSON.stringify(await answer.json())).toContain('Deze dagstart bestaat niet');
});

test('no token, or one for another bot, is not', async () => {
  expect((await press({})).status).toBe(401);
  const other = await keys.token({ claims: { serviceurl: serviceUrl, aud: '99999999-2222-4333-8444-555555555555' } });
  expect((await press({ authorization: `Bearer ${other}` })).status).toBe(401);
});
