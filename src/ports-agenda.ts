// Calendars, in our words: part of ports.ts. Only for jobs and beats; nothing throws for what the outside does.
import type { Interval } from './shared/interval.ts';
import type { PersonId } from './shared/person.ts';

/** A mailbox: the Entra object id of a person, or an SMTP address. */
export type Mailbox = string;

/** `elsewhere`: at work, but not at the office. */
export const busyKinds = ['tentative', 'busy', 'away', 'elsewhere'] as const;
export interface BusyTime extends Interval {
  as: (typeof busyKinds)[number];
}

/** What a calendar says of a period: never what somebody does, only that there is something. */
export type Schedule =
  | {
      is: 'known';
      /** In order of `from`; may overlap. */
      busy: readonly BusyTime[];
      /** When somebody works within the period, in order; null: that is not known, as of a room. */
      working: readonly Interval[] | null;
    }
  /** There is no such mailbox, it may not be looked into, or it did not answer. */
  | { is: 'unknown'; why: 'no-mailbox' | 'not-allowed' | 'no-answer' };

/** Why calendars cannot be used, and what it is about: the right that is missing, the mailbox. */
export const agendaProblemKinds = [
  'not-configured',
  'sign-in',
  'forbidden',
  'organiser-missing',
  'unreachable',
  'refused',
] as const;
export interface AgendaProblem {
  kind: (typeof agendaProblemKinds)[number];
  about: string[];
}
/** Why something was not done: a problem for somebody to solve, or only not now. */
export type AgendaTrouble =
  | { is: 'problem'; problem: AgendaProblem }
  /** Not before so many milliseconds, where that was said. */
  | { is: 'later'; afterMs: number | null };

export interface Invited {
  address: string;
  name: string;
  kind: 'required' | 'optional' | 'room';
}

/** A meeting as it must stand in the calendar. Nothing in it may say what it is about. */
export interface Meeting extends Interval {
  subject: string;
  /** Plain text, shown to everybody who is invited. */
  text: string;
  invited: readonly Invited[];
}

export const responses = ['none', 'accepted', 'tentative', 'declined'] as const;
/** A meeting as it stands in the calendar now. */
export interface MeetingNow extends Interval {
  eventId: string;
  /** The same in every calendar, also when the event is moved to another folder. */
  iCalUId: string;
  /** Another one after every change. */
  changeKey: string;
  cancelled: boolean;
  joinUrl: string | null;
  /** Without whose meeting it is. */
  invited: readonly { address: string; kind: Invited['kind']; response: (typeof responses)[number] }[];
}

/** What is known of a meeting that is changed, so that what people did to it by hand stays. */
export interface KnownBefore {
  /** As it was when it was looked at; null: it is changed whatever somebody did to it since. */
  changeKey: string | null;
  /** Addresses that we asked: who of them is not there was taken off by hand, and is not asked again. */
  asked: readonly string[];
  /** Addresses that we added or took off, of which no answer came: whether they are there says nothing. */
  unsure: readonly string[];
}

export type MeetingOutcome =
  | { is: 'done'; meeting: MeetingNow }
  /** There is no such meeting (any more). */
  | { is: 'gone' }
  /** Perhaps done: the answer was lost. Doing it again is harmless. */
  | { is: 'unsure' }
  | AgendaTrouble;

export interface Agenda {
  /** The address of each person's mailbox; who has none, or is not known, is left out. */
  addresses(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, string> | AgendaTrouble>;
  /** By address, one for each that was asked; at most 62 days. `from` and `until` are instants. */
  schedules(
    organiser: Mailbox,
    addresses: readonly string[],
    period: Interval,
  ): Promise<ReadonlyMap<string, Schedule> | AgendaTrouble>;
  /**
   * When these people have automatic replies on within a period, which is how many say that they are away. Where that
   * may not be read they are left out: calendars say it too.
   */
  repliesAutomatically(
    people: readonly PersonId[],
    period: Interval,
  ): Promise<ReadonlyMap<PersonId, readonly Interval[]>>;
  /**
   * Puts a meeting in the organiser's calendar and invites. `key`: our own id of it; the same one again gives the
   * meeting that is there and invites nobody anew. `mayExist`: it was tried before, so it is looked for first.
   */
  book(organiser: Mailbox, key: string, meeting: Meeting, mayExist: boolean): Promise<MeetingOutcome>;
  /** Looks by our own id whether it is in the calendar, around a moment; `gone` when it is not. Changes nothing. */
  find(organiser: Mailbox, key: string, near: Interval): Promise<MeetingOutcome>;
  read(organiser: Mailbox, eventId: string): Promise<MeetingOutcome>;
  /**
   * Changes only what differs; who was invited hears of it from the calendar. Who is there and was never asked by us was
   * added by hand, and stays. `changed`: not done, somebody changed it since it was looked at.
   */
  change(
    organiser: Mailbox,
    eventId: string,
    meeting: Meeting,
    known: KnownBefore,
  ): Promise<MeetingOutcome | { is: 'changed' }>;
  /** With a sentence to everybody who was invited. `gone` when it was cancelled before. */
  cancel(
    organiser: Mailbox,
    eventId: string,
    comment: string,
  ): Promise<{ is: 'cancelled' } | { is: 'gone' } | { is: 'unsure' } | AgendaTrouble>;
}
