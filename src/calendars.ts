// Calendars, put together from their parts.
import type { GraphConfig } from './config-graph.ts';
import { noAgenda } from './graph/agenda.ts';
import type { GraphOptions, GraphSettings } from './graph/client.ts';
import type { Agenda, Database, Log } from './ports.ts';

export interface CalendarOptions extends GraphSettings {
  /** Other waits than the usual ones, for tests that cannot wait that long. */
  patience?: GraphOptions['patience'];
}

/** As it was set; undefined when there is no Graph to ask. */
export function calendarsOf({ baseUrl, credentials }: GraphConfig): CalendarOptions | undefined {
  return baseUrl === undefined ? undefined : { baseUrl, credentials };
}

export function openCalendars(
  set: CalendarOptions | undefined,
  _parts: { db: Database; now: () => Date; log: Log },
): Agenda {
  return set === undefined ? noAgenda : noAgenda;
}
