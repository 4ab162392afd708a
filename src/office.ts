// Local mode's Microsoft 365: the list of ontwikkelpunten on this machine, made or put right at every start, and calendars.
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readGemeente } from './gemeente.ts';
import { createGraph } from './graph/client.ts';
import { noLimits } from './graph/limits.ts';
import { isTrouble } from './graph/list.ts';
import { provision } from './graph/provision.ts';
import { startMicrosoft365 } from './local/microsoft365.ts';
import { pilot } from './local/pilot.ts';
import { fillPilotCalendars } from './local/pilot-calendars.ts';
import { listDefinition } from './ontwikkelpunten/columns.ts';
import type { Log } from './ports.ts';
import type { Gemeente } from './shared/gemeente.ts';
import { StartError } from './shared/start-error.ts';
import { version } from './version.ts';

export interface Office {
  /** Where Graph answers. */
  url: string;
  site: string;
  /** Where people read and edit the list. */
  listUrl: string;
  /** Where people see their calendars. */
  calendarUrl: string;
  close(): Promise<void>;
}

interface OfficeOptions {
  /** Whose rooms there are; the sample without it. */
  gemeente?: Gemeente;
  /** Another clock than this machine's, for tests. */
  now?: () => Date;
}

export async function startOffice(
  port: number,
  dataDir: string,
  log: Log,
  { gemeente = readGemeente(), now = () => new Date() }: OfficeOptions = {},
): Promise<Office> {
  mkdirSync(dataDir, { recursive: true });
  const { url, site, calendar, close } = await startMicrosoft365({
    port,
    file: join(dataDir, 'microsoft365.journal'),
    now,
    newId: randomUUID,
    people: pilot.people.map(({ aadObjectId, name }) => ({ id: aadObjectId, name })),
  });
  fillPilotCalendars(calendar, gemeente.wijkOf(pilot.team).ruimtes, now());
  const graph = createGraph({
    settings: { baseUrl: url, credentials: null },
    ...{ limits: noLimits, version, now: () => new Date(), random: Math.random, log },
  });
  const made = await provision(graph, listDefinition, site);
  if (!isTrouble(made)) return { url, site, listUrl: made.list.url ?? url, calendarUrl: `${url}/agenda`, close };
  await close();
  throw new StartError(
    'the local list of ontwikkelpunten could not be made. Remove microsoft365.journal from DATA_DIR.',
  );
}
