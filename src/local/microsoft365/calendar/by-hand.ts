// The words for what people do in Outlook by hand, on the page and in tests.
import type { Refusal } from '../refusal.ts';
import { plainBody } from './draft.ts';
import { instant } from './instants.ts';
import { changeKeyOf, type Event, type Mail, type Mailbox, type ShowAs, type Weekday } from './model.ts';
import { homeZone } from './zone.ts';

export interface MailboxSetup {
  /** Entra object id. */
  id?: string;
  name: string;
  /** SMTP address; null: somebody without a mailbox. */
  mail: string | null;
  /** User principal name; the address without it. */
  upn?: string;
  kind?: 'person' | 'room';
  /** A Windows or an IANA name. */
  timeZone?: string;
  /** `from` and `until` as HH:mm; null: none are given. */
  workingHours?: { days: Weekday[]; from: string; until: string } | null;
  /** Their zone is given as rules instead of by its name. */
  customTimeZone?: boolean;
}

export interface Appointment {
  from: Date;
  until: Date;
  subject?: string;
  showAs?: ShowAs;
  private?: boolean;
  /** `from` and `until` are midnights then. */
  allDay?: boolean;
  /** On these days of every week from then on, at the same time on the wall. */
  weekly?: Weekday[];
  place?: string;
}

export type Kind = 'required' | 'optional' | 'room';
export type Reply = 'accepted' | 'tentative' | 'declined';

export interface CalendarEvent {
  id: string;
  iCalUId: string;
  changeKey: string;
  subject: string;
  /** Without what Teams adds to it. */
  text: string;
  from: Date;
  until: Date;
  allDay: boolean;
  showAs: ShowAs;
  private: boolean;
  cancelled: boolean;
  organiser: string;
  isOrganiser: boolean;
  place: string;
  joinUrl: string | null;
  transactionId: string | null;
  invited: { address: string; name: string; kind: Kind; response: 'none' | Reply }[];
  weekly: Weekday[];
}

export interface SentMail {
  to: string;
  kind: Mail['kind'];
  iCalUId: string;
  from: string;
  subject: string;
  starts: Date;
  ends: Date;
  comment: string;
  at: Date;
}

/** `who`: an object id, a user principal name or an address. `event`: the id of any copy, or the iCalUId. */
export interface CalendarByHand {
  add(setup: MailboxSetup): Mailbox;
  change(who: string, changes: Partial<MailboxSetup>): Mailbox | Refusal;
  /** The mailbox is gone, as of somebody who left. */
  forget(who: string): Refusal | undefined;
  mailboxes(): Mailbox[];
  /** In order of their beginning; what repeats stands there once. */
  events(who: string): CalendarEvent[];
  event(who: string, event: string): CalendarEvent | undefined;
  appoint(who: string, given: Appointment): CalendarEvent | Refusal;
  invite(
    who: string,
    given: Appointment & { invited: readonly { address: string; kind?: Kind }[] },
  ): CalendarEvent | Refusal;
  /** By the organiser. */
  move(who: string, event: string, to: { from: Date; until: Date }): CalendarEvent | Refusal;
  /** By the organiser: with these people and rooms more, and these addresses less. */
  invitees(
    who: string,
    event: string,
    changes: { add?: readonly { address: string; kind?: Kind }[]; remove?: readonly string[] },
  ): CalendarEvent | Refusal;
  cancel(who: string, event: string, comment?: string): Refusal | undefined;
  /** The organiser cancels it thereby; somebody who is invited only loses the own copy. */
  remove(who: string, event: string): Refusal | undefined;
  /** One of the times of what repeats: yyyy-MM-dd. */
  skip(who: string, event: string, date: string): Refusal | undefined;
  answer(who: string, event: string, reply: Reply): CalendarEvent | Refusal;
  automaticReplies(who: string, on: boolean | { from: Date; until: Date }): Refusal | undefined;
  /** The oldest first; of everybody without an address. */
  inbox(address?: string, kind?: Mail['kind']): SentMail[];
}

const officeHours = {
  days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] satisfies Weekday[],
  from: '08:30',
  until: '17:00',
};

export const noReplies: Mailbox['replies'] = { status: 'disabled', from: null, until: null };

export function repliesOf(on: boolean | { from: Date; until: Date }): Mailbox['replies'] {
  if (typeof on === 'boolean') return on ? { ...noReplies, status: 'alwaysEnabled' } : noReplies;
  return { status: 'scheduled', from: on.from.toISOString(), until: on.until.toISOString() };
}

export function asMailbox(setup: MailboxSetup): Omit<Mailbox, 'id' | 'replies'> {
  const kind = setup.kind ?? 'person';
  return {
    name: setup.name,
    mail: setup.mail,
    upn: setup.upn ?? setup.mail ?? `${setup.name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@voorbeeld.nl`,
    kind,
    timeZone: setup.timeZone ?? homeZone,
    workingHours: setup.workingHours === undefined ? (kind === 'room' ? null : officeHours) : setup.workingHours,
    customTimeZone: setup.customTimeZone ?? false,
  };
}

export function calendarEvent(of: Event): CalendarEvent {
  return {
    id: of.id,
    iCalUId: of.iCalUId,
    changeKey: changeKeyOf(of),
    subject: of.subject,
    text: plainBody(of.body),
    from: instant(of.start),
    until: instant(of.end),
    allDay: of.allDay,
    showAs: of.showAs,
    private: of.sensitivity !== 'normal',
    cancelled: of.cancelled,
    organiser: of.organizer.address,
    isOrganiser: of.isOrganizer,
    place: of.location.name,
    joinUrl: of.joinUrl,
    transactionId: of.transactionId,
    invited: of.attendees.map(({ address, name, type, response }) => ({
      address,
      name,
      kind: type === 'resource' ? 'room' : type,
      response: response === 'tentativelyAccepted' ? 'tentative' : response,
    })),
    weekly: of.recurrence?.days ?? [],
  };
}
