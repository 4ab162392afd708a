// One call to Teams, and what it answered.
import { z } from 'zod';
import type { Connector } from './connector.ts';
import type { Answer } from './consequence.ts';
import { cardMessage } from './outgoing.ts';
import { stamped } from './stamp.ts';
import type { Step, Waiting } from './step.ts';
import { verdictOf } from './verdict.ts';

const made = z.looseObject({ id: z.string().min(1) });

/** Never rejects: what goes wrong is an answer too. */
export async function send(connector: Connector, message: Waiting, step: Step, now: Date): Promise<Answer> {
  try {
    const answer = await call(connector, message, step);
    return { is: 'taken', id: made.safeParse(answer).data?.id ?? null };
  } catch (error) {
    return verdictOf(error, now.getTime());
  }
}

async function call({ conversations: api }: Connector, message: Waiting, step: Step): Promise<unknown> {
  switch (step.do) {
    case 'post':
      return api.sendToConversation(step.in.id, activityOf(message));
    case 'update':
      return api.updateActivity(step.in.id, step.activityId, { ...activityOf(message), id: step.activityId });
    case 'open':
      return api.createConversation({
        isGroup: false,
        bot: { id: step.via.botId, name: '' },
        members: [{ id: step.teamsId, name: '' }],
        tenantId: step.via.tenantId,
        channelData: { tenant: { id: step.via.tenantId } },
      });
    default:
      return undefined;
  }
}

const activityOf = ({ name, summary, card, place }: Waiting) =>
  cardMessage({ name, summary, content: stamped(card, place) });
