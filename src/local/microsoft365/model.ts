// What a SharePoint site holds, as far as lists go: lists, their columns, their rows.
import { z } from 'zod';

export const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export type Value = z.infer<typeof value>;
/** By the name of the column. A date is an instant in UTC; what is empty is left out. */
export const values = z.record(z.string(), value);
export type Values = z.infer<typeof values>;

/** Who changed something. `id` is an Entra object id; `app`: an application, not a person. */
export const who = z.strictObject({ id: z.string(), name: z.string(), app: z.boolean() });
export type Who = z.infer<typeof who>;

const kind = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('text'), maxLength: z.number() }),
  z.strictObject({ is: z.literal('note') }),
  z.strictObject({ is: z.literal('choice'), choices: z.array(z.string()), fillIn: z.boolean() }),
  z.strictObject({ is: z.literal('number') }),
  z.strictObject({ is: z.literal('boolean') }),
  z.strictObject({ is: z.literal('date'), dateOnly: z.boolean() }),
]);
export type Kind = z.infer<typeof kind>;

export const column = z.strictObject({
  id: z.string(),
  /** What programs call it; never changes. */
  name: z.string(),
  /** What people read. */
  label: z.string(),
  description: z.string(),
  kind,
  indexed: z.boolean(),
  unique: z.boolean(),
  hidden: z.boolean(),
  required: z.boolean(),
  /** Title comes with the list and cannot be taken away. */
  deletable: z.boolean(),
});
export type Column = z.infer<typeof column>;

export const listFacts = z.strictObject({
  id: z.string(),
  /** As in its address; stays when the title changes. */
  name: z.string(),
  title: z.string(),
  description: z.string(),
  createdAt: z.string(),
  modifiedAt: z.string(),
});
export type ListFacts = z.infer<typeof listFacts>;

export const item = z.strictObject({
  id: z.number(),
  guid: z.string(),
  version: z.number(),
  /** The number of this change among all changes of its list. */
  change: z.number(),
  values,
  createdAt: z.string(),
  createdBy: who,
  modifiedAt: z.string(),
  modifiedBy: who,
});
export type Item = z.infer<typeof item>;

export const etagOf = ({ guid, version }: Pick<Item, 'guid' | 'version'>): string => `"${guid},${version}"`;

/** SharePoint keeps whole seconds. */
export const stamp = (at: Date): string => at.toISOString().replace(/\.\d+/, '');

/** Columns that every row has and nobody fills in. */
export const systemColumns: readonly { name: string; label: string; facet: object }[] = [
  { name: 'ID', label: 'Id', facet: { number: {} } },
  { name: 'ContentType', label: 'Inhoudstype', facet: { text: {} } },
  { name: 'Modified', label: 'Gewijzigd', facet: { dateTime: { displayAs: 'default', format: 'dateTime' } } },
  { name: 'Created', label: 'Gemaakt', facet: { dateTime: { displayAs: 'default', format: 'dateTime' } } },
  { name: 'Author', label: 'Gemaakt door', facet: { personOrGroup: {} } },
  { name: 'Editor', label: 'Gewijzigd door', facet: { personOrGroup: {} } },
  { name: '_UIVersionString', label: 'Versie', facet: { text: {} } },
  { name: 'Attachments', label: 'Bijlagen', facet: { boolean: {} } },
  { name: 'LinkTitle', label: 'Titel', facet: { text: {} } },
];
