// The whole bot as it runs, behind its front door, on PGlite or PostgreSQL, with fake Teams beside it.
import type { PGlite } from '@electric-sql/pglite';
import type { CalendarOptions } from '../../src/calendars.ts';
import type { Log } from '../../src/ports.ts';
import type { Gemeente } from '../../src/shared/gemeente.ts';
import { personId } from '../../src/shared/person.ts';
import { type WijkteamId, wijkteamId } from '../../src/shared/wijkteam.ts';
import type { SharepointOptions } from '../../src/sharepoint.ts';
import { type Running, startBot } from '../../src/start.ts';
import { giveRole, linkChannel, replaceMembers } from '../../src/wijkteam/store.ts';
import { type EngineName, newDatabase } from './database.ts';
import {
  asPerson,
  channelId,
  type FakePerson,
  type FakeTeams,
  people,
  startFakeTeams,
  teamId,
  tenantId,
} from './fake-teams.ts';

export { type EngineName, newDatabase, until } from './database.ts';

export interface LogLine {
  event: string;
  data: object;
}

export interface TestBot {
  url: string;
  running: Running;
  fake: FakeTeams;
  log: LogLine[];
  wijkteam: WijkteamId;
  clock: { now: Date };
  person(index: number, where?: 'channel' | 'personal'): ReturnType<typeof asPerson>;
  someone(person: FakePerson): ReturnType<typeof asPerson>;
  stop(): Promise<void>;
}

/** Monday 30 March 2026, 9:00 local: the first dagstart day after the clock change. */
export const mondayMorning = new Date('2026-03-30T07:00:00Z');

export interface TestBotOptions {
  engine?: EngineName;
  members?: number;
  linked?: boolean;
  /** Data of an earlier bot, for a restart. */
  database?: { url: string } | { pglite: PGlite };
  fake?: FakeTeams;
  /** Off: only `running.beat` calls the beats. */
  timers?: boolean;
  /** The list of ontwikkelpunten; without it points wait. */
  sharepoint?: SharepointOptions;
  /** Calendars; without them nothing can be planned. */
  calendars?: CalendarOptions;
  /** The mailbox that casusoverleggen stand in; without it the one of who plans. */
  organiser?: string;
  /** What is local to the municipality; without it the sample. */
  gemeente?: Gemeente;
}

/** `members` people in Wijkteam Oost; the first one is teammanager and beheerder. */
export async function startTestBot(options: TestBotOptions = {}): Promise<TestBot> {
  const fake = options.fake ?? (await startFakeTeams(people(options.members ?? 6)));
  const log: LogLine[] = [];
  const write = (event: string, data: object = {}): void => void log.push({ event, data });
  const logger: Log = { info: write, warn: write, error: write };
  const clock = { now: mondayMorning };
  const database = options.database ?? (await newDatabase(options.engine ?? 'PostgreSQL'));
  const running = await startBot({
    database,
    teams: 'local',
    port: 0,
    pseudonymKey: 'a key for tests that is long enough',
    beheerders: [people(1)[0]?.aadObjectId ?? ''],
    log: logger,
    now: () => clock.now,
    timers: options.timers ?? true,
    sharepoint: options.sharepoint,
    calendars: options.calendars,
    organiser: options.organiser,
    gemeente: options.gemeente,
    // What the pace does is tested by itself; here nobody waits for it.
    pace: 100,
  });
  const url = `http://127.0.0.1:${running.port}`;
  const wijkteam = wijkteamId.parse('5f0c7a1e-3b2d-4c6f-8a9b-0d1e2f3a4b5c');
  const bot: TestBot = {
    url,
    running,
    fake,
    log,
    wijkteam,
    clock,
    person: (index, where) => asPerson(url, fake, fake.people[index] ?? fail(`there is no person ${index}`), where),
    someone: (person) => asPerson(url, fake, person),
    async stop() {
      await running.stop();
      await fake.close();
    },
  };
  if (options.linked !== false) await link(bot);
  return bot;
}

async function link({ running, fake, wijkteam, person }: TestBot): Promise<void> {
  const { db, wijkteams } = running.ports;
  await linkChannel(db, { id: wijkteam, name: 'Wijkteam Oost', conversationId: channelId, teamId, tenantId });
  const members = fake.people.map((each) => ({
    id: personId.parse(each.aadObjectId),
    teamsId: each.id,
    name: each.name,
  }));
  await replaceMembers(db, wijkteam, members);
  const [first] = members;
  if (first) await giveRole(db, { person: first.id, name: first.name, role: 'teammanager', wijkteam });
  wijkteams.forget();
  await person(0).installs();
  fake.messages.length = 0;
}

function fail(problem: string): never {
  throw new Error(problem);
}
