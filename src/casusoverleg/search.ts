// Looking for a moment: what was asked, what was found, and how long that holds.
import { z } from 'zod';
import { agendaProblemKinds } from '../ports.ts';
import { type PersonId, personId } from '../shared/person.ts';
import { daysLater, weekday } from '../shared/time.ts';
import { type WijkteamId, wijkteamId } from '../shared/wijkteam.ts';
import { casusId } from './casus.ts';
import { need } from './need.ts';
import { attendee, type OverlegId, overleg, overlegId } from './overleg.ts';

export const searchId = z.uuid().brand('SearchId');
export type SearchId = z.infer<typeof searchId>;

/** A new casusoverleg is called by the id of the search it was chosen from, so that choosing twice books once. */
export const overlegOf = ({ id, overleg: moving }: Pick<Search, 'id' | 'overleg'>): OverlegId =>
  moving ?? overlegId.parse(id);

/** `gauw`: this week and the next. */
export const periods = ['gauw', 'vier-weken', 'daarna'] as const;
export type Period = (typeof periods)[number];

export const asked = z.strictObject({
  cases: z.array(casusId),
  /** Both yyyy-MM-dd, in local days. */
  first: z.string(),
  last: z.string(),
  /** A room as well, or only online. */
  room: z.boolean(),
});
export type AskedFor = z.infer<typeof asked>;

/** One moment to choose, with everything that is booked when it is chosen. */
export const option = z.strictObject({
  from: z.coerce.date(),
  until: z.coerce.date(),
  attendees: z.array(attendee),
  room: overleg.shape.room,
  /** Addresses of the partners that are known to be free. */
  partners: z.array(z.string()),
  /** In Dutch, short. */
  reasons: z.array(z.string()),
});
export type Option = z.infer<typeof option>;

/** What was not known while searching, in Dutch. */
const notes = z.array(z.string());
/** Addresses of the partners whose calendar is known. */
const partnersKnown = z.array(z.string());

export const answer = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('found'), options: z.array(option), notes, partnersKnown }),
  z.strictObject({
    is: z.literal('none'),
    reasons: z.array(z.string()),
    /** The moment at which least is missing: `lacking` says what, for on a button; `lacks`: of these too few come. */
    compromise: z.strictObject({ option, lacking: z.string(), lacks: z.array(need).default([]) }).nullable(),
    notes,
    partnersKnown,
  }),
  z.strictObject({ is: z.literal('problem'), kind: z.enum(agendaProblemKinds), about: z.array(z.string()) }),
]);
export type Answer = z.infer<typeof answer>;

/** `gevonden` also when nothing was; `gekozen`: booked, or moved. */
export const searchStates = ['zoekt', 'gevonden', 'gekozen'] as const;

export const search = z.strictObject({
  id: searchId,
  wijkteam: wijkteamId,
  /** The casusoverleg that gets another moment; null: a new one. */
  overleg: overlegId.nullable(),
  /** Who asked. */
  planner: personId,
  asked,
  answer: answer.nullable(),
  state: z.enum(searchStates),
  askedAt: z.date(),
});
export type Search = z.infer<typeof search>;

export interface NewSearch {
  id: SearchId;
  wijkteam: WijkteamId;
  overleg: OverlegId | null;
  planner: PersonId;
  asked: AskedFor;
  askedAt: Date;
}

/** Calendars fill up: what was found is worth a day. */
const validMs = 24 * 3_600_000;
export const isValid = ({ askedAt }: Pick<Search, 'askedAt'>, now: Date): boolean =>
  now.getTime() - askedAt.getTime() < validMs;

/** After so long without an answer of the calendars who asked hears that it does not work. */
const patienceMs = 10 * 60_000;
export const takesTooLong = ({ askedAt }: Pick<Search, 'askedAt'>, now: Date): boolean =>
  now.getTime() - askedAt.getTime() >= patienceMs;

const fourWeeks = 28;

/** The days of a period, both yyyy-MM-dd; a week ends on Sunday. */
export function daysOf(period: Period, today: string): Pick<AskedFor, 'first' | 'last'> {
  switch (period) {
    case 'gauw':
      return { first: today, last: daysLater(today, 14 - weekday(today)) };
    case 'vier-weken':
      return { first: today, last: daysLater(today, fourWeeks - 1) };
    case 'daarna':
      return { first: daysLater(today, fourWeeks), last: daysLater(today, 2 * fourWeeks - 1) };
  }
}

/** The four weeks after what was searched; never days that are over. */
export function further({ last }: Pick<AskedFor, 'last'>, today: string): Pick<AskedFor, 'first' | 'last'> {
  const next = daysLater(last, 1);
  const first = next < today ? today : next;
  return { first, last: daysLater(first, fourWeeks - 1) };
}

/** The option that was pressed; the compromise is the only one where nothing was found. */
export function optionAt(found: Answer | null, place: number): Option | undefined {
  if (found?.is === 'found') return found.options[place];
  return found?.is === 'none' && place === 0 ? found.compromise?.option : undefined;
}
