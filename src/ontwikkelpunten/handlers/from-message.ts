import { findClientData } from '../../shared/free-text.ts';
import { explainClientData } from '../../shared/free-text-texts.ts';
import { type Asked, type ChatMessage, type Reply, refuse, showCard } from '../../slice.ts';
import { messageLink } from '../message-link.ts';
import { fitting } from '../raised.ts';
import { texts } from '../texts.ts';
import { emptyForm, formFor } from './form.ts';

/** "Maak ontwikkelpunt" on a message: its text in the form, to be changed. Nothing is kept before that is saved. */
export async function fromMessage({ input, turn, ports }: Asked<ChatMessage, null>): Promise<Reply> {
  const { text, whole } = fitting(input.text);
  const bericht = messageLink(input.link ?? '');
  const filled = { ...emptyForm(turn), bron: 'bericht' as const, bericht, text };
  const found = findClientData(text);
  const problem = [found.length > 0 ? explainClientData(found) : '', whole ? '' : texts.textCut]
    .filter((each) => each !== '')
    .join(' ');
  const card = await formFor(turn, ports, filled, problem);
  if (found.length > 0) return refuse('client-data', problem, card);
  return whole ? showCard(card) : refuse('text-too-long', problem, card);
}
