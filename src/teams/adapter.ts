// The framework's adapter behind the edge: who is it, then the turn, and never more than a status to the outside.
import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  TurnContext,
} from 'botbuilder';
import type { Log } from '../ports.ts';
import { errorFacts } from '../shared/error-facts.ts';
import type { Connector as Calls, Connect } from './connector.ts';
import { channelTokenIssuer, type EdgeActivity } from './edge.ts';
import { failedInvoke, longestInvoke } from './invoke-answers.ts';

export interface BotCredentials {
  appId: string;
  appType: 'SingleTenant' | 'UserAssignedMSI';
  tenantId: string;
  /** For SingleTenant only; a managed identity has none. */
  password?: string;
  /** Own keys, so that token checks can be tested for real. */
  openIdMetadataUrl?: string;
  tokenIssuer?: string;
}

export type Logic = (context: TurnContext) => Promise<void>;

/** `body` is what an invoke answers with. */
export interface Answer {
  status: number;
  body?: unknown;
}

export interface TeamsAdapter {
  /** One turn. A failure inside it is logged and told to the person; it never throws. */
  receive(authHeader: string, activity: EdgeActivity, logic: Logic): Promise<Answer>;
  /** For speaking unasked. */
  connect: Connect;
}

/** For calls to Teams and for the login servers behind them, in milliseconds. */
const patience = 10_000;

/** Longest list of service URLs whose client is kept; Teams uses one or two per tenant. */
const mostClients = 50;

type Authentication = ConfigurationBotFrameworkAuthentication;
type Identity = Awaited<ReturnType<Authentication['authenticateRequest']>>;
type Claims = Parameters<Authentication['createUserTokenClient']>[0];
type ConnectorFactory = ReturnType<Authentication['createConnectorFactory']>;
type Connector = Awaited<ReturnType<ConnectorFactory['create']>>;
type UserTokens = Awaited<ReturnType<Authentication['createUserTokenClient']>>;

/**
 * The framework builds two clients with all their request policies anew for every turn, which costs more than the
 * rest of a short turn. They hold no state of a turn, so one per service URL serves all.
 */
class KeptClients extends ConfigurationBotFrameworkAuthentication {
  private readonly connectors = new Map<string, Connector>();
  private userTokens: UserTokens | undefined;

  override async authenticateRequest(activity: Activity, authHeader: string): Promise<Identity> {
    const identity = await super.authenticateRequest(activity, authHeader);
    return { ...identity, connectorFactory: this.createConnectorFactory(identity.claimsIdentity) };
  }

  override createConnectorFactory(claims: Claims): ConnectorFactory {
    return { create: async (serviceUrl) => this.connectors.get(serviceUrl) ?? this.connect(claims, serviceUrl) };
  }

  override async createUserTokenClient(claims: Claims): Promise<UserTokens> {
    this.userTokens ??= await super.createUserTokenClient(claims);
    return this.userTokens;
  }

  private async connect(claims: Claims, serviceUrl: string): Promise<Connector> {
    const connector = onceAndInTime(await super.createConnectorFactory(claims).create(serviceUrl));
    if (this.connectors.size >= mostClients) this.connectors.clear();
    this.connectors.set(serviceUrl, connector);
    return connector;
  }
}

interface RequestPipeline {
  removePolicy(policy: { name: string }): unknown;
  addPolicy(policy: {
    name: string;
    sendRequest<Response>(
      request: { timeout: number },
      next: (request: { timeout: number }) => Promise<Response>,
    ): Promise<Response>;
  }): void;
}

/**
 * Sends each call once and waits for it ten seconds. The framework repeats a POST after 5xx, which can post a message
 * twice, and its option `noRetryPolicy` does nothing in 4.23.3 ("do something with noPolicy option", botbuilder-stdlib
 * serviceClientContext.ts); the pipeline behind it is a private field.
 */
function onceAndInTime(connector: Connector): Connector {
  const { pipeline } = Reflect.get(connector, 'client') as { pipeline: RequestPipeline };
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.removePolicy({ name: 'redirectPolicy' });
  pipeline.addPolicy({
    name: 'patience',
    sendRequest(request, next) {
      request.timeout = patience;
      return next(request);
    },
  });
  const { credentials } = connector;
  connector.credentials = { signRequest: (request) => within(patience, credentials.signRequest(request)) };
  return connector;
}

/** Stands for a request where only its token is wanted. */
const unsent: unknown = { headers: { set: () => {} } };

/** Opens what the framework keeps protected: authentication apart from the turn, so that each can fail in its own way. */
class OpenAdapter extends CloudAdapter {
  authenticate(authHeader: string, activity: Activity): Promise<Identity> {
    return this.botFrameworkAuthentication.authenticateRequest(activity, authHeader);
  }

