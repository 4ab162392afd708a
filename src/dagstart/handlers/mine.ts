import type { Card } from '../../card.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import type { Answer } from '../answer.ts';
import { answerOf } from '../answer-store.ts';
import { type Dagstart, phaseOf } from '../dagstart.ts';
import { emptyForm, form, mine as mineCard } from '../form-cards.ts';
import { standingOf } from '../store.ts';
import { texts } from '../texts.ts';
import { whoActs } from './about.ts';
import { closedFor } from './answer.ts';

/** What this person sees now: asked for by Teams when the card comes on screen. */
export async function mine(asked: Asked<unknown, Dagstart>): Promise<Reply> {
  const { answer, phase } = await now(asked);
  if (!takes(answer, phase)) return shownClosed(asked);
  if (answer) return showCard(mineCard(asked.subject, answer, phase));
  if (phase === 'late') return shownClosed(asked);
  return showCard(form(asked.subject, { ...emptyForm, returning: await returningOf(asked) }));
}

/** "Antwoord alsnog": the form after closing, until the end of the day. */
export async function late(asked: Asked<unknown, Dagstart>): Promise<Reply> {
  const { answer, phase } = await now(asked);
  if (answer || phase !== 'late') return mine(asked);
  return showCard(form(asked.subject, { ...emptyForm, intro: texts.formLate }));
}

/** The form, filled in with what was answered. */
export const edit = (asked: Asked<unknown, Dagstart>): Promise<Reply> =>
  withAnswer(asked, (answer) =>
    form(asked.subject, {
      scores: asked.subject.questions.scores.map(({ area }) => answer.scores[area] ?? null),
      text: answer.text?.text ?? '',
      intro: texts.formEdit,
    }),
  );

/** The question what kind of text it is, once more. */
export const relabel = (asked: Asked<unknown, Dagstart>): Promise<Reply> =>
  withAnswer(asked, (answer, phase) =>
    mineCard(asked.subject, answer, phase, { relabel: (answer.text?.text ?? '') !== '' }),
  );

type Phase = ReturnType<typeof phaseOf>;

async function withAnswer(
  asked: Asked<unknown, Dagstart>,
  show: (answer: Answer, phase: Phase) => Card,
): Promise<Reply> {
  const { answer, phase } = await now(asked);
  if (answer && takes(answer, phase)) return showCard(show(answer, phase));
  if (answer || phase === 'late' || phase === 'over') return closedFor(asked);
  const card = form(asked.subject, { ...emptyForm, problem: texts.noAnswerYet });
  return refuse('not-answered', texts.noAnswerYet, card);
}

async function now({ subject, turn, ports }: Asked<unknown, Dagstart>) {
  const standing = await standingOf(ports.db, subject.id);
  const answer = await answerOf(ports.db, whoActs(subject, turn, ports));
  return { answer, phase: standing ? phaseOf(standing, turn.now) : ('over' as const) };
}

/** Whether something can still be answered or changed: what was answered on time does not change after closing. */
const takes = (answer: Answer | undefined, phase: Phase): boolean =>
  phase === 'early' || phase === 'open' || (phase === 'late' && (answer?.late ?? true));

/** The same card as a refusal shows, but asked for: nothing was refused. */
async function shownClosed(asked: Asked<unknown, Dagstart>): Promise<Reply> {
  const reply = await closedFor(asked);
  return reply.show === 'refusal' && reply.card ? showCard(reply.card) : reply;
}

const returningOf = ({ subject, ports }: Asked<unknown, Dagstart>): Promise<string[]> =>
  ports.returning.open(subject.wijkteam);
