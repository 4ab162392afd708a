// What the inside asks of the outside, in our words. `app.ts` and `main.ts` hand the real ones over.
import type { Kysely } from 'kysely';
import type { Card } from './card.ts';
import type { Member, Person, PersonId } from './shared/person.ts';
import type { Role } from './shared/role.ts';
import type { Wijkteam, WijkteamId } from './shared/wijkteam.ts';

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

/** Speaking unasked in a conversation: only for jobs. */
export interface Chat {
  /** Posts a new message and gives its activity id. Throws when Teams refuses. */
  post(conversationId: string, card: Card): Promise<string>;
  /** Replaces the card of a message the bot posted before. Throws when Teams refuses. */
  update(conversationId: string, activityId: string, card: Card): Promise<void>;
}

/** Who is in a conversation, as Teams says it now: only for jobs, one paged call a time. Bots left out. */
export interface Directory {
  members(conversationId: string): Promise<Member[]>;
}

/** Wijkteams, their people and roles, as the capability `wijkteam` keeps them. Answers may be ten seconds old. */
export interface Wijkteams {
  byId(id: WijkteamId): Promise<Wijkteam | undefined>;
  inConversation(conversationId: string): Promise<Wijkteam | undefined>;
  /** The wijkteams of a channel, or of all channels of a Teams team. */
  at(where: Pick<Where, 'conversationId' | 'teamId'>): Promise<Wijkteam[]>;
  /** Every wijkteam the person is a member of or holds a role in. */
  of(person: PersonId): Promise<Wijkteam[]>;
  members(id: WijkteamId): Promise<Member[]>;
  /** The roles the person holds in a wijkteam; with `null`: in any of them. */
  roles(person: PersonId, wijkteam: WijkteamId | null): Promise<ReadonlySet<Role>>;
  /** Has the people of a wijkteam read anew from Teams, soon and once: somebody was not on the list. */
  readAnew(id: WijkteamId): Promise<void>;
  /** After a change made here; another instance follows within ten seconds. */
  forget(): void;
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
  log: Log;
  /** Key of the pseudonyms (design.md): lives in configuration, never in the database. */
  pseudonymKey: string;
}

/** What a job may use on top: the outside world. */
export interface JobPorts extends Ports {
  chat: Chat;
  directory: Directory;
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
