import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../src/config.ts';
import { StartError } from '../src/shared/start-error.ts';

const real = {
  MICROSOFT_APP_ID: '9d1f3b5c-7e24-4a68-8c0d-2b4f6a8c0e1d',
  MICROSOFT_APP_TENANT_ID: '2f4b7c1e-8a3d-4e5f-9b60-7c8d9e0f1a2b',
  MICROSOFT_APP_PASSWORD: 'a password',
  PSEUDONYM_KEY: 'a key that is at least thirty-two long',
};

test('without any configuration it is local mode, on this machine only', () => {
  expect(readConfig({})).toMatchObject({
    teams: 'local',
    host: '127.0.0.1',
    port: 3978,
    playground: { on: true, port: 56150 },
    dataDir: './data',
    localUser: 'teammanager',
    smallestGroup: 5,
    quietHours: { from: '18:00', until: '08:00' },
    keep: { answers: 6, dagbeelden: 12, ontwikkelpunten: 24, besluiten: 12 },
    keepCasuscodes: 90,
    gemeenteFile: undefined,
    graph: {
      credentials: null,
      baseUrl: undefined,
      site: undefined,
      localPort: 3979,
      unitsPerMinute: 1250,
      organiser: undefined,
    },
  });
  expect(readConfig({ HOST: '0.0.0.0' }).host).toBe('127.0.0.1');
});

test('with credentials it is Teams', () => {
  expect(readConfig({ ...real, HOST: '0.0.0.0', NODE_ENV: 'production' })).toMatchObject({
    teams: { appId: real.MICROSOFT_APP_ID, appType: 'SingleTenant', tenantId: real.MICROSOFT_APP_TENANT_ID },
    host: '0.0.0.0',
  });
});

describe('the bot signs in to Graph', () => {
  const { MICROSOFT_APP_PASSWORD: password, ...identity } = real;
  const clientId = '3a1f3b5c-7e24-4a68-8c0d-2b4f6a8c0e1d';
  const credentialsOf = (env: Record<string, string>) => readConfig(env).graph.credentials;

  test('as itself, with its password or its managed identity', () => {
    expect(credentialsOf(real)).toEqual({
      by: 'secret',
      tenantId: real.MICROSOFT_APP_TENANT_ID,
      clientId: real.MICROSOFT_APP_ID,
      secret: password,
    });
    expect(credentialsOf({ ...identity, MICROSOFT_APP_TYPE: 'UserAssignedMSI' })).toEqual({
      by: 'managed-identity',
      clientId: real.MICROSOFT_APP_ID,
    });
  });

  test('as an application of its own where one is set, which never gets the password of the bot', () => {
    expect(credentialsOf({ ...real, GRAPH_CLIENT_ID: clientId })).toEqual({ by: 'managed-identity', clientId });
    expect(credentialsOf({ ...real, GRAPH_CLIENT_ID: clientId, GRAPH_CLIENT_SECRET: 'other' })).toMatchObject({
      by: 'secret',
      clientId,
      secret: 'other',
    });
    expect(credentialsOf({ ...real, GRAPH_CLIENT_ID: clientId, GRAPH_CERTIFICATE: 'bot.pem' })).toMatchObject({
      by: 'certificate',
      clientId,
      file: 'bot.pem',
    });
  });

  test('at the real Graph unless another address is set', () => {
    expect(readConfig(real).graph.baseUrl).toBe('https://graph.microsoft.com');
    expect(readConfig({ ...real, GRAPH_BASE_URL: 'https://graph.microsoft.us/' }).graph.baseUrl).toBe(
      'https://graph.microsoft.us',
    );
    expect(readConfig({ GRAPH_BASE_URL: 'http://127.0.0.1:4000/' }).graph.baseUrl).toBe('http://127.0.0.1:4000');
  });
});

