// Answers to the dagstart through the front door, kept durably, beside bare servers that keep nothing.
import { join } from 'node:path';
import { aPersonsCard } from './card.ts';
import type { Bench } from './support/bench.ts';
import { type Child, cpuTime, untilReady } from './support/children.ts';
import { type Connector, startConnector } from './support/connector.ts';
import { durability, kept, newDatabase, type Source, seed } from './support/database.ts';
import { type Figure, figure, median } from './support/figures.ts';
import { type Generator, startGenerator } from './support/generator.ts';
import type { Ran } from './support/load.ts';
import { startDagstart, startYardstick } from './support/servers.ts';

const rounds = 5;
const roundSeconds = 4;
const warmUpSeconds = 3;

const engines = ['PostgreSQL', 'PGlite'] as const;
type Engine = (typeof engines)[number];
const bares = ['botbuilder', 'Teams SDK'] as const;
type Bare = (typeof bares)[number];
/** In this order in each round, ours and theirs in turn: what slows the machine down for a while hits all of them. */
const targets = ['PostgreSQL', 'botbuilder', 'PGlite', 'Teams SDK'] as const;
type Target = Engine | Bare;

type Server = Child & { port: number };
/** `serverCpu`: milliseconds of the server's processor time per request. `updates`: of the counter in the channel. */
type Round = Ran & { serverCpu: number; updates: number };
type Rounds = Record<Target, Round[]>;

export const answer: Bench = async ({ folder, postgres, say }) => {
  const sources: Record<Engine, Source> = {
    PostgreSQL: await newDatabase(postgres, 'answer'),
    PGlite: { folder: join(folder, 'answer', 'database') },
  };
  const connector = await startConnector();
  say(`preparing the data (PostgreSQL: ${await durability(sources.PostgreSQL)})`);
  for (const engine of engines) await seed(sources[engine], connector.serviceUrl);

  const card = JSON.stringify(aPersonsCard().content);
  const generator = startGenerator(connector.serviceUrl, ['card.adaptive"', 'Je antwoord is bewaard']);
  const ceiling = await generatorAlone(generator, card);
  const servers: Record<Target, Server> = {
    PostgreSQL: await startDagstart(sources.PostgreSQL, join(folder, 'answer-postgres')),
    PGlite: await startDagstart(sources.PGlite, join(folder, 'answer')),
    botbuilder: await startYardstick('botbuilder', card),
    'Teams SDK': await startYardstick('teams-sdk', card),
  };
  for (const server of Object.values(servers)) await untilReady(server, `http://127.0.0.1:${server.port}/readyz`);

  const results: Rounds = { PostgreSQL: [], PGlite: [], botbuilder: [], 'Teams SDK': [] };
  for (let round = 0; round <= rounds; round += 1) {
    say(round === 0 ? 'warming up' : `round ${round} of ${rounds}`);
    const seconds = round === 0 ? warmUpSeconds : roundSeconds;
    for (const target of targets) {
      const result = await oneRound(generator, connector, target, servers[target], seconds);
      if (round > 0) results[target].push(result);
    }
  }
  const given = { PostgreSQL: await generator.given('PostgreSQL'), PGlite: await generator.given('PGlite') };
  await Promise.all([...Object.values(servers), generator].map((each) => each.stop()));
  await connector.close();

  say('checking the answers in the databases');
  return [
    ...speed('PostgreSQL', results, { ratio: 0.6, p99: 100 }),
    await keeping('PostgreSQL', sources.PostgreSQL, given.PostgreSQL),
    ...speed('PGlite', results),
    await keeping('PGlite', sources.PGlite, given.PGlite),
    alone(ceiling, results),
  ];
};

async function oneRound(
  generator: Generator,
  connector: Connector,
  target: Target,
  server: Server,
  seconds: number,
): Promise<Round> {
  const [cpuBefore, updatesBefore] = [cpuTime(server.pid), connector.updates()];
  const ran = await generator.run(target, server.port, seconds);
  // Updates of the counter come after the answers: they are paid for in this round and must not disturb the next.
  if (engines.some((engine) => engine === target)) await connector.quiet();
  return {
    ...ran,
    serverCpu: (cpuTime(server.pid) - cpuBefore) / ran.requests,
    updates: connector.updates() - updatesBefore,
  };
}

async function generatorAlone(generator: Generator, card: string): Promise<number> {
  const server = await startYardstick('nothing', card);
  await untilReady(server, `http://127.0.0.1:${server.port}/`);
  await generator.run('nothing', server.port, 1);
  const { perSecond } = await generator.run('nothing', server.port, 2);
  await server.stop();
  return perSecond;
}

const over = (of: readonly Round[], value: (round: Round) => number): number => median(of.map(value));

function speed(engine: Engine, results: Rounds, goal?: { ratio: number; p99: number }): Figure[] {
  const ours = results[engine];
  const line = (name: string, unit: string, value: (round: Round) => number, limit?: number) =>
    figure(`${engine}: ${name}`, unit, over(ours, value), {
      yardsticks: { botbuilder: over(results.botbuilder, value), 'Teams SDK': over(results['Teams SDK'], value) },
      rounds: ours.map(value),
      ...(limit === undefined ? {} : { goal: `< ${limit} ${unit}`, met: (found: number) => found < limit }),
    });
  const ratio = (bare: Bare, least?: number) => {
    const each = ours.map((round, index) => round.perSecond / (results[bare][index]?.perSecond ?? Number.NaN));
    return figure(`${engine}: share of a bare ${bare}`, '', median(each), {
      rounds: each,
      ...(least === undefined ? {} : { goal: `≥ ${least} (aim 0.77)`, met: (found: number) => found >= least }),
    });
  };
  return [
    line('answers', '/s', (round) => round.perSecond),
    ratio('botbuilder', goal?.ratio),
    ratio('Teams SDK'),
    line('p50', 'ms', (round) => round.p50),
    line('p99', 'ms', (round) => round.p99, goal?.p99),
    line("server's processor time an answer", 'ms', (round) => round.serverCpu),
    figure(
      `${engine}: answers per update of the counter`,
      '',
      over(ours, (round) => round.requests / round.updates),
    ),
  ];
}

async function keeping(engine: Engine, source: Source, given: readonly number[]): Promise<Figure> {
  const { counted, acknowledged, wrong } = await kept(source, given);
  return figure(`${engine}: answers in the database`, '', counted, {
    yardsticks: { acknowledged, wrong },
    goal: 'each acknowledged one, none wrong',
    met: () => counted === acknowledged && wrong === 0,
  });
}

function alone(ceiling: number, results: Rounds): Figure {
  const fastest = Math.max(...targets.map((target) => over(results[target], (round) => round.perSecond)));
  return figure('load generator on its own', '/s', ceiling, {
    yardsticks: { 'fastest server': fastest },
    goal: '≥ 2 × the fastest server',
    met: (value) => value >= 2 * fastest,
  });
}
