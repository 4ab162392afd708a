// Cards in a dialog of the message extension. There only Action.Submit works, so a card is turned into one for a
// dialog as it goes out, and one template serves chat and dialog. Pure.
import type { Card } from '../card.ts';
import type { Reply } from '../slice.ts';
import { cardType, withoutRefresh } from './outgoing.ts';

/** `undefined`: nothing more to show, the dialog closes. */
type DialogAnswer = { task: object } | undefined;

/** An answer to opening: always a card, for a dialog that opens with a bare text is not drawn by every client. */
export function openedDialog(reply: Reply, title: string): DialogAnswer {
  const shown = shownIn(reply);
  if (shown === undefined) return undefined;
  return typeof shown === 'string' ? dialog(notice(shown), title) : dialog(forDialog(shown), title);
}

/** An answer to a button in the dialog. */
export function nextInDialog(reply: Reply, title: string): DialogAnswer {
  const shown = shownIn(reply);
  if (shown === undefined) return undefined;
  return typeof shown === 'string'
    ? { task: { type: 'message', value: shown } }
    : dialog(forDialog(shown), title || shown.summary);
}

function shownIn(reply: Reply): Card | string | undefined {
  switch (reply.show) {
    case 'card':
      return reply.card;
    case 'refusal':
      return reply.card ?? reply.text;
    case 'text':
      return reply.text;
    case 'hits':
    case 'nothing':
      return undefined;
  }
}

const dialog = (content: object, title: string): { task: object } => ({
  task: {
    type: 'continue',
    value: { title, height: 'medium', width: 'medium', card: { contentType: cardType, content } },
  },
});

const notice = (text: string): object => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text }] }],
});

/** Without `refresh`, and each Action.Execute, wherever it stands, with its verb among its data. */
function forDialog({ content }: Card): object {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const copy: Record<string, unknown> = Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, walk(inner)]),
    );
    return copy.type === 'Action.Execute' ? submitOf(copy) : copy;
  };
  return Object.fromEntries(Object.entries(withoutRefresh(content)).map(([key, inner]) => [key, walk(inner)]));
}

function submitOf({ verb, data, ...rest }: Record<string, unknown>): object {
  return { ...rest, type: 'Action.Submit', data: { ...(typeof data === 'object' ? data : {}), verb } };
}
