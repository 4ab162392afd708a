// A prioriteitsronde: at most ten points that the projectleider brings before the opdrachtgever.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { PersonId } from '../shared/person.ts';
import type { Moscow } from './choices.ts';
import { moscows } from './decide-answers.ts';
import { byUrgency, proposed, type Weighed } from './priority.ts';
import { type Punt, type PuntId, puntId } from './punt.ts';
import { decidedPrint } from './status.ts';

export const mostInRonde = 10;

export const rondeId = z.uuid().brand('RondeId');
export type RondeId = z.infer<typeof rondeId>;

export const rondeItem = z.object({
  punt: puntId,
  number: z.int(),
  title: z.string(),
  wijk: z.string(),
  proposal: moscows,
  /** What it will be: the proposal, or what the opdrachtgever made of it and why. */
  chosen: moscows,
  reason: z.string(),
  /** What was decided about the point when the ronde was made: with anything else it is left out. */
  print: z.string(),
  result: z.enum(['waits', 'confirmed', 'left-out']),
});
export type RondeItem = z.infer<typeof rondeItem>;

export interface Ronde {
  id: RondeId;
  items: RondeItem[];
  /** Counts the changes to the items. */
  version: number;
  madeBy: PersonId;
  /** null while it is open. */
  closed: { as: 'confirmed' | 'withdrawn'; by: string } | null;
}

/** What comes before the opdrachtgever, the most urgent first. */
export const forRonde = <Candidate extends Weighed>(assessed: readonly Candidate[]): Candidate[] =>
  [...assessed].sort(byUrgency).slice(0, mostInRonde);

export function itemOf(punt: Punt): RondeItem {
  const { title, wijk } = punt.fields;
  const proposal = proposed(punt.fields);
  const { id, number } = punt;
  return {
    punt: id,
    number,
    title,
    wijk,
    proposal,
    chosen: proposal,
    reason: '',
    print: decidedPrint(punt),
    result: 'waits',
  };
}

export const isAssessed = ({ fields }: Pick<Punt, 'fields'>): boolean => fields.status === 'beoordeeld';

/** Whether nobody decided anything about the point since the ronde was made. */
export const isAsItWas = (item: RondeItem, punt: Punt | undefined): punt is Punt =>
  punt !== undefined && decidedPrint(punt) === item.print;

/** With another priority for one point; undefined when that is not in it. */
export function adjusted(
  items: readonly RondeItem[],
  punt: PuntId,
  to: { chosen: Moscow; reason: string },
): RondeItem[] | undefined {
  if (!items.some((item) => item.punt === punt)) return undefined;
  return items.map((item) => (item.punt === punt ? { ...item, ...to } : item));
}

/** A name for the message about a ronde in somebody's own chat, without the person's id in it. */
export const messageKey = (ronde: RondeId, person: PersonId): string =>
  `ontwikkelpunten/ronde/${ronde}/${createHash('sha256').update(`${ronde} ${person}`).digest('hex').slice(0, 16)}`;
