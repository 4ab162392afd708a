// The steps after bringing in, which can each be opened again: what the casus is about, its question, what should come of it.
import type { Card } from '../../card.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import { type Casus, isComplete } from '../casus.ts';
import type { CasusStep, CompleteForm, OutcomeForm, QuestionForm } from '../casus-answers.ts';
import { completeView, outcomeView, questionView } from '../casus-cards.ts';
import { casusTexts as texts } from '../casus-texts.ts';
import { notRepeated } from '../not-repeated.ts';
import { noCasus } from './about.ts';
import { casusShown, changing } from './casus.ts';

type OpenStep = Asked<CasusStep, Casus>;

export const complete = async ({ input, subject, ports }: OpenStep): Promise<Reply> =>
  showCard(completeView(subject, input.step, ports.gemeente.leefgebieden));

export const question = async ({ subject }: Asked<unknown, Casus>): Promise<Reply> =>
  showCard(questionView(subject, subject.question));

export const outcome = async ({ input, subject }: OpenStep): Promise<Reply> =>
  showCard(outcomeView(subject, { step: input.step, outcome: subject.outcome }));

export async function saveComplete(asked: Asked<CompleteForm, Casus>): Promise<Reply> {
  const { input, subject, ports } = asked;
  const { leefgebieden } = ports.gemeente;
  if (!isComplete(input)) {
    const said = texts.regelingenMissing;
    return refuse('regelingen-missing', said, completeView(subject, input.step, leefgebieden, { filled: input, said }));
  }
  const known = leefgebieden.map(({ code }) => code).filter((code) => input.leefgebieden.includes(code));
  const set = { leefgebieden: known, regelingen: input.regelingen, urgency: input.spoed ? 'spoed' : 'gewoon' } as const;
  return save(asked, set, (casus) =>
    input.step === 'nieuw' ? outcomeView(casus, { step: 'nieuw', outcome: casus.outcome }) : undefined,
  );
}

export async function saveQuestion(asked: Asked<QuestionForm, Casus>): Promise<Reply> {
  const said = texts.questionMissing;
  if (asked.input.question === '') return refuse('text-empty', said, await questionAgain(asked, said));
  return save(asked, { question: asked.input.question });
}

export async function questionAgain(asked: Asked<QuestionForm, Casus>, said: string): Promise<Card> {
  const { input, subject, turn } = asked;
  const { filled, problem } = notRepeated(input, 'question', said, turn.where.kind, texts.clientDataInChannel);
  return questionView(subject, filled.question, problem);
}

export const saveOutcome = (asked: Asked<OutcomeForm, Casus>): Promise<Reply> =>
  save(asked, { outcome: asked.input.outcome });

export async function outcomeAgain({ input, subject, turn }: Asked<OutcomeForm, Casus>, said: string): Promise<Card> {
  const { filled, problem } = notRepeated(input, 'outcome', said, turn.where.kind, texts.clientDataInChannel);
  return outcomeView(subject, filled, problem);
}

/** `next`: what is shown instead of the casus, where another step follows. */
async function save(
  asked: Asked<object, Casus>,
  set: Partial<Casus>,
  next: (casus: Casus) => Card | undefined = () => undefined,
): Promise<Reply> {
  const { input, subject, turn, ports } = asked;
  const result = await changing(asked, subject.id, (before) =>
    before.status === 'ingetrokken' ? undefined : { ...before, ...set },
  );
  if (!result) return noCasus();
  const { casus, changed } = result;
  if (!changed)
    return refuse('casus-withdrawn', texts.closed, await casusShown(casus, turn, ports, { problem: texts.closed }));
  const isNew = 'step' in input && input.step === 'nieuw';
  const notice = isNew ? (isComplete(casus) ? texts.waits : texts.later) : texts.saved;
  return showCard(next(casus) ?? (await casusShown(casus, turn, ports, { notice })));
}
