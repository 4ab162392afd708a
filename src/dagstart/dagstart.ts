import { z } from 'zod';
import type { PersonId } from '../shared/person.ts';
import type { WijkteamId } from '../shared/wijkteam.ts';
import type { Aandachtsgebied } from './aandachtsgebied.ts';

export const dagstartId = z.uuid().brand('DagstartId');
export type DagstartId = z.infer<typeof dagstartId>;

/** What never changes once a dagstart has been opened. */
export interface Dagstart {
  id: DagstartId;
  wijkteam: WijkteamId;
  conversationId: string;
  /** yyyy-MM-dd, local. */
  date: string;
  areas: readonly Aandachtsgebied[];
}

/** A dagstart as it stands now. */
export interface Standing extends Dagstart {
  openedAt: Date;
  closedAt: Date | null;
  /** Ended without a dagbeeld: the bot was removed from the channel. */
  withdrawn: boolean;
  /** How many people were asked; null until the card has been posted. */
  asked: number | null;
  answered: number;
  voorzitter: { id: PersonId; name: string } | null;
  formActivity: string | null;
  counterActivity: string | null;
  dagbeeldActivity: string | null;
}

/**
 * Who chairs: the one whose turn was longest ago, those who never had a turn first, then by name.
 * `turns` are the ids of earlier voorzitters, the latest first.
 */
export function nextVoorzitter<Someone extends { id: PersonId; name: string }>(
  people: readonly Someone[],
  turns: readonly PersonId[],
): Someone | undefined {
  const since = (someone: Someone): number => {
    const index = turns.indexOf(someone.id);
    return index === -1 ? Number.POSITIVE_INFINITY : index;
  };
  return [...people].sort((a, b) =>
    since(a) === since(b) ? a.name.localeCompare(b.name, 'nl') : since(b) - since(a),
  )[0];
}
