// What the inside asks of the outside, in our words. `app.ts` and `main.ts` hand the real ones over.
import type { Kysely } from 'kysely';
import type { Card } from './card.ts';
import type { Agenda } from './ports-agenda.ts';
import type { PointList } from './ports-list.ts';
import type { Gemeente } from './shared/gemeente.ts';
import type { Occurrence, Rhythm } from './shared/occurrence.ts';
import type { Member, Person, PersonId } from './shared/person.ts';
import type { QuestionSet } from './shared/question-set.ts';
import type { Role } from './shared/role.ts';
import type { Wijkteam, WijkteamId } from './shared/wijkteam.ts';

export type * from './ports-agenda.ts';
export { agendaProblemKinds } from './ports-agenda.ts';
export type * from './ports-list.ts';
export { listProblemKinds } from './ports-list.ts';

/** The database, or one transaction on it. Only a capability's `store.ts` writes SQL on it. */
export type Database = Kysely<unknown>;

/** Work that must happen after the current transaction has been saved, at least once. */
export interface Jobs {
  /**
   * Saved together with the caller's transaction. While a job with the same name and key waits to start, a second one
   * is not added: twenty answers in a moment make one refresh.
   */
  enqueue(on: Database, job: string, payload: object, options: { key: string; afterSeconds?: number }): Promise<void>;
  /** The same for many at once, in one statement. Gives the keys of those that were added. */
  enqueueAll(
    on: Database,
    job: string,
    each: readonly { payload: object; key: string; afterSeconds?: number }[],
  ): Promise<string[]>;
}

/** Where a message goes: a conversation the bot is in, or somebody's own chat with the bot. */
export type Address =
  | { conversation: string }
  /** `via`: a conversation of that person's wijkteam; its tenant and service URL open the chat where there is none yet. */
  | { person: PersonId; teamsId: string; via: string };

/** What Teams should show. */
export interface Message {
  /** Names the message for good: what is shown again under the same key takes the place of what was posted. */
  key: string;
  to: Address;
  card: Card;
  /** Not worth sending after this. Without it: a day. */
  until?: Date;
  /**
   * What to do when Teams may or may not have taken a new message (the answer was lost): `repeat` what must be there,
   * half a minute later and not when a client turns out to show it; `leave` what would annoy when it came twice.
   */
  unsure: 'repeat' | 'leave';
  /** `keep` what may be shown anew later; what need not is forgotten as soon as it has been delivered. */
  after: 'keep' | 'forget';
}

/**
 * Speaking unasked. Saved with the caller's transaction and delivered soon after, in order per conversation, at the
 * pace Teams allows; what was replaced before it was sent is never sent. A handler may use it: nothing waits for Teams.
 */
export interface Chat {
  show(on: Database, messages: readonly Message[]): Promise<void>;
  /** Leaves these messages as they are in Teams and forgets them; what had not been sent is not sent. */
  forget(on: Database, keys: readonly string[]): Promise<void>;
}

