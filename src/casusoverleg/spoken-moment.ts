import type { Interval } from '../shared/interval.ts';
import { localDate, spokenDate, spokenTime } from '../shared/time.ts';

/** "10.00–11.10 uur". */
export const spokenTimes = ({ from, until }: Interval): string =>
  `${spokenTime(from).replace(' uur', '')}–${spokenTime(until)}`;

/** "dinsdag 31 maart" of the local day. */
export const spokenDay = (instant: Date): string => spokenDate(localDate(instant));

/** "dinsdag 31 maart, 10.00–11.10 uur". */
export const spokenMoment = (moment: Interval): string => `${spokenDay(moment.from)}, ${spokenTimes(moment)}`;

/** With a capital, for the beginning of a line. */
export const asLine = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
