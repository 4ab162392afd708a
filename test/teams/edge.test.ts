import { expect, test } from '@jest/globals';
import { errorFacts } from '../../src/shared/error-facts.ts';
import { checkActivity, checkCaller, type EdgeRules, teamsServiceHosts } from '../../src/teams/edge.ts';
import { appId, serviceUrl, tenantId, unsigned } from './own-keys.ts';

const rules: EdgeRules = {
  appId,
  tokenIssuer: 'https://api.botframework.com',
  tenants: [tenantId],
  serviceHosts: [...teamsServiceHosts],
};
const now = Date.UTC(2026, 10, 23, 7, 30);
const claims = { iss: rules.tokenIssuer, aud: appId, serviceurl: serviceUrl, exp: now / 1000 + 60 };
const good = `Bearer ${unsigned(claims)}`;
const headers = (authorization: string[]) => ({ authorization, host: ['bot.example'], origin: [] });

const callers: [promise: string, authorization: string[], reason: string | null][] = [
  ['a channel token for this bot goes on to the library', [good], null],
  [
    'expired within five minutes is still for the library',
    [`Bearer ${unsigned({ ...claims, exp: now / 1000 - 299 })}`],
    null,
  ],
  ['no header is refused', [], 'token-not-readable'],
  ['two headers are refused, even when both are good', [good, good], 'token-not-readable'],
  ['lower-case bearer is refused', [good.replace('Bearer', 'bearer')], 'token-not-readable'],
  ['something behind the token is refused', [`${good} x`], 'token-not-readable'],
  ['no JSON in the token is refused', ['Bearer aaaa.bbbb.cccc'], 'token-not-readable'],
  ['alg none is refused', [`Bearer ${unsigned(claims, { alg: 'none' })}`], 'token-not-readable'],
  ['PS256 is refused', [`Bearer ${unsigned(claims, { alg: 'PS256' })}`], 'token-not-readable'],
  ['HS256 is refused', [`Bearer ${unsigned(claims, { alg: 'HS256' })}`], 'token-not-readable'],
  ['no serviceurl is refused', [`Bearer ${unsigned({ ...claims, serviceurl: undefined })}`], 'token-not-readable'],
  ['no expiry is refused', [`Bearer ${unsigned({ ...claims, exp: undefined })}`], 'token-not-readable'],
  ['a list of audiences is refused', [`Bearer ${unsigned({ ...claims, aud: [appId] })}`], 'token-not-readable'],
  [
    'another issuer is refused',
    [`Bearer ${unsigned({ ...claims, iss: 'https://sts.windows.net/x/' })}`],
    'token-issuer',
  ],
  ['another audience is refused', [`Bearer ${unsigned({ ...claims, aud: rules.tokenIssuer })}`], 'token-audience'],
  ['expired is refused', [`Bearer ${unsigned({ ...claims, exp: now / 1000 - 301 })}`], 'token-expired'],
];
test.each(callers)('caller with credentials: %s', (_promise, authorization, reason) => {
  const caller = checkCaller(rules, headers(authorization), now);
  expect(caller.ok ? null : [caller.status, caller.reason]).toEqual(reason === null ? null : [401, reason]);
});

const neighbours: [promise: string, host: string[], origin: string[], reason: string | null][] = [
  ['a program on this machine', ['127.0.0.1:3978'], [], null],
  ['localhost', ['localhost:3978'], [], null],
  ['IPv6', ['[::1]:3978'], [], null],
  ['a page of this machine', ['localhost:3978'], ['http://localhost:56150'], null],
  ['a page of another site', ['localhost:3978'], ['https://evil.example'], 'origin-not-loopback'],
  ['a page without a site', ['localhost:3978'], ['null'], 'origin-not-loopback'],
  ['a page whose name begins like ours', ['localhost:3978'], ['http://localhost.evil.example'], 'origin-not-loopback'],
  ['a page on 127.0.0.1.evil.example', ['localhost'], ['http://127.0.0.1.evil.example'], 'origin-not-loopback'],
  ['another name for this machine', ['evil.example:3978'], [], 'host-not-loopback'],
  ['a name and a user', ['localhost@evil.example'], [], 'host-not-loopback'],
  ['no host', [], [], 'host-not-loopback'],
  ['two hosts', ['localhost', 'evil.example'], [], 'host-not-loopback'],
];
test.each(neighbours)('caller in local mode: %s', (_promise, host, origin, reason) => {
  const caller = checkCaller('local', { authorization: [], host, origin }, now);
  expect(caller.ok ? null : [caller.status, caller.reason]).toEqual(reason === null ? null : [403, reason]);
});

const activity = {
  type: 'message',
  channelId: 'msteams',
  serviceUrl,
  conversation: { id: '19:x@thread.tacv2', tenantId },
  from: { id: '29:x' },
  channelData: { tenant: { id: tenantId } },
};
const from = (url: string) => ({ ...activity, serviceUrl: url });
const other = 'ffffffff-bbbb-4ccc-8ddd-eeeeeeeeeeee';

