// Calendars asked of a server that answers as it is told to.
import { createAgenda } from '../../src/graph/agenda.ts';
import type { GraphOptions } from '../../src/graph/client.ts';
import type { Agenda } from '../../src/ports.ts';
import type { Script } from './scripted-server.ts';
import { graphAt, type LogLine } from './small-list.ts';

export const organiser = 'casusoverleg@voorbeeld.nl';

export interface AgendaAt extends Agenda {
  clock: { now: number };
  lines: LogLine[];
}

export function agendaAt(url: string, options: Partial<GraphOptions> = {}): AgendaAt {
  const clock = { now: Date.UTC(2026, 2, 30, 7) };
  const graph = graphAt(url, { patience: { call: 1000, first: 5 }, ...options });
  return { ...createAgenda(graph, () => clock.now), clock, lines: graph.lines };
}

export const failed = (status: number, code: string, more: object = {}): Exclude<Script, string> => ({
  ...{ status, body: { error: { code, message: 'Iets over wie dan ook', ...more } } },
});

/** What stands in between says no in its own way. */
export const page = (status: number): Exclude<Script, string> => ({
  ...{ status, headers: { 'content-type': 'text/html' }, body: '<h1>Even geen verbinding</h1>' },
});
