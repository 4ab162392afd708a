import type { Migration } from 'kysely/migration';
import * as house from './001-house.ts';

/** Run in the order of their names; a migration that has been released never changes. */
export const migrations: Record<string, Migration> = {
  '001-house': house,
};
