// A column as Graph describes it, both ways.
import { z } from 'zod';
import { type Column, type Kind, systemColumns } from './model.ts';

const odataType = { '@odata.type': z.string().optional() };
const flag = z.boolean().nullish();
const word = z.string().nullish();

/** What may be asked of a column: these kinds, and one of them at most. */
const asked = {
  ...odataType,
  id: z.string().optional(),
  displayName: word,
  description: word,
  columnGroup: word,
  indexed: flag,
  enforceUniqueValues: flag,
  hidden: flag,
  required: flag,
  readOnly: flag,
  text: z
    .strictObject({
      ...odataType,
      allowMultipleLines: flag,
      appendChangesToExistingText: flag,
      linesForEditing: z.int().nullish(),
      maxLength: z.int().min(1).max(255).nullish(),
      textType: z.enum(['plain', 'richText']).nullish(),
    })
    .nullish(),
  choice: z
    .strictObject({
      ...odataType,
      allowTextEntry: flag,
      choices: z.array(z.string()).optional(),
      displayAs: z.enum(['checkBoxes', 'dropDownMenu', 'radioButtons']).nullish(),
    })
    .nullish(),
  number: z
    .strictObject({
      ...odataType,
      decimalPlaces: word,
      displayAs: word,
      minimum: z.number().nullish(),
      maximum: z.number().nullish(),
    })
    .nullish(),
  boolean: z.strictObject(odataType).nullish(),
  dateTime: z
    .strictObject({ ...odataType, displayAs: word, format: z.enum(['dateOnly', 'dateTime']).nullish() })
    .nullish(),
};

export const newColumn = z.strictObject({ ...asked, name: z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,254}$/) });
export const columnChanges = z.strictObject({ ...asked, name: z.string().nullish() });
export type NewColumn = z.infer<typeof newColumn>;
export type ColumnChanges = z.infer<typeof columnChanges>;

export function columnFrom(given: NewColumn, id: string): Column {
  return {
    id,
    name: given.name,
    label: given.displayName ?? given.name,
    description: given.description ?? '',
    kind: kindFrom(given) ?? { is: 'text', maxLength: 255 },
    // What must be unique is looked up at each change.
    indexed: (given.indexed ?? false) || (given.enforceUniqueValues ?? false),
    unique: given.enforceUniqueValues ?? false,
    hidden: given.hidden ?? false,
    required: given.required ?? false,
    deletable: true,
  };
}

/** Gives undefined for a change of kind, which Graph does not make. */
export function changedColumn(column: Column, given: ColumnChanges): Column | undefined {
  const kind = kindFrom(given, column.kind);
  if (kind && kind.is !== column.kind.is) return undefined;
  const unique = given.enforceUniqueValues ?? column.unique;
  return {
    ...column,
    label: given.displayName ?? column.label,
    description: given.description ?? column.description,
    kind: kind ?? column.kind,
    indexed: (given.indexed ?? column.indexed) || unique,
    unique,
    hidden: given.hidden ?? column.hidden,
    required: given.required ?? column.required,
  };
}

function kindFrom({ text, choice, number, boolean, dateTime }: ColumnChanges, before?: Kind): Kind | undefined {
  if (text) return text.allowMultipleLines ? { is: 'note' } : { is: 'text', maxLength: text.maxLength ?? 255 };
  if (choice) {
    const now = before?.is === 'choice' ? before : { choices: [], fillIn: false };
    return { is: 'choice', choices: choice.choices ?? now.choices, fillIn: choice.allowTextEntry ?? now.fillIn };
  }
  if (number) return { is: 'number' };
  if (boolean) return { is: 'boolean' };
  if (dateTime) return { is: 'date', dateOnly: dateTime.format === 'dateOnly' };
  return undefined;
}

export const columnDefinition = (column: Column): object => ({
  columnGroup: 'Aangepaste kolommen',
  description: column.description,
  displayName: column.label,
  enforceUniqueValues: column.unique,
  hidden: column.hidden,
  id: column.id,
  indexed: column.indexed,
  isDeletable: column.deletable,
  name: column.name,
  readOnly: false,
  required: column.required,
  ...facet(column.kind),
});

function facet(kind: Kind): object {
  const lines = { appendChangesToExistingText: false, textType: 'plain' };
  switch (kind.is) {
    case 'text':
      return { text: { allowMultipleLines: false, linesForEditing: 0, maxLength: kind.maxLength, ...lines } };
    case 'note':
      return { text: { allowMultipleLines: true, linesForEditing: 6, ...lines } };
    case 'choice':
      return { choice: { allowTextEntry: kind.fillIn, choices: kind.choices, displayAs: 'dropDownMenu' } };
    case 'number':
      return { number: { decimalPlaces: 'automatic', displayAs: 'number' } };
    case 'boolean':
      return { boolean: {} };
    case 'date':
      return { dateTime: { displayAs: 'default', format: kind.dateOnly ? 'dateOnly' : 'dateTime' } };
  }
}

/** The columns every list has by itself, which nobody fills in. */
export const systemDefinitions: readonly object[] = systemColumns.map(({ name, label, facet }) => ({
  columnGroup: 'Basiskolommen',
  description: '',
  displayName: label,
  enforceUniqueValues: false,
  hidden: false,
  id: name,
  indexed: name === 'ID',
  isDeletable: false,
  name,
  readOnly: true,
  required: false,
  ...facet,
}));
