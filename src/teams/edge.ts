// Who may speak to the bot, decided in front of the framework: the framework lets through more than one thinks
// (tokens of the emulator, any tenant, any service URL, and it remembers every tenant that an unsigned token names).
import { z } from 'zod';

export type EdgeRules =
  | {
      appId: string;
      tokenIssuer: string;
      tenants: string[];
      serviceHosts: string[];
      /** With own keys on this machine the Teams they stand for is on this machine too, without https. */
      serviceOnLoopback?: boolean;
    }
  | 'local';

/** Who signs the tokens of the Bot Framework channels. */
export const channelTokenIssuer = 'https://api.botframework.com';

/** Teams outside government clouds. Not `.trafficmanager.net`: anybody can register a name under that. */
export const teamsServiceHosts: readonly string[] = ['smba.trafficmanager.net'];

const edgeActivity = z.looseObject({
  type: z.string().min(1),
  channelId: z.string().min(1),
  serviceUrl: z.string().min(1),
  conversation: z.looseObject({ id: z.string(), tenantId: z.string().nullish() }).optional(),
  from: z.looseObject({ id: z.string() }).optional(),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string() }).nullish() }).nullish(),
});

/** What is certain about an activity at the edge; everything else in it is still unparsed. */
export type EdgeActivity = z.infer<typeof edgeActivity>;

/** The reason is for the log; the sender sees the status only. */
export interface EdgeRefusal {
  ok: false;
  status: 400 | 401 | 403;
  reason: string;
}

const refuse = (status: EdgeRefusal['status'], reason: string): EdgeRefusal => ({ ok: false, status, reason });

/** All values of each header, in order: a header that is given twice is not silently the first one. */
export interface EdgeHeaders {
  authorization: readonly string[];
  host: readonly string[];
  origin: readonly string[];
}

export type Caller = { ok: true; serviceUrl: string } | { ok: true; serviceUrl: null };

/**
 * Before the body is read. With credentials: exactly one bearer token that says it comes from the Bot Framework, for
 * this bot, still valid. Its signature is for the library to check; it never sees other tokens. Locally: not from a
 * web page of another site, and not under another site's name (DNS rebinding). `now` in milliseconds.
 */
export function checkCaller(rules: EdgeRules, headers: EdgeHeaders, now: number): Caller | EdgeRefusal {
  if (rules === 'local') {
    if (headers.host.length !== 1 || !isLoopbackHost(headers.host[0] ?? '')) return refuse(403, 'host-not-loopback');
    if (!headers.origin.every(isLoopbackOrigin)) return refuse(403, 'origin-not-loopback');
    return { ok: true, serviceUrl: null };
  }
  const claims = headers.authorization.length === 1 ? unverifiedClaims(headers.authorization[0] ?? '') : null;
  if (claims === null) return refuse(401, 'token-not-readable');
  if (claims.iss !== rules.tokenIssuer) return refuse(401, 'token-issuer');
  if (claims.aud !== rules.appId) return refuse(401, 'token-audience');
  if (claims.exp * 1000 + clockSkew < now) return refuse(401, 'token-expired');
  return { ok: true, serviceUrl: claims.serviceurl };
}

/** The library allows the same five minutes. */
const clockSkew = 5 * 60_000;

const tokenHeader = z.object({ alg: z.enum(['RS256', 'RS384', 'RS512']) });
const tokenClaims = z.object({ iss: z.string(), aud: z.string(), serviceurl: z.string().min(1), exp: z.number() });
const bearer = /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]+$/;

/** What the token says of itself. Nothing here is proven: good for refusing, never for letting in. */
function unverifiedClaims(authorization: string): z.infer<typeof tokenClaims> | null {
  const [, header, claims] = bearer.exec(authorization) ?? [];
  if (!header || !claims || !tokenHeader.safeParse(jsonOf(header)).success) return null;
  return tokenClaims.safeParse(jsonOf(claims)).data ?? null;
}

function jsonOf(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString());
  } catch {
    return null;
  }
}

/**
 * After the body is read. With credentials: from Teams, of a tenant on the list, and answered to a Teams host that the
 * token names too. Locally: answered to this machine only, so nobody can make the bot write elsewhere.
 */
export function checkActivity(
  rules: EdgeRules,
  caller: Caller,
  body: unknown,
): { ok: true; activity: EdgeActivity } | EdgeRefusal {
  const parsed = edgeActivity.safeParse(body);
  if (!parsed.success) return refuse(400, 'activity-not-understood');
  const activity = parsed.data;
  const serviceUrl = URL.parse(activity.serviceUrl);
  if (serviceUrl === null || serviceUrl.username !== '' || serviceUrl.password !== '')
    return refuse(400, 'service-url');
  const web = serviceUrl.protocol === 'http:' || serviceUrl.protocol === 'https:';
  const onLoopback = web && isLoopbackHost(serviceUrl.host);
  if (rules === 'local') return onLoopback ? { ok: true, activity } : refuse(400, 'service-host');
  if (activity.channelId !== 'msteams') return refuse(400, 'channel');
  const onList = serviceUrl.protocol === 'https:' && isOnList(rules.serviceHosts, serviceUrl.host);
  if (!onList && !(rules.serviceOnLoopback && onLoopback)) return refuse(400, 'service-host');
  if (activity.serviceUrl !== caller.serviceUrl) return refuse(401, 'token-service-url');
  const tenants = tenantsOf(activity);
  if (tenants.length === 0) return refuse(401, 'tenant-missing');
  const known = rules.tenants.map((tenant) => tenant.toLowerCase());
  if (!tenants.every((tenant) => tenant === tenants[0] && known.includes(tenant))) return refuse(401, 'tenant');
  return { ok: true, activity };
}

/** Both places where Teams writes the tenant; they must not contradict each other. */
function tenantsOf({ channelData, conversation }: EdgeActivity): string[] {
  const said = [channelData?.tenant?.id, conversation?.tenantId];
  return said.filter((tenant) => typeof tenant === 'string').map((tenant) => tenant.toLowerCase());
}

/** An entry with a dot in front stands for every host below it; any other entry for itself only. */
const isOnList = (hosts: readonly string[], host: string): boolean =>
  hosts.some((entry) => (entry.startsWith('.') ? host.endsWith(entry) : host === entry));

const loopbackHost = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;
const loopbackOrigin = /^https?:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;

/** `host` or `host:port`, as in the header Host and in `URL.host`. */
export const isLoopbackHost = (host: string): boolean => loopbackHost.test(host);

const isLoopbackOrigin = (origin: string): boolean => loopbackOrigin.test(origin);
