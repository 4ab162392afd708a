// Calendars, put together from their parts.
import { randomUUID } from 'node:crypto';
import type { GraphConfig } from './config-graph.ts';
import { createAgenda, noAgenda } from './graph/agenda.ts';
import { createGraph, type GraphOptions, type GraphSettings } from './graph/client.ts';
import { createLimits } from './graph/limits.ts';
import { paceOf, smallestTier } from './graph/pace.ts';
import type { Agenda, Database, Log } from './ports.ts';
import { version } from './version.ts';

export interface CalendarOptions extends GraphSettings {
  /** Other waits than the usual ones, for tests that cannot wait that long. */
  patience?: GraphOptions['patience'];
}

/** Looking through many calendars takes Exchange twenty seconds at times (platform.md 116). */
const patience = { call: 20_000, whole: 40_000 };
/** Seconds that a place at a mailbox is kept: longer than a call takes. */
const lease = 30;

/** As it was set; undefined when there is no Graph to ask. */
export function calendarsOf({ baseUrl, credentials }: GraphConfig): CalendarOptions | undefined {
  return baseUrl === undefined ? undefined : { baseUrl, credentials };
}

/** `set` left out: there are no calendars, and nothing can be planned. */
export function openCalendars(
  set: CalendarOptions | undefined,
  { db, now, log }: { db: Database; now: () => Date; log: Log },
): Agenda {
  if (set === undefined) return noAgenda;
  const { patience: other, ...settings } = set;
  // The pace of SharePoint is not used here: Outlook counts calls per mailbox.
  const limits = createLimits({ db, pace: paceOf(smallestTier), newId: randomUUID, log, lease });
  const graph = createGraph({
    ...{ settings, limits, version, now, random: Math.random, log },
    patience: { ...patience, ...other },
  });
  return createAgenda(graph, () => now().getTime());
}
