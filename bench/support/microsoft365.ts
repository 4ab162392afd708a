// The local Microsoft 365 in a process of its own, with SharePoint's ceiling switched on; notes what is asked of it.
import { randomUUID } from 'node:crypto';
import { createGraph } from '../../src/graph/client.ts';
import { noLimits } from '../../src/graph/limits.ts';
import { provision } from '../../src/graph/provision.ts';
import { isRefusal, type Refusal } from '../../src/local/microsoft365/refusal.ts';
import { startMicrosoft365 } from '../../src/local/microsoft365.ts';
import { listDefinition } from '../../src/ontwikkelpunten/columns.ts';
import { asked, type Question, type Spent } from './office.ts';

const { FILE = '' } = process.env;
const someone = { id: '6b1d2c3e-4f50-4a6b-8c7d-9e0f1a2b3c4d', name: 'Noor van Dam' };
const list = listDefinition.name;

const spent: Spent[] = [];
const start = (port: number) =>
  startMicrosoft365({
    ...{ port, file: FILE, now: () => new Date(), newId: randomUUID, people: [someone] },
    watch({ method }) {
      const { units, refused } = office.faults.counts;
      spent.push({ at: performance.now(), units, refused, writes: method !== 'GET' });
    },
  });
let office = await start(0);
const graph = createGraph({
  settings: { baseUrl: office.url, credentials: null },
  ...{ limits: noLimits, version: 'benchmark', now: () => new Date(), random: Math.random },
  log: { info: () => {}, warn: () => {}, error: () => {} },
});
await provision(graph, listDefinition, office.site);

async function answerTo(question: Question): Promise<unknown> {
  switch (question.ask) {
    case 'add':
      return question.rows.map((fields) => done(office.byHand.add(list, fields, someone))).map(brief);
    case 'open': {
      // What making the list took must not count for the one that is measured.
      await office.close();
      spent.length = 0;
      office = await start(Number(new URL(office.url).port));
      const { unitsPerMinute, slow } = question;
      office.faults.set({ unitsPerMinute, slow });
      return { url: office.url, site: office.site, list };
    }
    case 'edit':
      for (const itemId of question.items) done(office.byHand.edit(list, itemId, question.fields, someone));
      return null;
    case 'spent':
      return spent;
    case 'rows':
      return office.byHand.rows(list).map(brief);
  }
}

const brief = <Row extends { itemId: string; etag: string; fields: object }>({ itemId, etag, fields }: Row) => ({
  ...{ itemId, etag, fields },
});

function done<Row extends object>(row: Row | Refusal): Row {
  if (isRefusal(row)) throw new Error(`The list refused a row: ${row.message}`);
  return row;
}

process.on('message', async (message) => {
  process.send?.(await answerTo(asked.parse(message)));
});
process.once('disconnect', () => process.exit(0));
process.send?.('ready');
