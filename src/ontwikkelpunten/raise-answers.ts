// What comes back from the cards on which people raise, find and fill in points.
import { z } from 'zod';
import { aandachtsgebied } from '../shared/aandachtsgebied.ts';
import { freeText } from '../shared/free-text.ts';
import { wijkteamId } from '../shared/wijkteam.ts';
import { messageLink } from './message-link.ts';
import { longestExplanation, puntId } from './punt.ts';
import { back } from './way-back.ts';

/** What a choice that was not made sends is '' or nothing. */
const chosen = <Value extends string>(values: z.ZodType<Value>) =>
  values
    .or(z.literal(''))
    .optional()
    .transform((value) => value ?? '');

/** `punt`: the id of the new point, made with its card, so that pressing twice makes one point. */
const raiseBase = z.strictObject({
  punt: puntId,
  bron: z.enum(['chat', 'bericht', 'dagstart', 'casusoverleg']),
  back,
  /** Of the message it is made from; '' where there is none. */
  bericht: z.string().transform(messageLink),
  aandachtsgebied: chosen(aandachtsgebied),
  /** 'geen': no wijk in particular, which is not the same as not chosen. */
  wijk: chosen(wijkteamId.or(z.literal('geen'))),
});
export const raiseForm = raiseBase.extend({
  text: freeText(longestExplanation)
    .optional()
    .transform((text) => text ?? ''),
});
export type RaiseForm = z.infer<typeof raiseForm>;
/** The same without screening, only ever put back on the person's own card. */
export const raiseDraft = raiseBase.extend({
  text: z
    .string()
    .optional()
    .transform((text) => (text ?? '').slice(0, longestExplanation)),
});

export const nothing = z.strictObject({});

export const sameAnswer = z.strictObject({ punt: puntId, back });

export const detailsForm = z.strictObject({
  punt: puntId,
  soort: chosen(z.enum(['werkwijze', 'systeemwens', 'scholing', 'besluit'])),
  systeem: chosen(z.enum(['jcc', 'regiesysteem'])),
  processtap: chosen(z.enum(['vraagverheldering', 'ondersteuningsafspraken'])),
});
export type DetailsForm = z.infer<typeof detailsForm>;

export const explainForm = z.strictObject({
  punt: puntId,
  explanation: freeText(longestExplanation)
    .optional()
    .transform((text) => text ?? ''),
});
export type ExplainForm = z.infer<typeof explainForm>;
export const explainDraft = explainForm.extend({
  explanation: z
    .string()
    .optional()
    .transform((text) => (text ?? '').slice(0, longestExplanation)),
});

const wijkName = z.string().max(100);
const view = z.enum(['open', 'late']);

/** `wijk`: as people write it; '' is every wijk. `page`: from 0. */
export const overviewAnswer = z.strictObject({ view, wijk: wijkName, page: z.int().min(0).max(1000) });
export type OverviewAnswer = z.infer<typeof overviewAnswer>;

const pickedPunt = chosen(puntId);
/** What stands in a choice for every wijk: an empty value would look as if nothing had been chosen. */
export const everyWijk = 'alle';
const pickedWijk = wijkName.optional().transform((value) => (value === everyWijk ? '' : (value ?? '')));

export const filterAnswer = z.strictObject({ view, punt: pickedPunt, wijk: pickedWijk });
/** On a card without a choice of wijken there is none to send. */
export const pickAnswer = z.strictObject({ punt: pickedPunt, wijk: pickedWijk });
export const pickOnly = z.strictObject({ punt: pickedPunt });
