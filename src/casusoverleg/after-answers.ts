// What comes back from the cards at the casusoverleg and after it.
import { z } from 'zod';
import { freeText } from '../shared/free-text.ts';
import { wijkteamId } from '../shared/wijkteam.ts';
import { type AfspraakId, afspraakId, doer, longestAfspraak } from './afspraak.ts';
import { casusId } from './casus.ts';
import { need } from './need.ts';
import { overlegId } from './overleg.ts';

/** What a choice or date that was not made sends is '' or nothing. */
const chosen = <Value extends string>(values: z.ZodType<Value>) =>
  values
    .or(z.literal(''))
    .optional()
    .transform((value) => value ?? '');

/** A choice of several comes as "one,two". */
const several = <Each extends z.ZodType<string, string>>(each: Each) =>
  z
    .string()
    .max(4000)
    .optional()
    .transform((text) => (text ?? '').split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()])))
    .pipe(z.array(each).max(100));

const typed = freeText(longestAfspraak)
  .optional()
  .transform((text) => (text ?? '').replace(/\s+/g, ' '));
/** The same without screening, only ever put back on the person's own card. */
const draft = z
  .string()
  .optional()
  .transform((text) => (text ?? '').slice(0, longestAfspraak));
const day = chosen(z.iso.date());

/** `to`: where to go when it was saved. */
export const lookBackForm = z.strictObject({
  overleg: overlegId,
  to: z.enum(['stay', 'casussen']),
  done: several(afspraakId),
  /** One or none. */
  dropped: afspraakId
    .or(z.literal(''))
    .optional()
    .transform((value): AfspraakId[] => (value ? [value] : [])),
});
export type LookBackForm = z.infer<typeof lookBackForm>;

/**
 * `form`: made when the form is drawn, so that pressing twice makes one. `to`: on to what, when it was saved; with
 * nothing written there is nothing to save.
 */
export const agreeForm = z.strictObject({
  casus: casusId,
  form: z.uuid(),
  to: z.enum(['stay', 'plan', 'next']),
  role: chosen(doer),
  text: typed,
  due: day,
});
export const agreeDraft = agreeForm.extend({ text: draft });
export type AgreeForm = z.infer<typeof agreeForm>;

export const afspraakOnly = z.strictObject({ afspraak: afspraakId });
export const changeForm = z.strictObject({ afspraak: afspraakId, role: chosen(doer), text: typed, due: day });
export const changeDraft = changeForm.extend({ text: draft });
export type ChangeForm = z.infer<typeof changeForm>;

export const regisseurs = [...need.options, 'partner'] as const;
/** `version`: of the list that was shown. */
export const planForm = z.strictObject({
  casus: casusId,
  version: z.string().max(10),
  to: z.enum(['stay', 'next']),
  done: several(z.string().max(80)),
  regisseur: chosen(z.enum(regisseurs)),
  evaluateOn: day,
});
export type PlanForm = z.infer<typeof planForm>;

/** `again`: the casussen that wait for another casusoverleg. */
export const finishForm = z.strictObject({ overleg: overlegId, again: several(casusId) });
export type FinishForm = z.infer<typeof finishForm>;

export const settleForm = z.strictObject({ wijkteam: wijkteamId, done: several(afspraakId) });
export type SettleForm = z.infer<typeof settleForm>;

/** `shown`: what stands on the reminder, so that what is left can be shown again. */
export const remindedForm = z.strictObject({ shown: several(afspraakId), afspraak: chosen(afspraakId) });
export type RemindedForm = z.infer<typeof remindedForm>;

export const evaluatedForm = z.strictObject({ casus: casusId, outcome: z.enum(['opnieuw', 'klaar']) });
export type EvaluatedForm = z.infer<typeof evaluatedForm>;
