// From what is known of people, rooms and days to the question that the search for a moment is asked.
import type { BusyTime, Schedule } from '../ports.ts';
import type { MeetingHabits, Weekday } from '../shared/gemeente.ts';
import { type Interval, overlap } from '../shared/interval.ts';
import { daysLater, instantOf, localDate, weekday } from '../shared/time.ts';
import type { Need } from './need.ts';
import type { Candidate, Professional, SlotQuestion } from './slot.ts';

type Known = Extract<Schedule, { is: 'known' }>;

/** Somebody who may be needed, and what is known of when. */
export interface Colleague {
  id: string;
  can: readonly Need[];
  mustCome: boolean;
  schedule: Known;
  /** Automatic replies: somebody is not there. */
  away: readonly Interval[];
  /** Days (yyyy-MM-dd) somebody told the bot not to be there. */
  awayOn: readonly string[];
  /** Is invited to the casusoverleg that gets another moment. */
  invited: boolean;
}

export interface Room {
  id: string;
  schedule: Known;
  invited: boolean;
}

export interface Given {
  period: { first: string; last: string };
  /** Days nobody works, by yyyy-MM-dd. */
  closed: ReadonlyMap<string, string>;
  habits: MeetingHabits;
  minutes: number;
  needs: SlotQuestion['needs'];
  colleagues: readonly Colleague[];
  /** Partners, and who plans where it stands in that calendar. */
  others: readonly { id: string; schedule: Known; invited: boolean }[];
  rooms: readonly Room[] | null;
  urgent: boolean;
  /** When the casusoverleg that gets another moment is now. */
  own: Interval | null;
  now: Date;
}

const weekdays: readonly Weekday[] = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'];
/** Moments begin on the quarter. */
const step = 15;
const mostShown = 3;
/** With urgency people still need an hour to be told; else nobody is called away today. */
const shortestNoticeMs = 3_600_000;

/** Every day of a period, yyyy-MM-dd in order. */
export function datesOf({ first, last }: Given['period']): string[] {
  const dates: string[] = [];
  for (let date = first; date <= last; date = daysLater(date, 1)) dates.push(date);
  return dates;
}

/** From midnight to midnight, local. */
export const wholeDay = (date: string): Interval => ({
  from: instantOf(date, '00:00'),
  until: instantOf(daysLater(date, 1), '00:00'),
});

export function questionOf(given: Given): SlotQuestion {
  const { habits, now, urgent } = given;
  const days = datesOf(given.period)
    .filter((date) => weekday(date) <= 5 && !given.closed.has(date))
    .flatMap((date) =>
      windowsOn(date, habits).map((window) => ({ date, window, preferred: isPreferred(date, habits) })),
    );
  const windows = days.map(({ window }) => window);
  const candidate = ({ id, schedule, invited }: Room): Candidate => ({
    id,
    busy: ordered(withoutOwn(schedule.busy, invited ? given.own : null)),
    // Who says nothing about it works when the wijk has its casusoverleg.
    working: schedule.working ?? windows,
  });
  return {
    days,
    minutes: given.minutes,
    step,
    buffer: habits.buffer,
    notBefore: urgent ? new Date(now.getTime() + shortestNoticeMs) : tomorrow(now),
    needs: given.needs,
    people: given.colleagues.map(
      (each): Professional => ({
        ...candidate(each),
        busy: ordered([...withoutOwn(each.schedule.busy, each.invited ? given.own : null), ...absence(each)]),
        can: each.can,
        mustCome: each.mustCome,
      }),
    ),
    optional: given.others.map(candidate),
    rooms: given.rooms?.map(candidate) ?? null,
    urgent,
    most: mostShown,
    ...(given.own === null ? {} : { except: given.own.from }),
  };
}

/** Between which times it may be on a day: all of it, but for the break. */
function windowsOn(date: string, { van, tot, pauze }: MeetingHabits): Interval[] {
  const between = (from: string, until: string): Interval => ({
    from: instantOf(date, from),
    until: instantOf(date, until),
  });
  if (pauze === null || pauze.tot <= van || pauze.van >= tot) return [between(van, tot)];
  return [between(van, pauze.van), between(pauze.tot, tot)].filter(({ from, until }) => from < until);
}

function isPreferred(date: string, { voorkeursdagen }: MeetingHabits): boolean {
  const name = weekdays[weekday(date) - 1];
  return name !== undefined && voorkeursdagen.includes(name);
}

const tomorrow = (now: Date): Date => instantOf(daysLater(localDate(now), 1), '00:00');

const absence = ({ away, awayOn }: Colleague): BusyTime[] =>
  [...away, ...awayOn.map(wholeDay)].map((interval) => ({ ...interval, as: 'away' }));

const ordered = (busy: readonly BusyTime[]): BusyTime[] =>
  [...busy].sort((one, other) => one.from.getTime() - other.from.getTime());

/**
 * What a calendar says without the meeting itself that is being moved: one time exactly as long as it, so that something
 * else at the same time still counts. Where a calendar gives times taken together, the meeting is cut out of one.
 */
export function withoutOwn(busy: readonly BusyTime[], own: Interval | null): BusyTime[] {
  if (own === null) return [...busy];
  const exact = busy.findIndex(
    ({ from, until }) => from.getTime() === own.from.getTime() && until.getTime() === own.until.getTime(),
  );
  if (exact >= 0) return busy.filter((_, place) => place !== exact);
  const around = busy.findIndex((each) => overlap(each, own) && each.from <= own.from && each.until >= own.until);
  return busy.flatMap((each, place) => (place === around ? cutOut(each, own) : [each]));
}

const cutOut = (busy: BusyTime, own: Interval): BusyTime[] =>
  [
    { ...busy, until: own.from },
    { ...busy, from: own.until },
  ].filter(({ from, until }) => from < until);
