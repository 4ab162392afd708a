import { z } from 'zod';
import { personId } from '../shared/person.ts';
import { wijkteamId } from '../shared/wijkteam.ts';
import { askedSchema } from './asked.ts';
import { need } from './need.ts';

/** A casusoverleg that has a moment. Its id is also what the calendar knows it by. */
export const overlegId = z.uuid().brand('OverlegId');
export type OverlegId = z.infer<typeof overlegId>;

/** `gepland` until it is over; `gehouden` once it was closed; `afgezegd` also when it was deleted by hand. */
export const overlegStatuses = ['gepland', 'afgezegd', 'gehouden'] as const;

export const attendee = z.strictObject({
  person: personId,
  /** What this person is there for; empty: brings in a casus, or comes along. */
  for: z.array(need),
  kind: z.enum(['required', 'optional']),
});
export type Attendee = z.infer<typeof attendee>;

const place = z.strictObject({ naam: z.string(), adres: z.string() });

/** What stands in the calendar, as it was seen last. */
export const seen = z.strictObject({
  eventId: z.string(),
  iCalUId: z.string(),
  changeKey: z.string(),
  joinUrl: z.string().nullable(),
  /** Instants as ISO text. */
  from: z.string(),
  until: z.string(),
  /** Addresses of rooms and people that declined and were told about. */
  declined: z.array(z.string()),
  /** Whom we asked; not known of what was sent before this was kept. */
  asked: askedSchema.default({}),
});
export type Seen = z.infer<typeof seen>;

export const overleg = z.strictObject({
  id: overlegId,
  wijkteam: wijkteamId,
  status: z.enum(overlegStatuses),
  from: z.date(),
  until: z.date(),
  attendees: z.array(attendee),
  partners: z.array(place),
  room: place.nullable(),
  /** Who planned it: hears of what happens to it. */
  planner: personId,
  /** The mailbox it stands in. */
  organiser: z.string(),
  reeks: z.uuid().nullable(),
  /** null until it stands in the calendar. */
  seen: seen.nullable(),
  /** Counts what was changed here; what is not `sent` yet must go to the calendar. */
  version: z.int(),
  sentVersion: z.int(),
  /** It was tried to put it in the calendar, and the answer may have been lost. */
  tried: z.boolean(),
});
export type Overleg = z.infer<typeof overleg>;

/** Milliseconds before it begins from which people come in: looking back and starting is what there is to do then. */
export const atHandMs = 30 * 60_000;

export type Phase = 'ahead' | 'at-hand' | 'begun';

export function phaseOf({ from }: Pick<Overleg, 'from'>, now: Date): Phase {
  if (now >= from) return 'begun';
  return now.getTime() >= from.getTime() - atHandMs ? 'at-hand' : 'ahead';
}

/** The subject that everybody sees who sees a calendar: it gives nothing away (goals.md 72). */
export const subjectOf = (wijk: string): string => `Casusoverleg wijk ${wijk}`;
