// All menus together: from a word, a button, a job, an event or a beat of the clock to its entry.
import type { Ports, Turn } from './ports.ts';
import {
  type ActionEntry,
  type BeatEntry,
  type CommandEntry,
  type EventEntry,
  type Happening,
  type JobEntry,
  type Menu,
  type Refusal,
  type Reply,
  refuse,
} from './slice.ts';
import { texts } from './texts.ts';
import { understand } from './understand.ts';

export interface Registry {
  commands: readonly CommandEntry[];
  actions: readonly ActionEntry[];
  jobs: readonly JobEntry[];
  beats: readonly BeatEntry[];
  said(text: string, turn: Turn, ports: Ports): Promise<Reply>;
  pressed(verb: string, data: unknown, turn: Turn, ports: Ports): Promise<Reply>;
  happened(what: Happening, turn: Turn, ports: Ports): Promise<Reply[]>;
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
  const byVerb = new Map(actions.map((entry) => [entry.name, entry]));
  for (const group of [commands, actions, jobs, events, beats]) refuseDoubles(group.map((entry) => entry.name));

  return {
    commands,
    actions,
    jobs,
    beats,
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
