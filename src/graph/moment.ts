// Moments as Graph writes them: a wall clock, and the zone it hangs in (platform.md 122 to 124). Pure.
import { z } from 'zod';
import { customZone, type YearlyChange } from '../shared/custom-zone.ts';
import { type Interval, overlap } from '../shared/interval.ts';
import { instantIn, wallIn, type Zone, zoneNamed } from '../shared/zone.ts';

export const moment = z.object({ dateTime: z.string(), timeZone: z.string().nullish() });
export type Moment = z.infer<typeof moment>;

const utc: Zone = { ahead: () => 0 };
/** As Outlook calls the zone that the municipality is in. */
const home = 'W. Europe Standard Time';
/** Where nobody knows the zone that was given. */
export const homeZone: Zone = zoneNamed('Europe/Amsterdam') ?? utc;

/** Null when it is no moment. Seconds have seven digits behind them. */
function instantFrom({ dateTime, timeZone }: Moment): Date | null {
  const [text] = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?/.exec(dateTime) ?? [];
  const wall = text === undefined ? Number.NaN : Date.parse(`${text}Z`);
  if (Number.isNaN(wall)) return null;
  return new Date(instantIn((timeZone && zoneNamed(timeZone)) || utc, wall));
}

export function intervalFrom(start: Moment, end: Moment): Interval | null {
  const from = instantFrom(start);
  const until = instantFrom(end);
  return from && until ? { from, until } : null;
}

/** In UTC: for periods, which are nobody's wall clock. */
export const momentTo = (instant: Date): Moment => written(instant.getTime(), 'UTC');

/** As the wall clock here, which is how people who were invited read it; in UTC where that clock says it twice. */
export function momentHere(instant: Date): Moment {
  const time = instant.getTime();
  const wall = wallIn(homeZone, time);
  return instantIn(homeZone, wall) === time ? written(wall, home) : momentTo(instant);
}

const written = (wall: number, timeZone: string): Moment => ({
  dateTime: new Date(wall).toISOString().slice(0, 19),
  timeZone,
});

/** The part of it within a period; null when there is none. */
export const clipped = (interval: Interval, period: Interval): Interval | null =>
  overlap(interval, period)
    ? {
        from: new Date(Math.max(interval.from.getTime(), period.from.getTime())),
        until: new Date(Math.min(interval.until.getTime(), period.until.getTime())),
      }
    : null;

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Milliseconds since midnight of a time of day; NaN of anything else. */
export function timeOfDay(text: string): number {
  const [, hours, minutes, seconds = 0] = /^(\d\d):(\d\d)(?::(\d\d))?/.exec(text) ?? [];
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}

const change = z.object({
  time: z.string().transform(timeOfDay).pipe(z.number()),
  dayOccurrence: z.int().min(1),
  dayOfWeek: z
    .string()
    .transform((name) => weekdays.indexOf(name.toLowerCase()) + 1)
    .pipe(z.int().min(1)),
  month: z.int().min(1).max(12),
});
const custom = z.object({
  bias: z.number(),
  standardOffset: z.unknown().optional(),
  daylightOffset: z.unknown().optional(),
});
const daylight = change.extend({ daylightBias: z.number() });

const yearly = ({ month, dayOfWeek, dayOccurrence, time }: z.infer<typeof change>): YearlyChange => ({
  ...{ month, weekday: dayOfWeek, occurrence: dayOccurrence, time },
});

const named = z.object({ name: z.string() });

/**
 * By its name, or by the rules that came with it (platform.md 117). The published example counts biases as Windows does,
 * by what UTC is ahead; the published description the other way round. Summer time is always ahead of winter time, so
 * the sign of its bias tells which of the two was meant.
 */
export function zoneFrom(given: unknown): Zone {
  const found = named.safeParse(given).data;
  const rules = custom.safeParse(given).data;
  const known = found && zoneNamed(found.name);
  if (known || !rules) return known ?? homeZone;
  const winter = change.safeParse(rules.standardOffset).data;
  const summer = daylight.safeParse(rules.daylightOffset).data;
  const ahead = (summer?.daylightBias ?? 0) > 0 ? 60_000 : -60_000;
  const standard = rules.bias * ahead;
  if (!winter || !summer) return customZone({ standard, daylight: standard, changes: null });
  return customZone({
    standard,
    daylight: standard + summer.daylightBias * ahead,
    changes: { toDaylight: yearly(summer), toStandard: yearly(winter) },
  });
}
