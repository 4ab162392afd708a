// Lists and what stands in them, as people see them.
import { read } from '../fields.ts';
import type { Column, Value } from '../model.ts';
import type { ListState } from '../state.ts';

export const addressOf = ({ facts }: ListState): string => `/lists/${encodeURIComponent(facts.name)}`;

export const visible = (list: ListState): Column[] => list.columns.filter(({ hidden }) => !hidden);

/** What stands in a column, as people read it. */
export function spoken(column: Column, values: Readonly<Record<string, Value>>): string {
  const value = read(column, values[column.name] ?? null);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nee';
  return typeof value === 'number' ? spokenNumber(value) : value;
}

export const spokenNumber = (number: number): string => `${number}`.replace('.', ',');
