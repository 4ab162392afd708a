// From a reply in our words to what Teams shows.
import { type Activity, ActivityTypes, type InvokeResponse } from 'botbuilder';
import type { Card } from '../card.ts';
import type { Reply } from '../slice.ts';

const cardType = 'application/vnd.microsoft.card.adaptive';

/** Text and card never go in one activity: Teams may split it and then gives no id (platform.md 11). */
export const cardMessage = (card: Card): Partial<Activity> => ({
  type: ActivityTypes.Message,
  summary: card.summary,
  attachments: [{ contentType: cardType, content: card.content }],
});

/** Plain: a name with a star in it is no markup. */
export const textMessage = (text: string): Partial<Activity> => ({
  type: ActivityTypes.Message,
  text,
  textFormat: 'plain',
});

export function messageOf(reply: Reply): Partial<Activity> | undefined {
  switch (reply.show) {
    case 'card':
      return cardMessage(reply.card);
    case 'text':
      return textMessage(reply.text);
    case 'refusal':
      return reply.card ? cardMessage(reply.card) : textMessage(reply.text);
    case 'nothing':
      return undefined;
  }
}

/** HTTP 200 always; the body says what it is (platform.md 52). A card takes the place of the one that was pressed. */
export function invokeResponseOf(reply: Reply): InvokeResponse {
  if ((reply.show === 'card' || reply.show === 'refusal') && reply.card) {
    return { status: 200, body: { statusCode: 200, type: cardType, value: reply.card.content } };
  }
  const text = reply.show === 'text' || reply.show === 'refusal' ? reply.text : '';
  return { status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text } };
}
