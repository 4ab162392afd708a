// A bot with a list in the local Microsoft 365 beside it, and what people do with points on either side.
import { createGraph } from '../../src/graph/client.ts';
import { noLimits } from '../../src/graph/limits.ts';
import { isTrouble } from '../../src/graph/list.ts';
import { provision } from '../../src/graph/provision.ts';
import { fromList, listDefinition } from '../../src/ontwikkelpunten/columns.ts';
import { recordChange, recordNew } from '../../src/ontwikkelpunten/handlers/record.ts';
import { type Fields, noFields, type Punt, puntId } from '../../src/ontwikkelpunten/punt.ts';
import { waitingToSend } from '../../src/ontwikkelpunten/row-store.ts';
import { puntById } from '../../src/ontwikkelpunten/store.ts';
import type { JobPorts, ListRow, Log, Ports } from '../../src/ports.ts';
import { personId } from '../../src/shared/person.ts';
import type { SharepointOptions } from '../../src/sharepoint.ts';
import { type LocalGraph, startLocalGraph } from './local-graph.ts';
import { startTestBot, type TestBot, type TestBotOptions, until } from './test-bot.ts';

const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };

/** Makes the list, or puts right what was done to it, as `npm run provision` does. */
export async function provisionList({ url, site }: Pick<LocalGraph, 'url' | 'site'>): Promise<void> {
  const graph = createGraph({
    settings: { baseUrl: url, credentials: null },
    limits: noLimits,
    ...{ version: 'test', now: () => new Date(), random: Math.random, log: silent },
  });
  const made = await provision(graph, listDefinition, site);
  if (isTrouble(made)) throw new Error(`The list was not made: ${JSON.stringify(made)}`);
}

/** Nobody waits for the pace that SharePoint asks for, and for what does not answer only a moment. */
export const listOf = ({ url, site }: Pick<LocalGraph, 'url' | 'site'>): SharepointOptions => ({
  ...{ baseUrl: url, credentials: null, site, list: null, times: 1000 },
  patience: { call: 3000, first: 20, tries: 2, whole: 2000 },
});

export interface ListBot {
  bot: TestBot;
  graph: LocalGraph;
  ports: JobPorts;
  sharepoint: SharepointOptions;
  /** Everything that waits goes, everything that came comes in. */
  sync(): Promise<void>;
  /** `through`: another instance. */
  raise(fields: Partial<Fields>, through?: Ports): Promise<Punt>;
  /** By the person at this place, in Teams; null: by the bot. */
  change(punt: Punt, set: Partial<Fields>, person?: number | null, through?: Ports): Promise<void>;
  /** As it is here now. */
  here(punt: Punt): Promise<Punt>;
  /** Its row in the list. */
  row(punt: Punt): ListRow;
  stop(): Promise<void>;
}

export async function startListBot(options: TestBotOptions & { graph?: LocalGraph } = {}): Promise<ListBot> {
  const graph = options.graph ?? (await startLocalGraph());
  if (!options.graph) await provisionList(graph);
  const sharepoint = listOf(graph);
  const bot = await startTestBot({ timers: false, sharepoint, ...options });
  const { ports, registry } = bot.running;
  const { db } = ports;
  const watch = registry.beats.find(({ name }) => name === 'ontwikkelpunten.watch-list');
  const names = await ports.wijkteams.names(bot.fake.people.map((each) => personId.parse(each.aadObjectId)));
  const actor = (index: number | null) => {
    const id = index === null ? null : personId.parse(bot.fake.people[index]?.aadObjectId);
    return { id, name: id === null ? 'Dagstart' : (names.get(id) ?? '') };
  };
  return {
    ...{ bot, graph, ports, sharepoint },
    async sync() {
      await watch?.run(ports);
    },
    async raise(fields, through = ports) {
      const id = puntId.parse(ports.newId());
      const made = { ...noFields, status: 'ingebracht', bron: 'chat', ...fields };
      const work = through.db
        .transaction()
        .execute((tx) => recordNew(tx, through, { id, fields: made }, { now: ports.now() }));
      return (await work).punt;
    },
    async change({ id }, set, person = null, through = ports) {
      const moment = { now: ports.now(), newId: ports.newId };
      await through.db
        .transaction()
        .execute((tx) => recordChange(tx, through, id, set, { by: actor(person), ...moment }));
    },
    async here({ id }) {
      const punt = await puntById(db, id);
      if (!punt) throw new Error('The point is gone');
      return punt;
    },
    row({ id }) {
      const [row, ...more] = graph.rows().filter(({ fields }) => fields.PuntId === id);
      if (!row || more.length > 0) throw new Error(`There are ${more.length} rows too many, or none`);
      return row;
    },
    async stop() {
      await bot.stop();
      if (!options.graph) await graph.close();
    },
  };
}

/** Until nothing waits to be sent. */
export const sent = ({ ports }: Pick<ListBot, 'ports'>): Promise<boolean> =>
  until('everything to be sent', async () => (await waitingToSend(ports.db)) === 0);

/** Where a point and its row differ; empty when they are equal. */
export function differences(punt: Pick<Punt, 'number' | 'fields'>, row: ListRow): string[] {
  const theirs = fromList(row.fields);
  const wrong = Object.entries(punt.fields).filter(([field, value]) =>
    Object.entries(theirs).some(([f, v]) => f === field && v !== value),
  );
  return wrong.map(([field, value]) => `nr. ${punt.number} ${field}: ${JSON.stringify(value)}`);
}
