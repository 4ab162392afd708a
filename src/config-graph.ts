// The settings for Microsoft Graph and the list in SharePoint.
import { z } from 'zod';
import { onThisMachine, optional, port } from './config-words.ts';
import type { GraphCredentials } from './graph/sign-in.ts';
import { StartError } from './shared/start-error.ts';

export const graphSettings = {
  GRAPH_PORT: port(3979),
  GRAPH_BASE_URL: z.url('is not a URL').optional(),
  GRAPH_CLIENT_ID: z.uuid('is not an application id (a GUID)').toLowerCase().optional(),
  GRAPH_TENANT_ID: z.uuid('is not a tenant id (a GUID)').toLowerCase().optional(),
  GRAPH_CLIENT_SECRET: optional,
  GRAPH_CERTIFICATE: optional,
  SHAREPOINT_SITE_ID: optional,
  SHAREPOINT_LIST_ID: optional,
  SHAREPOINT_UNITS_PER_MINUTE: z.coerce
    .number('is not a number of resource units')
    .int()
    .min(100, 'is less than 100: the list would never keep up')
    .max(6250, 'is more than SharePoint gives anybody')
    .default(1250),
  CALENDAR_ORGANISER: z.union([z.uuid(), z.email()], 'is not the address or the object id of a mailbox').optional(),
};
const known = z.object({
  ...graphSettings,
  NODE_ENV: optional,
  MICROSOFT_APP_ID: optional,
  MICROSOFT_APP_TENANT_ID: optional,
  MICROSOFT_APP_PASSWORD: optional,
});
type Set = z.infer<typeof known>;

/** Where Graph answers and how the bot signs in there. */
export interface GraphConfig {
  /** undefined: the local one. */
  baseUrl: string | undefined;
  /** null: nobody to sign in as, on this machine. */
  credentials: GraphCredentials | null;
  /** undefined in local mode: the sample site. Undefined for Teams: there is no list yet. */
  site: string | undefined;
  /** An id; the list's name where it is left out. */
  list: string | undefined;
  unitsPerMinute: number;
  /** The mailbox that casusoverleggen stand in: its address or its object id. Undefined: the one of who plans. */
  organiser: string | undefined;
  /** Where the local Graph listens, in local mode. */
  localPort: number;
}

const microsoftGraph = 'https://graph.microsoft.com';

export function graph(set: Set): GraphConfig {
  const local = set.MICROSOFT_APP_ID === undefined;
  const baseUrl = set.GRAPH_BASE_URL?.replace(/\/+$/, '') ?? (local ? undefined : microsoftGraph);
  if (local && baseUrl !== undefined && !onThisMachine(baseUrl)) {
    throw new StartError('GRAPH_BASE_URL leads off this machine. In local mode it may only be a port of 127.0.0.1.');
  }
  if (!local && !baseUrl?.startsWith('https://') && (set.NODE_ENV === 'production' || !onThisMachine(baseUrl ?? ''))) {
    throw new StartError('GRAPH_BASE_URL must be https: the token of the bot goes there.');
  }
  return {
    baseUrl,
    credentials: local ? null : graphCredentials(set),
    site: set.SHAREPOINT_SITE_ID,
    list: set.SHAREPOINT_LIST_ID,
    unitsPerMinute: set.SHAREPOINT_UNITS_PER_MINUTE,
    organiser: set.CALENDAR_ORGANISER,
    localPort: set.GRAPH_PORT,
  };
}

/** Its own sign-in where one is set, else the bot's. */
function graphCredentials(set: Set): GraphCredentials {
  const clientId = set.GRAPH_CLIENT_ID ?? set.MICROSOFT_APP_ID ?? '';
  const tenantId = set.GRAPH_TENANT_ID ?? set.MICROSOFT_APP_TENANT_ID ?? '';
  if (set.GRAPH_CERTIFICATE !== undefined)
    return { by: 'certificate', tenantId, clientId, file: set.GRAPH_CERTIFICATE };
  const own = set.GRAPH_CLIENT_ID === undefined ? set.MICROSOFT_APP_PASSWORD : undefined;
  const secret = set.GRAPH_CLIENT_SECRET ?? own;
  return secret === undefined ? { by: 'managed-identity', clientId } : { by: 'secret', tenantId, clientId, secret };
}
