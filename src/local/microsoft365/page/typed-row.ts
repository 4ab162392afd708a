// What was typed in the form of a row, and which fields differ from what the list holds.
import { keptValue } from '../fields.ts';
import type { Column, Value, Values } from '../model.ts';
import { spoken } from './spoken.ts';
import { problems } from './texts.ts';

/** By the name of the column. */
export type Typed = Readonly<Record<string, string>>;

export const fieldName = ({ name }: Column): string => `f-${name}`;
export const otherName = (column: Column): string => `${fieldName(column)}-anders`;

export function typedIn(form: URLSearchParams, columns: readonly Column[]): Typed {
  const entries = columns.map((column): [string, string] => {
    const text = (form.get(fieldName(column)) ?? '').replaceAll('\r\n', '\n').trim();
    if (column.kind.is === 'boolean') return [column.name, text === '' ? 'Nee' : 'Ja'];
    const other = (form.get(otherName(column)) ?? '').trim();
    return [column.name, other === '' ? text : other];
  });
  return Object.fromEntries(entries);
}

export const asTyped = (columns: readonly Column[], values: Values): Typed =>
  Object.fromEntries(columns.map((column) => [column.name, spoken(column, values)]));

/** What the form showed when it was opened, which goes along with it. */
export const openedName = (column: Column): string => `was-${fieldName(column)}`;

export const openedAs = (form: URLSearchParams, columns: readonly Column[]): Typed =>
  Object.fromEntries(
    columns.map((column) => [column.name, (form.get(openedName(column)) ?? '').replaceAll('\r\n', '\n').trim()]),
  );

/** Only what was changed, so that nobody's change to another field is undone; or what is wrong with it. */
export function changesIn(
  typed: Typed,
  opened: Typed,
  columns: readonly Column[],
): { changes: Values } | { problem: string } {
  const changes: Values = {};
  for (const column of columns) {
    const text = typed[column.name] ?? '';
    if (column.required && text === '') return { problem: problems.empty(column.label) };
    if (!touched(column, typed, opened)) continue;
    const value = asValue(column, text);
    const taken = keptValue(column, value);
    if (taken !== null && typeof taken === 'object') return { problem: problems.wrong(column.label) };
    changes[column.name] = value;
  }
  return { changes };
}

/** What was typed, upon the row as it is now. */
export const typedUpon = (now: Typed, typed: Typed, opened: Typed, columns: readonly Column[]): Typed =>
  Object.fromEntries(
    columns.map((column) => [column.name, (touched(column, typed, opened) ? typed : now)[column.name] ?? '']),
  );

function touched({ name, kind }: Column, typed: Typed, opened: Typed): boolean {
  const [now, before] = [typed[name] ?? '', opened[name] ?? ''];
  // A box without a tick was not ticked before either when there was nothing.
  return now !== before && !(kind.is === 'boolean' && now === 'Nee' && before === '');
}

function asValue({ kind }: Column, text: string): Value {
  if (text === '') return null;
  if (kind.is === 'boolean') return text === 'Ja';
  return kind.is === 'number' ? text.replace(',', '.') : text;
}
