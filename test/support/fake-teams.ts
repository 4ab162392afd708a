// Teams as the bot sees it: it sends activities to the bot's front door and keeps what the bot says. Over real HTTP.
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Dialog, dialogOf, messageOf, resultOf, type SearchResult } from './fake-extension.ts';

export interface FakePerson {
  id: string;
  aadObjectId: string;
  name: string;
}

export interface Message {
  conversation: string;
  id: string;
  text: string;
  card: unknown;
  /** How often the bot replaced it. */
  updates: number;
}

export interface FakeTeams {
  serviceUrl: string;
  messages: Message[];
  /** Answers the next calls of the bot with this status instead. */
  failNext(status: number, times?: number): void;
  people: FakePerson[];
  close(): Promise<void>;
}

export const tenantId = '2f4b7c1e-8a3d-4e5f-9b60-7c8d9e0f1a2b';
export const channelId = '19:dagstart-oost@thread.tacv2';
export const teamId = '19:wijkteam-oost@thread.tacv2';
export const botId = '28:9d1f3b5c-7e24-4a68-8c0d-2b4f6a8c0e1d';

/** People with Dutch names of all origins; the same for every test. */
export function people(count: number): FakePerson[] {
  const names = [
    'Samira Bouzid',
    'Joost Wiersma',
    'Ayşe Demir',
    'Roshni Ramdin',
    'Bram de Graaf',
    'Lieke Postma',
    'Tomasz Nowak',
  ];
  return Array.from({ length: count }, (_, index) => ({
    id: `29:1-person-${index}`,
    aadObjectId: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    name: names[index] ?? `Collega ${index}`,
  }));
}

export async function startFakeTeams(members: FakePerson[]): Promise<FakeTeams> {
  const messages: Message[] = [];
  const failures: number[] = [];
  const server = createServer(async (req, res) => {
    const reply = (status: number, body: unknown): void => {
      // Two statements: restify in this same process has patched writeHead, which then returns nothing.
      res.writeHead(status, { 'content-type': 'application/json' });
      res.end(JSON.stringify(body));
    };
    const body = await json(req);
    const failure = failures.shift();
    if (failure) return reply(failure, { error: { code: 'Broken', message: 'broken on purpose' } });
    const [, , , conversation = '', , activity = ''] =
      (req.url ?? '').split('?')[0]?.split('/').map(decodeURIComponent) ?? [];
    if (req.method === 'GET' && req.url?.includes('pagedmembers')) {
      return reply(200, { members: fake.people.map((each) => ({ ...each, userRole: 'user' })) });
    }
    if (req.method === 'POST' && conversation === '') {
      const [member] = (body as { members: { id: string }[] }).members;
      return reply(201, { id: `a:1-${member?.id}` });
    }
    if (req.method === 'POST') {
      const message = {
        conversation: conversation.replace(/;messageid=.*/, ''),
        id: randomUUID(),
        ...contentOf(body),
        updates: 0,
      };
      messages.push(message);
      return reply(201, { id: message.id });
    }
    if (req.method === 'PUT') {
      const message = messages.find((each) => each.id === activity);
      if (!message) return reply(404, { error: { code: 'ActivityNotFoundInConversation' } });
      Object.assign(message, contentOf(body), { updates: message.updates + 1 });
      return reply(200, { id: activity });
    }
    return reply(404, { error: { code: 'NotThere' } });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const fake: FakeTeams = {
    serviceUrl: `http://127.0.0.1:${port}/`,
    messages,
    people: members,
    failNext: (status, times = 1) => {
      for (let i = 0; i < times; i++) failures.push(status);
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
  return fake;
}

async function json(req: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? {} : JSON.parse(text);
}

function contentOf(body: unknown): { text: string; card: unknown } {
  const { text = '', attachments = [] } = body as { text?: string; attachments?: { content: unknown }[] };
  return { text, card: attachments[0]?.content ?? null };
}

export interface Pressed {
  status: number;
  type: string;
  /** The card that takes the place of the pressed one, or the text shown under it. */
  value: unknown;
}

/** One person in one conversation, in the words of a user: says, presses, opens, searches, pastes. */
export function asPerson(
  botUrl: string,
  fake: Pick<FakeTeams, 'serviceUrl'>,
  person: FakePerson,
  where: 'channel' | 'personal' | 'elsewhere' = 'channel',
  ids = { channel: channelId, team: teamId, tenant: tenantId, bot: botId },
) {
  const conversation = {
    channel: { id: ids.channel, conversationType: 'channel', isGroup: true, tenantId: ids.tenant },
    personal: { id: `a:1-${person.id}`, conversationType: 'personal', tenantId: ids.tenant },
    // A chat of two people, without the bot; Teams calls that personal too.
    elsewhere: { id: `19:${person.aadObjectId}_x@unq.gbl.spaces`, conversationType: 'personal', tenantId: ids.tenant },
  }[where];
  const base = () => ({
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl: fake.serviceUrl,
    timestamp: new Date().toISOString(),
    from: person,
    recipient: { id: ids.bot, name: 'Dagstart' },
    conversation,
    channelData: { tenant: { id: ids.tenant }, ...(where === 'channel' ? { team: { id: ids.team } } : {}) },
  });
  const send = async (activity: object): Promise<{ status: number; body: unknown }> => {
    const response = await fetch(`${botUrl}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...base(), ...activity }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text) };
  };
  const asks = (name: string, value: object) => send({ type: 'invoke', name: `composeExtension/${name}`, value });
  /** Teams says with each button in the dialog what it was opened for. */
  let opened: object = {};
  return {
    conversation,
    send,
    /** An entry in the menu of a message that somebody wrote as HTML. */
    opens: async (commandId: string, html: string, link?: string): Promise<Dialog> => {
      opened = { commandId, commandContext: 'message', messagePayload: messageOf(html, person, link) };
      return dialogOf(await asks('fetchTask', { ...opened, context: { theme: 'default' } }));
    },
    /** A button in that dialog: what it was made with and what was filled in, in one. */
    submits: async (data: object): Promise<Dialog> =>
      dialogOf(await asks('submitAction', { ...opened, context: { theme: 'default' }, data })),
    /** Without text: as it is opened. */
    searches: async (commandId: string, text: string, skip = 0): Promise<SearchResult> =>
      resultOf(
        await asks('query', {
          commandId,
          parameters: [text === '' ? { name: 'initialRun', value: 'true' } : { name: 'tekst', value: text }],
          queryOptions: { skip, count: 25 },
        }),
      ),
    pastes: async (url: string): Promise<SearchResult> => resultOf(await asks('queryLink', { url })),
    says: async (text: string): Promise<void> => {
      const { status } = await send({
        type: 'message',
        text: where === 'channel' ? `<at>Dagstart</at> ${text}` : text,
      });
      if (status !== 200) throw new Error(`The bot answered ${status}`);
    },
    presses: async (verb: string, data: object = {}): Promise<Pressed> => {
      const action = { type: 'Action.Execute', verb, data };
      const { status, body } = await send({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action, trigger: 'manual' },
      });
      const { type = '', value = null } = (body ?? {}) as { type?: string; value?: unknown };
      return { status, type, value };
    },
    installs: () => send({ type: 'installationUpdate', action: 'add' }),
    removes: () => send({ type: 'installationUpdate', action: 'remove' }),
  };
}

/** Every text on a card, in order: what a person reads. */
export function read(card: unknown): string {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (['text', 'title', 'label', 'value'].includes(key) && typeof inner === 'string') found.push(inner);
      else walk(inner);
    }
  };
  walk(card);
  return found.join('\n');
}
