// A message to each of 5,000 people, past a Teams that keeps its limits at ten times the speed and refuses some calls.
import { z } from 'zod';
import { openDatabase } from '../src/db/open.ts';
import type { Database, Message } from '../src/ports.ts';
import { personId } from '../src/shared/person.ts';
import { createConversations } from '../src/teams/conversations.ts';
import { createOutbox } from '../src/teams/outbox.ts';
import { aPersonsCard } from './card.ts';
import { botId, personId as idOf, tenantId } from './support/answers.ts';
import type { Bench } from './support/bench.ts';
import { type Child, cpuTime, said, startNode } from './support/children.ts';
import { newDatabase, pseudonymKey } from './support/database.ts';
import { type Figure, figure } from './support/figures.ts';

const people = 5000;
const warmUp = 500;
const speed = 10;
const refuse = 0.03;
/** What Teams allows the app. */
const allowed = 50 * speed;

const counted = z.object({
  calls: z.int(),
  shown: z.int(),
  reached: z.int(),
  doubles: z.int(),
  refused: z.int(),
  overLimit: z.int(),
  perSecond: z.number(),
  seconds: z.number(),
  busiest: z.int(),
});
type Counted = z.infer<typeof counted>;

export const broadcast: Bench = async ({ postgres, say }) => {
  say('the bare client');
  const bare = await bareClient();
  say('one instance');
  const one = await run(postgres, 'broadcast_one', 1);
  say('two instances');
  const two = await run(postgres, 'broadcast_two', 2);
  return [...figures('one instance', one, bare), ...figures('two instances', two, bare)];
};

interface Ran extends Counted {
  /** Milliseconds of processor time a message, of all instances together. */
  cpu: number;
}

function figures(name: string, ran: Ran, bare: { perSecond: number; cpu: number }): Figure[] {
  return [
    figure(`${name}: calls while there was enough to do`, '/s', ran.perSecond, {
      yardsticks: { allowed, 'bare client': bare.perSecond },
      goal: `≥ ${allowed * 0.95}/s`,
      met: (value) => value >= allowed * 0.95,
    }),
    figure(`${name}: everybody reached in`, 's', ran.seconds, {
      yardsticks: { 'the limit allows': ran.calls / allowed },
      goal: '≤ 1.1 × what the limit allows',
      met: (value) => value <= (1.1 * ran.calls) / allowed,
    }),
    figure(`${name}: people reached`, '', ran.reached, {
      yardsticks: { refused: ran.refused, calls: ran.calls },
      goal: `all ${people}`,
      met: (value) => value === people,
    }),
    figure(`${name}: people reached twice`, '', ran.doubles, { goal: 'none', met: (value) => value === 0 }),
    figure(`${name}: calls above a limit`, '', ran.overLimit, {
      yardsticks: { 'most in a second': ran.busiest },
      goal: 'none',
      met: (value) => value === 0,
    }),
    figure(`${name}: processor time a message`, 'ms', ran.cpu, { yardsticks: { 'bare client': bare.cpu } }),
  ];
}

async function run(postgres: string, name: string, instances: number): Promise<Ran> {
  const source = await newDatabase(postgres, name);
  const teams = startNode(
    'bench/support/limited-teams.ts',
    { SPEED: String(speed), REFUSE: String(refuse) },
    { ipc: true },
  );
  const { serviceUrl } = z.object({ serviceUrl: z.string() }).parse(await said(teams));
  const { db, close } = await openDatabase(source, (error) => console.error(error.message));
  await seed(db, serviceUrl);
  const env = {
    DATABASE_URL: source.url,
    PACE: String(speed),
    PSEUDONYM_KEY: pseudonymKey,
    ...(process.env.LOG ? { LOG: process.env.LOG } : {}),
  };
  const bots = Array.from({ length: instances }, () => startNode('bench/support/bot.ts', env, { ipc: true }));
  await Promise.all(bots.map(said));
  // What has run for days is warm.
  await show(db, people, people + warmUp);
  await untilQuiet(teams);
  teams.process.send('forget');
  const before = bots.map(({ pid }) => cpuTime(pid));
  await show(db, 0, people);
  const ran = await untilQuiet(teams);
  const cpu = bots.reduce((sum, { pid }, index) => sum + cpuTime(pid) - (before[index] ?? 0), 0) / people;
  await Promise.all([...bots, teams].map((each) => each.stop()));
  await close();
  return { ...ran, cpu };
}

const chat = (person: number): string => `a:${idOf(person)}`;

async function seed(db: Database, serviceUrl: string): Promise<void> {
  const { keep } = createConversations(db);
  for (let person = 0; person < people + warmUp; person += 1) {
    const place = { kind: 'personal' as const, teamId: null, tenantId, serviceUrl, botId };
    await keep({ id: chat(person), ...place, personId: idOf(person) });
  }
}

async function show(db: Database, first: number, end: number): Promise<void> {
  const card = aPersonsCard();
  const outbox = createOutbox(db, () => new Date());
  const messages = Array.from({ length: end - first }, (_, index): Message => {
    const person = first + index;
    const to = { person: personId.parse(idOf(person)), teamsId: `29:1${idOf(person)}`, via: 'nowhere' };
    return { key: `broadcast:${person}`, to, card, unsure: 'leave', after: 'forget' };
  });
  for (let from = 0; from < messages.length; from += 500) await outbox.show(db, messages.slice(from, from + 500));
}

/** Asks until nothing has come in for two seconds. */
async function untilQuiet(teams: Child): Promise<Counted> {
  let [before, quiet] = [-1, 0];
  for (;;) {
    await new Promise((next) => setTimeout(next, 500));
    teams.process.send('count');
    const calls = z.int().parse(await said(teams));
    quiet = calls === before && calls > 0 ? quiet + 1 : 0;
    before = calls;
    if (quiet >= 4) break;
  }
  teams.process.send('all');
  return counted.parse(await said(teams));
}

async function bareClient(): Promise<{ perSecond: number; cpu: number }> {
  const teams = startNode('bench/support/limited-teams.ts', { SPEED: '1000000' }, { ipc: true });
  const { serviceUrl } = z.object({ serviceUrl: z.string() }).parse(await said(teams));
  const client = startNode(
    'bench/yardsticks/bare-connector.ts',
    { SERVICE_URL: serviceUrl, MESSAGES: String(people) },
    { ipc: true },
  );
  await said(client);
  client.process.send({ card: aPersonsCard() });
  const ran = z.object({ perSecond: z.number(), cpu: z.number() }).parse(await said(client));
  await Promise.all([client, teams].map((each) => each.stop()));
  return ran;
}
