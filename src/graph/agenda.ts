// Calendars through Graph: implements the port Agenda.
import type { Agenda, AgendaTrouble } from '../ports.ts';

const notSet: AgendaTrouble = { is: 'problem', problem: { kind: 'not-configured', about: [] } };

/** Where there is no Graph to ask. */
export const noAgenda: Agenda = {
  addresses: async () => notSet,
  schedules: async () => notSet,
  repliesAutomatically: async () => new Map(),
  book: async () => notSet,
  read: async () => notSet,
  change: async () => notSet,
  cancel: async () => notSet,
};
