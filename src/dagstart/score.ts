import { z } from 'zod';

/** What a score means, in the words on the card. */
export const scoreNames: Record<Score, string> = {
  1: 'Loopt vast',
  2: 'Stroef',
  3: 'Gaat wel',
  4: 'Goed',
  5: 'Heel goed',
};

export const score = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
export type Score = z.infer<typeof score>;
