// The way out to Teams on a real database, without the rest of the bot, before a connector that fails as it is told to.
import { openDatabase } from '../../src/db/open.ts';
import type { Database, Log, Message } from '../../src/ports.ts';
import { personId } from '../../src/shared/person.ts';
import { createAdapter } from '../../src/teams/adapter.ts';
import { type Conversations, createConversations } from '../../src/teams/conversations.ts';
import { createDelivery, type Delivery, type DeliveryOptions } from '../../src/teams/delivery.ts';
import { createOutbox, type Outbox } from '../../src/teams/outbox.ts';
import { type EngineName, newDatabase } from './database.ts';
import { type FakeConnector, type FakeConnectorOptions, startFakeConnector } from './fake-connector.ts';
import { botId, tenantId } from './fake-teams.ts';

const mondayMorning = new Date('2026-03-30T07:00:00Z');

export interface LogLine {
  event: string;
  data: object;
}

export interface Post {
  db: Database;
  outbox: Outbox;
  conversations: Conversations;
  delivery: Delivery;
  deliverer: ReturnType<Delivery['start']>;
  log: LogLine[];
  endings: string[];
  clock: { now: Date };
  /** Shows these in a transaction of their own. */
  show(...messages: Message[]): Promise<void>;
  stop(): Promise<void>;
}

export type Source = Awaited<ReturnType<typeof newDatabase>>;

export interface PostOptions extends Partial<Pick<DeliveryOptions, 'times' | 'patience' | 'lease' | 'connect'>> {
  source: Source;
}

/** One instance of the bot, as far as it speaks unasked. */
export async function startPost(options: PostOptions): Promise<Post> {
  const log: LogLine[] = [];
  const endings: string[] = [];
  const write = (event: string, data: object = {}): void => void log.push({ event, data });
  const logger: Log = { info: write, warn: write, error: write };
  const clock = { now: mondayMorning };
  const now = () => clock.now;
  const database = await openDatabase(options.source, (error) => write('database.lost', { error: error.name }));
  const { db } = database;
  const outbox = createOutbox(db, now);
  const conversations = createConversations(db);
  const { connect } = createAdapter('local', logger, '');
  const delivery = createDelivery({
    ...{ db, outbox, conversations, connect, now, log: logger, times: 10 },
    patience: { doubt: 400, misses: [100, 200] },
    report: (ending, kind) => endings.push(`${ending} ${kind}`),
    ...options,
  });
  const deliverer = delivery.start();
  const post: Post = {
    ...{ db, outbox, conversations, delivery, deliverer, log, endings, clock },
    show: (...messages) => db.transaction().execute((tx) => outbox.show(tx, messages)),
    async stop() {
      await post.deliverer.stop();
      await database.close();
    },
  };
  return post;
}

/** A connector and one instance, with the channels and people's chats named below known. */
export async function startBoth(
  engine: EngineName,
  connector: FakeConnectorOptions = {},
  options: Omit<PostOptions, 'source'> = {},
): Promise<Post & { teams: FakeConnector; source: Source }> {
  const source = await newDatabase(engine);
  const teams = await startFakeConnector({ speed: 10, ...connector });
  const post = await startPost({ source, ...options });
  for (const id of [channel(0), channel(1)]) await post.conversations.keep(conversationAt(teams.serviceUrl, id));
  const { stop } = post;
  return Object.assign(post, {
    teams,
    source,
    async stop() {
      await stop();
      await teams.close();
    },
  });
}

export const channel = (index: number): string => `19:kanaal-${index}@thread.tacv2`;

export const conversationAt = (serviceUrl: string, id: string) => ({
  ...{ id, kind: 'channel' as const, teamId: '19:team@thread.tacv2', tenantId, serviceUrl, botId, personId: null },
});

export const person = (index: number) => ({
  person: personId.parse(`00000000-0000-4000-8000-${String(index).padStart(12, '0')}`),
  teamsId: `29:1-person-${index}`,
  via: channel(0),
});

/** A message with a button, as forms have. */
export const message = (key: string, more: Partial<Message> & { text?: string } = {}): Message => {
  const { text = key, ...rest } = more;
  return {
    key,
    to: { conversation: channel(0) },
    card: {
      name: 'proef/kaart',
      summary: text,
      content: {
        type: 'AdaptiveCard',
        refresh: { action: { type: 'Action.Execute', verb: 'proef.ververs', data: { key } } },
        body: [{ type: 'TextBlock', text }],
        actions: [{ type: 'Action.Execute', verb: 'proef.druk' }],
      },
    },
    unsure: 'repeat',
    after: 'keep',
    ...rest,
  };
};

/** What people read on a card made by `message`. */
export const textOf = (card: unknown): string => /"text":"([^"]*)"/.exec(JSON.stringify(card))?.[1] ?? '';
