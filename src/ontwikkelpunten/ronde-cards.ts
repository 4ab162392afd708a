// The prioriteitsronde: as the projectleider prepares it, as the opdrachtgever decides, and how it ended.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import type { Moscow } from './choices.ts';
import { moscows } from './decide-answers.ts';
import { shortened } from './decide-texts.ts';
import { proposed } from './priority.ts';
import type { Punt, PuntId } from './punt.ts';
import { isAsItWas, type Ronde, type RondeId } from './ronde.ts';
import { adjustAnswer, confirmAnswer, leaveOutAnswer, rondeOnly, submitAnswer } from './ronde-answers.ts';
import { samples } from './ronde-samples.ts';
import { rondeTexts as texts } from './ronde-texts.ts';

const line = z.string();
const says = { hasNotice: z.boolean(), notice: line };
const problems = { hasProblem: z.boolean(), problem: line };
const groups = z.array(
  z.strictObject({
    name: line,
    count: line,
    rows: z.array(z.strictObject({ number: line, title: line, notes: z.array(z.strictObject({ line })) })),
  }),
);

/** One point on a card about a ronde. `under`: which priority it stands under; null: it does not take part. */
interface Row {
  punt: { number: number; title: string };
  under: Moscow | null;
  notes: readonly string[];
}

const longestShown = 100;
const underWhich = [...moscows.options, null];

/** Ten points at a glance: what is most urgent on top, and under each priority what it is about. */
const grouped = (rows: readonly Row[], name: (under: Moscow | null) => string): z.infer<typeof groups> =>
  underWhich
    .map((under) => ({ under, found: rows.filter((row) => row.under === under) }))
    .filter(({ found }) => found.length > 0)
    .map(({ under, found }) => ({
      name: name(under),
      count: texts.counted(found.length),
      rows: found.map(({ punt, notes }) => ({
        number: texts.number(punt),
        title: shortened(punt.title, longestShown),
        notes: notes.map((line) => ({ line })),
      })),
    }));

export const draftCard = defineCard({
  name: 'ontwikkelpunten/ronde-draft',
  schema: z.strictObject({
    ronde: line,
    punten: line,
    intro: line,
    ...says,
    groups,
    choices: z.array(z.strictObject({ id: line, title: line })),
    canLeaveOut: z.boolean(),
  }),
  samples: samples.draft,
  answers: { 'ontwikkelpunten.leave-out': leaveOutAnswer, 'ontwikkelpunten.submit-ronde': submitAnswer },
});

/**
 * `id`: of the ronde that is made when this is submitted, so that submitting twice makes one. `waiting`: how many points wait
 * for a priority in all.
 */
export const draftView = (id: RondeId, punten: readonly Punt[], waiting: number, notice = ''): Card =>
  draftCard.render(
    {
      ronde: id,
      punten: punten.map((punt) => punt.id).join(' '),
      intro: texts.draftIntro(punten.length, waiting - punten.length),
      hasNotice: notice !== '',
      notice,
      groups: grouped(
        punten.map(({ number, fields }) => ({
          punt: { number, title: fields.title },
          under: proposed(fields),
          notes: [texts.about(fields)],
        })),
        texts.group,
      ),
      choices: punten.map((punt) => ({
        id: punt.id,
        title: `${texts.number(punt)} ${shortened(punt.fields.title, longestShown)}`,
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
    groups,
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
  const rows = ronde.items.map((item): Row => {
    const punt = punten.get(item.punt);
    const title = punt?.fields.title ?? item.title;
    if (!isAsItWas(item, punt)) return { punt: { ...item, title }, under: null, notes: [texts.changedItem] };
    return {
      punt: { ...item, title },
      under: item.chosen,
      notes: [texts.about(punt.fields), ...texts.adjustment(item)],
    };
  });
  return openCard.render(
    {
      ronde: ronde.id,
      version: String(ronde.version),
      intro: texts.openFor[may.confirm ? 'opdrachtgever' : 'projectleider'](rows.length),
      hasNotice: notice !== '',
      notice,
      hasProblem: problem !== '',
      problem,
      groups: grouped(rows, texts.group),
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
      items: ronde.items.map((item) => ({
        id: item.punt,
        title: `${texts.number(item)} (${texts.group(item.chosen)}) ${shortened(item.title, longestShown)}`,
      })),
      punt: filled.punt ?? '',
      moscow: filled.moscow ?? '',
      reason: filled.reason ?? '',
    },
    texts.summary,
  );

export const doneCard = defineCard({
  name: 'ontwikkelpunten/ronde-done',
  schema: z.strictObject({ intro: line, groups }),
  samples: samples.done,
});

/** Of a ronde that was closed. */
export function doneView(ronde: Ronde, notice = ''): Card {
  const confirmed = ronde.closed?.as === 'confirmed';
  const closed = ronde.closed ? texts.closed[ronde.closed.as](ronde.closed.by) : '';
  const rows = ronde.items.map((item): Row => {
    if (item.result === 'left-out') return { punt: item, under: null, notes: [] };
    return {
      punt: item,
      under: item.chosen,
      notes: [...texts.wijk(item), ...(confirmed ? texts.adjustment(item) : [])],
    };
  });
  return doneCard.render(
    {
      intro: [closed, notice].filter((each) => each !== '').join(' '),
      groups: grouped(rows, confirmed ? texts.doneGroup : texts.proposedGroup),
    },
    texts.summary,
  );
}
