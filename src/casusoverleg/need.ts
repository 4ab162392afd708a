import { z } from 'zod';
import { regeling, regelingen, regelingNames } from '../shared/regeling.ts';
import type { Casus } from './casus.ts';

/** What somebody is needed for at a casusoverleg: a regeling, or the quality of the work. */
export const needs = [...regelingen, 'adviseur-kwaliteit'] as const;
export const need = z.enum(needs);
export type Need = z.infer<typeof need>;

export const needNames: Record<Need, string> = { ...regelingNames, 'adviseur-kwaliteit': 'Adviseur kwaliteit' };

/** How many of each must be there: of every regeling a casus is about, and the adviseur kwaliteit of the wijk. */
export function needsOf(
  cases: readonly Pick<Casus, 'regelingen'>[],
  minimum: Partial<Record<Need, number>>,
): { need: Need; minimum: number }[] {
  const about = new Set<Need>(cases.flatMap((each) => each.regelingen));
  about.add('adviseur-kwaliteit');
  return needs
    .filter((each) => about.has(each))
    .map((each) => ({ need: each, minimum: minimum[each] ?? 1 }))
    .filter((each) => each.minimum > 0);
}

export const isRegeling = (value: string): boolean => regeling.safeParse(value).success;
