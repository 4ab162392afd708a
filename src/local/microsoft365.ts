// Microsoft 365 on this machine, as far as the bot talks to it: SharePoint lists and Exchange calendars through Graph
// below /v1.0, over real HTTP, and pages at / on which people read and edit the list and see the calendars.
import type { ByHand, Person365 } from './microsoft365/by-hand.ts';
import { byHand } from './microsoft365/by-hand.ts';
import type { CalendarByHand, MailboxSetup } from './microsoft365/calendar/by-hand.ts';
import { openExchange } from './microsoft365/calendar/exchange.ts';
import { calendarByHand } from './microsoft365/calendar/open-by-hand.ts';
import { createFaults, type Faults } from './microsoft365/faults.ts';
import { createGraph } from './microsoft365/graph.ts';
import { type Exchange, graphServer } from './microsoft365/graph-server.ts';
import { openJournal } from './microsoft365/journal.ts';
import { agendaPages } from './microsoft365/page/agenda-pages.ts';
import { pages } from './microsoft365/page/pages.ts';
import { unitWindow } from './microsoft365/resource-units.ts';
import { listen } from './microsoft365/server.ts';
import { shapesOf } from './microsoft365/shapes.ts';
import { openSite } from './microsoft365/site.ts';

export interface Microsoft365Options {
  /** 0: any that is free. */
  port: number;
  /** Where lists and calendars are kept; null: in memory. */
  file: string | null;
  now(): Date;
  /** A UUID. */
  newId(): string;
  /** Who can be chosen on the page, the first one to begin with; `id` is an Entra object id. */
  people: readonly Person365[];
  /** Are there from the start on; those that are there already stay as they are. */
  mailboxes?: readonly MailboxSetup[];
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
  /** What people do in Outlook, without the page. */
  calendar: CalendarByHand;
  close(): Promise<void>;
}

/** As whom Graph writes: the bot. */
const app = { id: '2c1f6d0e-8a57-4b3c-9f10-6d7e5a4b3c21', name: 'Dagstart', app: true };

export async function startMicrosoft365(options: Microsoft365Options): Promise<Microsoft365> {
  const { now, newId } = options;
  const journal = openJournal(options.file);
  const site = openSite(journal, now, newId);
  const faults = createFaults();
  const boxes = openExchange(journal, {
    ...{ now, newId },
    refusesRepeated: () => faults.settings().repeatedId === 'refused',
    cancelledStays: () => faults.settings().cancelledStays,
  });
  const calendar = calendarByHand(boxes, newId);
  for (const setup of options.mailboxes ?? []) {
    const known = boxes.mailbox(setup.id ?? setup.mail ?? setup.name);
    if (!known) calendar.add(setup);
  }
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
    const users = {
      boxes,
      graphUrl,
      faults: faults.settings,
      cancelSaysJson: () => faults.settings().cancelSaysJson,
    };
    const graph = graphServer({
      graph: createGraph(parts, users, faults, unitWindow()),
      graphUrl,
      faults,
      now,
      watch: options.watch,
    });
    const agenda = agendaPages({ boxes, calendar, now });
    const page = pages({ site, agenda, faults, people: options.people, proof: newId() });
    return (request) => (request.url.pathname.startsWith('/v1.0/') ? graph : page)(request);
  });
  return { url: server.url, site: site.id, faults, byHand: hand, calendar, close: server.close };
}
