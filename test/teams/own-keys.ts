// The Bot Framework's login server in small: own RSA keys, published on loopback, that sign tokens as a test wants them.
import { createServer, type Server } from 'node:http';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';

export const appId = '11111111-2222-4333-8444-555555555555';
export const tenantId = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
export const serviceUrl = 'https://smba.trafficmanager.net/emea/';

export interface TokenWish {
  /** `stranger` is not published; `not-endorsed` may speak for another channel only. */
  key?: 'good' | 'stranger' | 'not-endorsed';
  alg?: 'RS256' | 'RS384' | 'RS512' | 'PS256';
  claims?: Record<string, unknown>;
  /** Seconds from now; negative is past. */
  expiresIn?: number;
}

export interface OwnKeys {
  metadataUrl: string;
  tokenIssuer: string;
  /** How often the metadata was asked for. */
  asked(): number;
  /** A token as Teams would send it, but for what is wished otherwise. */
  token(wish?: TokenWish): Promise<string>;
  close(): Promise<void>;
}

export async function startOwnKeys(): Promise<OwnKeys> {
  const tokenIssuer = 'https://api.botframework.com';
  const pairs = {
    good: await generateKeyPair('RS256', { extractable: true }),
    stranger: await generateKeyPair('RS256', { extractable: true }),
    'not-endorsed': await generateKeyPair('RS256', { extractable: true }),
  };
  const published = async (kid: 'good' | 'not-endorsed', endorsements: string[]) => ({
    ...(await exportJWK(pairs[kid].publicKey)),
    kid,
    use: 'sig',
    endorsements,
  });
  const keys = [await published('good', ['msteams']), await published('not-endorsed', ['webchat'])];

  let times = 0;
  const server = createServer((req, res) => {
    if (req.url === '/openid') times += 1;
    const page = req.url === '/openid' ? { issuer: tokenIssuer, jwks_uri: `${address(server)}/keys` } : { keys };
    res.setHeader('content-type', 'application/json');
    res.end(JSON.stringify(page));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    metadataUrl: `${address(server)}/openid`,
    tokenIssuer,
    asked: () => times,
    async token({ key = 'good', alg = 'RS256', claims = {}, expiresIn = 3600 } = {}) {
      const now = Math.floor(Date.now() / 1000);
      const all = { serviceurl: serviceUrl, iss: tokenIssuer, aud: appId, nbf: now - 7200, exp: now + expiresIn };
      return new SignJWT({ ...all, ...claims })
        .setProtectedHeader({ alg, kid: key, typ: 'JWT' })
        .sign(await keyFor(pairs[key].privateKey, alg));
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A Web Crypto key is bound to one algorithm; the key itself is the same for all of them. */
async function keyFor(key: CryptoKey, alg: string): Promise<CryptoKey> {
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', key);
  const name = alg.startsWith('PS') ? 'RSA-PSS' : 'RSASSA-PKCS1-v1_5';
  return crypto.subtle.importKey('pkcs8', pkcs8, { name, hash: `SHA-${alg.slice(2)}` }, false, ['sign']);
}

/** A token that nobody signed. */
export function unsigned(claims: object, header: object = { alg: 'RS256', kid: 'good', typ: 'JWT' }): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part(header)}.${part(claims)}.${Buffer.from('nobody').toString('base64url')}`;
}

/** Of a server that listens on loopback. */
export function address(server: Server): string {
  const at = server.address();
  return typeof at === 'object' && at ? `http://127.0.0.1:${at.port}` : '';
}
