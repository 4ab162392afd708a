import { z } from 'zod';
import type { Rhythm } from '../shared/occurrence.ts';
import type { Member, PersonId } from '../shared/person.ts';
import type { QuestionSet } from '../shared/question-set.ts';
import { localDate } from '../shared/time.ts';
import type { WijkteamId } from '../shared/wijkteam.ts';

export const dagstartId = z.uuid().brand('DagstartId');
export type DagstartId = z.infer<typeof dagstartId>;

/** What never changes once a dagstart is there. `questions` is what it asks, as the words were then. */
export interface Dagstart {
  id: DagstartId;
  wijkteam: WijkteamId;
  conversationId: string;
  rhythm: Rhythm;
  /** yyyy-MM-dd, local. */
  date: string;
  questions: QuestionSet;
}

/** A dagstart as it stands now. */
export interface Standing extends Dagstart {
  /** null: not open yet, somebody answers early. */
  openedAt: Date | null;
  closesAt: Date | null;
  closedAt: Date | null;
  publishedAt: Date | null;
  /** Ended without a dagbeeld: the bot was removed from the channel. */
  withdrawn: boolean;
  /** How many people were expected; null until the people of the wijkteam are known. */
  asked: number | null;
  /** On time. */
  answered: number;
  late: number;
  /** `teamsId`: what Teams addresses people by; empty where it is not known. */
  voorzitter: Member | null;
}

/**
 * What an answer given now is: early and open count alike; late is kept as "nagekomen" until the end of the day;
 * after that, and when it was withdrawn, nothing is taken.
 */
export type Phase = 'early' | 'open' | 'late' | 'over';

export function phaseOf(standing: Standing, now: Date): Phase {
  if (standing.withdrawn) return 'over';
  if (standing.closedAt) return standing.date === localDate(now) ? 'late' : 'over';
  return standing.openedAt ? 'open' : 'early';
}

/** At 80 % of the window (goals.md 21). */
export const remindAt = (opens: Date, closes: Date): Date =>
  new Date(opens.getTime() + 0.8 * (closes.getTime() - opens.getTime()));

/** An extra dagstart lasts this long. */
export const extraMinutes = 60;

/** So long the voorzitter has the dagbeeld alone; then it is published as it is. */
export const previewMinutes = 5;

export const minutesLater = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * 60_000);

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
