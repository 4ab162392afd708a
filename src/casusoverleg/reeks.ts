// A casusoverleg that comes back: on which days, at which local time, and what is left out.
import { z } from 'zod';
import { personId } from '../shared/person.ts';
import { daysLater, instantOf, weekday } from '../shared/time.ts';
import { wijkteamId } from '../shared/wijkteam.ts';

export const reeksId = z.uuid().brand('ReeksId');
export type ReeksId = z.infer<typeof reeksId>;

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const reeks = z.strictObject({
  id: reeksId,
  wijkteam: wijkteamId,
  /** 1 (Monday) to 5 (Friday). */
  weekday: z.int().min(1).max(5),
  /** HH:mm, local: it stays the same over a clock change. */
  time: clock,
  everyWeeks: z.int().min(1).max(8),
  minutes: z.int(),
  /** yyyy-MM-dd of the first one: the weeks are counted from it. */
  startsOn: day,
  /** yyyy-MM-dd of the last day on which there can be one; '' while nobody said so. */
  until: day.or(z.literal('')),
  room: z.strictObject({ naam: z.string(), adres: z.string() }).nullable(),
  planner: personId,
  /** The mailbox it stands in. */
  organiser: z.string(),
  stopped: z.boolean(),
  /** It got another rhythm, and what is booked still has to go along: how it was; null: there is nothing to move. */
  moving: z.strictObject({ time: clock, minutes: z.int() }).nullable(),
});
export type Reeks = z.infer<typeof reeks>;

/** How it comes back, without what hangs on it. */
export type Rhythm = Pick<Reeks, 'weekday' | 'time' | 'everyWeeks' | 'minutes' | 'startsOn' | 'until'>;

/** One time of a series; `skipped`: why it is not held, '' when it is. */
export interface Occurrence {
  /** yyyy-MM-dd, which names it for good within its series. */
  on: string;
  from: Date;
  until: Date;
  skipped: string;
}

/** So far ahead casusoverleggen stand in the calendar, in days. */
export const horizonDays = 42;

/** The dates (yyyy-MM-dd) from `first` to `last`, both counted, whatever is free then. A skip moves none of them. */
export function reeksDates(rhythm: Rhythm, first: string, last: string): string[] {
  const step = rhythm.everyWeeks * 7;
  const end = rhythm.until !== '' && rhythm.until < last ? rhythm.until : last;
  const found: string[] = [];
  for (let on = firstFrom(rhythm, first); on <= end; on = daysLater(on, step)) found.push(on);
  return found;
}

/** The first date of the rhythm on or after a yyyy-MM-dd; the end of the series is not looked at. */
function firstFrom({ startsOn, everyWeeks }: Rhythm, date: string): string {
  if (date <= startsOn) return startsOn;
  const step = everyWeeks * 7;
  const behind = Math.ceil(daysBetween(startsOn, date) / step);
  return daysLater(startsOn, behind * step);
}

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** `closed`: the days nobody works, with their names. */
export function occurrencesOf(
  rhythm: Rhythm,
  dates: readonly string[],
  closed: ReadonlyMap<string, string>,
): Occurrence[] {
  return dates.map((on) => ({ on, ...momentOn(rhythm, on), skipped: closed.get(on) ?? '' }));
}

/** When it is held on a yyyy-MM-dd. The clock changes at night, so minutes are minutes. */
export function momentOn({ time, minutes }: Pick<Rhythm, 'time' | 'minutes'>, on: string): { from: Date; until: Date } {
  const from = instantOf(on, time);
  return { from, until: new Date(from.getTime() + minutes * 60_000) };
}

/** The first dates a series on this weekday can begin on, from a yyyy-MM-dd. */
export function beginnings(of: number, today: string, count: number): string[] {
  const first = daysLater(today, (of - weekday(today) + 7) % 7);
  return Array.from({ length: count }, (_, index) => daysLater(first, index * 7));
}