/** Why somebody or some channel is out of reach, in our words (platform.md 6 to 8). */
export const problemKinds = [
  'not-installed',
  'blocked',
  'disabled-by-admin',
  'not-found',
  'no-permission',
  'refused',
  'too-late',
  'unsure',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** A message that did not arrive. No content and no time: on what day a person did not answer is nobody's business. */
export interface Undelivered {
  to: { conversation: string } | { person: PersonId };
  problem: ProblemKind;
  /** yyyy-MM-dd of the first time; it stays until something arrives there again. */
  since: string;
}

/** What was not delivered, for the beheerder. */
export interface Deliveries {
  undelivered(): Promise<Undelivered[]>;
  /** How many messages wait to be sent, and since when the oldest one does. */
  waiting(): Promise<{ count: number; since: Date | null }>;
}

/** Who is in a conversation, as Teams says it now: only for jobs, one paged call a time. Bots left out. */
export interface Directory {
  members(conversationId: string): Promise<Member[]>;
}

/** Wijkteams, their people and roles, as the capability `wijkteam` keeps them. Answers may be ten seconds old. */
export interface Wijkteams {
  /** `within`: a transaction to read in. PGlite has one connection: who asks past an open transaction waits for ever. */
  byId(id: WijkteamId, within?: Database): Promise<Wijkteam | undefined>;
  inConversation(conversationId: string): Promise<Wijkteam | undefined>;
  /** The wijkteams of a channel, or of all channels of a Teams team. */
  at(where: Pick<Where, 'conversationId' | 'teamId'>): Promise<Wijkteam[]>;
  /** Every wijkteam the person is a member of or holds a role in. */
  of(person: PersonId): Promise<Wijkteam[]>;
  members(id: WijkteamId): Promise<Member[]>;
  /** Every wijkteam there is, by name. */
  all(): Promise<Wijkteam[]>;
  /** Everybody who holds a role, in one wijkteam or (`null`) in any; who holds it everywhere is always among them. */
  holding(role: Role, wijkteam: WijkteamId | null): Promise<PersonId[]>;
  /** Where these people can be spoken to in their own chat; who cannot be reached by anything we know is left out. */
  addresses(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Extract<Address, { person: PersonId }>>>;
  /** The names of these people; who is in no wijkteam and holds no role (any more) is left out. */
  names(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, string>>;
  /** The roles the person holds in a wijkteam; with `null`: in any of them. */
  roles(person: PersonId, wijkteam: WijkteamId | null): Promise<ReadonlySet<Role>>;
  /** Has the people of a wijkteam read anew from Teams, soon and once: somebody was not on the list. */
  readAnew(id: WijkteamId): Promise<void>;
  /** After a change made here; another instance follows within ten seconds. */
  forget(): void;
}

/** When wijkteams meet and who is there, as the capability `ritme` keeps it. */
export interface Rhythms {
  /** Who of these people is away on a day (yyyy-MM-dd): said so, or a fixed day off. */
  away(people: readonly PersonId[], date: string): Promise<ReadonlySet<PersonId>>;
  /** Which of these days (yyyy-MM-dd) the municipality is closed, with the name of the holiday or free day; no pauses. */
  closed(dates: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Who of these people is not to be reminded at this instant: quiet hours, or asked for no reminders. */
  quiet(people: readonly PersonId[], at: Date): Promise<ReadonlySet<PersonId>>;
  /** The next occurrences of a wijkteam that open after an instant, soonest first. */
  next(wijkteam: WijkteamId, after: Date, count: number): Promise<Occurrence[]>;
  /** What should have opened in the last fourteen days and did not, the newest first; `date` is a yyyy-MM-dd. */
  missed(): Promise<{ wijkteam: WijkteamId; rhythm: Rhythm; date: string }[]>;
}

/** What a wijkteam is asked, as the capability `vragen` keeps it. */
export interface Questions {
  /** The set that holds now: the newest of the rhythm, with the wijkteam's own words where it has them. */
  now(wijkteam: WijkteamId, rhythm: Rhythm): Promise<QuestionSet>;
}

/** The ontwikkelpunten as the capability `ontwikkelpunten` keeps them, for who shows them among other things. */
export interface Ontwikkelpunten {
  /** How many of a wijkteam's points are open, and how many of these are past their date on a yyyy-MM-dd. */
  standing(wijkteam: Wijkteam, today: string): Promise<{ open: number; late: number }>;
  /** Short texts of what a wijkteam is working on now, the most important first; a few at most. */
  underWay(wijkteam: Wijkteam): Promise<string[]>;
  /** In how many points a person stands as reporter, as supporter and as owner. */
  naming(person: PersonId): Promise<{ reported: number; supported: number; owned: number }>;
}

/** What the capability `casusoverleg` tells others: counts and codes, never what a casus is about. */
export interface Casusoverleggen {
  /** Open agreements from casusoverleggen of a wijkteam, the soonest due first; `due` is a yyyy-MM-dd, `role` in Dutch. */
  afspraken(wijkteam: WijkteamId): Promise<{ code: string; role: string; text: string; due: string }[]>;
  /** What is kept of a person: casussen brought in and not erased yet, and the regelingen this person works with. */
  naming(person: PersonId): Promise<{ brought: number; planned: number; regelingen: string[] }>;
}

/** What comes back until it is done: agreements and ontwikkelpunten that are being worked on. */
export interface Returning {
  /** Short texts, the oldest first. */
  open(wijkteam: WijkteamId): Promise<string[]>;
}

/** Log lines are a fixed event in the past tense with data beside it; never an answer, a typed text or a name. */
export interface Log {
  info(event: string, data?: object): void;
  warn(event: string, data?: object): void;
  error(event: string, data?: object): void;
}

export interface Ports {
  db: Database;
  jobs: Jobs;
  wijkteams: Wijkteams;
  rhythms: Rhythms;
  questions: Questions;
  returning: Returning;
  ontwikkelpunten: Ontwikkelpunten;
  casusoverleggen: Casusoverleggen;
  gemeente: Gemeente;
  chat: Chat;
  deliveries: Deliveries;
  log: Log;
  /** Figures are shown only for groups of at least this many people (mission.md fact 2). */
  smallestGroup: number;
  /** Months that raw answers, dagbeelden, settled ontwikkelpunten and besluiten are kept (mission.md, Retention). */
  keep: { answers: number; dagbeelden: number; ontwikkelpunten: number; besluiten: number };
  /** Days that casus codes are kept, and all that hangs on them. */
  keepCasuscodes: number;
  /** The mailbox that casusoverleggen stand in; null: the one of who plans. */
  organiser: string | null;
  /** Key of the pseudonyms (design.md): lives in configuration, never in the database. */
  pseudonymKey: string;
}

/** What a job or a beat may use on top: the outside world. */
export interface JobPorts extends Ports {
  directory: Directory;
  pointList: PointList;
  agenda: Agenda;
  now(): Date;
  newId(): string;
}

/** Where something was said or pressed. */
export interface Where {
  kind: 'personal' | 'group' | 'channel';
  conversationId: string;
  tenantId: string;
  /** The Teams team a channel belongs to; member and removal events name the team, not the channel. */
  teamId: string | null;
}

/** One thing a person did, with everything that is not in the database: who, where, when. */
export interface Turn {
  who: Person;
  where: Where;
  now: Date;
  newId(): string;
}
