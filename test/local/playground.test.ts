import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { pilot } from '../../src/local/pilot.ts';
import { type Playground, startPlayground } from '../../src/local/playground.ts';

const botUrl = 'http://127.0.0.1:9/api/messages';
const cleanups: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function listen(): Promise<{ server: Server; port: number }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, port: (server.address() as AddressInfo).port };
}

async function freePort(): Promise<number> {
  const { server, port } = await listen();
  server.close();
  await once(server, 'close');
  return port;
}

async function directory(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'playground-'));
  cleanups.push(() => rm(path, { recursive: true, force: true }));
  // Relative, as DATA_DIR is when nobody sets it.
  return relative(process.cwd(), join(path, 'new'));
}

async function start(port: number, extra: { onExit?: (code: number | null) => void } = {}): Promise<Playground> {
  const playground = await startPlayground({ botUrl, port, directory: await directory(), ...extra });
  cleanups.push(() => playground.stop());
  return playground;
}

async function connects(host: string, port: number): Promise<boolean> {
  const socket = connect({ host, port, timeout: 1_000 });
  socket.on('timeout', () => socket.destroy(new Error('timeout')));
  const connected = await once(socket, 'connect').then(
    () => true,
    () => false,
  );
  socket.destroy();
  return connected;
}

test('shows the pilot, to this machine only, until it is stopped', async () => {
  const port = await freePort();
  const playground = await start(port);

  expect(playground.url).toBe(`http://127.0.0.1:${port}`);
  expect(await (await fetch(playground.url)).text()).toContain('Microsoft 365 Agents Playground');
  const members = `_connector/v3/conversations/${encodeURIComponent(pilot.channel.id)}/pagedmembers`;
  const roster: unknown = await (await fetch(`http://localhost:${port}/${members}`)).json();
  expect(roster).toMatchObject({
    members: expect.arrayContaining([expect.objectContaining({ name: 'Fatma Yıldız' })]),
  });

  // All of 127.0.0.0/8 is this machine: who listens on every address answers on 127.0.0.2 as well.
  const elsewhere = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  const outside = elsewhere.filter((address) => !address.internal && address.family === 'IPv4');
  for (const host of ['127.0.0.2', ...outside.map((address) => address.address)]) {
    expect({ host, connects: await connects(host, port) }).toEqual({ host, connects: false });
  }

  await playground.stop();
  expect(await connects('127.0.0.1', port)).toBe(false);
});

test('a taken port is one clear line, and nothing is left running', async () => {
  const { server, port } = await listen();
  cleanups.push(async () => server.close());

  await expect(startPlayground({ botUrl, port, directory: await directory() })).rejects.toThrow(
    `Port ${port} is taken, so the playground cannot start on it. Free the port or choose another one.`,
  );
});

test('tells when it ends by itself, and not when it is stopped', async () => {
  const codes: (number | null)[] = [];
  const stopped = await start(await freePort(), { onExit: (code) => codes.push(code) });
  await stopped.stop();
  expect(codes).toEqual([]);

  const ended = Promise.withResolvers<number | null>();
  const playground = await start(await freePort(), { onExit: ended.resolve });
  process.kill(playground.pid, 'SIGTERM');
  expect(await ended.promise).toBeNull();
});
