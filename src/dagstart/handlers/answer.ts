import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import { type Scores, scoresOf } from '../answer.ts';
import { answerOf, recorder } from '../answer-store.ts';
import { type AnswerForm, closed, form, mine } from '../cards.ts';
import type { Dagstart, DagstartId } from '../dagstart.ts';
import { standingOf } from '../store.ts';
import { texts } from '../texts.ts';
import { whoActs } from './about.ts';

export async function answer(asked: Asked<AnswerForm, Dagstart>): Promise<Reply> {
  const { input, subject: dagstart } = asked;
  const scores = scoresOf(dagstart.areas, [input.score1, input.score2]);
  if (Object.keys(scores).length === 0 && input.text === '') {
    return refuse('answer-empty', texts.emptyAnswer, formAgain(asked, texts.emptyAnswer));
  }
  return record(asked, scores, input.text);
}

/** "Niets te melden" is one click and counts as answered. */
export const nothing = (asked: Asked<{ dagstart: DagstartId }, Dagstart>): Promise<Reply> => record(asked, {}, '');

/** The form once more, with everything that was filled in and what to change. */
export const formAgain = ({ input, subject }: Asked<AnswerForm, Dagstart>, problem: string) =>
  form(subject, { scores: [input.score1, input.score2], text: input.text, problem });

async function record(asked: Asked<unknown, Dagstart>, scores: Scores, text: string): Promise<Reply> {
  const { subject: dagstart, turn, ports } = asked;
  const recorded = await recorder(ports)({ ...whoActs(dagstart, turn, ports), scores, text });
  return recorded.kind === 'closed' ? closedFor(asked) : showCard(mine(dagstart, recorded.answer));
}

/** What a button says once the dagstart has closed: what was kept, and where to go instead. */
export async function closedFor({ subject: dagstart, turn, ports }: Asked<unknown, Dagstart>): Promise<Reply> {
  const standing = await standingOf(ports.db, dagstart.id);
  if (!standing) return refuse('dagstart-unknown', texts.unknown);
  const kept = await answerOf(ports.db, whoActs(dagstart, turn, ports));
  const explanation = kept ? `${texts.closedKept} ${texts.closedNotKept}` : texts.closedNotKept;
  return refuse('dagstart-closed', explanation, closed(standing, explanation));
}
