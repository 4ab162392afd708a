// What a plan for a household must have, for one casus.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { doerNames } from './afspraak.ts';
import { type PlanForm, planForm, regisseurs } from './after-answers.ts';
import { afterTexts } from './after-texts.ts';
import { casusOnly } from './answers.ts';
import type { Casus } from './casus.ts';
import { withDay } from './discuss-cards.ts';
import type { PlanLine } from './een-plan.ts';
import { planSamples } from './een-plan-samples.ts';

const texts = afterTexts.plan;
const line = z.string();
const choices = z.array(z.strictObject({ value: line, title: line }));

export const planCard = defineCard({
  name: 'casusoverleg/een-plan',
  schema: z.strictObject({
    casus: line,
    version: line,
    code: line,
    ...{ hasNotice: z.boolean(), notice: line, hasProblem: z.boolean(), problem: line },
    state: line,
    ...{ hasAsked: z.boolean(), asked: choices, done: line },
    ...{ regisseurs: choices, regisseur: line },
    ...{ evaluateOn: line, first: line, last: line },
    next: line,
  }),
  samples: planSamples,
  answers: { 'casusoverleg.save-een-plan': planForm, 'casusoverleg.discuss': casusOnly },
});

export interface PlanShown {
  casus: Casus;
  version: string;
  lines: readonly PlanLine[];
  next: string;
  /** yyyy-MM-dd: the days that can be chosen. */
  first: string;
  last: string;
}

/** `filled`: as it was typed, when it was not saved. */
export function planView(
  { casus, version, lines, next, first, last }: PlanShown,
  said: { notice?: string; problem?: string; filled?: Pick<PlanForm, 'done' | 'regisseur' | 'evaluateOn'> } = {},
): Card {
  const { notice = '', problem = '', filled } = said;
  const open = lines.filter(({ isDone }) => !isDone).map((each) => each.open);
  const asked = lines.filter(({ isAsked }) => isAsked);
  const done = filled?.done ?? asked.filter(({ isDone }) => isDone).map(({ id }) => id);
  const evaluateOn = filled?.evaluateOn ?? casus.evaluateOn;
  return planCard.render(
    {
      casus: casus.id,
      version,
      code: casus.code,
      ...{ hasNotice: notice !== '', notice, hasProblem: problem !== '', problem },
      state: open.length === 0 ? texts.complete : texts.open(open),
      hasAsked: asked.length > 0,
      asked: asked.map(({ id, text }) => ({ value: id, title: text })),
      done: done.join(','),
      regisseurs: regisseurs.map((value) => ({ value, title: doerNames[value] })),
      regisseur: filled?.regisseur ?? casus.regisseur,
      ...{ evaluateOn, ...withDay({ first, last }, evaluateOn), next },
    },
    texts.summary(casus.code),
  );
}
