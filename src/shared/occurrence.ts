import { z } from 'zod';

/** How often a wijkteam is asked: each dagstart, each month, each quarter. One model, three lengths. */
export const rhythms = ['dag', 'maand', 'kwartaal'] as const;
export const rhythm = z.enum(rhythms);
export type Rhythm = z.infer<typeof rhythm>;

/** One time that a wijkteam is asked. */
export interface Occurrence {
  rhythm: Rhythm;
  /** yyyy-MM-dd, local. A wijkteam has one occurrence per rhythm and day. */
  date: string;
  opensAt: Date;
  closesAt: Date;
}

/** "dag 2026-03-30": names an occurrence for good, a wijkteam has one of each. */
export const occurrenceKey = ({ rhythm: of, date }: Pick<Occurrence, 'rhythm' | 'date'>): string => `${of} ${date}`;
