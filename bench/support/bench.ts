import type { Figure } from './figures.ts';

export interface Surroundings {
  /** A folder that goes away afterwards. */
  folder: string;
  /** URL of a real PostgreSQL without a database name. */
  postgres: string;
  say(progress: string): void;
}

export type Bench = (around: Surroundings) => Promise<Figure[]>;
