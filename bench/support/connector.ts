// Teams' side, as small as it gets: it takes every message and every update.
import { createServer } from 'node:http';
import { z } from 'zod';

export interface Connector {
  serviceUrl: string;
  /** How many updates came in. */
  updates(): number;
  /** Waits until none has come for a second and a half; at most four seconds. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

export async function startConnector(): Promise<Connector> {
  let updates = 0;
  let last = 0;
  const server = createServer((req, res) => {
    req.resume();
    req.on('end', () => {
      if (req.method === 'PUT') updates += 1;
      last = performance.now();
      const body = '{"id":"1"}';
      res.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
      res.end(body);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = z.object({ port: z.int() }).parse(server.address());
  return {
    serviceUrl: `http://127.0.0.1:${port}/`,
    updates: () => updates,
    async quiet() {
      const began = performance.now();
      // The counter is refreshed two seconds after the first answer of a burst.
      await pause(2500);
      while (performance.now() - last < 1500 && performance.now() - began < 4000) await pause(100);
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

const pause = (milliseconds: number): Promise<void> => new Promise((next) => setTimeout(next, milliseconds));
