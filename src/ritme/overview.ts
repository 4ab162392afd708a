// A wijkteam's rhythm in words, as a check for who sets it.
import type { Occurrence, Rhythm } from '../shared/occurrence.ts';
import { spokenDate, spokenTime } from '../shared/time.ts';
import { current, describe, type Free, occurrences, type Schedule } from './schedule.ts';
import { spokenPeriod } from './spoken.ts';

/** What opens after an instant over all rhythms of a wijkteam, soonest first. */
export const soonest = (
  schedules: readonly Schedule[],
  frees: readonly Free[],
  after: Date,
  count: number,
): Occurrence[] =>
  schedules
    .flatMap((schedule) => occurrences(schedule, frees, after, { count }))
    .sort((a, b) => a.opensAt.getTime() - b.opensAt.getTime())
    .slice(0, count);

export interface Overview {
  rhythms: string[];
  next: string[];
  frees: { when: string; name: string }[];
}

const shownNext = 5;
const shownFrees = 6;

export const rhythmNames: Record<Rhythm, string> = {
  dag: 'Dagstart',
  maand: 'Maand',
  kwartaal: 'Kwartaal',
};

/** `today` is the local yyyy-MM-dd of `now`. */
export function overviewOf(schedules: readonly Schedule[], frees: readonly Free[], now: Date, today: string): Overview {
  const running = schedules.flatMap((schedule) => current(schedule, frees, now) ?? []);
  const coming = soonest(schedules, frees, now, shownNext);
  return {
    rhythms: schedules.map((schedule) => sentence(schedule, today)),
    next: [
      ...running.map((each) => `nu, tot ${spokenTime(each.closesAt)}${extra(each)}`),
      ...coming.map((each) => `${spokenDate(each.date)}, ${spokenTime(each.opensAt)}${extra(each)}`),
    ],
    frees: frees
      .filter(({ last }) => last >= today)
      .slice(0, shownFrees)
      .map((free) => ({ when: spokenPeriod(free), name: free.name })),
  };
}

/** "Dagstart: elke maandag en dinsdag van 9.00 tot 10.00 uur, vanaf maandag 1 juni". */
function sentence(schedule: Schedule, today: string): string {
  const later = schedule.startsOn > today ? `, vanaf ${spokenDate(schedule.startsOn)}` : '';
  return `${rhythmNames[schedule.rhythm]}: ${describe(schedule)}${later}`;
}

const extra = ({ rhythm }: Occurrence): string => (rhythm === 'dag' ? '' : ` · ${rhythm}`);
