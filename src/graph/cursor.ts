// Where reading what changed in a list goes on. Kept in the database, by somebody who does not look into it. Pure.
import { z } from 'zod';

export interface Cursor {
  /** An address within Graph; null: from the beginning. */
  at: string | null;
  /** Set while the whole list is being read. */
  whole: 'first' | 'next' | null;
}

const kept = z.strictObject({ of: z.string(), at: z.string(), whole: z.enum(['first', 'next']).nullable() });

const beginning: Cursor = { at: null, whole: 'first' };

/**
 * `of`: which list, and what is read of it. Of another one, or of other columns, Graph's own mark would lead on with what
 * it was made for, so then it begins again.
 */
export function cursorFrom(text: string | null, of: string): Cursor {
  if (text === null) return beginning;
  const found = kept.safeParse(parsed(text)).data;
  return found?.of === of ? { at: found.at, whole: found.whole } : beginning;
}

export const cursorTo = (cursor: Cursor & { at: string }, of: string): string => JSON.stringify({ of, ...cursor });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
