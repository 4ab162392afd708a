// Who is in a conversation: the port Directory. Paged calls only (platform.md 13), within the limits like all others.
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { Directory } from '../ports.ts';
import { type Member, personId } from '../shared/person.ts';
import type { Connect } from './connector.ts';
import type { Conversations } from './conversations.ts';
import { backoff, type Pace } from './pace.ts';
import type { TakeTurn } from './turns.ts';
import { verdictOf } from './verdict.ts';

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
type Page = z.infer<typeof page>;

export interface RosterOptions {
  connect: Connect;
  conversations: Conversations;
  takeTurn: TakeTurn;
  pace: Pace;
  now: () => Date;
}

/** Members per call: a wijkteam fits in one. */
const pageSize = 200;
/** Within one job; a job that failed comes back later by itself. */
const tries = 4;
/** A longer wait than this is for the job to come back after. */
const longestWait = 20_000;

class ConversationForgotten extends Error {
  override name = 'ConversationForgotten';
}

export function createRoster(options: RosterOptions): Directory {
  const { connect, conversations, takeTurn, pace, now } = options;

  async function onePage(id: string, serviceUrl: string, continuationToken: string | undefined): Promise<Page> {
    for (let attempt = 0; ; attempt += 1) {
      const connector = await connect(serviceUrl);
      await takeTurn(`roster:${id}`, pace.roster);
      try {
        const token = continuationToken === undefined ? {} : { continuationToken };
        return page.parse(await connector.conversations.getConversationPagedMembers(id, { pageSize, ...token }));
      } catch (error) {
        const verdict = verdictOf(error, now().getTime());
        // Asking twice changes nothing, so a lost answer is asked for again.
        const wait =
          verdict.is === 'again' ? (verdict.afterMs ?? backoff(pace.patience, attempt, Math.random())) : pace.patience;
        const hopeless = verdict.is === 'refused' || verdict.is === 'missing' || error instanceof z.ZodError;
        if (hopeless || attempt + 1 >= tries || wait > longestWait) throw error;
        await pause(wait);
      }
    }
  }

  return {
    async members(conversationId) {
      const conversation = await conversations.find(conversationId);
      if (!conversation) throw new ConversationForgotten('The bot is no longer in this conversation');
      const found: Member[] = [];
      let token: string | undefined;
      do {
        const { members, continuationToken } = await onePage(conversation.id, conversation.serviceUrl, token);
        for (const member of members) {
          if (member.userRole === 'bot') continue;
          const stable = member.aadObjectId || member.objectId || member.id;
          found.push({ id: personId.parse(stable), teamsId: member.id, name: member.name ?? '' });
        }
        token = continuationToken || undefined;
      } while (token !== undefined);
      return found;
    },
  };
}
