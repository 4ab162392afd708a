// Microsoft 365 on this machine, as far as the bot talks to it: SharePoint lists through Graph below /v1.0, over real
// HTTP, and a page at / on which people read and edit the list.
import type { ByHand, Person365 } from './microsoft365/by-hand.ts';
import { byHand } from './microsoft365/by-hand.ts';
import { createFaults, type Faults } from './microsoft365/faults.ts';
import { createGraph } from './microsoft365/graph.ts';
import { type Exchange, graphServer } from './microsoft365/graph-server.ts';
import { openJournal } from './microsoft365/journal.ts';
import { pages } from './microsoft365/page/pages.ts';
import { unitWindow } from './microsoft365/resource-units.ts';
import { listen } from './microsoft365/server.ts';
import { shapesOf } from './microsoft365/shapes.ts';
import { openSite } from './microsoft365/site.ts';

export interface Microsoft365Options {
  /** 0: any that is free. */
  port: number;
  /** Where the lists are kept; null: in memory. */
  file: string | null;
  now(): Date;
  /** A UUID. */
  newId(): string;
  /** Who can be chosen on the page, the first one to begin with; `id` is an Entra object id. */
  people: readonly Person365[];
  /** Rows a page of Graph holds when nobody says how many. */
  rowsPerPage?: number;
  /** Is told each request to Graph and its answer. */
  watch?(exchange: Exchange): void;
}

export interface Microsoft365 {
  /** Of the page for people; Graph is at /v1.0 below it. */
  url: string;
  /** The id of the one site. */
  site: string;
  faults: Faults;
  /** What people do on the page, without the page. */
  byHand: ByHand;
  close(): Promise<void>;
}

/** As whom Graph writes: the bot. */
const app = { id: '2c1f6d0e-8a57-4b3c-9f10-6d7e5a4b3c21', name: 'Dagstart', app: true };

export async function startMicrosoft365(options: Microsoft365Options): Promise<Microsoft365> {
  const { now, newId } = options;
  const site = openSite(openJournal(options.file), now, newId);
  const faults = createFaults();
  const hand = byHand(site);
  const server = await listen(options.port, (url) => {
    const graphUrl = `${url}/v1.0`;
    const parts = {
      site,
      shapes: shapesOf(site, url),
      graphUrl,
      app,
      rowsPerPage: options.rowsPerPage ?? 200,
      now,
      tokensGone: () => faults.settings().tokensGone,
      answersWithRow: () => faults.settings().answersWithRow,
    };
    const graph = graphServer({
      graph: createGraph(parts, faults, unitWindow()),
      graphUrl,
      faults,
      now,
      watch: options.watch,
    });
    const page = pages({ site, faults, people: options.people, proof: newId() });
    return (request) => (request.url.pathname.startsWith('/v1.0/') ? graph : page)(request);
  });
  return { url: server.url, site: site.id, faults, byHand: hand, close: server.close };
}