  turn(identity: Identity, activity: Activity, logic: Logic): ReturnType<CloudAdapter['processActivity']> {
    return this.processActivity(identity, activity, logic);
  }

  async connectorFor(appId: string, serviceUrl: string): Promise<Calls> {
    const claims = this.createClaimsIdentity(appId);
    const connector = await this.botFrameworkAuthentication
      .createConnectorFactory(claims)
      .create(serviceUrl, oauthScope);
    // The token is remembered until it expires; here, so that the call itself leaves at once.
    await connector.credentials.signRequest(unsent as Parameters<typeof connector.credentials.signRequest>[0]);
    return connector as unknown as Calls;
  }
}

/** `brokenText` is what a person reads when a turn fails. */
export function createAdapter(options: BotCredentials | 'local', log: Log, brokenText: string): TeamsAdapter {
  const appId = options === 'local' ? '' : options.appId;
  const adapter = new OpenAdapter(authenticationFor(options));

  async function failed(activity: Activity, error: unknown): Promise<Answer> {
    log.error('turn.failed', { type: activity.type, name: activity.name, ...errorFacts(error) });
    if (activity.type === 'invoke') return { status: 200, body: failedInvoke(activity.name ?? '', brokenText) };
    if (activity.type !== 'message' || isLate(error)) return { status: 200 };
    try {
      const reference = TurnContext.getConversationReference(activity);
      await adapter.continueConversationAsync(appId, reference, async (context) => {
        await context.sendActivity(brokenText);
      });
    } catch (silent) {
      log.error('failure.not-told', errorFacts(silent));
    }
    return { status: 200 };
  }

  return {
    async receive(authHeader, received, logic) {
      const activity = withDates(received);
      let identity: Identity;
      try {
        identity = await within(patience, adapter.authenticate(authHeader, activity));
      } catch (error) {
        const status = isOutage(error) ? 503 : 401;
        log.warn('token.refused', { status, error: error instanceof Error ? error.name : typeof error });
        return { status, body: { error: status === 503 ? 'unavailable' : 'unauthorized' } };
      }
      try {
        const turn = adapter.turn(identity, activity, logic);
        const response = await (activity.type === 'invoke' ? within(longestInvoke(activity.name ?? ''), turn) : turn);
        return response ? { status: response.status, body: response.body } : { status: 200 };
      } catch (error) {
        return failed(activity, error);
      }
    },
    connect: (serviceUrl) => adapter.connectorFor(appId, serviceUrl),
  };
}

const oauthScope = 'https://api.botframework.com';

/** All of them said aloud: giving one of these leaves the others empty in the framework. */
function authenticationFor(options: BotCredentials | 'local'): KeptClients {
  const given = options === 'local' ? undefined : options;
  const metadata = given?.openIdMetadataUrl;
  return new KeptClients(
    {
      ValidateAuthority: true,
      ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${given?.tenantId ?? 'botframework.com'}`,
      ToChannelFromBotOAuthScope: oauthScope,
      ToBotFromChannelTokenIssuer: given?.tokenIssuer ?? channelTokenIssuer,
      OAuthUrl: 'https://api.botframework.com',
      ToBotFromChannelOpenIdMetadataUrl:
        metadata ?? 'https://login.botframework.com/v1/.well-known/openidconfiguration',
      ToBotFromEmulatorOpenIdMetadataUrl:
        metadata ?? 'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
      CallerId: 'urn:botframework:azure',
    },
    new ConfigurationServiceClientCredentialFactory(
      given
        ? {
            MicrosoftAppId: given.appId,
            MicrosoftAppType: given.appType,
            MicrosoftAppTenantId: given.tenantId,
            MicrosoftAppPassword: given.password ?? '',
          }
        : {},
    ),
  );
}

/** Dates as the framework's own door would leave them; the rest of the activity is used as it came. */
function withDates(received: EdgeActivity): Activity {
  const activity: Record<string, unknown> = received;
  for (const field of ['timestamp', 'localTimestamp', 'expiration']) {
    const value = activity[field];
    if (value !== undefined) activity[field] = typeof value === 'string' ? new Date(value) : undefined;
  }
  return activity as unknown as Activity;
}

class TooLate extends Error {
  override name = 'TooLate';
}

/** Teams itself did not answer in time: telling the person would take as long again. */
const isLate = (error: unknown): boolean =>
  error instanceof TooLate || (error instanceof Error && error.name === 'AbortError');

/** The keys could not be read or not in time: not the caller's fault. Everything else is a token that is no good. */
function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error instanceof TooLate || error.name === 'FetchError' || ('statusCode' in error && error.statusCode === 500);
}

async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLate()), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
