// One shape for everything the bot can do: parse -> screen client data -> find what it is about -> role -> handler.
import type { z } from 'zod';
import type { Card } from './card.ts';
import type { JobPorts, Ports, Turn } from './ports.ts';
import { clientDataIn } from './shared/client-data-in.ts';
import { explainClientData } from './shared/free-text-texts.ts';
import type { Role } from './shared/role.ts';
import type { WijkteamId } from './shared/wijkteam.ts';
import { texts } from './texts.ts';

/** An expected refusal is a value: its kind goes to the log, its sentence to the person. */
export type Reply =
  | { show: 'card'; card: Card }
  | { show: 'text'; text: string }
  | { show: 'nothing' }
  /** What was found, for the person to choose one of. */
  | { show: 'hits'; hits: readonly Hit[] }
  | { show: 'refusal'; kind: string; text: string; card?: Card };

/** One thing that was found: two lines in a list, and the card that is shared when it is chosen. */
export interface Hit {
  title: string;
  text: string;
  card: Card;
}

export const showCard = (card: Card): Reply => ({ show: 'card', card });
export const say = (text: string): Reply => ({ show: 'text', text });
export const refuse = (kind: string, text: string, card?: Card): Refusal =>
  card ? { show: 'refusal', kind, text, card } : { show: 'refusal', kind, text };
export type Refusal = Extract<Reply, { show: 'refusal' }>;

/** What an entry is about, read before the role is checked: roles hold per wijkteam. `null`: about no wijkteam. */
export type About<Input, Subject> = (
  input: Input,
  turn: Turn,
  ports: Ports,
) => Promise<{ wijkteam: WijkteamId | null; subject: Subject } | Refusal>;

export interface Asked<Input, Subject> {
  input: Input;
  subject: Subject;
  roles: ReadonlySet<Role>;
  turn: Turn;
  ports: Ports;
}

/** Who may use an entry. `iedereen` is said aloud: leaving roles out is not possible. */
export type Allowed = readonly Role[] | 'iedereen';

interface Shared<Input, Subject> {
  name: string;
  allowed: Allowed;
  about: About<Input, Subject>;
  handler(asked: Asked<Input, Subject>): Promise<Reply>;
}

export interface CommandEntry {
  kind: 'command';
  name: string;
  /** What people type, the first one shown in help. */
  phrases: readonly string[];
  /** Whether words may follow the phrase ("status oost"). */
  takesText: boolean;
  /** Gets these words as they were typed: with capitals, signs and line ends, however long. */
  verbatim: boolean;
  /** One sentence for the list of help. Empty: understood, but not listed; another card or answer names it. */
  help: string;
  allowed: Allowed;
  run(text: string, turn: Turn, ports: Ports): Promise<Reply>;
}

export interface ActionEntry {
  kind: 'action';
  name: string;
  allowed: Allowed;
  run(data: unknown, turn: Turn, ports: Ports): Promise<Reply>;
}

export interface JobEntry {
  kind: 'job';
  name: string;
  run(payload: unknown, ports: JobPorts): Promise<void>;
}

/** Something the clock calls for. Every instance does it, so what it does must be harmless to do twice. */
export interface BeatEntry {
  kind: 'beat';
  name: string;
  everySeconds: number;
  run(ports: JobPorts): Promise<void>;
}

export type Happening = 'installed' | 'removed' | 'members-changed';

export interface EventEntry {
  kind: 'event';
  name: string;
  on: Happening;
  run(turn: Turn, ports: Ports): Promise<Reply>;
}

/** A message in a chat or channel that somebody wants to do something with. Written by anybody: as plain text. */
export interface ChatMessage {
  text: string;
  /** Where it stands; null where Teams does not say. */
  link: string | null;
}

/** Something to do with any message: opens a dialog in which a card is shown. */
export interface MessageEntry {
  kind: 'message';
  name: string;
  /** What people read in the menu of a message: at most 32 characters. */
  title: string;
  description: string;
  allowed: Allowed;
  run(message: ChatMessage, turn: Turn, ports: Ports): Promise<Reply>;
}

/** Looking something up while writing a message, to share it as a card. Answers with hits. */
export interface SearchEntry {
  kind: 'search';
  name: string;
  title: string;
  description: string;
  /** What is asked for, above the box to type in. */
  asks: string;
  allowed: Allowed;
  /** `skip`: how many hits were shown already. */
  run(search: { text: string; skip: number }, turn: Turn, ports: Ports): Promise<Reply>;
}

/** A link that somebody pastes in a message, shown as a card; `nothing` when it is not one of ours. */
export interface LinkEntry {
  kind: 'link';
  name: string;
  allowed: Allowed;
  run(url: string, turn: Turn, ports: Ports): Promise<Reply>;
}

export type Entry =
  | CommandEntry
  | ActionEntry
  | JobEntry
  | EventEntry
  | BeatEntry
  | MessageEntry
  | SearchEntry
  | LinkEntry;
export type Menu = readonly Entry[];

