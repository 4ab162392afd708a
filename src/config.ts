// The only reader of the environment. What is wrong is said in one line: what to set, and why.
import { z } from 'zod';
import { type GraphConfig, graph, graphSettings } from './config-graph.ts';
import { onThisMachine, optional, port } from './config-words.ts';
import { roles } from './shared/role.ts';
import { lowestThreshold, smallestGroup } from './shared/small-numbers.ts';
import { StartError } from './shared/start-error.ts';
import type { BotCredentials } from './teams/adapter.ts';

const months = (standard: number) =>
  z.coerce.number('is not a number of months').int().min(1, 'is less than a month').max(120).default(standard);
const clock = '([01]?\\d|2[0-3]):[0-5]\\d';

const environment = z.object({
  NODE_ENV: optional,
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port(3978),
  PLAYGROUND_PORT: port(56150),
  ...graphSettings,
  PLAYGROUND: z.enum(['on', 'off']).default('on'),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z.string().startsWith('postgres', 'is not a PostgreSQL URL').optional(),
  // Ids are compared as Microsoft writes them: in small letters.
  MICROSOFT_APP_ID: z.uuid('is not an application id (a GUID)').toLowerCase().optional(),
  MICROSOFT_APP_TYPE: z.enum(['SingleTenant', 'UserAssignedMSI']).default('SingleTenant'),
  MICROSOFT_APP_TENANT_ID: z.uuid('is not a tenant id (a GUID)').toLowerCase().optional(),
  MICROSOFT_APP_PASSWORD: optional,
  PSEUDONYM_KEY: z.string().min(32, 'is shorter than 32 characters').optional(),
  BEHEERDERS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .toLowerCase()
        .split(/[\s,;]+/)
        .filter((id) => id !== ''),
    )
    .pipe(z.array(z.uuid('is not a list of Entra object ids (GUIDs)'))),
  LOCAL_USER: z.enum(roles).default('teammanager'),
  METRICS_TOKEN: z.string().min(16, 'is shorter than 16 characters').optional(),
  TEAMS_SERVICE_HOSTS: z
    .string()
    .default('')
    .transform((list) => list.split(/[\s,;]+/).filter((host) => host !== '')),
  SMALLEST_GROUP: z.coerce
    .number('is not a number')
    .int()
    .min(lowestThreshold, `is below ${lowestThreshold}: figures of fewer people point at persons`)
    .max(50)
    .default(smallestGroup),
  QUIET_HOURS: z
    .string()
    .regex(new RegExp(`^${clock}-${clock}$`), 'is not like 18:00-08:00')
    .default('18:00-08:00')
    .transform((hours) => {
      const [from = '', until = ''] = hours.split('-').map((time) => time.padStart(5, '0'));
      return { from, until };
    }),
  KEEP_ANSWERS_MONTHS: months(6),
  KEEP_DAGBEELDEN_MONTHS: months(12),
  KEEP_ONTWIKKELPUNTEN_MONTHS: months(24),
  KEEP_BESLUITEN_MONTHS: months(12),
  KEEP_CASUSCODES_DAYS: z.coerce
    .number('is not a number of days')
    .int()
    .min(7, 'is less than a week')
    .max(365)
    .default(90),
  GEMEENTE_FILE: optional,
  BOT_OPENID_METADATA_URL: z.url('is not a URL').optional(),
  BOT_TOKEN_ISSUER: optional,
});

/** Speaks to the real Teams, with the bot's own credentials. */
export type Credentials = BotCredentials;

export interface Config {
  /** Where the bot listens. In local mode always this machine only. */
  host: string;
  port: number;
  playground: { on: boolean; port: number };
  graph: GraphConfig;
  dataDir: string;
  databaseUrl: string | undefined;
  /** 'local': no credentials, everything on this machine. */
  teams: Credentials | 'local';
  /** Hosts besides Teams' own that may be answered, such as the government cloud's. */
  serviceHosts: string[];
  /** undefined: local mode makes one and keeps it in the data folder. */
  pseudonymKey: string | undefined;
  beheerders: string[];
  localUser: z.infer<typeof environment>['LOCAL_USER'];
  metricsToken: string | undefined;
  /** Figures are shown only for groups of at least this many people. */
  smallestGroup: number;
  /** Local times, HH:mm, from the evening to the morning: nobody is reminded. */
  quietHours: { from: string; until: string };
  /** Months that raw answers, dagbeelden, settled ontwikkelpunten and besluiten are kept. */
  keep: { answers: number; dagbeelden: number; ontwikkelpunten: number; besluiten: number };
  /** Days that casus codes are kept. */
  keepCasuscodes: number;
  /** The file with what is local to the municipality; undefined: the sample. */
  gemeenteFile: string | undefined;
}

