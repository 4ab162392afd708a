// `npm run provision`: makes the list of ontwikkelpunten in SharePoint, or puts it right. Harmless to repeat.
import { readConfig } from './config.ts';
import { createGraph } from './graph/client.ts';
import { noLimits } from './graph/limits.ts';
import { isTrouble } from './graph/list.ts';
import { provision } from './graph/provision.ts';
import { provisionedLines, troubleLine } from './graph/texts.ts';
import { problem } from './graph/trouble.ts';
import { listDefinition } from './ontwikkelpunten/columns.ts';
import type { Log } from './ports.ts';
import { StartError } from './shared/start-error.ts';
import { version } from './version.ts';

const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };

try {
  const { graph: set } = readConfig(process.env);
  // On this machine there is one site, and it is the root.
  const site = set.site ?? (set.credentials === null ? 'root' : null);
  if (site === null) throw new StartError(troubleLine(problem('not-configured')));
  const graph = createGraph({
    settings: { baseUrl: set.baseUrl ?? `http://127.0.0.1:${set.localPort}`, credentials: set.credentials },
    limits: noLimits,
    ...{ version, now: () => new Date(), random: Math.random, log: silent },
  });
  const made = await provision(graph, listDefinition, site, set.list ?? null);
  if (isTrouble(made)) throw new StartError(troubleLine(made));
  const labelOf = (name: string): string => listDefinition.columns.find((each) => each.name === name)?.label ?? name;
  for (const line of provisionedLines(made, site === 'root' ? null : site, labelOf)) console.log(line);
  if (made.problems.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof StartError ? `provision: ${error.message}` : error);
  process.exitCode = 1;
}
