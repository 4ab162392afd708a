import { z } from 'zod';
import { type PersonId, personId } from '../shared/person.ts';
import { type Regeling, regeling } from '../shared/regeling.ts';
import { wijkteamId } from '../shared/wijkteam.ts';
import type { Overleg } from './overleg.ts';

/** A casus under its code: a question about the work around a household, never who it is. */
export const casusId = z.uuid().brand('CasusId');
export type CasusId = z.infer<typeof casusId>;

/** `wacht`: for a casusoverleg; `gepland`: on the agenda of one; `besproken`: agreements hold until it is evaluated. */
const casusStatuses = ['wacht', 'gepland', 'besproken', 'ingetrokken'] as const;
const urgencies = ['gewoon', 'spoed'] as const;

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

export const longestQuestion = 300;

/** As it begins: everything but its question is said later. */
export const newCasus = (
  made: Pick<Casus, 'id' | 'wijkteam' | 'code' | 'question'>,
  broughtBy: PersonId,
  broughtAt: Date,
): Casus => ({
  ...made,
  ...{ outcome: '', leefgebieden: [], regelingen: [], urgency: 'gewoon', status: 'wacht' },
  ...{ broughtBy, broughtAt, overleg: null, place: 0, regisseur: '' },
  ...{ plan: { version: '', done: [] }, evaluateOn: '' },
});

/** It can be planned once it is clear which regelingen are about it. */
export const isComplete = ({ regelingen }: Pick<Casus, 'regelingen'>): boolean => regelingen.length > 0;

/** Nothing more is done with it until it is brought in again. */
export const isSettled = ({ status }: Pick<Casus, 'status'>): boolean =>
  status === 'besproken' || status === 'ingetrokken';

/** Of what it is about, for which nobody comes to the casusoverleg it stands on the agenda of. */
export const uncovered = (
  { regelingen }: Pick<Casus, 'regelingen'>,
  { attendees }: Pick<Overleg, 'attendees'>,
): Regeling[] => regelingen.filter((each) => !attendees.some((attendee) => attendee.for.includes(each)));

/** It waits (again), brought in now by this person; what was agreed about it before stays with it. '' keeps the question. */
export const broughtAgain = (casus: Casus, by: PersonId, question: string, now: Date): Casus => ({
  ...casus,
  status: 'wacht',
  overleg: null,
  place: 0,
  question: question === '' ? casus.question : question,
  broughtBy: by,
  broughtAt: now,
  // The day to look back on what was agreed then has passed; a new one is chosen with what is agreed next.
  evaluateOn: '',
});

export const withdrawn = (casus: Casus): Casus => ({ ...casus, status: 'ingetrokken', overleg: null, place: 0 });
