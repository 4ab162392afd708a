// What Exchange keeps, as far as calendars go: mailboxes, what stands in their calendars, and the mail about meetings.
import { z } from 'zod';

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export const weekday = z.enum(weekdays);
export type Weekday = z.infer<typeof weekday>;

/** A time on the wall, yyyy-MM-ddTHH:mm:ss, and the zone whose wall it is: a Windows name or an IANA name. */
export const wallTime = z.strictObject({ at: z.string(), zone: z.string() });
export type WallTime = z.infer<typeof wallTime>;

const workingHours = z.strictObject({ days: z.array(weekday), from: z.string(), until: z.string() });

export const mailbox = z.strictObject({
  /** Entra object id. */
  id: z.string(),
  name: z.string(),
  /** User principal name. */
  upn: z.string(),
  /** SMTP address; null: somebody without a mailbox. */
  mail: z.string().nullable(),
  kind: z.enum(['person', 'room']),
  timeZone: z.string(),
  workingHours: workingHours.nullable(),
  /** The zone of the working hours is given as rules instead of as a name. */
  customTimeZone: z.boolean(),
  /** Instants; both null: always, or never. */
  replies: z.strictObject({
    status: z.enum(['disabled', 'alwaysEnabled', 'scheduled']),
    from: z.string().nullable(),
    until: z.string().nullable(),
  }),
});
export type Mailbox = z.infer<typeof mailbox>;

export const showAs = z.enum(['free', 'tentative', 'busy', 'oof', 'workingElsewhere']);
export type ShowAs = z.infer<typeof showAs>;

export const responses = ['none', 'tentativelyAccepted', 'accepted', 'declined'] as const;
export type Response = (typeof responses)[number];

export const attendee = z.strictObject({
  address: z.string(),
  name: z.string(),
  type: z.enum(['required', 'optional', 'resource']),
  response: z.enum(responses),
  /** When that was answered, an instant; null: it was not. */
  answeredAt: z.string().nullable(),
});
export type Attendee = z.infer<typeof attendee>;

/** Every so many weeks, or days when no weekday is named. */
export const recurrence = z.strictObject({
  days: z.array(weekday),
  interval: z.number(),
  /** yyyy-MM-dd of the first and the last day; null: without an end. */
  from: z.string(),
  until: z.string().nullable(),
  /** So many times at most; null: no limit. */
  times: z.number().nullable(),
  /** yyyy-MM-dd of the days that it was taken off. */
  skipped: z.array(z.string()),
});
export type Recurrence = z.infer<typeof recurrence>;

/** What stands in one calendar. Everybody who is invited has a copy; those of one meeting share their `iCalUId`. */
export const event = z.strictObject({
  id: z.string(),
  /** The id of the mailbox. */
  mailbox: z.string(),
  iCalUId: z.string(),
  /** Counts the changes. */
  version: z.number(),
  createdAt: z.string(),
  modifiedAt: z.string(),
  subject: z.string(),
  body: z.strictObject({ type: z.enum(['text', 'html']), content: z.string() }),
  start: wallTime,
  end: wallTime,
  allDay: z.boolean(),
  showAs,
  sensitivity: z.enum(['normal', 'personal', 'private', 'confidential']),
  importance: z.enum(['low', 'normal', 'high']),
  categories: z.array(z.string()),
  reminder: z.strictObject({ on: z.boolean(), minutes: z.number() }),
  location: z.strictObject({ name: z.string(), address: z.string() }),
  organizer: z.strictObject({ address: z.string(), name: z.string() }),
  isOrganizer: z.boolean(),
  attendees: z.array(attendee),
  /** What the owner of this calendar answered. */
  response: z.enum([...responses, 'organizer', 'notResponded']),
  responseRequested: z.boolean(),
  allowNewTimeProposals: z.boolean(),
  hideAttendees: z.boolean(),
  /** Where one joins; null when it is not online. */
  joinUrl: z.string().nullable(),
  transactionId: z.string().nullable(),
  recurrence: recurrence.nullable(),
  cancelled: z.boolean(),
});
export type Event = z.infer<typeof event>;

export const mail = z.strictObject({
  to: z.string(),
  kind: z.enum(['invitation', 'update', 'cancellation']),
  iCalUId: z.string(),
  from: z.string(),
  subject: z.string(),
  start: wallTime,
  end: wallTime,
  comment: z.string(),
  at: z.string(),
});
export type Mail = z.infer<typeof mail>;

/** Another one after each change, as Exchange has it. */
export const changeKeyOf = ({ iCalUId, mailbox, version }: Event): string =>
  Buffer.from(`${iCalUId.slice(-12)}/${mailbox.slice(0, 8)}/${version}`).toString('base64');

export const etagOf = (of: Event): string => `W/"${changeKeyOf(of)}"`;
