// Speaking unasked, and asking who is there: the ports Chat and Directory.
import type { Activity, ConversationReference, TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { Chat, Directory } from '../ports.ts';
import { type Member, personId } from '../shared/person.ts';
import type { TeamsAdapter } from './adapter.ts';
import type { Conversation, Conversations } from './conversations.ts';
import { cardMessage } from './outgoing.ts';

/** Teams said no. `status` is its HTTP status, `code` its own word for it (platform.md 6, 7). */
export class TeamsRefused extends Error {
  override name = 'TeamsRefused';
  readonly statusCode: number;
  readonly code: string;

  constructor(statusCode: number, code: string) {
    super(`Teams answered ${statusCode} ${code}`);
    this.statusCode = statusCode;
    this.code = code;
  }
}

const restError = z.looseObject({
  statusCode: z.number(),
  body: z.looseObject({ error: z.looseObject({ code: z.string() }).optional() }).nullish(),
});
const sent = z.looseObject({ id: z.string().min(1) });
const page = z.looseObject({
  continuationToken: z.string().nullish(),
  members: z.array(
    z.looseObject({
      id: z.string().min(1),
      name: z.string().nullish(),
      aadObjectId: z.string().nullish(),
      objectId: z.string().nullish(),
      userRole: z.string().nullish(),
    }),
  ),
});

interface Connector {
  conversations: {
    sendToConversation(id: string, activity: Partial<Activity>): Promise<unknown>;
    updateActivity(id: string, activityId: string, activity: Partial<Activity>): Promise<unknown>;
    getConversationPagedMembers(
      id: string,
      options: { pageSize: number; continuationToken?: string },
    ): Promise<unknown>;
  };
}

/** Members per call: a wijkteam fits in one. */
const pageSize = 200;

export function createChat(adapter: TeamsAdapter, conversations: Conversations): Chat & Directory {
  async function within<Result>(id: string, work: (connector: Connector) => Promise<Result>): Promise<Result> {
    const conversation = await conversations.find(id);
    if (!conversation) throw new TeamsRefused(404, 'ConversationForgotten');
    const results: { value: Result }[] = [];
    await adapter
      .continueConversation(reference(conversation), async (context) => {
        results.push({ value: await work(connectorOf(context)) });
      })
      .catch(rethrow);
    const [result] = results;
    if (!result) throw new TeamsRefused(500, 'NoAnswer');
    return result.value;
  }

  return {
    post: (id, card) =>
      within(id, async ({ conversations: api }) => sent.parse(await api.sendToConversation(id, cardMessage(card))).id),
    update: (id, activityId, card) =>
      within(id, async ({ conversations: api }) => {
        await api.updateActivity(id, activityId, { ...cardMessage(card), id: activityId });
      }),
    members: (id) => within(id, ({ conversations: api }) => allMembers(api, id)),
  };
}

async function allMembers(api: Connector['conversations'], id: string): Promise<Member[]> {
  const found: Member[] = [];
  let continuationToken: string | undefined;
  do {
    const answer = page.parse(
      await api.getConversationPagedMembers(id, { pageSize, ...(continuationToken ? { continuationToken } : {}) }),
    );
    for (const member of answer.members) {
      if (member.userRole === 'bot') continue;
      const stable = member.aadObjectId || member.objectId || member.id;
      found.push({ id: personId.parse(stable), teamsId: member.id, name: member.name ?? '' });
    }
    continuationToken = answer.continuationToken ?? undefined;
  } while (continuationToken);
  return found;
}

const reference = (conversation: Conversation): Partial<ConversationReference> => ({
  channelId: 'msteams',
  serviceUrl: conversation.serviceUrl,
  bot: { id: conversation.botId, name: '' },
  conversation: {
    id: conversation.id,
    conversationType: conversation.kind === 'group' ? 'groupChat' : conversation.kind,
    tenantId: conversation.tenantId,
    isGroup: conversation.kind !== 'personal',
    name: '',
  },
});

/** The turn's own client: a send through the turn would go out as a reply to an activity that does not exist. */
const connectorOf = (context: TurnContext): Connector => {
  const { ConnectorClientKey } = context.adapter as unknown as { ConnectorClientKey: symbol };
  return context.turnState.get<Connector>(ConnectorClientKey);
};

function rethrow(error: unknown): never {
  const parsed = restError.safeParse(error);
  if (!parsed.success) throw error;
  throw new TeamsRefused(parsed.data.statusCode, parsed.data.body?.error?.code ?? '');
}