const activities: [promise: string, body: unknown, refusal: [status: number, reason: string] | null][] = [
  ['an activity of Teams passes', activity, null],
  ['unknown keys pass', { ...activity, entities: [{ type: 'clientInfo' }] }, null],
  ['the tenant in one place is enough', { ...activity, channelData: null }, null],
  ['the tenant in the other place is enough', { ...activity, conversation: { id: 'x' } }, null],
  [
    'capitals in a tenant do not matter',
    { ...activity, channelData: { tenant: { id: tenantId.toUpperCase() } } },
    null,
  ],
  ['another channel is refused', { ...activity, channelId: 'AseChannel' }, [400, 'channel']],
  [
    'another tenant is refused',
    { ...activity, channelData: null, conversation: { id: 'x', tenantId: other } },
    [401, 'tenant'],
  ],
  ['tenants that disagree are refused', { ...activity, channelData: { tenant: { id: other } } }, [401, 'tenant']],
  ['the same, the other way round', { ...activity, conversation: { id: 'x', tenantId: other } }, [401, 'tenant']],
  ['no tenant is refused', { ...activity, channelData: {}, conversation: { id: 'x' } }, [401, 'tenant-missing']],
  ['an empty tenant is refused', { ...activity, channelData: { tenant: { id: '' } } }, [401, 'tenant']],
  ['another host is refused', from('https://evil.example/'), [400, 'service-host']],
  ['a neighbour of the host is refused', from('https://evil.trafficmanager.net/'), [400, 'service-host']],
  ['a host that ends like ours is refused', from('https://xsmba.trafficmanager.net/'), [400, 'service-host']],
  ['another port is refused', from('https://smba.trafficmanager.net:8443/emea/'), [400, 'service-host']],
  ['plain http is refused', from('http://smba.trafficmanager.net/emea/'), [400, 'service-host']],
  ['a user in the service URL is refused', from('https://smba.trafficmanager.net@evil.example/'), [400, 'service-url']],
  ['no URL is refused', from('smba.trafficmanager.net'), [400, 'service-url']],
  ['a service URL the token does not name is refused', from(`${serviceUrl}x`), [401, 'token-service-url']],
  ['a slash too few is refused', from(serviceUrl.slice(0, -1)), [401, 'token-service-url']],
  ...[{}, [], null, 'text', 1, [activity]].map((body): [string, unknown, [number, string]] => [
    `${JSON.stringify(body)} is refused`,
    body,
    [400, 'activity-not-understood'],
  ]),
  ...(['type', 'channelId', 'serviceUrl'] as const).flatMap((key) =>
    ['', 1, null, undefined, {}].map((value): [string, unknown, [number, string]] => [
      `${key} ${JSON.stringify(value)} is refused`,
      { ...activity, [key]: value },
      [400, 'activity-not-understood'],
    ]),
  ),
  ...[
    { conversation: { id: 1 } },
    { conversation: 'x' },
    { conversation: { id: 'x', tenantId: [tenantId] } },
    { from: { id: {} } },
    { channelData: 'x' },
    { channelData: { tenant: { id: [tenantId] } } },
  ].map((wrong): [string, unknown, [number, string]] => [
    `${JSON.stringify(wrong)} is refused`,
    { ...activity, ...wrong },
    [400, 'activity-not-understood'],
  ]),
];
test.each(activities)('activity with credentials: %s', (_promise, body, refusal) => {
  const checked = checkActivity(rules, { ok: true, serviceUrl }, body);
  expect(checked.ok ? null : [checked.status, checked.reason]).toEqual(refusal);
});

test('a dot in front of a service host stands for every host below it, not for itself', () => {
  const wide: EdgeRules = { ...rules, serviceHosts: ['.teams.example'] };
  const allowed = (url: string) => checkActivity(wide, { ok: true, serviceUrl: url }, from(url)).ok;
  expect(allowed('https://smba.infra.teams.example/')).toBe(true);
  expect(allowed('https://teams.example/')).toBe(false);
  expect(allowed('https://evilteams.example/')).toBe(false);
});

const local: [url: string, allowed: boolean][] = [
  ['http://localhost:56150/_connector', true],
  ['http://127.0.0.1:4000', true],
  ['http://[::1]:4000', true],
  ['https://localhost/', true],
  ['http://192.168.1.2:4000', false],
  ['http://localhost.evil.example/', false],
  ['http://localhost@evil.example/', false],
  ['http://evil@localhost/', false],
  ['ftp://localhost/', false],
  [serviceUrl, false],
];
test.each(local)('in local mode an answer to %s is allowed: %s', (url, allowed) => {
  expect(checkActivity('local', { ok: true, serviceUrl: null }, from(url)).ok).toBe(allowed);
});

test('an error for the log carries where it happened, and nothing of its message', () => {
  const error = new TypeError('Anneke woont op nr 4\n    at home (secret.ts:1:2)');
  const facts = errorFacts(error);
  expect(facts.error).toBe('TypeError');
  expect(facts.at?.[0]).toContain('edge.test');
  expect(JSON.stringify(facts)).not.toMatch(/Anneke|secret/);
  expect(errorFacts('Anneke')).toEqual({ error: 'string' });
});
