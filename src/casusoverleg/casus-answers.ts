// What comes back from the cards on which a casus is brought in, filled in and taken back.
import { z } from 'zod';
import { freeText } from '../shared/free-text.ts';
import { type Regeling, regeling, regelingen } from '../shared/regeling.ts';
import { wijkteamId } from '../shared/wijkteam.ts';
import { casusId, longestQuestion } from './casus.ts';
import { longestTyped } from './casuscode.ts';

/** What a choice that was not made sends is '' or nothing. */
const chosen = <Value extends string>(values: z.ZodType<Value>) =>
  values
    .or(z.literal(''))
    .optional()
    .transform((value) => value ?? '');

const typed = freeText(longestQuestion)
  .optional()
  .transform((text) => text ?? '');
/** The same without screening, only ever put back on the person's own card. */
const draft = z
  .string()
  .optional()
  .transform((text) => (text ?? '').slice(0, longestQuestion));

/** "wmo,jeugd" of a choice of several. */
const several = z
  .string()
  .max(1000)
  .optional()
  .transform((text) => (text ?? '').split(',').filter((each) => each !== ''));
const isRegeling = (value: string): value is Regeling => regeling.safeParse(value).success;
/** In their own order, each once; what is none is left out. */
export const severalRegelingen = several.transform((list): Regeling[] => {
  const known = new Set(list.filter(isRegeling));
  return regelingen.filter((each) => known.has(each));
});

/**
 * `casus`: made with the form, so that pressing twice brings in one. The code is read by its own rules: what is not
 * understood goes nowhere.
 */
const bringBase = z.strictObject({
  casus: z.uuid(),
  wijk: chosen(wijkteamId),
  code: z
    .string()
    .optional()
    .transform((text) => (text ?? '').trim().slice(0, longestTyped)),
});
export const bringForm = bringBase.extend({ question: typed });
export type BringForm = z.infer<typeof bringForm>;
export const bringDraft = bringBase.extend({ question: draft });

/** `nieuw`: one of the steps of bringing in; `wijzig`: opened by itself. */
const step = z.enum(['nieuw', 'wijzig']);
export type Step = z.infer<typeof step>;

export const casusStep = z.strictObject({ casus: casusId, step });
export type CasusStep = z.infer<typeof casusStep>;

export const completeForm = z.strictObject({
  casus: casusId,
  step,
  leefgebieden: several,
  regelingen: severalRegelingen,
  spoed: z
    .string()
    .optional()
    .transform((value) => value === 'true'),
});
export type CompleteForm = z.infer<typeof completeForm>;

export const questionForm = z.strictObject({ casus: casusId, question: typed });
export type QuestionForm = z.infer<typeof questionForm>;
export const questionDraft = questionForm.extend({ question: draft });

export const outcomeForm = z.strictObject({ casus: casusId, step, outcome: typed });
export type OutcomeForm = z.infer<typeof outcomeForm>;
export const outcomeDraft = outcomeForm.extend({ outcome: draft });

/** `question`: another one than it was brought in with before; '' keeps that. */
export const againAnswer = z.strictObject({ casus: casusId, question: freeText(longestQuestion) });
export type AgainAnswer = z.infer<typeof againAnswer>;

/** Chosen from the list; nothing chosen sends '' or nothing. */
export const pickCasus = z.strictObject({ wijkteam: wijkteamId, casus: chosen(casusId) });
export type PickCasus = z.infer<typeof pickCasus>;
