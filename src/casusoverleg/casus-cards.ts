// The cards on which a casus is brought in, and what it looks like.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { mayPointToSomeone } from '../shared/free-text.ts';
import type { Leefgebied } from '../shared/gemeente.ts';
import { regelingNames } from '../shared/regeling.ts';
import { type Wijkteam, wijkOf } from '../shared/wijkteam.ts';
import { casusOnly, wijkOnly } from './answers.ts';
import { type Casus, isSettled } from './casus.ts';
import {
  againAnswer,
  type BringForm,
  bringForm,
  type CompleteForm,
  casusStep,
  completeForm,
  type OutcomeForm,
  outcomeForm,
  questionForm,
  type Step,
} from './casus-answers.ts';
import { casusSamples } from './casus-samples.ts';
import { casusTexts as texts } from './casus-texts.ts';

const line = z.string();
const problem = { hasProblem: z.boolean(), problem: line };
const hint = { hasHint: z.boolean(), hint: line };
const choices = z.array(z.strictObject({ code: line, name: line }));

export const bringInCard = defineCard({
  name: 'casusoverleg/bring-in',
  schema: z.strictObject({
    casus: line,
    intro: line,
    ...problem,
    code: line,
    example: line,
    question: line,
    wijk: line,
    wijken: z.array(z.strictObject({ id: line, name: line })),
  }),
  samples: casusSamples.bringIn,
  answers: { 'casusoverleg.bring': bringForm, 'casusoverleg.home': wijkOnly },
});

/** `wijken`: the ones this person may bring in a casus for; at least one, and the one of `filled` among them. */
export const bringInView = (filled: BringForm, wijken: readonly Wijkteam[], example: string, said = ''): Card =>
  bringInCard.render(
    {
      ...{ casus: filled.casus, code: filled.code, question: filled.question, wijk: filled.wijk },
      intro: texts.bringIntro,
      ...{ hasProblem: said !== '', problem: said, example },
      wijken: wijken.map((each) => ({ id: each.id, name: wijkOf(each) })),
    },
    texts.bringSummary,
  );

export const knownCard = defineCard({
  name: 'casusoverleg/known',
  schema: z.strictObject({
    casus: line,
    form: line,
    wijk: line,
    code: line,
    problem: line,
    hasStanding: z.boolean(),
    standing: line,
    question: line,
    canAgain: z.boolean(),
    canOpen: z.boolean(),
  }),
  samples: casusSamples.known,
  answers: { 'casusoverleg.again': againAnswer, 'casusoverleg.casus': casusOnly, 'casusoverleg.edit': bringForm },
});

/** The code is taken: by a casus of a wijk in which this person works (`mine`), or elsewhere. */
export function knownView(filled: BringForm, known: Casus, mine: boolean): Card {
  const { status, code } = known;
  return knownCard.render(
    {
      ...{ casus: known.id, form: filled.casus, wijk: filled.wijk, code, question: filled.question },
      problem: mine ? texts.known(code) : texts.knownElsewhere(code),
      ...{ hasStanding: mine, standing: mine ? texts.knownHere[status] : '' },
      canAgain: mine && isSettled(known),
      canOpen: mine,
    },
    texts.casusSummary(code),
  );
}

export const completeCard = defineCard({
  name: 'casusoverleg/complete',
  schema: z.strictObject({
    casus: line,
    step: line,
    code: line,
    intro: line,
    ...hint,
    ...problem,
    leefgebieden: line,
    areas: choices,
    regelingen: line,
    works: choices,
    spoed: line,
    leave: line,
  }),
  samples: casusSamples.complete,
  answers: {
    'casusoverleg.save-complete': completeForm,
    'casusoverleg.casus': casusOnly,
    'casusoverleg.question': casusOnly,
  },
});

