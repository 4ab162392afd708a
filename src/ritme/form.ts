// From what a form sends to a schedule, a pause or a date, or to why it cannot be.
import { dayIn } from '../shared/day.ts';
import { daysLater } from '../shared/time.ts';
import type { DaysForm, LongForm } from './cards.ts';
import type { FreeForm } from './free-cards.ts';
import type { Period } from './own-times.ts';
import { parseTime, problemOf, type Schedule } from './schedule.ts';
import type { texts } from './texts.ts';

export type Problem = keyof typeof texts.problems;
export type Parsed<Value> = { ok: true; value: Value } | { ok: false; problem: Problem };

const wrong = (problem: Problem) => ({ ok: false as const, problem });

/** yyyy-MM-dd of a date input, or null. A year that nobody plans in is a slip. */
export function parseDate(text: string): string | null {
  const [, year, month, day] = /^(20\d\d)-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return dayIn(Number(year), Number(month), Number(day)) === null ? null : text;
}

/** `startsOn`: from when the wijkteam takes part. */
export function daysOf(form: DaysForm, startsOn: string): Parsed<Schedule> {
  const opens = parseTime(form.opens);
  const closes = parseTime(form.closes);
  if (form.days.length > 0 && (opens === null || closes === null)) return wrong('not-a-time');
  return checked({
    wijkteam: form.wijkteam,
    rhythm: 'dag',
    days: form.days,
    week: 'eerste',
    opens: opens ?? '',
    closes: closes ?? '',
    startsOn,
  });
}

export function longOf(form: LongForm, startsOn: string): Parsed<Schedule> {
  const { wijkteam, rhythm, week = '', day } = form;
  if (week === '' || day.length !== 1) return wrong('no-week');
  const [opens, closes, ...more] = form.times
    .split(/\s*(?:-|–|—|t\/m|tot en met|tot)\s*/)
    .map((time) => parseTime(time.replace(/^van\s+/i, '')));
  if (!opens || !closes || more.length > 0) return wrong('not-two-times');
  return checked({ wijkteam, rhythm, days: day, week, opens, closes, startsOn });
}

function checked(schedule: Schedule): Parsed<Schedule> {
  const problem = problemOf(schedule);
  return problem === null ? { ok: true, value: schedule } : wrong(problem);
}

/** After this a pause is no pause, and the rhythm itself no longer looks ahead. */
const longestFreeDays = 730;

/** A pause that began earlier and still holds is fine; one that is over is a slip. */
export function periodOf({ first: from, last: to }: Pick<FreeForm, 'first' | 'last'>, today: string): Parsed<Period> {
  const first = parseDate(from);
  const last = to === '' ? first : parseDate(to);
  if (first === null || last === null) return wrong('not-a-date');
  if (last < first) return wrong('ends-before-first');
  if (last < today) return wrong('in-the-past');
  return last > daysLater(first, longestFreeDays) ? wrong('too-long') : { ok: true, value: { first, last } };
}
