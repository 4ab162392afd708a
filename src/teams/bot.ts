// One activity: from Teams' words to ours, to the registry, and the reply back. Failures are caught by the adapter.
import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { Ports, Turn } from '../ports.ts';
import type { Registry } from '../registry.ts';
import { type Reply, refuse } from '../slice.ts';
import { texts } from '../texts.ts';
import type { Conversations } from './conversations.ts';
import type { Asked } from './extension.ts';
import { type Incoming, incoming } from './incoming.ts';
import { invokeResponseOf } from './invoke-answers.ts';
import { messageOf } from './outgoing.ts';
import type { Sightings } from './sightings.ts';

export interface BotOptions {
  registry: Registry;
  ports: Ports;
  conversations: Conversations;
  sightings: Sightings;
  now(): Date;
  newId(): string;
}

type Understood = Exclude<Incoming, { kind: 'not-understood' }>;
/** Everything but what the message extension asks. */
type Heard = Exclude<Understood, { kind: 'asked' }>;

export function createBot({ registry, ports, conversations, sightings, now, newId }: BotOptions) {
  return async (context: TurnContext): Promise<void> => {
    const received = incoming(context.activity);
    if (received.kind === 'not-understood') return notUnderstood(context);
    const turn: Turn = { who: received.who, where: received.where, now: now(), newId };
    if (received.kind === 'asked') return send(context, await answerTo(received.asked, turn), titleOf(received.asked));
    const isNew = await seen(received);
    for (const reply of await replies(received, isNew, turn)) await send(context, reply);
    if (received.kind === 'pressed' && received.sighting !== null) {
      sightings.seen({ ...received.sighting, conversationId: received.where.conversationId });
    }
  };

  /** Not for the message extension: it is used where the bot is not, and through addresses of another region (platform.md 32). */
  function seen(received: Heard): Promise<boolean> {
    const { who, where } = received;
    const personId = where.kind === 'personal' ? who.id : null;
    return conversations.seen({ ...received, ...where, id: where.conversationId, personId });
  }

  function answerTo(asked: Asked, turn: Turn): Promise<Reply> {
    switch (asked.kind) {
      case 'opened':
        return registry.withMessage(asked.name, asked.message, turn, ports);
      case 'submitted':
        return registry.pressed(asked.verb, asked.data, turn, ports);
      case 'searched':
        return registry.searched(asked.name, asked.search, turn, ports);
      case 'pasted':
        return registry.pasted(asked.url, turn, ports);
    }
  }

  function titleOf(asked: Asked): string | undefined {
    return 'name' in asked ? registry.messages.find(({ name }) => name === asked.name)?.title : undefined;
  }

  async function replies(received: Heard, isNew: boolean, turn: Turn) {
    switch (received.kind) {
      case 'said':
        return [await registry.said(received.text, turn, ports)];
      case 'pressed':
        return [await registry.pressed(received.verb, received.data, turn, ports)];
      case 'happened':
        // Teams tells of one installation in two activities, and the playground at every page load.
        if (received.what === 'installed' && !isNew) return [];
        return happened(received.what, turn);
      case 'ignored':
        return [];
    }
  }

  async function happened(what: Parameters<Registry['happened']>[0], turn: Turn): Promise<Reply[]> {
    const said = await registry.happened(what, turn, ports);
    if (what !== 'removed') return said;
    await conversations.forget(turn.where);
    return [];
  }
}

async function send(context: TurnContext, reply: Reply, title?: string): Promise<void> {
  const { type, name } = context.activity;
  if (type === ActivityTypes.Invoke) {
    const value = invokeResponseOf(name ?? '', reply, title);
    await context.sendActivity({ type: ActivityTypes.InvokeResponse, value });
    return;
  }
  const message = messageOf(reply);
  if (message) await context.sendActivity(message);
}

/** An invoke must be answered, or Teams shows that the app is out of reach; other activities are left alone. */
async function notUnderstood(context: TurnContext): Promise<void> {
  if (context.activity.type !== ActivityTypes.Invoke) return;
  await send(context, refuse('invoke-unknown', texts.buttonNotUnderstood));
}
