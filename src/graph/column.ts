// A column of a list as Graph describes it, and what differs from how it must be (platform.md 126). Pure.
import { z } from 'zod';
import type { ListColumn, ListDefinition, ListProblem } from '../ports.ts';

const flag = z.boolean().nullish();
const facet = z.looseObject({}).nullish();

export const graphColumn = z.looseObject({
  id: z.string(),
  name: z.string(),
  displayName: z.string().nullish(),
  indexed: flag,
  enforceUniqueValues: flag,
  hidden: flag,
  text: z.looseObject({ allowMultipleLines: flag }).nullish(),
  choice: z
    .looseObject({ choices: z.array(z.string()).nullish(), allowTextEntry: flag, displayAs: z.string().nullish() })
    .nullish(),
  number: facet,
  boolean: facet,
  dateTime: facet,
});
export type GraphColumn = z.infer<typeof graphColumn>;

type Kind = ListColumn['kind'];

/** Every list has this one of itself. */
export const builtIn = 'Title';

/** `other`: nothing this program makes. */
export function kindOf({ text, choice, number, boolean, dateTime }: GraphColumn): Kind | 'other' {
  if (text) return text.allowMultipleLines ? 'note' : 'text';
  if (choice) return choice.displayAs === 'checkBoxes' ? 'other' : 'choice';
  if (number) return 'number';
  if (boolean) return 'boolean';
  return dateTime ? 'date' : 'other';
}

function facetOf({ kind, choices }: ListColumn): object {
  switch (kind) {
    case 'text':
      return { text: { allowMultipleLines: false, maxLength: 255 } };
    case 'note':
      return { text: { allowMultipleLines: true, appendChangesToExistingText: false, textType: 'plain' } };
    case 'choice':
      return { choice: { allowTextEntry: true, choices: choices ?? [], displayAs: 'dropDownMenu' } };
    case 'number':
      return { number: { decimalPlaces: 'automatic' } };
    case 'date':
      return { dateTime: { format: 'dateOnly', displayAs: 'standard' } };
    case 'boolean':
      return { boolean: {} };
  }
}

/** What Graph is told to make a column. */
export const newColumn = (column: ListColumn): object => ({
  name: column.name,
  displayName: column.label,
  ...(column.indexed || column.unique ? { indexed: true } : {}),
  ...(column.unique ? { enforceUniqueValues: true } : {}),
  ...(column.technical ? { hidden: true } : {}),
  ...facetOf(column),
});

/** What Graph is told to put a column right, in words for who reads what was done; empty when it is right. */
export function repairsOf(
  column: ListColumn,
  found: GraphColumn,
): { did: 'label-restored' | 'choices-added' | 'index-added' | 'unique-added' | 'hidden-again'; change: object }[] {
  const missing = (column.choices ?? []).filter((choice) => !found.choice?.choices?.includes(choice));
  const open = column.kind !== 'choice' || found.choice?.allowTextEntry === true;
  return [
    ...(found.displayName === column.label
      ? []
      : [{ did: 'label-restored' as const, change: { displayName: column.label } }]),
    ...(missing.length === 0 && open
      ? []
      : [
          {
            did: 'choices-added' as const,
            change: { choice: { allowTextEntry: true, choices: [...(found.choice?.choices ?? []), ...missing] } },
          },
        ]),
    ...((column.indexed || column.unique) && !found.indexed
      ? [{ did: 'index-added' as const, change: { indexed: true } }]
      : []),
    ...(column.unique && !found.enforceUniqueValues
      ? [{ did: 'unique-added' as const, change: { enforceUniqueValues: true } }]
      : []),
    ...(column.technical && !found.hidden ? [{ did: 'hidden-again' as const, change: { hidden: true } }] : []),
  ];
}

/** All of these hold a text and are read alike. */
const asText: readonly string[] = ['text', 'note', 'choice'];

/** By name, as people see it that is by label; what is alike is one problem about several columns. */
export function compare({ columns, key }: ListDefinition, found: readonly GraphColumn[]): ListProblem[] {
  const byName = new Map(found.map((each) => [each.name, each]));
  const there = columns.flatMap((column) => {
    const match = byName.get(column.name);
    return match ? [{ column, found: match }] : [];
  });
  const names = (each: typeof there): string[] => each.map(({ column }) => column.name);
  const changed = there.filter(
    ({ column, found }) =>
      kindOf(found) !== column.kind || (column.name === key && !(found.indexed && found.enforceUniqueValues)),
  );
  const problems: ListProblem[] = [
    { kind: 'column-missing', about: columns.flatMap(({ name }) => (byName.has(name) ? [] : [name])) },
    { kind: 'column-changed', about: names(changed) },
    { kind: 'column-renamed', about: names(there.filter(({ column, found }) => found.displayName !== column.label)) },
  ];
  return problems.filter(({ about }) => about.length > 0);
}

/**
 * Why rows cannot be read: a column that is not there would look like one that everybody emptied, and a list that was
 * damaged would empty what is kept elsewhere.
 */
export function unreadable({ columns }: ListDefinition, found: readonly GraphColumn[]): ListProblem | null {
  const byName = new Map(found.map((each) => [each.name, kindOf(each)]));
  const missing = columns.filter(({ name }) => !byName.has(name));
  if (missing.length > 0) return { kind: 'column-missing', about: missing.map(({ name }) => name) };
  const other = columns.filter(({ name, kind }) => {
    const now = byName.get(name) ?? kind;
    return now !== kind && !(asText.includes(now) && asText.includes(kind));
  });
  return other.length > 0 ? { kind: 'column-changed', about: other.map(({ name }) => name) } : null;
}
