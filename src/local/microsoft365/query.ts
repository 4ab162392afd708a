// The query options of OData as far as Graph takes them for lists: read, not guessed.
import { keptValue } from './fields.ts';
import type { Column, Value } from './model.ts';
import { type Refusal, refusals } from './refusal.ts';
import type { FieldsAsked } from './shapes.ts';

type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';
export interface Condition {
  name: string;
  is: Comparison;
  value: Value;
}

const condition =
  /^fields\/([A-Za-z_][A-Za-z0-9_]*)\s+(eq|ne|gt|ge|lt|le)\s+('(?:[^']|'')*'|[^\s']+)(?:\s+and\s+|\s*$)/;
const comparisons: readonly Comparison[] = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'];

/** Conditions joined by "and", each on a column with an index. */
export function conditions(filter: string, columns: readonly Column[]): { all: Condition[] } | Refusal {
  const all: Condition[] = [];
  for (let rest = filter.trim(); rest !== ''; ) {
    const match = condition.exec(rest);
    const is = comparisons.find((one) => one === match?.[2]);
    if (!match?.[1] || match[3] === undefined || !is) return refusals.badFilter();
    const column = indexed(match[1], columns);
    if ('refused' in column) return column;
    const value = keptValue(column, literal(match[3]));
    if (value !== null && typeof value === 'object') return refusals.badFilter();
    all.push({ name: column.name, is, value });
    rest = rest.slice(match[0].length);
  }
  return { all };
}

export function ordering(orderBy: string, columns: readonly Column[]): { name: string; down: boolean } | Refusal {
  const match = /^fields\/([A-Za-z_][A-Za-z0-9_]*)(?:\s+(asc|desc))?$/.exec(orderBy.trim());
  if (!match?.[1]) return refusals.badRequest('Invalid orderby clause');
  const column = indexed(match[1], columns);
  return 'refused' in column ? column : { name: column.name, down: match[2] === 'desc' };
}

function indexed(name: string, columns: readonly Column[]): Column | Refusal {
  const column = columns.find((one) => one.name === name);
  if (!column) return refusals.unknownField(name);
  return column.indexed ? column : refusals.notIndexed(name);
}

function literal(text: string): unknown {
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  if (text === 'null') return null;
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** Which fields of the rows are wanted: `$expand=fields` or `$expand=fields($select=A,B)`. */
export function fieldsAsked(url: URL): FieldsAsked {
  const match = /(?:^|,)\s*fields\s*(?:\(\s*\$?select\s*=\s*([^)]*)\))?\s*(?:,|$)/.exec(option(url, 'expand') ?? '');
  if (!match) return 'none';
  return match[1] === undefined ? 'all' : names(match[1]);
}

/** Only what was asked for with `$select`; what begins with @ stays, and the id. */
export function selected(body: object, url: URL): object {
  const wanted = option(url, 'select');
  if (wanted === undefined) return body;
  const keep = names(wanted);
  const fields = keep.includes('fields') || fieldsAsked(url) !== 'none' ? ['fields'] : [];
  return Object.fromEntries(
    Object.entries(body).filter(([name]) => name.startsWith('@') || ['id', ...fields, ...keep].includes(name)),
  );
}

export const names = (text: string): string[] => text.split(',').map((name) => name.trim());

/** Graph takes them with and without the dollar. */
export const option = (url: URL, name: string): string | undefined =>
  url.searchParams.get(`$${name}`) ?? url.searchParams.get(name) ?? undefined;

/** How many at a time: what was asked for, within what is given at most. */
export function pageSize(url: URL, usual: number): number | Refusal {
  const top = option(url, 'top');
  if (top === undefined) return usual;
  const wanted = Number(top);
  if (!Number.isInteger(wanted) || wanted < 1) return refusals.badRequest('Invalid value for $top');
  return Math.min(wanted, 5000);
}
