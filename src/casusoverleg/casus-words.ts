// Words that several cards about casussen use.
import type { Interval } from '../shared/interval.ts';
import { type Regeling, regelingNames } from '../shared/regeling.ts';
import { localDate, spokenDate, spokenTime } from '../shared/time.ts';
import { together } from '../shared/together.ts';

/** "30 maart" of a yyyy-MM-dd. */
export const dayAndMonth = (date: string): string => spokenDate(date).replace(/^\S+ /, '');

/** "dinsdag 31 maart, 10.00 uur" */
export const momentOf = ({ from }: Pick<Interval, 'from'>): string =>
  `${spokenDate(localDate(from))}, ${spokenTime(from)}`;

/** "Wmo en Jeugd"; '' of none. */
export const regelingWords = (regelingen: readonly Regeling[]): string =>
  together(regelingen.map((each) => regelingNames[each]));
