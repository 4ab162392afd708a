import type { Card } from '../../card.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import { answerOf } from '../answer-store.ts';
import { closed, form, mine as mineCard } from '../cards.ts';
import type { Dagstart } from '../dagstart.ts';
import { standingOf } from '../store.ts';
import { texts } from '../texts.ts';
import { whoActs } from './about.ts';
import { closedFor } from './answer.ts';

/** What this person sees now: asked for by Teams when the card comes on screen. */
export async function mine(asked: Asked<unknown, Dagstart>): Promise<Reply> {
  const { subject: dagstart, turn, ports } = asked;
  const standing = await standingOf(ports.db, dagstart.id);
  if (standing?.closedAt) return showCard(closed(standing, standing.withdrawn ? texts.withdrawn : texts.closedShared));
  const answer = await answerOf(ports.db, whoActs(dagstart, turn, ports));
  return showCard(answer ? mineCard(dagstart, answer) : form(dagstart, { scores: [], text: '' }));
}

/** The form, filled in with what was answered. */
export const edit = (asked: Asked<unknown, Dagstart>): Promise<Reply> =>
  withAnswer(asked, (answer) =>
    form(asked.subject, {
      scores: asked.subject.areas.map((area) => answer.scores[area] ?? null),
      text: answer.text?.text ?? '',
      intro: texts.formEdit,
    }),
  );

/** The question what kind of text it is, once more. */
export const relabel = (asked: Asked<unknown, Dagstart>): Promise<Reply> =>
  withAnswer(asked, (answer) => mineCard(asked.subject, answer, { relabel: (answer.text?.text ?? '') !== '' }));

type Given = NonNullable<Awaited<ReturnType<typeof answerOf>>>;

async function withAnswer(asked: Asked<unknown, Dagstart>, show: (answer: Given) => Card): Promise<Reply> {
  const { subject: dagstart, turn, ports } = asked;
  const standing = await standingOf(ports.db, dagstart.id);
  if (!standing || standing.closedAt) return closedFor(asked);
  const answer = await answerOf(ports.db, whoActs(dagstart, turn, ports));
  if (answer) return showCard(show(answer));
  return refuse(
    'not-answered',
    texts.noAnswerYet,
    form(dagstart, { scores: [], text: '', problem: texts.noAnswerYet }),
  );
}
