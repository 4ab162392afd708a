import type { Card } from '../../card.ts';
import { type Asked, type Reply, refuse } from '../../slice.ts';
import type { PrioritiseAnswer } from '../decide-answers.ts';
import { prioritiseView } from '../decide-cards.ts';
import { decideTexts as texts } from '../decide-texts.ts';
import type { Punt } from '../punt.ts';
import { statusAfter } from '../status.ts';
import { decide } from './decide.ts';
import { formOf } from './forms.ts';

/** One point, outside a prioriteitsronde. Only the opdrachtgever makes a priority more than a proposal. */
export async function prioritise(asked: Asked<PrioritiseAnswer, Punt>): Promise<Reply> {
  const { moscow, reason } = asked.input;
  if (moscow === '' || reason === '') {
    const problem = texts.missing.prioritise;
    return refuse('priority-incomplete', problem, await prioritiseAgain(asked, problem));
  }
  return decide(asked, 'prioritise', {
    set: ({ fields }) => ({ moscow, prioriteitVast: true, status: statusAfter('prioritise', fields.status) }),
    reason: () => reason,
    notice: texts.done.prioritised,
  });
}

export const prioritiseAgain = async (asked: Asked<PrioritiseAnswer, Punt>, problem: string): Promise<Card> =>
  prioritiseView(formOf(asked, 'prioritise', { problem }), asked.input);
