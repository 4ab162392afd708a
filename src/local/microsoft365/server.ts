// HTTP on loopback: takes requests in, keeps pages of other sites out, and writes what comes back.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  method: string;
  url: URL;
  /** Path and query as they came. */
  target: string;
  /** By their names in lower case. */
  headers: Readonly<Record<string, string>>;
  text: string;
}

/** `cut`: the connection is closed without an answer; `silence`: no answer comes. */
export type Reaction = { status: number; headers: Record<string, string>; text: string } | 'cut' | 'silence';
export type React = (request: Received) => Promise<Reaction>;

const largestBody = 4 * 1024 * 1024;

/** `react`: made once the address is known. */
export async function listen(
  port: number,
  react: (url: string) => React,
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer();
  const address = await new Promise<AddressInfo>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      if (bound !== null && typeof bound === 'object') resolve(bound);
    });
  });
  const url = `http://127.0.0.1:${address.port}`;
  const reactTo = react(url);

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!fromHere(request)) {
      send(response, { status: 403, headers: {}, text: 'Only from this machine.' });
      return;
    }
    const text = await read(request);
    if (text === undefined) {
      send(response, { status: 413, headers: { connection: 'close' }, text: 'Too large.' });
      return;
    }
    const reaction = await reactTo({ ...asReceived(request, url), text });
    if (reaction === 'cut') request.socket.destroy();
    else if (reaction !== 'silence') send(response, reaction);
  }

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    // Something here that should not be: who uses it must see what.
    serve(request, response).catch((error: unknown) =>
      send(response, { status: 500, headers: {}, text: `${error instanceof Error ? error.stack : error}` }),
    );
  });
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A page of another site could reach this address through a name of its own, or post to it. */
function fromHere({ headers }: IncomingMessage): boolean {
  const host = (headers.host ?? '').replace(/:\d+$/, '');
  const own = headers.origin === undefined || headers.origin === `http://${headers.host}`;
  return ['127.0.0.1', 'localhost', '[::1]'].includes(host) && own;
}

/** Undefined when it is larger than Graph takes. */
async function read(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > largestBody) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString();
}

function asReceived(request: IncomingMessage, url: string): Omit<Received, 'text'> {
  const headers = Object.entries(request.headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  );
  const target = request.url ?? '/';
  return { method: request.method ?? 'GET', url: new URL(target, url), target, headers: Object.fromEntries(headers) };
}

function send(response: ServerResponse, { status, headers, text }: Exclude<Reaction, string>): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(text) });
  response.end(text);
}
