// What has to be made of a series now; and when it got another rhythm, what becomes of what stands in the calendar already.
import { dayOf, weekdayOf } from '../shared/day.ts';
import type { Occurrence } from './reeks.ts';
import type { Made } from './reeks-store.ts';

export interface Moved {
  made: Made;
  /** The date of the new rhythm it is for from now on; null: there is none. */
  to: Occurrence | null;
}

/**
 * Each booked casusoverleg goes to a date of the new rhythm: its own where that is still one, else the one in the same
 * week, else what is left, in order. What finds none is not held. `free`: dates that are held and not taken by what was
 * cancelled earlier, in order.
 */
export function moveAlong(booked: readonly Made[], free: readonly Occurrence[]): Moved[] {
  const to = new Map<Made, Occurrence>();
  const taken = new Set<Occurrence>();
  const assign = (fits: (made: Made, date: Occurrence) => boolean): void => {
    for (const made of booked) {
      const found = to.has(made) ? undefined : free.find((date) => !taken.has(date) && fits(made, date));
      if (found === undefined) continue;
      to.set(made, found);
      taken.add(found);
    }
  };
  assign((made, date) => made.on === date.on);
  assign((made, date) => mondayOf(made.on) === mondayOf(date.on));
  assign(() => true);
  return booked.map((made) => ({ made, to: to.get(made) ?? null }));
}

const mondayOf = (date: string): number => dayOf(date) - weekdayOf(dayOf(date)) + 1;

export interface ToDo {
  go: Moved[];
  make: Occurrence[];
}

/**
 * `occurrences`: those of the coming weeks. `made`: what was made for these or other dates of the series, whatever became
 * of it: for a date on which it was called off none is made again.
 */
export function toDo(occurrences: readonly Occurrence[], made: readonly Made[], isMoving: boolean, now: Date): ToDo {
  const held = occurrences.filter(({ from, skipped }) => skipped === '' && from > now);
  const booked = isMoving ? made.filter(({ status, from }) => status === 'gepland' && from > now) : [];
  const taken = new Set(made.filter((each) => !booked.includes(each)).map(({ on }) => on));
  const free = held.filter(({ on }) => !taken.has(on));
  const go = moveAlong(booked, free);
  const given = new Set(go.map(({ to }) => to?.on));
  return { go, make: free.filter(({ on }) => !given.has(on)) };
}
