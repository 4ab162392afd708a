// Monday at nine: 500 wijkteams of 20 open at once, and in the minutes after it everybody answers. What people would do in
// ten minutes comes in a hundred seconds here; Teams' limits are the published ones.
import { join } from 'node:path';
import { z } from 'zod';
import { openDatabase } from '../src/db/open.ts';
import { wijkteamId } from '../src/shared/wijkteam.ts';
import { type Clock, startClock } from '../test/support/clock.ts';
import { randomFrom } from '../test/support/random.ts';
import { addWijkteam, type FakeWijkteam } from '../test/support/wijkteams.ts';
import { aPersonsCard } from './card.ts';
import { activity, botId, idsOf, peoplePerWijkteam, personId, tenantId } from './support/answers.ts';
import { type Served, serve } from './support/arrivals.ts';
import type { Bench } from './support/bench.ts';
import { type Child, cpuTime, said, startNode, untilReady } from './support/children.ts';
import { missing, newDatabase, pseudonymKey, type Sent } from './support/database.ts';
import { type Figure, figure, quantile } from './support/figures.ts';
import { startYardstick } from './support/servers.ts';

const wijkteams = 500;
const people = wijkteams * peoplePerWijkteam;
/** These open half an hour earlier: what has run for days is warm. */
const early = 20;
/** People a second: ten minutes' worth of answers in a hundred seconds. */
const perSecond = 100;
/** The counter and the form of each wijkteam. */
const cards = wijkteams * 2;
/** Seconds that Teams allows for them. */
const allowed = cards / 50;

const starts = '2026-03-30T08:59:25+02:00';
const nine = new Date('2026-03-30T09:00:00+02:00').getTime();

export const monday: Bench = async ({ folder, postgres, say }) => {
  say('the bare server');
  const bare = await bareServer();
  say('one instance');
  const one = await run({ postgres, folder, name: 'monday_one', instances: 1 });
  say('two instances');
  const two = await run({ postgres, folder, name: 'monday_two', instances: 2 });
  return [...figures('one instance', one, bare), ...figures('two instances', two, bare)];
};

interface Ran {
  /** From nine to the last of the cards, in seconds. */
  cards: number;
  posted: number;
  served: Served[];
  /** Those who came while cards went out. */
  meanwhile: Served[];
  /** Answers that are not in the database as they were sent. */
  wrong: number;
  overLimit: number;
  complete: number;
  /** Milliseconds of processor time of all instances, an answer. */
  cpu: number;
}

function figures(name: string, ran: Ran, bare: readonly Served[]): Figure[] {
  const part = (of: readonly Served[], share: number): number =>
    quantile(
      of.map(({ took }) => took),
      share,
    );
  const wait = (what: string, of: readonly Served[], share: number, limit?: number): Figure =>
    figure(`${name}: ${what}`, 'ms', part(of, share), {
      yardsticks: { 'bare botbuilder': part(bare, share) },
      ...(limit === undefined ? {} : { goal: `< ${limit} ms`, met: (value: number) => value < limit }),
    });
  return [
    figure(`${name}: ${cards} cards posted, from nine`, 's', ran.cards, {
      yardsticks: { allowed },
      goal: `≤ ${allowed * 1.1} s`,
      met: (value) => value <= allowed * 1.1 && ran.posted === cards,
    }),
    wait(`answers at ${perSecond}/s (ten minutes in ${people / perSecond} s), p50`, ran.served, 0.5),
    wait('the same, p99', ran.served, 0.99, 150),
    wait('p99 of who came while cards went out', ran.meanwhile, 0.99, 150),
    figure(`${name}: answers in the database`, '', ran.served.length - ran.wrong, {
      yardsticks: { acknowledged: ran.served.length, wrong: ran.wrong },
      goal: `all ${people}`,
      met: (value) => value === people,
    }),
    figure(`${name}: counters that say 20 of 20 in the end`, '', ran.complete, {
      goal: `all ${wijkteams}`,
      met: (value) => value === wijkteams,
    }),
    figure(`${name}: calls above a limit`, '', ran.overLimit, { goal: 'none', met: (value) => value === 0 }),
    figure(`${name}: processor time an answer, cards and counters included`, 'ms', ran.cpu),
  ];
}

interface Setting {
  postgres: string;
  folder: string;
  name: string;
  instances: number;
}

async function run({ postgres, folder, name, instances }: Setting): Promise<Ran> {
  const source = await newDatabase(postgres, name);
  const teams = await startTeams();
  await seed(source, teams.serviceUrl);
  const clock = startClock(starts);
  const env = { DATABASE_URL: source.url, PSEUDONYM_KEY: pseudonymKey, CLOCK: JSON.stringify(clock) };
  const bots = await Promise.all(
    Array.from({ length: instances }, (_, index) => startBot({ ...env, LOG: join(folder, `${name}-${index}.log`) })),
  );
  const sent: Sent[] = [];
  const arrivals = { random: randomFrom(1), expected: 'Je antwoord is bewaard' };
  const crowd = (among: readonly [number, number]) => createCrowd(teams, among, bots, sent);

  const warmUp = crowd([wijkteams, wijkteams + early]);
  await serve({ ...arrivals, perSecond: 40, count: early * peoplePerWijkteam, next: warmUp });
  sent.length = 0;
  const opens = atNine(clock);
  if (Date.now() > opens) throw new Error('The warm-up lasted until after nine');
  await new Promise((next) => setTimeout(next, opens - Date.now()));
  const cpuBefore = bots.map(({ child }) => cpuTime(child.pid));
  const served = await serve({ ...arrivals, perSecond, count: people, next: crowd([0, wijkteams]) });
  const all = await teams.quiet();
  const cpu = bots.reduce((sum, { child }, index) => sum + cpuTime(child.pid) - (cpuBefore[index] ?? 0), 0) / people;
  await Promise.all([...bots.map(({ child }) => child), teams.child].map((each) => each.stop()));

  const channels = new Set(Array.from({ length: wijkteams }, (_, index) => idsOf(index).channel));
  const posts = all.posts.filter(({ channel }) => channels.has(channel));
  const last = Math.max(...posts.map(({ at }) => at));
  return {
    cards: (last - opens) / 1000,
    posted: posts.length,
    served,
    meanwhile: served.filter(({ at }) => performance.timeOrigin + at < last),
    wrong: await missing(source, sent),
    overLimit: all.overLimit,
    complete: all.complete - early,
    cpu,
  };
}

