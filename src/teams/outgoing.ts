// From a reply in our words to what Teams shows.
import { type Activity, ActivityTypes } from 'botbuilder';
import type { Card } from '../card.ts';
import type { Reply } from '../slice.ts';

export const cardType = 'application/vnd.microsoft.card.adaptive';

/** Text and card never go in one activity: Teams may split it and then gives no id (platform.md 11). */
export const cardMessage = (card: Card): Partial<Activity> => ({
  type: ActivityTypes.Message,
  summary: card.summary,
  attachments: [{ contentType: cardType, content: card.content }],
});

/** Plain: a name with a star in it is no markup. */
const textMessage = (text: string): Partial<Activity> => ({
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
    case 'hits':
    case 'nothing':
      return undefined;
  }
}

/** For where the bot may not be: a client that draws it would ask the bot for a newer one, and be refused (platform.md 59). */
export const withoutRefresh = (content: object): object =>
  Object.fromEntries(Object.entries(content).filter(([key]) => key !== 'refresh'));
