// The list of ontwikkelpunten in SharePoint, put together from its parts.
import { randomUUID } from 'node:crypto';
import type { GraphConfig } from './config-graph.ts';
import { createGraph, type GraphOptions, type GraphSettings } from './graph/client.ts';
import { createLimits } from './graph/limits.ts';
import { paceOf, smallestTier } from './graph/pace.ts';
import { createPointList, noPointList } from './graph/point-list.ts';
import { listDefinition } from './ontwikkelpunten/columns.ts';
import type { Database, Log, PointList } from './ports.ts';
import { version } from './version.ts';

export interface SharepointOptions extends GraphSettings {
  site: string;
  /** Its id; null: the list is found by its name. */
  list: string | null;
  unitsPerMinute?: number;
  /** Times the units SharePoint gives; 1 unless a test or a benchmark plays faster. */
  times?: number;
  /** Other waits than the usual ones, for tests that cannot wait that long. */
  patience?: GraphOptions['patience'];
}

/** As it was set; undefined when there is no list yet. */
export function sharepointOf(set: GraphConfig): SharepointOptions | undefined {
  const { baseUrl, credentials, site, list, unitsPerMinute } = set;
  if (baseUrl === undefined || site === undefined) return undefined;
  return { baseUrl, credentials, site, list: list ?? null, unitsPerMinute };
}

/** `set` left out: there is no list yet, and points wait until there is. */
export function openSharepoint(
  set: SharepointOptions | undefined,
  { db, now, log }: { db: Database; now: () => Date; log: Log },
): PointList {
  if (set === undefined) return noPointList;
  const { site, list, unitsPerMinute = smallestTier, times = 1, patience, ...settings } = set;
  const limits = createLimits({ db, pace: paceOf(unitsPerMinute, times), newId: randomUUID, log });
  const graph = createGraph({
    ...{ settings, limits, version, now, random: Math.random, log },
    ...(patience === undefined ? {} : { patience }),
  });
  return createPointList({ graph, definition: listDefinition, site, list });
}
