// What every versioned list has in common. They are written by people of the municipality, so their keys are Dutch.
import { z } from 'zod';
import { version } from '../shared/data-files.ts';

/** Something people read, in one line. */
export const text = (most: number) => z.string().trim().min(1).max(most);

export const lijstHead = {
  versie: version,
  naam: text(40),
  /** Whether the municipality has not made it its own yet: then every card says so. */
  voorbeeld: z.boolean(),
};
