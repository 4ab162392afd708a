// What is odd about a moment: nobody looks for a casusoverleg there, but somebody may put it there by hand.
import type { MeetingHabits } from '../shared/gemeente.ts';
import type { Interval } from '../shared/interval.ts';
import { localDate, localTime, weekday } from '../shared/time.ts';
import { minutesFor } from './agenda-group.ts';

export interface Odd {
  /** The name of the holiday or free day; '' when people work. */
  free: string;
  weekend: boolean;
  outside: boolean;
  /** Minutes that the casussen on its agenda take, when that is more than there are; 0 when they fit. */
  needed: number;
}

/** `closed`: days nobody works, by yyyy-MM-dd. `casussen`: how many stand on the agenda. */
export function oddOf(
  moment: Interval,
  casussen: number,
  habits: MeetingHabits,
  closed: ReadonlyMap<string, string>,
): Odd {
  const on = localDate(moment.from);
  const minutes = (moment.until.getTime() - moment.from.getTime()) / 60_000;
  const needed = casussen === 0 ? 0 : minutesFor(casussen, habits);
  const isLonger = localDate(moment.until) !== on;
  return {
    free: closed.get(on) ?? '',
    weekend: weekday(on) > 5,
    outside: isLonger || localTime(moment.from) < habits.van || localTime(moment.until) > habits.tot,
    needed: needed > minutes ? needed : 0,
  };
}
