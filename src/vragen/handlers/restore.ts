import type { Wijkteam } from '../../shared/wijkteam.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import type { RestoreAnswer } from '../cards.ts';
import { texts } from '../texts.ts';
import { card } from './edit.ts';
import { reword } from './save.ts';

/** One question back to the words of everybody. */
export async function restore(asked: Asked<RestoreAnswer, Wijkteam>): Promise<Reply> {
  const { rhythm, question } = asked.input;
  if (question === null) {
    return refuse('question-missing', texts.noQuestion, await card(asked, rhythm, { problem: texts.noQuestion }));
  }
  const changed = await reword(asked.ports.db, asked.subject.id, rhythm, question, null);
  return showCard(await card(asked, rhythm, { notice: changed ? texts.restored : texts.same }));
}
