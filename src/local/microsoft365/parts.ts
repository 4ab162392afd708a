// What answering a request needs.
import type { z } from 'zod';
import type { Who } from './model.ts';
import { type Refusal, refusals } from './refusal.ts';
import type { Shapes } from './shapes.ts';
import type { Site } from './site.ts';

export interface Parts {
  site: Site;
  shapes: Shapes;
  /** Below which Graph is served, for links to the next page. */
  graphUrl: string;
  /** Who asks through Graph. */
  app: Who;
  /** Rows a page holds when nobody says how many. */
  rowsPerPage: number;
  now(): Date;
  /** Whether tokens of delta are all too old now. */
  tokensGone(): boolean;
  /** Whether a row that was changed is answered with what it holds, as the reference has it, or with nothing (204). */
  answersWithRow(): boolean;
}

/** Says which property it is, as Graph does. */
export const badBody = (error: z.ZodError): Refusal =>
  refusals.badRequest(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
