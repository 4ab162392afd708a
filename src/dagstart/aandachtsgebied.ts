import { z } from 'zod';
import { weekday } from '../shared/time.ts';

export const aandachtsgebied = z.enum([
  'integrale-toegang',
  'integrale-dienstverlening',
  'wijkgerichte-dienstverlening',
  'regiesysteem',
]);
export type Aandachtsgebied = z.infer<typeof aandachtsgebied>;

export const areaNames: Record<Aandachtsgebied, string> = {
  'integrale-toegang': 'Integrale toegang',
  'integrale-dienstverlening': 'Integrale dienstverlening',
  'wijkgerichte-dienstverlening': 'Wijkgerichte dienstverlening',
  regiesysteem: 'Regiesysteem',
};

/** The areas rotate: Monday two, Tuesday the other two, so each comes by every week; other days follow in turn. */
export function areasOn(date: string): readonly Aandachtsgebied[] {
  return weekday(date) % 2 === 1
    ? ['integrale-toegang', 'integrale-dienstverlening']
    : ['wijkgerichte-dienstverlening', 'regiesysteem'];
}

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
