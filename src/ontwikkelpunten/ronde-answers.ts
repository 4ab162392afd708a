// What comes back from the cards of a prioriteitsronde.
import { z } from 'zod';
import { freeText } from '../shared/free-text.ts';
import { longestReason, moscows } from './decide-answers.ts';
import { type PuntId, puntId } from './punt.ts';
import { mostInRonde, rondeId } from './ronde.ts';

const reason = freeText(longestReason)
  .optional()
  .transform((text) => text ?? '');
const reasonDraft = z
  .string()
  .optional()
  .transform((text) => (text ?? '').slice(0, longestReason));

/** The points that are to be brought before the opdrachtgever travel in the buttons until they are. */
const punten = z
  .string()
  .max(mostInRonde * 37)
  .transform((text) => text.split(' '))
  .pipe(z.array(puntId).min(1).max(mostInRonde));

export const rondeOnly = z.strictObject({ ronde: rondeId });
export const submitAnswer = z.strictObject({ ronde: rondeId, punten });
export const leaveOutAnswer = submitAnswer.extend({
  leave: puntId
    .or(z.literal(''))
    .optional()
    .transform((value): PuntId | null => value || null),
});

export const confirmAnswer = z.strictObject({ ronde: rondeId, version: z.coerce.number().int(), reason });
export const confirmDraft = confirmAnswer.extend({ reason: reasonDraft });
export type ConfirmAnswer = z.infer<typeof confirmAnswer>;

export const adjustAnswer = z.strictObject({
  ronde: rondeId,
  punt: puntId
    .or(z.literal(''))
    .optional()
    .transform((value) => value ?? ''),
  moscow: moscows
    .or(z.literal(''))
    .optional()
    .transform((value) => value ?? ''),
  reason,
});
export const adjustDraft = adjustAnswer.extend({ reason: reasonDraft });
export type AdjustAnswer = z.infer<typeof adjustAnswer>;
