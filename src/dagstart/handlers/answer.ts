import { localDate } from '../../shared/time.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import { type Scores, scoresOf } from '../answer.ts';
import { addScores, answerOf, recorder } from '../answer-store.ts';
import { closed } from '../channel-cards.ts';
import { type Dagstart, type DagstartId, phaseOf } from '../dagstart.ts';
import { type AnswerForm, form, type MoreForm, mine as mineCard } from '../form-cards.ts';
import { scoresPerCard } from '../rotation.ts';
import { standingOf } from '../store.ts';
import { texts } from '../texts.ts';
import { whoActs } from './about.ts';
import { mine } from './mine.ts';

const areasOf = ({ questions }: Dagstart) => questions.scores.map(({ area }) => area);

export async function answer(asked: Asked<AnswerForm, Dagstart>): Promise<Reply> {
  const { input, subject: dagstart } = asked;
  const scores = scoresOf(areasOf(dagstart), [input.score1, input.score2]);
  if (Object.keys(scores).length === 0 && input.text === '') {
    return refuse('answer-empty', texts.emptyAnswer, formAgain(asked, texts.emptyAnswer));
  }
  return record(asked, scores, input.text);
}

/** "Niets te melden" is one click and counts as answered. */
export const nothing = (asked: Asked<{ dagstart: DagstartId }, Dagstart>): Promise<Reply> => record(asked, {}, '');

/** The scores that did not fit on the form. */
export async function more(asked: Asked<MoreForm, Dagstart>): Promise<Reply> {
  const { input, subject: dagstart, turn, ports } = asked;
  const scores = scoresOf(areasOf(dagstart).slice(scoresPerCard), [input.score3, input.score4]);
  await addScores(ports.db, whoActs(dagstart, turn, ports), scores, localDate(turn.now));
  return mine(asked);
}

/** The form once more, with everything that was filled in and what to change. */
export const formAgain = ({ input, subject }: Asked<AnswerForm, Dagstart>, problem: string) =>
  form(subject, { scores: [input.score1, input.score2], text: input.text, problem });

async function record(asked: Asked<unknown, Dagstart>, scores: Scores, text: string): Promise<Reply> {
  const { subject: dagstart, turn, ports } = asked;
  const today = localDate(turn.now);
  const recorded = await recorder(ports)({ ...whoActs(dagstart, turn, ports), scores, text, today });
  if (recorded.kind === 'closed') return closedFor(asked);
  return showCard(mineCard(dagstart, recorded.answer, recorded.answer.late ? 'late' : 'open'));
}

/** What a button says once nothing more is taken: what was kept, and where to go instead. */
export async function closedFor({ subject: dagstart, turn, ports }: Asked<unknown, Dagstart>): Promise<Reply> {
  const standing = await standingOf(ports.db, dagstart.id);
  if (!standing) return refuse('dagstart-unknown', texts.unknown);
  if (standing.withdrawn)
    return refuse('dagstart-withdrawn', texts.withdrawn, closed(standing, texts.withdrawn, false));
  const kept = await answerOf(ports.db, whoActs(dagstart, turn, ports));
  const late = phaseOf(standing, turn.now) === 'late';
  const next = late && !kept ? texts.closedLate : late ? texts.closedNotKept : texts.dayOver;
  const explanation = kept ? `${texts.closedKept} ${next}` : next;
  return refuse('dagstart-closed', explanation, closed(standing, explanation, late && !kept));
}
