// An event as it comes in through Graph: every property that may be set, and no other.
import { z } from 'zod';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { Draft } from './draft.ts';
import { type Recurrence, showAs, type WallTime, weekday } from './model.ts';
import { exchange } from './refusals.ts';
import { isZone } from './zone.ts';

const odata = { '@odata.type': z.string().optional() };
const dateTimeTimeZone = z.strictObject({ ...odata, dateTime: z.string(), timeZone: z.string() });
const emailAddress = z.strictObject({ ...odata, address: z.email(), name: z.string().nullish() });
const attendee = z.strictObject({
  ...odata,
  emailAddress,
  type: z.enum(['required', 'optional', 'resource']).default('required'),
  status: z.looseObject({}).nullish(),
});
const location = z.strictObject({
  ...odata,
  displayName: z.string().nullish(),
  locationEmailAddress: z.string().nullish(),
  locationType: z.string().nullish(),
  locationUri: z.string().nullish(),
  uniqueId: z.string().nullish(),
  uniqueIdType: z.string().nullish(),
  address: z.looseObject({}).nullish(),
  coordinates: z.looseObject({}).nullish(),
});
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const recurrence = z.strictObject({
  ...odata,
  pattern: z.strictObject({
    ...odata,
    type: z.enum(['daily', 'weekly']),
    interval: z.int().min(1),
    daysOfWeek: z.array(weekday).default([]),
    firstDayOfWeek: z.string().optional(),
    month: z.int().optional(),
    dayOfMonth: z.int().optional(),
    index: z.string().optional(),
  }),
  range: z.strictObject({
    ...odata,
    type: z.enum(['endDate', 'noEnd', 'numbered']),
    startDate: date,
    endDate: date.optional(),
    numberOfOccurrences: z.int().optional(),
    recurrenceTimeZone: z.string().nullish(),
  }),
});

const settable = {
  ...odata,
  subject: z.string().max(255).nullish(),
  body: z.strictObject({ ...odata, contentType: z.enum(['text', 'html']), content: z.string() }).nullish(),
  isAllDay: z.boolean().nullish(),
  showAs: showAs.nullish(),
  sensitivity: z.enum(['normal', 'personal', 'private', 'confidential']).nullish(),
  importance: z.enum(['low', 'normal', 'high']).nullish(),
  categories: z.array(z.string()).optional(),
  isReminderOn: z.boolean().nullish(),
  reminderMinutesBeforeStart: z.int().nullish(),
  location: location.nullish(),
  locations: z.array(location).optional(),
  attendees: z.array(attendee).optional(),
  responseRequested: z.boolean().nullish(),
  allowNewTimeProposals: z.boolean().nullish(),
  hideAttendees: z.boolean().nullish(),
  isOnlineMeeting: z.boolean().nullish(),
  onlineMeetingProvider: z.enum(['teamsForBusiness', 'unknown']).nullish(),
  recurrence: recurrence.nullish(),
};
const newEvent = z.strictObject({
  ...settable,
  start: dateTimeTimeZone,
  end: dateTimeTimeZone,
  transactionId: z.string().min(1).max(255).nullish(),
});
const eventChanges = z.strictObject({
  ...settable,
  start: dateTimeTimeZone.optional(),
  end: dateTimeTimeZone.optional(),
});

export type Changes = Partial<Draft>;

/** What was asked for, with nothing for what was not said. */
export function readNewEvent(body: unknown): (Changes & Pick<Draft, 'start' | 'end'>) | Refusal {
  const given = newEvent.safeParse(body);
  if (!given.success) return unread(given.error);
  const changes = readChanges(given.data);
  if (isRefusal(changes)) return changes;
  const [start, end] = [wallTime(given.data.start), wallTime(given.data.end)];
  if ('refused' in start) return start;
  if ('refused' in end) return end;
  return { ...changes, start, end, transactionId: given.data.transactionId ?? null };
}

export function readEventChanges(body: unknown): Changes | Refusal {
  const given = eventChanges.safeParse(body);
  return given.success ? readChanges(given.data) : unread(given.error);
}

function readChanges(given: Omit<z.infer<typeof eventChanges>, '@odata.type'>): Changes | Refusal {
  const changes: Changes = {};
  for (const name of ['start', 'end'] as const) {
    const time = given[name] && wallTime(given[name]);
    if (time && 'refused' in time) return time;
    if (time) changes[name] = time;
  }
  if (given.subject !== undefined) changes.subject = given.subject ?? '';
  if (given.body) changes.body = { type: given.body.contentType, content: given.body.content };
  if (typeof given.isAllDay === 'boolean') changes.allDay = given.isAllDay;
  if (given.showAs) changes.showAs = given.showAs;
  if (given.sensitivity) changes.sensitivity = given.sensitivity;
  if (given.importance) changes.importance = given.importance;
  if (given.categories) changes.categories = given.categories;
  if (given.isReminderOn !== undefined || given.reminderMinutesBeforeStart !== undefined) {
    changes.reminder = { on: given.isReminderOn ?? true, minutes: given.reminderMinutesBeforeStart ?? 15 };
  }
  const place = given.location ?? (given.locations ? (given.locations[0] ?? {}) : undefined);
  if (place) changes.location = { name: place.displayName ?? '', address: place.locationEmailAddress ?? '' };
  if (given.attendees) {
    changes.attendees = given.attendees.map(({ emailAddress: { address, name }, type }) => ({
      address,
      name: name ?? address,
      type,
    }));
  }
  if (typeof given.responseRequested === 'boolean') changes.responseRequested = given.responseRequested;
  if (typeof given.allowNewTimeProposals === 'boolean') changes.allowNewTimeProposals = given.allowNewTimeProposals;
  if (typeof given.hideAttendees === 'boolean') changes.hideAttendees = given.hideAttendees;
  if (given.isOnlineMeeting) changes.online = true;
  if (given.recurrence !== undefined) changes.recurrence = given.recurrence === null ? null : repeats(given.recurrence);
  return changes;
}

function repeats({ pattern, range }: z.infer<typeof recurrence>): Recurrence {
  return {
    days: pattern.type === 'weekly' ? pattern.daysOfWeek : [],
    interval: pattern.interval,
    from: range.startDate,
    until: range.type === 'endDate' ? (range.endDate ?? null) : null,
    times: range.type === 'numbered' ? (range.numberOfOccurrences ?? null) : null,
    skipped: [],
  };
}

/** Local to its zone: an offset behind the time is not taken, but for Z in UTC. */
export function wallTime({ dateTime, timeZone }: { dateTime: string; timeZone: string }): WallTime | Refusal {
  if (!isZone(timeZone)) return exchange.noZone(timeZone);
  const match = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2})?(?:\.\d{1,7})?(Z?)$/.exec(dateTime);
  const at = `${match?.[1]}${match?.[2] ?? ':00'}`;
  if (!match || (match[3] === 'Z' && timeZone !== 'UTC') || Number.isNaN(Date.parse(`${at}Z`))) {
    return exchange.badBody(`The value '${dateTime}' is not a date and time of the zone beside it.`);
  }
  return { at, zone: timeZone };
}

/** Says which property it is, as Graph does. */
export const unread = (error: z.ZodError): Refusal =>
  exchange.badBody(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
