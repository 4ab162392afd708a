// The checklist: what is ready, and what is still to do.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { keuzehulpOffer } from '../shared/keuzehulp-offer.ts';
import { checkAnswer, fillAnswer } from './answers.ts';
import type { Checked, Checklist } from './checklist.ts';
import { checklistSamples } from './checklist-samples.ts';
import { texts } from './texts.ts';
import type { Going } from './tree-cards.ts';

const line = z.string();
const running = { wijkteam: line, version: line, run: line };

export const checklistCard = defineCard({
  name: 'keuzehulp/checklist',
  schema: z.strictObject({
    ...running,
    name: line,
    done: line,
    items: z.array(z.strictObject({ id: line, title: line })),
    note: line,
  }),
  samples: checklistSamples.checklist,
  answers: { 'keuzehulp.check': checkAnswer },
});

/** `done`: ids that were ticked before. */
export function checklistView(list: Checklist, going: Going, done: readonly string[] = []): Card {
  return checklistCard.render(
    {
      ...going,
      version: list.versie,
      name: list.naam,
      done: done.join(','),
      items: list.punten.map(({ id, klaar }) => ({ id, title: klaar })),
      note: texts.note(list.versie, list.voorbeeld),
    },
    list.naam,
  );
}

export const checkedCard = defineCard({
  name: 'keuzehulp/checked',
  schema: z.strictObject({
    ...running,
    tool: line,
    name: line,
    title: line,
    text: line,
    missing: z.array(z.strictObject({ line })),
    isMissing: z.boolean(),
    done: line,
    counted: line,
    note: line,
  }),
  samples: checklistSamples.checked,
  answers: { 'keuzehulp.fill': fillAnswer, 'keuzehulp.open': keuzehulpOffer },
});

export function checkedView(list: Checklist, { missing, done }: Checked, going: Going): Card {
  const isMissing = missing.length > 0;
  const title = isMissing ? texts.incomplete(missing.length) : texts.complete;
  return checkedCard.render(
    {
      ...going,
      version: list.versie,
      tool: list.lijst,
      name: list.naam,
      title,
      text: isMissing ? texts.incompleteText : texts.completeText,
      missing: missing.map(({ nog }) => ({ line: `• ${nog}` })),
      isMissing,
      done: done.join(','),
      counted: texts.countedNote,
      note: texts.note(list.versie, list.voorbeeld),
    },
    title,
  );
}
