// When somebody works, out of the hours that stand in Outlook. Pure.
import { z } from 'zod';
import { utcDay, utcMidnight, weekdayOf } from '../shared/day.ts';
import type { Interval } from '../shared/interval.ts';
import { instantIn, wallIn } from '../shared/zone.ts';
import { clipped, timeOfDay, weekdays, zoneFrom } from './moment.ts';

const time = z.string().transform(timeOfDay).pipe(z.number());
const workingHours = z.object({
  daysOfWeek: z.array(z.string()),
  startTime: time,
  endTime: time,
  timeZone: z.unknown().optional(),
});

const day = 86_400_000;

/** In order, none touching another; null when nothing is known, as of a room. */
export function workingFrom(given: unknown, period: Interval): Interval[] | null {
  const hours = workingHours.safeParse(given).data;
  if (!hours) return null;
  const zone = zoneFrom(hours.timeZone);
  const days = new Set(hours.daysOfWeek.map((name) => weekdays.indexOf(name.toLowerCase()) + 1));
  // Who ends before beginning works through the night.
  const end = hours.endTime > hours.startTime ? hours.endTime : hours.endTime + day;
  const instant = (wall: number): Date => new Date(instantIn(zone, wall));
  const last = utcDay(wallIn(zone, period.until.getTime()));
  const found: Interval[] = [];
  for (let each = utcDay(wallIn(zone, period.from.getTime())) - 1; each <= last; each += 1) {
    if (!days.has(weekdayOf(each))) continue;
    const midnight = utcMidnight(each);
    const worked = clipped({ from: instant(midnight + hours.startTime), until: instant(midnight + end) }, period);
    if (worked) add(found, worked);
  }
  return found;
}

function add(found: Interval[], next: Interval): void {
  const before = found.at(-1);
  if (!before || before.until < next.from) found.push(next);
  else if (before.until < next.until) before.until = next.until;
}
