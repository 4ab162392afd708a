// A checklist as data: what must be there before something is handed over.
import { z } from 'zod';
import { slug } from '../shared/data-files.ts';
import { lijstHead, text } from './lijst.ts';

const item = z.strictObject({
  id: slug,
  /** To tick: what is so. */
  klaar: text(80),
  /** To do, as long as it is not. */
  nog: text(120),
});
export type Item = z.infer<typeof item>;

export const checklistFile = z
  .strictObject({ ...lijstHead, lijst: z.literal('overdracht-compleet'), punten: z.array(item).min(2).max(12) })
  .superRefine(({ punten }, context) => {
    const ids = punten.map(({ id }) => id);
    for (const id of new Set(ids.filter((each, index) => ids.indexOf(each) !== index)))
      context.addIssue({ code: 'custom', path: ['punten'], message: `${id} is there twice` });
  });
export type Checklist = z.infer<typeof checklistFile>;

/** How it ended: one of the two is counted. */
export const checkOutcomes = ['compleet', 'niet-compleet'] as const;
export type CheckOutcome = (typeof checkOutcomes)[number];

export interface Checked {
  outcome: CheckOutcome;
  /** Ids, in the order of the list. */
  done: string[];
  missing: Item[];
}

/** `ticked`: ids in any order. null when one of them is not on this list: the button is of something else. */
export function check({ punten }: Checklist, ticked: readonly string[]): Checked | null {
  if (ticked.some((id) => !punten.some((each) => each.id === id))) return null;
  const missing = punten.filter(({ id }) => !ticked.includes(id));
  const done = punten.filter(({ id }) => ticked.includes(id)).map(({ id }) => id);
  return { outcome: missing.length === 0 ? 'compleet' : 'niet-compleet', done, missing };
}
