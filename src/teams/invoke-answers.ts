// What each kind of invoke is answered with. A wrong shape looks to people as if the bot is out of reach (platform.md
// 20), so also a failure has the shape of what was asked.
import type { InvokeResponse } from 'botbuilder';
import { type Reply, say } from '../slice.ts';
import { nextInDialog, openedDialog } from './dialog.ts';
import { foundAnswer, linkAnswer } from './found.ts';
import { cardType } from './outgoing.ts';

/** HTTP 200 always; the body says what it is (platform.md 52, 64). `title`: of the dialog, where there is one. */
export const invokeResponseOf = (invoke: string, reply: Reply, title = ''): InvokeResponse => ({
  status: 200,
  body: bodyOf(invoke, reply, title),
});

function bodyOf(invoke: string, reply: Reply, title: string): object | undefined {
  switch (invoke) {
    case 'composeExtension/fetchTask':
      return openedDialog(reply, title);
    case 'composeExtension/submitAction':
      return nextInDialog(reply, title);
    case 'composeExtension/query':
      return foundAnswer(reply);
    case 'composeExtension/queryLink':
      return linkAnswer(reply);
    case 'composeExtension/anonymousQueryLink':
      // From people outside the tenant: there is nothing for them.
      return linkAnswer({ show: 'nothing' });
    default:
      return cardAnswer(reply);
  }
}

/** A card takes the place of the one that was pressed. */
function cardAnswer(reply: Reply): object {
  if ((reply.show === 'card' || reply.show === 'refusal') && reply.card) {
    return { statusCode: 200, type: cardType, value: reply.card.content };
  }
  const text = reply.show === 'text' || reply.show === 'refusal' ? reply.text : '';
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text };
}

/** For a turn that failed. On a card it is an error, which Teams shows below the card without emptying it. */
export function failedInvoke(invoke: string, text: string): object | undefined {
  if (invoke.startsWith('composeExtension/')) return bodyOf(invoke, say(text), '');
  return {
    statusCode: 500,
    type: 'application/vnd.microsoft.error',
    value: { code: 'InternalError', message: text },
  };
}

/**
 * Milliseconds that somebody waits for an answer. Of a card Teams says after ten to fifteen seconds that something went
 * wrong, of the message extension after five (platform.md 15, 16), and not what was kept. What is still being done is
 * done all the same.
 */
export const longestInvoke = (invoke: string): number => (invoke.startsWith('composeExtension/') ? 4_500 : 9_000);
