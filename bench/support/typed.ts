// Somebody types a command in the own chat with the bot and waits for the card. Teams' side takes what the bot sends.
import { randomUUID } from 'node:crypto';
import { Agent, createServer, request } from 'node:http';
import { z } from 'zod';
import { pilot } from '../../src/local/pilot.ts';

export interface Typing {
  serviceUrl: string;
  /** Milliseconds from typing until a message with this text in it has come; rejects after half a minute. */
  type(port: number, text: string, expected: string): Promise<number>;
  close(): Promise<void>;
}

const longest = 30_000;

/** The colleagues of the pilot take turns. */
export async function startTyping(): Promise<Typing> {
  const waiting = new Map<string, (said: string) => void>();
  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      const conversation = decodeURIComponent(/\/conversations\/([^/?]+)/.exec(req.url ?? '')?.[1] ?? '');
      waiting.get(conversation)?.(Buffer.concat(chunks).toString());
      const body = '{"id":"1"}';
      res.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
      res.end(body);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port: own } = z.object({ port: z.int() }).parse(server.address());
  const serviceUrl = `http://127.0.0.1:${own}/`;
  const agent = new Agent({ keepAlive: true });
  let turn = 0;

  function type(port: number, text: string, expected: string): Promise<number> {
    const body = JSON.stringify(message(turn, text, serviceUrl));
    const chat = chatOf(turn);
    turn += 1;
    return new Promise<number>((resolve, reject) => {
      const late = setTimeout(() => end(new Error(`No ${expected} came of ${text}`)), longest);
      const began = performance.now();
      waiting.set(chat, (said) => {
        if (said.includes(expected)) end(performance.now() - began);
      });
      const end = (outcome: number | Error): void => {
        clearTimeout(late);
        waiting.delete(chat);
        if (outcome instanceof Error) reject(outcome);
        else resolve(outcome);
      };
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const sent = request(
        { agent, host: '127.0.0.1', port, path: '/api/messages', method: 'POST', headers },
        (answer) => {
          answer.resume();
          if (answer.statusCode !== 200) end(new Error(`The bot answered ${answer.statusCode}`));
        },
      );
      sent.on('error', end);
      sent.end(body);
    });
  }

  return {
    ...{ serviceUrl, type },
    close: () =>
      new Promise((closed) => {
        agent.destroy();
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

const personAt = (turn: number) => pilot.people[turn % pilot.people.length] ?? pilot.people[0];
const chatOf = (turn: number): string => `a:1-${personAt(turn).aadObjectId}`;

function message(turn: number, text: string, serviceUrl: string): object {
  const { teamsId, aadObjectId, name } = personAt(turn);
  return {
    ...{ type: 'message', id: randomUUID(), channelId: 'msteams', serviceUrl, text, textFormat: 'plain' },
    ...{ timestamp: new Date().toISOString(), locale: 'nl-NL' },
    from: { id: teamsId, aadObjectId, name },
    recipient: { id: pilot.bot.teamsId, name: pilot.bot.name },
    conversation: { id: chatOf(turn), conversationType: 'personal', tenantId: pilot.tenantId },
    channelData: { tenant: { id: pilot.tenantId } },
  };
}
