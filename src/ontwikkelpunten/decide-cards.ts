// The forms on which people decide about one point, one for each step.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { assessAnswer, byRule, mergeAnswer, prioritiseAnswer, reasonAnswer, stepAnswer } from './decide-answers.ts';
import { samples } from './decide-samples.ts';
import { decideTexts as texts } from './decide-texts.ts';
import { ownProposal, proposed } from './priority.ts';
import { type Punt, puntOnly } from './punt.ts';
import { type Step, type StepKind, seenOf } from './status.ts';

const line = z.string();

/** What every form begins and ends with. */
export const formHead = {
  punt: line,
  seen: line,
  heading: line,
  number: line,
  title: line,
  status: line,
  hasProblem: z.boolean(),
  problem: line,
  intro: line,
  hasOthers: z.boolean(),
  others: z.array(z.strictObject({ punt: line, step: line, title: line })),
};

/** On every form: to another step, and back to the point. */
export const aside = { 'ontwikkelpunten.steps': stepAnswer, 'ontwikkelpunten.punt': puntOnly };

export interface FormOf {
  punt: Punt;
  kind: StepKind;
  /** Everything this person may do with the point. */
  steps: readonly Step[];
  problem?: string;
}

export function headOf({ punt, kind, steps, problem = '' }: FormOf) {
  const { status } = punt.fields;
  // Who starts the work says whose it is on the same form.
  const others = steps.filter((step) => step.kind !== kind && !(kind === 'start-work' && step.kind === 'owner'));
  return {
    punt: punt.id,
    seen: seenOf(punt),
    heading: texts.title(kind, status),
    number: texts.named(punt),
    title: punt.fields.title,
    status: texts.status(punt),
    hasProblem: problem !== '',
    problem,
    intro: texts.intro(kind, status),
    hasOthers: others.length > 0,
    others: others.map((step) => ({ punt: punt.id, step: step.kind, title: texts.title(step.kind, status) })),
  };
}

export const assessCard = defineCard({
  name: 'ontwikkelpunten/assess',
  schema: z.strictObject({ ...formHead, steun: line, effect: line, moeite: line, moscow: line }),
  samples: samples.assess,
  answers: { 'ontwikkelpunten.assess': assessAnswer, ...aside },
});

export const assessView = (form: FormOf, filled?: { effect: string; moeite: string; moscow: string }): Card => {
  const { effect, moeite, steun } = form.punt.fields;
  return assessCard.render(
    {
      ...headOf(form),
      steun: texts.steun(steun),
      effect: filled?.effect ?? effect,
      moeite: filled?.moeite ?? moeite,
      moscow: (filled?.moscow ?? ownProposal(form.punt.fields)) || byRule,
    },
    texts.summary(form.punt),
  );
};

export const prioritiseCard = defineCard({
  name: 'ontwikkelpunten/prioritise',
  schema: z.strictObject({ ...formHead, proposal: line, moscow: line, reason: line }),
  samples: samples.prioritise,
  answers: { 'ontwikkelpunten.prioritise': prioritiseAnswer, ...aside },
});

export const prioritiseView = (form: FormOf, filled?: { moscow: string; reason: string }): Card => {
  const { fields } = form.punt;
  const proposal = proposed(fields);
  return prioritiseCard.render(
    {
      ...headOf(form),
      proposal: fields.prioriteitVast ? texts.confirmed(proposal) : texts.proposal(proposal),
      moscow: filled?.moscow ?? proposal,
      reason: filled?.reason ?? '',
    },
    texts.summary(form.punt),
  );
};

type ReasonKind = 'implement' | 'reopen' | 'reject';

export const reasonCard = defineCard({
  name: 'ontwikkelpunten/reason',
  schema: z.strictObject({ ...formHead, verb: line, why: line, save: line, reason: line }),
  samples: samples.reason,
  answers: {
    'ontwikkelpunten.implement': reasonAnswer,
    'ontwikkelpunten.reopen': reasonAnswer,
    'ontwikkelpunten.reject': reasonAnswer,
    ...aside,
  },
});

export const reasonView = (form: FormOf & { kind: ReasonKind }, filled?: { reason: string }): Card =>
  reasonCard.render(
    {
      ...headOf(form),
      verb: `ontwikkelpunten.${form.kind}`,
      why: texts.why[form.kind],
      save: texts.save[form.kind],
      reason: filled?.reason ?? '',
    },
    texts.summary(form.punt),
  );

export const mergeCard = defineCard({
  name: 'ontwikkelpunten/merge',
  schema: z.strictObject({ ...formHead, other: line, reason: line }),
  samples: samples.merge,
  answers: { 'ontwikkelpunten.merge': mergeAnswer, ...aside },
});

export const mergeView = (form: FormOf, filled?: { number: string; reason: string }): Card =>
  mergeCard.render(
    { ...headOf(form), other: filled?.number ?? '', reason: filled?.reason ?? '' },
    texts.summary(form.punt),
  );
