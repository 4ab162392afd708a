// What people who are concerned with a point are told, and what not.
import { z } from 'zod';
import type { PersonId } from '../shared/person.ts';
import type { Fields } from './punt.ts';

/** How a point stood when somebody last knew of it: the fields whose changes are told. */
export const known = z.object({
  status: z.string(),
  moscow: z.string(),
  prioriteitVast: z.boolean(),
  owner: z.string(),
  ownerId: z.string(),
  due: z.string(),
  samengevoegdMet: z.int().nullable(),
  reden: z.string(),
});
export type Known = z.infer<typeof known>;

const told = known.keyof().options;

export const knownOf = (fields: Fields): Known => known.parse(fields);

/** What somebody did knows of it: those fields are no news to that person. */
export function ownChange(before: Fields, after: Fields): Partial<Known> {
  const now = knownOf(after);
  return Object.fromEntries(told.filter((field) => before[field] !== after[field]).map((field) => [field, now[field]]));
}

export const isNews = (before: Fields, after: Fields): boolean => Object.keys(ownChange(before, after)).length > 0;

/** Who hears of a change: reporter, supporters and owner, but never who made it. */
export function audience(fields: Fields, supporters: readonly PersonId[], by: PersonId | null): string[] {
  const all = [fields.reporterId, fields.ownerId, ...supporters];
  return [...new Set(all)].filter((person) => person !== '' && person !== by);
}
