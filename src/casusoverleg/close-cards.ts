// Rounding off a casusoverleg, being asked to, and the evaluation of a casus weeks after it.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { evaluatedForm, finishForm } from './after-answers.ts';
import { afterTexts } from './after-texts.ts';
import { casusOnly, overlegOnly } from './answers.ts';
import type { Casus } from './casus.ts';
import { closeSamples } from './close-samples.ts';
import type { Overleg } from './overleg.ts';
import { spokenMoment } from './spoken-moment.ts';

const line = z.string();

export const closeCard = defineCard({
  name: 'casusoverleg/close',
  schema: z.strictObject({
    overleg: line,
    wijk: line,
    ...{ hasNotice: z.boolean(), notice: line },
    ask: line,
    undecided: z.array(z.strictObject({ value: line, title: line })),
    again: line,
  }),
  samples: closeSamples.close,
  answers: { 'casusoverleg.finish': finishForm, 'casusoverleg.agenda': overlegOnly },
});

/** Asks which of the casussen nothing was agreed about wait again; all of them, until somebody says otherwise. */
export const closeView = (overleg: Pick<Overleg, 'id'>, wijk: string, undecided: readonly Casus[], notice = ''): Card =>
  closeCard.render(
    {
      overleg: overleg.id,
      wijk: afterTexts.agenda.wijk(wijk),
      ...{ hasNotice: notice !== '', notice },
      ask: afterTexts.close.ask(undecided.length),
      undecided: undecided.map(({ id, code }) => ({ value: id, title: code })),
      again: undecided.map(({ id }) => id).join(','),
    },
    afterTexts.close.summary(wijk),
  );

export const harvestCard = defineCard({
  name: 'casusoverleg/harvest',
  schema: z.strictObject({ overleg: line, wijk: line, when: line }),
  samples: closeSamples.harvest,
  answers: { 'casusoverleg.agenda': overlegOnly, 'casusoverleg.close': overlegOnly },
});

export const harvestView = (overleg: Pick<Overleg, 'id' | 'from' | 'until'>, wijk: string): Card =>
  harvestCard.render(
    { overleg: overleg.id, wijk: afterTexts.agenda.wijk(wijk), when: afterTexts.harvest.text(spokenMoment(overleg)) },
    afterTexts.harvest.summary(wijk),
  );

export const evaluateCard = defineCard({
  name: 'casusoverleg/evaluate',
  schema: z.strictObject({
    casus: line,
    title: line,
    open: line,
    ...{ hasNotice: z.boolean(), notice: line, canChoose: z.boolean() },
  }),
  samples: closeSamples.evaluate,
  answers: { 'casusoverleg.evaluated': evaluatedForm, 'casusoverleg.casus': casusOnly },
});

/** `today`: whether this is the day that was chosen. `open`: how many agreements are. */
export const evaluateView = (
  { id, code }: Pick<Casus, 'id' | 'code'>,
  { today, open, notice = '' }: { today: boolean; open: number; notice?: string },
): Card => {
  const texts = afterTexts.evaluate;
  const title = today ? texts.title(code) : texts.titleLate(code);
  return evaluateCard.render(
    {
      casus: id,
      title: notice === '' ? title : code,
      open: open === 0 ? texts.noneOpen : texts.open(open),
      ...{ hasNotice: notice !== '', notice, canChoose: notice === '' },
    },
    title,
  );
};
