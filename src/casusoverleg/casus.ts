import { z } from 'zod';
import { personId } from '../shared/person.ts';
import { regeling } from '../shared/regeling.ts';
import { wijkteamId } from '../shared/wijkteam.ts';

/** A casus under its code: a question about the work around a household, never who it is. */
export const casusId = z.uuid().brand('CasusId');
export type CasusId = z.infer<typeof casusId>;

/** `wacht`: for a casusoverleg; `gepland`: on the agenda of one; `besproken`: agreements hold until it is evaluated. */
export const casusStatuses = ['wacht', 'gepland', 'besproken', 'ingetrokken'] as const;
export const urgencies = ['gewoon', 'spoed'] as const;

export const casus = z.strictObject({
  id: casusId,
  wijkteam: wijkteamId,
  code: z.string(),
  /** Screened; what the inbrenger wants to know. */
  question: z.string(),
  /** Screened; what should come of it. '' until it was said. */
  outcome: z.string(),
  /** Codes of gemeente.json. */
  leefgebieden: z.array(z.string()),
  regelingen: z.array(regeling),
  urgency: z.enum(urgencies),
  status: z.enum(casusStatuses),
  broughtBy: personId,
  broughtAt: z.date(),
  /** The casusoverleg it stands on the agenda of, or was discussed in last. */
  overleg: z.uuid().nullable(),
  /** The place on that agenda, from 1. */
  place: z.int(),
  /** Who keeps the plan together: a need, 'partner' or ''. */
  regisseur: z.string(),
  /** What of "één plan" is there, by the ids of that list, and the version of the list. */
  plan: z.strictObject({ version: z.string(), done: z.array(z.string()) }),
  /** yyyy-MM-dd of the evaluation, or ''. */
  evaluateOn: z.string(),
});
export type Casus = z.infer<typeof casus>;

/** It can be planned once it is clear which regelingen are about it. */
export const isComplete = ({ regelingen }: Pick<Casus, 'regelingen'>): boolean => regelingen.length > 0;
