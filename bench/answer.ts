// Answers to the dagstart through the front door, kept durably, beside bare servers that keep nothing.
import { join } from 'node:path';
import { aPersonsCard } from './card.ts';
import type { Bench } from './support/bench.ts';
import { type Child, cpuTime, untilReady } from './support/children.ts';
import { type Connector, startConnector } from './support/connector.ts';
import { durability, kept, newDatabase, seed } from './support/database.ts';
import { type Figure, figure, median } from './support/figures.ts';
import { type Generator, startGenerator } from './support/generator.ts';
import type { Ran } from './support/load.ts';
import { startDagstart, startYardstick } from './support/servers.ts';

const rounds = 5;
const roundSeconds = 5;
const warmUpSeconds = 4;

const targets = ['PostgreSQL', 'botbuilder', 'PGlite', 'Teams SDK'] as const;
type Target = (typeof targets)[number];
type Server = Child & { port: number };
/** `cpu`: milliseconds of the server's processor time per request. */
type Round = Ran & { serverCpu: number | null };

export const answer: Bench = async ({ folder, postgres, say }) => {
  const sources = {
    PostgreSQL: await newDatabase(postgres, 'answer'),
    PGlite: { folder: join(folder, 'answer', 'database') },
  };
  say(`preparing the data (PostgreSQL: ${await durability(sources.PostgreSQL)})`);
  await seed(sources.PostgreSQL);
  await seed(sources.PGlite);

  const connector = await startConnector();
  const card = JSON.stringify(aPersonsCard().content);
  const generator = startGenerator(connector.serviceUrl, [
    '"type":"application/vnd.microsoft.card.adaptive"',
    'Je antwoord is bewaard',
  ]);
  const ceiling = await generatorAlone(generator, card);
  const servers: Record<Target, Server> = {
    PostgreSQL: await startDagstart(sources.PostgreSQL, join(folder, 'answer-postgres')),
    botbuilder: await startYardstick('botbuilder', card),
    PGlite: await startDagstart(sources.PGlite, join(folder, 'answer')),
    'Teams SDK': await startYardstick('teams-sdk', card),
  };
  for (const server of Object.values(servers)) await untilReady(server, `http://127.0.0.1:${server.port}/readyz`);

  const results: Record<Target, Round[]> = { PostgreSQL: [], botbuilder: [], PGlite: [], 'Teams SDK': [] };
  for (let round = 0; round <= rounds; round += 1) {
    say(round === 0 ? 'warming up' : `round ${round} of ${rounds}`);
    for (const target of targets) {
      const result = await oneRound(
        generator,
        connector,
        target,
        servers[target],
        round === 0 ? warmUpSeconds : roundSeconds,
      );
      if (round > 0) results[target].push(result);
    }
  }
  const given = { PostgreSQL: await generator.given('PostgreSQL'), PGlite: await generator.given('PGlite') };
  await Promise.all([...Object.values(servers), generator].map((each) => each.stop()));
  await connector.close();

  const figures = [...speed('PostgreSQL', results, { ratio: 0.6, p99: 100 }), ...speed('PGlite', results)];
  for (const engine of ['PostgreSQL', 'PGlite'] as const) {
    const found = await kept(sources[engine], given[engine]);
    figures.push(
      figure(`${engine}: answers in the database`, '', found.counted, {
        yardsticks: { acknowledged: found.acknowledged, wrong: found.wrong },
        goal: 'each acknowledged one, none wrong',
        met: (counted) => counted === found.acknowledged && found.wrong === 0,
      }),
    );
  }
  const fastest = Math.max(...targets.map((target) => over(results[target], (round) => round.perSecond)));
  figures.push(
    figure('load generator on its own', '/s', ceiling, {
      yardsticks: { 'fastest server': fastest },
      goal: '≥ 2 × the fastest server',
      met: (value) => value >= 2 * fastest,
    }),
  );
  return figures;
};

async function oneRound(
  generator: Generator,
  connector: Connector,
  target: Target,
  server: Server,
  seconds: number,
): Promise<Round> {
  const before = cpuTime(server.pid);
  const ran = await generator.run(target, server.port, seconds);
  // Updates of the counter come after the answers: they are paid for in this round and must not disturb the next.
  if (target === 'PostgreSQL' || target === 'PGlite') await connector.quiet();
  const after = cpuTime(server.pid);
  return { ...ran, serverCpu: before === null || after === null ? null : (after - before) / ran.requests };
}

async function generatorAlone(generator: Generator, card: string): Promise<number> {
  const server = await startYardstick('nothing', card);
  await untilReady(server, `http://127.0.0.1:${server.port}/`);
  await generator.run('nothing', server.port, 1);
  const { perSecond } = await generator.run('nothing', server.port, 3);
  await server.stop();
  return perSecond;
}

const over = (of: readonly Round[], value: (round: Round) => number): number => median(of.map(value));

function speed(
  engine: 'PostgreSQL' | 'PGlite',
  results: Record<Target, Round[]>,
  goal?: { ratio: number; p99: number },
): Figure[] {
  const beside = (value: (round: Round) => number) => ({
    botbuilder: over(results.botbuilder, value),
    'Teams SDK': over(results['Teams SDK'], value),
  });
  const ratioTo = (bare: 'botbuilder' | 'Teams SDK'): number =>
    median(results[engine].map((round, index) => round.perSecond / (results[bare][index]?.perSecond ?? Number.NaN)));
  const line = (name: string, unit: string, value: (round: Round) => number) =>
    figure(`${engine}: ${name}`, unit, over(results[engine], value), { yardsticks: beside(value) });
  return [
    line('answers', '/s', (round) => round.perSecond),
    figure(`${engine}: of bare botbuilder`, '', ratioTo('botbuilder'), {
      ...(goal ? { goal: `≥ ${goal.ratio} (aim 0.77)`, met: (value: number) => value >= goal.ratio } : {}),
    }),
    figure(`${engine}: of bare Teams SDK`, '', ratioTo('Teams SDK')),
    line('p50', 'ms', (round) => round.p50),
    figure(
      `${engine}: p99`,
      'ms',
      over(results[engine], (round) => round.p99),
      {
        yardsticks: beside((round) => round.p99),
        ...(goal ? { goal: `< ${goal.p99} ms`, met: (value: number) => value < goal.p99 } : {}),
      },
    ),
    line("server's processor time an answer", 'ms', (round) => round.serverCpu ?? Number.NaN),
  ];
}
