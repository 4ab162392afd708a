// The list in SharePoint: which column holds what, and the way there and back.
import type { ListColumn, ListDefinition, ListFields, ListValue } from '../ports.ts';
import { choiceOf, choices, isChoice, nameOf } from './choices.ts';
import { messageLink } from './message-link.ts';
import { type Field, type Fields, fields as schema } from './punt.ts';

type Column = Omit<ListColumn, 'choices'> & {
  field: Field | 'id' | 'number';
  /** Kept by the bot: what somebody types here is put back. */
  kept?: true;
};

const columns: readonly Column[] = [
  { field: 'number', name: 'Nummer', label: 'Nummer', kind: 'number', indexed: true, kept: true },
  { field: 'title', name: 'Title', label: 'Ontwikkelpunt', kind: 'text' },
  { field: 'status', name: 'Status', label: 'Status', kind: 'choice', indexed: true },
  { field: 'wijk', name: 'Wijk', label: 'Wijk', kind: 'text', indexed: true },
  { field: 'moscow', name: 'Prioriteit', label: 'Prioriteit', kind: 'choice' },
  { field: 'prioriteitVast', name: 'PrioriteitBevestigd', label: 'Prioriteit bevestigd', kind: 'boolean', kept: true },
  { field: 'owner', name: 'Eigenaar', label: 'Eigenaar', kind: 'text' },
  { field: 'due', name: 'Streefdatum', label: 'Streefdatum', kind: 'date', indexed: true },
  { field: 'steun', name: 'Steun', label: 'Steun', kind: 'number', kept: true },
  { field: 'explanation', name: 'Toelichting', label: 'Toelichting', kind: 'note' },
  { field: 'aandachtsgebied', name: 'Aandachtsgebied', label: 'Aandachtsgebied', kind: 'choice' },
  { field: 'soort', name: 'Soort', label: 'Soort', kind: 'choice' },
  { field: 'systeem', name: 'Systeem', label: 'Systeem', kind: 'choice' },
  { field: 'processtap', name: 'Processtap', label: 'Processtap', kind: 'choice' },
  { field: 'effect', name: 'Effect', label: 'Effect', kind: 'choice' },
  { field: 'moeite', name: 'Moeite', label: 'Moeite', kind: 'choice' },
  { field: 'bron', name: 'Bron', label: 'Bron', kind: 'choice' },
  { field: 'bericht', name: 'Bericht', label: 'Bericht', kind: 'note' },
  { field: 'reporter', name: 'Melder', label: 'Melder', kind: 'text' },
  { field: 'werkafspraak', name: 'Werkafspraak', label: 'Werkafspraak staat in', kind: 'note' },
  { field: 'werkafspraakEigenaar', name: 'WerkafspraakEigenaar', label: 'Eigenaar werkafspraak', kind: 'text' },
  { field: 'geborgdOp', name: 'GeborgdOp', label: 'Geborgd op', kind: 'date' },
  { field: 'samengevoegdMet', name: 'SamengevoegdMet', label: 'Samengevoegd met nummer', kind: 'number' },
  { field: 'reden', name: 'Reden', label: 'Reden', kind: 'note' },
  { field: 'ownerId', name: 'EigenaarId', label: 'Eigenaar-id', kind: 'text', indexed: true, technical: true },
  { field: 'reporterId', name: 'MelderId', label: 'Melder-id', kind: 'text', technical: true },
  { field: 'id', name: 'PuntId', label: 'Punt-id', kind: 'text', unique: true, technical: true, kept: true },
];

const listColumn = ({ field, kept: _, ...column }: Column): ListColumn => ({
  ...column,
  ...(isChoice(field) ? { choices: Object.values(choices[field]) } : {}),
});

export const listDefinition: ListDefinition = {
  name: 'Ontwikkelpunten',
  description:
    'Wat we willen verbeteren in het wijkgericht werken. Bijgehouden met Dagstart; je mag hier zelf wijzigen.',
  columns: columns.map(listColumn),
  key: 'PuntId',
};

/** The fields that only the bot writes; in the list they are put back when somebody changes them. */
export const keptFields: readonly Field[] = columns.flatMap(({ field, kept }) =>
  kept && field !== 'id' && field !== 'number' ? [field] : [],
);

/** What people call a field: the label of its column. */
export const labelOf = (field: Field): string => columns.find((each) => each.field === field)?.label ?? field;

/** What a column holds, by its name or its label; undefined for one that is not ours. */
export const fieldOf = (nameOrLabel: string): Column['field'] | undefined =>
  columns.find(({ name, label }) => name === nameOrLabel || label === nameOrLabel)?.field;

export const columnOf = (field: Column['field']): string => columns.find((each) => each.field === field)?.name ?? field;

/** These fields as the list holds them, without the ones that make a row ours: see `identity`. */
export function toList(values: Partial<Fields>): ListFields {
  const written = columns.flatMap(({ field, name }): [string, ListValue][] => {
    if (field === 'id' || field === 'number') return [];
    const value = values[field];
    if (value === undefined) return [];
    if (typeof value !== 'string') return [[name, value]];
    return [[name, value === '' ? null : isChoice(field) ? nameOf(field, value) : value]];
  });
  return Object.fromEntries(written);
}

export const identity = ({ id, number }: { id: string; number: number }): ListFields => ({
  PuntId: id,
  Nummer: number,
});

/** A row of the list in our words, also what people typed that we do not know. */
export function fromList(row: ListFields): Fields {
  const read = columns.flatMap(({ field, name, kind }): [string, unknown][] => {
    if (field === 'id' || field === 'number') return [];
    const value = row[name] ?? null;
    if (kind === 'boolean') return [[field, value === true]];
    if (kind === 'number') return [[field, numberIn(value, field === 'steun' ? 0 : null)]];
    const typed = value === null ? '' : String(value);
    // What is no link there was typed by somebody: it is left where it is.
    if (field === 'bericht') return [[field, messageLink(typed)]];
    return [[field, isChoice(field) ? choiceOf(field, typed) : typed.trim()]];
  });
  return schema.parse(Object.fromEntries(read));
}

/** Our own id and number as the row has them; null when somebody emptied or spoilt them. */
export const identityIn = (row: ListFields): { id: string | null; number: number | null } => ({
  id: typeof row.PuntId === 'string' ? row.PuntId : null,
  number: numberIn(row.Nummer ?? null, null),
});

const numberIn = <Empty>(value: ListValue, empty: Empty): number | Empty =>
  typeof value === 'number' && Number.isFinite(value) ? Math.round(value) : empty;
