// Signing in for real: the library of Azure against a login server of our own. A process takes a certificate of our own
// for good only when it is started with it, so what signs in is a process of its own.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { jwtVerify } from 'jose';
import type { GraphCredentials } from '../../src/graph/sign-in.ts';
import { ownCertificate } from './own-certificate.ts';
import { type ScriptedServer, startScriptedServer } from './scripted-server.ts';

const scope = 'https://graph.microsoft.com/.default';
const clientId = '2c1f6d0e-8a57-4b3c-9f10-6d7e5a4b3c21';
// The library looks up every other tenant with Microsoft before it trusts a login server.
const tenantId = 'adfs';
const own = ownCertificate(new Date());
const folder = mkdtempSync(join(tmpdir(), 'dagstart-sign-in-'));
const pem = join(folder, 'certificate.pem');
const trusted = join(folder, 'trusted.pem');

let host: ScriptedServer;
let login: { url: string; asked: URLSearchParams[]; close(): Promise<void> };

beforeAll(async () => {
  writeFileSync(pem, own.certificate + own.key);
  writeFileSync(trusted, own.certificate);
  host = await startScriptedServer();
  login = await startLogin();
});
afterAll(async () => {
  await host.close();
  await login.close();
  rmSync(folder, { recursive: true });
});

/** Accepts the secret `right`, and whoever can sign with our key. */
async function startLogin(): Promise<typeof login> {
  const asked: URLSearchParams[] = [];
  const server = createServer({ cert: own.certificate, key: own.key }, async (req, res) => {
    const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/adfs`;
    const say = (status: number, body: object): void => {
      // Two statements: restify, where a test before this one used it, has patched writeHead, which then returns nothing.
      res.writeHead(status, { 'content-type': 'application/json' });
      res.end(JSON.stringify(body));
    };
    if (req.method === 'GET') {
      return say(200, {
        issuer: url,
        authorization_endpoint: `${url}/authorize`,
        token_endpoint: `${url}/oauth2/token`,
        jwks_uri: `${url}/keys`,
      });
    }
    const form = new URLSearchParams(await text(req));
    asked.push(form);
    const signed = await jwtVerify(form.get('client_assertion') ?? '', own.publicKey, { clockTolerance: 5 }).then(
      ({ payload }) => payload.iss === clientId,
      () => false,
    );
    if (!signed && form.get('client_secret') !== 'right') {
      return say(401, { error: 'invalid_client', error_description: 'AADSTS7000215: Invalid client secret provided' });
    }
    say(200, { token_type: 'Bearer', expires_in: 3599, access_token: `token for ${form.get('scope')}` });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Signs in twice. */
async function signedIn(
  credentials: GraphCredentials,
  env: Record<string, string> = {},
  url = login.url,
): Promise<unknown[]> {
  const program = `
    const { createSignIn } = await import(${JSON.stringify(new URL('../../src/graph/sign-in.ts', import.meta.url).href)});
    const signIn = createSignIn(...JSON.parse(process.argv[1]));
    console.log(JSON.stringify([await signIn(), await signIn()]));
    process.exit();`;
  const given = JSON.stringify([credentials, { host: url, scope }]);
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, given], {
    env: { PATH: process.env.PATH, NODE_EXTRA_CA_CERTS: trusted, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(await text(child.stdout));
}

const token = { token: `token for ${scope}` };

test('a secret gives a token, asked for once', async () => {
  login.asked.length = 0;
  expect(await signedIn({ by: 'secret', tenantId, clientId, secret: 'right' })).toEqual([token, token]);
  expect(login.asked).toHaveLength(1);
});

test('a certificate gives a token, and its key stays here', async () => {
  login.asked.length = 0;
  expect(await signedIn({ by: 'certificate', tenantId, clientId, file: pem })).toEqual([token, token]);
  expect(login.asked).toHaveLength(1);
  expect(login.asked[0]?.toString()).not.toContain('PRIVATE');
});

test('who is not accepted is refused, each time anew', async () => {
  login.asked.length = 0;
  expect(await signedIn({ by: 'secret', tenantId, clientId, secret: 'expired' })).toEqual(['refused', 'refused']);
  expect(login.asked).toHaveLength(2);
  const missing = { by: 'certificate', tenantId, clientId, file: join(folder, 'none.pem') } as const;
  expect(await signedIn(missing)).toEqual(['refused', 'refused']);
});

test('a login server that does not answer is told from one that refuses', async () => {
  const nobody = await startScriptedServer();
  await nobody.close();
  const credentials = { by: 'secret', tenantId, clientId, secret: 'right' } as const;
  expect(await signedIn(credentials, {}, nobody.url.replace('http:', 'https:'))).toEqual([
    'unreachable',
    'unreachable',
  ]);
});

test('a managed identity gets its token from the machine it runs on, asked for once', async () => {
  const env = { IDENTITY_ENDPOINT: `${host.url}/msi/token`, IDENTITY_HEADER: 'header' };
  const expires = Math.floor(Date.now() / 1000) + 86_400;
  host.answers({
    status: 200,
    body: { access_token: 'token of the host', expires_on: `${expires}`, resource: scope, token_type: 'Bearer' },
  });
  const found = { token: 'token of the host' };
  expect(await signedIn({ by: 'managed-identity', clientId }, env)).toEqual([found, found]);
  expect(host.asked).toMatchObject([{ url: expect.stringContaining(`client_id=${clientId}`) }]);

  host.answers({ status: 400, body: { statusCode: 400, message: 'No User Assigned Managed Identity found' } });
  expect(await signedIn({ by: 'managed-identity', clientId }, env)).toEqual(['refused', 'refused']);
});
