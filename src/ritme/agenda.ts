// What would be posted when, in lines: a dry run of the rhythm.
import { daysLater, instantOf, localDate, spokenDate, spokenTime, weekday } from '../shared/time.ts';
import type { Wijkteam } from '../shared/wijkteam.ts';
import { type Free, isFree, occurrences, type Schedule } from './schedule.ts';
import { listed } from './spoken.ts';

export interface Kept {
  wijkteams: readonly Wijkteam[];
  schedules: readonly Schedule[];
  frees: readonly Free[];
}

interface Line {
  date: string;
  /** "9.00", or empty for a whole day. */
  time: string;
  text: string;
}

/** From `now` on, so many days, today counted as the first. */
export function agendaOf(kept: Kept, now: Date, days: number): string[] {
  const today = localDate(now);
  const last = daysLater(today, days - 1);
  const period = days === 1 ? spokenDate(today) : `${spokenDate(today)} t/m ${spokenDate(last)}`;
  const lines = linesOf(kept, now, today, days);
  if (kept.wijkteams.length === 0) return ['Er is nog geen wijkteam. Typ instellingen in het kanaal van een wijkteam.'];
  const shown =
    lines.length > 0 ? [`Wat ik vraag, ${period}:`, '', ...laidOut(lines)] : [`Er staat niets gepland, ${period}.`];
  const rest = left(kept);
  return rest.length > 0 ? [...shown, '', ...rest] : shown;
}

function linesOf({ wijkteams, schedules, frees }: Kept, now: Date, today: string, days: number): Line[] {
  const names = new Map(wijkteams.filter(isLinked).map(({ id, name }) => [id, name]));
  const running = schedules.filter(({ wijkteam }) => names.has(wijkteam));
  // What opened earlier today and is still open belongs to today.
  const midnight = new Date(instantOf(today, '00:00').getTime() - 1);
  const until = new Date(instantOf(daysLater(today, days), '00:00').getTime() - 1);
  const open = running.flatMap((schedule) =>
    occurrences(schedule, frees, midnight, { until })
      .filter(({ closesAt }) => closesAt > now)
      .map(({ date, rhythm, opensAt, closesAt }): Line => {
        const what = `${rhythm === 'dag' ? 'dagstart' : rhythm}, sluit om ${spokenTime(closesAt)}`;
        return {
          date,
          time: spokenTime(opensAt).replace(' uur', ''),
          text: `${names.get(schedule.wijkteam)}  ${what}`,
        };
      }),
  );
  const dates = Array.from({ length: days }, (_, index) => daysLater(today, index));
  const free = dates.flatMap((date) => freeOn(date, running, frees, names));
  return [...open, ...free].sort((a, b) => order(a).localeCompare(order(b)));
}

const isLinked = ({ conversationId }: Wijkteam): boolean => conversationId !== null;
const order = ({ date, time, text }: Line): string => `${date} ${time.padStart(5)} ${text}`;

/** Why there is no dagstart on a day that would have one: said once when it is so for every wijkteam. */
function freeOn(
  date: string,
  schedules: readonly Schedule[],
  frees: readonly Free[],
  names: ReadonlyMap<string, string>,
): Line[] {
  const wanted = schedules.filter(
    ({ rhythm, days, startsOn }) => rhythm === 'dag' && days.includes(weekday(date)) && startsOn <= date,
  );
  const why = wanted.map(({ wijkteam }) => ({ name: names.get(wijkteam), why: isFree(date, wijkteam, frees) }));
  const [first] = why;
  const line = (text: string): Line => ({ date, time: '', text });
  if (first?.why && why.every((each) => each.why === first.why)) return [line(`geen dagstart: ${first.why}`)];
  return why.flatMap((each) => (each.why ? [line(`${each.name}  geen dagstart: ${each.why}`)] : []));
}

function laidOut(lines: readonly Line[]): string[] {
  const width = Math.max(...lines.map(({ date }) => spokenDate(date).length));
  return lines.map(({ date, time, text }) => {
    const day = spokenDate(date).padEnd(width);
    return time === '' ? `${day}  ${text}` : `${day}  ${time.padStart(5)}  ${text}`;
  });
}

/** Wijkteams that will not be asked, and what is missing. */
function left({ wijkteams, schedules }: Kept): string[] {
  const hasRhythm = (wijkteam: Wijkteam): boolean => schedules.some((schedule) => schedule.wijkteam === wijkteam.id);
  const named = (text: string, some: readonly Wijkteam[]): string[] =>
    some.length > 0 ? [`${text}: ${listed(some.map(({ name }) => name))}.`] : [];
  return [
    ...named(
      'Zonder kanaal',
      wijkteams.filter((each) => !isLinked(each)),
    ),
    ...named(
      'Nog zonder ritme',
      wijkteams.filter((each) => isLinked(each) && !hasRhythm(each)),
    ),
  ];
}
