// What every versioned list has in common. They are written by people of the municipality, so their keys are Dutch.
import { z } from 'zod';

export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not like lower-case-words');
/** Something people read, in one line. */
export const text = (most: number) => z.string().trim().min(1).max(most);

export const lijstHead = {
  versie: z.string().regex(/^[1-9]\d{0,3}$/, 'is not a whole number between quotes'),
  naam: text(40),
  /** Whether the municipality has not made it its own yet: then every card says so. */
  voorbeeld: z.boolean(),
};
