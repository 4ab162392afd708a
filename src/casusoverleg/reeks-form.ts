// From what the two forms of a series send to a rhythm, or to why it cannot be.
import { dayIn } from '../shared/day.ts';
import type { MeetingHabits } from '../shared/gemeente.ts';
import { minutesOf, weekday } from '../shared/time.ts';
import type { Rhythm } from './reeks.ts';

export type RhythmProblem =
  | 'not-a-day'
  | 'not-a-time'
  | 'too-short'
  | 'too-long'
  | 'not-a-first'
  | 'ends-before-first'
  | 'not-an-end';

export type Read<Value> = { ok: true; value: Value } | { ok: false; problem: RhythmProblem };
const wrong = (problem: RhythmProblem) => ({ ok: false as const, problem });

/** In minutes. */
export const [shortest, longest] = [15, 240];

/** In days: nobody knows longer ahead on which day a casusoverleg is. */
const longestSeries = 730;

export type When = Pick<Rhythm, 'weekday' | 'time' | 'minutes' | 'everyWeeks'>;

/** What the first form asks: a day, "10.00 - 11.30" or only "10.00", and every how many weeks. */
export function whenOf(
  form: { weekday: string; times: string; everyWeeks: string },
  habits: MeetingHabits,
): Read<When> {
  const day = Number(form.weekday);
  const weeks = Number(form.everyWeeks);
  if (!(day >= 1 && day <= 5) || !(weeks >= 1 && weeks <= 8)) return wrong('not-a-day');
  const [begins, ends, ...more] = form.times
    .split(/\s*(?:-|–|—|t\/m|tot en met|tot)\s*/)
    .map((time) => clockOf(time.replace(/^van\s+/i, '')));
  if (!begins || ends === null || more.length > 0) return wrong('not-a-time');
  const minutes = ends === undefined ? habits.langsteMinuten : minutesOf(ends) - minutesOf(begins);
  if (minutes < shortest) return wrong('too-short');
  return minutes > longest
    ? wrong('too-long')
    : { ok: true, value: { weekday: day, time: begins, minutes, everyWeeks: weeks } };
}

/** A time as people type it ("9", "9.00", "09:00 uur") as HH:mm, or null. */
function clockOf(text: string): string | null {
  const match = /^(?:om\s+)?(\d{1,2}?)(?:\s*(?:[.:,hu]|uur)?\s*(\d{2}))?\s*(?:uur|u|h)?\.?$/.exec(
    text.trim().toLowerCase(),
  );
  const hour = Number(match?.[1]);
  const minute = Number(match?.[2] ?? 0);
  if (!match || hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** What the second form asks: the first and perhaps the last day, both yyyy-MM-dd. */
export function periodOf(
  form: { startsOn: string; until: string },
  when: Pick<When, 'weekday'>,
  today: string,
): Read<Pick<Rhythm, 'startsOn' | 'until'>> {
  const { startsOn, until } = form;
  if (!isDate(startsOn) || weekday(startsOn) !== when.weekday || startsOn < today) return wrong('not-a-first');
  if (until !== '' && !isDate(until)) return wrong('not-an-end');
  if (until !== '' && until < startsOn) return wrong('ends-before-first');
  if (until !== '' && Date.parse(until) - Date.parse(startsOn) > longestSeries * 86_400_000) return wrong('not-an-end');
  return { ok: true, value: { startsOn, until } };
}

function isDate(text: string): boolean {
  const [, year, month, day] = /^(20\d\d)-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return dayIn(Number(year), Number(month), Number(day)) !== null;
}
