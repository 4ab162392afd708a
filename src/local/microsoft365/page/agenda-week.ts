// One week of a calendar as it is drawn: what falls on which day, where it stands, and who may read what it is.
import type { Interval } from '../../../shared/interval.ts';
import { daysLater, instantOf, localDate, localTime, minutesOf, weekday } from '../../../shared/time.ts';
import { instant, occurrencesIn } from '../calendar/instants.ts';
import { type Event, type Mailbox, weekdays } from '../calendar/model.ts';

/** The drawing begins at seven and ends at seven, in steps of five minutes. */
export const drawn = { from: 7, hours: 12, step: 5, rows: 144 };
export const mostLanes = 6;

export interface Item extends Interval {
  event: Event;
  /** yyyy-MM-dd of its own beginning. */
  date: string;
  /** Only that there is something may be seen. */
  hidden: boolean;
}

/** Where it stands: the first row, how many rows, and which of so many lanes beside each other. */
export interface Placed extends Item {
  row: number;
  rows: number;
  lane: number;
  lanes: number;
}

export interface Day {
  date: string;
  isToday: boolean;
  /** Rows in which the owner works; null: not on this day, or that is not known. */
  works: { row: number; rows: number } | null;
  isOff: boolean;
  whole: Item[];
  placed: Placed[];
}

export const mondayOf = (date: string): string => daysLater(date, 1 - weekday(date));

/** The days of the week that begins on this monday; those of the weekend only when there is something on them. */
export function weekOf(
  owner: Mailbox,
  calendar: readonly Event[],
  monday: string,
  seen: { by: string; today: string },
): Day[] {
  const dates = Array.from({ length: 7 }, (_, day) => daysLater(monday, day));
  const days = dates.map((date) => dayOf(owner, calendar, date, seen));
  return days.filter((day, place) => place < 5 || day.whole.length + day.placed.length > 0);
}

function dayOf(owner: Mailbox, calendar: readonly Event[], date: string, seen: { by: string; today: string }): Day {
  const period = { from: instantOf(date, '00:00'), until: instantOf(daysLater(date, 1), '00:00') };
  const items = calendar
    .flatMap((event) =>
      occurrencesIn(event, period).map(
        (at): Item => ({
          ...{ event, date: at.date, from: at.from, until: at.until },
          hidden: isHidden(event, owner, seen.by),
        }),
      ),
    )
    .sort((one, other) => one.from.getTime() - other.from.getTime() || one.until.getTime() - other.until.getTime());
  const whole = (item: Item): boolean => item.from <= period.from && item.until >= period.until;
  const hours = owner.workingHours;
  const isOff = hours !== null && !hours.days.includes(weekdays[weekday(date) - 1] ?? 'monday');
  return {
    date,
    isToday: date === seen.today,
    isOff,
    works: hours === null || isOff ? null : rowsBetween(minutesOf(hours.from), minutesOf(hours.until)),
    whole: items.filter(whole),
    placed: inLanes(items.filter((item) => !whole(item)).map((item) => ({ ...item, ...placeOf(item, date) }))),
  };
}

/** In a calendar of somebody else only that there is something; who is invited sees it in the own one. */
export const isHidden = (event: Event, owner: Mailbox, by: string): boolean =>
  event.sensitivity !== 'normal' && owner.id !== by;

function placeOf({ from, until }: Interval, date: string): { row: number; rows: number } {
  const minutes = (at: Date): number =>
    localDate(at) < date ? 0 : localDate(at) > date ? 24 * 60 : minutesOf(localTime(at));
  return rowsBetween(minutes(from), minutes(until));
}

/** Of minutes since midnight; what lies outside the drawing stands at its edge. */
function rowsBetween(from: number, until: number): { row: number; rows: number } {
  const rowAt = (minutes: number): number => (minutes - drawn.from * 60) / drawn.step;
  const row = Math.min(Math.max(0, Math.floor(rowAt(from))), drawn.rows - 3);
  const end = Math.min(Math.max(row + 3, Math.ceil(rowAt(until))), drawn.rows);
  return { row, rows: end - row };
}

/** What is at the same time stands beside each other. */
function inLanes(items: readonly (Item & { row: number; rows: number })[]): Placed[] {
  const placed: Placed[] = [];
  let together: Placed[] = [];
  let ends = 0;
  const close = (): void => {
    const lanes = Math.min(mostLanes, Math.max(0, ...together.map(({ lane }) => lane)));
    placed.push(...together.map((each) => ({ ...each, lane: Math.min(each.lane, mostLanes), lanes })));
    together = [];
  };
  for (const item of [...items].sort((one, other) => one.row - other.row)) {
    if (item.row >= ends) close();
    const taken = new Set(together.filter(({ row, rows }) => row + rows > item.row).map(({ lane }) => lane));
    let lane = 1;
    while (taken.has(lane)) lane += 1;
    together.push({ ...item, lane, lanes: 0 });
    ends = Math.max(together.length === 1 ? 0 : ends, item.row + item.rows);
  }
  close();
  return placed;
}

/** The local date on which it is, of one time of what repeats. */
export const firstDate = (event: Event): string => localDate(instant(event.start));
