// All menus together: from a word, a button, a job, an event or a beat of the clock to its entry.
import type { Ports, Turn } from './ports.ts';
import {
  type ActionEntry,
  type BeatEntry,
  type ChatMessage,
  type CommandEntry,
  type EventEntry,
  type Happening,
  type JobEntry,
  type LinkEntry,
  type Menu,
  type MessageEntry,
  type Refusal,
  type Reply,
  refuse,
  type SearchEntry,
} from './slice.ts';
import { texts } from './texts.ts';
import { understand } from './understand.ts';

export interface Registry {
  commands: readonly CommandEntry[];
  actions: readonly ActionEntry[];
  jobs: readonly JobEntry[];
  beats: readonly BeatEntry[];
  messages: readonly MessageEntry[];
  searches: readonly SearchEntry[];
  links: readonly LinkEntry[];
  said(text: string, turn: Turn, ports: Ports): Promise<Reply>;
  pressed(verb: string, data: unknown, turn: Turn, ports: Ports): Promise<Reply>;
  happened(what: Happening, turn: Turn, ports: Ports): Promise<Reply[]>;
  /** Somebody wants to do this with a message. */
  withMessage(name: string, message: ChatMessage, turn: Turn, ports: Ports): Promise<Reply>;
  searched(name: string, search: { text: string; skip: number }, turn: Turn, ports: Ports): Promise<Reply>;
  /** Somebody pasted a link. */
  pasted(url: string, turn: Turn, ports: Ports): Promise<Reply>;
}

/** `unclear`: what the bot says to a text it does not know. */
export function createRegistry(
  menus: readonly Menu[],
  unclear: (choices: readonly CommandEntry[], turn: Turn, ports: Ports) => Promise<Reply>,
): Registry {
  const entries = menus.flat();
  const commands = entries.filter((entry): entry is CommandEntry => entry.kind === 'command');
  const actions = entries.filter((entry): entry is ActionEntry => entry.kind === 'action');
  const jobs = entries.filter((entry): entry is JobEntry => entry.kind === 'job');
  const events = entries.filter((entry): entry is EventEntry => entry.kind === 'event');
  const beats = entries.filter((entry): entry is BeatEntry => entry.kind === 'beat');
  const messages = entries.filter((entry): entry is MessageEntry => entry.kind === 'message');
  const searches = entries.filter((entry): entry is SearchEntry => entry.kind === 'search');
  const links = entries.filter((entry): entry is LinkEntry => entry.kind === 'link');
  const byVerb = new Map(actions.map((entry) => [entry.name, entry]));
  for (const group of [commands, actions, jobs, events, beats, messages, searches, links])
    refuseDoubles(group.map((entry) => entry.name));

  return {
    commands,
    actions,
    jobs,
    beats,
    messages,
    searches,
    links,
    async said(text, turn, ports) {
      const understood = understand(text, commands);
      return understood.kind === 'command'
        ? logged(await understood.command.run(understood.text, turn, ports), understood.command.name, ports)
        : unclear(understood.choices, turn, ports);
    },
    async pressed(verb, data, turn, ports) {
      const entry = byVerb.get(verb);
      if (!entry) return logged(refuse('unknown-verb', texts.unknownButton), 'unknown', ports);
      return logged(await entry.run(data, turn, ports), entry.name, ports);
    },
    async happened(what, turn, ports) {
      const replies: Reply[] = [];
      for (const entry of events.filter((each) => each.on === what)) replies.push(await entry.run(turn, ports));
      return replies;
    },
    async withMessage(name, message, turn, ports) {
      const entry = messages.find((each) => each.name === name);
      if (!entry) return logged(refuse('unknown-verb', texts.unknownButton), 'unknown', ports);
      return logged(await entry.run(message, turn, ports), entry.name, ports);
    },
    async searched(name, search, turn, ports) {
      const entry = searches.find((each) => each.name === name);
      if (!entry) return logged(refuse('unknown-verb', texts.unknownButton), 'unknown', ports);
      return logged(await entry.run(search, turn, ports), entry.name, ports);
    },
    async pasted(url, turn, ports) {
      for (const entry of links) {
        const reply = logged(await entry.run(url, turn, ports), entry.name, ports);
        if (reply.show !== 'nothing') return reply;
      }
      return { show: 'nothing' };
    },
  };
}

/** The kind of a refusal is logged, never its sentence or the person. */
function logged(reply: Reply | Refusal, entry: string, ports: Ports): Reply {
  if (reply.show === 'refusal') ports.log.info('entry.refused', { entry, refusal: reply.kind });
  return reply;
}

function refuseDoubles(names: readonly string[]): void {
  const doubles = names.filter((name, index) => names.indexOf(name) !== index);
  if (doubles.length > 0) throw new Error(`These entries are on a menu twice: ${doubles.join(', ')}`);
}