export const isRefusal = (value: object): value is Refusal => 'show' in value && value.show === 'refusal';

async function admit<Input, Subject>(
  entry: Shared<Input, Subject>,
  input: Input,
  turn: Turn,
  ports: Ports,
): Promise<Asked<Input, Subject> | Refusal> {
  const about = await entry.about(input, turn, ports);
  if (isRefusal(about)) return about;
  const roles = await ports.wijkteams.roles(turn.who.id, about.wijkteam);
  if (entry.allowed !== 'iedereen' && !entry.allowed.some((role) => roles.has(role))) {
    return refuse('role-missing', texts.roleMissing(entry.allowed));
  }
  return { input, subject: about.subject, roles, turn, ports };
}

export function command<Subject>(
  entry: Shared<string, Subject> & {
    phrases: readonly string[];
    takesText?: boolean;
    verbatim?: boolean;
    help: string;
  },
): CommandEntry {
  return {
    kind: 'command',
    name: entry.name,
    phrases: entry.phrases,
    takesText: entry.takesText ?? false,
    verbatim: entry.verbatim ?? false,
    help: entry.help,
    allowed: entry.allowed,
    run: (text, turn, ports) => admitted(entry, text, turn, ports),
  };
}

/**
 * A button. `schema` is closed (strictObject): fields that are missing, too many or too long are refused.
 * `again` brings the form back with the text still in it when typed text was refused: `draft` parses the same fields
 * without screening, and its result goes nowhere but into that card.
 */
export function action<Input, Subject>(
  entry: Shared<Input, Subject> & {
    schema: z.ZodType<Input>;
    again?: { draft: z.ZodType<Input>; card(asked: Asked<Input, Subject>, problem: string): Promise<Card> };
  },
): ActionEntry {
  async function refused(data: unknown, error: z.ZodError, turn: Turn, ports: Ports): Promise<Reply> {
    const kinds = clientDataIn(error);
    const tooLong = error.issues.some((issue) => issue.code === 'too_big');
    const problem = kinds.length > 0 ? explainClientData(kinds) : tooLong ? texts.tooLong : null;
    if (problem === null) return refuse('button-not-understood', texts.buttonNotUnderstood);
    const kind = kinds.length > 0 ? 'client-data' : 'text-too-long';
    const draft = entry.again?.draft.safeParse(data);
    if (!entry.again || !draft?.success) return refuse(kind, problem);
    const asked = await admit(entry, draft.data, turn, ports);
    return isRefusal(asked) ? asked : refuse(kind, problem, await entry.again.card(asked, problem));
  }

  return {
    kind: 'action',
    name: entry.name,
    allowed: entry.allowed,
    async run(data, turn, ports) {
      const parsed = entry.schema.safeParse(data);
      if (!parsed.success) return refused(data, parsed.error, turn, ports);
      const asked = await admit(entry, parsed.data, turn, ports);
      return isRefusal(asked) ? asked : entry.handler(asked);
    },
  };
}

export function job<Payload>(entry: {
  name: string;
  schema: z.ZodType<Payload>;
  handler(payload: Payload, ports: JobPorts): Promise<void>;
}): JobEntry {
  return { kind: 'job', name: entry.name, run: (payload, ports) => entry.handler(entry.schema.parse(payload), ports) };
}

export const beat = (entry: Omit<BeatEntry, 'kind'>): BeatEntry => ({ ...entry, kind: 'beat' });

/** Something that happened to the conversation itself. It asks for no role: Teams says it, not a person. */
export function event(entry: {
  name: string;
  on: Happening;
  handler(turn: Turn, ports: Ports): Promise<Reply>;
}): EventEntry {
  return { kind: 'event', name: entry.name, on: entry.on, run: entry.handler };
}

type Asking<Input, Subject> = Shared<Input, Subject> & { title: string; description: string };

export function onMessage<Subject>({ title, description, ...entry }: Asking<ChatMessage, Subject>): MessageEntry {
  const { name, allowed } = entry;
  return { kind: 'message', name, title, description, allowed, run: (...given) => admitted(entry, ...given) };
}

export function search<Subject>({
  title,
  description,
  asks,
  ...entry
}: Asking<{ text: string; skip: number }, Subject> & { asks: string }): SearchEntry {
  const { name, allowed } = entry;
  return { kind: 'search', name, title, description, asks, allowed, run: (...given) => admitted(entry, ...given) };
}

export function link<Subject>(entry: Shared<string, Subject>): LinkEntry {
  const { name, allowed } = entry;
  return { kind: 'link', name, allowed, run: (...given) => admitted(entry, ...given) };
}

async function admitted<Input, Subject>(
  entry: Shared<Input, Subject>,
  input: Input,
  turn: Turn,
  ports: Ports,
): Promise<Reply> {
  const asked = await admit(entry, input, turn, ports);
  return isRefusal(asked) ? asked : entry.handler(asked);
}

/** For entries that are about no wijkteam in particular. */
export const aboutNothing = async (): Promise<{ wijkteam: null; subject: null }> => ({ wijkteam: null, subject: null });
