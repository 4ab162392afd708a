// A wire between the bot and its database that can be cut, or go dead without a word, and come back.

import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';

export interface Proxy {
  port: number;
  /** Connections break and new ones are refused. */
  cut(): void;
  /** Nothing comes through any more, and neither side is told; new connections are taken and hear nothing either. */
  freeze(): void;
  /** New connections work again. What had gone dead stays so. */
  restore(): Promise<void>;
  close(): Promise<void>;
}

export async function startProxy(target: { host: string; port: number }): Promise<Proxy> {
  const sockets = new Set<Socket>();
  let frozen = false;

  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  };
  const server = createServer((near) => {
    keep(near);
    if (frozen) return;
    const far = keep(connect(target));
    near.pipe(far).pipe(near);
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  });
  const listen = (port: number): Promise<void> =>
    new Promise((listening) => server.listen(port, '127.0.0.1', listening));
  await listen(0);
  const { port } = server.address() as AddressInfo;

  function breakAll(): void {
    for (const socket of sockets) socket.destroy();
  }

  return {
    port,
    cut() {
      server.close();
      breakAll();
    },
    freeze() {
      frozen = true;
      for (const socket of sockets) {
        socket.unpipe();
        socket.removeAllListeners('close').on('close', () => sockets.delete(socket));
        socket.pause();
      }
    },
    async restore() {
      frozen = false;
      if (!server.listening) await listen(port);
    },
    close: () =>
      new Promise((closed) => {
        if (server.listening) server.close(() => closed());
        else closed();
        breakAll();
      }),
  };
}
