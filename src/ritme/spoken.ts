// Days as a Dutch sentence says them.
import { spokenDate } from '../shared/time.ts';
import type { Period } from './own-times.ts';

/** "maandag 3 augustus t/m vrijdag 14 augustus", or the one day. */
export const spokenPeriod = ({ first, last }: Period): string =>
  first === last ? spokenDate(first) : `${spokenDate(first)} t/m ${spokenDate(last)}`;

/** "vandaag, maandag 30 maart", "op vrijdag 3 april", "van vandaag t/m vrijdag 3 april". `today` is a yyyy-MM-dd. */
export function whenAway({ first, last }: Period, today: string): string {
  if (first !== last) return `van ${first === today ? 'vandaag' : spokenDate(first)} t/m ${spokenDate(last)}`;
  return first === today ? `vandaag, ${spokenDate(first)}` : `op ${spokenDate(first)}`;
}

export const listed = (parts: readonly string[]): string => new Intl.ListFormat('nl').format(parts);

/** "9.00" of a HH:mm, as people type it. */
export const typedTime = (time: string): string => time.replace(/^0/, '').replace(':', '.');
