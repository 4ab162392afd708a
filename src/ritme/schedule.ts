// When a wijkteam is asked. Days are counted as plain numbers (shared/day.ts): 5,000 schedules a year ahead is nothing.
import { dateOf, dayOf, firstOf, monthOf, nextWeekday, perDay, weekdayName, weekdayOf, yearOf } from '../shared/day.ts';
import { holidaysIn } from '../shared/holidays.ts';
import type { Occurrence, Rhythm } from '../shared/occurrence.ts';
import { instantOn, localDay, minutesOf } from '../shared/time.ts';
import type { WijkteamId } from '../shared/wijkteam.ts';

/** Which week of the month a maand or kwartaal falls in. */
export const weeks = ['eerste', 'tweede', 'derde', 'vierde', 'laatste'] as const;
export type Week = (typeof weeks)[number];

/** One rhythm of a wijkteam, in local time. */
export interface Schedule {
  wijkteam: WijkteamId;
  rhythm: Rhythm;
  /** 1 (Monday) to 7 (Sunday). A maand or kwartaal takes the earliest of them. */
  days: readonly number[];
  /** Only for maand and kwartaal: "de eerste donderdag". */
  week: Week;
  /** HH:mm. */
  opens: string;
  /** HH:mm, later on the same day. */
  closes: string;
  /** yyyy-MM-dd: nothing before it. */
  startsOn: string;
}

/** Days without a dagstart: a pause of a wijkteam, or with `wijkteam: null` a free day of all. */
export interface Free {
  wijkteam: WijkteamId | null;
  /** yyyy-MM-dd, the first and the last day that is free. */
  first: string;
  last: string;
  name: string;
}

/** In minutes: in less nobody gets round to it. */
export const shortestWindow = 15;

/** How far ahead a maand or kwartaal on a free day looks for another one; beyond it, it is dropped. */
const longestMove = 10;

/** In days: where nothing falls for so long, the search ends, as a pause may have no end. */
const longestSilence = 800;

export type ScheduleProblem = 'no-days' | 'closes-before-opens' | 'too-short';

/** Why a schedule cannot work, or null. */
export function problemOf(schedule: Pick<Schedule, 'days' | 'opens' | 'closes'>): ScheduleProblem | null {
  if (weekdaysIn(schedule.days).length === 0) return 'no-days';
  const minutes = minutesOf(schedule.closes) - minutesOf(schedule.opens);
  if (!(minutes > 0)) return 'closes-before-opens';
  return minutes < shortestWindow ? 'too-short' : null;
}