export function readConfig(env: Record<string, string | undefined>): Config {
  // An empty setting, as in a copied .env.example, is one that was not set.
  const given = Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== '');
  const parsed = environment.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`);
    throw new StartError(`${problems.join('; ')}. See .env.example.`);
  }
  const set = parsed.data;
  const config: Config = {
    host: set.MICROSOFT_APP_ID === undefined ? '127.0.0.1' : set.HOST,
    port: set.PORT,
    playground: { on: set.PLAYGROUND === 'on', port: set.PLAYGROUND_PORT },
    dataDir: set.DATA_DIR,
    databaseUrl: set.DATABASE_URL,
    teams: credentials(set),
    graph: graph(set),
    serviceHosts: set.TEAMS_SERVICE_HOSTS,
    pseudonymKey: set.PSEUDONYM_KEY,
    beheerders: set.BEHEERDERS,
    localUser: set.LOCAL_USER,
    metricsToken: set.METRICS_TOKEN,
    smallestGroup: set.SMALLEST_GROUP,
    quietHours: set.QUIET_HOURS,
    keep: {
      answers: set.KEEP_ANSWERS_MONTHS,
      dagbeelden: set.KEEP_DAGBEELDEN_MONTHS,
      ontwikkelpunten: set.KEEP_ONTWIKKELPUNTEN_MONTHS,
      besluiten: set.KEEP_BESLUITEN_MONTHS,
    },
    keepCasuscodes: set.KEEP_CASUSCODES_DAYS,
    gemeenteFile: set.GEMEENTE_FILE,
  };
  if (config.keep.dagbeelden < config.keep.answers) {
    throw new StartError(
      'KEEP_DAGBEELDEN_MONTHS is shorter than KEEP_ANSWERS_MONTHS: answers cannot outlive their day.',
    );
  }
  if (config.teams !== 'local' && config.pseudonymKey === undefined) {
    throw new StartError(
      'PSEUDONYM_KEY is missing: set a secret of at least 32 characters and keep it outside the database.',
    );
  }
  return config;
}

function credentials(set: z.infer<typeof environment>): Credentials | 'local' {
  const production = set.NODE_ENV === 'production';
  const { MICROSOFT_APP_ID: appId, MICROSOFT_APP_TENANT_ID: tenantId, MICROSOFT_APP_TYPE: appType } = set;
  if (appId === undefined) {
    if (!production) return 'local';
    throw new StartError('MICROSOFT_APP_ID is missing: without it anybody could speak as anyone. See .env.example.');
  }
  if (tenantId === undefined) throw new StartError('MICROSOFT_APP_TENANT_ID is missing: set the tenant of the bot.');
  if (appType === 'SingleTenant' && set.MICROSOFT_APP_PASSWORD === undefined) {
    throw new StartError('MICROSOFT_APP_PASSWORD is missing: a SingleTenant bot signs in with it.');
  }
  if (appType === 'UserAssignedMSI' && set.MICROSOFT_APP_PASSWORD !== undefined) {
    throw new StartError('MICROSOFT_APP_PASSWORD is set, but a UserAssignedMSI bot has no password: remove it.');
  }
  const metadata = set.BOT_OPENID_METADATA_URL;
  if (metadata !== undefined && !metadata.startsWith('https://') && (production || !onThisMachine(metadata))) {
    throw new StartError(
      'BOT_OPENID_METADATA_URL must be https: who answers there decides who gets in. Without https only on 127.0.0.1, and not in production.',
    );
  }
  return {
    appId,
    appType,
    tenantId,
    ...(set.MICROSOFT_APP_PASSWORD === undefined ? {} : { password: set.MICROSOFT_APP_PASSWORD }),
    ...(metadata === undefined ? {} : { openIdMetadataUrl: metadata }),
    ...(set.BOT_TOKEN_ISSUER === undefined ? {} : { tokenIssuer: set.BOT_TOKEN_ISSUER }),
  };
}
