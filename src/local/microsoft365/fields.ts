// What a column takes, and how it is kept.
import { instantOf, localDate } from '../../shared/time.ts';
import { type Column, stamp, systemColumns, type Value, type Values } from './model.ts';
import { type Refusal, refusals } from './refusal.ts';

const noteLength = 63_999;

/** What was given under each name, as it is kept; null where a field is emptied. */
export function kept(
  columns: readonly Column[],
  given: Readonly<Record<string, unknown>>,
): { values: Values } | Refusal {
  const found: Values = {};
  for (const [name, each] of Object.entries(given)) {
    if (name.startsWith('@odata.')) continue;
    const column = columns.find((one) => one.name === name);
    if (!column) {
      const system = name === 'id' || systemColumns.some((one) => one.name === name);
      return system ? refusals.readOnly(name) : refusals.unknownField(name);
    }
    const value = keptValue(column, each);
    if (value !== null && typeof value === 'object') return value;
    found[name] = value;
  }
  return { values: found };
}

/** One value as its column keeps it. */
export function keptValue(column: Column, given: unknown): Value | Refusal {
  const wrong = (wanted: string): Refusal => refusals.wrongValue(column.name, wanted);
  if (given === null || given === '') return null;
  switch (column.kind.is) {
    case 'number': {
      const number = typeof given === 'string' ? Number(given) : given;
      return typeof number === 'number' && Number.isFinite(number) ? number : wrong('a number');
    }
    case 'boolean':
      return typeof given === 'boolean' ? given : wrong('true or false');
    case 'date':
      return keptDate(given, column.kind.dateOnly) ?? wrong('a date');
    case 'text':
      if (typeof given !== 'string' || /[\r\n]/.test(given)) return wrong('text on one line');
      return given.length <= column.kind.maxLength ? given : wrong(`at most ${column.kind.maxLength} characters`);
    case 'note':
      if (typeof given !== 'string') return wrong('text');
      return given.length <= noteLength ? given : wrong(`at most ${noteLength} characters`);
    case 'choice':
      if (typeof given !== 'string' || given.length > 255) return wrong('one of its choices');
      return column.kind.fillIn || column.kind.choices.includes(given) ? given : wrong('one of its choices');
  }
}

/** A date without a time is the midnight with which that day begins where the site is (platform.md 172). */
function keptDate(given: unknown, dateOnly: boolean): string | undefined {
  if (typeof given !== 'string' || !/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/.test(given))
    return;
  const zoned = /Z$|[+-]\d\d:\d\d$/.test(given.slice(10)) || given.length === 10;
  const instant = new Date(zoned ? given : `${given}Z`);
  if (Number.isNaN(instant.getTime())) return;
  return stamp(dateOnly ? instantOf(localDate(instant), '00:00') : instant);
}

/** As people read and type it: a date without a time is a yyyy-MM-dd. */
export function read(column: Column, value: Value): Value {
  if (column.kind.is !== 'date' || !column.kind.dateOnly || typeof value !== 'string') return value;
  return localDate(new Date(value));
}

/** Everything a row holds afterwards. */
export function merged(before: Values, changes: Values): Values {
  const entries = Object.entries({ ...before, ...changes }).filter(([, value]) => value !== null);
  return Object.fromEntries(entries);
}