describe('what is wrong is said in one line that names the setting', () => {
  const { MICROSOFT_APP_TENANT_ID: _t, ...noTenant } = real;
  const { MICROSOFT_APP_PASSWORD: _p, ...noPassword } = real;
  const { PSEUDONYM_KEY: _k, ...noKey } = real;
  const cases: [string, Record<string, string>, string][] = [
    ['production without credentials', { NODE_ENV: 'production' }, 'MICROSOFT_APP_ID'],
    ['no tenant', noTenant, 'MICROSOFT_APP_TENANT_ID'],
    ['no password', noPassword, 'MICROSOFT_APP_PASSWORD'],
    ['a password for a managed identity', { ...real, MICROSOFT_APP_TYPE: 'UserAssignedMSI' }, 'MICROSOFT_APP_PASSWORD'],
    ['no key for the pseudonyms', noKey, 'PSEUDONYM_KEY'],
    ['a short key', { ...real, PSEUDONYM_KEY: 'short' }, 'PSEUDONYM_KEY'],
    ['an unknown app type', { ...real, MICROSOFT_APP_TYPE: 'MultiTenant' }, 'MICROSOFT_APP_TYPE'],
    ['a port that is no port', { PORT: 'abc' }, 'PORT'],
    ['a database that is not PostgreSQL', { DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
    ['a beheerder that is no id', { BEHEERDERS: 'jan@voorbeeld.nl' }, 'BEHEERDERS'],
    ['figures of two people', { SMALLEST_GROUP: '2' }, 'SMALLEST_GROUP'],
    ['a group that is no number', { SMALLEST_GROUP: 'vijf' }, 'SMALLEST_GROUP'],
    ['quiet hours that are none', { QUIET_HOURS: '18-8' }, 'QUIET_HOURS'],
    ['answers kept no month', { KEEP_ANSWERS_MONTHS: '0' }, 'KEEP_ANSWERS_MONTHS'],
    ['answers kept longer than their day', { KEEP_ANSWERS_MONTHS: '24' }, 'KEEP_DAGBEELDEN_MONTHS'],
    ['a local Graph that is elsewhere', { GRAPH_BASE_URL: 'http://graph.example' }, 'GRAPH_BASE_URL'],
    ['a Graph without https', { ...real, GRAPH_BASE_URL: 'http://graph.example' }, 'GRAPH_BASE_URL'],
    ['a client that is no id', { ...real, GRAPH_CLIENT_ID: 'bot' }, 'GRAPH_CLIENT_ID'],
    ['more than SharePoint gives', { SHAREPOINT_UNITS_PER_MINUTE: '1000000' }, 'SHAREPOINT_UNITS_PER_MINUTE'],
    ['a mailbox that is none', { CALENDAR_ORGANISER: 'iemand' }, 'CALENDAR_ORGANISER'],
    ['casus codes kept three days', { KEEP_CASUSCODES_DAYS: '3' }, 'KEEP_CASUSCODES_DAYS'],
    ['an unknown role', { LOCAL_USER: 'baas' }, 'LOCAL_USER'],
    [
      'own keys without https in production',
      { ...real, NODE_ENV: 'production', BOT_OPENID_METADATA_URL: 'http://127.0.0.1:1/k' },
      'BOT_OPENID_METADATA_URL',
    ],
    [
      'own keys without https elsewhere',
      { ...real, BOT_OPENID_METADATA_URL: 'http://keys.example/k' },
      'BOT_OPENID_METADATA_URL',
    ],
  ];
  test.each(cases)('%s', (_name, env, setting) => {
    expect(() => readConfig(env)).toThrow(StartError);
    expect(() => readConfig(env)).toThrow(setting);
    expect(() => readConfig(env)).not.toThrow('\n');
    expect(() => readConfig(env)).not.toThrow('a password');
  });
});

test('an empty setting is one that was not set', () => {
  expect(readConfig({ MICROSOFT_APP_ID: '', DATABASE_URL: ' ', BEHEERDERS: '' })).toMatchObject({
    teams: 'local',
    beheerders: [],
  });
});
