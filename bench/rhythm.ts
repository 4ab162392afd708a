// A year of occurrences of 5,000 schedules, beside cron-parser, which asks luxon for every step and knows no free days.
import { CronExpressionParser } from 'cron-parser';
import { type Free, isFree, occurrences, type Schedule, weeks } from '../src/ritme/schedule.ts';
import { rhythms } from '../src/shared/occurrence.ts';
import { localDate } from '../src/shared/time.ts';
import { wijkteamId } from '../src/shared/wijkteam.ts';
import { idsOf } from './support/answers.ts';
import type { Bench } from './support/bench.ts';
import { figure, median } from './support/figures.ts';

const count = 5000;
const rounds = 7;
/** Of the yardstick, spread over all kinds; its time is scaled to as many occurrences as ours gave. */
const sample = 100;

const from = new Date('2026-01-01T00:00:00+01:00');
const until = new Date('2026-12-31T23:59:59+01:00');

const days = [[1, 2], [1], [1, 2, 3, 4, 5], [2, 4], [5], [1, 3, 5]];
const opens = ['08:30', '09:00', '08:45', '13:00'];

const schedules = Array.from(
  { length: count },
  (_, i): Schedule => ({
    wijkteam: wijkteamId.parse(idsOf(i).wijkteam),
    // Three dagstarts to one of each other rhythm.
    rhythm: i % 5 < 3 ? 'dag' : (rhythms[(i % 5) - 2] ?? 'dag'),
    days: days[i % days.length] ?? [],
    week: weeks[i % weeks.length] ?? 'eerste',
    opens: opens[i % opens.length] ?? '',
    closes: '16:00',
    startsOn: i % 7 === 0 ? '2026-09-01' : '2025-01-01',
  }),
);

/** Three local days, and a pause of one wijkteam in ten; every schedule is given all of them. */
const frees: Free[] = [
  ...['2026-04-03', '2026-05-15', '2026-12-24'].map((date) => ({ wijkteam: null, first: date, last: date, name: '' })),
  ...schedules
    .filter((_, i) => i % 10 === 0)
    .map(({ wijkteam }) => ({ wijkteam, first: '2026-07-20', last: '2026-08-16', name: '' })),
];

export const rhythm: Bench = async ({ say }) => {
  const year: number[] = [];
  const next: number[] = [];
  const theirs: number[] = [];
  const theirNext: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    say(`round ${round} of ${rounds}`);
    year.push(perOccurrence(() => sumOf(schedules, (each) => occurrences(each, frees, from, { until }).length)));
    next.push(perOccurrence(() => sumOf(schedules, (each) => occurrences(each, frees, from, { count: 1 }).length)));
    theirs.push(perOccurrence(() => sumOf(sampled, (each) => cronYear(each).length)));
    theirNext.push(perOccurrence(() => sumOf(sampled, (each) => Number(cron(each).next().toDate() > from))));
  }
  const found = sumOf(schedules, (each) => occurrences(each, frees, from, { until }).length);
  agree();
  const [cold = Number.NaN] = year;
  return [
    figure(`${count} schedules, a year: ${found} occurrences`, 'ms', median(year) * found, {
      yardsticks: { [`cron-parser (${sample} schedules, scaled)`]: median(theirs) * found },
      goal: '≤ 1000 ms',
      met: (value) => value <= 1000,
      rounds: year.map((each) => each * found),
    }),
    figure('the same, the first time', 'ms', cold * found, { goal: '≤ 1000 ms', met: (value) => value <= 1000 }),
    figure(`${count} schedules, the next one`, 'ms', median(next) * count, {
      yardsticks: { [`cron-parser (${sample} schedules, scaled)`]: median(theirNext) * count },
    }),
  ];
};

const sampled = schedules.filter((_, i) => i % (count / sample) === i % 7);

const sumOf = (each: readonly Schedule[], work: (schedule: Schedule) => number): number =>
  each.reduce((sum, schedule) => sum + work(schedule), 0);

/** Milliseconds for each of what `work` says it gave. */
function perOccurrence(work: () => number): number {
  const began = performance.now();
  const given = work();
  return (performance.now() - began) / given;
}

function cron({ rhythm, days, week, opens, startsOn }: Schedule): ReturnType<typeof CronExpressionParser.parse> {
  const [hour, minute] = opens.split(':').map(Number);
  const first = Math.min(...days);
  const day =
    rhythm === 'dag' ? days.join(',') : week === 'laatste' ? `${first}L` : `${first}#${weeks.indexOf(week) + 1}`;
  const month = rhythm === 'kwartaal' ? '3,6,9,12' : '*';
  const currentDate = new Date(Math.max(from.getTime(), Date.parse(`${startsOn}T00:00`)));
  return CronExpressionParser.parse(`${minute} ${hour} * ${month} ${day}`, { currentDate, tz: 'Europe/Amsterdam' });
}

function cronYear(schedule: Schedule): Date[] {
  const found: Date[] = [];
  const expression = cron(schedule);
  for (let next = expression.next().toDate(); next <= until; next = expression.next().toDate()) found.push(next);
  return found;
}

/** The comparison says nothing unless both find the same: where no day is free, to the millisecond. */
function agree(): void {
  for (const schedule of sampled) {
    const ours = occurrences(schedule, frees, from, { until }).map(({ opensAt }) => opensAt.getTime());
    const free = (at: Date): boolean => isFree(localDate(at), schedule.wijkteam, frees) !== null;
    const theirs = cronYear(schedule).filter((at) => !free(at));
    const missed = theirs.filter((at) => !ours.includes(at.getTime()));
    const more = schedule.rhythm === 'dag' ? ours.length - theirs.length : 0;
    if (missed.length > 0 || more > 0) throw new Error(`Not the same as cron-parser: ${JSON.stringify(schedule)}`);
  }
}
