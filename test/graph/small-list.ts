// A small list of our own, with a column of each kind, and a Graph that is asked without any limits.
import { createGraph, type Graph, type GraphOptions } from '../../src/graph/client.ts';
import { noLimits } from '../../src/graph/limits.ts';
import type { ListDefinition, ListFields } from '../../src/ports.ts';

export const smallList: ListDefinition = {
  name: 'Wensen & zorgen',
  description: 'Voor de tests',
  columns: [
    { name: 'Title', label: 'Wens', kind: 'text' },
    { name: 'Nummer', label: 'Nummer', kind: 'number', indexed: true },
    { name: 'Status', label: 'Stand', kind: 'choice', choices: ['Nieuw', "In 't werk", 'Klaar'], indexed: true },
    { name: 'Wanneer', label: 'Wanneer', kind: 'date' },
    { name: 'Zeker', label: 'Zeker', kind: 'boolean' },
    { name: 'Toelichting', label: 'Toelichting', kind: 'note' },
    { name: 'Sleutel', label: 'Sleutel', kind: 'text', unique: true, technical: true },
  ],
  key: 'Sleutel',
};

export const empty: ListFields = {
  Title: null,
  Nummer: null,
  Status: null,
  Wanneer: null,
  Zeker: false,
  Toelichting: null,
  Sleutel: null,
};

export interface LogLine {
  event: string;
  data: object;
}

/** Short waits, so that a test need not wait long. */
export function graphAt(baseUrl: string, options: Partial<GraphOptions> = {}): Graph & { lines: LogLine[] } {
  const lines: LogLine[] = [];
  const write = (event: string, data: object = {}): void => void lines.push({ event, data });
  const graph = createGraph({
    settings: { baseUrl, credentials: null },
    limits: noLimits,
    version: '9.9.9',
    now: () => new Date(),
    random: () => 0.5,
    log: { info: write, warn: write, error: write },
    ...options,
    patience: { first: 10, ...options.patience },
  });
  return { ...graph, lines };
}
