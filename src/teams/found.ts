// What was looked up or recognised, as the message extension shows it: two lines to choose by, and the card that is
// put in the message. Pure.
import type { Hit, Reply } from '../slice.ts';
import { cardType, withoutRefresh } from './outgoing.ts';

type Found =
  | { composeExtension: { type: 'result'; attachmentLayout: 'list'; attachments: object[] } }
  | { composeExtension: { type: 'message'; text: string } };

export function foundAnswer(reply: Reply): Found {
  return reply.show === 'text' || (reply.show === 'refusal' && !reply.card)
    ? { composeExtension: { type: 'message', text: reply.text } }
    : result(hitsIn(reply));
}

/** A link that is not ours, or not for this person, stays the link it is. */
export const linkAnswer = (reply: Reply): Found => result(reply.show === 'refusal' ? [] : hitsIn(reply).slice(0, 1));

function hitsIn(reply: Reply): readonly Hit[] {
  switch (reply.show) {
    case 'hits':
      return reply.hits;
    case 'card':
    case 'refusal':
      return reply.card ? [{ title: reply.card.summary, text: '', card: reply.card }] : [];
    case 'text':
    case 'nothing':
      return [];
  }
}

const result = (hits: readonly Hit[]): Found => ({
  composeExtension: {
    type: 'result',
    attachmentLayout: 'list',
    attachments: hits.map(({ title, text, card }) => ({
      contentType: cardType,
      content: withoutRefresh(card.content),
      preview: {
        contentType: 'application/vnd.microsoft.card.thumbnail',
        content: { title: withoutTags(title), text: withoutTags(text) },
      },
    })),
  },
});

/**
 * Some clients draw a thumbnail's lines as HTML, others as they are. Signs that only look like brackets are right in
 * both; `&lt;` would be read as it stands in the second.
 */
const withoutTags = (text: string): string => text.replaceAll('<', '‹').replaceAll('>', '›');
