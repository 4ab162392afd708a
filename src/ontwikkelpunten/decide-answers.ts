// What comes back from the cards on which people decide about one point.
import { z } from 'zod';
import { freeText } from '../shared/free-text.ts';
import { personId } from '../shared/person.ts';
import type { moscowNames, weightNames } from './choices.ts';
import { puntId } from './punt.ts';
import { stepKinds } from './status.ts';

export const longestReason = 500;
export const longestAgreement = 300;

const weights = z.enum(['laag', 'midden', 'hoog'] satisfies (keyof typeof weightNames)[]);
export const moscows = z.enum(['moet', 'zou-moeten', 'kan', 'nu-niet'] satisfies (keyof typeof moscowNames)[]);

/** An input that was left empty comes as '' or not at all; whoever asks says what is missing. */
const orEmpty = <Schema extends z.ZodType<string>>(schema: Schema) =>
  schema
    .or(z.literal(''))
    .optional()
    .transform((value) => value ?? '');

/** Typed text: screened. */
const typed = (most: number) =>
  freeText(most)
    .optional()
    .transform((text) => text ?? '');

/** The same without screening, only ever put back on the person's own card. */
const draft = (most: number) =>
  z
    .string()
    .optional()
    .transform((text) => (text ?? '').slice(0, most));

/** The steps of a point, or the form of one of them. */
export const stepsAnswer = z.strictObject({ punt: puntId, step: z.enum(stepKinds).optional() });
export const stepAnswer = z.strictObject({ punt: puntId, step: z.enum(stepKinds) });

/** The point, and how it was when the card was made. */
const decided = z.strictObject({ punt: puntId, seen: z.string().max(60) });

/** What is chosen for the priority that follows from the rule; an empty choice would show as no choice. */
export const byRule = 'regel';

export const assessAnswer = decided.extend({
  effect: orEmpty(weights),
  moeite: orEmpty(weights),
  /** '': what follows from the rule. */
  moscow: orEmpty(moscows.or(z.literal(byRule))).transform((moscow) => (moscow === byRule ? '' : moscow)),
});
export type AssessAnswer = z.infer<typeof assessAnswer>;

export const prioritiseAnswer = decided.extend({ moscow: orEmpty(moscows), reason: typed(longestReason) });
export const prioritiseDraft = prioritiseAnswer.extend({ reason: draft(longestReason) });
export type PrioritiseAnswer = z.infer<typeof prioritiseAnswer>;

/** Reject, reopen, implement. */
export const reasonAnswer = decided.extend({ reason: typed(longestReason) });
export const reasonDraft = reasonAnswer.extend({ reason: draft(longestReason) });
export type ReasonAnswer = z.infer<typeof reasonAnswer>;

/** Start work, change owner or date. `due`: what the date picker sends, a yyyy-MM-dd. */
export const ownerAnswer = decided.extend({ owner: orEmpty(personId), due: orEmpty(z.iso.date()) });
export type OwnerAnswer = z.infer<typeof ownerAnswer>;

export const secureAnswer = decided.extend({ owner: orEmpty(personId), place: typed(longestAgreement) });
export const secureDraft = secureAnswer.extend({ place: draft(longestAgreement) });
export type SecureAnswer = z.infer<typeof secureAnswer>;

export const mergeAnswer = decided.extend({
  /** "12" or "nr. 12". */
  number: z
    .string()
    .max(20)
    .optional()
    .transform((text) => text ?? ''),
  reason: typed(longestReason),
});
export const mergeDraft = mergeAnswer.extend({ reason: draft(longestReason) });
export type MergeAnswer = z.infer<typeof mergeAnswer>;

/** "Werkt dit nog?": yes, or no and why. */
export const worksAnswer = z.strictObject({ punt: puntId });
export const worksNotAnswer = z.strictObject({ punt: puntId, reason: typed(longestReason) });
export const worksNotDraft = worksNotAnswer.extend({ reason: draft(longestReason) });
export type WorksNotAnswer = z.infer<typeof worksNotAnswer>;
