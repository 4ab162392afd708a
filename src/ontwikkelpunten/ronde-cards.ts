// The prioriteitsronde: as the projectleider prepares it, as the opdrachtgever decides, and how it ended.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { decideTexts } from './decide-texts.ts';
import { proposed } from './priority.ts';
import type { Punt, PuntId } from './punt.ts';
import { isAsItWas, type Ronde, type RondeId } from './ronde.ts';
import { adjustAnswer, confirmAnswer, leaveOutAnswer, rondeOnly, submitAnswer } from './ronde-answers.ts';
import { samples } from './ronde-samples.ts';
import { rondeTexts as texts } from './ronde-texts.ts';

const line = z.string();
const says = { hasNotice: z.boolean(), notice: line };
const problems = { hasProblem: z.boolean(), problem: line };
const row = { number: line, title: line, about: line, proposal: line };

export const draftCard = defineCard({
  name: 'ontwikkelpunten/ronde-draft',
  schema: z.strictObject({
    ronde: line,
    punten: line,
    intro: line,
    ...says,
    items: z.array(z.strictObject({ id: line, ...row })),
    canLeaveOut: z.boolean(),
  }),
  samples: samples.draft,
  answers: { 'ontwikkelpunten.leave-out': leaveOutAnswer, 'ontwikkelpunten.submit-ronde': submitAnswer },
});

/** `id`: of the ronde that is made when this is submitted, so that submitting twice makes one. */
export const draftView = (id: RondeId, punten: readonly Punt[], notice = ''): Card =>
  draftCard.render(
    {
      ronde: id,
      punten: punten.map((punt) => punt.id).join(' '),
      intro: texts.draftIntro(punten.length),
      hasNotice: notice !== '',
      notice,
      items: punten.map((punt) => ({
        id: punt.id,
        number: texts.number(punt),
        title: punt.fields.title,
        about: texts.about(punt.fields),
        proposal: decideTexts.proposal(proposed(punt.fields)),
      })),
      canLeaveOut: punten.length > 1,
    },
    texts.summary,
  );

export const openCard = defineCard({
  name: 'ontwikkelpunten/ronde-open',
  schema: z.strictObject({
    ronde: line,
    version: line,
    intro: line,
    ...says,
    ...problems,
    items: z.array(z.strictObject(row)),
    reason: line,
    canConfirm: z.boolean(),
    canWithdraw: z.boolean(),
  }),
  samples: samples.open,
  answers: {
    'ontwikkelpunten.confirm': confirmAnswer,
    'ontwikkelpunten.adjust': rondeOnly,
    'ontwikkelpunten.withdraw': rondeOnly,
  },
});

export function openView(
  ronde: Ronde,
  punten: ReadonlyMap<PuntId, Punt>,
  may: { confirm: boolean; withdraw: boolean },
  said: { notice?: string; problem?: string; reason?: string } = {},
): Card {
  const { notice = '', problem = '', reason = '' } = said;
  const count = ronde.items.length;
  return openCard.render(
    {
      ronde: ronde.id,
      version: String(ronde.version),
      intro: may.confirm ? texts.openFor.opdrachtgever(count) : texts.openFor.projectleider(count),
      hasNotice: notice !== '',
      notice,
      hasProblem: problem !== '',
      problem,
      items: ronde.items.map((item) => {
        const punt = punten.get(item.punt);
        return {
          number: texts.number(item),
          title: punt?.fields.title ?? item.title,
          about: punt ? texts.about(punt.fields) : item.wijk,
          proposal: isAsItWas(item, punt) ? texts.item(item) : texts.changedItem,
        };
      }),
      reason,
      canConfirm: may.confirm,
      canWithdraw: may.withdraw,
    },
    texts.summary,
  );
}

export const adjustCard = defineCard({
  name: 'ontwikkelpunten/ronde-adjust',
  schema: z.strictObject({
    ronde: line,
    ...problems,
    items: z.array(z.strictObject({ id: line, title: line })),
    punt: line,
    moscow: line,
    reason: line,
  }),
  samples: samples.adjust,
  answers: { 'ontwikkelpunten.save-adjusted': adjustAnswer, 'ontwikkelpunten.ronde': rondeOnly },
});

export const adjustView = (
  ronde: Ronde,
  filled: { problem?: string; punt?: string; moscow?: string; reason?: string } = {},
): Card =>
  adjustCard.render(
    {
      ronde: ronde.id,
      hasProblem: (filled.problem ?? '') !== '',
      problem: filled.problem ?? '',
      items: ronde.items.map((item) => ({ id: item.punt, title: `${texts.number(item)} ${item.title}` })),
      punt: filled.punt ?? '',
      moscow: filled.moscow ?? '',
      reason: filled.reason ?? '',
    },
    texts.summary,
  );

export const doneCard = defineCard({
  name: 'ontwikkelpunten/ronde-done',
  schema: z.strictObject({
    intro: line,
    items: z.array(z.strictObject({ number: line, title: line, outcome: line })),
    hasLeftOut: z.boolean(),
    leftOut: z.array(z.strictObject({ number: line, title: line })),
  }),
  samples: samples.done,
});

/** Of a ronde that was closed. */
export function doneView(ronde: Ronde, notice = ''): Card {
  const leftOut = ronde.items.filter(({ result }) => result === 'left-out');
  const closed = ronde.closed ? texts.closed[ronde.closed.as](ronde.closed.by) : '';
  return doneCard.render(
    {
      intro: [closed, notice].filter((each) => each !== '').join(' '),
      items: ronde.items
        .filter(({ result }) => result !== 'left-out')
        .map((item) => ({ number: texts.number(item), title: item.title, outcome: texts.outcome(item) })),
      hasLeftOut: leftOut.length > 0,
      leftOut: leftOut.map((item) => ({ number: texts.number(item), title: item.title })),
    },
    texts.summary,
  );
}
