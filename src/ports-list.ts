// A list in SharePoint, in our words: part of ports.ts.

/** One column of a list in SharePoint. `name` is what programs call it and never changes, `label` what people read. */
export interface ListColumn {
  name: string;
  label: string;
  kind: 'text' | 'note' | 'choice' | 'number' | 'date' | 'boolean';
  /** Of a choice. People may type another one: `fillIn` is always on. */
  choices?: readonly string[];
  indexed?: true;
  /** No two rows may hold the same; also indexed. */
  unique?: true;
  /** Not for people: left out of the view and the form. */
  technical?: true;
}

/** What a list must look like; columns in the order in which people see them. */
export interface ListDefinition {
  name: string;
  description: string;
  columns: readonly ListColumn[];
  /** The unique column that holds our own id of a row. */
  key: string;
}

/** As a column holds it: a date is a yyyy-MM-dd, an empty one null. */
export type ListValue = string | number | boolean | null;
/** By the `name` of the column. */
export type ListFields = Readonly<Record<string, ListValue>>;

export interface ListRow {
  itemId: string;
  etag: string;
  fields: ListFields;
  /** Who changed it last; `app`: not a person but an application, such as this bot. `id` is an Entra object id. */
  changedBy: { id: string | null; name: string; app: boolean };
  changedAt: Date;
}

/** One row to write. `key`: our own id of it, which the row holds in the unique column. */
export type RowWrite =
  /** `mayExist`: it was tried before and the answer was lost, so it is looked up first. */
  | { what: 'create'; key: string; fields: ListFields; mayExist: boolean }
  /** Only these fields; refused when the row is no longer as it was under this eTag. */
  | { what: 'update'; key: string; itemId: string; etag: string; fields: ListFields }
  | { what: 'remove'; key: string; itemId: string; etag: string };

export type RowOutcome =
  | { is: 'written'; itemId: string; etag: string }
  /** A row with this key was there already: nothing was written. */
  | { is: 'exists'; row: ListRow }
  /** Somebody changed the row meanwhile: nothing was written. As it is now. */
  | { is: 'conflict'; row: ListRow }
  /** There is no such row (any more). */
  | { is: 'gone' }
  /** Not written; may be tried again, not before so many milliseconds where that was said. */
  | { is: 'later'; afterMs: number | null }
  /** Perhaps written: the answer was lost. Trying again is harmless with `mayExist`, or with the same eTag. */
  | { is: 'unsure' }
  /** Not written, and it will not be until somebody does something. */
  | { is: 'refused'; problem: ListProblem };

/** Why the list cannot be used, and what it is about: the names of columns, the right that is missing. */
export const listProblemKinds = [
  'not-configured',
  'sign-in',
  'forbidden',
  'site-missing',
  'list-missing',
  'column-missing',
  'column-changed',
  'column-renamed',
  'unreachable',
  'refused',
] as const;
export type ListProblemKind = (typeof listProblemKinds)[number];
export interface ListProblem {
  kind: ListProblemKind;
  about: string[];
}
/** Why something was not done: a problem for somebody to solve, or only not now. */
export type ListTrouble = { is: 'problem'; problem: ListProblem } | { is: 'later'; afterMs: number | null };

/** What changed in the list since a cursor. `null` as cursor: from the beginning. */
export type ListChanges =
  | {
      is: 'changes';
      rows: ListRow[];
      /** The items of rows that were taken away. */
      gone: string[];
      /** Where the next call goes on. Opaque, kept in the database. */
      cursor: string;
      /** Whether there is more to be had at once. */
      more: boolean;
      /**
       * Set while the whole list is being read: from the beginning, or because SharePoint no longer knows the cursor.
       * Once `more` is false, what was in no call since `first` is not in the list.
       */
      whole: 'first' | 'next' | null;
    }
  | ListTrouble;

/** A list in SharePoint, only for jobs and beats. Nothing throws for what the outside does: it comes as a value. */
export interface PointList {
  /** In the same order. What may go together goes in one request, at the pace SharePoint allows; may take its time. */
  write(rows: readonly RowWrite[]): Promise<RowOutcome[]>;
  /** One row as it is now. */
  read(itemId: string): Promise<ListRow | 'gone' | ListTrouble>;
  changes(cursor: string | null): Promise<ListChanges>;
  /** Looks whether the list is there and as it must be; `url`: where people open it, when it is there. */
  check(): Promise<{ url: string | null; problems: ListProblem[] }>;
}
