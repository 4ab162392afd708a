// A server on loopback that answers as it is told to, in order, and remembers what it was asked.
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export type Script =
  | { status: number; headers?: Record<string, string>; body?: object | string }
  /** Takes it, and then the connection breaks. */
  | 'hang-up'
  /** Takes it, and says nothing. */
  | 'silence'
  /** Begins an answer and says no more. */
  | 'half'
  /** An answer that breaks off. */
  | 'cut';

export interface Asked {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: unknown;
}

export interface ScriptedServer {
  url: string;
  asked: Asked[];
  /** What comes next; the last one is for all that follow. */
  answers(...scripts: (Script | ((asked: Asked) => Script))[]): void;
  close(): Promise<void>;
}

export async function startScriptedServer(): Promise<ScriptedServer> {
  const asked: Asked[] = [];
  let scripts: (Script | ((asked: Asked) => Script))[] = [];
  const server = createServer(async (req, res) => {
    const text = (await buffer(req)).toString();
    const question = {
      ...{ method: req.method ?? '', url: req.url ?? '', headers: req.headers },
      body: text === '' ? undefined : JSON.parse(text),
    };
    asked.push(question);
    const next = scripts.length > 1 ? scripts.shift() : scripts[0];
    const script = typeof next === 'function' ? next(question) : next;
    if (script === undefined || script === 'hang-up') return void req.socket.destroy();
    if (script === 'silence') return;
    if (script === 'half' || script === 'cut') {
      res.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      res.write('{"id":"7",');
      if (script === 'cut') setTimeout(() => req.socket.destroy(), 5);
      return;
    }
    const body = typeof script.body === 'object' ? JSON.stringify(script.body) : (script.body ?? '');
    res.writeHead(script.status, {
      ...(script.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...script.headers,
    });
    res.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = (address as AddressInfo).port;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    answers(...next) {
      scripts = next;
      asked.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
