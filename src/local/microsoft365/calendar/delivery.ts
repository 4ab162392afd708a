// What a meeting comes to with those who are invited: a copy in their calendars, and mail. Pure.
import { overlap } from '../../../shared/interval.ts';
import { instant, intervalOf, occurrencesIn } from './instants.ts';
import type { Attendee, Event, Mail, Mailbox } from './model.ts';

/** What there is to know of the calendars here. */
export interface Desk {
  /** By address; undefined: outside. */
  at(address: string): Mailbox | undefined;
  calendar(mailbox: Mailbox): readonly Event[];
  copy(iCalUId: string, mailbox: Mailbox): Event | undefined;
  newId(): string;
}

export interface Delivered {
  /** The organiser's own, with what rooms answered. */
  own: Event;
  copies: Event[];
  gone: string[];
  mails: Mail[];
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
export const isFor = (address: string) => (each: { address: string }) => same(each.address, address);

const walls = ({ start, end }: Pick<Event, 'start' | 'end'>): number[] => [
  instant(start).getTime(),
  instant(end).getTime(),
];
export const sameTimes = (one: Event, other: Event): boolean =>
  `${walls(one)}` === `${walls(other)}` &&
  one.allDay === other.allDay &&
  JSON.stringify(one.recurrence) === JSON.stringify(other.recurrence);

/** `before`: as the organiser had it until now; null for a new meeting. `after`: as it is to be. */
export function deliver(before: Event | null, after: Event, at: string, desk: Desk): Delivered {
  const moved = before !== null && !sameTimes(before, after);
  const elsewhere = before !== null && JSON.stringify(before.location) !== JSON.stringify(after.location);
  const found: Delivered = { own: after, copies: [], gone: [], mails: [] };

  for (const { address } of before?.attendees ?? []) {
    if (after.attendees.some(isFor(address))) continue;
    takeOff(found, after, address, '', at, desk);
  }
  for (const attendee of after.attendees) {
    if (same(attendee.address, after.organizer.address)) continue;
    const isNew = !before?.attendees.some(isFor(attendee.address));
    if (isNew) found.mails.push(mailOf('invitation', after, attendee.address, '', at));
    else if (moved || elsewhere) found.mails.push(mailOf('update', after, attendee.address, '', at));
    const mailbox = desk.at(attendee.address);
    if (!mailbox) continue;
    if (mailbox.kind === 'room' && (isNew || moved)) roomAnswers(found, after, attendee, mailbox, at, desk);
    else inCalendar(found, after, mailbox, { asked: isNew || moved, at }, desk);
  }
  return found;
}

/** Everybody hears that it is off. */
export function callOff(event: Event, comment: string, at: string, desk: Desk): Delivered {
  const found: Delivered = { own: event, copies: [], gone: [], mails: [] };
  for (const { address } of event.attendees) takeOff(found, event, address, comment, at, desk);
  return found;
}

function takeOff(found: Delivered, event: Event, address: string, comment: string, at: string, desk: Desk): void {
  if (same(address, event.organizer.address)) return;
  found.mails.push(mailOf('cancellation', event, address, comment, at));
  const mailbox = desk.at(address);
  const copy = mailbox && desk.copy(event.iCalUId, mailbox);
  if (!copy) return;
  // A room clears its calendar itself; a person does that by hand.
  if (mailbox.kind === 'room') found.gone.push(copy.id);
  else {
    const subject = `Geannuleerd: ${event.subject}`;
    found.copies.push({ ...copy, subject, cancelled: true, showAs: 'free', version: copy.version + 1, modifiedAt: at });
  }
}

/** A person's own calendar: tentative until it was answered. */
function inCalendar(
  found: Delivered,
  event: Event,
  mailbox: Mailbox,
  { asked, at }: { asked: boolean; at: string },
  desk: Desk,
): void {
  const before = desk.copy(event.iCalUId, mailbox);
  // Who took it away himself is not bothered until something is asked of him anew.
  if (!before && !asked) return;
  const fresh = copyFor(event, mailbox, before, at, desk);
  const keeps = before && !asked && !before.cancelled;
  found.copies.push(keeps ? { ...fresh, response: before.response, showAs: before.showAs } : fresh);
}

/** As it was just invited to: tentative, and not answered. */
export const copyFor = (event: Event, mailbox: Mailbox, before: Event | undefined, at: string, desk: Desk): Event => ({
  ...event,
  id: before?.id ?? desk.newId(),
  mailbox: mailbox.id,
  version: (before?.version ?? 0) + 1,
  createdAt: before?.createdAt ?? at,
  modifiedAt: at,
  isOrganizer: false,
  transactionId: null,
  attendees: event.attendees.map((each) => ({ ...each, response: 'none', answeredAt: null })),
  response: 'notResponded',
  showAs: event.showAs === 'free' ? 'free' : 'tentative',
});

function roomAnswers(found: Delivered, event: Event, of: Attendee, room: Mailbox, at: string, desk: Desk): void {
  const before = desk.copy(event.iCalUId, room);
  const takes = isFree(event, desk.calendar(room));
  answered(found, of.address, takes ? 'accepted' : 'declined', at);
  if (takes) {
    found.copies.push({ ...copyFor(event, room, before, at, desk), response: 'accepted', showAs: event.showAs });
  } else if (before) found.gone.push(before.id);
}

const yearMs = 366 * 86_400_000;

function isFree(event: Event, calendar: readonly Event[]): boolean {
  const { from, until } = intervalOf(event);
  const period = { from, until: event.recurrence === null ? until : new Date(until.getTime() + yearMs) };
  const wanted = occurrencesIn(event, period);
  return !calendar.some(
    (other) =>
      other.iCalUId !== event.iCalUId &&
      !other.cancelled &&
      other.showAs !== 'free' &&
      occurrencesIn(other, period).some((busy) => wanted.some((each) => overlap(each, busy))),
  );
}

/** Notes at the organiser's what somebody answered; that changes the event once more. */
function answered(found: Delivered, address: string, response: Attendee['response'], answeredAt: string | null): void {
  found.own = withAnswer(found.own, address, response, answeredAt);
}

export const withAnswer = (
  event: Event,
  address: string,
  response: Attendee['response'],
  answeredAt: string | null,
): Event => ({
  ...event,
  version: event.version + 1,
  attendees: event.attendees.map((each) => (isFor(address)(each) ? { ...each, response, answeredAt } : each)),
});

const mailOf = (kind: Mail['kind'], event: Event, to: string, comment: string, at: string): Mail => ({
  kind,
  to,
  iCalUId: event.iCalUId,
  from: event.organizer.address,
  subject: event.subject,
  start: event.start,
  end: event.end,
  comment,
  at,
});
