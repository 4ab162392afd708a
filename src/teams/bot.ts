// One activity: from Teams' words to ours, to the registry, and the reply back. Failures are caught by the adapter.
import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { Ports, Turn } from '../ports.ts';
import type { Registry } from '../registry.ts';
import { type Reply, refuse } from '../slice.ts';
import { texts } from '../texts.ts';
import type { Conversations } from './conversations.ts';
import { type Incoming, incoming } from './incoming.ts';
import { invokeResponseOf, messageOf } from './outgoing.ts';
import type { Sightings } from './sightings.ts';

export interface BotOptions {
  registry: Registry;
  ports: Ports;
  conversations: Conversations;
  sightings: Sightings;
  now(): Date;
  newId(): string;
}

export function createBot({ registry, ports, conversations, sightings, now, newId }: BotOptions) {
  return async (context: TurnContext): Promise<void> => {
    const received = incoming(context.activity);
    if (received.kind === 'not-understood') return notUnderstood(context);
    const isNew = await conversations.seen({
      ...received,
      ...received.where,
      id: received.where.conversationId,
      personId: received.where.kind === 'personal' ? received.who.id : null,
    });
    const turn: Turn = { who: received.who, where: received.where, now: now(), newId };
    for (const reply of await replies(received, isNew, turn)) await send(context, reply);
    if (received.kind === 'pressed' && received.sighting !== null) {
      sightings.seen({ ...received.sighting, conversationId: received.where.conversationId });
    }
  };

  async function replies(received: Exclude<Incoming, { kind: 'not-understood' }>, isNew: boolean, turn: Turn) {
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

async function send(context: TurnContext, reply: Reply): Promise<void> {
  if (context.activity.type === ActivityTypes.Invoke) {
    await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: invokeResponseOf(reply) });
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