/** `filled`: what was filled in and not saved; without it what the casus has. */
export function completeView(
  casus: Casus,
  step: Step,
  leefgebieden: readonly Leefgebied[],
  { filled, said = '' }: { filled?: CompleteForm; said?: string } = {},
): Card {
  const now = filled ?? { ...casus, spoed: casus.urgency === 'spoed' };
  return completeCard.render(
    {
      ...{ casus: casus.id, step, code: casus.code },
      intro: step === 'nieuw' ? texts.stepTwo : texts.changeComplete,
      ...hintOf(casus),
      ...{ hasProblem: said !== '', problem: said },
      leefgebieden: now.leefgebieden.join(','),
      areas: leefgebieden.map(({ code, naam }) => ({ code, name: naam })),
      regelingen: now.regelingen.join(','),
      works: Object.entries(regelingNames).map(([code, name]) => ({ code, name })),
      spoed: String(now.spoed),
      leave: step === 'nieuw' ? 'Later aanvullen' : 'Terug',
    },
    texts.casusSummary(casus.code),
  );
}

/** What the texts of a casus tell together may point to somebody. */
export function hintOf({ question, outcome }: Pick<Casus, 'question' | 'outcome'>): { hasHint: boolean; hint: string } {
  const hasHint = mayPointToSomeone(`${question} ${outcome}`);
  return { hasHint, hint: hasHint ? texts.hint : '' };
}

export const questionCard = defineCard({
  name: 'casusoverleg/question',
  schema: z.strictObject({ casus: line, code: line, ...problem, question: line }),
  samples: casusSamples.question,
  answers: { 'casusoverleg.save-question': questionForm, 'casusoverleg.casus': casusOnly },
});

export const questionView = ({ id, code }: Casus, question: string, said = ''): Card =>
  questionCard.render({ casus: id, code, hasProblem: said !== '', problem: said, question }, texts.casusSummary(code));

export const outcomeCard = defineCard({
  name: 'casusoverleg/outcome',
  schema: z.strictObject({ casus: line, step: line, code: line, intro: line, ...problem, outcome: line, leave: line }),
  samples: casusSamples.outcome,
  answers: { 'casusoverleg.save-outcome': outcomeForm, 'casusoverleg.casus': casusOnly },
});

export const outcomeView = (
  { id, code }: Casus,
  { step, outcome }: Pick<OutcomeForm, 'step' | 'outcome'>,
  said = '',
): Card =>
  outcomeCard.render(
    {
      ...{ casus: id, step, code, outcome },
      intro: step === 'nieuw' ? texts.stepThree : texts.changeOutcome,
      ...{ hasProblem: said !== '', problem: said },
      leave: step === 'nieuw' ? 'Overslaan' : 'Terug',
    },
    texts.casusSummary(code),
  );

export const casusCard = defineCard({
  name: 'casusoverleg/casus',
  schema: z.strictObject({
    casus: line,
    wijkteam: line,
    code: line,
    hasNotice: z.boolean(),
    notice: line,
    ...problem,
    ...hint,
    status: line,
    hasNext: z.boolean(),
    next: line,
    facts: z.array(z.strictObject({ what: line, value: line })),
    foot: line,
    isIncomplete: z.boolean(),
    canDiscuss: z.boolean(),
    isDiscussed: z.boolean(),
    canPlan: z.boolean(),
    canAgain: z.boolean(),
    canMend: z.boolean(),
    canReword: z.boolean(),
    canChange: z.boolean(),
  }),
  samples: casusSamples.casus,
  answers: {
    'casusoverleg.complete': casusStep,
    'casusoverleg.discuss': casusOnly,
    'casusoverleg.plan': wijkOnly,
    'casusoverleg.again': againAnswer,
    'casusoverleg.home': wijkOnly,
    'casusoverleg.question': casusOnly,
    'casusoverleg.outcome': casusStep,
    'casusoverleg.ask-withdraw': casusOnly,
  },
});

export const withdrawCard = defineCard({
  name: 'casusoverleg/withdraw',
  schema: z.strictObject({ casus: line, title: line, intro: line, hasFrom: z.boolean(), from: line }),
  samples: casusSamples.withdraw,
  answers: { 'casusoverleg.withdraw': casusOnly, 'casusoverleg.casus': casusOnly },
});

/** `from`: when the casusoverleg is on whose agenda it stands; '' where there is none. */
export const withdrawView = ({ id, code }: Casus, days: number, from: string): Card =>
  withdrawCard.render(
    {
      casus: id,
      title: texts.withdrawTitle(code),
      intro: texts.withdrawIntro(days),
      ...{ hasFrom: from !== '', from: from === '' ? '' : texts.withdrawFrom(from) },
    },
    texts.casusSummary(code),
  );
