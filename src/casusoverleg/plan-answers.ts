// What comes back from the cards on which a casusoverleg is planned.
import { z } from 'zod';
import { wijkteamId } from '../shared/wijkteam.ts';
import { type CasusId, casusId } from './casus.ts';
import { overlegId } from './overleg.ts';
import { periods, searchId } from './search.ts';

/** What a choice of several sends: its values with commas between them, '' or nothing. */
const several = z
  .string()
  .max(4000)
  .optional()
  .transform((text) => [...new Set((text ?? '').split(',').filter((each) => each !== ''))]);
const isCasus = (value: string): value is CasusId => casusId.safeParse(value).success;
/** What is no casus is left out: the handler looks whether they are there. */
const severalCases = several.transform((list) => list.filter(isCasus));

const when = z
  .enum(periods)
  .optional()
  .transform((period) => period ?? 'vier-weken');
/** Without rooms in the wijk there is nothing to choose. */
const where = z
  .enum(['online', 'ruimte'])
  .optional()
  .transform((place) => place ?? 'online');

/** `search`: made with the form, so that pressing twice searches once. */
export const planForm = z.strictObject({ wijkteam: wijkteamId, search: searchId, cases: severalCases, when, where });
export type PlanForm = z.infer<typeof planForm>;

/** The same form, with another button: on the agenda of one that is planned already. */
export const joinForm = planForm.omit({ search: true, wijkteam: true }).extend({ overleg: overlegId });
export type JoinForm = z.infer<typeof joinForm>;

export const searchOnly = z.strictObject({ search: searchId });

/** `next`: the id of the search that comes of it. */
export const furtherAnswer = z.strictObject({ search: searchId, next: searchId });
export type FurtherAnswer = z.infer<typeof furtherAnswer>;

/** On the card with proposals, on which partners can be chosen too. */
export const chooseForm = z.strictObject({
  search: searchId,
  slot: z
    .enum(['0', '1', '2', ''])
    .optional()
    .transform((place) => place ?? ''),
  partners: several,
});
export type ChooseForm = z.infer<typeof chooseForm>;

export const moveForm = z.strictObject({ overleg: overlegId, search: searchId, when, where });
export type MoveForm = z.infer<typeof moveForm>;

export const agendaForm = z.strictObject({ overleg: overlegId, cases: severalCases });
export type AgendaForm = z.infer<typeof agendaForm>;
