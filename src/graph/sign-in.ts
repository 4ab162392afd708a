// Signing in for Graph: a managed identity where there is one, else a certificate, else a secret.
import type { TokenCredential } from '@azure/identity';

export type GraphCredentials =
  | { by: 'managed-identity'; clientId: string }
  /** `file`: a PEM with the certificate and its private key. */
  | { by: 'certificate'; tenantId: string; clientId: string; file: string }
  | { by: 'secret'; tenantId: string; clientId: string; secret: string };

/** Gives a token, or why there is none: whoever asks is not accepted, or nobody answered. */
export type SignIn = () => Promise<{ token: string } | 'refused' | 'unreachable'>;

interface Login {
  /** Of the cloud that Graph is in; a managed identity has its own way. */
  host: string;
  scope: string;
}

/** Milliseconds: for each question to the login server, for all of it, and for whether there is one. */
const patience = 5_000;
const longest = 10_000;
const probing = 3_000;
/**
 * Milliseconds that a token is used before another one is asked for. It would hold longer, but says what its owner may
 * do, so a right that was given or taken away works soon, and so does a certificate that was replaced.
 */
const kept = 600_000;

/** The library is loaded when it is first needed: local mode signs in nowhere, and it takes forty megabytes. */
export function createSignIn(credentials: GraphCredentials, login: Login): SignIn {
  let last: { answer: ReturnType<SignIn>; at: number } | undefined;
  return async () => {
    if (last && performance.now() - last.at < kept) return last.answer;
    const asking = { answer: ask(credentials, login), at: performance.now() };
    last = asking;
    const answer = await asking.answer;
    if (typeof answer === 'string' && last === asking) last = undefined;
    return answer;
  };
}

async function ask(credentials: GraphCredentials, login: Login): ReturnType<SignIn> {
  try {
    // Loading the library is our own time, not that of who is asked.
    const credential = await credentialOf(credentials, login.host);
    const options = { abortSignal: AbortSignal.timeout(longest), requestOptions: { timeout: patience } };
    const answer = await inTime(credential.getToken(login.scope, options));
    if (answer === 'late') return 'unreachable';
    return answer === null ? 'refused' : { token: answer.token };
  } catch (error) {
    if (credentials.by === 'managed-identity') return sentNowhere(error) ? 'unreachable' : 'refused';
    // The library says the same of a tenant that is not there and of a network that is not.
    return (await answers(login.host)) ? 'refused' : 'unreachable';
  }
}

async function credentialOf(given: GraphCredentials, authorityHost: string): Promise<TokenCredential> {
  const { ManagedIdentityCredential, ClientCertificateCredential, ClientSecretCredential } = await import(
    '@azure/identity'
  );
  const options = { authorityHost, retryOptions: { maxRetries: 1, maxRetryDelayInMs: 1000 } };
  switch (given.by) {
    case 'managed-identity':
      return new ManagedIdentityCredential({ ...options, clientId: given.clientId });
    case 'certificate':
      return new ClientCertificateCredential(given.tenantId, given.clientId, { certificatePath: given.file }, options);
    case 'secret':
      return new ClientSecretCredential(given.tenantId, given.clientId, given.secret, options);
  }
}

/** Not every way in heeds the signal. */
async function inTime<Found>(work: Promise<Found>): Promise<Found | 'late'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), longest);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function answers(host: string): Promise<boolean> {
  try {
    const { status } = await fetch(host, { redirect: 'manual', signal: AbortSignal.timeout(probing) });
    return status < 500 && status !== 429;
  } catch {
    return false;
  }
}

const sentNowhere = (error: unknown): boolean =>
  error instanceof Error && /AbortError|RestError|network_error|ECONN|ETIMEDOUT/.test(`${error.name} ${error.message}`);
