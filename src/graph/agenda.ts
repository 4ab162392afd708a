// Calendars through Graph: implements the port Agenda.
import type { Agenda, Mailbox } from '../ports.ts';
import type { Graph } from './client.ts';
import { meetingsIn } from './meetings.ts';
import { addressesIn, automaticRepliesIn } from './people.ts';
import { schedulesIn } from './schedules.ts';
import { problem } from './trouble.ts';

const notSet = problem('not-configured');

/** Where there is no Graph to ask. */
export const noAgenda: Agenda = {
  addresses: async () => notSet,
  schedules: async () => notSet,
  repliesAutomatically: async () => new Map(),
  book: async () => notSet,
  find: async () => notSet,
  read: async () => notSet,
  change: async () => notSet,
  cancel: async () => notSet,
};

/** `now` in milliseconds. */
export function createAgenda(graph: Graph, now: () => number): Agenda {
  const schedules = schedulesIn(graph);
  const meetings = meetingsIn(graph);
  const missing = problem('organiser-missing');
  /** Somebody whom only Teams knows has no mailbox. */
  const isNobody = (organiser: Mailbox): boolean => organiser === '' || organiser.startsWith('29:');
  return {
    addresses: addressesIn(graph, now),
    repliesAutomatically: automaticRepliesIn(graph, now),
    schedules: async (organiser, ...rest) => (isNobody(organiser) ? missing : schedules(organiser, ...rest)),
    book: async (organiser, ...rest) => (isNobody(organiser) ? missing : meetings.book(organiser, ...rest)),
    find: async (organiser, ...rest) => (isNobody(organiser) ? missing : meetings.find(organiser, ...rest)),
    read: async (organiser, ...rest) => (isNobody(organiser) ? missing : meetings.read(organiser, ...rest)),
    change: async (organiser, ...rest) => (isNobody(organiser) ? missing : meetings.change(organiser, ...rest)),
    cancel: async (organiser, ...rest) => (isNobody(organiser) ? missing : meetings.cancel(organiser, ...rest)),
  };
}