const atNine = ({ says, at }: Clock): number => at + nine - says;

/** People of these wijkteams, in any order, as soon as their form is in Teams; they press at each bot in turn. */
function createCrowd(teams: Teams, [first, end]: readonly [number, number], bots: readonly Bot[], sent: Sent[]) {
  const random = randomFrom(2);
  const wijkteamIn = new Map(
    Array.from({ length: end - first }, (_, index) => [idsOf(first + index).channel, first + index]),
  );
  const waiting: Sent[] = [];
  let seen = 0;
  let turn = 0;
  return () => {
    for (const { channel, dagstart } of teams.forms.slice(seen)) {
      const wijkteam = wijkteamIn.get(channel);
      if (wijkteam === undefined) continue;
      for (let member = 0; member < peoplePerWijkteam; member += 1) {
        waiting.push({ person: wijkteam * peoplePerWijkteam + member, dagstart });
      }
    }
    seen = teams.forms.length;
    const [someone] = waiting.splice(Math.floor(random() * waiting.length), 1);
    const bot = bots[turn % bots.length];
    if (!someone || !bot) return undefined;
    turn += 1;
    const body = JSON.stringify(activity(someone.person, 1, teams.serviceUrl, someone.dagstart));
    return { port: bot.port, body, arrived: () => void sent.push(someone) };
  };
}

async function seed(source: { url: string }, serviceUrl: string): Promise<void> {
  const { db, close } = await openDatabase(source, (error) => console.error(error.message));
  const days = [1, 2];
  for (let index = 0; index < wijkteams + early; index += 1) {
    const rhythm = { days, opens: index < wijkteams ? '09:00' : '08:30', closes: '10:00' };
    await addWijkteam(db, wijkteamOf(index), { serviceUrl, rhythm, tenantId, botId });
  }
  await close();
}

function wijkteamOf(index: number): FakeWijkteam {
  const { wijkteam, channel, team } = idsOf(index);
  return {
    ...{ id: wijkteamId.parse(wijkteam), name: `Wijkteam ${index}`, channel, team },
    people: Array.from({ length: peoplePerWijkteam }, (_, member) => {
      const person = index * peoplePerWijkteam + member;
      const id = personId(person);
      return { id: `29:1${id}`, aadObjectId: id, name: `Collega ${person}` };
    }),
  };
}

interface Bot {
  child: Child;
  port: number;
}

async function startBot(env: Record<string, string>): Promise<Bot> {
  const child = startNode('test/support/bot-process.ts', env, { ipc: true });
  const { port } = z.object({ port: z.int() }).parse(await said(child));
  return { child, port };
}

const told = z.union([
  z.object({ serviceUrl: z.string() }),
  z.object({ form: z.object({ channel: z.string(), dagstart: z.string() }) }),
  z.object({
    all: z.object({
      calls: z.int(),
      posts: z.array(z.object({ channel: z.string(), at: z.number() })),
      lastCall: z.number(),
      overLimit: z.int(),
      complete: z.int(),
    }),
  }),
]);
type All = Extract<z.infer<typeof told>, { all: unknown }>['all'];

interface Teams {
  child: Child;
  serviceUrl: string;
  /** In the order in which they came in. */
  forms: readonly { channel: string; dagstart: string }[];
  /** All there is to know, once nothing has come in for five seconds. */
  quiet(): Promise<All>;
}

async function startTeams(): Promise<Teams> {
  const child = startNode('bench/support/monday-teams.ts', {}, { ipc: true });
  const forms: { channel: string; dagstart: string }[] = [];
  const answers: ((all: All) => void)[] = [];
  const serviceUrl = await new Promise<string>((resolve) => {
    child.process.on('message', (message) => {
      const heard = told.parse(message);
      if ('serviceUrl' in heard) resolve(heard.serviceUrl);
      else if ('form' in heard) forms.push(heard.form);
      else answers.shift()?.(heard.all);
    });
  });
  const ask = () =>
    new Promise<All>((resolve) => {
      answers.push(resolve);
      child.process.send({});
    });
  return {
    ...{ child, serviceUrl, forms },
    async quiet() {
      for (;;) {
        await new Promise((next) => setTimeout(next, 1000));
        const all = await ask();
        if (Date.now() - all.lastCall > 5000) return all;
      }
    },
  };
}

async function bareServer(): Promise<Served[]> {
  const card = JSON.stringify(aPersonsCard().content);
  const server = await startYardstick('botbuilder', card);
  await untilReady(server, `http://127.0.0.1:${server.port}/readyz`);
  let person = 0;
  const next = () => {
    person += 1;
    const body = JSON.stringify(activity(person % people, 1, 'http://127.0.0.1/'));
    return { port: server.port, body, arrived: () => undefined };
  };
  const arrivals = { random: randomFrom(1), expected: 'card.adaptive"', next };
  await serve({ ...arrivals, perSecond: 40, count: early * peoplePerWijkteam });
  const served = await serve({ ...arrivals, perSecond, count: people });
  await server.stop();
  return served;
}