/** A time as people type it ("9", "9.00", "09:00 uur", "9u30") as HH:mm, or null. */
export function parseTime(text: string): string | null {
  const match = /^(?:om\s+)?(\d{1,2}?)(?:\s*(?:[.:,;hu]|uur)?\s*(\d{2}))?\s*(?:uur|u|h)?\.?$/.exec(
    text.trim().toLowerCase(),
  );
  const hour = Number(match?.[1]);
  const minute = Number(match?.[2] ?? 0);
  if (!match || hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** "elke maandag en dinsdag van 9.00 tot 10.00 uur". */
export function describe(schedule: Schedule): string {
  return `${describeDays(schedule)} van ${spoken(schedule.opens)} tot ${spoken(schedule.closes)} uur`;
}

const spoken = (time: string): string => time.replace(/^0/, '').replace(':', '.');

function describeDays({ rhythm, days, week }: Schedule): string {
  const names = weekdaysIn(days).map(weekdayName);
  const [first = ''] = names;
  switch (rhythm) {
    case 'dag':
      if (names.length === 7) return 'elke dag';
      return `elke ${new Intl.ListFormat('nl').format(names)}`;
    case 'maand':
      return `de ${week} ${first} van de maand`;
    case 'kwartaal':
      return `de ${week} ${first} van ${week === 'laatste' ? 'het' : 'de laatste maand van het'} kwartaal`;
  }
}

/** Why a yyyy-MM-dd is free for a wijkteam: the name of the holiday, free day or pause; null when it is not. */
export function isFree(date: string, wijkteam: WijkteamId, frees: readonly Free[]): string | null {
  return whyFree(dayOf(date), freesOf(wijkteam, frees));
}

/** The occurrence whose window this instant lies in: from its opening until just before its closing. */
export function current(schedule: Schedule, frees: readonly Free[], now: Date): Occurrence | null {
  const found = onDay(planOf(schedule, frees), localDay(now));
  return found && found.opensAt <= now && now < found.closesAt ? found : null;
}

/**
 * What opens after an instant, soonest first: so many, or everything that opens up to and including another instant.
 * Fewer when nothing falls in more than two years.
 */
export function occurrences(
  schedule: Schedule,
  frees: readonly Free[],
  from: Date,
  enough: { count: number } | { until: Date },
): Occurrence[] {
  const count = 'count' in enough ? enough.count : Number.POSITIVE_INFINITY;
  const until = 'until' in enough ? enough.until : null;
  const plan = planOf(schedule, frees);
  const found: Occurrence[] = [];
  if (!(count > 0)) return found;
  for (const day of daysOf(plan, localDay(from), until ? localDay(until) : Number.POSITIVE_INFINITY)) {
    const next = occurrence(plan, day);
    if (until && next.opensAt > until) break;
    if (next.opensAt > from) found.push(next);
    if (found.length >= count) break;
  }
  return found;
}

/** A schedule in numbers, with only the free days that are its own. */
interface Plan {
  rhythm: Rhythm;
  week: Week;
  /** Sorted. */
  weekdays: readonly number[];
  opens: number;
  /** Minutes that it is open. */
  minutes: number;
  startsOn: number;
  frees: readonly FreeDays[];
}

interface FreeDays {
  first: number;
  last: number;
  name: string;
}

function planOf(schedule: Schedule, frees: readonly Free[]): Plan {
  const opens = minutesOf(schedule.opens);
  return {
    rhythm: schedule.rhythm,
    week: schedule.week,
    weekdays: weekdaysIn(schedule.days),
    opens,
    minutes: minutesOf(schedule.closes) - opens,
    startsOn: dayOf(schedule.startsOn),
    frees: freesOf(schedule.wijkteam, frees),
  };
}

const weekdaysIn = (days: readonly number[]): number[] => [1, 2, 3, 4, 5, 6, 7].filter((each) => days.includes(each));

const freesOf = (wijkteam: WijkteamId, frees: readonly Free[]): FreeDays[] =>
  frees
    .filter((free) => free.wijkteam === null || free.wijkteam === wijkteam)
    .map(({ first, last, name }) => ({ first: dayOf(first), last: dayOf(last), name }));

const calendar = perDay((day) => {
  const date = dateOf(day);
  return { date, holiday: holidaysIn(yearOf(day)).get(date) ?? null };
});

function whyFree(day: number, frees: readonly FreeDays[]): string | null {
  if (!Number.isInteger(day)) return null;
  const { holiday } = calendar(day);
  return holiday ?? frees.find(({ first, last }) => first <= day && day <= last)?.name ?? null;
}

function occurrence({ rhythm, opens, minutes }: Plan, day: number): Occurrence {
  const opensAt = instantOn(day, opens);
  const closesAt = instantOn(day, opens + minutes);
  // In the hour that the clock skips the opening moves; the closing then moves along rather than leave nothing.
  const left = (closesAt.getTime() - opensAt.getTime()) / 60_000;
  const whole = new Date(opensAt.getTime() + minutes * 60_000);
  return { rhythm, date: calendar(day).date, opensAt, closesAt: left < shortestWindow ? whole : closesAt };
}

function onDay(plan: Plan, day: number): Occurrence | null {
  const { value } = daysOf(plan, day, day).next();
  return value === undefined ? null : occurrence(plan, value);
}

/** The days from `first` up to and including `last` on which something falls, soonest first. */
function* daysOf(plan: Plan, first: number, last: number): Generator<number, undefined> {
  const start = Math.max(first, plan.startsOn);
  if (plan.weekdays.length === 0 || !(plan.minutes > 0) || !Number.isFinite(start)) return;
  let until = Math.min(last, start + longestSilence);
  for (const planned of plan.rhythm === 'dag' ? daily(plan, start) : monthly(plan, start)) {
    if (!(planned <= until)) return;
    const day = plan.rhythm === 'dag' ? notFree(planned, plan.frees) : moved(planned, plan.frees);
    if (day === null || day < start) continue;
    if (day > last) return;
    yield day;
    until = Math.min(last, day + longestSilence);
  }
}

function* daily({ weekdays }: Plan, start: number): Generator<number> {
  for (let day = start; ; day += 1) if (weekdays.includes(weekdayOf(day))) yield day;
}

/** From the month before, whose day may have moved into this one. */
function* monthly({ rhythm, week, weekdays: [weekday = 1] }: Plan, start: number): Generator<number> {
  let year = yearOf(start);
  for (let month = monthOf(start) - 1; ; month += 1) {
    if (month > 12) {
      year += 1;
      month = 1;
    }
    if (rhythm === 'maand' || month % 3 === 0) yield dayOfMonth(year, month, week, weekday);
  }
}

/** Months before 1 and after 12 are those of the year before and after. */
function dayOfMonth(year: number, month: number, week: Week, weekday: number): number {
  if (week === 'laatste') return nextWeekday(firstOf(year, month + 1) - 7, weekday);
  return nextWeekday(firstOf(year, month), weekday) + 7 * weeks.indexOf(week);
}

const notFree = (day: number, frees: readonly FreeDays[]): number | null => (whyFree(day, frees) === null ? day : null);

/** Asked once a month, it is not lost to a free day: it moves to the next working day, unless that is too far away. */
function moved(planned: number, frees: readonly FreeDays[]): number | null {
  for (let day = planned; day <= planned + longestMove; day += 1) {
    if ((day === planned || weekdayOf(day) <= 5) && whyFree(day, frees) === null) return day;
  }
  return null;
}
